"""Scales of cells: 0 to 10 for mood, 1 to 5 for energy and sleep, and how an event felt."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QMetaMethod, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.choice import RING, OneOf, PaintedRadio, face_of, paint_face, paint_ring
from ipt_journal.ui.widgets.text import caption

_SECOND_DIGIT_WITHIN = 600  # ms: 1 then 0 is 10
_NARROWEST = 22


class Cell(PaintedRadio):
    """One number; it gives way in width before the page has to scroll sideways."""

    def __init__(self, value: int, size: tuple[int, int], name: str) -> None:
        super().__init__(str(value))
        self.value = value
        self._wide, self._high = size
        self.setAccessibleName(name)
        self.setToolTip("")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self.sizeHint().width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._wide) + 2 * RING, theme.px(self._high) + 2 * RING)

    @override
    def minimumSizeHint(self) -> QSize:
        narrow = min(self._wide, max(_NARROWEST, self._wide * 2 // 3))
        return QSize(theme.px(narrow) + 2 * RING, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, RING)
            radius = 8 if self._high > 40 else 6
            paint_face(painter, self, face, radius)
            self._paint_content(painter, face)
            if self.hasFocus():
                paint_ring(painter, face, radius)

    def _paint_content(self, painter: QPainter, face: QRectF) -> None:
        size = 17 if self._high > 40 else 16 if self._high > 30 else 15
        painter.setFont(theme.font(size, 700 if self.isChecked() else 500, tabular=True))
        role = "on_accent" if self.isChecked() else "ink" if self.isEnabled() else "ink3"
        painter.setPen(theme.colour(role))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())


class FeltCell(Cell):
    """One of seven ways it felt, drawn as the timeline's own stem."""

    @override
    def _paint_content(self, painter: QPainter, face: QRectF) -> None:
        role = "on_accent" if self.isChecked() else "ink2" if self.isEnabled() else "line"
        colour = theme.colour(role)
        middle = face.center()
        scale = theme.look().scale
        step = (face.height() - 15 * scale) / 6
        head = QPointF(middle.x(), middle.y() - self.value * step)
        reach = QPointF(10 * scale, 0)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(middle - reach, middle + reach)
        painter.setPen(QPen(colour, 2 * scale))
        painter.drawLine(middle, head)
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(head, 4.2 * scale, 4.2 * scale)


class Scale(QWidget):
    """A row of cells of which one or none is chosen; digits choose, Enter submits."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, cells: Sequence[Cell], *, optional: bool = True) -> None:
        super().__init__()
        self._cells = {cell.value: cell for cell in cells}
        self._last_digit = QElapsedTimer()
        self._group = OneOf(self, optional=optional)
        self._group.changed.connect(self.changed)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for cell in cells:
            self._group.add(cell)
            box.addWidget(cell)
        box.addStretch(1)  # where there is more room, the cells stay beside one another
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int | None:
        chosen = self._group.checkedButton()
        return chosen.value if isinstance(chosen, Cell) else None

    def set_value(self, value: int | None) -> None:
        """Show `value` without telling anyone."""
        if value is None:
            self._group.clear()
        elif value in self._cells:
            self._cells[value].setChecked(True)

    def focus_on(self, value: int) -> None:
        """Put the keyboard on a cell without choosing it."""
        chosen = self._group.checkedButton()
        (chosen or self._cells[value]).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
            # Where nothing hears it, it is the form's.
            event.setAccepted(self.isSignalConnected(QMetaMethod.fromSignal(self.submitted)))
        elif self._group.erased(event):
            return
        elif event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._type(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _type(self, digit: int) -> None:
        """Choose by digit; 1 then 0 in quick succession is 10."""
        ten = digit == 0 and self.value == 1 and 10 in self._cells
        quick = self._last_digit.isValid() and self._last_digit.elapsed() < _SECOND_DIGIT_WITHIN
        value = 10 if ten and quick else digit
        self._last_digit.start()
        if value in self._cells:
            cell = self._cells[value]
            cell.setChecked(True)
            cell.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()


def with_ends(scale: Scale, *ends: str) -> QWidget:
    """Return a scale with words below its ends, no wider than its cells."""
    words: list[layout.Item] = [caption(ends[0])]
    for end in ends[1:]:
        words += [None, caption(end)]
    both = layout.column(scale, layout.indented(*words), gap=0)
    return layout.column((both, 0, Qt.AlignmentFlag.AlignLeft))


def number_scale(
    question: str,
    *,
    low: int = 0,
    high: int = 10,
    size: tuple[int, int] = (46, 52),
    optional: bool = True,
) -> Scale:
    """Return a scale of numbers; each cell's name says the question and the number."""
    cells = [Cell(value, size, f"{question} {value}") for value in range(low, high + 1)]
    scale = Scale(cells, optional=optional)
    scale.setAccessibleName(question)
    return scale


def felt_scale(question: str, label: Callable[[int], str], size: tuple[int, int]) -> Scale:
    """Return the seven-cell scale from very hard to very good; `label` names −3 to 3."""
    cells = [FeltCell(value, size, f"{question} {label(value)}") for value in range(-3, 4)]
    for cell in cells:
        cell.setToolTip(label(cell.value))
    scale = Scale(cells)
    scale.setAccessibleName(question)
    return scale
