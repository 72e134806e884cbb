"""Something that happened with someone, or the company that was wanted and did not come."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import JSON, Index
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import exchange, feelings, link, mention, paper, said, tie
from ipt_journal.records.link import Link
from ipt_journal.records.record import (
    Area,
    Dated,
    Problem,
    Record,
    Share,
    coded,
    empty,
    refers_to,
    scale_problems,
)
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.typed import override


class Kind(StrEnum):
    """What sort of thing it was."""

    ARGUMENT = "argument"
    LET_DOWN = "let_down"
    CRITICISED = "criticised"
    NO_REPLY = "no_reply"
    TIME_TOGETHER = "time_together"
    REPAIR = "repair"
    WAS_ALONE = "was_alone"
    IGNORED = "ignored"
    MISUNDERSTANDING = "misunderstanding"
    ASKED = "asked"
    SAID_NO = "said_no"
    TOLD_FEELINGS = "told_feelings"
    HELD_IN = "held_in"
    GOT_SUPPORT = "got_support"
    GAVE_SUPPORT = "gave_support"
    CONTACT_AGAIN = "contact_again"
    AVOIDED = "avoided"
    PARTING = "parting"
    ANNIVERSARY = "anniversary"
    ROLE_DEMAND = "role_demand"
    NEW_ROLE = "new_role"
    MET_NEW = "met_new"
    NEWS = "news"
    OTHER = "other"


_EDITABLE = (
    "words", "kind", "area", "valence", "mixed", "intensity", "felt", "did", "share", "no_one",
    "someone_else", "mood_before", "mood_before_id", "mood_after", "mood_after_id",
)  # fmt: skip
FIRST_KINDS = tuple(Kind)[:7]
DID_NOT_HAPPEN = (Kind.NO_REPLY, Kind.WAS_ALONE)  # drawn hollow


class Did(StrEnum):
    """What the client did with the feeling."""

    SPOKE_UP = "spoke_up"
    WENT_QUIET = "went_quiet"
    LEFT = "left"
    ATE_OR_DRANK = "ate_or_drank"
    SLEPT = "slept"
    ASKED_FOR_HELP = "asked_for_help"
    OTHER = "other"


class RelationshipEvent(Record, Dated, table=True):
    """`valence` −3 very hard to +3 very good; mood before and after name a check-in or a number.

    People are in `mention`; `no_one` and `someone_else` (not on the client's map) are kept here.
    """

    __tablename__ = "event"
    __table_args__ = (  # all that the Timeline draws, as with check-ins
        Index(
            "ix_event_course", "happened_utc", "happened_offset", "id", "kind", "area", "valence",
            "mixed",
        ),
    )  # fmt: skip

    words: str = ""
    kind: Kind | None = Field(default=None, sa_type=coded(Kind))
    area: Area | None = Field(default=None, sa_type=coded(Area))
    valence: int | None = None
    mixed: bool = False
    intensity: int | None = None
    felt: list[str] = Field(default_factory=empty, sa_type=JSON)
    did: list[str] = Field(default_factory=empty, sa_type=JSON)
    no_one: bool = False
    someone_else: bool = False
    mood_before: int | None = None
    mood_before_id: UUID | None = refers_to("check_in.id")
    mood_after: int | None = None
    mood_after_id: UUID | None = refers_to("check_in.id")

    @property
    def hollow(self) -> bool:
        return self.kind in DID_NOT_HAPPEN

    @override
    def searched(self) -> list[str]:
        kind = [kind_label(self.kind)] if self.kind else []
        return [self.words, *kind, *(feelings.shown(word) for word in self.felt)]


def problems(event: RelationshipEvent) -> list[Problem]:
    """Return what keeps this event from being saved; the day is judged by `date_problems`."""
    found = scale_problems("valence", event.valence, -3, 3)
    found += scale_problems("intensity", event.intensity)
    found += scale_problems("mood_before", event.mood_before)
    found += scale_problems("mood_after", event.mood_after)
    if not event.words.strip() and event.kind is None:
        sentence = translate("Event", "A line or a kind is enough, but one of them is needed.")
        found.append(Problem("words", sentence))
    return found


def update(session: Session, kept: RelationshipEvent, told: RelationshipEvent) -> None:
    """Take over everything the client can change; who, when made and entered stay."""
    copies = [point for point in _points(session, kept) if copied(point, kept)]
    kept.place(told.happened)
    for name in _EDITABLE:
        setattr(kept, name, getattr(told, name))
    for point in copies:
        point.text = shown(kept)


def remove(session: Session, event: RelationshipEvent) -> None:
    """Delete an event and what hangs on it; agenda and words of a session stay, on their own.

    What was said about a private event goes with it: alone it would no longer be masked.
    """
    for told in session.exec(select(Link).where(Link.event_id == event.id)):
        link.remove(session, told)
    for point in _points(session, event):
        if event.share is Share.NEVER and copied(point, event):
            point.share = Share.NEVER
        point.event_id = None
    if event.share is Share.NEVER:
        said.forget_event(session, event.id)
    else:
        said.leave_event(session, event.id)
    closer = exchange.of_event(session, event.id)
    if closer is not None:
        exchange.remove(session, closer)
    tie.forget(session, event.id)
    mention.forget_owner(session, event.id)
    paper.forget(session, event.id)
    session.delete(event)


def between(session: Session, start_utc: int, end_utc: int) -> list[RelationshipEvent]:
    """Return the events of a period, oldest first."""
    when = col(RelationshipEvent.happened_utc)
    query = select(RelationshipEvent).where(when >= start_utc, when <= end_utc).order_by(when)
    return list(session.exec(query))


def _points(session: Session, event: RelationshipEvent) -> list[AgendaPoint]:
    return list(session.exec(select(AgendaPoint).where(AgendaPoint.event_id == event.id)))


def copied(point: AgendaPoint, event: RelationshipEvent) -> bool:
    """Whether a point says what the event says, and nothing the client wrote for the session."""
    copies = {" ".join(words.split()) for words in (event.words, title(event))}
    return " ".join(point.text.split()) in copies


def shown(event: RelationshipEvent) -> str:
    """Return the client's words, or the title where there are none."""
    return event.words or title(event)


def title(event: RelationshipEvent) -> str:
    """Return the kind, or a plain word where none was chosen."""
    return kind_label(event.kind) if event.kind else something()


def something() -> str:
    """Return the plain word for an event of which nothing more is told."""
    return translate("Event", "Something happened")


def kind_label(kind: Kind) -> str:
    return {
        Kind.ARGUMENT: translate("Event", "Argument"),
        Kind.LET_DOWN: translate("Event", "Let down"),
        Kind.CRITICISED: translate("Event", "Criticised"),
        Kind.NO_REPLY: translate("Event", "No reply"),
        Kind.TIME_TOGETHER: translate("Event", "Time together"),
        Kind.REPAIR: translate("Event", "Repair"),
        Kind.WAS_ALONE: translate("Event", "Wanted company, was alone"),
        Kind.IGNORED: translate("Event", "Ignored or left out"),
        Kind.MISUNDERSTANDING: translate("Event", "Misunderstanding"),
        Kind.ASKED: translate("Event", "Asked for something"),
        Kind.SAID_NO: translate("Event", "Said no, set a limit"),
        Kind.TOLD_FEELINGS: translate("Event", "Told someone how I feel"),
        Kind.HELD_IN: translate("Event", "Held it in"),
        Kind.GOT_SUPPORT: translate("Event", "Got support"),
        Kind.GAVE_SUPPORT: translate("Event", "Gave support"),
        Kind.CONTACT_AGAIN: translate("Event", "Contact after a gap"),
        Kind.AVOIDED: translate("Event", "Avoided contact"),
        Kind.PARTING: translate("Event", "Parting"),
        Kind.ANNIVERSARY: translate("Event", "Reminder or anniversary of a loss"),
        Kind.ROLE_DEMAND: translate("Event", "Demand of an old or new role"),
        Kind.NEW_ROLE: translate("Event", "First time in a new role"),
        Kind.MET_NEW: translate("Event", "Met someone new"),
        Kind.NEWS: translate("Event", "News"),
        Kind.OTHER: translate("Event", "Something else"),
    }[kind]


def kind_chip(kind: Kind) -> str:
    """Return the short form for a chip."""
    return translate("Event", "Was alone") if kind is Kind.WAS_ALONE else kind_label(kind)


def valence_label(valence: int) -> str:
    return {
        -3: translate("Event", "Very hard"),
        -2: translate("Event", "Hard"),
        -1: translate("Event", "A bit hard"),
        0: translate("Event", "Neither"),
        1: translate("Event", "A bit good"),
        2: translate("Event", "Good"),
        3: translate("Event", "Very good"),
    }[valence]


def did_label(did: Did) -> str:
    return {
        Did.SPOKE_UP: translate("Event", "Spoke up"),
        Did.WENT_QUIET: translate("Event", "Went quiet"),
        Did.LEFT: translate("Event", "Left"),
        Did.ATE_OR_DRANK: translate("Event", "Ate or drank"),
        Did.SLEPT: translate("Event", "Slept"),
        Did.ASKED_FOR_HELP: translate("Event", "Asked for help"),
        Did.OTHER: translate("Event", "Something else"),
    }[did]
