"""What every layer of a chart shares: data in days and values, drawing in whole pixels."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEngine, QPainter, QPolygonF, QTransform

from ipt_journal.typed import override

DAY = 86_400
# No chart reaches beyond this; a fixed bound spares the scene from asking on every move.
_EVERYWHERE = QRectF(-60_000, -1_000, 160_000, 2_000)


@dataclass(frozen=True, slots=True)
class Scales:
    """Turns days since 1970 and values into pixels of the view; `area` is what can be seen."""

    transform: QTransform
    area: QRectF

    def x(self, days: float) -> float:
        return self.transform.m11() * days + self.transform.dx()

    def y(self, value: float) -> float:
        return self.transform.m22() * value + self.transform.dy()

    def xs(self, days: NDArray[np.float64]) -> NDArray[np.float64]:
        return days * self.transform.m11() + self.transform.dx()

    def ys(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return values * self.transform.m22() + self.transform.dy()

    @property
    def days(self) -> tuple[float, float]:
        """Return the first and last day that can be seen."""
        scale = self.transform.m11() or 1.0
        left = (self.area.left() - self.transform.dx()) / scale
        return left, (self.area.right() - self.transform.dx()) / scale


class Layer(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Draws itself by `draw`; higher `z` lies on top. Below −99 pyqtgraph makes all alike."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self.setZValue(z)

    def draw(self, painter: QPainter, scales: Scales) -> None:
        """Draw in pixels of the view."""
        raise NotImplementedError

    @override
    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    @override
    def paint(self, painter: QPainter, *_args: Any) -> None:
        box = self.getViewBox()
        if box is None:
            return
        transform = painter.transform()
        area = transform.mapRect(box.viewRect())
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, Scales(transform, area))
        painter.restore()


def is_drawing(painter: QPainter) -> bool:
    """Whether lines stay lines where this paints, as in SVG and PDF: no stamps of pixels then."""
    return painter.paintEngine().type() in {QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf}


def to_days(seconds: NDArray[np.int64]) -> NDArray[np.float64]:
    days: NDArray[np.float64] = seconds / DAY
    return days


def points(xs: NDArray[np.float64], ys: NDArray[np.float64]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)])
