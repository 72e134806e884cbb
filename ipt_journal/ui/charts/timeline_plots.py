"""The plots of the timeline: mood above, lanes below, and which level of detail they show."""

from dataclasses import dataclass, field

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts import mood_layers as layers
from ipt_journal.ui.charts.below import Below, rows_below
from ipt_journal.ui.charts.lanes import LANE, PAD, LaneMark, Lanes, LaneWords
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.overview import FEWEST_DAYS, Overview
from ipt_journal.ui.charts.plot import BOTTOM, LEFT, canvas, plot
from ipt_journal.ui.charts.score_layer import ScoreRow, Scores
from ipt_journal.ui.charts.time_layers import (
    BAND,
    Brush,
    Influences,
    Phases,
    Sits,
    Stretch,
    Stretches,
)
from ipt_journal.ui.charts.words import FirstWords

LOWEST, HIGHEST = -0.6, 11.4
LABEL_AT = 10.75
FOOT_AT = -0.36
_LARGER = 1.25  # the marks of two people looking together
_LEAST_LANE = 24  # for them, and with scores, where what is below would else be out of sight
DOTS_UP_TO = 120  # days in view
DAYS_UP_TO = 2 * 366
_SMALLEST = 2.2  # of the radii of a score's disc, once hundreds of them are in view
_MOOD_LEAST, _MOOD_MOST = 160, 400
RING = 6  # design pixels between the plots and their ring of focus
_TOP, _APART = 3, 10


@dataclass(frozen=True, slots=True)
class TimelineData:
    """Everything that is drawn; times in wall-clock seconds."""

    moods: Series
    marks: tuple[LaneMark, ...]
    lanes: tuple[str, ...]
    sessions: tuple[tuple[int, str], ...]
    limits: tuple[float, float]  # first and last day of the record
    words: str = ""  # on the lanes, while there is nothing on them
    first: tuple[float, float, str] | None = None  # words beside the first check-in
    extra_ticks: list[tuple[float, str]] = field(default_factory=list)
    phases: tuple[Stretch, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    influences: tuple[tuple[float, str], ...] | None = None  # day and letter; None: no such row
    sits: tuple[tuple[float, int | None], ...] | None = None  # from which day on which number
    scores: tuple[ScoreRow, ...] = ()


class TimelinePlots(QWidget):
    """Draws what it is given; knows no records and no mouse. `larger` is for two to look at."""

    def __init__(self, *, larger: bool = False) -> None:
        super().__init__()
        self._larger = larger
        self._data = TimelineData(series.series([], []), (), (), (), (0.0, 1.0))
        self._below = Below()
        self.scores: tuple[ScoreRow, ...] = ()  # that are drawn
        self._view = (0.0, 1.0)
        self._trend_on = False
        self._canvas = canvas()
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._phase_plot = plot(self._canvas, 0, days=False, words_at_left=False)
        self._phases = Phases()
        self._phase_plot.addItem(self._phases, ignoreBounds=True)
        self._make_mood()
        self._make_lanes()
        self.overview = Overview()
        box = QVBoxLayout(self)
        # Room for the ring of focus, which stands outside what is drawn.
        self._zooms = QHBoxLayout()
        beside = QWidget()
        beside.setLayout(self._zooms)
        beside.setFixedWidth(theme.px(LEFT))  # where the plots have their axes
        self._foot = layout.row((beside, 0, layout.TOP), (self.overview, 1), gap=0)
        layout.fill(box, (self._canvas, 1), _APART, self._foot, gap=0, margins=(0, _TOP, RING, 0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.tint()

    def _make_mood(self) -> None:
        self._mood = plot(self._canvas, 1, days=False)
        self._mood.setYRange(LOWEST, HIGHEST, padding=0)
        self._shade, self._rule = layers.Window(-90), layers.Window(30, 0.55)
        self._gaps, self._sessions = layers.Gaps(), layers.Sessions(LABEL_AT)
        self._trend, self._dots, self._averages = (
            layers.TrendLayer(), layers.CheckIns(), layers.Averages(),
        )  # fmt: skip
        self._first_words = FirstWords()
        self._stretches, self._brush = Stretches(FOOT_AT), Brush(-89)
        grid = layers.Grid((0, 2, 4, 6, 8, 10))
        for layer in (
            grid, self._shade, self._brush, self._gaps, self._sessions, self._trend, self._averages,
            self._dots, self._rule, self._first_words, self._stretches,
        ):  # fmt: skip
            self._mood.addItem(layer, ignoreBounds=True)

    def _make_lanes(self) -> None:
        self._lane_plot = plot(self._canvas, 2, days=True)
        self._lanes, self._lane_words = Lanes(), LaneWords()
        self._lane_shade, self._lane_rule = layers.Window(-90), layers.Window(5)
        self._lane_sessions = layers.Sessions(None)
        self._lane_brush, self._influences, self._sits = Brush(-89), Influences(), Sits()
        self._scores = Scores()
        self._lanes.larger = _LARGER if self._larger else 1.0
        for layer in (
            self._lane_shade, self._lane_brush, self._lane_sessions, self._lane_rule, self._lanes,
            self._lane_words, self._influences, self._sits, self._scores,
        ):  # fmt: skip
            self._lane_plot.addItem(layer, ignoreBounds=True)

    # What is shown

    def draw(self, data: TimelineData) -> None:
        """Show a record; which days are in view stays."""
        self._data = data
        self._gaps.gaps = series.gaps(data.moods.times)
        self._dots.data = data.moods
        self._sessions.sessions = self._lane_sessions.sessions = data.sessions
        self._lanes.set_marks(data.marks, len(data.lanes))
        self._lane_words.words = data.words
        self._lane_words.height = -(len(data.lanes) - 1) / 2 - 0.5 * (len(data.lanes) > 1)
        self._first_words.first = data.first
        self._lane_plot.getAxis("bottom").extra = data.extra_ticks
        self._draw_times(data)
        self._name_axes()
        self._size_lanes()
        self._foot.setVisible(not data.words)  # there is nothing yet to look over
        self.overview.draw(data.moods, [mark.at / DAY for mark in data.marks], data.limits)
        self.show_days(*self._view)

    def _draw_times(self, data: TimelineData) -> None:
        """Take over phases, stretches, and what stands in rows below the lanes."""
        self._phases.phases, self._stretches.stretches = data.phases, data.stretches
        self._influences.marks, self._sits.steps = data.influences or (), data.sits or ()
        self._below = rows_below(
            len(data.lanes),
            influences=data.influences is not None,
            sits=data.sits is not None,
            scores=len(data.scores),
        )
        self._influences.row, self._sits.row = self._below.influences, self._below.sits
        self.scores = self._scores.rows = data.scores
        self._scores.middles = self._below.scores

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Show the stretch that is chosen, or being marked, through both plots."""
        for layer in (self._stretches, self._brush, self._lane_brush):
            layer.chosen = stretch
        self.repaint_all()

    def show_days(self, first: float, last: float) -> None:
        """Bring these days into view."""
        last = max(last, first + FEWEST_DAYS)
        self.set_view(first, last)
        self.overview.show_window(first, last)
        self.redraw_trend()

    def show_chosen(self, index: int | None) -> None:
        """Mark an event and the 48 hours round it."""
        self._lanes.chosen = index
        centre = None if index is None else self._data.marks[index].at / DAY
        for window in (self._shade, self._rule, self._lane_shade, self._lane_rule):
            window.centre = centre
        reach = layers.REACH
        near = None if centre is None else (centre - reach, centre + reach)
        self._dots.near = near
        self._trend.hidden = near
        self.repaint_all()

    def show_trend(self, *, on: bool) -> None:
        self._trend_on = on
        self.redraw_trend()

    @property
    def view(self) -> tuple[float, float]:
        return self._view

    @property
    def in_view(self) -> range:
        """Return which marks are in view."""
        return self._lanes.in_view(*self._view)

    @property
    def trend_possible(self) -> bool:
        """Whether the days in view hold enough check-ins for a trend, and few enough days."""
        first, last = self._view
        seen = self._data.moods.within(int(first * DAY), int(last * DAY))
        return last - first <= DOTS_UP_TO and len(seen.times) >= series.FEWEST_FOR_TREND

    def level(self) -> str:
        """Return the level of detail in words, "" where every check-in is drawn."""
        span = self._view[1] - self._view[0]
        weeks = self._lanes.shows_weeks(*self._view)
        if span > DAYS_UP_TO:
            return self.tr("weekly averages, lowest and highest; events per week")
        if span > DOTS_UP_TO and weeks:
            return self.tr("daily averages, lowest and highest; events per week")
        if span > DOTS_UP_TO:
            return self.tr("daily averages, lowest and highest")
        return self.tr("events per week") if weeks else ""

    @property
    def plots_size(self) -> QSize:
        size: QSize = self._canvas.size()
        return size

    def paint_plots(self, painter: QPainter, at: QPointF) -> None:
        """Draw both plots elsewhere, as large as they are on the screen."""
        self._canvas.render(painter, QRectF(at, QSizeF(self.plots_size)), self._canvas.rect())

    def tint(self) -> None:
        """Take the colours of the theme of now."""
        for one in (self._mood, self._lane_plot):
            for side in ("left", "bottom"):
                one.getAxis(side).setTextPen(pg.mkPen(theme.colour("ink2")))
        names = self._lane_plot.getAxis("left")
        names.setTextPen(pg.mkPen(theme.colour("ink")))
        names.setStyle(tickFont=theme.font(15, 500))
        self.overview.tint()
        self.repaint_all()

    def repaint_all(self) -> None:
        self._canvas.viewport().update()
        self.update()

    def _name_axes(self) -> None:
        ends = {0: self.tr("lowest  0"), 10: self.tr("best  10")}
        moods = [(value, ends.get(value, str(value))) for value in (0, 2, 4, 6, 8, 10)]
        self._mood.getAxis("left").setTicks([moods])
        metrics = QFontMetricsF(theme.font(15, 500))
        room, cut = theme.px(LEFT - 10), Qt.TextElideMode.ElideRight
        below = ((self._influences.row, self.tr("Also")), (self._sits.row, self.tr("0 to 10")))
        scores = zip(self._below.scores, (one.name for one in self._data.scores), strict=True)
        rows = [*enumerate(self._data.lanes), *((row, name) for row, name in below if row), *scores]
        names = [(-row, metrics.elidedText(name, cut, room)) for row, name in rows]
        self._lane_plot.getAxis("left").setTicks([names])

    def _size_lanes(self) -> None:
        data = self._data
        foot, head = self._below.foot, 0.5 + PAD
        self._lane_plot.setYRange(-foot, head, padding=0)
        lanes, least = (
            theme.px((foot + head) * lane + BOTTOM)
            for lane in (LANE, _LEAST_LANE if self._larger or data.scores else LANE)
        )
        phases = theme.px(BAND) if data.phases else 0
        rows = self._canvas.ci.layout
        rows.setRowFixedHeight(0, phases)
        rows.setRowMinimumHeight(1, theme.px(_MOOD_LEAST))
        rows.setRowMinimumHeight(2, least)
        rows.setRowPreferredHeight(2, least)
        rows.setRowMaximumHeight(2, lanes)
        rows.setRowStretchFactor(1, 1)  # what room there is, the mood takes first
        over = 0 if data.words else self.overview.height()
        beside = phases + theme.px(_TOP + _APART) + over
        self.setMinimumHeight(theme.px(_MOOD_LEAST) + least + beside)
        self.setMaximumHeight(theme.px(_MOOD_MOST) + lanes + beside)

    def _choose_level(self, span: float) -> None:
        dots = span <= DOTS_UP_TO
        self._dots.setVisible(dots)
        self._averages.setVisible(not dots)
        self._dots.radius = 5.0 if self._larger else 4.0 if span <= 40 else 3.25
        self._scores.radius = self._dots.radius if span <= DAYS_UP_TO else _SMALLEST
        if not dots:
            width = series.DAY if span <= DAYS_UP_TO else series.WEEK
            self._averages.show_bins(self._data.moods, width)

    def set_view(self, first: float, last: float) -> None:
        """Bring days into view without the trend, which takes longer."""
        self._view = (first, last)
        for one in (self._phase_plot, self._mood, self._lane_plot):
            one.setXRange(first, last, padding=0)
        self._choose_level(last - first)

    def redraw_trend(self) -> None:
        first, last = self._view
        wanted = self._trend_on and last - first <= DOTS_UP_TO
        moods = self._data.moods
        self._trend.trend = (
            series.trend(moods, int(first * DAY), int(last * DAY)) if wanted else None
        )
        self._dots.joined = self._larger or self._trend.trend is None
        self.repaint_all()
