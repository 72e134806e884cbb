"""Edits when the next session is, and which number it has."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from ipt_journal.records import therapy
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.form import Form
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.labelled import inset, labelled
from ipt_journal.ui.widgets.text import caption, heading
from ipt_journal.ui.widgets.when import When

_MOST = 99


class TherapySessionForm(Form):
    """Adds a session, changes one, or moves one to another day; the agenda goes with it."""

    done = Signal()

    def __init__(self, desk: Desk, existing: UUID | None, *, moving: bool = False) -> None:
        super().__init__(desk, f"session:{existing or ''}")
        self._existing = existing
        self._moving = moving
        self.when = When(desk.clock, fuzzy=False, coming=True)
        self.number = LineField(
            self.tr("Number of the session"), self.tr("counted for you"), dense=True
        )
        cancel = Button(self.tr("Cancel"), "ghost")
        cancel.clicked.connect(self._on_cancel)
        delete = self.only_where_kept(Button(self.tr("Delete"), "danger", "trash-2"))
        delete.clicked.connect(self._on_delete)
        if existing is None or moving:
            delete.hide()
        title = self.tr("When is it?") if not moving else self.tr("Moved to when?")
        card = Card(
            layout.indented(heading(title), None),
            labelled(self.tr("Day and time"), self.when, gap=6),
            labelled(self.tr("Number, if it should be another"), inset(self.number), gap=6),
            layout.indented(caption(self.tr("Sessions that took place are counted."))),
            self.error,
            layout.indented(delete, None, cancel, self.save_button()),
            gap=10,
            padding=(16, 14, 16, 14),
        )
        layout.fill(QVBoxLayout(self), card)
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

    @Slot()
    def _on_cancel(self) -> None:
        self.desk.drafts.saved(self.key)
        self.done.emit()

    @Slot()
    def _on_delete(self) -> None:
        key = self._existing

        def delete() -> None:
            with self.desk.journal.write() as session:
                kept = session.get(TherapySession, key)
                if kept is not None:
                    therapy.remove(session, kept)

        if self.desk.attempt(delete, self.error.say):
            self.desk.drafts.saved(self.key)
            self.desk.notice(self.tr("Deleted."), undoable=True)
            self.done.emit()
