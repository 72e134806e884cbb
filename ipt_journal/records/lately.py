"""What a person's card shows of the last weeks: mood, and what happened with them."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from ipt_journal.records.event import DID_NOT_HAPPEN, RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn


class Happened(NamedTuple):
    """One event without its words; `at` in wall-clock seconds."""

    at: int
    area: str | None
    hollow: bool


def moods(session: Session, since_utc: int) -> tuple[list[int], list[int]]:
    """Return times (wall-clock seconds) and moods of the check-ins since then, oldest first."""
    table = MoodCheckIn
    query = select(table.happened_utc, table.happened_offset, table.mood)
    query = query.where(col(table.happened_utc) >= since_utc)
    rows = session.exec(query.order_by(col(table.happened_utc))).all()
    return [utc + offset for utc, offset, _ in rows], [mood for *_, mood in rows]


def events(session: Session, person_id: UUID, since_utc: int) -> list[Happened]:
    """Return the events with one person since then, oldest first."""
    table = RelationshipEvent
    with_them = select(Mention.owner_id).where(Mention.person_id == person_id)
    query = select(table.happened_utc, table.happened_offset, table.area, table.kind)
    query = query.where(col(table.happened_utc) >= since_utc, col(table.id).in_(with_them))
    rows = session.exec(query.order_by(col(table.happened_utc)))
    return [
        Happened(utc + offset, area, kind in DID_NOT_HAPPEN) for utc, offset, area, kind in rows
    ]


def count(session: Session, person_id: UUID) -> int:
    """Return how many events there are with one person."""
    query = (
        select(func.count())
        .select_from(RelationshipEvent)
        .join(Mention, col(Mention.owner_id) == col(RelationshipEvent.id))
        .where(Mention.person_id == person_id)
    )
    return session.exec(query).one()
