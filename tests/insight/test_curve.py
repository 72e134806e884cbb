import numpy as np
import pytest

from ipt_journal.insight.association import curve
from tests.insight.diaries import MANY_DAYS, diary
from tests.validate.worlds import NULL, simulate


def test_the_day_after_leaves_the_band_and_the_others_do_not() -> None:
    told = diary(days=168, event_days=MANY_DAYS)
    found = curve(told.mood_at, told.mood, told.event_at)
    assert found.days.tolist() == [-3, -2, -1, 1, 2, 3]
    outside = (found.differences < found.low) | (found.differences > found.high)
    assert outside.tolist() == [False, False, False, True, False, False]
    assert found.counts.tolist()[2:4] == [24, 24]
    assert found.usual == pytest.approx(6, abs=0.3)


def test_seven_days_each_way_need_days_that_are_clear_for_as_long() -> None:
    told = diary(days=168, event_days=MANY_DAYS[::3])
    found = curve(told.mood_at, told.mood, told.event_at, days=7)
    assert len(found.days) == len(found.differences) == 14
    assert (found.counts > 0).all()


def test_days_with_fewer_than_five_events_are_not_drawn() -> None:
    told = diary(event_days=(1, 9, 17, 30, 38, 43))
    sparse = np.ones(len(told.mood_at), dtype=bool)
    for event in told.event_at[:2]:
        since = told.mood_at - event
        sparse &= ~((since > np.timedelta64(0, "h")) & (since <= np.timedelta64(24, "h")))
    found = curve(told.mood_at[sparse], told.mood[sparse], told.event_at)
    drawn = found.counts >= 5
    assert found.counts[3] == 4
    assert 0 < drawn.sum() < 6
    for line in (found.differences, found.low, found.high):
        assert (np.isfinite(line) == drawn).all()


def test_with_too_few_events_there_is_no_line_and_no_level() -> None:
    told = diary(event_days=(1, 9, 17))
    found = curve(told.mood_at, told.mood, told.event_at)
    assert np.isnan([*found.differences, *found.low, *found.high, found.usual]).all()
    assert found.counts.max() <= 3


@pytest.mark.parametrize("days", [0, 8, -1])
def test_days_that_cannot_be_shown_are_refused(days: int) -> None:
    told = diary()
    with pytest.raises(ValueError, match="days"):
        curve(told.mood_at, told.mood, told.event_at, days=days)


def test_by_chance_a_line_leaves_the_band_about_once_in_twenty() -> None:
    left = 0
    for seed in range(150):
        told = simulate(NULL[0], 90, 20, [seed, 5])
        found = curve(told.mood_at, told.mood, told.event_at, span=told.span, seed=seed)
        left += bool((np.abs(found.differences) > found.high).any())
    assert left <= 17  # a binomial with a share of 5 % goes beyond it once in a thousand


def test_the_same_seed_gives_the_same_band() -> None:
    told = diary()
    one, two = (curve(told.mood_at, told.mood, told.event_at, seed=9) for _ in range(2))
    np.testing.assert_array_equal(one.high, two.high)


def test_what_was_entered_late_is_left_out_of_the_line_and_of_its_comparison() -> None:
    told = diary(days=168, event_days=MANY_DAYS)
    late = told.event_at + (np.arange(len(told.event_at)) % 4 == 0) * np.timedelta64(20, "h")
    found = curve(told.mood_at, told.mood, told.event_at, entered_at=late)
    assert found.counts.max() == (late == told.event_at).sum()
    without = curve(told.mood_at, told.mood, told.event_at[late == told.event_at])
    assert found.usual != without.usual  # the days of the others are no comparable days
