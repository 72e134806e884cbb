"""The lanes below the mood plot: one line per person, a stem per event."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import DAY, Layer, Scales, is_drawing
from ipt_journal.ui.widgets.marks import draw_shape

LANE = 33  # design pixels from one lane to the next
STEP = 4.1  # of a stem for each degree of good or hard
PAD = 0.3  # of a lane above the first and below the last
_MIXED = 2.6
_HEAD = 6.4
_FOOT = 7.5
_STACK = 8.5  # from one head to the next where events fall together
_HIGHEST = 22  # of a head: beyond it the next lane begins
_MOST_MARKS = 700
_DIM = 64  # of 255: filtered out, never removed
_WEEK = 7


class LaneMark(NamedTuple):
    """One event: when (wall-clock seconds), on which lane, and how it is drawn."""

    at: int
    lane: int
    role: str  # of the theme: the area
    valence: int
    mixed: bool = False
    hollow: bool = False
    connected: bool = False
    dim: bool = False


class Lanes(Layer):
    """Head above the line felt good, below felt hard; a thick foot was marked as connected."""

    def __init__(self) -> None:
        super().__init__(10)
        self.marks: Sequence[LaneMark] = ()
        self.count = 0
        self.chosen: int | None = None
        self.larger = 1.0
        self._levels: dict[int, int] = {}  # of heads that would cover another: places outwards
        self._times = np.empty(0)
        self._weeks: Weeks | None = None

    def set_marks(self, marks: Sequence[LaneMark], lanes: int) -> None:
        """Show marks in order of time on this many lanes."""
        self.marks = marks
        self.count = lanes
        self._times = np.fromiter((mark.at for mark in marks), np.float64, len(marks)) / DAY
        self._weeks = None
        self.update()

    def in_view(self, first: float, last: float) -> range:
        """Return which marks lie between two days."""
        low, high = np.searchsorted(self._times, [first, last])
        return range(int(low), int(high))

    def nearest(self, day: float, height: float, pixel: tuple[float, float]) -> int | None:
        """Return the mark within reach of a point of the view, if there is one."""
        reach = 13 * theme.look().scale
        across, down = pixel
        best, found = reach, None
        for index in self.in_view(day - reach * across, day + reach * across):
            mark = self.marks[index]
            dx = (mark.at / DAY - day) / across
            # From the head or from the line, whichever is nearer.
            dy = min(abs(self._head(index) - height), abs(-mark.lane - height)) / down
            distance = float(np.hypot(dx, dy))
            if distance < best:
                best, found = distance, index
        return found

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        self._draw_lines(painter, scales)
        first, last = scales.days
        seen = self.in_view(first - 1, last + 1)
        if len(seen) > _MOST_MARKS:
            self._draw_weeks(painter, scales)
            return
        self._stack(scales, seen)
        inks = _Inks(theme.look().scale * self.larger)
        for index in seen:
            if index != self.chosen:
                self._draw_mark(painter, scales, index, inks)
        if self.chosen is not None and self.chosen in seen:
            self._draw_ring(painter, scales, self.chosen)
            self._draw_mark(painter, scales, self.chosen, inks)

    def _stack(self, scales: Scales, seen: range) -> None:
        """Find for each head the nearest place outwards where it covers no other."""
        self._levels = {}
        reach = 1.7 * _HEAD * theme.look().scale * self.larger
        near: dict[tuple[int, bool], list[tuple[float, int]]] = {}  # lane, hard: x and place
        for index in seen:
            mark = self.marks[index]
            x = scales.x(mark.at / DAY)
            beside = near.setdefault((mark.lane, mark.valence < 0), [])
            beside[:] = [one for one in beside if x - one[0] < reach]
            taken = {place for _, place in beside}
            place = next(n for n in range(len(taken) + 1) if n not in taken)
            beside.append((x, place))
            most = int((_HIGHEST - abs(mark.valence) * STEP) / _STACK)
            if place:
                self._levels[index] = min(place, most)

    def _head(self, index: int) -> float:
        """Return the height of a mark's head in lanes."""
        mark = self.marks[index]
        outwards = -1 if mark.valence < 0 else 1
        return _head(mark) + outwards * self._levels.get(index, 0) * _STACK / LANE

    def _draw_lines(self, painter: QPainter, scales: Scales) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        area = scales.area
        for lane in range(self.count):
            y = round(scales.y(-lane)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _draw_mark(self, painter: QPainter, scales: Scales, index: int, inks: "_Inks") -> None:
        mark = self.marks[index]
        x, line = scales.x(mark.at / DAY), scales.y(-mark.lane)
        head = scales.y(self._head(index))
        scale = inks.scale
        painter.setPen(inks.pen(mark.role, dim=mark.dim))
        if mark.mixed:
            reach = _MIXED * STEP * scale
            painter.drawLine(QPointF(x, line - reach), QPointF(x, line + reach))
        elif mark.valence:
            painter.drawLine(QPointF(x, line), QPointF(x, head))
        if mark.connected and not mark.dim:
            foot = QRectF(x - _FOOT * scale, line - 1.8 * scale, 2 * _FOOT * scale, 3.6 * scale)
            painter.fillRect(foot, theme.colour(mark.role))
        if mark.dim:
            painter.setOpacity(_DIM / 255)
        if is_drawing(painter):
            draw_shape(painter, QPointF(x, head), mark.role, _HEAD * scale, hollow=mark.hollow)
        else:
            pixmap, half = inks.head(mark.role, hollow=mark.hollow)
            painter.drawPixmap(QPointF(x - half, head - half), pixmap)
        if mark.dim:
            painter.setOpacity(1)

    def _draw_ring(self, painter: QPainter, scales: Scales, index: int) -> None:
        middle = QPointF(scales.x(self.marks[index].at / DAY), scales.y(self._head(index)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("ink"), 2.2))
        radius = 13 * theme.look().scale
        painter.drawEllipse(middle, radius, radius)

    def _draw_weeks(self, painter: QPainter, scales: Scales) -> None:
        """Draw how many a week, up for good and down for hard."""
        self._weeks = self._weeks or _weeks(self.marks, self._times)
        first, last = scales.days
        middles = self._weeks.week * _WEEK + _WEEK / 2
        shown = (middles >= first - _WEEK) & (middles <= last + _WEEK)
        counts = self._weeks.events[shown]
        painter.setPen(QPen(theme.colour("ink2"), 1.4))
        reach = 0.42 * LANE * theme.look().scale * counts / counts.max(initial=1)
        feet = scales.ys(-self._weeks.lane[shown])
        heads = feet + np.where(self._weeks.good[shown], -reach, reach)
        ends = zip(scales.xs(middles[shown]).tolist(), feet.tolist(), heads.tolist(), strict=True)
        painter.drawLines([QLineF(x, foot, x, head) for x, foot, head in ends])

    def shows_weeks(self, first: float, last: float) -> bool:
        return len(self.in_view(first - 1, last + 1)) > _MOST_MARKS


class _Inks:
    """The pens and heads of one drawing, made once for all its marks."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self._pens: dict[tuple[str, bool], QPen] = {}
        self._heads: dict[tuple[str, bool], tuple[QPixmap, float]] = {}

    def pen(self, role: str, *, dim: bool) -> QPen:
        if (role, dim) not in self._pens:
            colour = theme.colour(role, _DIM if dim else 255)
            self._pens[role, dim] = QPen(colour, 2 * self.scale)
        return self._pens[role, dim]

    def head(self, role: str, *, hollow: bool) -> tuple[QPixmap, float]:
        """Return an area's shape as a picture, and half of its width."""
        if (role, hollow) not in self._heads:
            pixmap = _head_pixmap(role, self.scale, hollow=hollow)
            self._heads[role, hollow] = pixmap, pixmap.deviceIndependentSize().width() / 2
        return self._heads[role, hollow]


class Weeks(NamedTuple):
    """How many events a lane has in a week, good and hard apart; arrays of one length."""

    lane: NDArray[np.float64]
    week: NDArray[np.float64]  # since 1970
    good: NDArray[np.bool_]
    events: NDArray[np.int64]


def _weeks(marks: Sequence[LaneMark], days: NDArray[np.float64]) -> Weeks:
    lanes = np.fromiter((mark.lane for mark in marks), np.int64, len(marks))
    good = np.fromiter((mark.valence >= 0 for mark in marks), np.int64, len(marks))
    weeks = (days // _WEEK).astype(np.int64)
    most = int(lanes.max(initial=0)) + 1
    each, counts = np.unique((weeks * most + lanes) * 2 + good, return_counts=True)  # one number
    return Weeks((each // 2 % most).astype(float), (each // 2 // most).astype(float),
                 (each % 2).astype(bool), counts)  # fmt: skip


def _head(mark: LaneMark) -> float:
    """Return the height of a mark's head in lanes."""
    return -mark.lane + mark.valence * STEP / LANE


def _head_pixmap(role: str, scale: float, *, hollow: bool) -> QPixmap:
    ratio, side = 2.0, int(2 * _HEAD * scale * 1.2 + 4)
    pixmap = QPixmap(int(side * ratio), int(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_shape(painter, QPointF(side / 2, side / 2), role, _HEAD * scale, hollow=hollow)
    painter.end()
    return pixmap


class LaneWords(Layer):
    """A line of words in the middle of lanes that have nothing on them yet."""

    def __init__(self) -> None:
        super().__init__(20)
        self.words = ""
        self.height = 0.0

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.words:
            painter.setFont(theme.font(15))
            painter.setPen(theme.colour("ink2"))
            area = scales.area
            box = QRectF(area.left(), scales.y(self.height) - 14, area.width(), 28)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)
