"""Look closer: one exchange, taken apart step by step, as far as one likes and in any order."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

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
from ipt_journal.ui.on_paper import on_paper
from ipt_journal.ui.page import Page
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import beside, caption, text

_LEFT = 328
_FIRST_TURNS = "turns"
_NOT_CHOSEN = -1
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
        self._stacked = False
        self._form_shown: LookForm | None = None  # whose questions stand in the card
        self.error = ErrorLine()
        self.steps, self.written, self.card = StepList(), AsWritten(), StepCard(desk)
        self.following = Following(desk)
        self._make_foot()
        paper = on_paper(desk, "exchange", lambda: self.of.look.id if self.of else None)
        self.put(self.header(paper, back=True))
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
        self._content = self.put_scrolled(content)
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
        self._back.setAccessibleName(self.tr("Back one step"))
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
        if visit.record is not None and not self._is_of(visit.record):
            self._key, self.form, self.of, self.step = visit.record, None, None, _NOT_CHOSEN
        self.refresh()
        if self.of is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_card()

    def _focus_card(self) -> None:
        """Put the keyboard on the open step; where it stands below the others, show it whole."""
        self.card.focus()
        if self._stacked:
            layout.reveal(self.card)

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
        """Show what is kept; what is being typed stays. Out of sight it waits for the arrival."""
        if self._key is None or self.isHidden():
            return
        with self.desk.journal.read() as session:
            self.of = looked.read(session, self._key, self.desk.now())
        self._content.setVisible(self.of is not None)
        self._foot.setVisible(self.of is not None)
        if self.of is None:
            self._let_go()
            self.set_title(self.tr("Look closer"), self.tr("That entry is gone."))
            return
        behind = self.form is not None and self.form.is_behind(self.of.look)
        if self.form is None or behind:
            self._begin(self.of)
        last = len(self.of.steps) - 1
        self.step = self._first_open() if self.step == _NOT_CHOSEN else min(self.step, last)
        self._show_around(self.of)
        if self.form is self._form_shown and self.card.shows(self.of.steps[self.step], self.of):
            self._show_following()
            self._show_list()
        else:
            self._show_card()

    def _begin(self, of: Looked) -> None:
        """Take what is kept as the start, in place of what stood here before."""
        self.form = LookForm(self.desk, of)
        self.form.edited_now.connect(self._show_list)
        layout.clear(self._problems)
        self._problems.addWidget(self.form.error)

    def _let_go(self) -> None:
        """Forget what was typed about an entry that is gone."""
        if self.form is not None:
            self.desk.drafts.saved(self.form.key)
        self.form = None
        self.card.empty()

    def _show_around(self, of: Looked) -> None:
        happened = of.event.happened
        when = f"{dates.long_day(happened.day)}, {dates.clock(happened.local)}"
        self.set_title(self.tr("Look closer"), f"{self._what(of)}, {when}")
        layout.clear(self._entry)
        self._entry.addWidget(entry_card.entry(of))
        self._note.setVisible(of.careful)

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
        if self.card.questions is not None and not self.form.keep():
            return
        self.step = max(0, min(number, len(self.of.steps) - 1))
        self._show_card()
        self._focus_card()

    def _show_card(self) -> None:
        """Show the questions of the step that is open; what was typed in others is remembered."""
        if self.of is None or self.form is None:
            return
        held = self.card.isAncestorOf(QApplication.focusWidget() or self)
        if self.card.questions is not None and self.form is self._form_shown:
            self.form.let_go_of(self.card.questions)
        self._form_shown = self.form
        steps = self.of.steps
        self.card.show_step(steps[self.step], (self.step, len(steps)), self.form, self.of)
        self._back.setEnabled(self.step > 0)
        last = self.step == len(steps) - 1
        self._skip.setVisible(not last)
        self._next.setVisible(not last)
        self._done.setVisible(last)
        self._show_following()
        self._show_list()
        if held:
            self.card.focus()

    def _show_following(self) -> None:
        if self.of is not None and self.form is not None:
            last = self.step == len(self.of.steps) - 1
            self.following.show_of(self.of, self.form, last=last)
            elsewhere = self.of.tried if self.of.is_folded or not self.following.isHidden() else ()
            self.thread_of.show_of(self.of.look.id, {self.of.event.id, *elsewhere})

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
            if of.unknown and not people:
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
        stacked = self._stacked = width < ONE_COLUMN_BELOW
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
