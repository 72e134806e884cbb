"""Patterns: mood on the days around what happened, counted, and never more said than is known."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ipt_journal.records import findings
from ipt_journal.records.diary import By, Pick
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.findings import Findings as KeptFindings
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import AgendaPoint, TherapySession, last_held
from ipt_journal.summary.pattern_found import Findings
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.charts.around_event import AroundEvent
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import CHART_MARGINS, Page
from ipt_journal.ui.patterns import data, legend, view
from ipt_journal.ui.patterns.empty import NothingYet, untimed
from ipt_journal.ui.patterns.in_words import InWords
from ipt_journal.ui.patterns.looking import Looking
from ipt_journal.ui.patterns.pickers import Pickers
from ipt_journal.ui.patterns.table import Table
from ipt_journal.ui.patterns.talk import Talk
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import caption, text

_SIDE = 328
_PICKERS_BESIDE_FROM, _LEGEND_BESIDE_FROM = 1000, 840  # design pixels of the window


class PatternsPage(Page):
    """The pickers describe; what may be claimed belongs to the rows of the table alone."""

    shows = frozenset(
        {
            MoodCheckIn,
            RelationshipEvent,
            Person,
            Mention,
            Link,
            TherapySession,
            AgendaPoint,
            Pattern,
            KeptFindings,
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, margins=CHART_MARGINS, gap=10)
        self.record = data.NOTHING
        self.pickers = Pickers()
        self.chart = AroundEvent()
        self.words = InWords(desk)
        self.table = Table()
        self.talk = Talk(read_only=desk.journal.read_only)
        self._empty = NothingYet()
        self._title_of_chart = text("", "compact-strong", wrap=True)
        self._untimed = caption("")
        self._looking, self._asked = Looking(self), desk.now()
        self._legend, self._beside = (False, False), True
        self._to_talk = Button(self.tr("Patterns to talk about"), icon="message-square", dense=True)
        self.put(self.header(self._to_talk), self.pickers)
        self._lay_out()
        self._connect()
        context = self.tr("What went together in your notes. It can’t show what led to what.")
        self.set_title(self.tr("Patterns"), context)

    def _lay_out(self) -> None:
        self._keys = QHBoxLayout()
        keys, head = QWidget(), QWidget()
        keys.setLayout(self._keys)
        layout.fill(self._keys)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        layout.fill(self._head, (self._title_of_chart, 1), keys, gap=12, margins=(0, 0, 6, 0))
        chart = Card(head, (self.chart, 1), gap=4, padding=(12, 12, 10, 8))
        self._columns = Pair(chart, self.words, _SIDE)
        foot = layout.row(self._untimed, None, margins=(8, 0, 8, 0))
        self._full = layout.column((self._columns, 1), self.table, self.talk, foot, gap=12)
        content = QWidget()
        inner = QVBoxLayout(content)
        layout.fill(inner, self._empty, (self._full, 1), gap=0)
        inner.addStretch(0)  # only what the card of the empty page leaves over
        self.put_scrolled(content)

    def _connect(self) -> None:
        desk = self.desk
        self.pickers.picked.connect(self._on_picked)
        self.pickers.days_chosen.connect(self._on_days)
        self.table.chosen.connect(self.choose)
        self.talk.chosen.connect(self.choose)
        self.talk.look_requested.connect(self._on_look)
        self.talk.cancel_requested.connect(self._looking.cancel)
        self._looking.moved.connect(self.talk.show_share)
        self._looking.found.connect(self._on_found)
        self._looking.stopped.connect(self._show_talk)
        self._to_talk.clicked.connect(self._on_to_talk)
        self._empty.event_requested.connect(lambda: desk.visit("event"))
        desk.appearance.retinted.connect(self.chart.tint)
        desk.departed.connect(self._looking.cancel)

    # Following the journal

    @override
    def arrive(self, visit: Visit) -> None:
        person = visit.given.get("person")
        wanted = Pick(person=person) if isinstance(person, UUID) else Pick()
        if visit.record is not None:
            wanted = self._answered(visit.record)
        if wanted != Pick() and view.still_there(self.record, wanted):
            self.choose(wanted)

    def _answered(self, key: UUID) -> Pick:
        """Return the choice of events that an answer is about."""
        with self.desk.journal.read() as session:
            kept = session.get(Pattern, key)
        if kept is None:
            return Pick()
        return Pick(kept.area, kept.kind, kept.person_id, kept.tone)

    @override
    def depart(self) -> None:
        self.words.let_go()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)
        self.pickers.relay(one_line=width >= _PICKERS_BESIDE_FROM)
        self.table.relay(width)
        self._beside = width >= _LEGEND_BESIDE_FROM
        layout.turn(self._head, below=not self._beside)
        self._show_keys()

    @override
    def refresh(self) -> None:
        if self.words.saving:  # only what is said changed, and that is shown already
            return
        first = self.record is data.NOTHING
        self.record = data.load(self.desk.journal, self.desk.now())
        empty = not self.record.diary.events
        for part in (self.pickers, self._to_talk, self._full):
            part.setVisible(not empty)
        self._empty.setVisible(empty)
        self._empty.show_untimed(self.record.diary.untimed)
        self._untimed.setText(untimed(self.record.diary.untimed))
        self._untimed.setVisible(bool(self.record.diary.untimed))
        if empty:
            self.record = data.NOTHING
            return
        if first or not view.still_there(self.record, self.pickers.pick):
            self.pickers.show_pick(view.first_pick(self.record))
        self._offer()
        self.table.show_record(self.record)
        self._show_talk()
        self.draw()

    def _offer(self) -> None:
        kinds = [pick.kind for pick in self.record.groups[By.KIND] if pick.kind]
        people = [
            (pick.person, self.record.names[pick.person])
            for pick in self.record.groups[By.PERSON]
            if pick.person
        ]
        self.pickers.offer(kinds, people)

    # What is looked at

    def choose(self, pick: Pick) -> None:
        """Look at a row of the table."""
        self.pickers.show_pick(pick)
        self._offer()
        self._on_picked()
        layout.reveal(self._columns)
        announce(self.chart, self.chart.accessibleDescription())

    @Slot()
    def _on_picked(self) -> None:
        if self.words.let_go():
            self.draw()
        else:  # what could not be saved stays in sight, with the choice it is about
            self.pickers.show_pick(self.words.pick)
            self._offer()

    @Slot()
    def _on_days(self) -> None:
        self.draw()

    def draw(self) -> None:
        """Draw and say what is chosen now."""
        seen = view.seen(self.record, self.pickers.pick, self.pickers.days)
        self._title_of_chart.setText(seen.title)
        self.chart.draw(seen.drawn)
        self.chart.setAccessibleDescription(seen.described)
        self._legend = (seen.drawn.compared, bool(seen.drawn.band))
        self._show_keys()
        self.words.show_words(seen.words)

    def _show_keys(self) -> None:
        layout.clear(self._keys)
        compared, claimed = self._legend
        self._keys.addWidget(legend.keys(compared=compared, claimed=claimed, beside=self._beside))

    # Patterns to talk about

    @Slot()
    def _show_talk(self) -> None:
        if not self._looking.under_way:
            self.talk.show_record(self.record, self.desk.now())

    @Slot()
    def _on_to_talk(self) -> None:
        layout.reveal(self.talk)
        self.talk.focus()

    @Slot()
    def _on_look(self) -> None:
        self.talk.show_share(0)
        self._asked = self.desk.now()
        self._looking.begin(self.record, self._asked)

    @Slot(object)
    def _on_found(self, found: Findings) -> None:
        now = self.desk.now()

        def keep() -> None:
            with self.desk.journal.write() as session:
                held = last_held(session)
                rows = found.kept()
                kept = KeptFindings(
                    session_id=held.id if held else None, rows=rows, **dated(self._asked, now)
                )
                findings.keep(session, kept)

        if not self.desk.attempt(keep, self.talk.error.say):
            self._show_talk()
        elif self.isVisible():
            self.talk.say_found(found)
            layout.reveal(self.talk)
