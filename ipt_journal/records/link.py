"""The client's own word on whether an event and their mood felt connected."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records import paper
from ipt_journal.records.record import Record, Share, coded, refers_to
from ipt_journal.records.therapy import AgendaPoint
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


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time that the client marked on the chart."""

    start: Moment
    end: Moment


class Link(Record, table=True):
    """An event with the mood around it or in a period, or a period alone that felt bad or good.

    A period keeps UTC seconds and offsets, so that its days stay when the clock or country changes.
    """

    __tablename__ = "link"

    event_id: UUID | None = refers_to("event.id")
    check_in_id: UUID | None = refers_to("check_in.id")
    period_start_utc: int | None = None
    period_end_utc: int | None = None
    felt: Felt | None = Field(default=None, sa_type=coded(Felt))
    words: str = ""
    set_by: SetBy = Field(default=SetBy.ME, sa_type=coded(SetBy))
    period_start_offset: int | None = None
    period_end_offset: int | None = None

    @property
    def period(self) -> Period | None:
        """Return the stretch of time that is meant; None: the 48 hours around the event."""
        if self.period_start_utc is None or self.period_end_utc is None:
            return None
        return Period(
            Moment(self.period_start_utc, self.period_start_offset or 0, ""),
            Moment(self.period_end_utc, self.period_end_offset or 0, ""),
        )

    def mark(self, period: Period | None) -> None:
        """Make `period` the stretch of time that is meant."""
        start, end = (period.start, period.end) if period else (None, None)
        self.period_start_utc = start.utc if start else None
        self.period_start_offset = start.offset if start else None
        self.period_end_utc = end.utc if end else None
        self.period_end_offset = end.offset if end else None

    @override
    def searched(self) -> list[str]:
        return [self.words]


def of_event(session: Session, event_id: UUID) -> Link | None:
    """Return what the client said about an event and the mood around it."""
    query = select(Link).where(Link.event_id == event_id, Link.check_in_id == None)  # noqa: E711
    return session.exec(query).first()


def of_events(session: Session, event_ids: Sequence[UUID]) -> dict[UUID, Link]:
    """Return the same for many events at once."""
    query = select(Link).where(Link.check_in_id == None, col(Link.event_id).in_(event_ids))  # noqa: E711
    return {said.event_id: said for said in session.exec(query) if said.event_id is not None}


def periods(session: Session) -> list[Link]:
    """Return everything said of a stretch of time, earliest first, with its event or without."""
    start = col(Link.period_start_utc)
    return list(session.exec(select(Link).where(start.is_not(None)).order_by(start)))


def answer(session: Session, event_id: UUID, felt: Felt | None, words: str) -> Link | None:
    """Keep the client's answer about an event; with nothing said, nothing is kept."""
    link = of_event(session, event_id)
    if felt is None and not words.strip() and (link is None or link.period is None):
        if link is not None:
            remove(session, link)
        return None
    link = link or Link(event_id=event_id)
    link.felt = felt
    link.words = words.strip()
    session.add(link)
    return link


def mark(session: Session, event_id: UUID, period: Period | None) -> None:
    """Say which stretch of mood is meant beside an event; None: the 48 hours around it."""
    link = of_event(session, event_id) or Link(event_id=event_id)
    link.mark(period)
    session.add(link)
    answer(session, event_id, link.felt, link.words)


def join(session: Session, link: Link, other: Link) -> None:
    """Let `link` go into `other`: agenda points lead there, and what was private stays so."""
    session.add(other)
    if Share.NEVER in {link.share, other.share}:
        other.share = Share.NEVER
    for point in _points(session, link):
        point.link_id = other.id
    remove(session, link)


def _points(session: Session, link: Link) -> list[AgendaPoint]:
    return list(session.exec(select(AgendaPoint).where(AgendaPoint.link_id == link.id)))


def remove(session: Session, link: Link) -> None:
    """Delete what was said; a point on the agenda stays, without the reference."""
    for point in _points(session, link):
        point.link_id = None
    paper.forget(session, link.id)
    session.delete(link)


def felt_label(felt: Felt) -> str:
    return {
        Felt.YES: translate("Link", "Yes"),
        Felt.PARTLY: translate("Link", "Partly"),
        Felt.NO: translate("Link", "No"),
        Felt.NOT_SURE: translate("Link", "Not sure"),
    }[felt]
