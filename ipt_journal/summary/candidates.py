"""What may go on a paper: every record of its days, before the client's choices are applied."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records import caution, experiment, focus, link, profile, scores, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS, Share
from ipt_journal.records.scores import Filled
from ipt_journal.records.sheet import Sheet
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.summary.choices import Choices

DAY = 24 * 3600
_Kind = TypeVar("_Kind", RelationshipEvent, MoodCheckIn, Note)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Every record of the paper's days that may go on it, whether or not it will."""

    events: list[RelationshipEvent]
    links: dict[UUID, Link]  # by event
    words: list[Link]
    notes: list[Note | MoodCheckIn]
    tried: list[Experiment]
    looked: list[Exchange]
    sheets: list[Sheet]
    measures: list[Filled]  # also from before the paper's days: chosen by the last response
    agenda: list[AgendaPoint]
    check_ins: list[MoodCheckIn]
    left_out_people: list[str]
    without_words: frozenset[Block]  # parts that would print the client's words, and have none


def candidates(session: Session, choices: Choices) -> Candidates:
    """Return what can be chosen from; the page that chooses and the paper both ask here."""
    found = _of_days(session, RelationshipEvent, choices)
    check_ins = _of_days(session, MoodCheckIn, choices)
    said = link.of_events(session, [each.id for each in found])
    noted = [check_in for check_in in check_ins if check_in.note.strip()]
    notes: list[Note | MoodCheckIn] = [*_of_days(session, Note, choices), *noted]
    key = choices.session_id
    sheets = [one for area in AREAS for one in focus.of_area(session, area)]
    words = _words(session, key)
    words[Block.FOCUS] = words[Block.FOCUS] or " ".join(one.stage for one in sheets)
    return Candidates(
        found,
        said,
        [said[each.id] for each in found if each.id in said and said[each.id].words],
        sorted(notes, key=lambda record: record.happened_utc),
        _tried(session, key) if key else [],
        _looked(session, found),
        sheets,
        _measures(session, choices),
        therapy.agenda(session, key) if key else [],
        check_ins,
        _left_out_people(session, choices),
        frozenset(block for block, said in words.items() if not said),
    )


def _left_out_people(session: Session, choices: Choices) -> list[str]:
    gone = [key for key, way in choices.persons.items() if way is PeopleAs.LEFT_OUT]
    query = select(Person.label).where(col(Person.id).in_(gone)).order_by(Person.label)
    return list(session.exec(query)) if gone else []


def _tried(session: Session, key: UUID) -> list[Experiment]:
    """Return what is told at a session; what is opened only on purpose is not offered."""
    found = experiment.for_session(session, key)
    folded = caution.folded(session, [one.id for one in found])
    return [one for one in found if one.id not in folded]


def _looked(session: Session, events: list[RelationshipEvent]) -> list[Exchange]:
    """Return the closer looks at these events, in their order."""
    about = {one.event_id: one for one in session.exec(select(Exchange)) if one.is_begun()}
    return [about[each.id] for each in events if each.id in about]


def _measures(session: Session, choices: Choices) -> list[Filled]:
    """Return what was filled in up to the paper's last day, without what is never printed."""
    found = scores.filled(session, midnight(choices.last_day) + DAY)
    kept = (
        (one.form, [each for each in one.responses if each.share is not Share.NEVER])
        for one in found
    )
    return [Filled(form, responses) for form, responses in kept if responses]


def _words(session: Session, key: UUID | None) -> dict[Block, str]:
    coming = session.get(TherapySession, key) if key else None
    known = profile.load(session)
    return {
        Block.HARD: coming.hard_to_say if coming else "",
        Block.FOCUS: known.focus_words or " ".join(known.areas),
    }


def _of_days(session: Session, kind: type[_Kind], choices: Choices) -> list[_Kind]:
    """Return the records whose day, as it was lived, is on the paper, oldest first."""
    wall = col(kind.happened_utc) + col(kind.happened_offset)
    start, end = midnight(choices.first_day), midnight(choices.last_day) + DAY
    query = select(kind).where(wall >= start, wall < end).order_by(col(kind.happened_utc))
    return list(session.exec(query))


def midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
