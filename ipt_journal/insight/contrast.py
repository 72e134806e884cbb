"""Whether mood changed in the day after a kind of event: the one test that carries every claim."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight import rules
from ipt_journal.insight.diary import Diary, Span, near, read, seconds, week
from ipt_journal.insight.matching import Comparison, Window
from ipt_journal.insight.occasions import BEFORE, Occasions, occasions, one_weekday
from ipt_journal.insight.rules import Reason
from ipt_journal.insight.series import Moods, Seconds
from ipt_journal.insight.shifting import Blocks, blocks, chances, error, shifted

NOTHING: Mapping[str, ArrayLike] = MappingProxyType({})
NAN = float("nan")
_DIGITS = 6  # beyond these, machines add in different order


@dataclass(frozen=True, slots=True)
class Contrast:
    """Mood around one kind of event against comparable times, in points; NaN under 5 usable."""

    before: float  # the 48 h before, less comparable times
    after: float  # the window after, less comparable times
    change: float  # after − before
    low: float  # 95 % interval of the change
    high: float
    p: float  # of the change
    usable: int  # events with check-ins and comparable times
    total: int  # events inside the diary
    window: Window  # hours after the event: (0, 24), or (12, 36) when entered late
    overlaps: tuple[str, ...]  # other kinds within 24 h of over a third of the usable events
    claim: bool  # every rule holds and p is below .05
    reasons: tuple[Reason, ...]  # in the order of `Reason`
    weekday: int | None  # Monday 0, when it holds over 60 % of five or more
    before_p: float  # of `before`
    clean_p: float  # of the change on the events without the overlaps, where that was asked

    @property
    def error(self) -> float:
        """Standard error of the change."""
        return (self.high - self.low) / (2 * 1.96)

    @property
    def missed_below(self) -> float:
        """The size of a change that would be seen four times in five: 2.8 standard errors."""
        return 2.8 * self.error

    @property
    def rules_hold(self) -> bool:
        """Whether nothing but the p-value can stop a claim."""
        return not any(r.stops for r in self.reasons if r is not Reason.NOT_CLEAR)


@dataclass(frozen=True, slots=True)
class _Measured:
    """Events with their differences on every day of their block.

    Those that are not usable on their own day move with the pattern and may be on another.
    """

    events: Seconds
    values: Moods  # (change, before) × events × days
    placed: Blocks
    own: Moods  # the change of each event on the day it happened, NaN when not usable
    rated: NDArray[np.bool_]  # which have check-ins before and after
    crowded: NDArray[np.bool_]  # which other events leave too few controls

    @property
    def usable(self) -> Seconds:
        return self.events[np.isfinite(self.own)]


@dataclass(frozen=True, slots=True)
class _Numbers:
    before: float = NAN
    change: float = NAN
    low: float = NAN
    high: float = NAN
    p: float = NAN
    before_p: float = NAN


def contrast(  # noqa: PLR0913 - what the page knows about one kind of event
    mood_at: ArrayLike,
    mood: ArrayLike,
    event_at: ArrayLike,
    *,
    entered_at: ArrayLike | None = None,
    other_at: Mapping[str, ArrayLike] = NOTHING,
    span: Span | None = None,
    seed: int = 0,
) -> Contrast:
    """Compare mood after these events with mood before, each less comparable times.

    `mood_at` and `mood` have one length, `event_at` and `entered_at` another; times are local
    wall clock. `other_at` maps other kinds to their times. `span` is the diary's first and last
    moment; what lies outside is left out. Matched as in case-crossover studies (Janes et al.
    2005), tested by rigid shifts (Perkel et al. 1967). `ValueError` when lengths differ.
    """
    diary = read(mood_at, mood, span)
    return compare(diary, occasions(diary, event_at, entered_at), others(other_at), seed)


def others(other_at: Mapping[str, ArrayLike]) -> dict[str, Seconds]:
    return {name: np.sort(seconds(times)) for name, times in other_at.items()}


def compare(
    diary: Diary, told: Occasions, other: Mapping[str, Seconds], seed: int | list[int]
) -> Contrast:
    """Return the contrast of events that were made ready; `seed` as numpy's PCG64 takes it."""
    random = np.random.Generator(np.random.PCG64(seed))
    found = _measured(diary, told) if len(diary.times) and len(told.times) else None
    usable = found.usable if found else told.times[:0]
    numbers = _numbers(found, random) if found and diary.varies else _Numbers()
    together = _together(usable, other)
    clean_p, clean = NAN, True
    if found is not None and together and numbers.p < rules.ALPHA:
        beside = [near(found.events, other[name], rules.TOGETHER_HOURS) for name in together]
        clean_p, clean = _clean(found, ~np.any(beside, axis=0), numbers.change, random)
    day = one_weekday(usable if len(usable) >= rules.FEWEST_TO_DRAW else told.times)
    tested = {
        Reason.ONE_WEEKDAY: day is not None,
        Reason.OVERLAPS: not clean,
        Reason.NOT_CLEAR: numbers.p >= rules.ALPHA,
    }
    reasons = _reasons(diary, told, found) | {reason for reason in tested if tested[reason]}
    return Contrast(
        before=numbers.before,
        after=round(numbers.before + numbers.change, _DIGITS),
        change=numbers.change,
        low=numbers.low,
        high=numbers.high,
        p=numbers.p,
        usable=len(usable),
        total=len(told.times),
        window=told.window,
        overlaps=together,
        claim=not any(reason.stops for reason in reasons),
        reasons=tuple(reason for reason in Reason if reason in reasons),
        weekday=day,
        before_p=numbers.before_p,
        clean_p=clean_p,
    )


def _measured(diary: Diary, told: Occasions) -> _Measured:
    events = told.times[told.in_time]
    placed = blocks(diary, events)
    comparison = Comparison(diary, told.times, events, placed)
    after, before = comparison.matched(told.window), comparison.matched(BEFORE)
    values = np.stack([after.differences - before.differences, before.differences])
    values[1, np.isnan(values[0])] = np.nan  # before and change speak of the same events
    rows = np.arange(len(events))
    own = values[0, rows, placed.positions]
    rated = np.isfinite(after.moods + before.moods)[rows, placed.positions]
    crowded = comparison.crowded(told.window) | comparison.crowded(BEFORE)
    return _Measured(events, values, placed, own, rated, crowded)


def _numbers(found: _Measured, random: np.random.Generator) -> _Numbers:
    if len(found.usable) < rules.FEWEST_TO_DRAW:
        return _Numbers()
    moved = shifted(found.values, found.placed, random)
    change, before = moved.means.tolist()
    reach = 1.96 * error(found.own[np.isfinite(found.own)], found.usable, moved.scores[0])
    p, before_p = chances(moved).tolist()
    before, change, low, high = (
        round(x, _DIGITS) for x in (before, change, change - reach, change + reach)
    )
    return _Numbers(before, change, low, high, p, before_p)


def _together(usable: Seconds, other: Mapping[str, Seconds]) -> tuple[str, ...]:
    """Return the other kinds that lie within 24 h of over a third of the usable events."""
    most = rules.MOST_TOGETHER * len(usable)
    return tuple(
        name
        for name, times in other.items()
        if near(usable, times, rules.TOGETHER_HOURS).sum() > most
    )


def _clean(
    found: _Measured, alone: NDArray[np.bool_], change: float, random: np.random.Generator
) -> tuple[float, bool]:
    """Return p on the events without another kind nearby, and whether those alone would do."""
    events = found.events[alone & np.isfinite(found.own)]
    if len(events) < rules.FEWEST_TO_CLAIM or len(np.unique(week(events))) < rules.FEWEST_WEEKS:
        return NAN, False
    moved = shifted(found.values[:1, alone], found.placed.of(alone), random)
    p = float(chances(moved)[0])
    return p, p < rules.ALPHA and bool(moved.means[0] * change > 0)


def _reasons(diary: Diary, told: Occasions, found: _Measured | None) -> set[Reason]:
    """Return what stops a claim before any test, and what was left out."""
    usable = told.times[:0] if found is None else found.usable
    weeks = len(np.unique(week(usable)))
    reasons = {
        Reason.NO_CHECK_INS: not len(diary.times),
        Reason.NOTHING_VARIES: len(diary.times) > 0 and not diary.varies,
        Reason.NO_EVENTS: not len(told.times),
        Reason.TOO_FEW_EVENTS: len(told.times) > 0 and len(usable) < rules.FEWEST_TO_CLAIM,
        Reason.TOO_FEW_WEEKS: 0 < weeks < rules.FEWEST_WEEKS,
        Reason.DIARY_TOO_SHORT: diary.days < rules.SHORTEST_DIARY,
        Reason.ENTERED_LATE: told.late,
        Reason.OUTSIDE_DIARY: told.outside,
    }
    given = {reason for reason, holds in reasons.items() if holds}
    return given if found is None else given | _unusable(found)


def _unusable(found: _Measured) -> set[Reason]:
    """Return why over 40 % of the events have no check-ins, or of those that have, no controls."""
    if found.rated.sum() < rules.LEAST_USABLE * len(found.events):
        return {Reason.FEW_CHECK_INS}
    lost = found.rated & np.isnan(found.own)
    if lost.sum() <= (1 - rules.LEAST_USABLE) * found.rated.sum():
        return set()
    most_crowded = 2 * (lost & found.crowded).sum() >= lost.sum()
    return {Reason.TOO_FREQUENT if most_crowded else Reason.FEW_CHECK_INS}
