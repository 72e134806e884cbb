"""What a point of the agenda leads back to: an event, a note, a marked time, a pattern."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import named, tie
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.therapy import AgendaPoint


@dataclass(frozen=True, slots=True)
class Origin:
    """A record by its table; `day` is None where it belongs to no day."""

    table: str
    id: UUID
    day: date | None = None


def of_points(session: Session, points: Sequence[AgendaPoint]) -> dict[UUID, Origin]:
    """Return where each point comes from that comes from anywhere."""
    found = {point.id: of_point(session, point) for point in points}
    return {key: origin for key, origin in found.items() if origin is not None}


def of_point(session: Session, point: AgendaPoint) -> Origin | None:
    """Return what a point leads back to; of what it hangs together with, the first."""
    if point.link_id is not None:
        return _of_link(session, point.link_id)
    if point.pattern_id is not None:
        return Origin("pattern", point.pattern_id)
    if point.event_id is not None:
        event = session.get_one(RelationshipEvent, point.event_id)
        return Origin("event", event.id, event.happened.day)
    if point.note_id is not None:
        return Origin("note", point.note_id, session.get_one(Note, point.note_id).happened.day)
    if point.check_in_id is not None:
        check_in = session.get_one(MoodCheckIn, point.check_in_id)
        return Origin("check_in", check_in.id, check_in.happened.day)
    tied = named.found(session, tie.came_from(session, point.id))
    return Origin(str(tied[0].__tablename__), tied[0].id) if tied else None


def _of_link(session: Session, key: UUID) -> Origin:
    told = session.get_one(Link, key)
    if told.event_id is not None:
        event = session.get_one(RelationshipEvent, told.event_id)
        return Origin("event", event.id, event.happened.day)
    return Origin("link", key, told.period.start.day if told.period else None)
