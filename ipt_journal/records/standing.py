"""How a relationship sat with the client, each time they said so."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Session, col, select

from ipt_journal.moment import Moment
from ipt_journal.records.record import Dated, Record, dated, refers_to


class Standing(Record, Dated, table=True):
    """`sits` 0–10, as on the person's card; the latest is also kept with the person."""

    __tablename__ = "standing"
    __table_args__ = (Index("ix_standing_happened_utc", "happened_utc"),)

    person_id: UUID = refers_to("person.id", required=True)
    sits: int


def of_person(session: Session, person_id: UUID) -> Sequence[Standing]:
    """Return what was said of one person, oldest first."""
    query = select(Standing).where(Standing.person_id == person_id)
    return session.exec(query.order_by(col(Standing.happened_utc))).all()


def everyone(session: Session) -> dict[UUID, list[Standing]]:
    """Return what was said of each person, oldest first."""
    found: dict[UUID, list[Standing]] = {}
    for said in session.exec(select(Standing).order_by(col(Standing.happened_utc))):
        found.setdefault(said.person_id, []).append(said)
    return found


def note(session: Session, person_id: UUID, sits: int | None, now: Moment) -> None:
    """Keep how it sits from `now` on; another number on the same day corrects that day's."""
    said = of_person(session, person_id)
    last = said[-1] if said else None
    if last is not None and last.happened.day == now.day:
        if sits is None:
            session.delete(last)
        else:
            last.sits = sits
            session.add(last)
    elif sits is not None and (last is None or last.sits != sits):
        session.add(Standing(person_id=person_id, sits=sits, **dated(now, now)))


def forget_person(session: Session, person_id: UUID) -> None:
    for one in of_person(session, person_id):
        session.delete(one)
