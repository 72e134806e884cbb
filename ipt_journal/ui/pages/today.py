"""Today: how is your mood, what happened, the next session, and the last few entries."""

from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.moment import Moment
from ipt_journal.records import (
    caution,
    ending,
    entries,
    experiment,
    mood,
    named,
    person,
    profile,
    therapy,
)
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.entries import Entry
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import OPEN, Experiment, Outcome
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.profile import Profile, TherapyPhase
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout, opening, theme
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.forms.quick_event import QuickEvent
from ipt_journal.ui.forms.quick_mood import QuickMood
from ipt_journal.ui.page import Page
from ipt_journal.ui.session import writing
from ipt_journal.ui.today.afterwards import Afterwards, Plan
from ipt_journal.ui.today.hello import Hello, Later
from ipt_journal.ui.today.recent import Recent, Unfinished, Waiting
from ipt_journal.ui.today.session_card import Coming, PassedCard, SessionCard
from ipt_journal.ui.widgets.button import Button

_RECENT = 4
_SIDE = 352
_CROWDED_BELOW = 700
# What is typed on a tab of Next session, by the table of what it is to become.
_ON_TABS = {
    "goal": "goals", "experiment": "tried", "rehearsal": "tried", "decision": "tried",
    "support_request": "tried",
}  # fmt: skip
_ELSEWHERE = (
    "exchange", "conflict", "transition", "grief", "relating", "ending_plan", "safety_plan",
)  # fmt: skip
_LIFE, _KEPT, _ANSWERS = "life_item", "session_kept", "response"
_FIRST_WORDS = (
    "words", "text", "label", "note", "what", "aim", "question", "wording", "meant",
    "topic", "lost", "situation", "place", "take_away", "agreed", "said:",
)  # fmt: skip


class TodayPage(Page):
    """The mood card has the keyboard when the page opens."""

    shows = frozenset(
        {
            MoodCheckIn, RelationshipEvent, Note, Person, Mention, TherapySession, AgendaPoint,
            Experiment, Profile, Preferences, EndingPlan,
        }
    )  # fmt: skip

    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.mood = QuickMood(desk)
        self.happened = QuickEvent(desk)
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        note = Button(self.tr("Write a note"), icon="notebook-pen", dense=True)
        note.clicked.connect(lambda: desk.visit("note"))
        desk.drafts.brought_back.connect(self._on_brought_back)
        self.put(self.header(note))
        self._left = layout.column(self.mood, self.happened, None, gap=16)
        self._columns = Pair(self._left, self._side, _SIDE, gap=24)
        self._scrolled = self.put_scrolled(self._columns)
        self._recent: Recent | None = None
        self._fitting = QTimer(self)  # new cards know their height once they are styled
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_recent)

    @override
    def arrive(self, visit: Visit) -> None:
        self.mood.show_time()
        if visit.given.pop("focus", "") == "event":
            self.happened.focus()
            layout.reveal(self.happened)
        else:
            self.mood.focus()
            layout.reveal(self.mood)

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)
        for form in (self.mood, self.happened):
            form.relay(crowded=width < _CROWDED_BELOW)
        self._fit_recent()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_recent()

    @override
    def refresh(self) -> None:
        today = self.desk.clock.today()
        with self.desk.journal.read() as session:
            last = mood.latest(session)
            people = person.offered(session)
            recent = entries.with_last_check_in(session, _RECENT)
        self.set_title(dates.long_day(today), self._last_line(last, recent))
        self.happened.set_people(people)
        self.mood.ask_what_is_wanted()
        self._fill_side(recent, self._coming(), today)

    def _last_line(self, last: MoodCheckIn | None, recent: list[Entry]) -> str:
        if last is None:
            return "" if recent else self.tr("Your first day here. One number is enough to begin.")
        return self.tr("Last check-in {when}").format(when=self._when(last.happened))

    def _when(self, happened: Moment) -> str:
        today = self.desk.clock.today()
        local = happened.local
        at = dates.clock(local)
        if local.date() == today:
            part = self.tr("this morning at {clock}") if local.hour < 12 else self.tr("at {clock}")
            return part.format(clock=at)
        if local.date() == today - timedelta(days=1):
            return self.tr("yesterday at {clock}").format(clock=at)
        return self.tr("on {day}").format(day=dates.day_month(local.date()))

    # The right side

    def _coming(self) -> Coming | None:
        with self.desk.journal.read() as session:
            found = therapy.upcoming(session)
            if found is None:
                return None
            tried = experiment.for_session(session, found.id)
            folded = caution.folded(session, [one.id for one in tried])
            return Coming(
                found.happened,
                therapy.number_of(session, found),
                profile.load(session).planned_sessions,
                tuple(point.text for point in therapy.agenda(session, found.id)),
                next((o for o in tried if o.outcome in OPEN and o.id not in folded), None),
            )

    def _fill_side(self, recent: list[Entry], coming: Coming | None, today: date) -> None:
        layout.clear(self._right)
        self._recent = None
        cards: list[QWidget] = []
        light = self._afterwards(today)
        if light is not None:
            cards.append(light)
        waiting = self._unfinished()
        if waiting:
            cards.append(self._unfinished_card(waiting))
        if coming is not None:
            cards.append(self._session_card(coming, today))
        if recent:
            cards.append(self._recent_card(recent, today))
        else:
            cards.append(Hello(self.desk.preferences.hide_keys))
        if coming is None and light is None:
            cards.append(self._later_card())
        layout.fill(self._right, *cards, None, gap=16)
        self._fitting.start()

    @Slot()
    def _fit_recent(self) -> None:
        """Let the page not scroll for the sake of one more old entry."""
        if self._recent is None:
            return
        if not self._columns.is_beside:
            self._recent.fit(None)
            return
        left = layout.height_in(self._left, self._left.width())
        room = max(self._scrolled.viewport().height(), left)
        side = layout.height_in(self._side, theme.px(_SIDE))
        self._recent.fit(room - (side - self._recent.sizeHint().height()))

    def _afterwards(self, today: date) -> Afterwards | None:
        """Return the card of the time after the ending; None before."""
        with self.desk.journal.read() as session:
            if profile.load(session).phase is not TherapyPhase.MAINTENANCE:
                return None
            last = mood.latest(session)
            names = person.names(session)
            people = tuple(names[key] for key in ending.contacts(session))
            plan = Plan.of(ending.load(session), people)
        card = Afterwards(plan, last.happened.day if last else None, today)
        card.plan_requested.connect(lambda: self.desk.visit("next", tab="ending"))
        return card

    def _session_card(self, coming: Coming, today: date) -> QWidget:
        if coming.when.day < today:
            passed = PassedCard(coming)
            passed.opened.connect(self._on_prepare)
            return passed
        card = SessionCard(coming, today)
        card.prepare_requested.connect(self._on_prepare)
        card.outcome_chosen.connect(self._on_outcome)
        return card

    def _recent_card(self, recent: list[Entry], today: date) -> QWidget:
        card = self._recent = Recent(recent, today)
        card.opened.connect(self._on_opened)
        card.all_requested.connect(lambda: self.desk.visit("entries", all=True))
        return card

    def _later_card(self) -> QWidget:
        card = Later()
        card.people_requested.connect(lambda: self.desk.visit("people"))
        card.session_requested.connect(lambda: self.desk.visit("next", focus="session"))
        return card

    def _unfinished_card(self, waiting: list[Waiting]) -> QWidget:
        card = Unfinished(waiting)
        card.continued.connect(self._on_continued)
        card.let_go.connect(self._on_let_go)
        return card

    def _unfinished(self) -> list[Waiting]:
        """Return drafts of the larger forms; the two of this page are in their fields again."""
        names = {
            "event": self.tr("Something that happened"),
            "note": self.tr("A note"),
            "check_in": self.tr("A check-in"),
            "people": self.tr("A person"),
            _ANSWERS: self.tr("A questionnaire"),
        }
        names |= {table: named.label(table) for table in (*_ON_TABS, *_ELSEWHERE, _LIFE)}
        names[_KEPT] = named.label("session")
        return [
            Waiting(key, names[_page_of(key)], _beginning(content))
            for key, content in self.desk.drafts.waiting().items()
            if _page_of(key) in names
        ]

    @Slot(str)
    def _on_continued(self, key: str) -> None:
        page, _, record = key.partition(":")
        if page == _ANSWERS:  # by the code of what is filled in, or by the record
            self.desk.visit("questionnaires", begun=key)
            return
        waiting = UUID(record) if record else None
        origin = self.desk.drafts.kept(key).get("came_from")
        if page in _ON_TABS and origin:
            self.desk.visit("next", tab=_ON_TABS[page], new=page, came_from=UUID(origin))
        elif page in _ON_TABS:
            self.desk.visit("next", waiting, tab=_ON_TABS[page], new=page)
        elif page == _LIFE:
            self.desk.visit("timeline", waiting, view="life", edit=True)
        elif page == _KEPT:
            self.desk.visit("next", waiting, tab="sessions")
        elif page == "exchange":  # which may not be in the journal yet
            about = self.desk.drafts.kept(key).get("event_id", "")
            self.desk.visit("closer", UUID(about) if about else waiting)
        elif page in _ELSEWHERE and waiting is not None:
            opening.open_record(self.desk, page, waiting)
        else:
            self.desk.visit(page, waiting, new=not record)

    @Slot(str)
    def _on_brought_back(self, _form: str) -> None:
        if self.isVisible():  # else it follows on the next arrival
            self.refresh()

    @Slot(str)
    def _on_let_go(self, key: str) -> None:
        content = self.desk.drafts.kept(key)
        self.desk.drafts.saved(key)
        self.refresh()
        back = partial(self.desk.drafts.bring_back, key, content)
        self.desk.notice_with(self.tr("Let go."), back)

    @Slot(object)
    def _on_opened(self, entry: Entry) -> None:
        self.desk.visit(entry.kind, entry.id)

    @Slot()
    def _on_prepare(self) -> None:
        self.desk.visit("next")

    @Slot(object, str)
    def _on_outcome(self, key: UUID, outcome: str) -> None:
        change = partial(writing.set_outcome, self.desk.journal, key, Outcome(outcome))
        if self.desk.attempt(change, self.mood.error.say):
            self.desk.notice(self.tr("Saved"), undoable=True)


def _page_of(key: str) -> str:
    """Return the page of a draft's key, which is the page's name and the record's id."""
    return key.partition(":")[0]


def _beginning(content: dict[str, Any]) -> str:
    """Return the first line of a draft: what was written, whom it is about, or the number."""
    told = (content.get(name) for name in _FIRST_WORDS)
    first = next((one.strip() for one in told if isinstance(one, str) and one.strip()), "")
    mood = content.get("mood")
    return first.partition("\n")[0] or ("" if mood is None else f"{mood}")
