"""Who is in an event, a note, a check-in or an experiment."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import Field, Session, col, select

from ipt_journal.records.record import Row, refers_to

_AT_ONCE = 500  # SQLite takes no endless lists of parameters


class Mention(Row, table=True):
    """One person in one record; `position` keeps the order in which they were named."""

    __tablename__ = "mention"

    owner_id: UUID = Field(index=True)
    person_id: UUID = refers_to("person.id", required=True)
    position: int = 0


def people_of(session: Session, owner_id: UUID) -> list[UUID]:
    return people_of_each(session, [owner_id]).get(owner_id, [])


def people_of_each(session: Session, owners: Sequence[UUID]) -> dict[UUID, list[UUID]]:
    """Return the people of each owner that has any, in the order they were named."""
    found: dict[UUID, list[UUID]] = {}
    for start in range(0, len(owners), _AT_ONCE):
        some = owners[start : start + _AT_ONCE]
        query = select(Mention.owner_id, Mention.person_id).order_by(col(Mention.position))
        for owner, person in session.exec(query.where(col(Mention.owner_id).in_(some))):
            found.setdefault(owner, []).append(person)
    return found


def owners_of(session: Session, person_id: UUID) -> list[UUID]:
    """Return every record that names this person."""
    return list(session.exec(select(Mention.owner_id).where(Mention.person_id == person_id)))


def set_people(session: Session, owner_id: UUID, people: Iterable[UUID]) -> None:
    """Make `people` the people of this record."""
    wanted = list(dict.fromkeys(people))
    kept = {
        mention.person_id: mention
        for mention in session.exec(select(Mention).where(Mention.owner_id == owner_id))
    }
    for person_id, mention in kept.items():
        if person_id not in wanted:
            session.delete(mention)
    for position, person_id in enumerate(wanted):
        if person_id in kept:
            kept[person_id].position = position
        else:
            session.add(Mention(owner_id=owner_id, person_id=person_id, position=position))


def forget_owner(session: Session, owner_id: UUID) -> None:
    set_people(session, owner_id, ())
