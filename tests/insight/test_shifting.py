from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.insight.diary import Diary
from ipt_journal.insight.series import DAY, Seconds
from ipt_journal.insight.shifting import Blocks, blocks, chances, error, shifted

FIRST = 19_000  # a day in 2022


def placed(days: int, event_days: list[int]) -> tuple[Diary, Seconds, Blocks]:
    start = FIRST * DAY
    nothing = np.empty(0, np.int64)
    diary = Diary(nothing, np.empty(0), start, start + days * DAY - 1)
    events = np.array([start + day * DAY + 3600 for day in event_days], np.int64)
    return diary, events, blocks(diary, events)


@given(st.integers(1, 4000).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1))))
def test_every_day_lies_in_one_block_of_about_four_weeks(told: tuple[int, int]) -> None:
    days, event_day = told
    _, _, found = placed(days, [0, event_day, days - 1])
    assert (found.first_days[1] + found.positions[1]) - FIRST == event_day
    assert (found.positions >= 0).all()
    assert (found.positions < found.lengths).all()
    assert found.lengths.max() - found.lengths.min() <= 1
    assert found.longest >= found.lengths.max()
    assert found.lengths[0] * (found.numbers[2] + 1) == pytest.approx(days, abs=days / 14 + 1)
    assert (found.lengths <= 42).all()
    assert days < 42 or (found.lengths >= 21).all()


def test_the_pattern_of_a_block_turns_together_and_blocks_turn_apart() -> None:
    _, _, found = placed(56, [2, 5, 27, 30])
    values = np.zeros((1, 4, found.longest))
    for event, worth in enumerate((1, 10, 100, 1000)):
        values[0, event] = worth * (np.arange(found.longest) == 6)
    moved = shifted(values, found, np.random.Generator(np.random.PCG64(0)))
    assert set(np.unique(moved.sums)) <= {
        one + two for one, two in product((0, 1, 10, 100), (0, 1000))
    }
    assert {1.0, 10.0, 100.0, 1001.0} <= set(np.unique(moved.sums))
    assert (moved.counts == 4).all()
    assert moved.observed.tolist() == [0]


def test_a_shift_onto_days_without_check_ins_leaves_them_out() -> None:
    _, _, found = placed(28, [3])
    values = np.full((1, 1, 28), np.nan)
    values[0, 0, :14] = 2.0
    moved = shifted(values, found, np.random.Generator(np.random.PCG64(0)))
    assert set(zip(moved.sums[0].tolist(), moved.counts[0].tolist(), strict=True)) == {
        (0.0, 0.0),
        (2.0, 1.0),
    }
    assert (moved.n.tolist(), moved.means.tolist()) == ([1], [2.0])


def test_a_day_like_no_other_of_28_has_a_chance_of_one_in_28() -> None:
    _, _, found = placed(28, [3])
    values = np.where(np.arange(28) == 3, -5.0, 0.0)[None, None]
    moved = shifted(values, found, np.random.Generator(np.random.PCG64(0)))
    assert chances(moved)[0] == pytest.approx(1 / 28, abs=0.015)


def test_where_every_day_is_alike_nothing_is_less_likely() -> None:
    _, _, found = placed(84, [3, 40])
    moved = shifted(np.ones((2, 2, found.longest)), found, np.random.Generator(np.random.PCG64(0)))
    assert chances(moved).tolist() == [1, 1]


def test_the_error_is_the_larger_of_two() -> None:
    values = np.array([1.0, -1, 1, -1])
    weeks_apart = np.array([FIRST + 7 * n for n in range(4)]) * DAY
    spread = np.array([1.0, -1.0])
    assert error(values, weeks_apart, 10 * spread) == pytest.approx(5)
    assert error(values, weeks_apart, 0 * spread) == pytest.approx(np.sqrt(4 / 3 * 4) / 4)
    assert error(values, weeks_apart[[0, 0, 1, 1]], spread) == pytest.approx(0.5)


def test_events_of_one_week_are_no_independent_news() -> None:
    values = np.array([2.0, 2, -1, -1, -1, -1])
    weeks = np.array([FIRST, FIRST + 1, FIRST + 7, FIRST + 8, FIRST + 14, FIRST + 15]) * DAY
    apart = np.array([FIRST + 7 * n for n in range(6)]) * DAY
    nothing = np.zeros(3)
    assert error(values, weeks, nothing) > error(values, apart, nothing)


def test_what_chance_brings_on_average_is_taken_off_first() -> None:
    """A day without a difference stands out where every other day has one."""
    _, _, found = placed(28, [3])
    values = np.where(np.arange(28) == 3, 0.0, 5.0)[None, None]
    moved = shifted(values, found, np.random.Generator(np.random.PCG64(0)))
    assert chances(moved)[0] == pytest.approx(1 / 28, abs=0.015)
