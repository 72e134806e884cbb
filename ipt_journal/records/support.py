"""Asking somebody for something: what is needed, the words for it, and what came of it."""

from typing import ClassVar
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.record import refers_to
from ipt_journal.typed import override


class SupportRequest(Answered, table=True):
    """`person_id` is who is asked; None where nobody is chosen yet."""

    __tablename__ = "support_request"
    needs: ClassVar[str] = "wording"

    person_id: UUID | None = refers_to("person.id")
    need: str = ""
    wording: str = ""
    asked_on: str = ""
    reply: str = ""
    came_of_it: str = ""

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_asking(),)

    @override
    def line(self) -> str:
        return self.wording


def every(session: Session) -> list[SupportRequest]:
    return list(session.exec(select(SupportRequest).order_by(col(SupportRequest.created_utc))))


def remove(session: Session, request: SupportRequest) -> None:
    tie.forget(session, request.id)
    paper.forget(session, request.id)
    session.delete(request)


def replies() -> tuple[tuple[str, str], ...]:
    return (
        ("helped", translate("Support", "It helped")),
        ("partly", translate("Support", "Partly")),
        ("no", translate("Support", "No")),
        ("none_yet", translate("Support", "None yet")),
    )


def reply_label(reply: str) -> str:
    return dict(replies()).get(reply, "")


def _asking() -> Card:
    needs = (
        ("practical", translate("Support", "Practical help")),
        ("feelings", translate("Support", "To be heard")),
        ("company", translate("Support", "Company")),
        ("information", translate("Support", "Information")),
    )
    return Card(
        translate("Support", "Asking for support"),
        (
            Asked("need", translate("Support", "What do you need?"), How.ONE_OF, choices=needs),
            Asked("wording", translate("Support", "How would you ask?"), lines=1),
            Asked("asked_on", translate("Support", "Asked on"), How.DAY),
            Asked("reply", translate("Support", "Their reply"), How.ONE_OF, choices=replies()),
            Asked("came_of_it", translate("Support", "What came of it"), lines=1),
        ),
    )
