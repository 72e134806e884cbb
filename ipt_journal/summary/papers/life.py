"""The life timeline on paper: strips of years with numbered things on them, and what they were."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.records import fuzzy, life, mention
from ipt_journal.records.life import LifeItem
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Part, Table
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.columns import Column, table
from ipt_journal.summary.papers.offered import Offered

Days = tuple[date, date]  # the first and the last that it may have been
MOST = 24  # things on one strip
_LONGEST = 30  # years on one strip
_LATE, _MANY = 2, 5  # so many years with so many things are shown once more, larger …
_LARGER_FROM = 6  # … where the strip they are on has so many years


@dataclass(frozen=True, slots=True)
class Lived:
    """One thing; `end` is None where it was one time, `number` is that of the list.

    `effect` −3 very hard to +3 very good, None where nothing is said of that.
    """

    number: int
    lane: int
    start: Days
    end: Days | None
    effect: int | None
    goes_on: bool

    @property
    def reach(self) -> Days:
        """Return the first and the last day it may have touched."""
        return self.start[0], max(self.start[1], self.end[1]) if self.end else self.start[1]


@dataclass(frozen=True, slots=True)
class LifeStrip:
    """Whole years from `first` and before `after`; lanes by their names, as on every strip.

    `larger`: what it shows is on the strip before it too; `explained`: it says what its marks mean.
    """

    first: int
    after: int
    today: date
    lanes: tuple[str, ...]
    lived: tuple[Lived, ...]
    larger: bool = False
    explained: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        words = translate("LifePaper", "{first} to {last}: numbers {numbers}")
        numbers = ", ".join(str(one.number) for one in self.lived)
        return (words.format(first=self.first, last=self.after - 1, numbers=numbers),)


Years = tuple[int, int, Sequence[Lived]]  # the first, the one after the last, what is on them


def build(session: Session, choices: Choices) -> Document:
    """Return the life so far up to the last day of the choices; without anything, no parts."""
    chosen = Chosen(session, choices)
    begun = _begun(session, choices)
    shown = chosen.of(begun)
    return Document(
        translate("LifePaper", "My life so far"),
        (translate("LifePaper", "Each thing as near as I know when it was"),),
        _parts(session, shown, chosen, choices.last_day) if shown else (),
        chosen.footer(),
        choices.size,
        chosen.undecided(begun),
        chosen.passages,
    )


def offers(session: Session, choices: Choices, _of: UUID | None) -> list[Offered]:
    return [Offered(one, one.title(), life.when(one)) for one in _begun(session, choices)]


def _begun(session: Session, choices: Choices) -> list[LifeItem]:
    """Return what had begun, or may have, by the last day of the choices."""
    return [one for one in life.every(session) if _start(one, choices.last_day) is not None]


def _parts(
    session: Session, shown: Sequence[LifeItem], chosen: Chosen, today: date
) -> tuple[Part, ...]:
    people = mention.people_of_each(session, [one.id for one in shown])
    strips = tuple(_strips(shown, today))
    heading = translate("LifePaper", "What it was")
    return Part("", strips), Part(heading, (_list(shown, people, chosen),))


# The strips


def _strips(shown: Sequence[LifeItem], today: date) -> Iterator[LifeStrip]:
    """Yield the strips in order of time, none of them longer or fuller than can be read."""
    names = life.lanes()
    used = [code for code in names if any(life.lane_of(one.kind) == code for one in shown)]
    lived = [
        _lived(number, one, used.index(life.lane_of(one.kind)), today)
        for number, one in enumerate(shown, start=1)
    ]
    first, after = min(one.start[0].year for one in lived), today.year + 1
    cut = [(*each, False) for each in _cut(lived, first, after)]
    cut += [(*each, True) for each in _late(lived, cut[-1][0], after)]
    lanes = tuple(names[code] for code in used)
    for index, (start, end, some, larger) in enumerate(cut, start=1):
        yield LifeStrip(start, end, today, lanes, tuple(some), larger, index == len(cut))


def _late(lived: Sequence[Lived], first: int, after: int) -> Iterator[Years]:
    """Yield the last years by themselves where they are crowded among many."""
    late = [one for one in lived if one.start[1].year >= after - _LATE]
    if after - first >= _LARGER_FROM and len(late) >= _MANY:
        yield from _cut(lived, after - _LATE, after)


def _cut(lived: Sequence[Lived], first: int, after: int) -> Iterator[Years]:
    """Halve the years until a strip is not too long and not too full; a full year goes on below."""
    some = [one for one in lived if one.reach[0].year < after and one.reach[1].year >= first]
    years = after - first
    if years > 1 and (years > _LONGEST or len(some) > MOST):
        middle = first + years // 2
        yield from _cut(some, first, middle)
        yield from _cut(some, middle, after)
        return
    for start in range(0, len(some), MOST):
        yield first, after, some[start : start + MOST]


def _lived(number: int, item: LifeItem, lane: int, today: date) -> Lived:
    start = _start(item, today) or (today, today)
    end = fuzzy.span(item.last)
    goes_on = item.goes_on and end is None
    if end is not None:
        end = min(end[0], today), min(end[1], today)
    return Lived(number, lane, start, (today, today) if goes_on else end, item.effect, goes_on)


def _start(item: LifeItem, today: date) -> Days | None:
    """Return the days on which it may have begun, up to today; None where all are to come."""
    span = fuzzy.span(item.first) or (today, today)
    return (span[0], min(span[1], today)) if span[0] <= today else None


# What they were


def _list(shown: Sequence[LifeItem], people: dict[UUID, list[UUID]], chosen: Chosen) -> Table:
    """Return all of it under its numbers, as the strips show it and in the client's words."""
    words = [" ".join(chosen.text(one, "words").split()) for one in shown]
    kinds = [life.kind_label(one.kind) for one in shown]
    unnamed = translate("LifeView", "Without words")
    named = [own or kind or unnamed for own, kind in zip(words, kinds, strict=True)]
    beside = [kind if own else "" for own, kind in zip(words, kinds, strict=True)]
    return table(
        Column("", 0.06, tuple(str(number) for number in range(1, len(shown) + 1))),
        Column(translate("LifePaper", "When"), 0.2, tuple(life.when(one) for one in shown)),
        Column(translate("LifePaper", "What"), 0.36, tuple(named)),
        Column("", 0.15, tuple(beside)),
        Column(
            translate("LifePaper", "With"),
            0.13,
            tuple(chosen.whom(people.get(one.id, ())) for one in shown),
        ),
        Column(translate("LifePaper", "How it felt"), 0.1, tuple(life.felt(one) for one in shown)),
    )
