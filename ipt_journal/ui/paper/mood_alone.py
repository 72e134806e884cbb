"""The chart of mood where no events stand below it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ipt_journal.summary.papers.course_mood import MoodChart
from ipt_journal.ui.paper.chart import PaperChart

_HIGH = 150.0


class MoodAlone:
    """As on the session's brief."""

    def __init__(self, picture: MoodChart, width: float) -> None:
        self._chart, self._width = picture.chart, width
        self.height = self._at(QPointF()).height

    def _at(self, corner: QPointF) -> PaperChart:
        return PaperChart(self._chart, corner, self._width, _HIGH)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._at(corner).draw(painter)
