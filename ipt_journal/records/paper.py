"""What the client chose for the paper of one session, and ways of choosing they keep for more."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field, Session, SQLModel, col, select

from ipt_journal.records.record import Record, Row, coded, empty, refers_to

FieldOf = tuple[UUID, str]  # a record, and the name of one of its fields


class PeopleAs(StrEnum):
    """How people appear, also inside free text; one person alone can be left out everywhere."""

    NAMES = "names"
    INITIALS = "initials"
    RELATIONSHIP = "relationship"
    ALIAS = "alias"  # as it stands on their card; the initial where nothing does
    LEFT_OUT = "left_out"


class Block(StrEnum):
    """A part of the page that can be left out as a whole."""

    CHART = "chart"
    EVENTS = "events"
    WORDS = "words"
    NOTES = "notes"
    SAFETY = "safety"
    HARD = "hard"
    TRIED = "tried"
    FOCUS = "focus"
    MEASURES = "measures"
    CLOSER = "closer"
    CLOSENESS = "closeness"


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on paper for the words `written` at `start` of a text."""

    start: int
    written: str
    becomes: str


class Manner(SQLModel):
    """`withheld` names fields that no record shows, as in "event.felt"."""

    blocks: list[str] = Field(
        default_factory=lambda: [block.value for block in Block], sa_type=JSON
    )
    people_as: PeopleAs = Field(default=PeopleAs.INITIALS, sa_type=coded(PeopleAs))
    size: str = "A4"
    exact_times: bool = False
    free_text: bool = True
    withheld: list[str] = Field(default_factory=empty, sa_type=JSON)


class Paper(Record, Manner, table=True):
    """`first_day` and `last_day` are ISO days; empty: the last held session, and today."""

    __tablename__ = "paper"

    session_id: UUID = refers_to("session.id", required=True)
    first_day: str = ""
    last_day: str = ""


class PaperPreset(Record, Manner, table=True):
    """A way of choosing under a name of the client's own, such as "for my GP"."""

    __tablename__ = "paper_preset"

    name: str


class PaperTick(Row, table=True):
    """The client's yes or no to one record, or to one field of it, on one paper."""

    __tablename__ = "paper_tick"

    paper_id: UUID = refers_to("paper.id", required=True)
    record_id: UUID = Field(index=True)
    ticked: bool
    field: str = ""  # the record as a whole


class PaperPerson(Row, table=True):
    """How one person appears on a paper or in a preset, whatever holds for the others."""

    __tablename__ = "paper_person"

    owner_id: UUID = Field(index=True)
    person_id: UUID = refers_to("person.id", required=True)
    people_as: PeopleAs = Field(sa_type=coded(PeopleAs))


class PaperWording(Row, table=True):
    """What the client put in the place of some of their words on one paper."""

    __tablename__ = "paper_wording"

    paper_id: UUID = refers_to("paper.id", required=True)
    record_id: UUID = Field(index=True)
    field: str
    start: int
    written: str
    becomes: str


_OF_PAPERS = (PaperTick, PaperWording)


def for_session(session: Session, session_id: UUID) -> Paper | None:
    return session.exec(select(Paper).where(Paper.session_id == session_id)).first()


def presets(session: Session) -> list[PaperPreset]:
    return list(session.exec(select(PaperPreset).order_by(col(PaperPreset.created_utc))))


def ticks(session: Session, paper_id: UUID) -> dict[UUID, bool]:
    """Return the client's word on whole records."""
    return {key: ticked for (key, field), ticked in _ticks(session, paper_id).items() if not field}


def field_ticks(session: Session, paper_id: UUID) -> dict[FieldOf, bool]:
    """Return the client's word on single fields."""
    return {at: ticked for at, ticked in _ticks(session, paper_id).items() if at[1]}


def _ticks(session: Session, paper_id: UUID) -> dict[FieldOf, bool]:
    kept = session.exec(select(PaperTick).where(PaperTick.paper_id == paper_id))
    return {(row.record_id, row.field): row.ticked for row in kept}


def tick(
    session: Session, paper_id: UUID, record_id: UUID, *, ticked: bool, field: str = ""
) -> None:
    """Keep the client's choice for one record, or for one field of it."""
    set_ticks(session, paper_id, {(record_id, field): ticked})


def set_ticks(session: Session, paper_id: UUID, wanted: Mapping[FieldOf, bool]) -> None:
    """Keep the client's choices for records and fields; what was said of others stays."""
    kept = session.exec(select(PaperTick).where(PaperTick.paper_id == paper_id))
    rows = {(row.record_id, row.field): row for row in kept}
    for (record_id, field), ticked in wanted.items():
        row = rows.get((record_id, field)) or PaperTick(
            paper_id=paper_id, record_id=record_id, field=field, ticked=ticked
        )
        row.ticked = ticked
        session.add(row)


def persons(session: Session, owner_id: UUID) -> dict[UUID, PeopleAs]:
    """Return who appears in a way of their own on a paper or in a preset."""
    kept = session.exec(select(PaperPerson).where(PaperPerson.owner_id == owner_id))
    return {row.person_id: row.people_as for row in kept}


def set_persons(session: Session, owner_id: UUID, wanted: Mapping[UUID, PeopleAs]) -> None:
    """Let these people, and nobody else, appear in a way of their own."""
    kept = session.exec(select(PaperPerson).where(PaperPerson.owner_id == owner_id)).all()
    rows = {row.person_id: row for row in kept}
    for person_id in rows.keys() - wanted.keys():
        session.delete(rows[person_id])
    for person_id, people_as in wanted.items():
        row = rows.get(person_id) or PaperPerson(
            owner_id=owner_id, person_id=person_id, people_as=people_as
        )
        row.people_as = people_as
        session.add(row)


def wordings(session: Session, paper_id: UUID) -> dict[FieldOf, tuple[Wording, ...]]:
    """Return what stands for words of the client's, by text and in its order."""
    query = select(PaperWording).where(PaperWording.paper_id == paper_id)
    found: dict[FieldOf, tuple[Wording, ...]] = {}
    for row in session.exec(query.order_by(col(PaperWording.start))):
        at = (row.record_id, row.field)
        found[at] = (*found.get(at, ()), Wording(row.start, row.written, row.becomes))
    return found


def set_wordings(
    session: Session, paper_id: UUID, wanted: Mapping[FieldOf, tuple[Wording, ...]]
) -> None:
    """Let these words, and no others, stand for words of the client's."""
    if wordings(session, paper_id) == {at: told for at, told in wanted.items() if told}:
        return
    for row in session.exec(select(PaperWording).where(PaperWording.paper_id == paper_id)):
        session.delete(row)
    for (record_id, field), told in wanted.items():
        for one in told:
            session.add(
                PaperWording(
                    paper_id=paper_id,
                    record_id=record_id,
                    field=field,
                    start=one.start,
                    written=one.written,
                    becomes=one.becomes,
                )
            )


def forget(session: Session, record_id: UUID) -> None:
    """Drop every choice about a record that is being deleted."""
    for kind in _OF_PAPERS:
        for row in session.exec(select(kind).where(kind.record_id == record_id)):
            session.delete(row)


def forget_person(session: Session, person_id: UUID) -> None:
    """Drop every choice about a person who is being deleted."""
    for row in session.exec(select(PaperPerson).where(PaperPerson.person_id == person_id)):
        session.delete(row)
    forget(session, person_id)


def merge_person(session: Session, kept: UUID, other: UUID) -> None:
    """Let what was chosen about `other` hold for `kept`; left out anywhere is left out there."""
    query = select(PaperPerson).where(PaperPerson.person_id == other)
    for row in session.exec(query).all():
        mine = persons(session, row.owner_id)
        if row.people_as is PeopleAs.LEFT_OUT or kept not in mine:
            set_persons(session, row.owner_id, {**mine, kept: row.people_as})


def remove_of_session(session: Session, session_id: UUID) -> None:
    for sheet in session.exec(select(Paper).where(Paper.session_id == session_id)):
        for kind in _OF_PAPERS:
            for row in session.exec(select(kind).where(kind.paper_id == sheet.id)):
                session.delete(row)
        set_persons(session, sheet.id, {})
        session.delete(sheet)


def remove_preset(session: Session, preset: PaperPreset) -> None:
    set_persons(session, preset.id, {})
    session.delete(preset)
