"""Look closer: one exchange, taken apart step by step, as far as one likes and in any order."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records import event, gate, named
from ipt_journal.records.event import Kind
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.safe import Safe
from ipt_journal.records.tie import Tie
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.closer import entry_card, looked, step_list
from ipt_journal.ui.closer.entry_card import AsWritten
from ipt_journal.ui.closer.following import Following
from ipt_journal.ui.closer.form import LookForm
from ipt_journal.ui.closer.looked import Looked
from ipt_journal.ui.closer.step_card import StepCard
from ipt_journal.ui.closer.step_list import StepList
from ipt_journal.ui.columns import ONE_COLUMN_BELOW
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import beside, caption, text

_LEFT = 328
_FIRST_TURNS = "turns"
_WITH = {Kind.ARGUMENT, Kind.TIME_TOGETHER, Kind.MISUNDERSTANDING, Kind.REPAIR, Kind.PARTING}


class LookCloserPage(Page):
    """Reached from an entry, from the Timeline and from a search; leaving keeps everything."""

    shows = frozenset({*named.IN_THREADS, MoodCheckIn, Person, Mention, Tie})
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.of: Looked | None = None
        self.form: LookForm | None = None
        self.step = 0
        self._key: UUID | None = None
        self.error = ErrorLine()
        self.steps, self.written, self.card = StepList(), AsWritten(), StepCard(desk)
        self.following = Following(desk)
        self._make_foot()
        self.put(self.header(back=True))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget()
        self._left, self._entry = left, QVBoxLayout()
        entry = QWidget()
        entry.setLayout(self._entry)
        layout.fill(self._entry)
        careful = self.tr(
            "If raising things with someone may not be safe, skip steps 4 and 6 and talk it over "
            "with your therapist first."
        )
        note = beside("shield", text(careful, "caption", "ink2", wrap=True), "ink2")
        self._note = Card(note, kind="inset", padding=(14, 12, 14, 12))
        self.thread_of = Thread(self.desk)
        layout.fill(QVBoxLayout(left), entry, self.steps, self.thread_of, None, self._note, gap=16)
        right = layout.column(self.written, self.card, self.following, None, gap=16)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        layout.fill(self._columns, left, (right, 1), gap=24)
        self.put_scrolled(content)
        problems = QWidget()
        self._problems = QVBoxLayout(problems)
        layout.fill(self._problems)
        self.put(self.error, problems, self._foot)

    def _make_foot(self) -> None:
        leave = Button(self.tr("Leave for now"), "ghost")
        leave.clicked.connect(self.desk.go_back)
        self._kept = caption(self.tr("Kept as it is. You can stop at any step."))
        self._skip = Button(self.tr("Skip"), "ghost")
        self._back = Button(self.tr("Back"), icon="arrow-left")
        self._next = Button(self.tr("Next"), "primary", "arrow-right", icon_after=True)
        self._done = Button(self.tr("Done"), "primary")
        self._done.clicked.connect(self._on_next)
        end = (self._skip, self._back, self._next, self._done)
        self._foot = layout.row(leave, self._kept, None, *end, margins=(0, 0, layout.BAR, 0))

    def _connect(self) -> None:
        self.steps.chosen.connect(self.show_step)
        self.written.edit_requested.connect(partial(self.show_step, 0))
        self.card.answered.connect(self._on_safe)
        self._skip.clicked.connect(lambda: self.show_step(self.step + 1))
        self._back.clicked.connect(lambda: self.show_step(self.step - 1))
        self._next.clicked.connect(self._on_next)
        self.following.failed.connect(self.error.say)

    # Coming and going

    @override
    def arrive(self, visit: Visit) -> None:
        if visit.record is not None and (self.of is None or not self._is_of(visit.record)):
            self._key, self.form, self.of = visit.record, None, None
            self.refresh()
            self.show_step(self._first_open())
        self.card.focus()

    def _is_of(self, key: UUID) -> bool:
        return self.of is not None and key in {self.of.event.id, self.of.look.id}

    def _first_open(self) -> int:
        """Return the first step that holds nothing; the first where all do."""
        if self.of is None or self.form is None:
            return 0
        told = self.form.told()
        steps = (step_list.of(one, told) for one in self.of.steps)
        return next((at for at, one in enumerate(steps) if not one.done), 0)

    @override
    def depart(self) -> None:
        if self.form is not None:
            self.form.keep()
        self.following.trials.leave()

    @override
    def refresh(self) -> None:
        """Show what is kept; what is being typed stays, and what was taken back does not."""
        if self._key is None:
            return
        with self.desk.journal.read() as session:
            self.of = looked.read(session, self._key, self.desk.now())
        if self.of is None:
            self.form = None
            self.set_title(self.tr("Look closer"), self.tr("That entry is gone."))
            return
        self.step = min(self.step, len(self.of.steps) - 1)  # with somebody else there may be fewer
        old = self.form
        if old is None or not old.shows(self.of.look):
            self.form = LookForm(self.desk, self.of)
            self.form.edited_now.connect(self._show_list)
            layout.clear(self._problems)
            self._problems.addWidget(self.form.error)
        self._show_around(self.of)
        if old is not None and self.form is not old:
            self.show_step(self.step)

    def _show_around(self, of: Looked) -> None:
        happened = of.event.happened
        when = f"{dates.long_day(happened.day)}, {dates.clock(happened.local)}"
        self.set_title(self.tr("Look closer"), f"{self._what(of)}, {when}")
        layout.clear(self._entry)
        self._entry.addWidget(entry_card.entry(of))
        self._note.setVisible(of.careful)
        shown = {one.id for one in of.source.trials}
        self.thread_of.show_of(of.look.id, {of.event.id, *shown})
        self._show_following()
        self._show_list()

    def _what(self, of: Looked) -> str:
        people = ", ".join(one.label for one in of.people)
        kind = event.title(of.event)
        if people and of.event.kind in _WITH:
            return self.tr("{kind} with {people}").format(kind=kind, people=people)
        return f"{kind} · {people}" if people else kind

    def _show_list(self) -> None:
        if self.of is None or self.form is None:
            return
        told = self.form.told()
        self.steps.show_steps([step_list.of(one, told) for one in self.of.steps], self.step)
        first = self.of.steps[self.step].asked[0].column
        turns = told.get(_FIRST_TURNS) or []
        writing = self.step == 0 and first != _FIRST_TURNS
        self.written.show_turns([] if writing else turns, self.of.name)

    # The steps

    @Slot(int)
    def show_step(self, number: int) -> None:
        """Keep what is answered, and open another step."""
        if self.of is None or self.form is None:
            return
        if self.card.questions is not None:
            self.form.let_go_of(self.card.questions)
            if not self.form.keep():
                return
        steps = self.of.steps
        self.step = max(0, min(number, len(steps) - 1))
        self.card.show_step(steps[self.step], (self.step, len(steps)), self.form, self.of)
        self._back.setEnabled(self.step > 0)
        last = self.step == len(steps) - 1
        self._skip.setVisible(not last)
        self._next.setVisible(not last)
        self._done.setVisible(last)
        self._show_following()
        self._show_list()
        self.card.focus()

    def _show_following(self) -> None:
        if self.of is not None and self.form is not None:
            last = self.step == len(self.of.steps) - 1
            self.following.show_of(self.of, self.form, last=last)

    @Slot()
    def _on_next(self) -> None:
        if self.of is not None and self.step == len(self.of.steps) - 1:
            self.desk.go_back()
        else:
            self.show_step(self.step + 1)

    @Slot(object, object)
    def _on_safe(self, people: list[UUID], told: Safe | None) -> None:
        of, form = self.of, self.form
        if of is None or form is None:
            return

        def keep() -> None:
            if of.unknown:
                form.hold_on(form.told(), told)
                return
            with self.desk.journal.write() as session:
                gate.answer(session, people, told, self.desk.now().utc)

        if self.desk.attempt(keep, self.error.say):
            self.refresh()
            self.show_step(self.step)

    # Room and keys

    @override
    def relay(self, width: int) -> None:
        stacked = width < ONE_COLUMN_BELOW
        layout.turn(self._columns, below=stacked)
        self._left.setMinimumWidth(0 if stacked else theme.px(_LEFT))
        self._left.setMaximumWidth(16_777_215 if stacked else theme.px(_LEFT))
        self._kept.setVisible(not stacked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_next()
        else:
            super().keyPressEvent(event)
