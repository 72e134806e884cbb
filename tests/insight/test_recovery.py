import numpy as np
import pytest

from ipt_journal.insight.diary import Times, read, seconds
from ipt_journal.insight.occasions import occasions
from ipt_journal.insight.recovery import Unknown, _isolated, half_life
from tests.validate.worlds import World, simulate


def test_half_of_a_fall_that_fades_over_24_hours_is_back_after_about_17() -> None:
    found, held = [], []
    for seed in range(12):
        one = simulate(World("", effect=-2.5), 365, 45, seed)
        half = half_life(one.mood_at, one.mood, one.event_at, span=one.span, seed=seed)
        if half.reason is None:
            assert half.low <= half.hours <= half.high
            assert half.isolated >= 20
            found.append(half.hours)
            held.append(half.low <= 24 * np.log(2) <= half.high)
    assert len(found) >= 8
    assert np.median(found) == pytest.approx(24 * np.log(2), rel=0.35)
    assert np.mean(held) > 0.7


def test_events_that_follow_one_another_are_not_isolated() -> None:
    one = simulate(World(""), 90, 20, 1)
    first = one.event_at[:1]
    train = first + np.arange(30) * np.timedelta64(70, "h")
    found = half_life(one.mood_at, one.mood, train)
    assert (found.isolated, found.reason) == (1, Unknown.TOO_FEW)
    assert np.isnan([found.hours, found.low, found.high]).all()


def test_after_the_next_event_nothing_is_counted_to_the_one_before() -> None:
    one = simulate(World(""), 180, 1, 3)
    first = one.grid[20 * 48 + 24 :: 20 * 48]
    pairs = np.sort(np.concatenate([first, first + np.timedelta64(30, "h")]))
    notes = read(one.mood_at, one.mood)
    differences, alone = _isolated(notes, occasions(notes, pairs, None))
    assert alone.tolist() == seconds(first).tolist()
    assert np.isfinite(differences[:, :5]).any(axis=0).any()
    assert np.isnan(differences[:, 5:]).all()


def test_where_nothing_changes_no_time_is_given() -> None:
    reasons = set()
    for seed in range(6):
        one = simulate(World(""), 365, 45, [seed, 2])
        reasons.add(half_life(one.mood_at, one.mood, one.event_at, seed=seed).reason)
    assert Unknown.NO_END in reasons
    assert None not in reasons


def entered(events: Times, hours: int, share: float) -> Times:
    """Return times of entry: at once, but so many hours later for the first of every few."""
    late = np.arange(len(events)) % round(1 / share) == 0
    found: Times = events + late * np.timedelta64(hours, "h")
    return found


def test_what_was_entered_late_is_not_among_those_that_stand_alone() -> None:
    one = simulate(World("", effect=-2.5), 365, 45, 4)
    notes = read(one.mood_at, one.mood, one.span)
    _, all_alone = _isolated(notes, occasions(notes, one.event_at, None))
    told = occasions(notes, one.event_at, entered(one.event_at, 20, 0.2))
    _, alone = _isolated(notes, told)
    assert set(alone.tolist()) == set(all_alone.tolist()) & set(told.times[told.in_time].tolist())
    assert 0 < len(alone) < len(all_alone)


def test_where_most_were_entered_hours_later_no_time_is_given() -> None:
    one = simulate(World("", effect=-2.5), 365, 45, 3)
    at_once = half_life(one.mood_at, one.mood, one.event_at, span=one.span)
    hours_later = one.event_at + np.timedelta64(5, "h")
    found = half_life(one.mood_at, one.mood, one.event_at, entered_at=hours_later, span=one.span)
    assert at_once.reason is None
    assert found.reason is Unknown.ENTERED_LATE
    assert np.isnan([found.hours, found.low, found.high]).all()
