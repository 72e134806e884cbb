"""The diary as Patterns reads it: moods, and events whose hour is known with all their people."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from ipt_journal.moment import Precision
from ipt_journal.records import course, person
from ipt_journal.records.course import KINDS, NOBODY, plain
from ipt_journal.records.course import rows as rows_of
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.pattern import Tone
from ipt_journal.records.record import AREAS, Area

_HOUR_KNOWN = (str(Precision.EXACT), str(Precision.PART_OF_DAY))


class Told(NamedTuple):
    """One event without its words; `at` in wall-clock seconds, `area` one of the four or NONE."""

    at: int
    entered_after: int  # seconds from when it happened until it was entered
    people: tuple[UUID, ...]
    area: Area
    kind: Kind | None
    valence: int | None
    mixed: bool
    connected: bool
    known_from: int = 0  # UTC seconds: by then it had happened and was entered

    @property
    def tone(self) -> Tone | None:
        """Return how it felt; None where the client did not say."""
        return _tone(self.valence, self.mixed)


@cache
def _tone(valence: int | None, mixed: bool) -> Tone | None:  # noqa: FBT001 - a cache takes no names
    if valence is None and not mixed:
        return None
    felt = (Tone.HARD, Tone.MIXED, Tone.GOOD)
    return next(one for one in felt if one.has(valence or 0, mixed=mixed))


@dataclass(frozen=True, slots=True)
class Diary:
    """Check-ins and events up to now, oldest first; `untimed` events are known by the day alone."""

    mood_at: tuple[int, ...]  # wall-clock seconds
    moods: tuple[int, ...]
    events: tuple[Told, ...]
    names: dict[UUID, str]
    untimed: int = 0
    mood_known_from: tuple[int, ...] = ()  # as of events
    people: tuple[UUID, ...] = ()  # in the order of the Timeline


class By(StrEnum):
    """What the rows of the table are."""

    AREA = "area"
    PERSON = "person"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Pick:
    """Which events are looked at; None: all. `Area.NONE` is every event outside the four."""

    area: Area | None = None
    kind: Kind | None = None
    person: UUID | None = None
    tone: Tone = Tone.ANY

    def has(self, told: Told) -> bool:
        return (
            self.area in {None, told.area}
            and self.kind in {None, told.kind}
            and (self.person is None or self.person in told.people)
            and self.tone in {Tone.ANY, told.tone}
        )

    @property
    def row(self) -> str:
        """Return the name of the row that is exactly this choice, "" when there is none."""
        chosen = {By.AREA: self.area, By.PERSON: self.person, By.KIND: self.kind}
        named = [(by, value) for by, value in chosen.items() if value is not None]
        if len(named) != 1 or self.tone is not Tone.ANY:
            return ""
        by, value = named[0]
        return f"{by}:{value}"


def load(session: Session, until_utc: int) -> Diary:
    """Read what happened up to a moment."""
    mood_at, moods, known_from = _moods(session, until_utc)
    people, linked = course.named(session), course.connected(session)
    noted, names = _events(session, until_utc), person.names(session)
    events, untimed = [], 0
    for key, at, precision, entered, kind, area, valence, mixed, known in noted:
        if precision not in _HOUR_KNOWN:
            untimed += 1
            continue
        events.append(
            Told(
                at, entered, people.get(key, NOBODY)[0], _AREAS[area], KINDS[kind], valence,
                bool(mixed), key in linked, known,
            )
        )  # fmt: skip
    whom = course.in_order((people.get(one[0], NOBODY)[0] for one in noted), names)
    return Diary(mood_at, moods, tuple(events), names, untimed, known_from, tuple(whom))


def rows(diary: Diary, by: By) -> dict[Pick, list[Told]]:
    """Return the rows of a table with their events, in an order that never depends on mood."""
    found: dict[Any, list[Told]] = {}
    for told in diary.events:
        for value in _values(told, by):
            found.setdefault(value, []).append(told)
    if by is By.AREA:
        return {Pick(area=area): found.get(area, []) for area in (*AREAS, Area.NONE)}
    if by is By.KIND:
        return {Pick(kind=kind): found[kind] for kind in Kind if kind in found}
    return {Pick(person=one): found[one] for one in diary.people if one in found}


def _values(told: Told, by: By) -> tuple[Any, ...]:
    """Return the rows in which an event is counted: one for each person in it."""
    if by is By.PERSON:
        return told.people
    return (told.area if by is By.AREA else told.kind,)


_AREAS: dict[str | None, Area] = {
    None: Area.NONE,
    **{str(area): area if area in AREAS else Area.NONE for area in Area},
}


def _moods(session: Session, until_utc: int) -> list[tuple[int, ...]]:
    """Return times, moods, and from when on each was known, oldest first."""
    table = MoodCheckIn
    happened = col(table.happened_utc)
    columns = happened + col(table.happened_offset), col(table.mood), _known_from(table)
    query = select(*columns).where(happened <= until_utc)
    in_time = sorted(rows_of(session, query), key=itemgetter(0))
    return list(zip(*in_time, strict=True)) if in_time else [(), (), ()]


def _events(session: Session, until_utc: int) -> list[Any]:
    """Return the columns of each event as they are stored, oldest first."""
    table = RelationshipEvent
    happened = col(table.happened_utc)
    columns = (
        plain(table.id),
        happened + col(table.happened_offset),
        plain(table.happened_precision),
        col(table.entered_utc) - happened,
        plain(table.kind),
        plain(table.area),
        col(table.valence),
        col(table.mixed),
        _known_from(table),
    )
    query: Any = select(*columns)  # type: ignore[call-overload]  # SQLModel's overloads end at four
    return sorted(rows_of(session, query.where(happened <= until_utc)), key=itemgetter(1))


def _known_from(table: type[MoodCheckIn] | type[RelationshipEvent]) -> Any:  # noqa: ANN401 - SQLAlchemy's own
    """Select the second from which on it had happened and was entered."""
    return func.max(col(table.happened_utc), col(table.entered_utc))
