import numpy as np
import pytest

from ipt_journal.insight import series as s
from tests.validate.trials import held
from tests.validate.worlds import NULL, simulate


def every(hours: float, n: int, mood: float = 5, start: int = 0) -> s.Series:
    times = [start + int(i * hours * s.HOUR) for i in range(n)]
    return s.series(times, [int(mood)] * n)


def test_a_gap_is_over_60_hours_and_hatched_with_six_hours_of_margin() -> None:
    data = s.series([0, 60 * s.HOUR, 121 * s.HOUR], [1, 2, 3])
    assert s.gaps(data.times) == [(66 * s.HOUR, 115 * s.HOUR)]


def test_a_line_joins_up_to_36_hours() -> None:
    assert s.joined(s.series([0, 36 * s.HOUR, 73 * s.HOUR], [1, 2, 3]).times).tolist() == [
        True,
        False,
    ]


def test_around_counts_48_hours_each_side_and_a_tie_is_before() -> None:
    data = s.series([0, 10, 20, 20 + 48 * s.HOUR, 21 + 48 * s.HOUR], [5, 6, 2, 4, 9])
    before, after = s.around(data, 20)
    assert (before.low, before.high, before.n) == (2, 6, 3)
    assert (after.low, after.high, after.n) == (4, 4, 1)


def test_around_nothing_claims_nothing() -> None:
    before, after = s.around(s.series([], []), 100)
    assert before.n == after.n == 0
    assert np.isnan(before.low)


def test_bins_hold_means_extremes_and_counts_and_weeks_begin_on_monday() -> None:
    monday = 4 * s.DAY
    data = s.series([monday - 1, monday, monday + 6 * s.DAY], [0, 4, 8])
    weeks = s.binned(data, s.WEEK)
    assert weeks.counts.tolist() == [1, 2]
    assert weeks.means.tolist() == [0, 6]
    assert (weeks.lows[1], weeks.highs[1]) == (4, 8)
    assert len(s.binned(s.series([], []), s.DAY).means) == 0


def test_no_trend_below_ten_check_ins() -> None:
    assert s.trend(every(12, 9), 0, 30 * s.DAY) is None
    assert s.trend(every(12, 10), 0, 30 * s.DAY) is not None


def test_the_trend_of_a_straight_line_is_that_line() -> None:
    times = [i * 8 * s.HOUR for i in range(60)]
    data = s.Series(np.asarray(times, np.int64), np.linspace(2.0, 8.0, 60))
    drawn = s.trend(data, 0, times[-1])
    assert drawn is not None
    expected = 2 + 6 * drawn.times / times[-1]
    assert np.nanmax(np.abs(drawn.means - expected)) < 0.01


def test_the_trend_is_never_drawn_in_a_gap() -> None:
    early, late = every(8, 20), every(8, 20, start=20 * s.DAY)
    data = s.Series(
        np.concatenate([early.times, late.times]), np.concatenate([early.moods, late.moods])
    )
    drawn = s.trend(data, 0, 27 * s.DAY)
    assert drawn is not None
    [(start, end)] = s.gaps(data.times)
    inside = (drawn.times > start) & (drawn.times < end)
    assert inside.any()
    assert np.isnan(drawn.means[inside]).all()
    assert not np.isnan(drawn.means[~inside]).any()


def test_the_band_holds_about_its_share_of_the_mean() -> None:
    rng = np.random.default_rng(5)
    times = np.arange(0, 60 * s.DAY, 8 * s.HOUR, dtype=np.int64)
    level = 5 + np.sin(times / (9 * s.DAY))
    held = []
    for _ in range(60):
        moods = np.clip(level + rng.normal(0, 1, len(times)), 0, 10)
        drawn = s.trend(s.Series(times, moods), int(times[0]), int(times[-1]))
        assert drawn is not None
        truth = 5 + np.sin(drawn.times / (9 * s.DAY))
        held.append(np.mean((drawn.lows <= truth) & (truth <= drawn.highs)))
    assert 0.8 < np.mean(held) < 0.99


def test_the_band_is_wide_enough_also_with_one_check_in_a_day() -> None:
    """Each check-in then draws much of the line itself, and residuals alone look too small."""
    once = next(world for world in NULL if world.once_a_day)
    shares = [held(simulate(once, 60, 8, seed), 28) for seed in range(40)]
    assert 0.83 < np.mean(shares) < 0.97


@pytest.mark.parametrize("moods", [[5] * 30, [0, 10] * 15])
def test_equal_moods_and_equal_times_raise_nothing(moods: list[int]) -> None:
    assert s.trend(s.series([1000] * 30, moods), 0, 10 * s.DAY) is not None
    assert s.trend(s.series(list(range(30)), moods), 0, 10 * s.DAY) is not None
