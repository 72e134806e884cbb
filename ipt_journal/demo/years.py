"""Years of invented entries from a seed, for measuring how the app does when it is full."""

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from ipt_journal.moment import Moment
from ipt_journal.records import preferences, profile
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.record import AREAS, Area, dated
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import SessionStatus, TherapySession

ZONE = ZoneInfo("Europe/London")
END = datetime(2026, 11, 17, 16, 40, tzinfo=ZONE)
CHECK_INS_A_YEAR = 2000
EVENTS_A_YEAR = 1000
_SESSIONS = 16
_FORMS = (("phq-9", 9), ("gad-7", 7))  # filled in together, every so many days
_FORMS_EVERY = 14
_LINKED = 0.3
_NAMES = (
    ("Daniel", Relationship.PARTNER),
    ("Mum", Relationship.PARENT),
    ("Leah", Relationship.SIBLING),
    ("Ruth", Relationship.FRIEND),
    ("Ines", Relationship.COMMUNITY),
    ("Tom", Relationship.COLLEAGUE),
    ("Priya", Relationship.FRIEND),
    ("Yusuf", Relationship.COLLEAGUE),
    ("Aunt May", Relationship.FAMILY),
    ("Ben", Relationship.CHILD),
    ("Mrs Okafor", Relationship.PROFESSIONAL),
    ("Kit", Relationship.PET),
)
_OPENINGS = (
    "Came home late and said nothing about", "Asked twice before I answered about", "Laughed about",
    "A long call about", "Could not stop thinking about",
    "Wrote a message about", "Told the truth about", "Walked by the river and talked about",
    "Stood in the kitchen over",
    "Left before the end of", "Apologised for", "Was reminded of",
)  # fmt: skip
_SUBJECTS = (
    "the holiday", "the flat", "money", "the birthday", "the old job", "the train", "Sunday dinner",
    "the children", "the garden", "what was said in March", "the doctor", "the new neighbours",
    "the funeral", "the exam", "the keys", "moving away", "the film", "the noise upstairs",
)  # fmt: skip
_ENDINGS = (
    "It was all right in the end.", "Neither of us gave way.", "I went quiet.", "We are fine.",
    "I slept badly after that.", "It felt lighter.", "I do not know what it meant.", "",
)  # fmt: skip
_FELT = ("hurt", "worried", "relieved", "proud", "small", "warm", "numb", "furious", "calm")


@dataclass(frozen=True, slots=True)
class Length:
    """How long the invented record is."""

    days: int
    seed: int


def invent(session: Session, length: Length) -> None:
    """Write check-ins, events, links, sessions and questionnaires up to the story's own day."""
    dice = random.Random(length.seed)  # noqa: S311 - invented data, the same each time
    preferences.change(session, sample_now=END.isoformat(), sample_zone=ZONE.key)
    profile.change(session, initials="M.", planned_sessions=_SESSIONS)
    people = [Person(label=name, relationship=relationship) for name, relationship in _NAMES]
    session.add_all(people)
    start = END - timedelta(days=length.days)
    session.add_all(_check_ins(dice, start, round(CHECK_INS_A_YEAR * length.days / 365)))
    for _ in range(round(EVENTS_A_YEAR * length.days / 365)):
        _event(session, dice, start, people)
    _sessions(session, start)
    session.add_all(_responses(dice, length.days))


def _sometime(dice: random.Random, start: datetime) -> Moment:
    day = start + timedelta(days=dice.randrange((END - start).days))
    return Moment.of(day.replace(hour=dice.randint(7, 22), minute=dice.randrange(60)))


def _line(dice: random.Random) -> str:
    words = f"{dice.choice(_OPENINGS)} {dice.choice(_SUBJECTS)}."
    return f"{words} {dice.choice(_ENDINGS)}".strip()


def _check_ins(dice: random.Random, start: datetime, count: int) -> list[MoodCheckIn]:
    level = 5.0
    made = []
    for at in sorted(_sometime(dice, start) for _ in range(count)):
        level += dice.gauss(0, 0.35) - 0.02 * (level - 5)
        mood = round(min(10, max(0, level + dice.gauss(0, 0.8))))
        note = _line(dice) if dice.random() < 0.4 else ""
        felt: list[dict[str, int | str]] = [{"word": dice.choice(_FELT), "how_much": 2}]
        made.append(MoodCheckIn(**dated(at, at), mood=mood, note=note, felt=felt))
    return made


def _event(session: Session, dice: random.Random, start: datetime, people: list[Person]) -> None:
    at = _sometime(dice, start)
    kind = dice.choice(tuple(Kind))
    event = RelationshipEvent(
        **dated(at, at),
        words=_line(dice),
        kind=kind,
        area=dice.choice((*AREAS, Area.NONE)),
        valence=dice.randint(-3, 3),
        felt=[dice.choice(_FELT)],
        no_one=kind is Kind.WAS_ALONE,
    )
    session.add(event)
    if not event.no_one:
        someone = people[min(int(dice.expovariate(0.35)), len(people) - 1)]
        session.add(Mention(owner_id=event.id, person_id=someone.id))
    if dice.random() < _LINKED:
        session.add(Link(event_id=event.id, felt=dice.choice(tuple(Felt))))


def _sessions(session: Session, start: datetime) -> None:
    coming = END + timedelta(days=2)
    first = max(start, coming - timedelta(weeks=_SESSIONS - 1)).replace(hour=10, minute=30)
    for week in range(_SESSIONS + 1):
        when = first + timedelta(weeks=week)
        status = SessionStatus.HELD if when < END else SessionStatus.PLANNED
        at = Moment.of(when)
        session.add(TherapySession(**dated(at, at), status=status))
        if status is SessionStatus.PLANNED:
            return


def _responses(dice: random.Random, days: int) -> list[Response]:
    made = []
    for ago in range(_FORMS_EVERY, days, _FORMS_EVERY):
        day = END - timedelta(days=ago)
        at = Moment.of(day.replace(hour=9, minute=dice.randrange(60)))
        for code, items in _FORMS:
            level = 1 + dice.random()
            answers: list[int | None] = [
                round(min(3, max(0, dice.gauss(level, 0.8)))) for _ in range(items)
            ]
            made.append(Response(**dated(at, at), form=code, answers=answers))
    return made
