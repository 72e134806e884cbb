"""Of many events a lane shows how many each week had, good and hard apart."""

import numpy as np

from ipt_journal.ui.charts import lanes
from ipt_journal.ui.charts.lanes import LaneMark

_DAY = 86_400


def mark(day: int, lane: int, valence: int) -> LaneMark:
    return LaneMark(day * _DAY, lane, "none", valence)


def test_each_week_of_a_lane_is_counted_good_and_hard_apart() -> None:
    marks = [mark(0, 0, 1), mark(6, 0, 2), mark(6, 2, -1), mark(7, 0, 0), mark(7, 2, -3)]
    marks += [mark(8, 2, -2), mark(-1, 1, 1)]
    days = np.array([one.at / _DAY for one in marks])
    found = lanes._weeks(marks, days)
    told = zip(found.lane, found.week, found.good, found.events, strict=True)
    assert set(told) == {
        (1, -1, True, 1), (0, 0, True, 2), (2, 0, False, 1), (0, 1, True, 1), (2, 1, False, 2),
    }  # fmt: skip


def test_no_event_is_no_week() -> None:
    assert len(lanes._weeks([], np.empty(0)).events) == 0
