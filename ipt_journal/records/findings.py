"""The table of patterns as it was worked out last: not anew each time somebody looks."""

from typing import Any
from uuid import UUID

from sqlalchemy import JSON
from sqlmodel import Field, Session, select

from ipt_journal.records.record import Dated, Record, empty, refers_to


class Findings(Record, Dated, table=True):
    """`session_id` is the last session held by then; `rows` are what insight found, row by row."""

    __tablename__ = "findings"

    session_id: UUID | None = refers_to("session.id")
    rows: list[dict[str, Any]] = Field(default_factory=empty, sa_type=JSON)


def kept(session: Session) -> Findings | None:
    return session.exec(select(Findings)).first()


def keep(session: Session, found: Findings) -> None:
    """Put what was found now in the place of what was found before."""
    earlier = kept(session)
    if earlier is not None:
        session.delete(earlier)
    session.add(found)


def forget_session(session: Session, session_id: UUID) -> None:
    for one in session.exec(select(Findings).where(Findings.session_id == session_id)):
        one.session_id = None
