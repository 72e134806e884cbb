"""Choose the area something belongs to: shape, plain name and a line that explains it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme
from ipt_journal.ui.widgets.choice import OneOf, PaintedRadio, face_of, paint_face, paint_ring
from ipt_journal.ui.widgets.marks import draw_shape

_HEIGHT = 58


class _AreaButton(PaintedRadio):
    def __init__(self, area: str, name: str, line: str) -> None:
        super().__init__(name)
        self.area = area
        self._line = line
        self.setAccessibleName(f"{name}, {line}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetricsF(theme.font(14)).horizontalAdvance(self._line)
        name = QFontMetricsF(theme.font(15, 600)).horizontalAdvance(self.text()) + theme.px(20)
        return QSize(int(max(line, name)) + theme.px(52), theme.px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            face = face_of(self, 2).adjusted(2, 0, -2, 0)
            paint_face(painter, self, face, 8, soft=True)
            scale = theme.look().scale
            at = face.topLeft() + QPointF(19 * scale, 18 * scale)
            draw_shape(painter, at, self.area, 6.5 * scale)
            self._paint_words(painter, face)
            if self.isChecked():
                tick = icons.pixmap("check", "accent", 16, 2.5)
                painter.drawPixmap(face.topRight() + QPointF(-24 * scale, 9 * scale), tick)
            if self.hasFocus():
                paint_ring(painter, face, 8, 2)

    def _paint_words(self, painter: QPainter, face: QRectF) -> None:
        scale = theme.look().scale
        align = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(15, 600 if self.isChecked() else 500))
        painter.setPen(theme.colour("ink"))
        upper = face.adjusted(36 * scale, 4 * scale, -8, -face.height() / 2 + 2)
        painter.drawText(upper, align, self.text())
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2"))
        lower = face.adjusted(36 * scale, face.height() / 2 - 3 * scale, -4, -4 * scale)
        painter.drawText(lower, align, self._line)


class AreaPicker(QWidget):
    """Two columns of areas; choosing the chosen one again takes it back.

    An area that is none of them is kept as long as the client chooses no other.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._not_shown = ""
        self._group = OneOf(self)
        self._group.changed.connect(self._on_chosen)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for index, (area, name, line) in enumerate(self._areas()):
            button = _AreaButton(area, name, line)
            self._group.add(button)
            box.addWidget(button, index // 2, index % 2)
            box.setColumnStretch(index % 2, 1)

    def _areas(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("dispute", self.tr("Conflict"), self.tr("with another person")),
            ("transition", self.tr("Change in life"), self.tr("a new role, a move, an ending")),
            ("grief", self.tr("Grief and loss"), self.tr("someone who died, or a loss")),
            (
                "sensitivity",
                self.tr("Difficulty in relationships"),
                self.tr("starting, keeping, being alone"),
            ),
        )

    @property
    def value(self) -> str:
        """Return the code of the chosen area, "" when none is."""
        chosen = self._group.checkedButton()
        return chosen.area if isinstance(chosen, _AreaButton) else self._not_shown

    def set_value(self, area: str) -> None:
        self._group.clear()
        self._not_shown = area
        for button in self._group.buttons():
            if isinstance(button, _AreaButton) and button.area == area:
                button.setChecked(True)
                self._not_shown = ""

    @Slot()
    def _on_chosen(self) -> None:
        self._not_shown = ""
        self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._group.erased(event):
            super().keyPressEvent(event)
