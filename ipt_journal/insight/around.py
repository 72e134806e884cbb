"""Mood on the days around some events, described: lines, middles and counts, and no claim."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.diary import UNKNOWN, Diary, near, read, seconds
from ipt_journal.insight.rules import FEWEST_TO_DRAW
from ipt_journal.insight.series import DAY, Moods, Seconds

_SAME = 1e-9  # means closer than this are the same


@dataclass(frozen=True, slots=True)
class Middle:
    """Median and middle half (quartiles, linear between values) of `n`; NaN under five."""

    low: float
    median: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Moved:
    """How many events went one way, and the least and most difference among them.

    The differences are points above 0; NaN when fewer than five events went that way.
    """

    n: int
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class DaysAround:
    """Mood around events, a column for each day: −3, −2, −1, 1, 2, 3, of 24 hours each."""

    days: NDArray[np.int64]
    events: Seconds  # wall-clock seconds, rising, those of one moment too
    moods: Moods  # events × days, mean mood; NaN without check-ins
    counts: NDArray[np.int64]  # events with check-ins, by day
    lows: Moods  # middle half of the events, by day; NaN under five events
    medians: Moods
    highs: Moods
    other_days: Middle  # daily means of calendar days away from all of these events
    compared: int  # events with check-ins in the day before and the day after
    lower: Moved  # of those, in the day after
    same: int
    higher: Moved


def days_around(
    mood_at: ArrayLike, mood: ArrayLike, event_at: ArrayLike, *, days: int = 3
) -> DaysAround:
    """Describe mood on `days` days before and after each of these events.

    A check-in at the very moment of an event counts as before it. The other days are calendar
    days that lie wholly further than `days` days from every event. `ValueError` when `mood_at`
    and `mood` differ in length or `days` is below 1.
    """
    if days < 1:
        raise ValueError("at least one day each way")
    diary = read(mood_at, mood)
    at = seconds(event_at)
    events = np.sort(at[at != UNKNOWN])
    columns = np.array([day for day in range(-days, days + 1) if day], np.int64)
    moods = _means(diary, events, np.arange(-days, days))
    counts = np.isfinite(moods).sum(axis=0)
    middles = [_middle(column) for column in moods.T]
    change = moods[:, days] - moods[:, days - 1]
    change = change[np.isfinite(change)]
    return DaysAround(
        columns,
        events,
        moods,
        counts,
        np.array([one.low for one in middles]),
        np.array([one.median for one in middles]),
        np.array([one.high for one in middles]),
        _middle(_other_days(diary, events, days)),
        len(change),
        _moved(-change),
        int((np.abs(change) <= _SAME).sum()),
        _moved(change),
    )


def _means(diary: Diary, events: Seconds, first_days: NDArray[np.int64]) -> Moods:
    """Return the mean mood of 24 hours from each event + first day; a start is not included."""
    edges = events[:, None] + first_days * DAY
    low = np.searchsorted(diary.times, edges, "right")
    high = np.searchsorted(diary.times, edges + DAY, "right")
    sums = np.concatenate([[0.0], np.cumsum(diary.moods)])
    means = (sums[high] - sums[low]) / np.maximum(high - low, 1)
    return np.where(high > low, means, np.nan).round(9)


def _other_days(diary: Diary, events: Seconds, days: int) -> Moods:
    """Return the daily means of calendar days further than `days` days from every event."""
    dates, which = np.unique(diary.times // DAY, return_inverse=True)
    means: Moods = np.bincount(which, diary.moods, len(dates)) / np.bincount(
        which, minlength=len(dates)
    )
    middays = dates * DAY + DAY // 2
    return means[~near(middays, events, 24 * days + 12)]


def _middle(values: Moods) -> Middle:
    there = values[np.isfinite(values)]
    if len(there) < FEWEST_TO_DRAW:
        return Middle(np.nan, np.nan, np.nan, len(there))
    low, median, high = np.quantile(there, [0.25, 0.5, 0.75]).tolist()
    return Middle(low, median, high, len(there))


def _moved(change: Moods) -> Moved:
    """Return how many of these are above 0, and the least and most of them."""
    up = change[change > _SAME]
    if len(up) < FEWEST_TO_DRAW:
        return Moved(len(up), np.nan, np.nan)
    return Moved(len(up), float(up.min()), float(up.max()))
