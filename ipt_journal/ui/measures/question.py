"""One item with its answers: a digit answers it and asks for the next one."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.measures.cells import AnswerCell, AnswerCells
from ipt_journal.ui.measures.steps import Asked
from ipt_journal.ui.widgets.choice import OneOf
from ipt_journal.ui.widgets.text import breaking, text

_SECOND_DIGIT_WITHIN = 600  # ms: 1 then 0 is 10


class Question(QWidget):
    """`answered` follows a digit: the keyboard is wanted at the next one."""

    changed = Signal()
    answered = Signal()
    stepped = Signal(int)  # 1 to the next question, -1 to the one before

    def __init__(self, asked: Asked, value: int | None) -> None:
        super().__init__()
        self.asked = asked
        self._row = AnswerCells(asked.words, asked.answers)
        self._group = OneOf(self)
        self._group.changed.connect(self.changed)
        for cell in self._row.cells:
            self._group.add(cell)
            cell.setChecked(cell.value == value)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setInterval(_SECOND_DIGIT_WITHIN)
        self._second.timeout.connect(self.answered)
        words = text(breaking(asked.words), "body", wrap=True)
        number: tuple[layout.Item, ...] = ()
        if asked.counted:
            number = ((text(f"{asked.place + 1}", "label", "accent"), 0, layout.TOP),)
        head = layout.row(*number, (words, 1), gap=12, margins=layout.RINGED)
        layout.fill(QVBoxLayout(self), head, self._row, gap=2)

    @property
    def value(self) -> int | None:
        chosen = self._group.checkedButton()
        return chosen.value if isinstance(chosen, AnswerCell) else None

    def focus(self) -> None:
        """Put the keyboard on the chosen answer, or on the first."""
        chosen = self._group.checkedButton() or self._row.cells[0]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key
        onwards = {key.Key_Right: 1, key.Key_Left: -1}
        between = {key.Key_Down: 1, key.Key_Up: -1}
        if held & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif pressed in onwards:
            self._move(-onwards[key(pressed)] if self.isRightToLeft() else onwards[key(pressed)])
        elif pressed in between:
            self.stepped.emit(between[key(pressed)])
        elif event.text().isdecimal():
            self._type(event.text())
        elif not self._group.erased(event):
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        """Choose the answer beside the one that has the keyboard."""
        cells = self._row.cells
        here = next((place for place, cell in enumerate(cells) if cell.hasFocus()), 0)
        self._choose(cells[max(0, min(len(cells) - 1, here + by))])

    def _type(self, digit: str) -> None:
        """Answer by digit; where there is a 10, a 1 waits a moment for its 0."""
        values = {str(cell.value): cell for cell in self._row.cells}
        second = f"{self.value}{digit}"
        if self._second.isActive() and second in values:
            self._second.stop()
            self._choose(values[second])
            self.answered.emit()
        elif digit in values:
            self._choose(values[digit])
            if any(len(value) > 1 and value.startswith(digit) for value in values):
                self._second.start()
            else:
                self.answered.emit()

    @Slot(object)
    def _choose(self, cell: AnswerCell) -> None:
        cell.setChecked(True)
        cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
