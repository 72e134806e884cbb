"""A help line while the list is changed: moved, hidden, or opened where it is the client's own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal.helplines.line import Line
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.ringed_row import RingedRow
from ipt_journal.ui.widgets.text import ElidedText


class ListRow(RingedRow):
    """Moved by buttons or by Alt and arrows; Delete hides it, and Enter opens one's own."""

    moved = Signal(str, int)  # key, place
    hidden = Signal(str)  # key
    opened = Signal(str)  # key

    def __init__(self, line: Line, place: int, count: int) -> None:
        super().__init__()
        self.key, self._place = line.key, place
        self._own = line.origin is None
        up = self._button("chevron-up", self.tr("Move {name} up"), line)
        down = self._button("chevron-down", self.tr("Move {name} down"), line)
        up.setEnabled(place > 0)
        down.setEnabled(place < count - 1)
        up.clicked.connect(partial(self.moved.emit, self.key, place - 1))
        down.clicked.connect(partial(self.moved.emit, self.key, place + 1))
        away = self._button("eye-off", self.tr("Hide {name}"), line)
        away.clicked.connect(partial(self.hidden.emit, self.key))
        ends: tuple[QWidget, ...] = (up, down, away)
        if self._own:
            edit = self._button("pencil", self.tr("Change {name}"), line)
            edit.clicked.connect(partial(self.opened.emit, self.key))
            ends = (up, down, edit, away)
        self.setAccessibleName(f"{place + 1}, {line.name}, {line.number}")
        words = layout.column(
            ElidedText(line.name, "compact-strong"),
            ElidedText(line.number, "caption", "ink2"),
            gap=0,
        )
        box = QHBoxLayout(self)
        layout.fill(box, (words, 1), *ends, gap=2, margins=(8, 4, 4, 4))

    def _button(self, icon: str, words: str, line: Line) -> Button:
        return icon_button(icon, words.format(name=line.name))

    @property
    def has_keyboard(self) -> bool:
        return self.hasFocus() or any(button.hasFocus() for button in self.findChildren(Button))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Up:
            self.moved.emit(self.key, self._place - 1)
        elif alt and event.key() == Qt.Key.Key_Down:
            self.moved.emit(self.key, self._place + 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.hidden.emit(self.key)
        elif self._own and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.opened.emit(self.key)
        else:
            super().keyPressEvent(event)


class HiddenRow(QWidget):
    """A line that is hidden, and the way to show it again."""

    shown = Signal(str)  # key

    def __init__(self, line: Line) -> None:
        super().__init__()
        again = Button(self.tr("Show again"), icon="eye", dense=True)
        again.setAccessibleName(self.tr("Show {name} again").format(name=line.name))
        again.clicked.connect(partial(self.shown.emit, line.key))
        name = ElidedText(f"{line.name}, {line.number}", "compact", "ink2")
        layout.fill(QHBoxLayout(self), (name, 1), again, margins=(8, 4, 4, 4))
