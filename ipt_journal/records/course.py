"""The whole record as plain columns, for drawing: check-ins, and events with whom they were."""

from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import type_coerce
from sqlmodel import Session, String, col, select

from ipt_journal.records.event import DID_NOT_HAPPEN, Kind, RelationshipEvent
from ipt_journal.records.link import CONNECTED, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Area


class EventPoint(NamedTuple):
    """One event without its words; `at` in wall-clock seconds, `person` the one named first."""

    id: UUID
    at: int
    person: UUID | None
    kind: Kind | None
    area: Area | None
    valence: int
    mixed: bool
    connected: bool

    @property
    def hollow(self) -> bool:
        return self.kind in DID_NOT_HAPPEN


def moods(session: Session) -> tuple[list[int], list[int]]:
    """Return times (wall-clock seconds) and moods of every check-in, oldest first."""
    wall = col(MoodCheckIn.happened_utc) + col(MoodCheckIn.happened_offset)
    rows = session.exec(select(wall, MoodCheckIn.mood).order_by(wall)).all()
    return [int(row[0]) for row in rows], [int(row[1]) for row in rows]


def events(session: Session) -> list[EventPoint]:
    """Return every event, oldest first."""
    connected = _connected(session)
    first = _first_named(session)
    wall = col(RelationshipEvent.happened_utc) + col(RelationshipEvent.happened_offset)
    table = RelationshipEvent
    columns = select(_key(table.id), wall, table.kind, table.area, table.valence, table.mixed)  # type: ignore[call-overload]  # SQLModel's overloads end at four columns
    rows = session.exec(columns.order_by(wall)).all()
    return [
        EventPoint(UUID(key), at, first.get(key), kind, area, valence or 0, mixed, key in connected)
        for key, at, kind, area, valence, mixed in rows
    ]


def _key(column: object) -> Any:  # noqa: ANN401 - SQLAlchemy's own
    """Select a key as it is stored: ten years are drawn at once, and a UUID each takes time."""
    return type_coerce(col(column), String)


def _first_named(session: Session) -> dict[str, UUID]:
    """Return the person that is named first in each event, by the event's key."""
    named = select(_key(Mention.owner_id), _key(Mention.person_id))
    rows = session.exec(named.order_by(col(Mention.position).desc())).all()
    people = {person: UUID(person) for _, person in rows}
    return {owner: people[person] for owner, person in rows}  # the first comes last, and stays


def _connected(session: Session) -> set[str]:
    felt = select(_key(Link.event_id)).where(col(Link.felt).in_(CONNECTED))
    return set(session.exec(felt).all())
