"""A help line while the list is changed: moved, hidden, or opened where it is the client's own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal.helplines.line import Line
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.moved_row import MovedRow
from ipt_journal.ui.widgets.text import ElidedText


class ListRow(MovedRow):
    """Moved by buttons or by Alt and arrows; Delete hides it, and Enter opens one's own."""

    opened = Signal(str)  # key

    def __init__(self, line: Line, place: int, count: int) -> None:
        super().__init__(line.key, place, count, "eye-off")
        self.key = line.key
        self._own = line.origin is None
        self.name_buttons(line.name, self.tr("Hide {name}"))
        ends: tuple[QWidget, ...] = (self._up, self._down, self._away)
        if self._own:
            edit = icon_button("pencil", self.tr("Change {name}").format(name=line.name))
            edit.clicked.connect(partial(self.opened.emit, self.key))
            ends = (self._up, self._down, edit, self._away)
        self.setAccessibleName(f"{place + 1}, {line.name}, {line.number}")
        words = layout.column(
            ElidedText(line.name, "compact-strong"),
            ElidedText(line.number, "caption", "ink2"),
            gap=0,
        )
        box = QHBoxLayout(self)
        layout.fill(box, (words, 1), *ends, gap=2, margins=(8, 4, 4, 4))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._own and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
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
