"""The layers of the mood plot: grid, gaps, sessions, 48 hours round an event, trend, mood."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ipt_journal.insight import series
from ipt_journal.insight.series import Bins, Series, Trend
from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.dots import Dot, stamp
from ipt_journal.ui.charts.layer import DAY, Layer, Scales, points, to_days

REACH = 2.0  # days on each side of a chosen event
_HATCH = 8


class Grid(Layer):
    """Hairlines at whole values."""

    def __init__(self, values: Sequence[float], role: str = "grid") -> None:
        super().__init__(-60)
        self.values = values
        self._role = role

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        painter.setPen(QPen(theme.colour(self._role), 1))
        area = scales.area
        for value in self.values:
            y = round(scales.y(value)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


class Gaps(Layer):
    """Stretches without check-ins, hatched in pixels; nothing is drawn across them."""

    def __init__(self) -> None:
        super().__init__(-50)
        self.gaps: list[tuple[int, int]] = []

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        first, last = scales.days
        for start, end in self.gaps:
            if end / DAY >= first and start / DAY <= last:
                left, right = scales.x(start / DAY), scales.x(end / DAY)
                area = scales.area
                hatch(painter, QRectF(left, area.top(), right - left, area.height()) & area)


def hatch(painter: QPainter, rect: QRectF) -> None:
    """Fill a rectangle with the stripes that mean "no check-ins"."""
    if rect.isEmpty():
        return
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.colour("gap", 120))
    painter.setPen(QPen(theme.colour("hatch"), 1))
    x = rect.left() - rect.left() % _HATCH - rect.height()
    lines = []
    while x < rect.right():
        lines.append(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
        x += _HATCH
    painter.drawLines(lines)
    painter.restore()


class Sessions(Layer):
    """Dashed rules, with their numbers where `labelled_at` says how high."""

    def __init__(self, labelled_at: float | None) -> None:
        super().__init__(5)
        self._labelled_at = labelled_at
        self.sessions: Sequence[tuple[int, str]] = ()

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        pen = QPen(theme.colour("session"), 1)
        pen.setDashPattern([4, 3])
        painter.setFont(theme.font(14, 500, tabular=True))
        area = scales.area
        free = area.left() - 100
        for at, name in self.sessions:
            x = round(scales.x(at / DAY)) + 0.5
            if not area.left() + 4 < x < area.right() - 4:
                continue
            top = area.top()
            if self._labelled_at is not None:
                top = scales.y(self._labelled_at - 0.55)
                if x - free > theme.px(26):
                    free = x
                    painter.setPen(theme.colour("ink2"))
                    box = QRectF(x - 30, scales.y(self._labelled_at) - 12, 60, 24)
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()))


class Window(Layer):
    """The 48 hours before and after the chosen event, and a rule through it."""

    def __init__(self, z: float, labelled_at: float | None = None) -> None:
        super().__init__(z)
        self._labelled_at = labelled_at
        self.centre: float | None = None  # days

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.centre is None:
            return
        area = scales.area
        left, middle, right = (scales.x(self.centre + side) for side in (-REACH, 0, REACH))
        if self.zValue() < 0:
            shade = QRectF(left, area.top(), right - left, area.height())
            painter.fillRect(shade, theme.colour("shade"))
            return
        painter.setPen(QPen(theme.colour("ink"), 1.4))
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))
        if self._labelled_at is not None and right - left > theme.px(76):
            self._label(painter, scales, left, middle, right)

    def _label(
        self, painter: QPainter, scales: Scales, left: float, middle: float, right: float
    ) -> None:
        painter.setFont(theme.font(13, 500))
        painter.setPen(theme.colour("ink2"))
        y = scales.y(self._labelled_at or 0)
        for start, end, words in ((left, middle, "−48 h"), (middle, right, "+48 h")):
            box = QRectF(start, y - 10, end - start, 20)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class TrendLayer(Layer):
    """The local mean with its band; hidden round a chosen event, never drawn inside a gap."""

    def __init__(self) -> None:
        super().__init__(-20)
        self.trend: Trend | None = None
        self.hidden: tuple[float, float] | None = None  # days

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.trend is None:
            return
        days = to_days(self.trend.times)
        shown = ~np.isnan(self.trend.means)
        if self.hidden is not None:
            shown &= (days <= self.hidden[0]) | (days >= self.hidden[1])
        edges = np.flatnonzero(np.diff(shown.astype(np.int8))) + 1
        for part in np.split(np.arange(len(days)), edges):
            if len(part) > 2 and shown[part[0]]:
                self._draw_part(painter, scales, part)

    def _draw_part(self, painter: QPainter, scales: Scales, part: np.ndarray) -> None:
        assert self.trend is not None  # noqa: S101 - asked by the caller
        xs = scales.xs(to_days(self.trend.times[part]))
        lows, highs = scales.ys(self.trend.lows[part]), scales.ys(self.trend.highs[part])
        around = points(np.concatenate([xs, xs[::-1]]), np.concatenate([lows, highs[::-1]]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("band", 170))
        painter.drawPolygon(around)
        painter.setPen(QPen(theme.colour("accent"), 2.4))
        painter.drawPolyline(points(xs, scales.ys(self.trend.means[part])))


class CheckIns(Layer):
    """Dots joined where they are near enough, larger ones round a chosen event."""

    def __init__(self) -> None:
        super().__init__(10)
        self.data = series.series([], [])
        self.radius = 4.0
        self.joined = True
        self.near: tuple[float, float] | None = None  # days

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        first, last = scales.days
        pad = 2.0
        shown = self.data.within(int((first - pad) * DAY), int((last + pad) * DAY))
        xs, ys = scales.xs(to_days(shown.times)), scales.ys(shown.moods)
        if self.joined:
            _join(painter, shown, xs, ys, 1.6)
        dot = Dot(self.radius, theme.colour("accent"), theme.colour("card"), 1.4)
        stamp(painter, dot, xs, ys)
        if self.near is not None:
            self._draw_near(painter, scales, shown)

    def _draw_near(self, painter: QPainter, scales: Scales, shown: Series) -> None:
        assert self.near is not None  # noqa: S101 - asked by the caller
        near = shown.within(round(self.near[0] * DAY), round(self.near[1] * DAY))
        xs, ys = scales.xs(to_days(near.times)), scales.ys(near.moods)
        _join(painter, near, xs, ys, 1.8)
        dot = Dot(self.radius + 2, theme.colour("accent"), theme.colour("ink"), 1.6)
        stamp(painter, dot, xs, ys)


class Averages(Layer):
    """Means of days or weeks with their lowest and highest, where single dots would be a blur."""

    def __init__(self) -> None:
        super().__init__(10)
        self.bins: Bins | None = None
        self.width = series.DAY
        self._of: Series | None = None

    def show_bins(self, data: Series, width: int) -> None:
        """Average over stretches of `width` seconds, unless that is what is shown already."""
        if self._of is not data or self.width != width:
            self.bins = series.binned(data, width)
            self._of, self.width = data, width

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.bins is None:
            return
        first, last = scales.days
        low, high = np.searchsorted(self.bins.middles, [(first - 7) * DAY, (last + 7) * DAY])
        part = slice(int(low), int(high))
        middles = self.bins.middles[part]
        xs, means = scales.xs(to_days(middles)), scales.ys(self.bins.means[part])
        lows, highs = scales.ys(self.bins.lows[part]), scales.ys(self.bins.highs[part])
        half = self.width / DAY / 2 * scales.transform.m11()
        _draw_reaches(painter, np.round(xs - half), np.round(xs + half), lows, highs)
        joined = np.flatnonzero(np.diff(middles) <= 2.5 * max(self.width, series.DAY)).tolist()
        x, y = xs.tolist(), means.tolist()
        painter.setPen(QPen(theme.colour("accent"), 1.6))
        # Line by line: Qt takes far longer to join a thousand of them into one.
        painter.drawLines([QLineF(x[i], y[i], x[i + 1], y[i + 1]) for i in joined])


def _draw_reaches(
    painter: QPainter, left: np.ndarray, right: np.ndarray, lows: np.ndarray, highs: np.ndarray
) -> None:
    """Draw from the lowest to the highest of each stretch, on whole pixels so that none overlap."""
    wide = np.maximum(right - left, 1.0)
    high = np.maximum(lows - highs, 1.0)
    places = zip(left.tolist(), highs.tolist(), wide.tolist(), high.tolist(), strict=True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("band"))
    painter.drawRects([QRectF(*one) for one in places])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _join(painter: QPainter, data: Series, xs: np.ndarray, ys: np.ndarray, width: float) -> None:
    """Draw lines between check-ins that are near enough in time."""
    painter.setPen(QPen(theme.colour("accent"), width))
    near = np.flatnonzero(series.joined(data.times)).tolist()
    x, y = xs.tolist(), ys.tolist()
    painter.drawLines([QLineF(x[i], y[i], x[i + 1], y[i + 1]) for i in near])
