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
from ipt_journal.records.person import Person
from ipt_journal.typed import override
from ipt_journal.ui import tab_order
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.card_form import CardForm
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.people import PeoplePicker

_PEOPLE_SHOWN = 5
_WHO, _ORIGIN = "who", "came_from"


@dataclass(frozen=True, slots=True)
class Shape:
    """What a kind of record is called in its card, and how it is deleted."""

    kind: type[Answered]
    title: str
    missing: str  # said where the one thing needed is empty
    remove: Callable[[Session, Any], None]
    who: str = ""  # the question about people; "" where the record names nobody
    single: bool = False  # one person at most


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
        super().__init__(desk, f"{shape.kind.__tablename__}:{existing or came_from or ''}")
        self.existing = existing
        self.shape, self.came_from = shape, came_from
        self.parts = [Questions(one.asked, desk, one.title) for one in shape.kind.cards()]
        self.more = self.more_inputs()
        self.who = self._picker(people) if shape.who else None
        self.lay_out(shape.title, *self.items(), deletable=existing is not None)
        self._load(given or {}, people)
        for part in self.parts:
            self.hold(**part.controls)
        if self.who is not None:
            self.hold(**{_WHO: self.who})
        self.hold(**self.more)
        self.restore_draft()

    @override
    def content(self) -> dict[str, Any]:
        """Return also what it came out of: the tie is made as it is saved, also after a lock."""
        origin = {_ORIGIN: str(self.came_from)} if self.came_from is not None else {}
        return super().content() | origin

    @override
    def restore(self, content: dict[str, Any]) -> None:
        super().restore(content)
        if content.get(_ORIGIN):
            self.came_from = UUID(content[_ORIGIN])

    def more_inputs(self) -> dict[str, Any]:
        """Return controls for what the record's own questions do not ask, by column."""
        return {}

    def items(self) -> list[QWidget]:
        """Return what stands between the title and the buttons."""
        return [self.parts[0], *self.who_item(), *self.parts[1:]]

    def who_item(self) -> list[QWidget]:
        return [labelled(self.shape.who, self.who, gap=4)] if self.who is not None else []

    def _picker(self, people: tuple[UUID, ...]) -> PeoplePicker:
        with self.desk.journal.read() as session:
            named = {*people, *(self.people_in(session, self.existing) if self.existing else ())}
            known = [(one.id, one.label) for one in self.offered(session, named)]
        single = self.shape.single
        return PeoplePicker(known, _PEOPLE_SHOWN, self.tr("Someone else"), also=(), single=single)

    def offered(self, session: Session, named: set[UUID]) -> list[Person]:
        """Return whom to choose from, and whoever is in the record."""
        everyone = sorted(person.everyone(session), key=self.comes_later)
        return [one for one in everyone if one.id in named or self.offers(one)]

    def people_in(self, session: Session, record: UUID) -> list[UUID]:
        return mention.people_of(session, record)

    def keep_people(self, session: Session, made: Answered) -> None:
        """Keep who it is with."""
        if self.who is not None:
            person.name_in(session, made.id, self.who.people, self.who.new_names)

    def _load(self, given: Draft, people: tuple[UUID, ...]) -> None:
        with self.desk.journal.read() as session:
            kept = session.get(self.shape.kind, self.existing) if self.existing else None
            named = self.people_in(session, kept.id) if kept else list(people)
        told = kept.answers() if kept else given
        for part in self.parts:
            part.show_answers(told)
        for column, control in self.more.items():
            if kept is not None or column in given:
                value = getattr(kept, column) if kept is not None else given[column]
                control.set_value("" if value is None else str(value))
        if self.who is not None:
            self.who.choose(named, no_one=False, someone_else=False)

    def offers(self, one: Person) -> bool:
        """Whether somebody is to be chosen from."""
        return not one.archived

    def comes_later(self, _one: Person) -> bool:
        """Whether others are to be offered first."""
        return False

    @override
    def focus(self) -> None:
        tab_order.enter(self.parts[0] if self.parts[0].isVisible() else self)

    @override
    def typed(self) -> tuple[tuple[str, dict[str, Any]], ...]:
        return ((self.key, self.content()),) if self.existing is None else ()

    @Slot()
    @override
    def save(self) -> None:
        shape, told = self.shape, self.content()
        questions = shape.kind.questions()
        problems = asked.problems(questions, told, shape.kind.needs, shape.missing)
        if not self.say_problems(problems) and self.write(lambda: self._store(told)):
            self.desk.notice(self.tr("Saved."), undoable=True)
            self.done.emit()

    def _store(self, told: Draft) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(self.shape.kind, self.existing) if self.existing else None
            made = kept or self.shape.kind()
            made.take(told)
            session.add(made)
            session.flush()
            self.keep_people(session, made)
            self.complete(session, made)
            if kept is None and self.came_from is not None:
                tie.make(session, self.came_from, made.id)

    def complete(self, session: Session, made: Answered) -> None:
        """Set what is not asked here, such as the session it belongs to."""

    @override
    def remove(self) -> None:
        with self.desk.journal.write() as session:
            kept = session.get(self.shape.kind, self.existing)
            if kept is not None:
                self.shape.remove(session, kept)
