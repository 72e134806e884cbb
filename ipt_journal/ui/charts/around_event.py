"""Mood on the days around some events: each one, the middle of them, and the other days."""

from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.insight.around import DaysAround
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts import around_layers as layers
from ipt_journal.ui.charts.mood_layers import Grid
from ipt_journal.ui.charts.plot import canvas, draw_ring, plot

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


class AroundEvent(QWidget):
    """Nothing on it can be chosen; it takes the keyboard so that a screen reader reads it."""

    def __init__(self) -> None:
        super().__init__()
        self._canvas = canvas()
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot = plot(self._canvas, 0, days=False)
        self._plot.setYRange(LOWEST, HIGHEST, padding=0)
        self._others, self._each = layers.OtherDays(), layers.EachOne()
        self._half, self._middle, self._days = layers.Half(), layers.Middle(), layers.Days()
        self._happened = layers.Happened()
        for layer in (
            Grid((0, 2, 4, 6, 8, 10)), self._others, self._half, self._each, self._middle,
            self._happened, self._days,
        ):  # fmt: skip
            self._plot.addItem(layer, ignoreBounds=True)
        layout.fill(QVBoxLayout(self), (self._canvas, 1), gap=0, margins=(0, 3, 6, 3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(_LEAST))
        self.setMaximumHeight(theme.px(_MOST))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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

    def tint(self) -> None:
        """Take the colours of the theme of now."""
        self._plot.getAxis("left").setTextPen(pg.mkPen(theme.colour("ink2")))
        self.repaint_all()

    def repaint_all(self) -> None:
        self._canvas.viewport().update()
        self.update()

    def _name_axis(self) -> None:
        ends = {0: self.tr("lowest  0"), 10: self.tr("best  10")}
        moods = [(value, ends.get(value, str(value))) for value in (0, 2, 4, 6, 8, 10)]
        self._plot.getAxis("left").setTicks([moods])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self, self.height() - 2)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(312))
