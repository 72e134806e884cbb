"""What the life view shows: every item with the days it may lie between, on a lane by its kind."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import fuzzy, life, person, phase, therapy
from ipt_journal.records.life import LifeItem
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Share
from ipt_journal.records.therapy import SessionStatus
from ipt_journal.ui.charts.axis import number_of

Days = tuple[float, float]  # since 1970; the second is the end of its day


@dataclass(frozen=True, slots=True)
class Mark:
    """One item; `end` is None where it was one time, `known` where its only day is known."""

    id: UUID
    lane: int
    words: str
    start: Days
    end: Days | None
    effect: int | None
    of_the_low: bool = False
    goes_on: bool = False

    @property
    def known(self) -> bool:
        return self.end is None and self.start[1] - self.start[0] <= 1

    @property
    def reach(self) -> Days:
        """Return the first and last moment it may have touched."""
        return self.start[0], max(self.start[1], self.end[1] if self.end else 0.0)


@dataclass(frozen=True, slots=True)
class Life:
    """Everything in order of time; `marks` and `items` are of one length."""

    today: date
    items: tuple[LifeItem, ...] = ()
    marks: tuple[Mark, ...] = ()
    lanes: tuple[str, ...] = ()
    people: dict[UUID, list[str]] = field(default_factory=dict)
    therapy: Days | None = None
    therapy_lane: int = 0
    phases: tuple[Phase, ...] = ()

    @property
    def now(self) -> float:
        """Return the end of today."""
        return number_of(self.today) + 1.0

    @property
    def begins(self) -> float:
        """Return the earliest moment that anything here reaches."""
        firsts = [mark.start[0] for mark in self.marks]
        firsts += [self.therapy[0]] if self.therapy else []
        firsts += [float(number_of(one.first)) for one in self.phases]
        return min(firsts, default=self.now)

    def index_of(self, key: UUID | None) -> int | None:
        return next((index for index, one in enumerate(self.items) if one.id == key), None)


def load(journal: Journal, today: date, *, private: bool = True) -> Life:
    """Read all of it; without `private` only what others may see."""
    with journal.read() as session:
        items = life.every(session)
        people = person.labels_of(session, [one.id for one in items])
        sessions = therapy.in_order(session)
        phases = phase.in_order(session)
    if not private:
        items = [one for one in items if one.share is not Share.NEVER]
        phases = [one for one in phases if one.share is not Share.NEVER]
    held = [one.happened.day for one in sessions if one.status is SessionStatus.HELD]
    more = any(one.status is SessionStatus.PLANNED for one in sessions)
    span = (held[0], today if more else held[-1]) if held else None
    return laid_out(items, people, span, tuple(phases), today)


def laid_out(
    items: list[LifeItem],
    people: dict[UUID, list[str]],
    held: tuple[date, date] | None,
    phases: tuple[Phase, ...],
    today: date,
) -> Life:
    """Give each item its days and its lane; the lanes are always the same."""
    names = life.lanes()
    lanes = {name: place for place, name in enumerate(names)}
    now = number_of(today) + 1.0
    return Life(
        today,
        tuple(items),
        tuple(_mark(one, lanes[life.lane_of(one.kind)], now) for one in items),
        tuple(names.values()),
        people,
        (float(number_of(held[0])), number_of(held[1]) + 1.0) if held else None,
        lanes["treatment"],
        phases,
    )


def _mark(item: LifeItem, lane: int, now: float) -> Mark:
    start = _days(item.first, now) or (now - 1, now)
    end = _days(item.last, now) if item.last else None
    if item.goes_on and end is None:
        end = (now, now)
    of_the_low = item.kind in life.OF_THE_LOW
    words = item.title()
    if of_the_low and item.words:
        both = translate("LifeView", "{kind}: {words}")
        words = both.format(kind=life.kind_label(item.kind), words=words)
    goes_on = item.goes_on and not item.last
    return Mark(item.id, lane, words, start, end, item.effect, of_the_low, goes_on)


def _days(told: str, now: float) -> Days | None:
    """Return the whole span it may have been, up to today: what has not come cannot have been."""
    found = fuzzy.span(told)
    if found is None:
        return None
    first = min(float(number_of(found[0])), now - 1)
    return first, max(min(number_of(found[1]) + 1.0, now), first + 1)
