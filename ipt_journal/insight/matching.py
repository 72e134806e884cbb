"""Mood around events, less the same person's mood at comparable times without such an event.

The controls of case-crossover studies (Maclure 1991; Janes, Sheppard and Lumley 2005): the same
clock time on other days within four weeks, weekends with weekends, none of them near an event.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.diary import Diary, weekend
from ipt_journal.insight.series import DAY, HOUR, Moods, Seconds
from ipt_journal.insight.shifting import Blocks

Window = tuple[int, int]  # hours from the event: later than the first, up to the second

REACH = 28  # days from which controls are taken, each way
FADING = 10.0  # days over which a control's weight falls to 1/e
CLEAR = 48  # hours without an event before a control's window
FEWEST_CONTROLS = 3


@dataclass(frozen=True, slots=True)
class Matched:
    """Mood around each event on every day of its block; all arrays events × days.

    `moods` is the mean of the window, `usual` the weighted mean of the controls; NaN where there
    are no check-ins, or no three controls.
    """

    moods: Moods
    usual: Moods

    @property
    def differences(self) -> Moods:
        differences: Moods = (self.moods - self.usual).round(9)
        return differences


@dataclass(frozen=True, slots=True)
class _Ranks:
    """How many of some rising times come before moments that lie whole days apart."""

    times: Seconds
    moments: Seconds  # events × days, with `margin` days more at each side
    margin: int
    known: dict[tuple[int, str], NDArray[np.int64]] = field(default_factory=dict)

    def until(self, hours: int, *, included: bool) -> NDArray[np.int64]:
        """Return the count of times before each moment + hours, and at it when `included`."""
        days, rest = divmod(hours, 24)
        side = "right" if included else "left"
        if (rest, side) not in self.known:
            at = self.moments + rest * HOUR
            ranks = np.searchsorted(self.times, at, "right" if included else "left")
            self.known[rest, side] = ranks
        grid = self.known[rest, side]
        return grid[:, self.margin + days : grid.shape[1] - self.margin + days]


class Comparison:
    """The event-free controls of some events; `all_events` are those the controls keep clear of."""

    def __init__(self, diary: Diary, all_events: Seconds, events: Seconds, blocks: Blocks) -> None:
        self.diary = diary
        self.blocks = blocks
        self.length = blocks.longest
        margin = 10  # days: a window of seven, its clear time before, and one for the clock
        columns = np.arange(-REACH - margin, self.length + REACH + margin)
        days = blocks.first_days[:, None] + columns
        moments = days * DAY + (events % DAY)[:, None]
        self.moments = moments[:, margin:-margin]
        self.check_ins = _Ranks(diary.times, moments, margin)
        self.events = _Ranks(all_events, moments, margin)
        self.sums = np.concatenate([[0.0], np.cumsum(diary.moods)])

    def matched(self, window: Window) -> Matched:
        """Return mood in this window after (or before) each event against its controls."""
        means, rated = self._means(window)
        free = rated & self._free(window)
        usual = self._usual(np.where(free, means, 0.0), free, window)
        own = slice(REACH, REACH + self.length)
        there = rated[:, own] & self.blocks.inside
        return Matched(np.where(there, means[:, own], np.nan), usual)

    def crowded(self, window: Window) -> NDArray[np.bool_]:
        """Return for each event whether it would have three controls but for the other events."""
        _, rated = self._means(window)
        at_weekend = weekend(self._middles(window))
        columns = self.blocks.positions[:, None] + np.arange(2 * REACH + 1)
        rows = np.arange(len(columns))[:, None]
        own = columns[:, REACH : REACH + 1]
        alike = rated[rows, columns] & (at_weekend[rows, columns] == at_weekend[rows, own])
        hours = 24 * np.arange(-REACH, REACH + 1)
        alike[:, (hours >= -max(window[1], 0)) & (hours <= CLEAR - min(window[0], 0))] = False
        free = alike & self._free(window)[rows, columns]
        enough = alike.sum(axis=1) >= FEWEST_CONTROLS
        crowded: NDArray[np.bool_] = enough & (free.sum(axis=1) < FEWEST_CONTROLS)
        return crowded

    def _means(self, window: Window) -> tuple[Moods, NDArray[np.bool_]]:
        low = self.check_ins.until(window[0], included=True)
        high = self.check_ins.until(window[1], included=True)
        counts = high - low
        means = (self.sums[high] - self.sums[low]) / np.maximum(counts, 1)
        return means, counts > 0

    def _free(self, window: Window) -> NDArray[np.bool_]:
        """Return where no event lies from 48 h before the window to its end."""
        low = self.events.until(min(window[0], 0) - CLEAR, included=False)
        high = self.events.until(max(window[1], 0), included=True)
        free: NDArray[np.bool_] = low == high
        return free

    def _middles(self, window: Window) -> Seconds:
        middles: Seconds = self.moments + (window[0] + window[1]) * HOUR // 2
        return middles

    def _usual(self, moods: Moods, free: NDArray[np.bool_], window: Window) -> Moods:
        """Return the weighted mean of the controls for every day of the block."""
        at_weekend = weekend(self._middles(window))
        weights = _weights(self.length)
        usual = np.full((len(moods), self.length), np.nan)
        for kind in (at_weekend, ~at_weekend):
            controls = (free & kind).astype(np.float64)
            count = controls @ (weights > 0).astype(np.float64)
            total = controls @ weights
            mean = ((moods * kind) @ weights) / np.maximum(total, 1e-12)
            here = kind[:, REACH : REACH + self.length] & (count > FEWEST_CONTROLS - 0.5)
            usual[here] = mean[here]
        return usual


def _weights(length: int) -> Moods:
    """Return the weight of each day as a control (rows) for each day of the block (columns)."""
    distance = np.abs(np.arange(-REACH, length + REACH)[:, None] - np.arange(length)[None, :])
    weights: Moods = np.exp(-distance / FADING) * (distance > 0) * (distance <= REACH)
    return weights
