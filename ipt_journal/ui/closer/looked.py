"""Everything that Look closer shows of one event, read at once."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from ipt_journal.moment import Moment
from ipt_journal.records import caution, exchange, focus, gate, mention, mood, therapy, tie
from ipt_journal.records.asked import Card
from ipt_journal.records.caution import About
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.gate import Gate
from ipt_journal.records.person import Person, Status
from ipt_journal.records.safe import Safe
from ipt_journal.ui.trials.source import Source


@dataclass(frozen=True, slots=True)
class Looked:
    """`look` may not be saved yet; `moods` are those before and after the event.

    `counted` is everyone whose answer counts: those in the event, and in what it came out of.
    """

    event: RelationshipEvent
    people: tuple[Person, ...]
    counted: tuple[UUID, ...]
    moods: tuple[int | None, int | None]
    look: Exchange
    source: Source
    brought: bool

    @property
    def name(self) -> str:
        """Return who it was with, where that is one person."""
        one = self.people[0] if len(self.people) == 1 else None
        return one.label if one is not None and (self.died or _lives(one)) else ""

    @property
    def died(self) -> bool:
        """Whether everyone it was with has died."""
        somebody = bool(self.people) and not self.event.someone_else
        return somebody and not any(_lives(one) for one in self.people)

    @property
    def alone(self) -> bool:
        return not self.people and not self.event.someone_else

    @property
    def unknown(self) -> bool:
        """Whether it was with somebody about whom only the closer look can keep an answer."""
        return self.event.someone_else

    @property
    def careful(self) -> bool:
        """Whether there is anyone with whom raising something may not be safe."""
        return not self.alone and not self.died

    @property
    def tried(self) -> set[UUID]:
        """Return what was practised and tried out of it."""
        return {one.id for one in self.source.trials}

    @property
    def is_folded(self) -> bool:
        """Whether that is opened only on purpose."""
        return bool(self.source.folded) or self.source.gate is Gate.CLOSED

    @property
    def steps(self) -> tuple[Card, ...]:
        return exchange.steps(self.name, died=self.died, alone=self.alone)


def read(session: Session, key: UUID, now: Moment) -> Looked | None:
    """Return what there is about an event, by its key or that of its closer look."""
    known = session.get(Exchange, key)
    event = session.get(RelationshipEvent, known.event_id if known else key)
    if event is None:
        return None
    look = known or exchange.of_event(session, event.id) or exchange.begin(event.id)
    people = tuple(session.get_one(Person, one) for one in mention.people_of(session, event.id))
    living = [one.id for one in people if _lives(one)]
    counted = living if living or event.someone_else else [one.id for one in people]
    told = caution.about(session, counted, look.id, event.id)
    source = _source(session, look, counted, told, now)
    return Looked(
        event,
        people,
        tuple(told.people),
        _moods(session, event),
        look,
        source,
        source.coming is not None and focus.point(session, look.id, source.coming.id) is not None,
    )


def _lives(one: Person) -> bool:
    return one.status is not Status.DIED


def _moods(session: Session, event: RelationshipEvent) -> tuple[int | None, int | None]:
    near = mood.beside(session, event)
    before = event.mood_before if near.before is None else near.before.mood
    after = event.mood_after if near.after is None else near.after.mood
    return before, after


def _source(
    session: Session,
    look: Exchange,
    people: list[UUID],
    told: About,
    now: Moment,
) -> Source:
    careful = {Safe.NO, Safe.NOT_SURE}
    led_to = {*tie.led_to(session, look.event_id), *tie.led_to(session, look.id)}
    sheets = (*told.sheet, *caution.said(session, led_to))
    own = next((one for one in (look.safe, *sheets) if one in careful), look.safe)
    trials = focus.trials(session, look.id)
    ids = [one.id for one in trials]
    return Source(
        look.id,
        tuple(people),
        gate.gate(session, told.people, now.utc, own),
        own,
        own,
        frozenset(ids if own in careful else caution.folded(session, ids)),
        tuple(trials),
        therapy.upcoming(session),
    )


def gate_of(looked: Looked) -> Gate:
    """Return what may be offered; with somebody not on the map the closer look is asked."""
    found = looked.source.gate
    if found is Gate.OPEN and looked.unknown and looked.look.safe is None:
        return Gate.ASK
    return found
