from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.insight.around import DaysAround, days_around
from tests.insight.diaries import SOME_DAYS, at, diary

HOURS = st.integers(0, 30 * 24 * 4).map(lambda quarter: quarter / 4)
NOTES = st.lists(st.tuples(HOURS, st.integers(0, 10)), max_size=60, unique_by=lambda n: n[0])


def of(notes: Sequence[tuple[float, float]], events: Sequence[float], days: int = 3) -> DaysAround:
    return days_around(at(h for h, _ in notes), [m for _, m in notes], at(events), days=days)


def test_a_line_for_each_event_and_a_column_for_each_day() -> None:
    found = of([(0, 2), (24, 4), (25, 7), (47, 9), (49, 1)], [24])
    assert found.days.tolist() == [-3, -2, -1, 1, 2, 3]
    assert found.counts.tolist() == [0, 1, 1, 1, 1, 0]
    np.testing.assert_array_equal(found.moods, [[np.nan, 2, 4, 8, 1, np.nan]])


def test_seven_events_by_hand() -> None:
    falls = (1, 2, 0.5, 4, 3, 0, -2)
    hours = [day * 240 for day in range(7)]
    notes = [(hour - 1, 6.0) for hour in hours]
    notes += [(hour + 1, 6 - fall) for hour, fall in zip(hours, falls, strict=True)]
    found = days_around(at(hour for hour, _ in notes), [m for _, m in notes], at(hours))
    assert found.compared == 7
    assert (found.lower.n, found.same, found.higher.n) == (5, 1, 1)
    assert (found.lower.least, found.lower.most) == (0.5, 4)
    assert np.isnan([found.higher.least, found.higher.most]).all()
    assert found.medians[2:4].tolist() == [6, 5]
    assert (found.lows[3], found.highs[3]) == (3.5, 5.75)


def test_from_fewer_than_five_events_there_are_only_counts() -> None:
    told = diary(event_days=SOME_DAYS[1:5])
    found = days_around(told.mood_at, told.mood, told.event_at)
    assert found.counts.tolist() == [4] * 6
    assert np.isnan([*found.lows, *found.medians, *found.highs]).all()
    assert (found.compared, found.lower.n) == (4, 4)
    assert np.isnan([found.lower.least, found.lower.most, found.higher.least]).all()


def test_other_days_lie_further_than_the_reach_from_every_event() -> None:
    notes = [(day * 24 + 12.0, day % 11) for day in range(30)]
    found = of(notes, [12 * 24 + 20.0])
    others = [day % 11 for day in range(30) if abs(day - 12) > 3]
    assert found.other_days.n == len(others)
    assert found.other_days.median == np.median(others)
    assert (found.other_days.low, found.other_days.high) == tuple(np.quantile(others, [0.25, 0.75]))
    assert of(notes, [12 * 24 + 12.0], days=7).other_days.n == 30 - 15
    assert of(notes[:4], []).other_days.n == 4
    assert np.isnan(of(notes[:4], []).other_days.median)


def test_several_check_ins_of_another_day_are_one_mean() -> None:
    notes = [(day * 24 + hour, mood) for day in range(5) for hour, mood in ((9, 2), (20, 6))]
    assert of(notes, []).other_days.median == 4


def test_events_of_one_moment_are_counted_each_and_less_than_a_day_is_refused() -> None:
    found = of([(1, 3), (7, 2)], [5.0, 5.0, 30.0])
    assert found.moods.shape == (3, 6)
    assert (found.compared, found.lower.n) == (2, 2)
    with pytest.raises(ValueError, match="at least one"):
        of([], [], days=0)


@given(NOTES, st.lists(HOURS, max_size=12), st.sampled_from([1, 3, 7]))
def test_every_number_is_counted_from_the_notes(
    notes: list[tuple[float, int]], events: list[float], days: int
) -> None:
    found = of(notes, events, days)
    for row, event in zip(found.moods, sorted(events), strict=True):
        for column, day in zip(row, [*range(-days, 0), *range(days)], strict=True):
            start = event + 24 * day
            inside = [mood for hour, mood in notes if start < hour <= start + 24]
            if inside:
                assert column == pytest.approx(sum(inside) / len(inside))
            else:
                assert np.isnan(column)
    assert found.compared == found.lower.n + found.same + found.higher.n
    assert (np.isfinite(found.medians) == (found.counts >= 5)).all()
    shown = np.isfinite(found.medians)
    assert (found.lows[shown] <= found.medians[shown]).all()
    assert (found.medians[shown] <= found.highs[shown]).all()
    for one in (found.lower, found.higher):
        assert np.isnan([one.least, one.most]).all() == (one.n < 5)
        assert one.n < 5 or 0 < one.least <= one.most <= 10
