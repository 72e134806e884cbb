"""How long mood takes to come half the way back after events that stand alone."""

from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.diary import Diary, Span, read, week
from ipt_journal.insight.matching import Comparison
from ipt_journal.insight.occasions import LATER, Occasions, occasions
from ipt_journal.insight.series import HOUR, Moods, Seconds
from ipt_journal.insight.shifting import blocks

FEWEST_ISOLATED = 20
ALONE = 72  # hours without such an event before it
END = 96  # hours looked at
STEP = 6
DRAWS = 999
HALF_LIVES = np.geomspace(2.0, 200.0, 93)  # hours
_DIGITS = 3


class Unknown(Enum):
    """Why no time is given."""

    TOO_FEW = auto()  # isolated events with check-ins: under 20
    ENTERED_LATE = auto()  # the first hours are not used, and the half-life begins with them
    NO_END = auto()  # the interval reaches beyond what 96 hours can show


@dataclass(frozen=True, slots=True)
class Recovery:
    """Half-life in hours with its 95 % interval; NaN with the reason when none is given."""

    hours: float
    low: float
    high: float
    isolated: int
    reason: Unknown | None


def half_life(
    mood_at: ArrayLike,
    mood: ArrayLike,
    event_at: ArrayLike,
    *,
    entered_at: ArrayLike | None = None,
    span: Span | None = None,
    seed: int = 0,
) -> Recovery:
    """Return the half-life of the difference in mood after isolated events.

    To be asked only of a kind whose change is flagged in the table: where nothing changed there
    is nothing to come back from. Differences from comparable times in steps of 6 hours up to 96,
    or to the next event; least squares of a·exp(−t/τ) over a grid of τ; weeks drawn with
    replacement for the interval (Efron 1979). `ValueError` when lengths differ.
    """
    diary = read(mood_at, mood, span)
    told = occasions(diary, event_at, entered_at)
    differences, alone = _isolated(diary, told)
    if told.window == LATER:
        return Recovery(np.nan, np.nan, np.nan, len(alone), Unknown.ENTERED_LATE)
    if len(alone) < FEWEST_ISOLATED:
        return Recovery(np.nan, np.nan, np.nan, len(alone), Unknown.TOO_FEW)
    sums, counts = _by_week(differences, week(alone))
    random = np.random.Generator(np.random.PCG64(seed))
    drawn = random.multinomial(len(sums), np.full(len(sums), 1 / len(sums)), DRAWS)
    found = _fit(sums.sum(axis=0)[None], counts.sum(axis=0)[None])[0]
    fits = _fit(drawn @ sums, drawn @ counts)
    low, high = np.quantile(fits, [0.025, 0.975], method="nearest").tolist()
    if high >= HALF_LIVES[-1]:
        return Recovery(np.nan, np.nan, np.nan, len(alone), Unknown.NO_END)
    hours, low, high = (round(float(x), _DIGITS) for x in (found, low, high))
    return Recovery(hours, low, high, len(alone), None)


def _isolated(diary: Diary, told: Occasions) -> tuple[Moods, Seconds]:
    """Return differences (events × steps) of events that stand alone and have check-ins.

    One that was entered late is not among them, but another next to it does not stand alone.
    """
    events, edges = told.times, range(0, END, STEP)
    apart = np.diff(events, prepend=events[:1] - ALONE * HOUR - 1) > ALONE * HOUR
    apart &= told.in_time
    if not apart.any() or not len(diary.times):
        return np.empty((0, len(edges))), events[:0]
    following = np.append(events[1:], np.iinfo(np.int64).max)[apart]
    alone = events[apart]
    placed = blocks(diary, alone)
    comparison = Comparison(diary, events, alone, placed)
    rows = np.arange(len(alone))
    differences = np.stack(
        [comparison.matched((a, a + STEP)).differences[rows, placed.positions] for a in edges], 1
    )
    ends = alone[:, None] + (np.array(edges) + STEP) * HOUR
    differences[ends > following[:, None]] = np.nan
    rated = np.isfinite(differences).any(axis=1)
    return differences[rated], alone[rated]


def _by_week(differences: Moods, weeks: NDArray[np.int64]) -> tuple[Moods, Moods]:
    """Return weeks × steps: sums of the differences, and how many there are."""
    names, which = np.unique(weeks, return_inverse=True)
    there = np.isfinite(differences)
    sums, counts = np.zeros((2, len(names), differences.shape[1]))
    np.add.at(sums, which, np.where(there, differences, 0.0))
    np.add.at(counts, which, there)
    return sums, counts


def _fit(sums: Moods, counts: Moods) -> Moods:
    """Return the half-life that fits best, for each row of sums and counts by step."""
    tau = HALF_LIVES[:, None] / np.log(2)
    start = np.arange(0, END, STEP)
    shape = tau / STEP * (np.exp(-start / tau) - np.exp(-(start + STEP) / tau))
    explained = (sums @ shape.T) ** 2 / np.maximum(counts @ (shape**2).T, 1e-12)
    best: Moods = HALF_LIVES[explained.round(9).argmax(axis=1)]
    return best
