"""The client's own word on whether an event and their mood felt connected."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import paper
from ipt_journal.records.record import Record, coded, refers_to
from ipt_journal.typed import override


class Felt(StrEnum):
    """The client's answer to "Did the two feel connected?"."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_SURE = "not_sure"


class SetBy(StrEnum):
    """Where the answer was given."""

    ME = "me"
    IN_SESSION = "in_session"


CONNECTED = (Felt.YES, Felt.PARTLY)


class Link(Record, table=True):
    """An event with the mood around it, with one check-in, or a period (UTC seconds) alone."""

    __tablename__ = "link"

    event_id: UUID | None = refers_to("event.id")
    check_in_id: UUID | None = refers_to("check_in.id")
    period_start_utc: int | None = None
    period_end_utc: int | None = None
    felt: Felt | None = Field(default=None, sa_type=coded(Felt))
    words: str = ""
    set_by: SetBy = Field(default=SetBy.ME, sa_type=coded(SetBy))

    @override
    def searched(self) -> list[str]:
        return [self.words]


def of_event(session: Session, event_id: UUID) -> Link | None:
    """Return what the client said about an event and the mood around it."""
    query = select(Link).where(Link.event_id == event_id, Link.check_in_id == None)  # noqa: E711
    return session.exec(query).first()


def of_events(session: Session, event_ids: Sequence[UUID]) -> dict[UUID, Link]:
    """Return the same for many events at once."""
    query = select(Link).where(Link.event_id != None, Link.check_in_id == None)  # noqa: E711
    wanted = set(event_ids)
    return {said.event_id: said for said in session.exec(query) if said.event_id in wanted}


def answer(session: Session, event_id: UUID, felt: Felt | None, words: str) -> Link | None:
    """Keep the client's answer about an event; with nothing said, nothing is kept."""
    link = of_event(session, event_id)
    if felt is None and not words.strip():
        if link is not None:
            paper.forget(session, link.id)
            session.delete(link)
        return None
    link = link or Link(event_id=event_id)
    link.felt = felt
    link.words = words.strip()
    session.add(link)
    return link


def felt_label(felt: Felt) -> str:
    return {
        Felt.YES: translate("Link", "Yes"),
        Felt.PARTLY: translate("Link", "Partly"),
        Felt.NO: translate("Link", "No"),
        Felt.NOT_SURE: translate("Link", "Not sure"),
    }[felt]
