"""Edits when the next session is, and which number it has."""

from uuid import UUID

from PySide6.QtCore import Qt, Slot

from ipt_journal.records import therapy
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import caption
from ipt_journal.ui.widgets.when import When

_MOST = 99


class TherapySessionForm(CardForm):
    """Adds a session, changes one, or moves one to another day; the agenda goes with it."""

    def __init__(self, desk: Desk, existing: UUID | None, *, moving: bool = False) -> None:
        super().__init__(desk, f"session:{existing or ''}")
        self._existing = existing
        self._moving = moving
        self.when = When(desk.clock, fuzzy=False, coming=True)
        self.number = LineField(
            self.tr("Number of the session"), self.tr("counted for you"), dense=True
        )
        self.lay_out(
            self.tr("Moved to when?") if moving else self.tr("When is it?"),
            labelled(self.tr("Day and time"), self.when, gap=6),
            labelled(self.tr("Number, if it should be another"), inset(self.number), gap=6),
            layout.indented(caption(self.tr("Sessions that took place are counted."))),
            deletable=existing is not None and not moving,
        )
        self._load()
        self.hold(when=self.when, number=self.number)
        self.when.submits(self.save)
        self.number.returnPressed.connect(self.save)
        self.restore_draft()

    @override
    def focus(self) -> None:
        self.when.setFocus(Qt.FocusReason.OtherFocusReason)

    def _load(self) -> None:
        if self._existing is None:
            return
        with self.desk.journal.read() as session:
            kept = session.get(TherapySession, self._existing)
        if kept is not None:
            self.when.set_moment(kept.happened)
            self.number.set_value("" if kept.number is None else str(kept.number))

    def _problem(self) -> str:
        typed = self.number.value.strip()
        if typed and not (typed.isdecimal() and 1 <= int(typed) <= _MOST):
            return self.tr("A session’s number goes from 1 to 99.")
        return self.when.problem()

    @Slot()
    @override
    def save(self) -> None:
        problem = self._problem()
        if problem:
            self.error.say(problem)
            return
        problems = therapy.date_problems(self.when.moment(), self.desk.now())
        if not self.say_problems(problems) and self.write(self._store):
            self.done.emit()

    def _store(self) -> None:
        typed = self.number.value.strip()
        number = int(typed) if typed else None
        with self.desk.journal.write() as session:
            kept = session.get(TherapySession, self._existing) if self._existing else None
            if kept is not None and not self._moving:
                kept.place(self.when.moment())
                kept.number = number
                return
            made = TherapySession(**dated(self.when.moment(), self.desk.now()), number=number)
            session.add(made)
            session.flush()
            if kept is None:
                therapy.take_along(session, made)
            else:
                kept.status = SessionStatus.MOVED
                therapy.hand_over(session, kept, made)

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(TherapySession, self._existing)
            if kept is not None:
                therapy.remove(session, kept)
