"""How large a difference chance makes: the pattern of events moved rigidly by whole days.

Events keep their clock times and their distances; within blocks of about four weeks the whole
pattern turns by one random number of days. The same idea as shift predictors for spike trains
(Perkel, Gerstein and Moore 1967) and randomisation tests of one person (Edgington 1967).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.diary import Diary, week
from ipt_journal.insight.series import DAY, Moods, Seconds

BLOCK = 28  # days
SHIFTS = 1999
_TIE = 1e-7  # differences below this come from rounding, not from the diary


@dataclass(frozen=True, slots=True)
class Blocks:
    """The block each event lies in: number, first day, length in days, and day within it."""

    numbers: NDArray[np.int64]
    first_days: NDArray[np.int64]
    lengths: NDArray[np.int64]
    positions: NDArray[np.int64]
    longest: int

    @property
    def inside(self) -> NDArray[np.bool_]:
        """Return events × days: which of the columns are days of the event's own block."""
        own: NDArray[np.bool_] = np.arange(self.longest) < self.lengths[:, None]
        return own

    def of(self, chosen: NDArray[np.bool_]) -> "Blocks":
        return Blocks(
            self.numbers[chosen],
            self.first_days[chosen],
            self.lengths[chosen],
            self.positions[chosen],
            self.longest,
        )


def blocks(diary: Diary, events: Seconds) -> Blocks:
    """Divide the diary into stretches of nearly equal length, about 28 days, and place events."""
    count = max(1, round(diary.days / BLOCK))
    edges = (2 * diary.days * np.arange(count + 1) + count) // (2 * count)
    day = events // DAY - diary.first_day
    numbers = np.searchsorted(edges, day, "right") - 1
    lengths = np.diff(edges)
    starts = edges[numbers]
    longest = int(lengths.max())
    return Blocks(numbers, starts + diary.first_day, lengths[numbers], day - starts, longest)


@dataclass(frozen=True, slots=True)
class Shifted:
    """Sums over events under each shift: statistics × shifts; and of the events as they are."""

    sums: Moods
    counts: Moods
    observed: Moods
    n: NDArray[np.int64]

    @property
    def scores(self) -> Moods:
        """Sum ÷ √count, which keeps its spread when a shift meets days without check-ins."""
        scores: Moods = self.sums / np.sqrt(np.maximum(self.counts, 1))
        return scores

    @property
    def means(self) -> Moods:
        means: Moods = self.observed / np.maximum(self.n, 1)
        return means


def shifted(values: Moods, placed: Blocks, random: np.random.Generator) -> Shifted:
    """Move the events of each block together by a random number of days, 1,999 times.

    `values` is statistics × events × days of the block, NaN where there is none. Every statistic
    sees the same shifts.
    """
    sums = np.zeros((len(values), SHIFTS))
    counts = np.zeros((len(values), SHIFTS))
    observed = np.zeros(len(values))
    n = np.zeros(len(values), np.int64)
    for number in np.unique(placed.numbers):
        rows = np.flatnonzero(placed.numbers == number)
        length = int(placed.lengths[rows[0]])
        days = (placed.positions[rows][:, None] + np.arange(length)) % length
        turned = values[:, rows[:, None], days]
        there = np.isfinite(turned)
        by_turn = np.where(there, turned, 0.0).sum(axis=1)
        count = there.sum(axis=1)
        turns = random.integers(0, length, SHIFTS)
        sums += by_turn[:, turns]
        counts += count[:, turns]
        observed += by_turn[:, 0]
        n += count[:, 0]
    return Shifted(sums, counts, observed, n)


def chances(found: Shifted) -> Moods:
    """Return the two-sided p-value of each statistic, from 1/2,000 to 1."""
    centre = found.scores.mean(axis=1, keepdims=True)
    seen = found.observed / np.sqrt(np.maximum(found.n, 1))
    far = np.abs(seen - centre[:, 0])
    at_least = np.abs(found.scores - centre) >= far[:, None] - _TIE
    chance: Moods = (1 + at_least.sum(axis=1)) / (SHIFTS + 1)
    return chance


def error(values: Moods, events: Seconds, scores: Moods) -> float:
    """Return the standard error of the mean of `values`, one per event.

    The larger of the spread under shifts and the error clustered by week (Liang and Zeger 1986).
    """
    by_shifts = float(scores.std()) / np.sqrt(len(values))
    return max(float(by_shifts), _clustered(values, week(events)))


def _clustered(values: Moods, clusters: NDArray[np.int64]) -> float:
    names, which = np.unique(clusters, return_inverse=True)
    if len(names) < 3:
        return 0.0
    sums = np.bincount(which, values - values.mean())
    scale = len(names) / (len(names) - 1)
    return float(np.sqrt(scale * (sums**2).sum()) / len(values))
