"""A mood check-in: one number, and as much more as the client likes."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import JSON, Index
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records import feelings, link, mention, paper
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.note import Note
from ipt_journal.records.record import Dated, Problem, Record, coded, empty, scale_problems
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.typed import override

_EDITABLE = (
    "mood", "felt", "note", "distress", "connected", "energy", "sleep_quality", "sleep_hours",
    "location", "alone", "influences", "thoughts", "share",
)  # fmt: skip
OFFERED_WITHIN = 12 * 3600  # seconds around an event in which a check-in is offered as its mood


class Place(StrEnum):
    """Where the client was."""

    HOME = "home"
    WORK = "work"
    OUT = "out"
    TRAVELLING = "travelling"


class Influence(StrEnum):
    """What else was going on that day."""

    POOR_SLEEP = "poor_sleep"
    ILLNESS = "illness"
    PERIOD = "period"
    MEDICATION = "medication"
    ALCOHOL = "alcohol"
    WORK = "work"
    MONEY = "money"
    WEATHER = "weather"
    THERAPY = "therapy"


class Thoughts(StrEnum):
    """Thoughts of hurting oneself; asked only when the client wants to be asked."""

    NO = "no"
    PASSING = "passing"
    STRONG = "strong"


class MoodCheckIn(Record, Dated, table=True):
    """`mood` 0–10; `energy` and `sleep_quality` 1–5; `felt` holds a word and 1–3 how much."""

    __tablename__ = "check_in"
    # All that the Timeline draws: it reads this index alone, and not the pages with the words.
    __table_args__ = (Index("ix_check_in_course", "happened_utc", "happened_offset", "mood"),)

    mood: int
    distress: int | None = None
    connected: int | None = None
    energy: int | None = None
    sleep_quality: int | None = None
    sleep_hours: float | None = None
    felt: list[dict[str, int | str]] = Field(default_factory=empty, sa_type=JSON)
    location: Place | None = Field(default=None, sa_type=coded(Place))
    alone: bool | None = None
    influences: list[str] = Field(default_factory=empty, sa_type=JSON)
    note: str = ""
    thoughts: Thoughts | None = Field(default=None, sa_type=coded(Thoughts))

    @property
    def words(self) -> list[str]:
        return [str(feeling["word"]) for feeling in self.felt]

    @override
    def searched(self) -> list[str]:
        return [self.note, *(feelings.shown(word) for word in self.words)]


def problems(check_in: MoodCheckIn) -> list[Problem]:
    """Return what keeps this check-in from being saved; the day is judged by `date_problems`."""
    found = scale_problems("mood", check_in.mood)
    found += scale_problems("distress", check_in.distress)
    found += scale_problems("connected", check_in.connected)
    found += scale_problems("energy", check_in.energy, 1, 5)
    found += scale_problems("sleep_quality", check_in.sleep_quality, 1, 5)
    if check_in.sleep_hours is not None and not 0 <= check_in.sleep_hours <= 24:
        sentence = translate("Mood", "Hours of sleep go from 0 to 24.")
        found.append(Problem("sleep_hours", sentence))
    return found


def latest(session: Session) -> MoodCheckIn | None:
    newest = select(MoodCheckIn).order_by(col(MoodCheckIn.happened_utc).desc()).limit(1)
    return session.exec(newest).first()


@dataclass(frozen=True, slots=True)
class Around:
    """The nearest check-in before and after a moment, where there is one near enough."""

    before: MoodCheckIn | None
    after: MoodCheckIn | None


def around(session: Session, moment: Moment, within: int = OFFERED_WITHIN) -> Around:
    """Return the check-ins nearest to `moment`, at most `within` seconds away."""
    when = col(MoodCheckIn.happened_utc)
    before = select(MoodCheckIn).where(when <= moment.utc, when >= moment.utc - within)
    after = select(MoodCheckIn).where(when > moment.utc, when <= moment.utc + within)
    return Around(
        session.exec(before.order_by(when.desc()).limit(1)).first(),
        session.exec(after.order_by(when).limit(1)).first(),
    )


def beside(session: Session, event: RelationshipEvent) -> Around:
    """Return the check-ins that an event names as the mood before and after it."""
    before, after = event.mood_before_id, event.mood_after_id
    return Around(
        session.get(MoodCheckIn, before) if before else None,
        session.get(MoodCheckIn, after) if after else None,
    )


def update(kept: MoodCheckIn, told: MoodCheckIn) -> None:
    """Take over everything the client can change; when it was entered stays."""
    kept.place(told.happened)
    for name in _EDITABLE:
        setattr(kept, name, getattr(told, name))


def remove(session: Session, check_in: MoodCheckIn) -> None:
    """Delete a check-in and what hangs on it; notes and events stay, without the reference."""
    for said in session.exec(select(Link).where(Link.check_in_id == check_in.id)):
        link.remove(session, said)
    for note in session.exec(select(Note).where(Note.check_in_id == check_in.id)):
        note.check_in_id = None
    for point in session.exec(select(AgendaPoint).where(AgendaPoint.check_in_id == check_in.id)):
        point.check_in_id = None
    before, after = RelationshipEvent.mood_before_id, RelationshipEvent.mood_after_id
    for event in session.exec(select(RelationshipEvent).where(before == check_in.id)):
        event.mood_before_id = None
    for event in session.exec(select(RelationshipEvent).where(after == check_in.id)):
        event.mood_after_id = None
    mention.forget_owner(session, check_in.id)
    paper.forget(session, check_in.id)
    session.delete(check_in)


def place_label(place: Place) -> str:
    return {
        Place.HOME: translate("Mood", "At home"),
        Place.WORK: translate("Mood", "Work or study"),
        Place.OUT: translate("Mood", "Out"),
        Place.TRAVELLING: translate("Mood", "Travelling"),
    }[place]


def influence_label(influence: Influence) -> str:
    return {
        Influence.POOR_SLEEP: translate("Mood", "Poor sleep"),
        Influence.ILLNESS: translate("Mood", "Pain or illness"),
        Influence.PERIOD: translate("Mood", "Period"),
        Influence.MEDICATION: translate("Mood", "Medication change"),
        Influence.ALCOHOL: translate("Mood", "Alcohol or drugs"),
        Influence.WORK: translate("Mood", "Work"),
        Influence.MONEY: translate("Mood", "Money"),
        Influence.WEATHER: translate("Mood", "Weather"),
        Influence.THERAPY: translate("Mood", "Therapy day"),
    }[influence]


def thoughts_label(thoughts: Thoughts) -> str:
    return {
        Thoughts.NO: translate("Mood", "No"),
        Thoughts.PASSING: translate("Mood", "Passing"),
        Thoughts.STRONG: translate("Mood", "Strong"),
    }[thoughts]
