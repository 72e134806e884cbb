"""The totals of a questionnaire over time: each value written, published bands if one likes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts import score_layers as layers
from ipt_journal.ui.charts.mood_layers import Grid
from ipt_journal.ui.charts.one_plot import OnePlot
from ipt_journal.ui.charts.score_layers import Band

_LEAST, _MOST = 176, 320
_TOP, _BOTTOM = 26, 46  # design pixels for a value above the highest, and for days below
_SIDE = 18
_BAND_WORDS = 0.38  # of the width, at most
_FEWEST_DAYS = 14.0


@dataclass(frozen=True, slots=True)
class CourseData:
    """What is drawn, oldest first: days since 1970 by the client's clock, their totals and names.

    `bands` is empty while they are hidden; `stripe` is how far totals vary around the first two.
    """

    days: tuple[float, ...]
    totals: tuple[int | None, ...]
    name: Callable[[int], str]
    low: int
    high: int
    bands: tuple[Band, ...] = ()
    stripe: tuple[float, float] | None = None


class ScoreCourse(OnePlot):
    """Draws what it is given, with room around the totals for what is written there."""

    def __init__(self) -> None:
        self._data: CourseData | None = None
        self._bands, self._stripe = layers.Bands(), layers.Stripe()
        self._totals, self._values = layers.Totals(), layers.Values()
        self._names = layers.DayNames()
        self._grid = Grid(())
        super().__init__(
            self._grid, self._bands, self._stripe, self._totals, self._values, self._names,
            least=_LEAST, most=_MOST, margins=(0, 2, 0, 2),
        )  # fmt: skip
        self.setAccessibleName(self.tr("Totals over time"))

    def draw(self, data: CourseData) -> None:
        self._data = data
        days = np.array(data.days, np.float64)
        totals = np.array([np.nan if one is None else one for one in data.totals], np.float64)
        for layer in (self._totals, self._values, self._names):
            layer.days = days
        self._totals.totals = self._values.totals = totals
        self._totals.low = self._names.low = float(data.low)
        self._names.name = data.name
        self._bands.bands, self._stripe.edges = data.bands, data.stripe
        self._grid.values = _grid(data)
        left = self._plot.getAxis("left")
        left.setTicks([[(value, str(value)) for value in _ticks(data)]])
        widest = QFontMetricsF(theme.font(14, tabular=True)).horizontalAdvance(str(data.high))
        left.setWidth(round(widest) + theme.px(16))
        self._fit()
        self.repaint_all()

    def _fit(self) -> None:
        """Leave room around the totals for what is written there, whatever the size."""
        data = self._data
        if data is None or not data.days:
            return
        left = self._plot.getAxis("left").width()
        wide, high = max(80.0, self._canvas.width() - left), max(80.0, float(self._canvas.height()))
        start, end = _SIDE * theme.look().scale, self._room_for_bands(wide)
        first, last = data.days[0], max(data.days[-1], data.days[0] + _FEWEST_DAYS)
        day = (last - first) / max(1.0, wide - start - end)
        self._plot.setXRange(first - start * day, last + end * day, padding=0)
        top, bottom = theme.px(_TOP), theme.px(_BOTTOM)
        point = (data.high - data.low) / max(1.0, high - top - bottom)
        self._plot.setYRange(data.low - bottom * point, data.high + top * point, padding=0)

    def _room_for_bands(self, wide: float) -> float:
        """Return the pixels kept free at the right, and let the names have them."""
        bands = self._data.bands if self._data is not None else ()
        metrics = layers.band_font()
        longest = max((metrics.horizontalAdvance(words) for *_, words in bands), default=0.0)
        self._bands.wide = min(longest + 2, wide * _BAND_WORDS)
        return (self._bands.wide if bands else 0.0) + _SIDE * theme.look().scale

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(340), theme.px(250))


def _grid(data: CourseData) -> tuple[int, ...]:
    """Return where hairlines are drawn: at the ends, and without bands at each tick."""
    return (data.low, data.high) if data.bands else _ticks(data)


def _ticks(data: CourseData) -> tuple[int, ...]:
    """Return the numbers beside the chart: where bands begin, or round ones."""
    low, high = data.low, data.high
    if data.bands:
        return (*(band[0] for band in data.bands), high)
    step = next(
        size for size in (1, 2, 5, 10, 20, 25, 50, 100, 250, 500, 2_500) if (high - low) / size <= 5
    )
    inner = range(low - low % step + step, high, step)
    return (low, *(value for value in inner if high - value >= step / 2), high)
