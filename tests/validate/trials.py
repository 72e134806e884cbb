"""What is tried on each simulated diary, and the target beside it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ipt_journal.insight import rhythm, series
from tests.validate.methods import NO_OTHERS, Methods
from tests.validate.worlds import (
    LATE,
    MEAN_OF_A_DAY,
    NULL,
    SIZES,
    STEP,
    Simulated,
    World,
    beside,
    expected,
    simulate,
    trains,
)

NAN = float("nan")
SIZE = -1.5  # at the event; its mean over the day after is −0.95
CHANGED = World("events change mood by −0.95 over the day after", effect=SIZE)
TRUTH = SIZE * MEAN_OF_A_DAY
ROWS = (8, 12, 15, 18, 20, 20, 25, 30, 35, 40)  # events of each row of the table in 180 days
HARMFUL = (180, 40)


@dataclass(frozen=True, slots=True)
class Target:
    """What is counted, and the share it may reach or must reach; None to print it alone."""

    name: str
    share: float | None
    at_most: bool = True


@dataclass(frozen=True, slots=True)
class Trial:
    """One simulated diary a seed; `run` gives a number for each target, NaN where none applies."""

    name: str
    targets: tuple[Target, ...]
    run: Callable[[Methods, int], tuple[float, ...]]


def _false_alarm(world: World, methods: Methods, seed: int) -> tuple[float, ...]:
    days, events = SIZES[seed % len(SIZES)]
    found = methods.contrast(simulate(world, days, events, seed), NO_OTHERS, seed)
    return (NAN if np.isnan(found.p) else found.p < 0.05), found.claim


def _change(days: int, events: int, methods: Methods, seed: int) -> tuple[float, ...]:
    found = methods.contrast(simulate(CHANGED, days, events, seed), NO_OTHERS, seed)
    covers = NAN if np.isnan(found.low) else found.low <= TRUTH <= found.high
    return covers, found.p < 0.05, found.claim


def _harmless(methods: Methods, seed: int) -> tuple[float, ...]:
    """Return whether a harmless kind that often sits beside a harmful one is blamed."""
    days, events = HARMFUL
    diary = simulate(CHANGED, days, events, seed)
    harmless = beside(diary.event_at, days, [seed, 7])
    one = replace(diary, event_at=harmless, entered_at=harmless)
    return (methods.contrast(one, {"harmful": diary.event_at}, seed).claim,)


def _table(methods: Methods, seed: int) -> tuple[float, ...]:
    diary = simulate(NULL[0], 180, 0.001, seed)
    told = methods.table(diary, trains(180, ROWS, [seed, 3]), seed)
    return told.flagged > 0, told.early > 0


def _trend(world: World, _methods: Methods, seed: int) -> tuple[float, ...]:
    """Return the share of the drawn line whose band holds the mean over the same window."""
    days, events = SIZES[seed % len(SIZES)]
    diary = simulate(world, days, events, seed)
    return held(diary, 28), held(diary, min(days, 90))


def held(diary: Simulated, view: int) -> float:
    """Return how much of the band over the last `view` days holds the mean of waking hours."""
    grid = diary.grid.astype(np.int64)
    start, end = int(grid[-1]) - view * series.DAY, int(grid[-1])
    told = series.Series(diary.mood_at.astype(np.int64), diary.mood)
    drawn = series.trend(told, start, end, 60)
    if drawn is None:
        return NAN
    clock = np.arange(len(grid)) * STEP % 24
    width = series.bandwidth(start, end)
    near = (clock >= 7.5) & (clock < 23.5) & (grid > start - 4 * width)
    shown = ~np.isnan(drawn.means)
    at = drawn.times[shown].astype(np.float64)
    truth = series._smoother(grid[near], at, width) @ expected(diary.level[near])
    return float(np.mean((drawn.lows[shown] <= truth) & (truth <= drawn.highs[shown])))


def _weekdays(_methods: Methods, seed: int) -> tuple[float, ...]:
    plain = World("no weekly rhythm", weekend=0.0)
    diary = simulate(plain, 90, 1, seed)
    return (rhythm.weekly(diary.mood_at, diary.mood, span=diary.span, seed=seed).claim,)


SEVEN = (Target("p below .05", 0.07), Target("claimed", 0.07))
HOLDS = Target("interval holds the change", 0.93, at_most=False)
FALSE_ALARMS = tuple(Trial(world.name, SEVEN, partial(_false_alarm, world)) for world in NULL)
TABLE = Trial(
    "table of ten rows, nothing changes anything",
    (Target("any row flagged", 0.05), Target("any said to differ before", 0.05)),
    _table,
)
CHANGES = tuple(
    Trial(
        f"mean change −0.95, {days} days with {events} events",
        (HOLDS, Target("p below .05", found, at_most=False), Target("claimed", found, False)),
        partial(_change, days, events),
    )
    for (days, events), found in zip(SIZES, (None, 0.55, None), strict=True)
)
TRENDS = tuple(
    Trial(
        f"trend, {world.name}",
        (
            Target("band over 28 days holds the mean", 0.85, at_most=False),
            Target("band over 90 days holds the mean", 0.85, at_most=False),
        ),
        partial(_trend, world),
    )
    for world in NULL
)
OTHERS = (
    Trial("harmless kind beside a harmful one", (Target("claimed", 0.07),), _harmless),
    Trial("no weekly rhythm, 90 days", (Target("claimed", 0.07),), _weekdays),
)
LATE_ENTRY = Trial(
    LATE.name,
    (Target("p below .05", None), Target("claimed", None)),
    partial(_false_alarm, LATE),
)
ALL = (*FALSE_ALARMS, LATE_ENTRY, *CHANGES, TABLE, *TRENDS, *OTHERS)
