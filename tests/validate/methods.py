"""The product's methods, and others with a mistake planted, behind one face for the same trials."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import erfc, sqrt

import numpy as np

from ipt_journal.insight import association, contrast, diary, occasions, shifting
from ipt_journal.insight.association import Contrast, Direction
from ipt_journal.insight.diary import Times
from ipt_journal.insight.matching import Comparison
from tests.validate.worlds import Simulated

NO_OTHERS: Mapping[str, Times] = {}
EARLY = {Direction.ALREADY_LOWER, Direction.ALREADY_HIGHER}


@dataclass(frozen=True, slots=True)
class Found:
    """What a method makes of one kind of event; NaN where it says nothing."""

    p: float
    claim: bool
    low: float = float("nan")
    high: float = float("nan")


@dataclass(frozen=True, slots=True)
class Told:
    """What a method says of a table: the rows flagged, and the rows said to differ before."""

    flagged: int
    early: int


Contrasting = Callable[[Simulated, Mapping[str, Times], int], Found]
Tabling = Callable[[Simulated, Sequence[Times], int], Told]


@dataclass(frozen=True, slots=True)
class Methods:
    """One way to contrast and one to make the table."""

    name: str
    contrast: Contrasting
    table: Tabling


def ours(one: Simulated, others: Mapping[str, Times], seed: int) -> Found:
    found = _contrast(one, others, seed)
    return Found(found.p, found.claim, found.low, found.high)


def our_table(one: Simulated, kinds: Sequence[Times], seed: int) -> Told:
    rows = _rows(one, kinds, seed)
    return Told(sum(r.flagged for r in rows), sum(r.direction in EARLY for r in rows))


def _contrast(one: Simulated, others: Mapping[str, Times], seed: int) -> Contrast:
    return association.contrast(
        one.mood_at,
        one.mood,
        one.event_at,
        entered_at=one.entered_at,
        other_at=others,
        span=one.span,
        seed=seed,
    )


def _rows(one: Simulated, kinds: Sequence[Times], seed: int) -> list[association.Row]:
    groups = {str(i): times for i, times in enumerate(kinds)}
    grouping = {name: str(int(name) % 3) for name in groups}
    return association.table(
        one.mood_at, one.mood, groups, grouping=grouping, span=one.span, seed=seed
    )


def unmatched(one: Simulated, _others: Mapping[str, Times], seed: int) -> Found:
    """Compare the day after with all of the diary, not with comparable times."""
    notes = diary.read(one.mood_at, one.mood, one.span)
    events = occasions.occasions(notes, one.event_at, None).times
    placed = shifting.blocks(notes, events)
    means, rated = Comparison(notes, events, events, placed)._means((0, 24))
    own = slice(28, 28 + placed.longest)
    after = np.where(rated[:, own] & placed.inside, means[:, own] - notes.moods.mean(), np.nan)
    random = np.random.Generator(np.random.PCG64(seed))
    moved = shifting.shifted(after[None], placed, random)
    if moved.n[0] < 5:
        return Found(float("nan"), claim=False)
    p = float(shifting.chances(moved)[0])
    return Found(p, p < 0.05)


def unshifted(one: Simulated, _others: Mapping[str, Times], _seed: int) -> Found:
    """Match, then take events for independent of one another."""
    notes = diary.read(one.mood_at, one.mood, one.span)
    told = occasions.occasions(notes, one.event_at, one.entered_at)
    found = contrast._measured(notes, told)
    own = found.own[np.isfinite(found.own)]
    if len(own) < 5:
        return Found(float("nan"), claim=False)
    error = own.std(ddof=1) / sqrt(len(own))
    p = erfc(abs(own.mean()) / error / sqrt(2))
    low, high = own.mean() - 1.96 * error, own.mean() + 1.96 * error
    return Found(p, p < 0.05, low, high)


def uncorrected_table(one: Simulated, kinds: Sequence[Times], seed: int) -> Told:
    """Flag every row that would be claimed if it were the only one."""
    told = [row.contrast for row in _rows(one, kinds, seed)]
    early = sum(one.rules_hold and not one.claim and one.before_p < 0.05 for one in told)
    return Told(sum(one.claim for one in told), early)


OURS = Methods("ours", ours, our_table)
UNMATCHED = replace(OURS, name="unmatched controls", contrast=unmatched)
UNSHIFTED = replace(OURS, name="no shift test", contrast=unshifted)
UNCORRECTED = replace(OURS, name="no correction over the table", table=uncorrected_table)
