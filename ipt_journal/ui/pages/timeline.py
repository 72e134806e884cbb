"""The timeline: mood against what happened with people, and what the client says links them."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.charts.axis import day_of
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import CHART_MARGINS, Page
from ipt_journal.ui.timeline import data, legend, view
from ipt_journal.ui.timeline.chosen import count, span
from ipt_journal.ui.timeline.filters import Filters
from ipt_journal.ui.timeline.side import Side
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import caption, text

_SIDE = 312


class TimelinePage(Page):
    """Choose an event with the mouse, the arrows or the list beside the chart."""

    shows = frozenset(
        {MoodCheckIn, RelationshipEvent, Person, Mention, Link, TherapySession, AgendaPoint}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=CHART_MARGINS, gap=10)
        self.record = data.NOTHING
        self.chosen: UUID | None = None
        self.filters = Filters()
        self.chart = TimelineChart()
        self._level = caption("")
        self._side = Side(desk)
        self._paper = Button(self.tr("Print"), icon="printer", dense=True)
        self._paper.clicked.connect(lambda: desk.visit("next", focus="print"))
        self._together = Button(self.tr("Session view"), icon="presentation", dense=True)
        self._together.clicked.connect(self._on_together)
        self.put(self.header(self._together, self._paper), self.filters)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = layout.row(text(self.tr("Mood"), "compact-strong"), self._level, None)
        self._keys = QVBoxLayout()
        self._above = QWidget()
        self._above.setLayout(self._keys)
        inner = layout.row(head, None, self._above, gap=8, margins=(0, 0, 6, 0))
        chart = Card(
            inner,
            (self.chart, 1),
            layout.row((layout.rule(), 1), margins=(0, 0, 6, 0)),
            legend.below(),
            gap=4,
            padding=(12, 8, 10, 8),
        )
        chart.items.addStretch(0)  # only what the chart at its highest leaves over
        self._columns = Pair(chart, self._side, _SIDE)
        self.put_scrolled(self._columns)

    def _connect(self) -> None:
        self.filters.range_changed.connect(self._on_range)
        self.filters.shown_changed.connect(self.draw)
        self.filters.trend_changed.connect(self._on_trend)
        self.chart.chosen.connect(self._on_clicked)
        self.chart.gone_to.connect(self._choose_mark)
        self.chart.moved.connect(self._on_moved)
        self.chart.opened.connect(self._on_open)
        self.chart.stepped.connect(self._on_stepped)
        self._side.chosen.connect(self.choose)
        self._side.stepped.connect(lambda by: self._on_stepped(by, 0))
        self.desk.appearance.retinted.connect(self.chart.tint)
        bring = QShortcut(QKeySequence("Ctrl+B"), self)
        bring.activated.connect(self._side.bring)
        self._on_trend(on=False)

    # Following the journal

    @override
    def arrive(self, visit: Visit) -> None:
        wanted = visit.given.get("person")
        if isinstance(wanted, UUID):
            self.filters.show_person(wanted)
        days = visit.given.pop("days", None)  # what was in the session view
        if visit.record is not None or days:
            self.choose(visit.record)
        if days:
            self.filters.set_range(visit.given["range"])
            self.chart.show_days(*days)
            self._say_view()
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def depart(self) -> None:
        self._side.let_go()

    @override
    def relay(self, width: int) -> None:
        stacked = width < ONE_COLUMN_BELOW
        self._columns.stack(stacked=stacked)
        self.filters.relay(one_line=not stacked)

    @override
    def refresh(self) -> None:
        first = self.record is data.NOTHING
        at_end = first or self.chart.view[1] >= self.record_end()
        self.record = data.load(self.desk.journal)
        people = sorted(self.record.names.items(), key=lambda pair: pair[1].casefold())
        self.filters.offer_people(people)
        self._draw_chart()
        if at_end and self.filters.range:
            self._show_range()
        self._say_view(changed=True)
        known = view.index_of(self.record, self.chosen) is not None
        self.choose(self.chosen if known else None)

    def record_end(self) -> float:
        return view.end_of(self.record, self.desk.now())

    @Slot()
    def draw(self) -> None:
        """Draw the record with what is dimmed now."""
        self._draw_chart()
        self._say_view()

    def _draw_chart(self) -> None:
        empty = view.is_new(self.record)
        for part in (self.filters, self._above, self._paper, self._together):
            part.setVisible(not empty)
        self.chart.draw(view.drawn(self.record, self.filters.shown, self.desk.now()))
        if empty:
            self.chart.show_days(*view.first_weeks(self.desk.now()))

    @Slot()
    def _on_range(self) -> None:
        self._show_range()
        self._say_view()

    def _show_range(self) -> None:
        if not view.is_new(self.record):
            self.chart.show_days(*view.days_of(self.filters.range, self.record, self.desk.now()))

    @Slot(object)
    def _on_moved(self, _days: object) -> None:
        self.filters.set_range("")
        self._say_view()

    def _say_view(self, *, changed: bool = False) -> None:
        """Name the days in view, the level of detail, and what is in the list."""
        if view.is_new(self.record):
            line = self.tr(
                "It fills as you go. Days with nothing noted stay empty, and that is fine."
            )
            self.set_title(self.tr("Timeline"), line)
        else:
            first, last = self.chart.view
            span = dates.span(day_of(first), day_of(last))
            self.set_title(self.tr("Timeline"), span, beside=True)
        self._level.setText(self.chart.level())
        seen = self.chart.in_view
        keys = [one.key for one in self.record.events[seen.start : seen.stop]]
        self._side.show_events(keys, changed=changed)
        self.chart.setAccessibleDescription(view.described(self.record, self.chart.view))
        if self._side.card is None:
            self._side.show_overview(new=view.is_new(self.record))

    @Slot(bool)
    def _on_trend(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.chart.show_trend(on=on)
        layout.clear(self._keys)
        layout.fill(self._keys, layout.row(*legend.above(trend=on), gap=14))

    # Choosing

    @Slot(object)
    def choose(self, key: UUID | None) -> None:
        """Choose an event, here and on the chart; None chooses none."""
        if key != self.chosen and not self._side.let_go():
            return
        index = view.index_of(self.record, key)
        self.chosen = key if index is not None else None
        self.chart.show_chosen(index)
        if index is None:
            self._side.show_overview(new=view.is_new(self.record))
        else:
            self.chart.bring_into_view(index)
            self._show_card(self.record.events[index].id)

    def _show_card(self, key: UUID) -> None:
        told = view.told(self.desk.journal, self.record, key)
        earlier = self._side.card
        card = self._side.show_event(told)
        if card is not earlier:
            moods = self.tr("mood {before} before, {after} after")
            said = moods.format(before=span(told.before), after=span(told.after))
            announce(self.chart, f"{card.accessibleName()} {said} ({count(told.before)})")

    @Slot(int)
    def _choose_mark(self, index: int) -> None:
        self.choose(self.record.events[index].id)

    @Slot(object)
    def _on_clicked(self, index: int | None) -> None:
        self.choose(None if index is None else self.record.events[index].id)
        if self.chosen is not None and not self._columns.is_beside:
            layout.reveal(self._side)

    @Slot(int, int)
    def _on_stepped(self, along: int, across: int) -> None:
        index = view.neighbour(self.record, self.chosen, along, across, self.chart.in_view)
        if index is not None:
            self.choose(self.record.events[index].id)

    @Slot()
    def _on_together(self) -> None:
        """Show the same days and the same event to two people."""
        shown = {"days": self.chart.view, "range": self.filters.range}
        self.desk.visit("session_view", self.chosen, **shown)

    @Slot()
    def _on_open(self) -> None:
        if self.chosen is not None:
            self.desk.visit("event", self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card of the chosen event."""
        if event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.choose(None)
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
