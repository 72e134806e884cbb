"""The chart as it leaves the app: what is shown now, without anything marked never to be shown."""

from uuid import UUID

from ipt_journal import dates
from ipt_journal.ui.charts.axis import day_of
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.charts.timeline_plots import DOTS_UP_TO
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.timeline import also, data, legend, view
from ipt_journal.ui.timeline.chart_picture import ChartPicture
from ipt_journal.ui.timeline.data import Record
from ipt_journal.ui.timeline.described import counts
from ipt_journal.ui.timeline.filters import Filters


def picture(
    desk: Desk, screen: TimelineChart, filters: Filters, days: tuple[float, float], key: UUID | None
) -> ChartPicture:
    """Return the picture of what is on the screen, drawn anew from what others may see.

    `days` are those in view without the room behind the last entry, `key` is of the chosen event.
    """
    record = data.load(desk.journal, private=False)
    chart = _chart(desk, record, filters)
    chart.show_days(*screen.view)
    chart.show_chosen(view.index_of(record, key))
    chart.show_stretch(view.stretch_of(record, key))
    chart.resize(screen.size())
    chart.grab()  # what is never shown is laid out only now
    head = dates.span_year(*(day_of(day) for day in days)), counts(record, days)
    said = chart.level(), also.said(record, filters.shown, filters.also)
    first, last = chart.view
    above = legend.mood(
        trend=filters.trend and chart.trend_possible, dots=last - first <= DOTS_UP_TO
    )
    keys = above, legend.areas(), legend.marks()
    return ChartPicture(chart, head, keys, [line for line in said if line])


def _chart(desk: Desk, record: Record, filters: Filters) -> TimelineChart:
    chart = TimelineChart()
    beside = also.beside(desk.journal, record, filters.shown, filters.also, private=False)
    chart.draw(view.drawn(record, filters.shown, desk.now(), beside))
    chart.show_trend(on=filters.trend)
    return chart
