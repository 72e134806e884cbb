"""A card for one small record: its questions, who it is with, Save, Cancel and Delete."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from ipt_journal.journal import Draft
from ipt_journal.records import asked, mention, person, tie
from ipt_journal.records.asked import Answered
from ipt_journal.typed import override
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.people import PeoplePicker

_PEOPLE_SHOWN = 5
_WHO = "who"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of record is called in its card, and how it is deleted."""

    kind: type[Answered]
    title: str
    missing: str  # said where the one thing needed is empty
    remove: Callable[[Session, Any], None]
    who: str = ""  # the question about people; "" where the record names nobody


class RecordForm(CardForm):
    """`given` answers some questions of a new record; `came_from` is what it came out of."""

    def __init__(
        self,
        desk: Desk,
        shape: Shape,
        existing: UUID | None = None,
        *,
        given: Draft | None = None,
        people: tuple[UUID, ...] = (),
        came_from: UUID | None = None,
    ) -> None:
        super().__init__(desk, f"{shape.kind.__tablename__}:{existing or ''}")
        self.existing = existing
        self._shape, self._came_from = shape, came_from
        self.parts = [Questions(one.asked, desk, one.title) for one in shape.kind.cards()]
        self.who = self._picker() if shape.who else None
        self.lay_out(shape.title, *self._items(), deletable=existing is not None)
        self._load(given or {}, people)
        for part in self.parts:
            self.hold(**part.controls)
        if self.who is not None:
            self.hold(**{_WHO: self.who})
        self.restore_draft()

    def _items(self) -> list[QWidget]:
        who = [labelled(self._shape.who, self.who, gap=4)] if self.who is not None else []
        return [self.parts[0], *who, *self.parts[1:]]

    def _picker(self) -> PeoplePicker:
        with self.desk.journal.read() as session:
            known = [(one.id, one.label) for one in person.everyone(session, archived=False)]
        return PeoplePicker(known, _PEOPLE_SHOWN, self.tr("Someone else"), also=())

    def _load(self, given: Draft, people: tuple[UUID, ...]) -> None:
        with self.desk.journal.read() as session:
            kept = session.get(self._shape.kind, self.existing) if self.existing else None
            named = mention.people_of(session, kept.id) if kept else list(people)
        told = kept.answers() if kept else given
        for part in self.parts:
            part.show_answers(told)
        if self.who is not None:
            self.who.choose(named, no_one=False, someone_else=False)

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self.existing is None else ()

    @Slot()
    @override
    def save(self) -> None:
        shape, told = self._shape, self.content()
        questions = shape.kind.questions()
        problems = asked.problems(questions, told, shape.kind.needs, shape.missing)
        if not self.say_problems(problems) and self.write(lambda: self._store(told)):
            self.desk.notice(self.tr("Saved."), undoable=True)
            self.done.emit()

    def _store(self, told: Draft) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(self._shape.kind, self.existing) if self.existing else None
            made = kept or self._shape.kind()
            made.take(told)
            self.complete(session, made)
            session.add(made)
            session.flush()
            if self.who is not None:
                person.name_in(session, made.id, self.who.people, self.who.new_names)
            if kept is None and self._came_from is not None:
                tie.make(session, self._came_from, made.id)

    def complete(self, session: Session, made: Answered) -> None:
        """Set what is not asked here, such as the session it belongs to."""

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(self._shape.kind, self.existing)
            if kept is not None:
                self._shape.remove(session, kept)
