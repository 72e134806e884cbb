"""The numbers about mood agree with counting by hand, for any record of check-ins."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.insight import series as s

CHECK_INS = st.lists(
    st.tuples(st.integers(-40 * s.DAY, 40 * s.DAY), st.integers(0, 10)), max_size=60
)


def made(told: list[tuple[int, int]]) -> s.Series:
    return s.series([at for at, _ in told], [mood for _, mood in told])


@given(CHECK_INS)
def test_check_ins_come_in_order_and_none_is_lost(told: list[tuple[int, int]]) -> None:
    data = made(told)
    pairs = list(zip(data.times.tolist(), data.moods.tolist(), strict=True))
    assert pairs == sorted(told, key=lambda pair: pair[0])


@given(CHECK_INS, st.integers(-50 * s.DAY, 50 * s.DAY), st.integers(0, 9 * s.DAY))
def test_a_range_holds_what_lies_in_it(
    told: list[tuple[int, int]], start: int, length: int
) -> None:
    inside = made(told).within(start, start + length)
    wanted = sorted(at for at, _ in told if start <= at <= start + length)
    assert inside.times.tolist() == wanted
    assert len(inside.moods) == len(wanted)


@given(CHECK_INS)
def test_gaps_and_lines_are_those_one_would_draw(told: list[tuple[int, int]]) -> None:
    times = made(told).times
    steps = list(zip(times.tolist(), times.tolist()[1:], strict=False))
    assert s.gaps(times) == [
        (one + 6 * s.HOUR, two - 6 * s.HOUR) for one, two in steps if two - one > 60 * s.HOUR
    ]
    assert s.joined(times).tolist() == [two - one <= 36 * s.HOUR for one, two in steps]


@given(CHECK_INS, st.integers(-40 * s.DAY, 40 * s.DAY))
def test_mood_around_an_event_is_counted_to_the_second(
    told: list[tuple[int, int]], centre: int
) -> None:
    before = [mood for at, mood in told if centre - 2 * s.DAY <= at <= centre]
    after = [mood for at, mood in told if centre < at <= centre + 2 * s.DAY]
    for found, wanted in zip(s.around(made(told), centre), (before, after), strict=True):
        assert found.n == len(wanted)
        if wanted:
            assert (found.low, found.high) == (min(wanted), max(wanted))
        else:
            assert np.isnan(found.low)
            assert np.isnan(found.high)


@given(CHECK_INS, st.sampled_from([s.DAY, s.WEEK]))
def test_stretches_hold_every_check_in_once(told: list[tuple[int, int]], width: int) -> None:
    bins = s.binned(made(told), width)
    monday = 4 * s.DAY
    wanted: dict[int, list[int]] = {}
    for at, mood in told:
        wanted.setdefault((at - monday) // width * width + monday + width // 2, []).append(mood)
    assert bins.middles.tolist() == sorted(wanted)
    for middle, mean, low, high, count in zip(
        bins.middles, bins.means, bins.lows, bins.highs, bins.counts, strict=True
    ):
        moods = wanted[int(middle)]
        assert mean == pytest.approx(sum(moods) / len(moods))
        assert (low, high, count) == (min(moods), max(moods), len(moods))


@given(CHECK_INS, st.integers(-40, 30), st.integers(1, 20))
def test_a_trend_lies_in_view_and_outside_gaps_or_is_not_drawn(
    told: list[tuple[int, int]], first_day: int, days: int
) -> None:
    start, end = first_day * s.DAY, (first_day + days) * s.DAY
    data = made(told)
    drawn = s.trend(data, start, end)
    if len(data.within(start, end).times) < 10:
        assert drawn is None
        return
    assert drawn is not None
    assert (drawn.times >= start).all()
    assert (drawn.times <= end).all()
    shown = ~np.isnan(drawn.means)
    for gap_start, gap_end in s.gaps(data.times):
        assert not (shown & (drawn.times > gap_start) & (drawn.times < gap_end - 1)).any()
    assert (drawn.lows[shown] <= drawn.means[shown]).all()
    assert (drawn.means[shown] <= drawn.highs[shown]).all()


def test_a_mood_that_never_changed_has_a_trend_without_doubt() -> None:
    drawn = s.trend(s.series([i * s.DAY for i in range(20)], [0] * 20), 0, 19 * s.DAY)
    assert drawn is not None
    assert (drawn.means == 0).all()
    assert (drawn.highs == drawn.lows).all()


@pytest.mark.parametrize(
    ("days", "wanted"), [(1, 1.2), (28, 1.2), (48, 2.0), (84, 2.8), (3650, 2.8)]
)
def test_the_bandwidth_is_a_24th_of_the_view_within_its_ends(days: int, wanted: float) -> None:
    assert s.bandwidth(0, days * s.DAY) == pytest.approx(max(1.2, min(2.8, wanted)) * s.DAY)
