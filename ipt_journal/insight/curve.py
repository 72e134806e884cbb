"""Mood day by day around a kind of event, with the range that chance makes over all days."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ipt_journal.insight.diary import Span, read
from ipt_journal.insight.matching import Comparison
from ipt_journal.insight.occasions import occasions
from ipt_journal.insight.rules import FEWEST_TO_DRAW
from ipt_journal.insight.series import Moods
from ipt_journal.insight.shifting import blocks, shifted

MOST_DAYS = 7
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Curve:
    """Arrays of one length, a day each; differences from comparable times in points.

    `low` and `high` hold the range seen at comparable times, around 0: in 95 of 100 patterns of
    chance every day lies inside. Add `usual`, the median mood of the matched days, for mood
    points. NaN on days with fewer than five events; `usual` NaN when every day has.
    """

    days: NDArray[np.int64]  # −3, −2, −1, 1, 2, 3: 24 hours each from the event
    differences: Moods
    counts: NDArray[np.int64]
    low: Moods
    high: Moods
    usual: float


def curve(  # noqa: PLR0913 - what the page knows about one kind of event
    mood_at: ArrayLike,
    mood: ArrayLike,
    event_at: ArrayLike,
    *,
    entered_at: ArrayLike | None = None,
    days: int = 3,
    span: Span | None = None,
    seed: int = 0,
) -> Curve:
    """Return the mean difference on each of `days` days before and after these events.

    Events entered over 12 hours late are left out; without `entered_at` none was. The band is the
    95 % quantile of the largest score over all days under rigid shifts (max-T: Westfall and Young
    1993). `ValueError` when lengths differ or `days` is not 1 to 7.
    """
    if not 1 <= days <= MOST_DAYS:
        raise ValueError(f"{days} days; 1 to {MOST_DAYS} can be shown")
    diary = read(mood_at, mood, span)
    told = occasions(diary, event_at, entered_at)
    events = told.times[told.in_time]
    columns = np.array([day for day in range(-days, days + 1) if day], np.int64)
    if not len(events) or not len(diary.times):
        nothing = np.full(len(columns), np.nan)
        return Curve(columns, nothing, np.zeros(len(columns), np.int64), nothing, nothing, np.nan)
    placed = blocks(diary, events)
    comparison = Comparison(diary, told.times, events, placed)
    matched = [comparison.matched((24 * day, 24 * day + 24)) for day in range(-days, days)]
    values = np.stack([day.differences for day in matched])
    moved = shifted(values, placed, np.random.Generator(np.random.PCG64(seed)))
    drawn = moved.n >= FEWEST_TO_DRAW
    reach = _reach(moved.scores[drawn], moved.n[drawn])
    rows = np.arange(len(events))
    own = np.stack([day.usual for day in matched])[:, rows, placed.positions][drawn]
    own = own[np.isfinite(values[:, rows, placed.positions][drawn])]
    return Curve(
        columns,
        np.where(drawn, moved.means, np.nan).round(_DIGITS),
        moved.n,
        _placed(drawn, -reach),
        _placed(drawn, reach),
        round(float(np.median(own)), _DIGITS) if len(own) else np.nan,
    )


def _reach(scores: Moods, counts: NDArray[np.int64]) -> Moods:
    """Return how far from 0 each day's mean may lie, so that 95 % of shifts stay inside on all."""
    if not len(scores):
        return np.empty(0)
    spread = np.sqrt((scores**2).mean(axis=1))
    largest = (np.abs(scores) / np.maximum(spread, 1e-12)[:, None]).max(axis=0)
    reach: Moods = np.quantile(largest, 0.95) * spread / np.sqrt(counts)
    return reach


def _placed(drawn: NDArray[np.bool_], numbers: Moods) -> Moods:
    line = np.full(len(drawn), np.nan)
    line[drawn] = numbers.round(_DIGITS)
    return line
