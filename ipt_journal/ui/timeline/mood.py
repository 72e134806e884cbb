"""The mood view of the Timeline: mood against what happened with people, and what links them."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.response import Response
from ipt_journal.records.said import Said
from ipt_journal.records.standing import Standing
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import CHART_MARGINS, Page
from ipt_journal.ui.timeline import also, data, outgoing, view
from ipt_journal.ui.timeline.chart_card import ChartCard
from ipt_journal.ui.timeline.chart_out import ChartOut
from ipt_journal.ui.timeline.chart_picture import ChartPicture
from ipt_journal.ui.timeline.chosen import around
from ipt_journal.ui.timeline.described import described
from ipt_journal.ui.timeline.filters import ONE_LINE_FROM, Filters
from ipt_journal.ui.timeline.marking import Marking
from ipt_journal.ui.timeline.side import Side
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button

_SIDE = 312
_TOLD_AFTER_MS = 25
_ROOMY_FROM = 900  # design pixels of the window: below, the days stand under the title
_SHOWN = (
    MoodCheckIn, RelationshipEvent, Person, Mention, Link, TherapySession, AgendaPoint, Phase,
    Standing, Said, Response, OwnForm,
)  # fmt: skip


class MoodTimeline(Page):
    """Choose an event by mouse, arrows or the list; dragging, or Shift with arrows, marks days."""

    shows = frozenset(_SHOWN)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=CHART_MARGINS, gap=10)
        self.record = data.NOTHING
        self.chosen: UUID | None = None
        self._roomy = True
        self.filters = Filters()
        self._card = ChartCard()
        self.chart = self._card.chart
        self._side = Side(desk)
        self._marking = Marking(desk, self.chart, self._side, self)
        self._out = ChartOut(desk, self._picture)
        self._paper = Button(self.tr("Print"), icon="printer", dense=True)
        self._paper.clicked.connect(lambda: desk.visit("next", focus="print"))
        self._together = Button(self.tr("Session view"), icon="presentation", dense=True)
        self._together.clicked.connect(self._on_together)
        self._columns = Pair(self._card, self._side, _SIDE)
        self.put(self.header(*self.tools()), self.filters)
        self.put_scrolled(self.body())
        self._later = QTimer(self, singleShot=True, interval=_TOLD_AFTER_MS)
        self._later.timeout.connect(self._tell_view)
        self._connect()

    def tools(self) -> tuple[QWidget, ...]:
        """Return the buttons beside the title."""
        return self._together, self._out, self._paper

    def body(self) -> QWidget:
        """Return what stands below them."""
        return self._columns

    def show_tools(self, *, shown: bool) -> None:
        """Show what belongs to a chart that has something on it."""
        for part in (self.filters, self._paper, self._out, self._together):
            part.setVisible(shown)

    def _connect(self) -> None:
        self.filters.range_changed.connect(self._on_range)
        self.filters.shown_changed.connect(self.draw)
        self.filters.trend_changed.connect(lambda on: self._card.show_trend(on=on))
        self.chart.chosen.connect(self._on_clicked)
        self.chart.gone_to.connect(self._on_clicked)
        self.chart.moved.connect(self._on_moved)
        self.chart.opened.connect(self._on_open)
        self.chart.stepped.connect(self._on_stepped)
        self.chart.brushed.connect(self._on_brushed)
        self._marking.closed.connect(self._on_form_closed)
        self._marking.belongs.connect(self._on_listed)
        self._side.chosen.connect(self._on_listed)
        self._side.stepped.connect(lambda by: self._on_stepped(by, 0))
        self.desk.appearance.retinted.connect(self.chart.tint)
        bring = QShortcut(QKeySequence("Ctrl+B"), self)
        bring.activated.connect(self._side.bring)

    # Following the journal

    @override
    def arrive(self, visit: Visit) -> None:
        wanted = visit.given.pop("person", None)
        if isinstance(wanted, UUID):
            self.filters.show_person(wanted)
        days = visit.given.pop("days", None)  # what was in the session view
        if visit.record is not None or days:
            self.choose(visit.record)
        if days:
            self.filters.set_range(visit.given["range"])
            self.chart.show_days(*days)
            self.say_view()
        stretch = visit.given.pop("stretch", None)
        if isinstance(stretch, UUID):
            self._marking.open_link(stretch)
        if self._side.form is None:
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def depart(self) -> None:
        self._side.let_go()

    @override
    def relay(self, width: int) -> None:
        self._roomy = width >= _ROOMY_FROM
        for button in (self._together, self._paper):
            button.show_words(shown=self._roomy)
        self.place_context(beside=self._roomy and not view.is_new(self.record))
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)
        self.filters.relay(one_line=width >= ONE_LINE_FROM)

    @override
    def refresh(self) -> None:
        first = self.record is data.NOTHING
        at_end = first or self.chart.view[1] >= self.record_end()
        self.record = self._marking.record = data.load(self.desk.journal)
        people = sorted(self.record.names.items(), key=lambda pair: pair[1].casefold())
        self.filters.offer_people(people)
        self.filters.offer_scores(there=bool(self.record.scores))
        self._draw_chart()
        if at_end and self.filters.range:
            self._show_range()
        self._side.forget()
        self.say_view()
        known = view.index_of(self.record, self.chosen) is not None
        if self._side.form is None:
            self.choose(self.chosen if known else None)

    def record_end(self) -> float:
        return view.end_of(self.record, self.desk.now())

    @Slot()
    def draw(self) -> None:
        """Draw the record with what is dimmed, and shown beside it, now."""
        self._draw_chart()
        self.say_view()

    def _draw_chart(self) -> None:
        empty = view.is_new(self.record)
        self.show_tools(shown=not empty)
        self._card.show_keys(shown=not empty)
        shown, wanted = self.filters.shown, self.filters.also
        self._card.say_beside(also.said(self.record, shown, wanted))
        beside = also.beside(self.desk.journal, self.record, shown, wanted)
        self.chart.draw(view.drawn(self.record, shown, self.desk.now(), beside))
        if empty:
            self.chart.show_days(*view.first_weeks(self.desk.now()))

    @Slot()
    def _on_range(self) -> None:
        self._show_range()
        self.say_view()

    def _show_range(self) -> None:
        if not view.is_new(self.record):
            self.chart.show_days(*view.days_of(self.filters.range, self.record, self.desk.now()))

    @Slot(object)
    def _on_moved(self, _days: object) -> None:
        self.filters.set_range("")
        self.say_view()

    def say_view(self) -> None:
        """Name the days in view, the level of detail, and what is in the lists."""
        if view.is_new(self.record):
            self.set_title(self.tr("Timeline"), view.line_of_new())
        else:
            which, today = self.filters.range, self.desk.clock.today()
            days = view.days_in_words(self._in_view(), which, self.record, today)
            self.set_title(self.tr("Timeline"), days, beside=self._roomy)
        self._card.say_level()
        self.filters.set_trend_possible(possible=self.chart.trend_possible)
        if self._side.card is None and self._side.form is None:
            self._side.show_overview(new=view.is_new(self.record))
        self._later.start()

    @Slot()
    def _tell_view(self) -> None:
        """Put what is in view into words and lists, once it has stopped moving."""
        self._side.show_view(self.record, self.chart.view, self.chart.in_view)
        told = described(self.record, self._in_view(), self.chart.scores)
        self.chart.setAccessibleDescription(told)

    def _in_view(self) -> tuple[float, float]:
        """Return the days in view, without the room behind the last entry and today."""
        first, last = self.chart.view
        return first, min(last, max(self.record_end(), first))

    def _picture(self) -> ChartPicture:
        return outgoing.picture(self.desk, self.chart, self.filters, self._in_view(), self.chosen)

    # Choosing

    @Slot(object)
    def choose(self, key: UUID | None) -> None:
        """Choose an event, here and on the chart; None chooses none."""
        if key != self.chosen and not self._side.let_go():
            return
        index = view.index_of(self.record, key)
        self.chosen = key if index is not None else None
        self.chart.show_chosen(index)
        self.chart.show_stretch(view.stretch_of(self.record, self.chosen))
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
            announce(self.chart, f"{card.accessibleName()} {around(told)}")

    @Slot(object)
    def _on_clicked(self, index: int | None) -> None:
        self._choose_and_reveal(None if index is None else self.record.events[index].id)

    @Slot(object)
    def _on_listed(self, key: UUID) -> None:
        """Choose from a list that goes away: the keyboard stays with the chart."""
        self._choose_and_reveal(key)
        if self._side.form is None:
            self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_and_reveal(self, key: UUID | None) -> None:
        """Choose, and bring the card into view where it stands below the chart."""
        self.choose(key)
        if self.chosen is not None and not self._columns.is_beside:
            layout.reveal(self._side)

    @Slot(int, int)
    def _on_stepped(self, along: int, across: int) -> None:
        index = view.neighbour(self.record, self.chosen, along, across, self.chart.in_view)
        if index is not None:
            self._choose_and_reveal(self.record.events[index].id)

    @Slot(object)
    def _on_brushed(self, days: tuple[int, int]) -> None:
        if view.is_new(self.record) or self.desk.journal.read_only:
            self.chart.show_stretch(None)
            return
        self._marking.mark(days, self.chosen)

    @Slot()
    def _on_form_closed(self) -> None:
        self.choose(None)
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_together(self) -> None:
        """Show the same days and the same event to two people."""
        shown = {"days": self.chart.view, "range": self.filters.range}
        self.desk.visit("session_view", self.chosen, **shown, scores=self.filters.also.scores)

    @Slot()
    def _on_open(self) -> None:
        if self.chosen is not None:
            self.desk.visit("event", self.chosen)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card of what is chosen, and keeps what is typed in it."""
        open_now = self.chosen is not None or self._side.form is not None
        if event.key() == Qt.Key.Key_Escape and open_now:
            self._side.let_go()
            self._on_form_closed()
        else:
            super().keyPressEvent(event)
