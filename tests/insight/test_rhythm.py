import numpy as np
import pytest

from ipt_journal.insight.rhythm import weekly
from tests.insight.diaries import HOURS, at
from tests.validate.worlds import World, simulate


def test_better_sundays_are_found_with_their_size() -> None:
    hours = [day * 24 + hour for day in range(84) for hour in HOURS]
    random = np.random.Generator(np.random.PCG64(2))
    mood = [5 + 2 * (hour // 24 % 7 == 6) + random.normal(0, 0.7) for hour in hours]
    found = weekly(at(hours), mood)
    assert found.claim
    assert found.p < 0.01
    assert int(found.deviations.argmax()) == 6
    assert found.deviations[6] == pytest.approx(2 * 6 / 7, abs=0.4)
    assert found.deviations.sum() == pytest.approx(0, abs=1e-4)
    assert found.counts.tolist() == [12] * 7


@pytest.mark.parametrize(
    ("days", "weeks", "told"), [(35, 5, False), (41, 6, True), (42, 6, True), (0, 0, False)]
)
def test_six_weeks_are_needed(days: int, weeks: int, *, told: bool) -> None:
    found = weekly(at([day * 24 + 20.0 for day in range(days)]), np.arange(days) % 5)
    assert found.weeks == weeks
    assert np.isfinite(found.p) == told
    assert np.isfinite(found.deviations).all() == told


def test_four_of_each_weekday_are_needed() -> None:
    days = [day for day in range(70) if day % 7 != 6 or day < 21]
    found = weekly(at([day * 24 + 20.0 for day in days]), np.arange(len(days)) % 5)
    assert found.counts[6] == 3
    assert np.isnan(found.p)
    assert not found.claim


def test_without_a_rhythm_it_is_found_about_once_in_twenty() -> None:
    plain = World("", weekend=0.0)
    said = 0
    for seed in range(80):
        told = simulate(plain, 90, 1, [seed, 11])
        said += weekly(told.mood_at, told.mood, span=told.span, seed=seed).claim
    assert said <= 11  # a binomial with a share of 5 % goes beyond it once in a thousand
