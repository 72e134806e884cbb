"""What the client chose for the paper of one session."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.records.record import Record, Row, coded, refers_to


class PeopleAs(StrEnum):
    """How people appear, also inside free text."""

    NAMES = "names"
    INITIALS = "initials"
    RELATIONSHIP = "relationship"


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


class Paper(Record, table=True):
    """`first_day` and `last_day` are ISO days; empty: the last held session, and today."""

    __tablename__ = "paper"

    session_id: UUID = refers_to("session.id", required=True)
    first_day: str = ""
    last_day: str = ""
    blocks: list[str] = Field(
        default_factory=lambda: [block.value for block in Block], sa_type=JSON
    )
    people_as: PeopleAs = Field(default=PeopleAs.INITIALS, sa_type=coded(PeopleAs))
    size: str = "A4"


class PaperTick(Row, table=True):
    """The client's yes or no to one record on one paper; no row means not decided."""

    __tablename__ = "paper_tick"

    paper_id: UUID = refers_to("paper.id", required=True)
    record_id: UUID = Field(index=True)
    ticked: bool


def for_session(session: Session, session_id: UUID) -> Paper | None:
    return session.exec(select(Paper).where(Paper.session_id == session_id)).first()


def ticks(session: Session, paper_id: UUID) -> dict[UUID, bool]:
    query = select(PaperTick.record_id, PaperTick.ticked).where(PaperTick.paper_id == paper_id)
    return dict(session.exec(query).all())


def tick(session: Session, paper_id: UUID, record_id: UUID, *, ticked: bool) -> None:
    """Keep the client's choice for one record."""
    query = select(PaperTick).where(
        PaperTick.paper_id == paper_id, PaperTick.record_id == record_id
    )
    row = session.exec(query).first() or PaperTick(
        paper_id=paper_id, record_id=record_id, ticked=ticked
    )
    row.ticked = ticked
    session.add(row)


def forget(session: Session, record_id: UUID) -> None:
    """Drop every choice about a record that is being deleted."""
    for row in session.exec(select(PaperTick).where(PaperTick.record_id == record_id)):
        session.delete(row)


def remove_of_session(session: Session, session_id: UUID) -> None:
    for sheet in session.exec(select(Paper).where(Paper.session_id == session_id)):
        for row in session.exec(select(PaperTick).where(PaperTick.paper_id == sheet.id)):
            session.delete(row)
        session.delete(sheet)
