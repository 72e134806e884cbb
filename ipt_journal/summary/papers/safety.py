"""The safety plan as a paper of headed parts; it is drawn on cards for the wallet."""

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.summary import safety_card
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Part
from ipt_journal.summary.papers.chosen import Chosen


def build(session: Session, choices: Choices) -> Document:
    """Return the plan in the client's own words: whom to call is named as they named them."""
    card = safety_card.build(session, choices.size)
    parts = tuple(Part(heading, (words,)) for heading, words in card.parts)
    footer = Chosen(session, choices).footer()
    return Document(translate("SafetyPlan", "My safety plan"), (), parts, footer, choices.size)
