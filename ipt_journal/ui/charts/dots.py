"""Discs on a chart: drawn once and stamped often."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import is_drawing


class Dot(NamedTuple):
    """A disc with an edge; sizes in design pixels."""

    radius: float
    fill: QColor
    edge: QColor
    width: float

    @property
    def reach(self) -> float:
        """Return how far it goes from its middle, in pixels."""
        return self.radius * theme.look().scale + self.width

    def draw(self, painter: QPainter, at: QPointF) -> None:
        scale = theme.look().scale
        painter.setBrush(self.fill)
        painter.setPen(QPen(self.edge, self.width))
        painter.drawEllipse(at, self.radius * scale, self.radius * scale)

    def pixmap(self) -> QPixmap:
        ratio, side = 2.0, int(2 * self.reach + 2)
        pixmap = QPixmap(int(side * ratio), int(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, QPointF(side / 2, side / 2))
        return pixmap


def stamp(painter: QPainter, dot: Dot, xs: np.ndarray, ys: np.ndarray) -> None:
    """Draw a dot at each place: drawn once and stamped often, unless lines are to stay lines."""
    places = zip(xs.tolist(), ys.tolist(), strict=True)
    if is_drawing(painter):
        for x, y in places:
            dot.draw(painter, QPointF(x, y))
        return
    pixmap = dot.pixmap()
    half = pixmap.deviceIndependentSize().width() / 2
    for x, y in places:
        painter.drawPixmap(QPointF(x - half, y - half), pixmap)
