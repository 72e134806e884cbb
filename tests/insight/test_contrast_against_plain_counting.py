"""The matched differences agree with loops that say the same in plain words."""

from collections.abc import Sequence
from math import exp

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipt_journal.insight.association import contrast
from tests.insight.diaries import at

Notes = Sequence[tuple[float, int]]

DAYS = 63
SPAN = (at([0])[0], at([DAYS * 24 - 1])[0])


def window_mean(notes: Notes, start: float, end: float) -> float | None:
    inside = [mood for hour, mood in notes if start < hour <= end]
    return sum(inside) / len(inside) if inside else None


def weekend(hour: float) -> bool:
    return hour // 24 % 7 >= 5


def difference(notes: Notes, events: Sequence[float], event: float, low: int, high: int) -> float:
    """Return the mean of the window less that of comparable windows; NaN without three."""
    here = window_mean(notes, event + low, event + high)
    middle = (low + high) / 2
    weighted, weights = [], []
    for days in [*range(-28, 0), *range(1, 29)]:
        moment = event + 24 * days
        there = window_mean(notes, moment + low, moment + high)
        near = any(moment + min(low, 0) - 48 <= other <= moment + max(high, 0) for other in events)
        alike = weekend(moment + middle) == weekend(event + middle)
        if there is not None and alike and not near:
            weighted.append(there * exp(-abs(days) / 10))
            weights.append(exp(-abs(days) / 10))
    if here is None or len(weights) < 3:
        return float("nan")
    return here - sum(weighted) / sum(weights)


NOTES = st.lists(
    st.tuples(st.integers(0, DAYS * 24 * 4 - 5).map(lambda n: n / 4), st.integers(0, 10)),
    min_size=120,
    max_size=200,
    unique_by=lambda note: note[0],
).map(sorted)
EVENTS = st.lists(
    st.integers(0, DAYS * 24 * 4 - 5).map(lambda n: n / 4), min_size=5, max_size=12, unique=True
).map(sorted)


@settings(max_examples=25, deadline=None)
@given(NOTES, EVENTS)
def test_before_after_and_change_are_means_over_the_usable_events(
    notes: Notes, events: list[float]
) -> None:
    after = np.array([difference(notes, events, event, 0, 24) for event in events])
    before = np.array([difference(notes, events, event, -48, 0) for event in events])
    usable = np.isfinite(after) & np.isfinite(before)
    mood = [mood for _, mood in notes]
    found = contrast(at(hour for hour, _ in notes), mood, at(events), span=SPAN)
    assert (found.usable, found.total) == (usable.sum(), len(events))
    if usable.sum() < 5 or len(set(mood)) < 2:
        assert np.isnan(found.change)
        return
    assert found.before == pytest.approx(before[usable].mean(), abs=1e-5)
    assert found.after == pytest.approx(after[usable].mean(), abs=1e-5)
    assert found.change == pytest.approx((after - before)[usable].mean(), abs=1e-5)
    assert found.low <= found.change <= found.high
    assert 1 / 2000 <= found.p <= 1
    assert found.claim == (not any(reason.stops for reason in found.reasons))


def test_controls_keep_clear_also_of_events_that_were_entered_too_late() -> None:
    random = np.random.Generator(np.random.PCG64(6))
    notes = [
        (day * 24 + hour, int(random.integers(0, 11))) for day in range(63) for hour in (9, 20)
    ]
    events = [day * 24 + 12.5 for day in (1, 9, 10, 17, 22, 30, 38, 43, 51, 59)]
    entered = [event + 30 * (event == events[6]) for event in events]
    found = contrast(
        at(hour for hour, _ in notes), [m for _, m in notes], at(events), entered_at=at(entered)
    )
    kept = [event for event in events if event != events[6]]
    after = np.array([difference(notes, events, event, 0, 24) for event in kept])
    before = np.array([difference(notes, events, event, -48, 0) for event in kept])
    assert found.usable == np.isfinite(after - before).sum()
    assert found.change == pytest.approx(np.nanmean(after - before), abs=1e-5)
