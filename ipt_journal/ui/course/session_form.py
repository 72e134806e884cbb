"""What is kept of one session, to be put right at any time."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from ipt_journal.records import asked, event, keeping, said, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.typed import override
from ipt_journal.ui import layout, tab_order
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.labelled import inset, labelled

_SAID = "said:"


class SessionForm(CardForm):
    """Take-away, what was agreed, what was said together, mood before and after, phase."""

    day_requested = Signal()
    trial_requested = Signal(str)  # what was agreed

    def __init__(self, desk: Desk, kept: TherapySession, name: str) -> None:
        super().__init__(desk, keeping.draft_of(kept.id))
        self.session_id = kept.id
        self._after = Questions(keeping.after().asked, desk, name)
        self._then = Questions(keeping.then().asked, desk, name)
        self._said = self._said_fields()
        day = Button(self.tr("Change the day or the number"), "link", "calendar")
        day.clicked.connect(self.day_requested)
        self._trial = Button(
            self.tr("Make what we agreed something to try"), "link", "flask-conical"
        )
        self._trial.clicked.connect(self._on_trial)
        for button in (day, self._trial):
            self.only_where_kept(button)
        self.lay_out(
            name,
            self._after,
            layout.indented(self._trial, None),
            *self._said.values(),
            self._then,
            *([] if kept.status is SessionStatus.MOVED else [layout.indented(day, None)]),
            deletable=True,
        )
        told = keeping.answers(kept)
        for part in (self._after, self._then):
            part.show_answers(told)
            self.hold(**part.controls)
        self.hold(**{key: part.findChildren(TextField)[0] for key, part in self._said.items()})
        self.restore_draft()

    def _said_fields(self) -> dict[str, QWidget]:
        """Return a field for what was said about everything, and one for each event talked over."""
        with self.desk.journal.read() as session:
            kept = said.in_session(session, self.session_id)
            about = {one.event_id: self._line(session, one.event_id) for one in kept}
        words = {one.event_id: one.words for one in kept}
        fields: dict[str, QWidget] = {}
        for key in sorted({None, *words}, key=lambda one: (one is not None, str(one))):
            name = self.tr("What we said about it")
            if key is not None:
                name = self.tr("What we said about: {event}").format(event=about[key])
            field = TextField(name, lines=2, most_lines=10)
            field.set_value(words.get(key, ""))
            shown = name if key is not None else self.tr("What we said")
            fields[f"{_SAID}{key or ''}"] = labelled(shown, inset(field), gap=4)
        return fields

    def _line(self, session: Session, key: UUID | None) -> str:
        found = session.get(RelationshipEvent, key) if key else None
        return " ".join(event.shown(found)[:60].split()) if found else ""

    @override
    def focus(self) -> None:
        tab_order.enter(self._after)

    @Slot()
    @override
    def save(self) -> None:
        told = self.content()
        questions = (*self._after.asked, *self._then.asked)
        problems = asked.problems(questions, told)
        if not self.say_problems(problems) and self.write(lambda: self._store(told)):
            self.desk.notice(self.tr("Saved."), undoable=True)
            self.done.emit()

    def _store(self, told: dict[str, Any]) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(TherapySession, self.session_id)
            if kept is None:
                return
            keeping.take(kept, told)
            for name, words in told.items():
                if name.startswith(_SAID):
                    about = name.removeprefix(_SAID)
                    said.keep(session, kept.id, UUID(about) if about else None, words)

    @Slot()
    def _on_trial(self) -> None:
        self.trial_requested.emit(str(self.content()["agreed"]))

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(TherapySession, self.session_id)
            if kept is not None:
                therapy.remove(session, kept)
