"""A note: words at a moment, with nobody or somebody in them; never on a lane."""

from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention, paper
from ipt_journal.records.record import Area, Dated, Problem, Record, coded, refers_to
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.typed import override


class Note(Record, Dated, table=True):
    """May name people (see `mention`), an area, and the check-in it belongs to."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_happened_utc", "happened_utc"),)

    text: str
    area: Area | None = Field(default=None, sa_type=coded(Area))
    check_in_id: UUID | None = refers_to("check_in.id")

    @override
    def searched(self) -> list[str]:
        return [self.text]


def problems(text: str) -> list[Problem]:
    if text.strip():
        return []
    return [Problem("text", translate("Note", "There is nothing to save yet. A word is enough."))]


def update(kept: Note, told: Note) -> None:
    """Take over everything the client can change; when it was entered stays."""
    kept.place(told.happened)
    kept.text, kept.area, kept.share = told.text, told.area, told.share
    kept.check_in_id = told.check_in_id


def remove(session: Session, note: Note) -> None:
    for point in session.exec(select(AgendaPoint).where(AgendaPoint.note_id == note.id)):
        point.note_id = None
    mention.forget_owner(session, note.id)
    paper.forget(session, note.id)
    session.delete(note)
