"""A question to decide, with what speaks for and against each way."""

from typing import ClassVar

from sqlalchemy import JSON
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.record import empty
from ipt_journal.typed import override


class Decision(Answered, table=True):
    """`options` hold words, for_me, against_me, for_others, reversible."""

    __tablename__ = "decision"
    needs: ClassVar[str] = "question"

    question: str = ""
    options: list[dict[str, str]] = Field(default_factory=empty, sa_type=JSON)
    decide_by: str = ""
    chosen: str = ""
    review_on: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_question(), _choice())

    @override
    def line(self) -> str:
        return self.question


def every(session: Session) -> list[Decision]:
    return list(session.exec(select(Decision).order_by(col(Decision.created_utc))))


def remove(session: Session, decision: Decision) -> None:
    tie.forget(session, decision.id)
    paper.forget(session, decision.id)
    session.delete(decision)


def _question() -> Card:
    back = (
        ("yes", translate("Decision", "Yes")),
        ("partly", translate("Decision", "Partly")),
        ("no", translate("Decision", "No")),
    )
    undo = translate("Decision", "Could it be undone?")
    option = (
        Asked("words", translate("Decision", "One way"), How.LINE),
        Asked("for_me", translate("Decision", "For me it would mean"), lines=1),
        Asked("against_me", translate("Decision", "What speaks against it"), lines=1),
        Asked("for_others", translate("Decision", "For others it would mean"), lines=1),
        Asked("reversible", undo, How.ONE_OF, choices=back),
    )
    ways = translate("Decision", "The ways")
    return Card(
        translate("Decision", "The question"),
        (
            Asked("question", translate("Decision", "What is to be decided?"), How.LINE),
            Asked(
                "options",
                ways,
                How.ROWS,
                of=option,
                rows=2,
                named=True,
            ),
        ),
        wide=True,
    )


def _choice() -> Card:
    return Card(
        translate("Decision", "The choice"),
        (
            Asked("decide_by", translate("Decision", "Decide by"), How.DAY),
            Asked("chosen", translate("Decision", "What you chose"), lines=1),
            Asked("review_on", translate("Decision", "Look at it again on"), How.DAY),
        ),
    )
