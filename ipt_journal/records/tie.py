"""What came out of what: an exchange led to a rehearsal, and that to an experiment."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, col, select

from ipt_journal.records.record import Row


class Tie(Row, table=True):
    """From one record to what came of it; the ids are of any kinds that have a thread."""

    __tablename__ = "tie"
    __table_args__ = (UniqueConstraint("from_id", "to_id"),)

    from_id: UUID = Field(index=True)
    to_id: UUID = Field(index=True)


def make(session: Session, from_id: UUID, to_id: UUID) -> None:
    """Tie two records, once."""
    known = select(Tie).where(Tie.from_id == from_id, Tie.to_id == to_id)
    if from_id != to_id and session.exec(known).first() is None:
        session.add(Tie(from_id=from_id, to_id=to_id))


def cut(session: Session, from_id: UUID, to_id: UUID) -> None:
    for one in session.exec(select(Tie).where(Tie.from_id == from_id, Tie.to_id == to_id)):
        session.delete(one)


def led_to(session: Session, record_id: UUID) -> list[UUID]:
    return list(session.exec(select(Tie.to_id).where(Tie.from_id == record_id)))


def each_led_to(session: Session, keys: Collection[UUID]) -> set[UUID]:
    """Return what any of these led to."""
    return set(session.exec(select(Tie.to_id).where(col(Tie.from_id).in_(keys))))


def came_from(session: Session, record_id: UUID) -> list[UUID]:
    return list(session.exec(select(Tie.from_id).where(Tie.to_id == record_id)))


def thread(session: Session, record_id: UUID) -> set[UUID]:
    """Return what a record came from, step by step, and what came of it, itself included.

    A circle ends where it began.
    """
    back = _followed(session, record_id, Tie.to_id, Tie.from_id)
    return back | _followed(session, record_id, Tie.from_id, Tie.to_id)


def _followed(session: Session, record_id: UUID, near: UUID, far: UUID) -> set[UUID]:
    """Return all that is reached over ties from their `near` to their `far` end."""
    found: set[UUID] = set()
    edge = {record_id}
    while edge:
        found |= edge
        edge = set(session.exec(select(far).where(col(near).in_(edge)))) - found
    return found


def forget(session: Session, record_id: UUID) -> None:
    """Cut every tie of a record that is being deleted."""
    of_it = (Tie.from_id == record_id) | (Tie.to_id == record_id)
    for one in session.exec(select(Tie).where(of_it)):
        session.delete(one)
