"""The client's mood of the last weeks, small, with one person's events below it."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.insight import series
from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.people.data import Told
from ipt_journal.ui.widgets.marks import draw_shape, role_of

_HIGH = 64
_PLOT = 46  # of it, for mood from 0 to 10
_EDGE = 8  # kept at each side so that marks are not cut


class MoodStrip(QWidget):
    """Drawn as on the Timeline: gaps stay gaps; the trend only where there is enough."""

    def __init__(self, told: Told, words: str) -> None:
        super().__init__()
        self._told = told
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._trend = series.trend(told.moods, told.start, told.end, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HIGH))

    def _x(self, at: float) -> float:
        edge = theme.px(_EDGE)
        share = (at - self._told.start) / max(1, self._told.end - self._told.start)
        return edge + min(max(share, 0.0), 1.0) * (self.width() - 2 * edge)

    def _y(self, mood: float) -> float:
        return theme.px(_PLOT) * (1 - mood / 10) + 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("grid"), 1))
            for mood in (0, 5, 10):
                y = round(self._y(mood)) + 0.5
                painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._trend is not None:
                self._paint_trend(painter)
            else:
                self._paint_dots(painter)
            for one in self._told.happened:
                at = QPointF(self._x(one.at), theme.px(_PLOT + 10))
                draw_shape(painter, at, role_of(one.area), theme.px(4.4), hollow=one.hollow)

    def _paint_trend(self, painter: QPainter) -> None:
        assert self._trend is not None  # noqa: S101 - asked for by the caller
        painter.setPen(QPen(theme.colour("accent"), 2))
        line: list[QPointF] = []
        for at, mood in zip(self._trend.times, self._trend.means, strict=True):
            if np.isnan(mood):
                painter.drawPolyline(QPolygonF(line))
                line = []
            else:
                line.append(QPointF(self._x(float(at)), self._y(float(mood))))
        painter.drawPolyline(QPolygonF(line))

    def _paint_dots(self, painter: QPainter) -> None:
        """Draw each check-in, joined where they are near enough."""
        moods = self._told.moods
        points = [
            QPointF(self._x(float(at)), self._y(float(mood)))
            for at, mood in zip(moods.times, moods.moods, strict=True)
        ]
        painter.setPen(QPen(theme.colour("accent"), 1.6))
        for index, near in enumerate(series.joined(moods.times)):
            if near:
                painter.drawLine(points[index], points[index + 1])
        painter.setBrush(theme.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            painter.drawEllipse(point, 2.5, 2.5)
