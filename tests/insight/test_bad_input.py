"""Whatever is handed over: nothing raises, nothing is claimed, and there is a reason."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipt_journal.insight import around, association, recovery, rhythm, series
from ipt_journal.insight.association import Direction, Reason
from ipt_journal.insight.diary import Span
from tests.insight.diaries import Told, at, diary

PLAIN = diary()
NEVER = np.datetime64("NaT", "s")
GAP = PLAIN.mood_at[(PLAIN.mood_at < at([480])[0]) | (PLAIN.mood_at > at([840])[0])]
IN_GAP = at(range(500, 820, 25))


def equal(told: Told, mood: float) -> Told:
    return Told(told.mood_at, np.array([mood] * len(told.mood_at)), told.event_at)


BAD = {
    "no events": (Told(PLAIN.mood_at, PLAIN.mood, at([])), Reason.NO_EVENTS),
    "nothing at all": (Told(at([]), np.empty(0), at([])), Reason.NO_CHECK_INS),
    "no moods": (Told(at([]), np.empty(0), PLAIN.event_at), Reason.NO_CHECK_INS),
    "one mood": (Told(at([1]), np.array([5.0]), PLAIN.event_at), Reason.NOTHING_VARIES),
    "one mood at the moment of the event": (
        Told(at([1]), np.array([5.0]), at([1])),
        Reason.NOTHING_VARIES,
    ),
    "all moods equal": (equal(PLAIN, 5), Reason.NOTHING_VARIES),
    "all moods nothing": (equal(PLAIN, 0), Reason.NOTHING_VARIES),
    "no mood a number": (equal(PLAIN, np.nan), Reason.NO_CHECK_INS),
    "events only in a gap": (
        Told(GAP, np.arange(len(GAP), dtype=np.float64) % 7, IN_GAP),
        Reason.FEW_CHECK_INS,
    ),
    "events only in the future": (
        Told(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at + np.timedelta64(900, "D")),
        Reason.OUTSIDE_DIARY,
    ),
    "events all at one moment": (
        Told(PLAIN.mood_at, PLAIN.mood, np.repeat(PLAIN.event_at[:1], 40)),
        Reason.TOO_FEW_EVENTS,
    ),
    "moods all at one moment": (
        Told(np.repeat(PLAIN.mood_at[:1], 50), np.linspace(0, 10, 50), PLAIN.event_at),
        Reason.NOTHING_VARIES,
    ),
    "one check-in a day": (diary(check_ins=(20,), falls=0), Reason.NOT_CLEAR),
    "events every hour": (
        Told(PLAIN.mood_at, PLAIN.mood, at(range(84 * 24))),
        Reason.TOO_FREQUENT,
    ),
    "no event has a time": (
        Told(PLAIN.mood_at, PLAIN.mood, np.repeat(NEVER, 9)),
        Reason.NO_EVENTS,
    ),
}


@pytest.mark.parametrize(("told", "reason"), BAD.values(), ids=BAD)
def test_nothing_is_claimed_and_the_reason_is_given(told: Told, reason: Reason) -> None:
    found = association.contrast(told.mood_at, told.mood, told.event_at)
    assert not found.claim
    assert reason in found.reasons
    assert any(given.stops for given in found.reasons)
    assert (Reason.TOO_FEW_EVENTS in found.reasons) == (found.usable < 8 and found.total > 0)
    if Reason.NOTHING_VARIES in found.reasons:
        assert np.isnan([found.change, found.low, found.high, found.p]).all()


@pytest.mark.parametrize("told", [told for told, _ in BAD.values()], ids=BAD)
def test_nothing_is_flagged_beside_a_row_where_something_happens(told: Told) -> None:
    rows = association.table(told.mood_at, told.mood, {"bad": told.event_at, "plain": at([30])})
    assert not any(row.flagged for row in rows)
    assert rows[0].direction in {Direction.NOTHING, Direction.NO_CLEAR_CHANGE}


@pytest.mark.parametrize("told", [told for told, _ in BAD.values()], ids=BAD)
def test_nothing_is_drawn_that_is_not_there(told: Told) -> None:
    drawn = association.curve(told.mood_at, told.mood, told.event_at)
    assert (np.isfinite(drawn.differences) == (drawn.counts >= 5)).all()
    described = around.days_around(told.mood_at, told.mood, told.event_at)
    assert (np.isfinite(described.medians) == (described.counts >= 5)).all()
    assert recovery.half_life(told.mood_at, told.mood, told.event_at).reason is not None
    weekly = rhythm.weekly(told.mood_at, told.mood)
    assert np.isfinite(weekly.p) == (weekly.weeks >= 6 and len(np.unique(told.mood)) > 1)
    known = np.isfinite(told.mood)
    data = series.Series(told.mood_at[known].astype(np.int64), told.mood[known])
    trend = series.trend(data, 0, int(at([3000])[0].astype(np.int64)))
    assert (trend is None) == (known.sum() < 10)


def test_what_is_dated_outside_the_diary_changes_nothing() -> None:
    """Neither an event nor a check-in from the year 2099 or 1999."""
    span: Span = (at([0])[0], at([84 * 24])[0])
    ends = np.array(["1999-01-01", "2099-01-01"], dtype="datetime64[s]")
    plain = association.contrast(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at, span=span)
    more = association.contrast(
        np.concatenate([PLAIN.mood_at, ends]),
        np.concatenate([PLAIN.mood, [0, 0]]),
        np.concatenate([PLAIN.event_at, ends]),
        span=span,
    )
    assert plain.claim
    assert more.claim
    assert more.reasons == (Reason.OUTSIDE_DIARY,)
    assert (more.change, more.p, more.total) == (plain.change, plain.p, plain.total)


def test_what_has_no_time_or_no_number_is_passed_over() -> None:
    more = association.contrast(
        [*PLAIN.mood_at, NEVER, PLAIN.mood_at[0]],
        [*PLAIN.mood, 3.0, np.nan],
        [*PLAIN.event_at, NEVER],
    )
    assert more == association.contrast(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at)


def test_events_noted_twice_count_once_and_check_ins_of_one_minute_are_averaged() -> None:
    plain = association.contrast(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at)
    twice = association.contrast(PLAIN.mood_at, PLAIN.mood, np.repeat(PLAIN.event_at, 2))
    assert twice == plain
    spread = np.where(np.arange(len(PLAIN.mood)) % 2, 1.0, -1.0)
    minute = association.contrast(
        np.concatenate([PLAIN.mood_at, PLAIN.mood_at + np.timedelta64(40, "s")]),
        np.concatenate([PLAIN.mood + spread, PLAIN.mood - spread]),
        PLAIN.event_at,
        span=(PLAIN.mood_at[0], PLAIN.mood_at[-1] + np.timedelta64(59, "s")),
    )
    assert minute.change == pytest.approx(plain.change, abs=1e-6)
    assert minute.p == plain.p


def test_of_an_event_noted_twice_the_later_entry_counts() -> None:
    entered = np.concatenate([PLAIN.event_at, PLAIN.event_at + np.timedelta64(5, "h")])
    found = association.contrast(
        PLAIN.mood_at, PLAIN.mood, np.tile(PLAIN.event_at, 2), entered_at=entered
    )
    assert (found.total, found.window) == (12, (12, 36))


@pytest.mark.parametrize("span", [(NEVER, at([9])[0]), (at([9])[0], NEVER)])
def test_a_span_without_an_end_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="span"):
        association.contrast(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at, span=span)


def test_a_span_that_ends_before_it_begins_holds_nothing() -> None:
    span = (at([99])[0], at([9])[0])
    found = association.contrast(PLAIN.mood_at, PLAIN.mood, PLAIN.event_at, span=span)
    assert Reason.NO_CHECK_INS in found.reasons
    assert not found.claim


def test_arrays_that_do_not_fit_together_are_refused() -> None:
    with pytest.raises(ValueError, match="moods"):
        association.contrast(PLAIN.mood_at, PLAIN.mood[1:], PLAIN.event_at)
    with pytest.raises(ValueError, match="entry"):
        association.contrast(
            PLAIN.mood_at, PLAIN.mood, PLAIN.event_at, entered_at=PLAIN.event_at[1:]
        )


ANY_HOUR = st.integers(-20 * 24, 100 * 24).map(float)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(ANY_HOUR, st.sampled_from([0.0, 3.0, 10.0, np.nan])), max_size=80),
    st.lists(ANY_HOUR, max_size=40),
    st.booleans(),
)
def test_nothing_at_all_raises(
    notes: list[tuple[float, float]],
    events: list[float],
    given_span: bool,  # noqa: FBT001
) -> None:
    span = (at([0])[0], at([80 * 24])[0]) if given_span else None
    mood_at, mood = at(hour for hour, _ in notes), np.array([m for _, m in notes], float)
    found = association.contrast(mood_at, mood, at(events), other_at={"x": at(events)}, span=span)
    assert found.claim != any(reason.stops for reason in found.reasons)
    assert len(set(found.reasons)) == len(found.reasons)
    assert found.usable <= found.total <= len(events)
    numbers = [found.before, found.after, found.change, found.low, found.high, found.p]
    assert np.isfinite(numbers).all() == np.isfinite(numbers).any()
    association.table(mood_at, mood, {"a": at(events), "b": at(events[::2])}, span=span)
    association.curve(mood_at, mood, at(events), span=span)
    recovery.half_life(mood_at, mood, at(events), span=span)
    rhythm.weekly(mood_at, mood, span=span)
