"""The largest diaries that the limits of speed speak of, which `run.py bench` times."""

from collections.abc import Callable

import numpy as np

from ipt_journal.insight import association
from ipt_journal.insight.association import Contrast, Row
from ipt_journal.insight.diary import Times
from tests.validate.worlds import MONDAY, Random


def contrast_of_ten_years() -> Callable[[], Contrast]:
    """Return the call for 20,000 check-ins and 3,000 events: at most 300 ms."""
    random = np.random.Generator(np.random.PCG64(0))
    mood_at, event_at = _moments(random, 3650, 20_000), _moments(random, 3650, 3_000)
    mood = random.integers(0, 11, len(mood_at)).astype(np.float64)
    return lambda: association.contrast(mood_at, mood, event_at)


def table_of_three_years() -> Callable[[], list[Row]]:
    """Return the call for 30 rows in three groupings, 60 events each: at most 1 s."""
    random = np.random.Generator(np.random.PCG64(0))
    mood_at = _moments(random, 1095, 5_500)
    mood = random.integers(0, 11, len(mood_at)).astype(np.float64)
    groups = {str(row): _moments(random, 1095, 60) for row in range(30)}
    grouping = {name: str(int(name) % 3) for name in groups}
    return lambda: association.table(mood_at, mood, groups, grouping=grouping)


def _moments(random: Random, days: int, n: int) -> Times:
    seconds = random.integers(0, days * 86_400, n).astype("timedelta64[s]")
    moments: Times = MONDAY + np.sort(seconds)
    return moments
