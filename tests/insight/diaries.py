"""A diary in which something plainly happens, and others that differ from it in one thing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.diary import Times

MONDAY = np.datetime64("2024-01-01T00:00:00", "s")
HOURS = (9, 14, 20)  # of the check-ins
SOME_DAYS = (1, 9, 17, 22, 30, 38, 43, 51, 59, 64, 72, 80)  # Tuesday, Wednesday, Thursday
MANY_DAYS = (*SOME_DAYS, *(84 + day for day in SOME_DAYS))


@dataclass(frozen=True, slots=True)
class Told:
    """What is handed to the methods."""

    mood_at: Times
    mood: NDArray[np.float64]
    event_at: Times


def at(hours: Iterable[float]) -> Times:
    """Return moments so many hours after a Monday midnight."""
    return MONDAY + (np.array(list(hours), dtype=np.float64) * 3600).astype("timedelta64[s]")


def diary(
    *,
    days: int = 84,
    event_days: Sequence[int] = SOME_DAYS,
    hour: float = 12.5,
    falls: float = 3.0,
    check_ins: Sequence[float] = HOURS,
) -> Told:
    """Return a mood about 6 that falls by so much for 24 hours after each event."""
    hours = np.array([day * 24 + hour for day in range(days) for hour in check_ins])
    events = np.array([day * 24 + hour for day in event_days])
    mood = np.round(6 + np.random.Generator(np.random.PCG64(1)).normal(0, 0.8, len(hours)))
    since = hours[:, None] - events[None, :]
    mood -= falls * ((since > 0) & (since <= 24)).any(axis=1)
    return Told(at(hours), mood, at(events))
