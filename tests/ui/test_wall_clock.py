"""The chart's axis is the clock on the client's wall, across daylight saving and journeys."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ipt_journal.moment import Moment
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import dated
from ipt_journal.ui.charts.axis import number_of, ticks
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.scenes import Stage
from tests.ui.kept import keep

LONDON, TOKYO, NEW_YORK = (ZoneInfo(f) for f in ("Europe/London", "Asia/Tokyo", "America/New_York"))


def shown_at(window: Window) -> list[datetime]:
    """Return where the events lie on the axis, as a clock would say it."""
    page = window.page
    assert isinstance(page, TimelinePage)
    return [
        datetime.fromtimestamp(mark.at, UTC).replace(tzinfo=None) for mark in page.chart._data.marks
    ]


@pytest.mark.parametrize(
    ("zone", "clocks"),
    [
        (LONDON, ["2026-03-28 20:00", "2026-03-29 20:00"]),  # an hour is left out
        (LONDON, ["2026-10-24 20:00", "2026-10-25 20:00"]),  # an hour comes twice
        (NEW_YORK, ["2026-10-31 23:30", "2026-11-01 23:30"]),
    ],
)
def test_an_evening_stays_an_evening_when_the_clocks_change(
    stage: Stage, zone: ZoneInfo, clocks: list[str]
) -> None:
    window = stage.open("empty")
    for clock in clocks:
        moment = Moment.of(datetime.fromisoformat(clock).replace(tzinfo=zone))
        keep(window, RelationshipEvent(words="x", **dated(moment, moment)))
    window.desk.visit("timeline")
    assert [f"{at:%Y-%m-%d %H:%M}" for at in shown_at(window)] == clocks


def test_on_a_journey_each_thing_lies_where_the_clock_there_stood(stage: Stage) -> None:
    window = stage.open("empty")
    told = [datetime(2026, 11, 1, 9, tzinfo=LONDON), datetime(2026, 11, 2, 9, tzinfo=TOKYO)]
    told += [datetime(2026, 11, 1, 21, tzinfo=NEW_YORK)]  # after the morning in Tokyo, by UTC
    for when in told:
        moment = Moment.of(when)
        keep(window, RelationshipEvent(words="x", **dated(moment, moment)))
        keep(window, MoodCheckIn(mood=5, **dated(moment, moment)))
    window.desk.visit("timeline")
    by_the_wall = sorted(when.replace(tzinfo=None) for when in told)
    assert shown_at(window) == by_the_wall
    page = window.page
    assert isinstance(page, TimelinePage)
    times = page.record.moods.times.tolist()
    assert times == sorted(times)


def test_days_begin_at_midnight_also_when_the_clocks_change() -> None:
    first = number_of(date(2026, 10, 23))
    found = ticks(first, first + 5, 8)
    assert [at for at, _ in found] == [float(first + n) for n in range(6)]
    assert [words for _, words in found][2] == "Sun 25"
