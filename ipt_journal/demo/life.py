"""The invented client's life so far, as roughly as one knows such things."""

from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import mention
from ipt_journal.records.life import LifeItem


def tell(session: Session, told: list[dict[str, Any]], people: dict[str, UUID]) -> None:
    """Write what is told, in the order in which it was noted."""
    for one in told:
        answers = {key: value for key, value in one.items() if key != "people"}
        item = LifeItem(**answers)
        session.add(item)
        session.flush()
        mention.set_people(session, item.id, [people[name] for name in one.get("people", ())])
