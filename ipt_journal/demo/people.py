"""What the story tells of its people: their cards, and where they stand on the map."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.moment import Moment
from ipt_journal.records import closeness
from ipt_journal.records.person import Person

At = Callable[[str], Moment]


def tell(session: Session, told: Mapping[str, Any], people: Mapping[str, UUID], at: At) -> None:
    """Fill in the cards, and place people as on each of the days told."""
    for name, fields in told["people_told"].items():
        one = session.get_one(Person, people[name])
        for column, value in fields.items():
            setattr(one, column, value)
    for placed in told["places"]:
        wished_ring, wished_angle = placed.get("wished", (None, None))
        closeness.place(
            session,
            people[placed["who"]],
            at(placed["at"]),
            ring=placed["ring"],
            angle=placed["angle"],
            wished_ring=wished_ring,
            wished_angle=wished_angle,
        )
        session.flush()
