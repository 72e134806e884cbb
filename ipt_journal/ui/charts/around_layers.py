"""The layers of mood around events: the other days, each event, the middle of them, and counts."""

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ipt_journal.insight.series import Moods
from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import Layer, Scales, points
from ipt_journal.ui.widgets.marks import draw_shape

Edges = tuple[float, float]
MARK_AT = 10.08  # of the shape above the rule
_RULE_FROM, _RULE_TO = 9.62, -0.5
_COUNTS_AT = 0.45
DOTS_UP_TO = 60  # events: beyond these only lines, else they would be a blur
HALF_BELOW, HALF_ABOVE = -50, 12  # of the lines of single events, which lie at 10
_APART = (0, -5, 5, -3, 3)  # pixels to the side, so that like moods can be told apart
_LINE_ALPHA, _LEAST_ALPHA = 150, 14


def place_of(days: Moods | np.ndarray) -> Moods:
    """Return where days stand along the chart: the event in the middle of the two next to it."""
    placed: Moods = days - np.sign(days) / 2
    return placed


class OtherDays(Layer):
    """A dashed band: what is usual on other days, or what chance makes at comparable times."""

    def __init__(self) -> None:
        super().__init__(-300)
        self.usual: Edges | None = None
        self.band: Sequence[Edges] = ()  # by day; drawn in place of `usual`
        self.places: Moods = np.empty(0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.band:
            lows, highs = (np.array(edge) for edge in zip(*self.band, strict=True))
            xs = scales.xs(self.places)
            self._fill(painter, xs, scales.ys(lows), scales.ys(highs))
        elif self.usual is not None:
            area = scales.area
            xs = np.array([area.left(), area.right()])
            low, high = (np.full(2, round(scales.y(edge)) + 0.5) for edge in self.usual)
            self._fill(painter, xs, low, high)

    def _fill(self, painter: QPainter, xs: Moods, lows: Moods, highs: Moods) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawPolygon(_around(xs, lows, highs))
        pen = QPen(theme.colour("session"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawPolyline(points(xs, lows))
        painter.drawPolyline(points(xs, highs))


class EachOne(Layer):
    """A thin line for each event, with its dots; days without check-ins stay empty."""

    def __init__(self) -> None:
        super().__init__(10)
        self.moods: Moods = np.empty((0, 0))
        self.places: Moods = np.empty(0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        count = len(self.moods)
        if not count:
            return
        xs = np.tile(scales.xs(self.places), (count, 1))
        if count <= DOTS_UP_TO:
            aside = np.resize(np.array(_APART, np.float64), count)
            xs += aside[:, None] * theme.look().scale
        ys = scales.ys(self.moods)
        ends = np.stack([xs[:, :-1], ys[:, :-1], xs[:, 1:], ys[:, 1:]], axis=-1).reshape(-1, 4)
        lines = ends[np.isfinite(ends).all(axis=1)].tolist()
        alpha = max(_LEAST_ALPHA, min(_LINE_ALPHA, 6_000 // count))
        painter.setPen(QPen(theme.colour("session", alpha), 1))
        painter.drawLines([QLineF(*line) for line in lines])
        if count <= DOTS_UP_TO:
            self._draw_dots(painter, xs, ys)

    def _draw_dots(self, painter: QPainter, xs: Moods, ys: Moods) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("session"))
        radius = 2.8 * theme.look().scale
        there = np.isfinite(ys)
        for x, y in zip(xs[there].tolist(), ys[there].tolist(), strict=True):
            painter.drawEllipse(QPointF(x, y), radius, radius)


class Half(Layer):
    """The middle half of the events by day, behind the lines."""

    def __init__(self) -> None:
        super().__init__(HALF_BELOW)
        self.edges: tuple[Moods, Moods] | None = None  # low and high, by day
        self.places: Moods = np.empty(0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.edges is None:
            return
        xs, lows, highs = scales.xs(self.places), *map(scales.ys, self.edges)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("band", 170))
        for part in runs(lows):
            painter.drawPolygon(_around(xs[part], lows[part], highs[part]))


class Middle(Layer):
    """The middle one of the events by day."""

    def __init__(self) -> None:
        super().__init__(20)
        self.medians: Moods = np.empty(0)
        self.places: Moods = np.empty(0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        xs, scale = scales.xs(self.places), theme.look().scale
        for part in runs(self.medians):
            ys = scales.ys(self.medians[part])
            painter.setPen(QPen(theme.colour("accent"), 2.4 * scale))
            painter.drawPolyline(points(xs[part], ys))
            painter.setPen(QPen(theme.colour("card"), 1.6 * scale))
            painter.setBrush(theme.colour("accent"))
            for x, y in zip(xs[part].tolist(), ys.tolist(), strict=True):
                painter.drawEllipse(QPointF(x, y), 5.2 * scale, 5.2 * scale)


class Happened(Layer):
    """The event: a rule, and above it the shape of its area where one was chosen."""

    def __init__(self) -> None:
        super().__init__(15)
        self.role = ""

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        x = round(scales.x(0)) + 0.5
        top = scales.y(_RULE_FROM if self.role else MARK_AT)
        painter.setPen(QPen(theme.colour("ink"), 1.4))
        painter.drawLine(QLineF(x, top, x, scales.y(_RULE_TO)))
        if self.role:
            middle = QPointF(x, scales.y(MARK_AT))
            draw_shape(painter, middle, self.role, 6.5 * theme.look().scale)


class Days(Layer):
    """The name of each day below the axis, and above it from how many events its numbers are."""

    def __init__(self) -> None:
        super().__init__(30)
        self.places: Moods = np.empty(0)
        self.names: Sequence[str] = ()
        self.counts: Sequence[str] = ()

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        middle = Qt.AlignmentFlag.AlignCenter
        painter.setFont(theme.font(14, tabular=True))
        painter.setPen(theme.colour("ink2"))
        below, high = scales.y(0) + theme.px(30), theme.px(20)
        for x, name, count in zip(
            scales.xs(self.places).tolist(), self.names, self.counts, strict=True
        ):
            wide = theme.px(120)
            painter.drawText(QRectF(x - wide / 2, below - high / 2, wide, high), middle, name)
            above = QRectF(x - wide / 2, scales.y(_COUNTS_AT) - high / 2, wide, high)
            painter.drawText(above, middle, count)


def runs(values: Moods) -> Iterator[np.ndarray]:
    """Yield the stretches of days that have a number."""
    known = np.isfinite(values)
    edges = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
    for part in np.split(np.arange(len(values)), edges):
        if len(part) and known[part[0]]:
            yield part


def _around(xs: Moods, lows: Moods, highs: Moods) -> QPolygonF:
    return points(np.concatenate([xs, xs[::-1]]), np.concatenate([lows, highs[::-1]]))
