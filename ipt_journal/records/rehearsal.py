"""Practising what to say: the opening line, their likely reply, and a way out."""

from typing import ClassVar

from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention, paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.experiment import sure_ends
from ipt_journal.typed import override


class Rehearsal(Answered, table=True):
    """With whom is in `mention`; what it came from and led to in `tie`."""

    __tablename__ = "rehearsal"
    needs: ClassVar[str] = "aim"

    aim: str = ""
    opening: str = ""
    their_reply: str = ""
    my_reply: str = ""
    way_out: str = ""
    where_when: str = ""
    practised_with: str = ""
    sure_before: int | None = None
    sure_after: int | None = None

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_words(), _practice())

    @override
    def line(self) -> str:
        return self.aim


def every(session: Session) -> list[Rehearsal]:
    return list(session.exec(select(Rehearsal).order_by(col(Rehearsal.created_utc))))


def remove(session: Session, rehearsal: Rehearsal) -> None:
    mention.forget_owner(session, rehearsal.id)
    tie.forget(session, rehearsal.id)
    paper.forget(session, rehearsal.id)
    session.delete(rehearsal)


def _words() -> Card:
    out = translate("Rehearsal", "A way out if it heats up")
    return Card(
        translate("Rehearsal", "The words"),
        (
            Asked("aim", translate("Rehearsal", "What do you want from it?"), How.LINE),
            Asked("opening", translate("Rehearsal", "Your opening line"), lines=1),
            Asked("their_reply", translate("Rehearsal", "What they might say"), lines=1),
            Asked("my_reply", translate("Rehearsal", "What you would say then"), lines=1),
            Asked("way_out", out, lines=1),
        ),
    )


def _practice() -> Card:
    before = translate("Rehearsal", "How sure are you before practising?")
    after = translate("Rehearsal", "And after practising?")
    return Card(
        translate("Rehearsal", "Practising"),
        (
            Asked("where_when", translate("Rehearsal", "Where and when to say it"), How.LINE),
            Asked("practised_with", translate("Rehearsal", "Practised with"), How.LINE),
            Asked("sure_before", before, How.SCALE, ends=sure_ends()),
            Asked("sure_after", after, How.SCALE, ends=sure_ends()),
        ),
    )
