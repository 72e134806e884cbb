"""The safety plan as a card for the wallet, as plain values ready to be drawn."""

from dataclasses import dataclass

from sqlmodel import Session

from ipt_journal.records import safety_plan


@dataclass(frozen=True, slots=True)
class SafetyCard:
    """Heading and words of each part that has any; `size` is the paper it is cut from."""

    parts: tuple[tuple[str, str], ...]
    size: str


def build(session: Session, size: str = "A4") -> SafetyCard:
    return SafetyCard(safety_plan.load(session).told(), size)
