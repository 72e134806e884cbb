"""The layers of what the client marks on the time axis: phases, stretches, and a brush."""

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import Layer, Scales

BAND = 22  # design pixels of the phases above the plots
SITS_PAD = 0.7  # of a lane that a relationship's course needs beyond its own
_FOOT = 3.6


class Stretch(NamedTuple):
    """From one moment to another, in days; `name` where the client gave it one."""

    first: float
    last: float
    name: str = ""


class Phases(Layer):
    """Named bands, in a strip of their own above the plots."""

    def __init__(self) -> None:
        super().__init__(3)
        self.phases: tuple[Stretch, ...] = ()

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        painter.setFont(theme.font(13, 500))
        for phase in self.phases:
            band = self._band(scales, phase)
            if band.width() > 2:
                self._draw_band(painter, band, phase.name)

    def _band(self, scales: Scales, phase: Stretch) -> QRectF:
        area = scales.area
        left = max(scales.x(phase.first), area.left()) + 1
        right = min(scales.x(phase.last), area.right()) - 1
        return QRectF(left, area.top() + 1, right - left, area.height() - 2)

    def _draw_band(self, painter: QPainter, band: QRectF, name: str) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(band, 4, 4)
        room = band.adjusted(6, 0, -6, 0)
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        if words.strip("…"):
            painter.setPen(theme.colour("ink2"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def at(self, day: float) -> int | None:
        """Return which phase holds a day, the one drawn last where several do."""
        found = (n for n, one in enumerate(self.phases) if one.first <= day <= one.last)
        return max(found, default=None)


class Stretches(Layer):
    """A thick foot under each stretch of mood that the client marked."""

    def __init__(self, foot: float) -> None:
        super().__init__(6)
        self._foot = foot
        self.stretches: tuple[Stretch, ...] = ()
        self.chosen: Stretch | None = None

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        thick = _FOOT * theme.look().scale
        y = scales.y(self._foot) - thick / 2
        for one in self.stretches:
            left, right = scales.x(one.first), scales.x(one.last)
            role = "ink" if one == self.chosen else "ink2"
            painter.fillRect(QRectF(left, y, max(right - left, 4), thick), theme.colour(role))

    def at(self, day: float, reach: float) -> int | None:
        """Return which stretch holds a day, with so many days of reach at its ends."""
        found = (
            n
            for n, one in enumerate(self.stretches)
            if one.first - reach <= day <= one.last + reach
        )
        return min(
            found, key=lambda n: self.stretches[n].last - self.stretches[n].first, default=None
        )


class Brush(Layer):
    """Shades the stretch that is chosen, or being marked now."""

    def __init__(self, z: float) -> None:
        super().__init__(z)
        self.chosen: Stretch | None = None

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.chosen is None:
            return
        area = scales.area
        left, right = scales.x(self.chosen.first), scales.x(self.chosen.last)
        painter.fillRect(
            QRectF(left, area.top(), right - left, area.height()), theme.colour("shade")
        )
        painter.setPen(QPen(theme.colour("ink2"), 1.2))
        painter.drawLines([QLineF(x, area.top(), x, area.bottom()) for x in (left, right)])


class Influences(Layer):
    """What else was going on, as letters on a row below the lanes."""

    def __init__(self) -> None:
        super().__init__(10)
        self.marks: tuple[tuple[float, str], ...] = ()  # day, letter
        self.row: int | None = None

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.row is None:
            return
        area, line = scales.area, scales.y(-self.row)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(
            QPointF(area.left(), round(line) + 0.5), QPointF(area.right(), round(line) + 0.5)
        )
        painter.setFont(theme.font(13, 500))
        side = theme.px(16)
        free: dict[str, float] = {}
        for day, letter in self.marks:
            x = scales.x(day)
            if x < area.left() or x > area.right() or x < free.get(letter, area.left()):
                continue
            free[letter] = x + side  # one beside the next says no more than one
            self._draw_letter(painter, QPointF(x, line), letter, side)

    def _draw_letter(self, painter: QPainter, at: QPointF, letter: str, side: float) -> None:
        box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


class Sits(Layer):
    """How a relationship sat with the client, as a step line on a row below the lanes."""

    def __init__(self) -> None:
        super().__init__(8)
        # The day from which it holds, 0 to 10; None: the line ends.
        self.steps: tuple[tuple[float, int | None], ...] = ()
        self.row: int | None = None

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.row is None:
            return
        painter.setPen(QPen(theme.colour("grid"), 1))
        area = scales.area
        for end in (0, 10):
            y = round(self._height(scales, end)) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if self.steps:
            self._draw_steps(painter, scales)

    def _height(self, scales: Scales, sits: int) -> float:
        return scales.y(-(self.row or 0) - 0.35 + (sits - 5) / 10 * 1.5)

    def _draw_steps(self, painter: QPainter, scales: Scales) -> None:
        painter.setPen(QPen(theme.colour("ink2"), 1.6))
        painter.setFont(theme.font(13, 500, tabular=True))
        ends = [*(day for day, _ in self.steps[1:]), scales.days[1]]
        earlier: QPointF | None = None
        for (day, sits), end in zip(self.steps, ends, strict=True):
            if sits is None:
                earlier = None
                continue
            y = self._height(scales, sits)
            start, stop = QPointF(scales.x(day), y), QPointF(scales.x(end), y)
            painter.drawPolyline([start, stop] if earlier is None else [earlier, start, stop])
            earlier = stop
            if start.x() >= scales.area.left():
                box = QRectF(start.x() + 3, y - 17, 24, 16)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(sits))
