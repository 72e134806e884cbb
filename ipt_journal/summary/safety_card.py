"""The safety plan as a card for the wallet, as plain values ready to be drawn."""

from dataclasses import dataclass

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import safety_plan
from ipt_journal.summary.document import Document, Part


@dataclass(frozen=True, slots=True)
class SafetyCard:
    """Heading and words of each part that has any; `size` is the paper it is cut from."""

    parts: tuple[tuple[str, str], ...]
    size: str


def document(card: SafetyCard) -> Document:
    """Return the card in words, for a file that is read and not cut out."""
    return Document(
        translate("SafetyCard", "My safety plan"),
        (),
        tuple(Part(heading, tuple(words.splitlines())) for heading, words in card.parts),
        translate("Sheet", "Written by the client. Not monitored between sessions."),
        card.size,
    )


def build(session: Session, size: str = "A4") -> SafetyCard:
    return SafetyCard(safety_plan.load(session).told(), size)
