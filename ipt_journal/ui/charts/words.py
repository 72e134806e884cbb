"""Words beside the very first check-in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import Layer, Scales


class FirstWords(Layer):
    """Says what the one dot on an empty plot is."""

    def __init__(self) -> None:
        super().__init__(40)
        self.first: tuple[float, float, str] | None = None  # day, mood, words

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.first is None:
            return
        day, mood, words = self.first
        painter.setFont(theme.font(15, 500))
        painter.setPen(theme.colour("ink"))
        box = QRectF(scales.x(day) + theme.px(16), scales.y(mood) - 14, 600, 28)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
