"""A short run of validate-insight: the methods keep their targets, and planted mistakes do not."""

from collections.abc import Sequence

import numpy as np
import pytest

from tests.validate.__main__ import told
from tests.validate.judging import FULL, Line, judge, most
from tests.validate.methods import OURS, UNCORRECTED, UNMATCHED, UNSHIFTED, Methods
from tests.validate.sizes import contrast_of_ten_years, table_of_three_years
from tests.validate.trials import (
    CHANGES,
    FALSE_ALARMS,
    OTHERS,
    TABLE,
    TRENDS,
    Target,
    Trial,
)
from tests.validate.worlds import LATE, NULL, World, simulate

LINES = [Trial("nothing", (Target("claimed", 0.07),), lambda _methods, seed: (seed % 10 == 0,))]


def failed(trials: Sequence[Trial], methods: Methods, diaries: int) -> list[str]:
    """Return the lines that miss their target."""
    lines = [line for several in judge(trials, methods, diaries) for line in several]
    assert lines
    assert all(line.n for line in lines)
    return [told(line, first=True) for line in lines if line.holds is False]


@pytest.mark.parametrize("trial", FALSE_ALARMS, ids=lambda trial: trial.name)
def test_where_nothing_changes_little_is_said(trial: Trial) -> None:
    assert failed([trial], OURS, 120) == []


def test_what_changes_is_found_and_its_size_is_in_the_interval() -> None:
    assert failed(CHANGES, OURS, 120) == []


def test_a_table_of_ten_rows_hardly_ever_flags_one_where_nothing_changes() -> None:
    assert failed([TABLE], OURS, 80) == []


def test_the_band_of_the_trend_holds_the_mean_of_its_window() -> None:
    assert failed(TRENDS, OURS, 15) == []


def test_neither_a_harmless_kind_nor_a_missing_rhythm_is_blamed() -> None:
    assert failed(OTHERS, OURS, 60) == []


def test_controls_that_are_not_matched_are_caught() -> None:
    bad_weeks = [trial for trial in FALSE_ALARMS if trial.name[:2] in {"S3", "S4"}]
    assert len(failed(bad_weeks, UNMATCHED, 60)) == 4


def test_a_test_without_shifts_is_caught() -> None:
    low_now = [trial for trial in FALSE_ALARMS if trial.name[:2] == "S4"]
    assert failed(low_now, UNSHIFTED, 250)
    assert not failed(low_now, OURS, 250)


def test_a_table_without_correction_is_caught() -> None:
    assert len(failed([TABLE], UNCORRECTED, 60)) == 2


@pytest.mark.parametrize(("diaries", "holds"), [(100, True), (FULL, False)])
def test_only_a_short_run_leaves_room_for_chance(diaries: int, *, holds: bool) -> None:
    [[line]] = judge(LINES, OURS, diaries)
    assert line.share == pytest.approx(0.1)
    assert line.holds == holds


def test_the_room_is_that_of_the_binomial() -> None:
    """Compared with drawing: a share of 7 % passes the limit about once in a thousand."""
    random = np.random.Generator(np.random.PCG64(1))
    drawn = random.binomial(100, 0.07, 200_000)
    assert np.mean(drawn > most(100, 0.07)) <= 0.0013
    assert np.mean(drawn > most(100, 0.07) - 1) > 0.0007


@pytest.mark.parametrize("share", [0.0, 0.6])
def test_a_target_from_below_is_missed_from_below(share: float) -> None:
    line = Line("", Target("", 0.55, at_most=False), share, FULL, FULL)
    assert line.holds == (share > 0.55)
    assert Line("", Target("", None), share, FULL, FULL).holds is None
    assert told(line, first=True).endswith("holds" if line.holds else "FAILS")


@pytest.mark.parametrize("world", [*NULL, LATE], ids=lambda world: world.name)
def test_a_world_is_the_same_again_and_looks_like_a_diary(world: World) -> None:
    one, two = simulate(world, 90, 20, 3), simulate(world, 90, 20, 3)
    assert one.mood_at.tolist() == two.mood_at.tolist()
    assert one.mood.tolist() == two.mood.tolist()
    assert one.event_at.tolist() == two.event_at.tolist()
    assert set(one.mood.tolist()) <= set(range(11))
    assert (one.entered_at >= one.event_at).all()
    assert one.span[0] <= one.mood_at.min() < one.mood_at.max() <= one.span[1]
    assert 60 <= len(one.mood) <= 400


def test_events_change_mood_by_as_much_as_the_world_says() -> None:
    plain, changed = (simulate(World("", effect=size), 180, 10, 8) for size in (0.0, -1.5))
    less = plain.level - changed.level
    event = plain.event_at[0]
    day = (plain.grid > event) & (plain.grid <= event + np.timedelta64(24, "h"))
    assert less[plain.grid <= event].max() == 0
    assert less[day].mean() == pytest.approx(0.95, abs=0.03)


def test_the_largest_diaries_that_are_timed_are_as_large_as_the_limits_say() -> None:
    found = contrast_of_ten_years()()
    assert found.total > 2_990
    rows = table_of_three_years()()
    assert len(rows) == 30
    assert min(row.contrast.total for row in rows) >= 59  # none before the first check-in
