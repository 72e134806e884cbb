"""A diary as the analyses read it: check-ins in order, within its first and last moment.

Public times come as `datetime64[s]` arrays of local wall clock. Inside, times are int64 seconds
since 1970 on that clock, so that "the same time on another day" is 24 hours away by definition.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.series import DAY, HOUR, Moods, Seconds

Times = NDArray[np.datetime64]
Span = tuple[np.datetime64, np.datetime64]

MINUTE = 60
UNKNOWN = np.iinfo(np.int64).min  # how numpy stores "not a time"
_MONDAY_FIRST = 3  # 1970 began on a Thursday


@dataclass(frozen=True, slots=True)
class Diary:
    """Check-ins in rising order, one a minute at most, from `start` to `end` (seconds)."""

    times: Seconds
    moods: Moods
    start: int
    end: int

    @property
    def first_day(self) -> int:
        return self.start // DAY

    @property
    def days(self) -> int:
        """How many calendar days it spans, the first and the last included."""
        return self.end // DAY - self.first_day + 1

    @property
    def varies(self) -> bool:
        return bool(len(self.moods)) and bool(self.moods.min() < self.moods.max())


def seconds(times: ArrayLike) -> Seconds:
    """Return times as wall-clock seconds; not-a-time becomes `UNKNOWN`."""
    found: Seconds = np.asarray(times, dtype="datetime64[s]").astype(np.int64).reshape(-1)
    return found


def read(mood_at: ArrayLike, mood: ArrayLike, span: Span | None = None) -> Diary:
    """Return the diary of these check-ins, in any order.

    Left out are check-ins without a time or a number, or outside `span`. Several of one minute
    become their mean, at the time of the first. Without `span` the diary reaches from its first
    check-in to its last. `ValueError` when the arrays differ in length.
    """
    times, moods = seconds(mood_at), np.asarray(mood, dtype=np.float64).reshape(-1)
    if len(times) != len(moods):
        raise ValueError(f"{len(times)} times for {len(moods)} moods")
    known = (times != UNKNOWN) & np.isfinite(moods)
    times, moods = times[known], moods[known]
    start, end = limits(times, span)
    inside = (start <= times) & (times <= end)
    order = np.argsort(times[inside], kind="stable")
    return Diary(*_one_a_minute(times[inside][order], moods[inside][order]), start, end)


def limits(times: Seconds, span: Span | None) -> tuple[int, int]:
    """Return the first and last second of the diary; (0, -1) when there is none.

    `ValueError` when the span's ends are not times.
    """
    if span is not None:
        start, end = seconds(np.asarray(span)).tolist()
        if UNKNOWN in {start, end}:
            raise ValueError("a span needs two times")
        return start, end
    return (int(times.min()), int(times.max())) if len(times) else (0, -1)


def _one_a_minute(times: Seconds, moods: Moods) -> tuple[Seconds, Moods]:
    _, first, counts = np.unique(times // MINUTE, return_index=True, return_counts=True)
    if len(first) == len(times):
        return times, moods
    return times[first], np.add.reduceat(moods, first) / counts


def weekday(times: Seconds) -> NDArray[np.int64]:
    """Return the day of the week, Monday 0 to Sunday 6."""
    day: NDArray[np.int64] = (times // DAY + _MONDAY_FIRST) % 7
    return day


def weekend(times: Seconds) -> NDArray[np.bool_]:
    on_it: NDArray[np.bool_] = weekday(times) >= 5
    return on_it


def week(times: Seconds) -> NDArray[np.int64]:
    """Return the number of the week, which begins on Monday."""
    number: NDArray[np.int64] = (times // DAY + _MONDAY_FIRST) // 7
    return number


def near(times: Seconds, others: Seconds, hours: int) -> NDArray[np.bool_]:
    """Return for each time whether one of `others` (rising) lies within so many hours of it."""
    low = np.searchsorted(others, times - hours * HOUR, "left")
    high = np.searchsorted(others, times + hours * HOUR, "right")
    found: NDArray[np.bool_] = high > low
    return found
