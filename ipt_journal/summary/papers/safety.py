"""The safety plan as a paper of headed parts; it is drawn on cards for the wallet."""

from sqlmodel import Session

from ipt_journal.summary import safety_card
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document


def build(session: Session, choices: Choices) -> Document:
    """Return the plan in the client's own words: whom to call is named as they named them."""
    return safety_card.document(safety_card.build(session, choices.size))
