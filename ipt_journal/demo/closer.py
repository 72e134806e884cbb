"""The closer look that the invented client took at one exchange."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import exchange, tie
from ipt_journal.records.record import Share


def tell(session: Session, told: Mapping[str, Any], events: Sequence[UUID]) -> None:
    """Write it beside the event that happened at that time."""
    place = next(at for at, one in enumerate(told["events"]) if one["at"] == told["closer"]["at"])
    look = exchange.begin(events[place])
    look.take(told["closer"]["answers"])
    look.share = Share.INCLUDE
    session.add(look)
    tie.make(session, events[place], look.id)
