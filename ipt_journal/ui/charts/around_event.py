"""Mood on the days around some events: each one, the middle of them, and the other days."""

from dataclasses import dataclass

from PySide6.QtCore import QSize

from ipt_journal.insight.around import DaysAround
from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts import around_layers as layers
from ipt_journal.ui.charts.mood_layers import Grid
from ipt_journal.ui.charts.one_plot import OnePlot

LOWEST, HIGHEST = -1.75, 10.75
_LEAST, _MOST = 236, 470
_EDGE = 0.15  # days beyond the first and the last


@dataclass(frozen=True, slots=True)
class AroundData:
    """What is drawn; `role` is the chosen area's, "" without one."""

    around: DaysAround
    role: str
    names: tuple[str, ...]  # of the days
    counts: tuple[str, ...]  # from how many events, by day
    compared: bool  # whether the middle and the other days are drawn
    band: tuple[tuple[float, float], ...] = ()  # at comparable times, where a claim is made


class AroundEvent(OnePlot):
    """Draws what it is given; what is compared is left out where there is too little of it."""

    def __init__(self) -> None:
        self._others, self._each = layers.OtherDays(), layers.EachOne()
        self._half, self._middle, self._days = layers.Half(), layers.Middle(), layers.Days()
        self._happened = layers.Happened()
        super().__init__(
            Grid((0, 2, 4, 6, 8, 10)), self._others, self._half, self._each, self._middle,
            self._happened, self._days, least=_LEAST, most=_MOST, margins=(0, 3, 6, 3),
        )  # fmt: skip
        self._plot.setYRange(LOWEST, HIGHEST, padding=0)
        self.setAccessibleName(self.tr("Mood on the days around them"))
        self._name_axis()

    def draw(self, data: AroundData) -> None:
        around = data.around
        places = layers.place_of(around.days)
        for layer in (self._others, self._half, self._each, self._middle, self._days):
            layer.places = places
        compared = data.compared
        usual = (around.other_days.low, around.other_days.high)
        self._others.usual = usual if compared else None
        self._others.band = data.band
        self._each.moods = around.moods
        crowded = len(around.moods) > layers.DOTS_UP_TO  # the lines would hide what lies below
        self._half.setZValue(layers.HALF_ABOVE if crowded else layers.HALF_BELOW)
        self._half.edges = (around.lows, around.highs) if compared else None
        self._middle.medians = around.medians if compared else around.medians[:0]
        self._happened.role = data.role
        self._days.names, self._days.counts = data.names, data.counts
        reach = float(places[-1]) + 0.5 + _EDGE
        self._plot.setXRange(-reach, reach, padding=0)
        self.repaint_all()

    def _name_axis(self) -> None:
        ends = {0: self.tr("lowest  0"), 10: self.tr("best  10")}
        moods = [(value, ends.get(value, str(value))) for value in (0, 2, 4, 6, 8, 10)]
        self._plot.getAxis("left").setTicks([moods])

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(312))
