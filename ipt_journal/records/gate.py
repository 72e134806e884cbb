"""Is it safe to raise this? Asked before anything is practised or tried with somebody.

The answer is kept with each person and its day. The strictest answer of the person, the sheet and
everyone in the event counts; nothing said means that it is asked first.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records.person import Person, Status
from ipt_journal.records.safe import Safe, Safety

ASKED_AGAIN_AFTER = 60 * 24 * 3600  # seconds


class Gate(StrEnum):
    """What may be offered with these people."""

    OPEN = "open"
    ASK = "ask"  # the question comes first
    CLOSED = "closed"  # the therapist comes first
    DIED = "died"  # nothing is offered, and nothing is said about it


def gate(
    session: Session,
    people: Collection[UUID],
    now_utc: int,
    *sheet: Safe | None,
    guessing: bool = False,
) -> Gate:
    """Return what may be offered; `sheet` are the answers that worksheets hold.

    `guessing` is for what it may have been like for them: closed also where the answer was yes, as
    long as the client is afraid at times.
    """
    known = _people(session, people)
    living = [one for one in known if one.status is not Status.DIED]
    if known and not living:
        return Gate.DIED
    answers = [_fresh(one, now_utc) for one in living]
    told = [one for one in (*answers, *sheet) if one is not None]
    if any(one is not Safe.YES for one in told):
        return Gate.CLOSED
    if guessing and any(one.safety is Safety.AFRAID for one in living):
        return Gate.CLOSED
    return Gate.ASK if None in answers else Gate.OPEN


def answers(session: Session, people: Collection[UUID]) -> set[Safe]:
    """Return what was said of these people, where anything was."""
    return {one.raise_safe for one in _people(session, people) if one.raise_safe is not None}


def _fresh(one: Person, now_utc: int) -> Safe | None:
    """Return a person's answer unless it is too old to go by."""
    return one.raise_safe if now_utc - one.raise_safe_utc <= ASKED_AGAIN_AFTER else None


def unanswered(session: Session, people: Collection[UUID], now_utc: int) -> list[Person]:
    """Return those about whom it is to be asked first."""
    known = _people(session, people)
    living = (one for one in known if one.status is not Status.DIED)
    return [one for one in living if _fresh(one, now_utc) is None]


def careful(session: Session, people: Collection[UUID]) -> set[UUID]:
    """Return those with whom what was practised and tried is opened only on purpose."""
    told = {Safe.NO, Safe.NOT_SURE}
    return {one.id for one in _people(session, people) if one.raise_safe in told}


def answer(session: Session, people: Iterable[UUID], told: Safe | None, now_utc: int) -> None:
    """Keep an answer with each person, and its day."""
    for one in _people(session, list(people)):
        one.raise_safe = told
        one.raise_safe_utc = now_utc if told else 0
        session.add(one)


def _people(session: Session, ids: Collection[UUID]) -> list[Person]:
    if not ids:
        return []
    return list(session.exec(select(Person).where(col(Person.id).in_(list(ids)))))
