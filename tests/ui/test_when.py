"""A time is taken as it is written, and one that has not come yet is told."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from ipt_journal.moment import Moment
from ipt_journal.ui.widgets.when import NOW as JUST_NOW
from ipt_journal.ui.widgets.when import TODAY, YESTERDAY, When
from tests.conftest import NOW, StandingClock


@pytest.fixture
def when(qtbot: QtBot) -> When:
    made = When(StandingClock())
    qtbot.addWidget(made)
    return made


def tell(when: When, which: str, time: str) -> str:
    """Choose a day and a time, and return what is said to that."""
    day = "2026-11-17" if which == TODAY else "2026-11-16"
    told = {"which": which, "day": day, "time": time, "precision": "exact", "moment": None}
    when.set_value(told)
    return when.problem()


@pytest.mark.parametrize("time", ["16:40", "8:05", "8.05", "4 pm", "12:30 am", "0:00"])
def test_a_time_up_to_now_is_taken(when: When, time: str) -> None:
    assert tell(when, TODAY, time) == ""


@pytest.mark.parametrize("time", ["16:41", "23:00", "11 pm"])
def test_a_time_to_come_is_told(when: When, time: str) -> None:
    assert tell(when, TODAY, time) == "That time has not come yet."
    assert tell(when, YESTERDAY, time) == ""


@pytest.mark.parametrize("time", ["", "25:00", "half past", "16:75"])
def test_what_is_no_time_is_told(when: When, time: str) -> None:
    assert tell(when, TODAY, time) == "Write the time as 19:30."


@pytest.mark.parametrize("later", [timedelta(minutes=20), timedelta(days=1), timedelta(days=9)])
@pytest.mark.parametrize("which", [JUST_NOW, TODAY, YESTERDAY])
def test_a_draft_keeps_its_moment_however_much_later_it_is_opened(
    qtbot: QtBot, when: When, which: str, later: timedelta
) -> None:
    if which != JUST_NOW:
        assert tell(when, which, "9:15") == ""
    told = when.moment()
    draft = json.loads(json.dumps(when.value))
    for _ in range(2):
        opened = When(StandingClock(NOW + later))
        qtbot.addWidget(opened)
        opened.set_value(draft)
        assert opened.problem() == ""
        assert opened.moment() == told
        draft = json.loads(json.dumps(opened.value))


def test_a_draft_of_a_time_written_wrongly_keeps_what_is_written(qtbot: QtBot, when: When) -> None:
    tell(when, YESTERDAY, "25:")
    opened = When(StandingClock(NOW + timedelta(days=1)))
    qtbot.addWidget(opened)
    opened.set_value(when.value)
    assert opened.problem() == "Write the time as 19:30."
    assert opened.value["time"] == "25:"
    assert opened.value["day"] == when.value["day"]


@pytest.mark.parametrize("zone", [ZoneInfo("Asia/Tokyo"), timezone(timedelta(hours=9))])
def test_a_time_put_right_stays_in_the_zone_it_was_noted_in(when: When, zone: tzinfo) -> None:
    noted = Moment.of(datetime(2026, 11, 12, 20, 0, tzinfo=zone))
    when.set_moment(noted)
    when._time.setText("20:05")
    when._time.textEdited.emit("20:05")
    assert when.problem() == ""
    told = when.moment()
    assert told == replace(noted, utc=noted.utc + 300)
    when.set_moment(None)
    assert when.moment().zone == "Europe/London"
