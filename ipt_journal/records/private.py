"""What the client marked never to be shown to anybody else."""

from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.record import Share


def events(session: Session) -> frozenset[UUID]:
    """Return the events of which only may be seen that something happened."""
    query = select(RelationshipEvent.id).where(RelationshipEvent.share == Share.NEVER)
    return frozenset(session.exec(query))


def linked(session: Session) -> frozenset[UUID]:
    """Return the events about whose link with mood nothing may be seen."""
    query = select(Link.event_id).where(Link.share == Share.NEVER, col(Link.event_id).is_not(None))
    return frozenset(key for key in session.exec(query) if key is not None)
