"""The plan for afterwards on paper: what changed, what to look out for, whom to ask, who moved."""

from collections.abc import Iterator
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import ending
from ipt_journal.records.asked import is_empty
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.paper import Block
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Part
from ipt_journal.summary.fields import CONTACTS
from ipt_journal.summary.papers import offered
from ipt_journal.summary.papers.answered import AnswersOnPaper
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.moves import moves
from ipt_journal.summary.papers.offered import Offered

BLOCKS = (Block.CLOSENESS,)  # chosen as a whole, never singly


def one(session: Session, _of: UUID | None) -> EndingPlan | None:
    """Return the plan where anything is in it."""
    plan = ending.load(session)
    written = any(not is_empty(answer) for answer in plan.answers().values())
    return plan if written or ending.contacts(session) else None


def offers(session: Session, _choices: Choices, _of: UUID | None) -> list[Offered]:
    plan = one(session, None)
    if plan is None:
        return []
    listed = list(offered.fields(plan, plan.cards()))
    if ending.contacts(session):
        listed.append(Offered(plan, _turn_to(), field=CONTACTS))
    return listed


def build(session: Session, choices: Choices, _of: UUID | None = None) -> Document:
    """Return the plan and the moves on the map; without a yes to either there are no parts."""
    chosen = Chosen(session, choices)
    plan = one(session, None)
    return Document(
        translate("Ending", "My plan for afterwards"),
        (),
        tuple(_parts(session, plan, chosen)),
        chosen.footer(),
        choices.size,
        chosen.undecided([plan] if plan else []),
        chosen.passages,
    )


def _parts(session: Session, plan: EndingPlan | None, chosen: Chosen) -> Iterator[Part]:
    for each in chosen.of([plan] if plan else []):
        yield from _of_plan(session, each, chosen)
    if chosen.choices.has(Block.CLOSENESS):
        yield from moves(session, chosen)


def _of_plan(session: Session, plan: EndingPlan, chosen: Chosen) -> Iterator[Part]:
    yield from AnswersOnPaper(chosen).parts(plan, plan.cards())
    if chosen.shows(plan, CONTACTS):
        names = [chosen.whom((key,)) for key in ending.contacts(session)]
        lines = tuple(f"{n}. {name}" for n, name in enumerate(filter(None, names), start=1))
        if lines:
            yield Part(_turn_to(), lines)


def _turn_to() -> str:
    return translate("EndingPaper", "Whom I turn to, in this order")
