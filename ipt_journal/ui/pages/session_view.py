"""The session view: the timeline larger, for two people, with private things masked."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.response import Response
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import TherapySession
from ipt_journal.summary import choices
from ipt_journal.typed import override
from ipt_journal.ui import capture, layout
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.timeline import legend, view
from ipt_journal.ui.timeline.described import described
from ipt_journal.ui.together import seen
from ipt_journal.ui.together.about import About
from ipt_journal.ui.together.bar import Bar
from ipt_journal.ui.together.marks import Marks
from ipt_journal.ui.together.said import WhatWeSaid
from ipt_journal.ui.together.seen import Glance
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button, icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import caption

_MARGINS = (32, 16, 32, 16)
_BAR_IN_TWO_BELOW, _CARDS_IN_TWO_BELOW = 940, 1000


class SessionViewPage(Page):
    """Reached from the timeline, and left to it with the same days and the same event."""

    shows = frozenset(
        {
            MoodCheckIn, RelationshipEvent, Person, Mention, Link, TherapySession, Said, Phase,
            Response, OwnForm,
        }
    )  # fmt: skip
    follows_the_clock = True
    full_window = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=_MARGINS, gap=10)
        self.record = seen.NOTHING
        self.chosen: UUID | None = None
        self._glance: Glance | None = None
        self._came: Visit | None = None
        self._scores = True
        self.bar, self._marks = Bar(), Marks()
        self.chart = TimelineChart(larger=True)
        self.about, self.said = About(), WhatWeSaid(desk)
        leave = Button(self.tr("Leave"), icon="x", dense=True)
        leave.clicked.connect(self._on_leave)
        help_now = icon_button("life-buoy", self.tr("Need help now?"))
        help_now.clicked.connect(lambda: desk.visit("help"))
        self.put(self.header(leave, help_now), self.bar)
        self._lay_out()
        self._connect()
        title = self.tr("Larger, for two people to look at. Private notes stay hidden.")
        self.set_title(self.tr("Session view"), title, beside=True)

    def _lay_out(self) -> None:
        self._level = caption("")
        self._keys = QVBoxLayout()
        keys = QWidget()
        keys.setLayout(self._keys)
        self._above = layout.row(self._level, None, keys, margins=(0, 0, 6, 0))
        rule = layout.row((layout.rule(), 1), margins=(0, 0, 6, 0))
        parts = (self._above, (self.chart, 1), rule, self._marks)
        chart = Card(*parts, gap=4, padding=(16, 8, 14, 6))
        below = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight, below)
        layout.fill(self._cards, (self.about, 8), (self.said, 7), gap=16)
        self.put_scrolled(layout.column((chart, 1), below, gap=10))

    def _connect(self) -> None:
        self.bar.range_changed.connect(self._on_range)
        self.bar.people_changed.connect(self.refresh)
        self.bar.trend_changed.connect(self._on_trend)
        self.bar.sharing_changed.connect(self._on_sharing)
        self.chart.chosen.connect(self._on_clicked)
        self.chart.gone_to.connect(self._choose_mark)
        self.chart.moved.connect(self._on_moved)
        self.chart.opened.connect(self.said.start)
        self.chart.brushed.connect(
            lambda: self.chart.show_stretch(None)
        )  # marked on the timeline only
        self.chart.stepped.connect(self._on_stepped)
        self.said.plan_requested.connect(lambda: self.desk.visit("next", focus="session"))
        self.desk.appearance.retinted.connect(self.chart.tint)
        self._on_trend(on=False)

    @property
    @override
    def lock_minutes(self) -> int:
        return self.desk.preferences.session_view_minutes

    # Coming and going

    @override
    def arrive(self, visit: Visit) -> None:
        if visit is not self._came:  # and not back from somewhere else
            self._came = visit
            self.said.save_waiting()
            self.choose(visit.record)
            self._take_over(visit)
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self, visit: Visit) -> None:
        """Show the days that were in view on the timeline, and scores where it showed them."""
        self._scores = visit.given.get("scores", True)
        self._draw()
        days = visit.given.get("days")
        if days and not view.is_new(self.record):
            self.bar.set_range(visit.given["range"])
            self.chart.show_days(*days)
            self._say_view()

    @override
    def depart(self) -> None:
        self.said.let_go()
        if self.bar.sharing:
            self._on_sharing(on=False)

    @Slot()
    def _on_leave(self) -> None:
        shown = {"days": self.chart.view, "range": self.bar.range}
        self.desk.visit("timeline", self.chosen, **shown)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        elif control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.said.let_go()
        else:
            super().keyPressEvent(event)

    @override
    def relay(self, width: int) -> None:
        self.bar.relay(one_line=width >= _BAR_IN_TWO_BELOW)
        self._marks.relay(one_line=width >= ONE_COLUMN_BELOW)
        layout.turn(self._cards, below=width < _CARDS_IN_TWO_BELOW)

    @Slot(bool)
    def _on_sharing(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Let the window be recorded, with people named as on the paper, until the view is left."""
        if on and self.desk.reads(self._name_as_on_paper):
            capture.share(on=True)  # not before: the next picture may be recorded
            return
        capture.share(on=False)
        self.bar.share(None)
        self.desk.reads(self.refresh)

    def _name_as_on_paper(self) -> None:
        with self.desk.journal.read() as session:
            people_as = choices.kept(session, self.desk.clock.today()).people_as
        self.bar.share(people_as)
        self.refresh()

    # Following the journal

    @override
    def refresh(self) -> None:
        first = self.record is seen.NOTHING
        at_end = first or self.chart.view[1] >= self._end()
        self.record = seen.load(self.desk.journal, self.bar.people_as)
        self.said.show_people_as(self.bar.people_as)
        new, now = view.is_new(self.record), self.desk.now()
        self.bar.setVisible(not new)
        self._draw()
        if new:
            self.chart.show_days(*view.first_weeks(now))
        elif at_end and self.bar.range:
            self._show_range()
        self.choose(self.chosen)

    def _draw(self) -> None:
        self.chart.draw(seen.drawn(self.record, self.desk.now(), scores=self._scores))

    def _end(self) -> float:
        return view.end_of(self.record, self.desk.now())

    @Slot()
    def _on_range(self) -> None:
        self._show_range()
        self._say_view()

    def _show_range(self) -> None:
        if not view.is_new(self.record):
            self.chart.show_days(*view.days_of(self.bar.range, self.record, self.desk.now()))

    @Slot(object)
    def _on_moved(self, _days: object) -> None:
        self.bar.set_range("")
        self._say_view()

    @Slot(bool)
    def _on_trend(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.chart.show_trend(on=on)
        layout.clear(self._keys)
        if on:
            layout.fill(self._keys, layout.row(*legend.above(trend=on), gap=14))
        self._say_view()

    def _say_view(self) -> None:
        """Name the level of detail; tell a screen reader what is in view and what is chosen."""
        self._level.setText(self.chart.level())
        self._above.setVisible(bool(self._level.text()) or self._keys.count() > 0)
        parts = described(self.record, self.chart.view, self.chart.scores), self._told()
        self.chart.setAccessibleDescription(". ".join(part for part in parts if part))

    # Choosing

    def _told(self) -> str:
        """Return what the card of the chosen event says, for a screen reader."""
        if self._glance is None:
            return ""
        parts = self._glance.title, self._glance.mood, self._glance.words
        return ". ".join(part for part in parts if part)

    @Slot(object)
    def choose(self, key: UUID | None) -> None:
        """Choose an event; None, or one that is gone, chooses none."""
        if key != self.chosen and not self.said.let_go():
            return
        index = view.index_of(self.record, key)
        other = key != self.chosen
        self.chosen = key if index is not None else None
        self.chart.show_chosen(index)
        if index is not None and other:
            self.chart.bring_into_view(index)
        self._show_glance(say=other)

    def _show_glance(self, *, say: bool) -> None:
        self._glance = glance = self._look()
        self._say_view()
        if glance is None:
            self.about.show_none(any_there=bool(self.record.events))
        else:
            self.about.show_glance(glance)
        about = None if glance is None or glance.private else self.chosen
        self.said.show_about(about, self.record.called.within)
        if say and glance is not None:
            announce(self.chart, self._told())

    def _look(self) -> Glance | None:
        if self.chosen is None:
            return None
        today = self.desk.clock.today()
        return seen.glance(self.desk.journal, self.record, self.chosen, today)

    @Slot(int)
    def _choose_mark(self, index: int) -> None:
        self.choose(self.record.events[index].id)

    @Slot(object)
    def _on_clicked(self, index: int | None) -> None:
        self.choose(None if index is None else self.record.events[index].id)
        if self.chosen is not None:
            layout.reveal(self.about)

    @Slot(int, int)
    def _on_stepped(self, along: int, across: int) -> None:
        index = view.neighbour(self.record, self.chosen, along, across, self.chart.in_view)
        if index is not None:
            self._choose_mark(index)
