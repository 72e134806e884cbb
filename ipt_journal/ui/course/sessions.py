"""All sessions by date, each with what is kept of it, beside the therapy as a whole."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records import profile, therapy
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout, session_name
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Pair
from ipt_journal.ui.course import brought
from ipt_journal.ui.course.session_form import SessionForm
from ipt_journal.ui.course.session_row import SessionRow
from ipt_journal.ui.course.whole import WholeTherapy
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.forms.therapy_session import TherapySessionForm
from ipt_journal.ui.opened import Opened
from ipt_journal.ui.tab import Tab
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text

_SIDE = 456
_AT_ONCE = 40


class SessionsTab(Tab):
    """The coming session is planned on the first tab; the others open here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._most = _AT_ONCE
        self._last: UUID | None = None
        self._open: UUID | None = None
        self._rows: dict[UUID, SessionRow] = {}
        rows = QWidget()
        self._list = QVBoxLayout(rows)
        layout.fill(self._list)
        self.side = Opened(desk)
        self.side.done.connect(self._on_done)
        below = QWidget()
        self._brought = QVBoxLayout(below)
        layout.fill(self._brought)
        below.hide()
        self.whole = WholeTherapy(desk)
        right = layout.column(self.side, below, self.whole, None, gap=12)
        self._columns = Pair(layout.column(rows, None), right, _SIDE)
        layout.fill(QVBoxLayout(self), (layout.scrolled(self._columns), 1))

    @override
    def refresh(self) -> None:
        with self.desk.journal.read() as session:
            known = therapy.in_order(session)
            planned = profile.load(session).planned_sessions
            coming = therapy.upcoming(session)
        if self._open is not None and all(one.id != self._open for one in known):
            self._put_away()
        self._show_list(known, planned, coming.id if coming else None)
        self.whole.show_kept()

    def _show_list(
        self, known: list[TherapySession], planned: int | None, coming: UUID | None
    ) -> None:
        layout.clear(self._list)
        self._rows = {}
        card = Card(gap=0, padding=(8, 8, 8, 8))
        counted, today = therapy.numbers(known), self.desk.clock.today()
        for index, one in enumerate(known[::-1][: self._most]):
            number = counted.get(one.id, 0)
            row = SessionRow(one, number, planned, today, chosen=one.id == self._open)
            row.clicked.connect(partial(self._on_pressed, one.id, is_coming=one.id == coming))
            self._rows[one.id] = row
            card.add(*((layout.rule(),) if index else ()), row)
        left = len(known) - self._most
        if left > 0:
            more = Button(translate("Tried", "Show more: %n left", n=left), "link", "plus")
            more.clicked.connect(self._on_more)
            card.add(layout.row(more, None, margins=(8, 8, 8, 4)))
        if not known:
            line = self.tr("No session yet. The first one is added under This session.")
            words = text(line, "body", "ink2", wrap=True)
            card.add(layout.row((words, 1), margins=(12, 8, 12, 8)))
        self._list.addWidget(card)

    @override
    def arrive(self, visit: Visit) -> None:
        self.refresh()
        if (visit.record is not None and self.open(visit.record)) or self.side.form is not None:
            self.side.focus()
        else:
            self._focus_list()

    @override
    def depart(self) -> None:
        self.side.leave()
        self.whole.leave()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Show a session that stayed open with what was typed or kept for it elsewhere."""
        super().showEvent(event)
        if isinstance(self.side.form, SessionForm):
            self.open(self.side.form.session_id)

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @override
    def step_back(self) -> bool:
        if self.side.form is None:
            return False
        self._put_away()
        self.refresh()
        self._focus_list()
        return True

    # One of them

    def open(self, key: UUID) -> bool:
        """Show what is kept of a session; False when it is not there."""
        with self.desk.journal.read() as session:
            kept = session.get(TherapySession, key)
            number = therapy.number_of(session, kept) if kept else 0
        if kept is None:
            return False
        self._open = self._last = key
        self._put(partial(self._form_of, kept, number), brought.shown(self.desk, kept))
        self.opened.emit(key)
        return True

    def _form_of(self, kept: TherapySession, number: int) -> SessionForm:
        form = SessionForm(self.desk, kept, session_name.short_name(number, kept))
        form.day_requested.connect(partial(self._on_day, kept.id))
        form.trial_requested.connect(self._on_trial)
        return form

    def _put(self, make: Callable[[], CardForm], below: QWidget | None = None) -> None:
        self.whole.hide()
        self.side.put(make)
        layout.clear(self._brought)
        if below is not None:
            self._brought.addWidget(below)
        self._brought.parentWidget().setVisible(below is not None)
        self.refresh()

    def _put_away(self) -> None:
        self._open = None
        layout.clear(self._brought)
        self._brought.parentWidget().hide()
        self.side.put_away()
        self.whole.show()
        self.opened.emit(None)

    def _focus_list(self) -> None:
        row = self._rows.get(self._last) if self._last else None
        row = row or next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, key: UUID, *, is_coming: bool) -> None:
        if is_coming and self._is_ahead(key):
            self.desk.visit("next", tab="session")
        elif self.open(key):
            self.side.focus()

    def _is_ahead(self, key: UUID) -> bool:
        with self.desk.journal.read() as session:
            kept = session.get(TherapySession, key)
        return kept is not None and kept.status is SessionStatus.PLANNED

    @Slot()
    def _on_more(self) -> None:
        self._most += _AT_ONCE
        self.refresh()

    @Slot(object)
    def _on_day(self, key: UUID) -> None:
        """Let the day be put right; what is typed for the session waits meanwhile."""
        self._put(partial(TherapySessionForm, self.desk, key))
        self.side.focus()

    @Slot(str)
    def _on_trial(self, agreed: str) -> None:
        """Begin something to try with what was agreed."""
        start = {"what": " ".join(agreed.split())}
        self.desk.visit("next", tab="tried", new="experiment", given=start)

    @Slot()
    def _on_done(self) -> None:
        self._put_away()
        self.refresh()
        self._focus_list()
