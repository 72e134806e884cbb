import numpy as np
import pytest
from numpy.typing import ArrayLike

from ipt_journal.insight.association import Contrast, Reason, contrast
from ipt_journal.insight.diary import Times
from ipt_journal.insight.rules import ALPHA
from tests.insight.diaries import MANY_DAYS, SOME_DAYS, Told, at, diary


def of(told: Told, entered_at: ArrayLike | None = None, **other_at: Times) -> Contrast:
    return contrast(
        told.mood_at, told.mood, told.event_at, entered_at=entered_at, other_at=other_at
    )


def after(told: Told, hours: float, share: float = 1.0) -> Times:
    """Return moments so many hours after the first so-and-so many events, others at once."""
    late = np.arange(len(told.event_at)) < share * len(told.event_at)
    moved: Times = told.event_at + np.where(late, int(hours * 3600), 0).astype("timedelta64[s]")
    return moved


def test_a_plain_fall_is_found_with_its_size() -> None:
    found = of(diary())
    assert found.claim
    assert found.reasons == ()
    assert (found.usable, found.total, found.window) == (12, 12, (0, 24))
    assert found.low < -3 < found.high < 0
    assert found.change == pytest.approx(-3, abs=0.5)
    assert found.after - found.before == pytest.approx(found.change, abs=1e-5)
    assert abs(found.before) < 0.5
    assert found.p < ALPHA < found.before_p
    assert found.missed_below == pytest.approx(2.8 * (found.high - found.low) / 3.92)


def test_the_same_is_found_again_and_another_seed_changes_little() -> None:
    told = diary(falls=0.7)
    one, two, other = (
        contrast(told.mood_at, told.mood, told.event_at, seed=seed) for seed in (3, 3, 4)
    )
    assert one == two
    assert one.change == other.change
    assert one.low != other.low
    assert one.p == pytest.approx(other.p, abs=0.05)


def test_the_order_of_what_is_handed_over_does_not_matter() -> None:
    told = diary()
    assert of(Told(told.mood_at[::-1], told.mood[::-1], told.event_at[::-1])) == of(told)


def test_without_a_change_nothing_is_claimed() -> None:
    found = of(diary(falls=0))
    assert not found.claim
    assert found.reasons == (Reason.NOT_CLEAR,)
    assert found.rules_hold


def test_what_was_there_before_is_told_apart_from_what_came_after() -> None:
    told = diary()
    found = of(Told(told.mood_at, told.mood, at([day * 24 + 36.5 for day in SOME_DAYS])))
    assert found.before < -1
    assert found.before_p < ALPHA
    assert found.change > 0


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (diary(event_days=()), Reason.NO_EVENTS),
        (diary(event_days=SOME_DAYS[:7]), Reason.TOO_FEW_EVENTS),
        (diary(event_days=(22, 23, 24, 29, 30, 36, 37, 38)), Reason.TOO_FEW_WEEKS),
        (diary(days=41, event_days=(3, 7, 12, 16, 20, 25, 30, 36)), Reason.DIARY_TOO_SHORT),
        (diary(event_days=range(84)), Reason.TOO_FREQUENT),
        (diary(event_days=[4 + 7 * week for week in range(11)]), Reason.ONE_WEEKDAY),
        (diary(falls=0), Reason.NOT_CLEAR),
    ],
)
def test_each_rule_stops_a_claim_and_is_named(told: Told, reason: Reason) -> None:
    found = of(told)
    assert reason in found.reasons
    assert not found.claim
    assert reason.stops


@pytest.mark.parametrize(
    ("events", "reason"), [(8, None), (7, Reason.TOO_FEW_EVENTS), (5, Reason.TOO_FEW_EVENTS)]
)
def test_eight_events_may_claim_and_five_may_be_drawn(events: int, reason: Reason | None) -> None:
    found = of(diary(event_days=SOME_DAYS[:events]))
    assert found.usable == events
    assert found.claim == (reason is None)
    assert found.reasons[:1] == (() if reason is None else (reason,))
    assert not np.isnan([found.before, found.after, found.change, found.low, found.p]).any()


def test_under_five_there_are_no_numbers() -> None:
    found = of(diary(event_days=SOME_DAYS[:4]))
    assert found.usable == 4
    assert np.isnan([found.before, found.after, found.change]).all()
    assert np.isnan([found.low, found.high, found.p, found.before_p]).all()
    assert np.isnan(found.error)


@pytest.mark.parametrize(("days", "enough"), [(42, True), (41, False)])
def test_six_weeks_of_diary_are_needed(days: int, *, enough: bool) -> None:
    told = diary(days=days, event_days=(4, 7, 12, 16, 20, 25, 30, 35))
    assert (Reason.DIARY_TOO_SHORT not in of(told).reasons) == enough


def test_events_on_fridays_cannot_be_told_apart_from_fridays() -> None:
    found = of(diary(event_days=[4 + 7 * week for week in range(11)]))
    assert found.weekday == 4
    assert not found.claim
    assert of(diary()).weekday is None


def test_events_on_days_without_check_ins_are_no_basis() -> None:
    told = diary()
    away = np.zeros(len(told.mood_at), dtype=bool)
    for day in SOME_DAYS[:6]:
        away |= abs(told.mood_at - at([day * 24 + 12])[0]) < np.timedelta64(36, "h")
    found = of(Told(told.mood_at[~away], told.mood[~away], told.event_at))
    assert found.usable == 6
    assert Reason.FEW_CHECK_INS in found.reasons
    assert Reason.TOO_FREQUENT not in found.reasons


def test_entered_some_hours_later_the_first_hours_are_not_used() -> None:
    told = diary()
    found = of(told, after(told, 5))
    assert found.window == (12, 36)
    assert found.reasons[-1] is Reason.ENTERED_LATE
    assert not Reason.ENTERED_LATE.stops
    assert found.change > of(told).change  # half of the window lies after the fall


def test_a_fifth_may_be_entered_late_before_the_window_moves() -> None:
    told = diary()
    assert of(told, after(told, 5, share=0.16)) == of(told)
    assert of(told, after(told, 5, share=0.25)).window == (12, 36)
    assert of(told, after(told, 2)).window == (0, 24)


def test_what_was_entered_the_next_day_is_left_out() -> None:
    told = diary()
    found = of(told, after(told, 13, share=0.16))
    assert (found.usable, found.total, found.window) == (10, 12, (0, 24))
    assert found.reasons == (Reason.ENTERED_LATE,)
    nothing = of(told, after(told, 13))
    assert (nothing.usable, nothing.total) == (0, 12)
    assert nothing.reasons == (Reason.TOO_FEW_EVENTS, Reason.ENTERED_LATE)


def test_an_unknown_time_of_entry_counts_as_late_but_is_kept() -> None:
    told = diary()
    unknown = np.full(12, np.datetime64("NaT", "s"))
    found = of(told, unknown)
    assert (found.usable, found.window) == (12, (12, 36))


def test_another_kind_nearby_is_named_and_only_events_without_it_count() -> None:
    told = diary(days=168, event_days=MANY_DAYS)
    third = of(told, arguments=after(told, -3)[:8])
    assert third.overlaps == ()
    half = of(told, arguments=after(told, -3)[:12], calls=at([24.0 * 80]))
    assert half.overlaps == ("arguments",)
    assert half.clean_p < ALPHA
    assert half.claim
    assert half.change == third.change


def test_with_too_few_events_left_the_kinds_cannot_be_separated() -> None:
    told = diary()
    found = of(told, arguments=after(told, 20)[:5])
    assert found.overlaps == ("arguments",)
    assert found.reasons == (Reason.OVERLAPS,)
    assert np.isnan(found.clean_p)
    assert found.p < ALPHA


def test_a_harmless_kind_is_not_blamed_for_a_harmful_one_beside_it() -> None:
    told = diary(days=168, event_days=MANY_DAYS[::2])
    harmless = at([day * 24 + 13.0 for day in MANY_DAYS])
    found = contrast(told.mood_at, told.mood, harmless, other_at={"harmful": told.event_at})
    assert found.p < ALPHA < found.clean_p
    assert found.overlaps == ("harmful",)
    assert Reason.OVERLAPS in found.reasons
    assert not found.claim


def test_a_check_in_at_the_very_moment_counts_as_before() -> None:
    told = diary(hour=14.0)
    moved = Told(told.mood_at + np.timedelta64(60, "s"), told.mood, told.event_at)
    assert of(told).before < of(moved).before + 1  # the fall at the moment belongs to before
    untold = Told(
        told.mood_at, np.where(np.isin(told.mood_at, told.event_at), 0, told.mood), told.event_at
    )
    assert of(untold).before < of(told).before - 0.5
    assert of(untold).after == of(told).after


def test_without_check_ins_on_other_days_there_is_nothing_to_compare_with() -> None:
    told = diary(days=300, event_days=range(10, 300, 31))
    near = np.zeros(len(told.mood_at), dtype=bool)
    for event in told.event_at:
        near |= abs(told.mood_at - event) < np.timedelta64(48, "h")
    found = of(Told(told.mood_at[near], told.mood[near], told.event_at))
    assert found.usable == 0
    assert Reason.FEW_CHECK_INS in found.reasons
    assert Reason.TOO_FREQUENT not in found.reasons


def test_events_without_the_other_kind_must_go_the_same_way() -> None:
    falls, rises = MANY_DAYS[::2] + MANY_DAYS[1:11:4], MANY_DAYS[3:24:2]
    rises = tuple(day for day in rises if day not in falls)
    told = diary(days=168, event_days=sorted(falls), falls=5)
    up = diary(days=168, event_days=rises, falls=-3)
    plain = diary(days=168, event_days=())
    mood = told.mood + up.mood - plain.mood
    both = np.sort(np.concatenate([told.event_at, up.event_at]))
    found = contrast(told.mood_at, mood, both, other_at={"arguments": told.event_at})
    assert found.change < 0
    assert found.p < ALPHA
    assert found.clean_p < ALPHA
    assert Reason.OVERLAPS in found.reasons
    assert not found.claim
