"""The layers of totals over time: bands, what is usual, the line, its marks, values and days."""

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.layer import Layer, Scales, points

Days = NDArray[np.float64]
Band = tuple[int, int, str]  # from, to, and what it is called
WORDS_SIZE, VALUE_SIZE, DAY_SIZE = 13, 15, 14
BELOW_MARKS, BELOW_DAYS = 13, 34  # design pixels under the lowest total
_CROWDED_BELOW = 15  # design pixels from one answered day to the next
_MARK, _SMALL = 4.6, 2.6
_ABOVE = 9  # from a mark to its value
_APART = 5


def band_font() -> QFontMetricsF:
    return QFontMetricsF(theme.font(WORDS_SIZE))


class Bands(Layer):
    """Dotted rules where published bands begin, and their names at the right."""

    def __init__(self) -> None:
        super().__init__(-40)
        self.bands: Sequence[Band] = ()
        self.wide = 0.0  # pixels for the words

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        area = scales.area
        pen = QPen(theme.colour("session"), 1)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        for low, _, _ in self.bands[1:]:
            y = round(scales.y(low)) + 0.5
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setFont(theme.font(WORDS_SIZE))
        painter.setPen(theme.colour("ink2"))
        self._name(painter, scales)

    def _name(self, painter: QPainter, scales: Scales) -> None:
        """Write the names, as long as there is room for one below the last."""
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        metrics, right = band_font(), scales.area.right() - 2
        high = metrics.height()
        free = scales.area.bottom()
        for low, top, words in self.bands:
            middle = (scales.y(low) + scales.y(top)) / 2
            if middle + high / 2 > free + 2:
                continue
            free = middle - high / 2
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.wide)
            box = QRectF(right - self.wide, middle - high / 2, self.wide, high)
            painter.drawText(box, align, shown)


class Stripe(Layer):
    """How far totals vary by themselves around the first two: a quiet stripe."""

    def __init__(self) -> None:
        super().__init__(-70)
        self.edges: tuple[float, float] | None = None

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        if self.edges is None:
            return
        low, high = (scales.y(edge) for edge in self.edges)
        area = scales.area
        painter.fillRect(
            QRectF(area.left(), high, area.width(), low - high), theme.colour("sunken")
        )


class Totals(Layer):
    """The line through totals; where one has none it breaks, and a hollow mark stands below."""

    def __init__(self) -> None:
        super().__init__(20)
        self.days: Days = np.empty(0)
        self.totals: Days = np.empty(0)  # NaN without one
        self.low = 0.0

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        xs, ys = scales.xs(self.days), scales.ys(self.totals)
        scale = theme.look().scale
        painter.setPen(QPen(theme.colour("accent"), 2.2 * scale))
        for run in _runs(self.totals):
            painter.drawPolyline(points(xs[run], ys[run]))
        radius = (_SMALL if is_crowded(xs) else _MARK) * scale
        painter.setPen(QPen(theme.colour("card"), 1.6 * scale if radius > 3 * scale else 0.6))
        painter.setBrush(theme.colour("accent"))
        there = np.isfinite(ys)
        for x, y in zip(xs[there].tolist(), ys[there].tolist(), strict=True):
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setPen(QPen(theme.colour("accent"), 1.6 * scale))
        painter.setBrush(theme.colour("card"))
        below = scales.y(self.low) + theme.px(BELOW_MARKS)
        for x in xs[~there].tolist():
            painter.drawEllipse(QPointF(x, below), radius, radius)


class Values(Layer):
    """Each total above its mark; where they would run into one another, only the telling ones."""

    def __init__(self) -> None:
        super().__init__(30)
        self.days: Days = np.empty(0)
        self.totals: Days = np.empty(0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        known = np.flatnonzero(np.isfinite(self.totals))
        if not len(known):
            return
        font = theme.font(VALUE_SIZE, 600, tabular=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        xs, ys = scales.xs(self.days), scales.ys(self.totals)
        boxes = {one: self._box(metrics, one, xs[one], ys[one]) for one in known.tolist()}
        crowded = is_crowded(xs)
        for index in self._chosen(boxes, crowded=crowded):
            if crowded:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("card", 220))
                painter.drawRoundedRect(boxes[index].adjusted(0, 3, 0, -3), 3, 3)
            painter.setPen(theme.colour("ink"))
            middle = Qt.AlignmentFlag.AlignCenter
            painter.drawText(boxes[index], middle, f"{self.totals[index]:.0f}")

    def _box(self, metrics: QFontMetricsF, index: int, x: float, y: float) -> QRectF:
        wide = metrics.horizontalAdvance(f"{self.totals[index]:.0f}") + 2
        high = metrics.height()
        return QRectF(x - wide / 2, y - theme.px(_ABOVE) - high + 3, wide, high)

    def _chosen(self, boxes: dict[int, QRectF], *, crowded: bool) -> Iterable[int]:
        """Return all that keep clear of one another: last, first, highest and lowest at first."""
        known = list(boxes)
        order = [known[-1], known[0]]
        order += [max(known, key=self._total), min(known, key=self._total)]
        order += [] if crowded else known
        chosen: list[int] = []
        for index in order:
            around = boxes[index].adjusted(-_APART / 2, 0, _APART / 2, -4)
            if index in chosen or any(around.intersects(boxes[other]) for other in chosen):
                continue
            chosen.append(index)
        return chosen

    def _total(self, index: int) -> float:
        return float(self.totals[index])


class DayNames(Layer):
    """The first and the last day below, and between them those for which there is room."""

    def __init__(self) -> None:
        super().__init__(30)
        self.days: Days = np.empty(0)
        self.name: Callable[[int], str] = str
        self.low = 0.0

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        painter.setFont(theme.font(DAY_SIZE, tabular=True))
        painter.setPen(theme.colour("ink2"))
        metrics = QFontMetricsF(theme.font(DAY_SIZE, tabular=True))
        top = scales.y(self.low) + theme.px(BELOW_DAYS) - metrics.height() / 2
        taken: list[QRectF] = []
        for index, x in self._in_turn(scales):
            if any(box.left() <= x <= box.right() for box in taken):
                continue
            words = self.name(index)
            wide = metrics.horizontalAdvance(words) + 2
            least, most = scales.area.left(), scales.area.right() - wide
            left = max(least, min(most, x - wide / 2))
            box = QRectF(left, top, wide, metrics.height())
            gap = theme.px(10)
            if any(box.adjusted(-gap, 0, gap, 0).intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _in_turn(self, scales: Scales) -> list[tuple[int, float]]:
        xs = scales.xs(self.days).tolist()
        order = [len(xs) - 1, 0, *range(1, len(xs) - 1)] if len(xs) > 1 else list(range(len(xs)))
        return [(index, xs[index]) for index in order]


def is_crowded(xs: Days) -> bool:
    """Whether marks of full size, each with its value, would be a blur."""
    if len(xs) < 3:
        return False
    return float(xs[-1] - xs[0]) / (len(xs) - 1) < theme.px(_CROWDED_BELOW)


def _runs(totals: Days) -> list[list[int]]:
    """Return the stretches of two and more that have a total each."""
    stretches = groupby(range(len(totals)), key=lambda index: bool(np.isfinite(totals[index])))
    runs = [list(run) for known, run in stretches if known]
    return [run for run in runs if len(run) > 1]
