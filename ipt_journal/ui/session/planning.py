"""Above the agenda: the form for when a session is, what became of one, and the next one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.moment import Moment
from ipt_journal.records import keeping, therapy
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.forms.therapy_session import TherapySessionForm
from ipt_journal.ui.session import writing
from ipt_journal.ui.session.keep import KeepForm
from ipt_journal.ui.session.passed import OfferNext, Passed
from ipt_journal.ui.session_name import session_name


class Planning(QWidget):
    """Hidden while a session is planned and its day has not passed."""

    def __init__(self, desk: Desk, fail: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._fail = desk, fail
        self._coming: TherapySession | None = None
        self._name = ""
        self._form: TherapySessionForm | None = None
        self._keeping: KeepForm | None = None
        keep, rest = QWidget(), QWidget()
        self._keep_box, self._box = QVBoxLayout(keep), QVBoxLayout(rest)
        layout.fill(self._keep_box)
        layout.fill(self._box)
        layout.fill(QVBoxLayout(self), keep, rest, gap=12)
        rest.hide()
        keep.hide()
        self.hide()

    def show_session(self, coming: TherapySession | None, name: str) -> None:
        """Show what there is to ask about the coming session; an open form stays open."""
        self._coming, self._name = coming, name
        self._ask_to_keep()
        if self._form is None:
            self._ask()

    def edit(self, *, moving: bool) -> None:
        """Show the form for when the session is."""
        key = self._coming.id if self._coming else None
        self._form = TherapySessionForm(self._desk, key, moving=moving)
        self._form.done.connect(self._on_form_done)
        self._put(self._form)
        self._form.focus()

    def leave(self) -> None:
        for form in (self._form, self._keeping):
            if form is not None:
                self._desk.drafts.closed(form.key)

    def _ask_to_keep(self) -> None:
        """Ask what is to be kept of the last session, until that is answered."""
        with self._desk.journal.read() as session:
            due = keeping.due(session, self._desk.now())
            number = therapy.number_of(session, due) if due else 0
        if due is None or self._keeping is None or self._keeping.session_id != due.id:
            layout.clear(self._keep_box)
            self._keeping = None
        if due is not None and self._keeping is None:
            self._keeping = KeepForm(self._desk, due, session_name(number, None))
            self._keep_box.addWidget(self._keeping)
        self._keep_box.parentWidget().setVisible(due is not None)
        self._fit()

    def _fit(self) -> None:
        parts = (self._keep_box.parentWidget(), self._box.parentWidget())
        self.setVisible(any(not part.isHidden() for part in parts))

    def close_form(self) -> bool:
        """Put an open form away and keep what is typed in it; False when none is open."""
        if self._form is None:
            return False
        self.leave()
        self._on_form_done()
        return True

    def _put(self, card: QWidget | None) -> None:
        layout.clear(self._box)
        if card is not None:
            self._box.addWidget(card)
        self._box.parentWidget().setVisible(card is not None)
        self._fit()

    def _ask(self) -> None:
        if self._coming is None:
            self._put(self._offer())
        elif self._coming.happened.day < self._desk.clock.today():
            passed = Passed(self._name, self._coming.happened)
            passed.answered.connect(self._on_passed)
            self._put(passed)
        else:
            self._put(None)

    def _offer(self) -> OfferNext:
        with self._desk.journal.read() as session:
            held = therapy.last_held(session)
        later = therapy.week_later(held, self._desk.clock) if held else None
        now = self._desk.now()
        offered = later if later is not None and later.utc > now.utc else None
        card = OfferNext(offered)
        if offered is not None:
            card.accepted.connect(partial(self._add, offered, now))
        card.another_requested.connect(partial(self.edit, moving=False))
        return card

    def _add(self, offered: Moment, now: Moment) -> None:
        journal = self._desk.journal
        self._desk.attempt(partial(writing.add_session, journal, offered, now), self._fail)

    @Slot()
    def _on_form_done(self) -> None:
        self._form = None
        self._ask()

    @Slot(str)
    def _on_passed(self, answer: str) -> None:
        if answer == SessionStatus.MOVED:
            self.edit(moving=True)
        elif self._coming is not None:
            status, journal = SessionStatus(answer), self._desk.journal
            deed = partial(writing.set_status, journal, self._coming.id, status)
            if self._desk.attempt(deed, self._fail) and self._keeping is not None:
                self._keeping.focus()
                layout.reveal(self._keeping)
