"""The whole record as plain columns, for drawing: check-ins, and events with whom they were."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records import link
from ipt_journal.records.event import DID_NOT_HAPPEN, Kind, RelationshipEvent
from ipt_journal.records.link import CONNECTED
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Area


@dataclass(frozen=True, slots=True)
class EventPoint:
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
    named = select(Mention.owner_id, Mention.person_id).order_by(col(Mention.position).desc())
    first = dict(session.exec(named).all())  # the one named first comes last, and stays
    felt = link.felt_by_event(session)
    wall = col(RelationshipEvent.happened_utc) + col(RelationshipEvent.happened_offset)
    # Columns and not objects: ten years of them are drawn at once.
    table = RelationshipEvent
    columns = select(table.id, wall, table.kind, table.area, table.valence, table.mixed)  # type: ignore[call-overload]  # SQLModel's overloads end at four columns
    rows = session.exec(columns.order_by(wall)).all()
    return [
        EventPoint(
            key, at, first.get(key), kind, area, valence or 0, mixed, felt.get(key) in CONNECTED
        )
        for key, at, kind, area, valence, mixed in rows
    ]
