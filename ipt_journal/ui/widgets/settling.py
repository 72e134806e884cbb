"""A line without a Save button: it speaks up a second after the last letter, or when it is left."""

from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ipt_journal.ui.drafts import Drafts
from ipt_journal.ui.widgets.field import LineField

_AFTER_MS = 1_000


class SettlingLine(LineField):
    """Says what was typed once per pause; until it is stored, it is among the drafts."""

    settled = Signal(str)

    def __init__(
        self, drafts: Drafts, name: str, placeholder: str = "", *, dense: bool = False
    ) -> None:
        super().__init__(name, placeholder, dense=dense)
        self._drafts = drafts
        self._key = self._stored = ""
        self._waits = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_MS)
        self._pause.timeout.connect(self.leave)
        self.changed.connect(self._on_typed)
        self.editingFinished.connect(self.leave)

    def show_stored(self, key: str, words: str) -> None:
        """Show what the journal holds under a key; what was typed and is not stored stays."""
        if key != self._key:
            self._key, self._stored = key, words
            self._bring_back()
            return
        self._stored = words
        if self.value.strip() == words:
            self.forget()
        elif not self._waits and not self.hasFocus():
            self._show(words)

    def _bring_back(self) -> None:
        """Show another record: what was typed for it and never stored, or what is stored."""
        kept = self._drafts.latest(self._key).get("words")
        self._pause.stop()
        self._waits = kept is not None and kept.strip() != self._stored
        self._show(kept if self._waits and kept is not None else self._stored)

    def _show(self, words: str) -> None:
        self.set_value(words)
        self.setCursorPosition(0)

    def forget(self) -> None:
        """Wait for nothing any more: it is stored, or let go."""
        self._pause.stop()
        self._waits = False
        self._drafts.saved(self._key)

    @Slot()
    def leave(self) -> None:
        """Say now what still waits to be said, or could not be stored."""
        self._pause.stop()
        if self._waits and self.value.strip() == self._stored:
            self.forget()
        elif self._waits:
            self.settled.emit(self.value.strip())

    @Slot()
    def _on_typed(self) -> None:
        self._waits = True
        self._pause.start()
        # The words themselves: the line may be gone by the time they are asked for.
        self._drafts.edited(self._key, partial(dict, words=self.value))


def leave_all(within: QWidget) -> None:
    """Let every such line say what still waits."""
    for line in within.findChildren(SettlingLine):
        line.leave()
