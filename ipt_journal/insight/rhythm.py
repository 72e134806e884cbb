"""Whether mood goes with the days of the week, by turning each week's days at random."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.diary import Diary, Span, read, week, weekday
from ipt_journal.insight.rules import ALPHA
from ipt_journal.insight.series import DAY, Moods

FEWEST_WEEKS = 6
FEWEST_OF_EACH = 4
TURNS = 1999
LEVEL = 14.0  # days: half-width of the local level that is taken off
_DIGITS = 6
_TIE = 1e-7  # differences below this come from rounding


@dataclass(frozen=True, slots=True)
class Weekly:
    """Mood by weekday, Monday to Sunday, in points from the person's own level at the time.

    `deviations` are NaN and `p` is NaN where the diary is too short: under 6 weeks with check-ins
    or under 4 days of a weekday.
    """

    deviations: Moods
    counts: NDArray[np.int64]  # days with check-ins
    weeks: int  # with check-ins
    p: float
    claim: bool


def weekly(
    mood_at: ArrayLike, mood: ArrayLike, *, span: Span | None = None, seed: int = 0
) -> Weekly:
    """Return mood by weekday and whether it differs by more than turned weeks do.

    Daily means less a local level (tricube, ±14 days) and less the mean of their week; the sum of
    n·mean² over the weekdays against weeks turned each by its own number of days (a restricted
    permutation: Edgington 1967). `ValueError` when lengths differ.
    """
    diary = read(mood_at, mood, span)
    days, means = daily(diary)
    dates = days * DAY
    counts = np.bincount(weekday(dates), minlength=7)
    weeks = len(np.unique(week(dates)))
    if weeks < FEWEST_WEEKS or counts.min() < FEWEST_OF_EACH or not diary.varies:
        return Weekly(np.full(7, np.nan), counts, weeks, np.nan, claim=False)
    grid = _by_week(week(dates), weekday(dates), _plain(days, means))
    seen = np.nanmean(grid, axis=0)
    p = _chance(grid, np.random.Generator(np.random.PCG64(seed)))
    return Weekly(seen.round(_DIGITS), counts, weeks, p, p < ALPHA)


def daily(diary: Diary) -> tuple[NDArray[np.int64], Moods]:
    """Return the days with check-ins, in days since 1970, and the mean mood of each."""
    days, which = np.unique(diary.times // DAY, return_inverse=True)
    sums = np.bincount(which, diary.moods, len(days))
    return days, sums / np.bincount(which, minlength=len(days))


def _plain(days: NDArray[np.int64], means: Moods) -> Moods:
    """Return daily means less the level of the weeks around them."""
    left = np.empty(len(days))
    low = np.searchsorted(days, days - LEVEL, "left")
    high = np.searchsorted(days, days + LEVEL, "right")
    for i, (start, end) in enumerate(zip(low, high, strict=True)):
        distance = np.abs(days[start:end] - days[i]) / LEVEL
        weight = (1 - distance**3) ** 3
        left[i] = means[i] - (weight * means[start:end]).sum() / weight.sum()
    return left


def _by_week(weeks: NDArray[np.int64], weekdays: NDArray[np.int64], values: Moods) -> Moods:
    """Return weeks × weekdays less each week's mean; NaN where there is no check-in."""
    _, row = np.unique(weeks, return_inverse=True)
    grid = np.full((int(row.max()) + 1, 7), np.nan)
    grid[row, weekdays] = values
    less: Moods = (grid - np.nanmean(grid, axis=1, keepdims=True)).round(9)
    return less


def _chance(grid: Moods, random: np.random.Generator) -> float:
    """Return the p-value of the weekdays' means when the days of each week turn at random."""
    turns = random.integers(0, 7, (TURNS, len(grid)))
    days = (np.arange(7)[:, None] + np.arange(7)) % 7
    sums, counts = np.zeros((TURNS, 7)), np.zeros((TURNS, 7))
    for row, turn in zip(grid, turns.T, strict=True):
        there = np.isfinite(row)
        sums += np.where(there, row, 0.0)[days][turn]
        counts += there[days][turn]
    drawn = (sums**2 / np.maximum(counts, 1)).sum(axis=1)
    seen = (np.nansum(grid, axis=0) ** 2 / np.isfinite(grid).sum(axis=0)).sum()
    return float((1 + (drawn >= seen - _TIE).sum()) / (TURNS + 1))
