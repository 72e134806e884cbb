"""Any paper beside the session's brief laid out: the safety plan on cards, the others on pages."""

from ipt_journal.summary.document import Document
from ipt_journal.summary.safety_card import SafetyCard
from ipt_journal.ui.paper import document_pages, safety_card
from ipt_journal.ui.paper.pages import Pages

_ON_CARDS = "safety"


def lay_out(name: str, document: Document) -> Pages:
    """Return the pages of a paper by its name in `PAPERS`."""
    if name != _ON_CARDS:
        return document_pages.lay_out(document)
    parts = (
        (part.heading, "\n".join(line for line in part.items if isinstance(line, str)))
        for part in document.parts
    )
    return safety_card.lay_out(SafetyCard(tuple(parts), document.size))
