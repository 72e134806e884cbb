"""How a relationship sat with the client, each time they said so."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Session, col, select

from ipt_journal.moment import Moment
from ipt_journal.records.record import Dated, Record, dated, refers_to

CLEARED = -1  # from then on nothing is said


class Standing(Record, Dated, table=True):
    """`sits` 0–10, as on the person's card, or `CLEARED`; the latest is also with the person."""

    __tablename__ = "standing"
    __table_args__ = (Index("ix_standing_happened_utc", "happened_utc"),)

    person_id: UUID = refers_to("person.id", required=True)
    sits: int

    @property
    def number(self) -> int | None:
        """Return what was said, None where it was taken back."""
        return None if self.sits == CLEARED else self.sits


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
    said = list(of_person(session, person_id))
    todays = said.pop() if said and said[-1].happened.day == now.day else None
    earlier = said[-1].sits if said else CLEARED
    wanted = CLEARED if sits is None else sits
    if todays is not None and wanted == earlier:
        session.delete(todays)
    elif todays is not None:
        todays.sits = wanted
        session.add(todays)
    elif wanted != earlier:
        session.add(Standing(person_id=person_id, sits=wanted, **dated(now, now)))


def forget_person(session: Session, person_id: UUID) -> None:
    for one in of_person(session, person_id):
        session.delete(one)
