"""Whom the safety question is about: those in a record, and those in what it came out of.

The strictest answer of all of them counts; `gate` says what follows.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records import gate, mention
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.person import Person, Status
from ipt_journal.records.safe import Safe
from ipt_journal.records.tie import Tie


@dataclass(frozen=True, slots=True)
class About:
    """The people, and what worksheets and closer looks hold as their own answer."""

    people: frozenset[UUID]
    sheet: tuple[Safe, ...]


def about(
    session: Session,
    people: Iterable[UUID],
    record: UUID | None = None,
    came_from: UUID | None = None,
) -> About:
    """Return whom a record with these people is about; a new one may come out of another."""
    start = {one for one in (record, came_from) if one is not None}
    behind = _behind(_origins(session), start) | ({came_from} if came_from else set())
    return _about(session, people, behind)


def folded(session: Session, records: Collection[UUID]) -> set[UUID]:
    """Return those of some trials and rehearsals that are opened only on purpose."""
    if not records:
        return set()
    origins = _origins(session)
    behind = {one: _behind(origins, (one,)) for one in records}
    every: set[UUID] = set().union(*behind.values())
    sheets, of_each = _sheets(session, every)
    named = mention.people_of_each(session, [*records, *every])
    whom = {who for some in (*named.values(), *of_each.values()) for who in some}
    living, careful = set(_living(session, whom)), gate.careful(session, whom)
    found = set()
    for one in records:
        own = [sheet for sheet in sheets if sheet.id in behind[one]]
        within = ((*named.get(key, ()), *of_each.get(key, ())) for key in behind[one])
        others = {who for some in within for who in some}
        told = _answers(own, of_each, living)
        people = {*named.get(one, ()), *(others & living)}
        if people & careful or any(answer is not Safe.YES for answer in told):
            found.add(one)
    return found


def _origins(session: Session) -> dict[UUID, list[UUID]]:
    """Return what each record came from."""
    found: dict[UUID, list[UUID]] = {}
    for origin, one in session.exec(select(Tie.from_id, Tie.to_id)):
        found.setdefault(one, []).append(origin)
    return found


def _behind(origins: dict[UUID, list[UUID]], records: Iterable[UUID]) -> set[UUID]:
    """Return everything that some records came out of; a circle ends."""
    found: set[UUID] = set()
    edge = set(records)
    while edge:
        edge = {origin for one in edge for origin in origins.get(one, ())} - found
        found |= edge
    return found


def _about(session: Session, people: Iterable[UUID], behind: set[UUID]) -> About:
    if not behind:
        return About(frozenset(people), ())
    sheets, of_each = _sheets(session, behind)
    named = mention.people_of_each(session, list(behind)).values()
    others = {one for some in (*named, *of_each.values()) for one in some}
    living = _living(session, others)
    return About(frozenset((*people, *living)), _answers(sheets, of_each, living))


def said(session: Session, records: Collection[UUID]) -> tuple[Safe, ...]:
    """Return the answers of those records that are worksheets and closer looks."""
    sheets, of_each = _sheets(session, records)
    return _answers(sheets, of_each, _living(session, set().union(*of_each.values())))


def _sheets(
    session: Session, records: Collection[UUID]
) -> tuple[list[Exchange | Conflict], dict[UUID, set[UUID]]]:
    """Return those records that hold an answer of their own, and the people of each."""
    ids = list(records)
    exchanges = session.exec(select(Exchange).where(col(Exchange.id).in_(ids))).all()
    conflicts = session.exec(select(Conflict).where(col(Conflict.id).in_(ids))).all()
    in_events = mention.people_of_each(session, [one.event_id for one in exchanges])
    of_each = {one.id: set(in_events.get(one.event_id, ())) for one in exchanges}
    of_each |= {one.id: {one.person_id} if one.person_id else set() for one in conflicts}
    return [*exchanges, *conflicts], of_each


def _answers(
    sheets: Iterable[Exchange | Conflict],
    of_each: dict[UUID, set[UUID]],
    living: Collection[UUID],
) -> tuple[Safe, ...]:
    """Return what is said; of those who all died, nothing."""
    lasting = (one for one in sheets if not of_each[one.id] or of_each[one.id] & set(living))
    return tuple(one.safe for one in lasting if one.safe is not None)


def _living(session: Session, people: set[UUID]) -> list[UUID]:
    """Return those who live: an event with somebody who died closes no way with others."""
    query = select(Person.id).where(col(Person.id).in_(list(people)))
    return list(session.exec(query.where(Person.status != Status.DIED)))
