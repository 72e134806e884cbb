"""Everything that has a moment, as one list: check-ins, events, notes and questionnaires."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import feelings, mention, named, own_form, person, response, search
from ipt_journal.records.event import RelationshipEvent, title
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.records.record import Area, Record
from ipt_journal.records.response import Response
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import AgendaPoint

CHECK_IN, EVENT, NOTE, RESPONSE = "check_in", "event", "note", "response"
KINDS = (CHECK_IN, EVENT, NOTE, RESPONSE)
_MOST_HITS = 2000
STRETCH = "link"  # a time the client marked, with no event: only a search finds it
Listed = MoodCheckIn | RelationshipEvent | Note | Link
_ELSEWHERE = named.tables(named.ELSEWHERE)
_TABLES: dict[str, type[MoodCheckIn] | type[RelationshipEvent] | type[Note] | type[Response]] = {
    CHECK_IN: MoodCheckIn,
    EVENT: RelationshipEvent,
    NOTE: Note,
    RESPONSE: Response,
}
_ABOUT_EVENTS: dict[str, type[Link] | type[Said] | type[AgendaPoint]] = {
    "link": Link,
    "said": Said,
    "agenda_point": AgendaPoint,
}
Place = tuple[int, UUID]  # happened_utc and id: where one page of the list ends


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list; `words` is the client's text, "" where there is none.

    Of a questionnaire it is its name with what was counted.
    """

    kind: str
    id: UUID
    happened: Moment
    words: str
    people: tuple[str, ...] = ()
    no_one: bool = False
    someone_else: bool = False
    mood: int | None = None
    area: Area | None = None
    valence: int = 0
    hollow: bool = False
    mixed: bool = False

    @property
    def place(self) -> Place:
        return self.happened.utc, self.id


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is narrowed to; the defaults narrow nothing."""

    words: str = ""
    kinds: tuple[str, ...] = KINDS
    person: UUID | None = None
    area: Area | None = None
    with_words: bool = False  # leave out check-ins that are a number and nothing more


def page(session: Session, narrowed: Filter, limit: int, after: Place | None = None) -> list[Entry]:
    """Return the next `limit` entries, those older than `after` when it is given."""
    if narrowed.words.strip():
        return _searched(session, narrowed, limit, after)
    newest: list[tuple[int, UUID, str]] = []
    for kind in narrowed.kinds:
        newest += _newest(session, kind, narrowed, limit, after)
    newest.sort(reverse=True)
    return _loaded(session, [(kind, key) for _, key, kind in newest[:limit]])


def with_last_check_in(session: Session, limit: int) -> list[Entry]:
    """Return the last entries with words, and among them the last check-in even without any."""
    found = page(session, Filter(with_words=True), limit)
    last = page(session, Filter(kinds=(CHECK_IN,)), 1)
    if last and last[0].id not in {entry.id for entry in found}:
        found = [*found[: limit - 1], *last]
    return sorted(found, key=lambda entry: entry.place, reverse=True)


def _newest(
    session: Session, kind: str, narrowed: Filter, limit: int, after: Place | None
) -> list[tuple[int, UUID, str]]:
    """Return the newest of one kind, straight from the index over time."""
    table = _TABLES[kind]
    when, key = col(table.happened_utc), col(table.id)
    query = select(table.happened_utc, table.id).order_by(when.desc(), key.desc()).limit(limit)
    if after is not None:
        query = query.where((when < after[0]) | ((when == after[0]) & (key < after[1])))
    if narrowed.with_words and issubclass(table, Response):
        return []  # numbers and nothing more
    if narrowed.with_words and issubclass(table, MoodCheckIn):
        query = query.where(table.note != "")
    if narrowed.person is not None:
        named = select(Mention.owner_id).where(Mention.person_id == narrowed.person)
        query = query.where(key.in_(named))
    if narrowed.area is not None:
        if issubclass(table, MoodCheckIn | Response):
            return []  # these belong to no area
        query = query.where(table.area == narrowed.area)
    return [(utc, found, kind) for utc, found in session.exec(query)]


def _searched(session: Session, narrowed: Filter, limit: int, after: Place | None) -> list[Entry]:
    hits = _hits(session, narrowed)
    keys = [key for _, key in hits]
    start = keys.index(after[1]) + 1 if after is not None and after[1] in keys else 0
    found: list[Entry] = []
    for first in range(start, len(hits), limit):
        some = hits[first : first + limit]
        found += [entry for entry in _loaded(session, some) if _fits(session, entry, narrowed)]
        if len(found) >= limit:
            break
    return found[:limit]


def _hits(session: Session, narrowed: Filter) -> list[tuple[str, UUID]]:
    """Return the entries with these words; what was said about an event leads to the event."""
    about = tuple(_ABOUT_EVENTS) if EVENT in narrowed.kinds else ()
    hits = search.find(session, narrowed.words, _MOST_HITS, (*narrowed.kinds, *about))
    listed = [(hit.kind, hit.id) for hit in hits if hit.kind in _TABLES]
    others = {
        (EVENT, key) for kind in about for key in _events_of(session, kind, _of(hits, kind))
    } - set(listed)
    if narrowed.kinds == KINDS:
        others |= {(STRETCH, key) for key in _stretches(session, _of(hits, STRETCH))}
        others |= _elsewhere(session, narrowed.words)
    if not others:
        return listed
    times = _times(session, [*listed, *others])
    return sorted((*listed, *others), key=lambda hit: (times[hit[1]], hit[1]), reverse=True)


def _elsewhere(session: Session, words: str) -> set[tuple[str, UUID]]:
    """Return what was found on other pages; what is about an event has led there already."""
    hits = search.find(session, words, _MOST_HITS, tuple(_ELSEWHERE))
    found = {(hit.kind, hit.id) for hit in hits}
    for kind, table in _ABOUT_EVENTS.items():
        keys = [key for hit_kind, key in found if hit_kind == kind]
        about = select(table.id).where(col(table.id).in_(keys), col(table.event_id).is_not(None))
        found -= {(kind, key) for key in session.exec(about)}
    return found


def _of(hits: Sequence[search.Hit], kind: str) -> list[UUID]:
    return [hit.id for hit in hits if hit.kind == kind]


def _stretches(session: Session, keys: Sequence[UUID]) -> list[UUID]:
    """Return those of these links that are a stretch of time with no event."""
    alone = (col(Link.event_id).is_(None)) & (col(Link.period_start_utc).is_not(None))
    return list(session.exec(select(Link.id).where(col(Link.id).in_(keys), alone)))


def _events_of(session: Session, kind: str, keys: Sequence[UUID]) -> list[UUID]:
    table = _ABOUT_EVENTS[kind]
    query = select(table.event_id).where(col(table.id).in_(keys))
    return [key for key in session.exec(query) if key is not None]


def _times(session: Session, hits: Sequence[tuple[str, UUID]]) -> dict[UUID, int]:
    times: dict[UUID, int] = {}
    for kind, table in _TABLES.items():
        keys = [key for hit_kind, key in hits if hit_kind == kind]
        query = select(table.id, table.happened_utc).where(col(table.id).in_(keys))
        times.update(session.exec(query).all())
    stretches = [key for kind, key in hits if kind == STRETCH]
    starts = select(Link.id, Link.period_start_utc).where(col(Link.id).in_(stretches))
    times |= {key: start or 0 for key, start in session.exec(starts)}
    for kind, other in _ELSEWHERE.items():
        keys = [key for hit_kind, key in hits if hit_kind == kind]
        if keys:
            query = select(other.id, other.edited_utc).where(col(other.id).in_(keys))
            times.update(session.exec(query).all())
    return times


def _fits(session: Session, entry: Entry, narrowed: Filter) -> bool:
    if narrowed.area is not None and entry.area != narrowed.area:
        return False
    if narrowed.person is None:
        return True
    return narrowed.person in mention.people_of(session, entry.id)


def _loaded(session: Session, found: Sequence[tuple[str, UUID]]) -> list[Entry]:
    """Return the entries in the order found, with the names of their people."""
    by_id: dict[UUID, Listed] = {}
    for kind, table in _TABLES.items():
        keys = [key for found_kind, key in found if found_kind == kind != RESPONSE]
        rows = session.exec(select(table).where(col(table.id).in_(keys))) if keys else ()
        by_id.update((row.id, cast("Listed", row)) for row in rows)
    stretches = [key for kind, key in found if kind == STRETCH]
    by_id.update((key, session.get_one(Link, key)) for key in stretches)
    answered = _answered(session, [key for kind, key in found if kind == RESPONSE])
    names = person.labels_of(session, [key for _, key in found])
    return [
        _entry_elsewhere(session.get_one(_ELSEWHERE[kind], key), tuple(names.get(key, ())))
        if kind in _ELSEWHERE
        else answered[key]
        if kind == RESPONSE
        else entry_of(by_id[key], tuple(names.get(key, ())))
        for kind, key in found
    ]


def _answered(session: Session, keys: Sequence[UUID]) -> dict[UUID, Entry]:
    """Return these questionnaires as lines, each with what was counted in it."""
    if not keys:
        return {}
    forms = {form.code: form for form in own_form.offered(session, "")}
    rows = session.exec(select(Response).where(col(Response.id).in_(keys)))
    return {row.id: _entry_answered(row, forms.get(row.form)) for row in rows}


def _entry_answered(row: Response, form: Questionnaire | None) -> Entry:
    """Return one questionnaire as a line; its code where it cannot be read any more."""
    if form is None:
        return Entry(RESPONSE, row.id, row.happened, row.form)
    counted = response.counted(form, row.answers)
    words = translate("Entry", "{name}: {counted}").format(name=form.name, counted=counted)
    return Entry(RESPONSE, row.id, row.happened, words)


def _entry_elsewhere(row: Record, people: tuple[str, ...]) -> Entry:
    """Return what lies on another page as a line, on the day it was last changed."""
    edited = Moment.of(datetime.fromtimestamp(row.edited_utc).astimezone(), Precision.DAY)
    return Entry(str(row.__tablename__), row.id, edited, named.line(row), people)


def entry_of(row: Listed, people: tuple[str, ...] = ()) -> Entry:
    """Return a record as a line of the list."""
    if isinstance(row, Link):
        assert row.period is not None  # noqa: S101 - only a stretch of time is listed
        start = replace(row.period.start, precision=Precision.DAY)
        return Entry(STRETCH, row.id, start, row.words, people)
    if isinstance(row, MoodCheckIn):
        words = row.note or ", ".join(feelings.shown(word) for word in row.words)
        return Entry(CHECK_IN, row.id, row.happened, words, people, mood=row.mood)
    if isinstance(row, Note):
        return Entry(NOTE, row.id, row.happened, row.text, people, area=row.area)
    return Entry(
        EVENT,
        row.id,
        row.happened,
        row.words or title(row),
        people,
        no_one=row.no_one,
        someone_else=row.someone_else,
        area=row.area,
        valence=row.valence or 0,
        hollow=row.hollow,
        mixed=row.mixed,
    )


def events(session: Session, ids: Sequence[UUID]) -> list[Entry]:
    """Return these events as entries, in the order given."""
    return _loaded(session, [(EVENT, key) for key in ids])


def count(session: Session) -> int:
    """Return how many entries there are in all."""
    totals = (session.exec(select(func.count()).select_from(t)).one() for t in _TABLES.values())
    return sum(totals)
