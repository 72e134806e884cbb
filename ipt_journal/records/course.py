"""The whole record as plain columns, for drawing: mood, events with whom, and what else was on."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import type_coerce
from sqlmodel import Session, String, col, select

from ipt_journal.records.event import DID_NOT_HAPPEN, Kind, RelationshipEvent
from ipt_journal.records.link import CONNECTED, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Area, Share


class EventPoint(NamedTuple):
    """One event without its words; `at` in wall-clock seconds, people as they were named."""

    key: str  # its id as it is stored
    at: int
    people: tuple[UUID, ...]
    first: str  # who was named first, as it is stored; "" for nobody
    kind: Kind | None
    area: Area | None
    valence: int
    mixed: bool
    connected: bool

    @property
    def id(self) -> UUID:
        return UUID(self.key)

    @property
    def hollow(self) -> bool:
        return self.kind in DID_NOT_HAPPEN


def moods(session: Session, *, private: bool = True) -> tuple[list[int], list[int]]:
    """Return times (wall-clock seconds) and moods of every check-in, oldest first.

    Without `private` those are left out that are marked never to be shown.
    """
    wall = col(MoodCheckIn.happened_utc) + col(MoodCheckIn.happened_offset)
    query = select(wall, MoodCheckIn.mood).order_by(col(MoodCheckIn.happened_utc))
    noted = rows(session, query if private else query.where(_NOT_PRIVATE))
    noted = sorted(noted, key=itemgetter(0))  # a journey turns the clock back; the index is in UTC
    times, found = zip(*noted, strict=True) if noted else ((), ())
    return list(times), list(found)


def events(session: Session) -> list[EventPoint]:
    """Return every event, oldest first."""
    linked, people = connected(session), named(session)
    table = RelationshipEvent
    wall = col(table.happened_utc) + col(table.happened_offset)
    columns = (plain(table.id), wall, plain(table.kind), plain(table.area), table.valence)
    in_time = col(table.happened_utc)
    found = rows(session, select(*columns, table.mixed).order_by(in_time))  # type: ignore[call-overload]  # SQLModel's overloads end at four columns
    return [
        EventPoint(
            key, at, *people.get(key, NOBODY), KINDS[kind], _AREAS[area], valence or 0, mixed,
            key in linked,
        )
        for key, at, kind, area, valence, mixed in sorted(found, key=itemgetter(1))
    ]  # fmt: skip


_NOT_PRIVATE = MoodCheckIn.share != Share.NEVER
KINDS: dict[str | None, Kind | None] = {None: None, **{str(kind): kind for kind in Kind}}
_AREAS: dict[str | None, Area | None] = {None: None, **{str(area): area for area in Area}}


def influences(
    session: Session, wanted: Collection[str], *, private: bool = True
) -> list[tuple[int, str]]:
    """Return when (wall-clock seconds) each of the wanted influences was noted, oldest first.

    `private` as of `moods`.
    """
    table = MoodCheckIn
    wall = col(table.happened_utc) + col(table.happened_offset)
    noted = select(wall, col(table.influences)).where(plain(table.influences) != "[]")
    found = rows(session, noted if private else noted.where(_NOT_PRIVATE))
    return sorted((at, one) for at, codes in found for one in codes if one in wanted)


def in_order(people: Iterable[tuple[UUID, ...]], names: Mapping[UUID, str]) -> list[UUID]:
    """Return everyone in these events: those who are in most come first, then by name."""
    counts = Counter(chain.from_iterable(people))
    return sorted(counts, key=lambda one: (-counts[one], names[one].casefold()))


NOBODY: tuple[tuple[UUID, ...], str] = ((), "")


def named(session: Session) -> dict[str, tuple[tuple[UUID, ...], str]]:
    """Return the people of each event and who came first, by the event's key."""
    query = select(plain(Mention.owner_id), plain(Mention.person_id))
    mentions = rows(session, query.order_by(col(Mention.position)))
    people = {person: (UUID(person),) for person in {person for _, person in mentions}}
    found: dict[str, tuple[tuple[UUID, ...], str]] = {}
    for owner, person in mentions:
        earlier, first = found.get(owner, ((), person))
        found[owner] = earlier + people[person], first
    return found


def connected(session: Session) -> set[str]:
    """Return the keys of the events that the client marked as connected."""
    felt = select(plain(Link.event_id)).where(col(Link.felt).in_(CONNECTED))
    return {row[0] for row in rows(session, felt)}


# Ten years are read at once: neither records nor a UUID and an enum for every value are made.


def plain(column: object) -> Any:  # noqa: ANN401 - SQLAlchemy's own
    """Select a column as it is stored."""
    return type_coerce(col(column), String)


def rows(session: Session, query: Any) -> Any:  # noqa: ANN401
    """Return what a query finds, column by column."""
    return session.connection().execute(query).all()
