"""A menu that opens on what is chosen, goes to what one types, and stays within the window."""

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import theme

_SAME_WORD_MS = 1_000
_EDGE = 8  # design pixels kept free at the window's edge


class Choices(QMenu):
    """Letters typed in quick succession are the beginning of a choice."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._typed = ""
        self._last = QElapsedTimer()

    def open_below(self, owner: QWidget, chosen: QAction | None) -> None:
        """Open under `owner`, or as near as the window allows, with the keyboard on a choice."""
        self._typed = ""
        window = owner.window()
        edge = theme.px(_EDGE)
        room = window.height() - 2 * edge
        self.setMaximumHeight(room)
        high = min(self.sizeHint().height(), room)
        below = owner.mapTo(window, QPoint(0, owner.height() + 2))
        top = max(edge, min(below.y(), window.height() - edge - high))
        self.popup(window.mapToGlobal(QPoint(below.x(), top)))
        if chosen is not None:
            self.setActiveAction(chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        letter = event.text()
        begun = letter.isprintable() and bool(letter.strip() or (letter and self._word()))
        if begun and not held:
            self._go_to(self._word() + letter.casefold())
        else:
            super().keyPressEvent(event)

    def _word(self) -> str:
        """Return what was typed just now."""
        going_on = self._last.isValid() and self._last.elapsed() < _SAME_WORD_MS
        return self._typed if going_on else ""

    def _go_to(self, typed: str) -> None:
        """Go to the choice that begins so; one letter again and again goes from one to the next."""
        self._typed = typed
        self._last.start()
        actions = [one for one in self.actions() if one.isEnabled() and one.text()]
        here = actions.index(self.activeAction()) if self.activeAction() in actions else -1
        again = len(set(typed)) == 1
        start = here + 1 if again else max(0, here)
        wanted = typed[0] if again else typed
        for action in (*actions[start:], *actions[:start]):
            if action.text().replace("&", "").casefold().startswith(wanted):
                self.setActiveAction(action)
                return
