"""What all painted choices share: a real radio button or check box under a face of its own."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QRadioButton, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import theme

RING = 4  # design pixels kept free on each side for the focus ring


class PaintedRadio(QRadioButton):
    """A radio button that is hit anywhere on its face."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class PaintedCheck(QCheckBox):
    """A check box that is hit anywhere on its face."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class OneOf(QButtonGroup):
    """Buttons of which one or none is chosen; an optional choice can be taken back."""

    changed = Signal()

    def __init__(self, parent: QWidget, *, optional: bool = True) -> None:
        super().__init__(parent)
        self._optional = optional
        self._was_checked = False

    def add(self, button: QAbstractButton) -> None:
        self.addButton(button)
        button.pressed.connect(self._on_pressed)
        button.clicked.connect(self._on_clicked)

    def clear(self) -> None:
        """Choose none, without telling anyone."""
        self.setExclusive(False)
        for button in self.buttons():
            button.setChecked(False)
        self.setExclusive(True)

    def erased(self, event: QKeyEvent) -> bool:
        """Take the choice back on Backspace or Delete; False when the key means something else."""
        erasing = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        if not erasing or not self._optional or self.checkedButton() is None:
            return False
        self.clear()
        self.changed.emit()
        return True

    @Slot()
    def _on_pressed(self) -> None:
        button = self.sender()
        self._was_checked = isinstance(button, QAbstractButton) and button.isChecked()

    @Slot()
    def _on_clicked(self) -> None:
        if self._was_checked and self._optional:
            self._was_checked = False
            self.clear()
        self.changed.emit()


def paint_face(
    painter: QPainter, button: QAbstractButton, face: QRectF, radius: float, *, soft: bool = False
) -> None:
    """Fill and edge of a choice: accent when chosen (soft: a tint), hover under the pointer."""
    chosen = button.isChecked()
    filled = "accent_soft" if soft else "accent"
    rest = "hover" if button.underMouse() and button.isEnabled() else "card"
    painter.setBrush(theme.colour(filled if chosen else rest))
    edge = "accent" if chosen else "line_strong" if button.isEnabled() else "line"
    painter.setPen(QPen(theme.colour(edge), 1.5 if chosen and soft else 1))
    painter.drawRoundedRect(face, radius, radius)


def paint_ring(painter: QPainter, face: QRectF, radius: float, gap: float = 3) -> None:
    """Draw the focus ring outside a face, with a gap."""
    out = gap - 0.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.drawRoundedRect(face.adjusted(-out, -out, out, out), radius + gap, radius + gap)


def face_of(button: QAbstractButton, margin: float) -> QRectF:
    """Return the rectangle inside the ring's margin, on whole pixels."""
    inner = margin + 0.5
    return QRectF(button.rect()).adjusted(inner, inner, -inner, -inner)
