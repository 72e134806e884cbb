"""The events of one kind that can be compared, and why others cannot."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.diary import UNKNOWN, Diary, seconds, weekday
from ipt_journal.insight.matching import Window
from ipt_journal.insight.rules import (
    FEWEST_TO_DRAW,
    LATEST_HOURS,
    LEAST_PROMPT,
    MOST_ON_ONE_WEEKDAY,
    PROMPT_HOURS,
)
from ipt_journal.insight.series import HOUR, Seconds

BEFORE: Window = (-48, 0)
AFTER: Window = (0, 24)
LATER: Window = (12, 36)  # when entry came hours after the event


@dataclass(frozen=True, slots=True)
class Occasions:
    """Events of one kind inside the diary, each moment once, rising.

    `in_time` are those not entered over 12 hours late; `outside` says that others lie outside.
    """

    times: Seconds
    in_time: NDArray[np.bool_]
    window: Window
    outside: bool

    @property
    def late(self) -> bool:
        return self.window == LATER or not bool(self.in_time.all())


def occasions(diary: Diary, event_at: ArrayLike, entered_at: ArrayLike | None) -> Occasions:
    """Return the events inside the diary, and the window that their times of entry allow.

    An event whose time of entry is not a time counts as late, but is not left out for it. Of two
    events at one moment the one entered later stands. `ValueError` when the lengths differ.
    """
    times = seconds(event_at)
    entered = times if entered_at is None else seconds(entered_at)
    if len(entered) != len(times):
        raise ValueError(f"{len(entered)} times of entry for {len(times)} events")
    known = times != UNKNOWN
    inside = known & (diary.start <= times) & (times <= diary.end)
    outside = bool((known & ~inside).any())
    times, entered = times[inside], entered[inside]
    order = np.lexsort((-entered, times))
    times, first = np.unique(times[order], return_index=True)
    delay = entered[order][first] - times
    unknown = entered[order][first] == UNKNOWN
    prompt = ~unknown & (delay <= PROMPT_HOURS * HOUR)
    late = len(times) > 0 and prompt.mean() < LEAST_PROMPT
    in_time = unknown | (delay <= LATEST_HOURS * HOUR)
    return Occasions(times, in_time, LATER if late else AFTER, outside)


def one_weekday(times: Seconds) -> int | None:
    """Return the weekday (Monday 0) that holds over 60 % of five times or more, if one does."""
    if len(times) < FEWEST_TO_DRAW:
        return None
    counts = np.bincount(weekday(times), minlength=7)
    most = int(counts.argmax())
    return most if counts[most] > MOST_ON_ONE_WEEKDAY * len(times) else None
