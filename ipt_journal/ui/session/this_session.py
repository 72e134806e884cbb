"""This session: what to bring, what was tried, and the paper the client takes along."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout

from ipt_journal import dates
from ipt_journal.records import caution, experiment, named, origin, profile, therapy
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.origin import Origin
from ipt_journal.records.therapy import AgendaPoint, TalkSafety, TherapySession
from ipt_journal.summary.choices import Choices
from ipt_journal.typed import override
from ipt_journal.ui import layout, opening, tab_order
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Beside
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.session import writing
from ipt_journal.ui.session.agenda import Agenda, Point, draft_of
from ipt_journal.ui.session.choosing import Choosing
from ipt_journal.ui.session.new_line import NewLine
from ipt_journal.ui.session.paper_side import PaperSide
from ipt_journal.ui.session.planning import Planning
from ipt_journal.ui.session.trying import Trying
from ipt_journal.ui.session_name import session_name
from ipt_journal.ui.tab import Tab
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.settling import leave_all

_SIDE = 456


class ThisSession(Tab):
    """Everything is saved as it is said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.coming: TherapySession | None = None
        self.agenda, self.trying = Agenda(desk.drafts), Trying(desk.drafts)
        self.paper = PaperSide(desk)
        self.error = ErrorLine()
        above = self.agenda, self.trying
        self.choosing = Choosing(desk, above, self.paper, self.error.say)
        self.planning = Planning(desk, self.error.say)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = layout.column(self.planning, self.error, self.choosing, None, gap=12)
        self._columns = Beside(left, self.paper, _SIDE)
        layout.fill(QVBoxLayout(self), (self._columns, 1))

    def _connect(self) -> None:
        agenda, trying = self.agenda, self.trying
        agenda.new.entered.connect(partial(self._on_entered, agenda.new, writing.add_point))
        agenda.edited.connect(self._write(writing.edit_point))
        agenda.moved.connect(self._write(writing.move_point))
        agenda.removed.connect(self._on_removed)
        agenda.opened.connect(self._on_opened)
        agenda.starred.connect(self._on_starred)
        agenda.hard_said.connect(self._with_session(writing.say_hard))
        agenda.safety_answered.connect(self._on_safety)
        trying.new.entered.connect(partial(self._on_entered, trying.new, writing.add_experiment))
        trying.outcome_chosen.connect(self._on_outcome)
        trying.learned.connect(self._write(writing.set_learned))
        trying.folded_requested.connect(lambda: self.desk.visit("next", tab="tried"))
        trying.removed.connect(self._on_dropped)

    def _write(self, deed: Callable[..., None]) -> Callable[..., bool]:
        """Return a slot that does a deed in the journal and says here what went wrong."""

        def do(*details: object) -> bool:
            return self.desk.attempt(partial(deed, self.desk.journal, *details), self.error.say)

        return do

    def _with_session(self, deed: Callable[..., None]) -> Callable[..., bool]:
        """Return the same for a deed that belongs to the coming session."""

        def do(*details: object) -> bool:
            return self.coming is not None and self._write(deed)(self.coming.id, *details)

        return do

    def _on_entered(self, line: NewLine, deed: Callable[..., None], words: str) -> None:
        if self._with_session(deed)(words):
            line.added()

    # Following the journal

    @property
    def choices(self) -> Choices:
        return self.choosing.choices

    @override
    def arrive(self, visit: Visit) -> None:
        focus = visit.given.pop("focus", "")
        if focus == "print":
            self.paper.open_printing()
        elif focus == "session" and self.coming is None:
            self.planning.edit(moving=False)
        elif visit.record is None or not self.agenda.focus_on(visit.record):
            self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """Put the keyboard on a part that shows it, unless it is on one."""
        now = QApplication.focusWidget()
        if now is None or not now.isVisible() or now.isAncestorOf(self):
            tab_order.enter(self._columns)

    @override
    def depart(self) -> None:
        leave_all(self)
        self.planning.leave()
        self.paper.step_back()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            self.coming = therapy.upcoming(session)
            number = therapy.number_of(session, self.coming) if self.coming else 0
            planned = profile.load(session).planned_sessions
        self.planning.show_session(self.coming, session_name(number, planned))
        self.agenda.setVisible(self.coming is not None)
        self._show_tried()
        self._show_points()
        self.choosing.refresh(self.coming)

    def _show_tried(self) -> None:
        """Show what is tried; without a session, what waits for one."""
        with self.desk.journal.read() as session:
            tried = experiment.for_session(session, self.coming.id if self.coming else None)
            folded = caution.folded(session, [one.id for one in tried])
        shown = [one for one in tried if one.id not in folded]
        self.trying.show_tried(shown, folded=bool(folded))
        self.trying.new.setVisible(self.coming is not None)
        self.trying.setVisible(self.coming is not None or bool(tried))

    def _show_points(self) -> None:
        if self.coming is None:
            return
        with self.desk.journal.read() as session:
            points = therapy.agenda(session, self.coming.id)
            origins = origin.of_points(session, points)
        about = {key: _about(one) for key, one in origins.items()}
        self.agenda.show_points(
            [Point(one.id, one.text, about.get(one.id, ""), one.starred) for one in points]
        )
        self.agenda.show_words(self.coming)

    # What the client says

    @Slot(object)
    def _on_opened(self, key: UUID) -> None:
        with self.desk.journal.read() as session:
            point = session.get(AgendaPoint, key)
            found = origin.of_point(session, point) if point is not None else None
        if found is not None:
            opening.open_record(self.desk, found.table, found.id)

    @Slot(object)
    def _on_removed(self, key: UUID) -> None:
        if self._write(writing.drop_point)(key):
            self.desk.drafts.saved(draft_of(key))
            self.desk.deleted(self.tr("Taken off the list."))

    @Slot(object)
    def _on_dropped(self, key: UUID) -> None:
        if self._write(writing.drop_experiment)(key):
            self.desk.deleted(self.tr("Taken off the list."))

    @Slot(object, bool)
    def _on_starred(self, key: UUID, starred: bool) -> None:  # noqa: FBT001 - a signal's
        said: list[bool] = []

        def star() -> None:
            said.append(writing.star_point(self.desk.journal, key, starred=starred))

        if self.desk.attempt(star, self.error.say) and not all(said):
            words = self.tr("Three points fit. Take the star off one of them to star another.")
            self.error.say(words)

    @Slot(str)
    def _on_safety(self, answer: str) -> None:
        self._with_session(writing.answer_safety)(TalkSafety(answer))

    @Slot(object, str)
    def _on_outcome(self, key: UUID, outcome: str) -> None:
        self._write(writing.set_outcome)(key, Outcome(outcome))

    @override
    def step_back(self) -> bool:
        """Close what stands in the place of something else; drafts stay."""
        closing = (self.choosing.close_card, self.paper.step_back, self.planning.close_form)
        if not any(close() for close in closing):
            return False
        self._keep_keyboard()
        return True


def _about(one: Origin) -> str:
    """Return what stands on the way back: the day, or what it is."""
    return dates.short_day_month(one.day) if one.day else named.label(one.table)
