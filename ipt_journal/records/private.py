"""What the client marked never to be shown to anybody else."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from ipt_journal.records.course import EventPoint, plain, rows
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.record import Share


def marks(session: Session) -> list[EventPoint]:
    """Return the private events as marks: of these only may be seen that something happened."""
    table = RelationshipEvent
    wall = col(table.happened_utc) + col(table.happened_offset)
    query = select(plain(table.id), wall).where(table.share == Share.NEVER)
    return [
        EventPoint(key, at, (), "", None, None, valence=0, mixed=False, connected=False)
        for key, at in rows(session, query)
    ]


def without(session: Session, events: Iterable[EventPoint]) -> list[EventPoint]:
    """Return those of the events that others may see, connected where that may be seen."""
    hidden = {one.key for one in marks(session)}
    query = select(plain(Link.event_id)).where(Link.share == Share.NEVER)
    unlinked = {key for (key,) in rows(session, query)}
    return [
        one._replace(connected=one.connected and one.key not in unlinked)
        for one in events
        if one.key not in hidden
    ]


def stretches(session: Session, links: Iterable[Link]) -> list[Link]:
    """Return those of the links that others may see: neither they nor their event is private."""
    hidden = {one.id for one in marks(session)}
    return [one for one in links if one.share is not Share.NEVER and one.event_id not in hidden]
