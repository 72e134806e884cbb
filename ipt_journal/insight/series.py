"""Mood over time: where it was not noted, what may be joined, and its level at every zoom.

Times are wall-clock seconds since 1970 in int64 arrays in rising order; moods are float64, 0 to 10.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Seconds = NDArray[np.int64]
Moods = NDArray[np.float64]

HOUR = 3600
DAY = 24 * HOUR
WEEK = 7 * DAY
GAP = 60 * HOUR  # longer between two check-ins is a gap
GAP_MARGIN = 6 * HOUR  # hatched from this after the last to this before the next
JOINED_WITHIN = 36 * HOUR
FEWEST_FOR_TREND = 10
_MONDAY = 4 * DAY  # 1970 began on a Thursday


@dataclass(frozen=True, slots=True)
class Series:
    """Check-ins in order of time; arrays of one length."""

    times: Seconds
    moods: Moods

    def within(self, start: int, end: int) -> "Series":
        """Return the part from `start` to `end`, both included."""
        low, high = np.searchsorted(self.times, [start, end + 1])
        return Series(self.times[low:high], self.moods[low:high])


def series(times: list[int], moods: list[int]) -> Series:
    """Make a series from lists in any order."""
    at = np.asarray(times, dtype=np.int64)
    order = np.argsort(at, kind="stable")
    return Series(at[order], np.asarray(moods, dtype=np.float64)[order])


def gaps(times: Seconds) -> list[tuple[int, int]]:
    """Return the stretches without check-ins, as they are hatched."""
    ends = np.flatnonzero(np.diff(times) > GAP)
    return [(int(times[i]) + GAP_MARGIN, int(times[i + 1]) - GAP_MARGIN) for i in ends]


def joined(times: Seconds) -> NDArray[np.bool_]:
    """Return, for each check-in but the last, whether a line may run to the next."""
    return np.diff(times) <= JOINED_WITHIN


@dataclass(frozen=True, slots=True)
class Range:
    """Lowest and highest of `n` check-ins; NaN when there is none."""

    low: float
    high: float
    n: int


def around(data: Series, centre: int, reach: int = 2 * DAY) -> tuple[Range, Range]:
    """Return the range of mood in the time before `centre` and after it; a tie counts as before."""
    before = data.within(centre - reach, centre)
    after = data.within(centre + 1, centre + reach)
    return _range(before.moods), _range(after.moods)


def _range(moods: Moods) -> Range:
    if not len(moods):
        return Range(np.nan, np.nan, 0)
    return Range(float(moods.min()), float(moods.max()), len(moods))


@dataclass(frozen=True, slots=True)
class Bins:
    """Check-ins by stretches of equal width; `middles` are the middles of the stretches."""

    middles: Seconds
    means: Moods
    lows: Moods
    highs: Moods
    counts: NDArray[np.int64]


def binned(data: Series, width: int) -> Bins:
    """Return the stretches of `width` seconds with check-ins; weeks begin on Monday."""
    shifted = (data.times - _MONDAY) // width
    keys, starts, counts = np.unique(shifted, return_index=True, return_counts=True)
    if not len(keys):
        empty = np.empty(0)
        return Bins(np.empty(0, np.int64), empty, empty, empty, np.empty(0, np.int64))
    sums = np.add.reduceat(data.moods, starts)
    return Bins(
        keys * width + _MONDAY + width // 2,
        sums / counts,
        np.minimum.reduceat(data.moods, starts),
        np.maximum.reduceat(data.moods, starts),
        counts.astype(np.int64),
    )


@dataclass(frozen=True, slots=True)
class Trend:
    """Local mean on a grid, with a pointwise 90 % band; NaN where nothing may be drawn."""

    times: Seconds
    means: Moods
    lows: Moods
    highs: Moods


def bandwidth(start: int, end: int) -> float:
    """Return the Gaussian bandwidth in seconds for a view of this range."""
    return float(np.clip((end - start) / 24, 1.2 * DAY, 2.8 * DAY))


def trend(data: Series, start: int, end: int, points: int = 400) -> Trend | None:
    """Return the local-linear mean of the check-ins between `start` and `end`.

    Local-linear regression with a Gaussian kernel (Fan and Gijbels 1996). The band widens by the
    lag-one correlation of the residuals, since neighbouring check-ins are alike, and each residual
    by the pull of its own check-in on the line (HC2: MacKinnon and White 1985), without which one
    check-in a day would look too sure. None with fewer than ten check-ins in view.
    """
    width = bandwidth(start, end)
    inside = data.within(start, end)
    if len(inside.times) < FEWEST_FOR_TREND:
        return None
    near = data.within(int(start - 4 * width), int(end + 4 * width))
    grid = np.linspace(max(start, near.times[0]), min(end, near.times[-1]), points)
    smoother = _smoother(near.times, grid, width)
    means = smoother @ near.moods
    residuals, spread = _residuals(near, width)
    error = spread * np.sqrt((smoother**2).sum(axis=1) * _inflation(residuals))
    hidden = _in_gap(grid, near.times)
    means[hidden] = np.nan
    reach = 1.645 * error
    return Trend(grid.astype(np.int64), means, means - reach, means + reach)


def _smoother(times: Seconds, grid: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Return the matrix (grid × check-ins) that turns moods into local-linear means."""
    distance = (times[None, :] - grid[:, None]) / width
    weight = np.exp(-0.5 * distance**2)
    s0 = weight.sum(axis=1, keepdims=True)
    s1 = (weight * distance).sum(axis=1, keepdims=True)
    s2 = (weight * distance**2).sum(axis=1, keepdims=True)
    determinant = s0 * s2 - s1**2
    flat = determinant < 1e-9 * s0 * s0  # one moment only: fall back to the plain mean
    linear = weight * (s2 - distance * s1) / np.where(flat, 1.0, determinant)
    rows: NDArray[np.float64] = np.where(flat, weight / s0, linear)
    return rows


def _residuals(near: Series, width: float) -> tuple[Moods, float]:
    """Return the residuals at the check-ins, and their spread as if none had drawn the line."""
    own = _smoother(near.times, near.times.astype(np.float64), width)
    residuals = near.moods - own @ near.moods
    pull = np.minimum(np.diag(own), 0.9)  # one alone draws all of the line, and says nothing
    return residuals, float((residuals / np.sqrt(1 - pull)).std())


def _inflation(residuals: Moods) -> float:
    """Return how much wider the variance of a mean is for the correlation of neighbours."""
    variance = float((residuals**2).sum())
    if variance == 0:
        return 1.0
    correlation = float(np.clip((residuals[1:] * residuals[:-1]).sum() / variance, 0.0, 0.8))
    return (1 + correlation) / (1 - correlation)


def _in_gap(grid: NDArray[np.float64], times: Seconds) -> NDArray[np.bool_]:
    hidden = np.zeros(len(grid), dtype=np.bool_)
    for start, end in gaps(times):
        hidden |= (grid > start) & (grid < end)
    return hidden
