"""The totals of questionnaires over time, a thin row for each below the lanes."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.dots import Dot, stamp
from ipt_journal.ui.charts.layer import Layer, Scales

_REACH = 0.74  # of a lane from the lowest total to the highest
_ROOM = 5  # design pixels between a number and the next mark
_HIGH = 16  # of a number
_Mark = tuple[float, float, float, bool]  # x, y, total, whether in the upper half


class ScoreRow(NamedTuple):
    """One questionnaire; its responses in order of time, NaN where there is no total.

    A line joins two totals in a row that are no more than `apart` days from each other.
    """

    name: str
    low: int
    high: int
    apart: float
    days: NDArray[np.float64]
    totals: NDArray[np.float64]

    @property
    def skipped(self) -> bool:
        return bool(np.isnan(self.totals).any())


class Scores(Layer):
    """A disc for a total, hollow where an item was skipped; numbers where there is room for them.

    No bands here and no colour of their own: they stand beside mood, and say nothing of it.
    """

    def __init__(self) -> None:
        super().__init__(10)
        self.rows: Sequence[ScoreRow] = ()
        self.middles: Sequence[float] = ()  # of the rows, in lanes below the first
        self.radius = 4.0

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        for row, middle in zip(self.rows, self.middles, strict=True):
            self._draw_row(painter, scales, row, middle)

    def _draw_row(self, painter: QPainter, scales: Scales, row: ScoreRow, middle: float) -> None:
        _draw_ends(painter, scales, middle)
        first, last = scales.days
        low, high = np.searchsorted(row.days, [first - row.apart, last + row.apart])
        days, totals = row.days[low:high], row.totals[low:high]
        known = ~np.isnan(totals)
        shares = np.where(known, (totals - row.low) / (row.high - row.low), 0.5)
        xs, ys = scales.xs(days), scales.ys(-middle + (shares - 0.5) * _REACH)
        near = known[:-1] & known[1:] & (np.diff(days) <= row.apart)
        ink, card = theme.colour("ink2"), theme.colour("card")
        painter.setPen(QPen(ink, 1.2))
        x, y = xs.tolist(), ys.tolist()
        joined = np.flatnonzero(near).tolist()
        painter.drawLines([QLineF(x[i], y[i], x[i + 1], y[i + 1]) for i in joined])
        stamp(painter, Dot(self.radius, ink, card, 1.2), xs[known], ys[known])
        stamp(painter, Dot(self.radius - 0.6, card, ink, 1.6), xs[~known], ys[~known])
        self._write(painter, scales.area, zip(x, y, totals.tolist(), shares >= 0.5, strict=True))

    def _write(self, painter: QPainter, area: QRectF, marks: Iterable[_Mark]) -> None:
        """Write totals beside their discs, towards the row's middle, where no other mark is."""
        painter.setFont(theme.font(13, 500, tabular=True))
        painter.setPen(theme.colour("ink2"))
        metrics = QFontMetricsF(painter.font())
        beside, high = self.radius * theme.look().scale + 2, theme.px(_HIGH)
        free = area.right() + beside  # up to where the next mark begins
        for x, y, total, above in reversed(list(marks)):
            words = "" if np.isnan(total) else f"{total:g}"
            box = QRectF(x + beside, y + 1 if above else y - high - 1, 0, high)
            box.setWidth(metrics.horizontalAdvance(words) + 1)
            if words and x >= area.left() and box.right() + theme.px(_ROOM) <= free:
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
            free = x - beside


def _draw_ends(painter: QPainter, scales: Scales, middle: float) -> None:
    """Draw hairlines at the lowest and the highest total."""
    painter.setPen(QPen(theme.colour("grid"), 1))
    area = scales.area
    for side in (-0.5, 0.5):
        y = round(scales.y(-middle + side * _REACH)) + 0.5
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
