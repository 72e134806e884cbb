"""A time is taken as it is written, and one that has not come yet is told."""

import pytest
from pytestqt.qtbot import QtBot

from ipt_journal.ui.widgets.when import TODAY, YESTERDAY, When
from tests.conftest import StandingClock


@pytest.fixture
def when(qtbot: QtBot) -> When:
    made = When(StandingClock())
    qtbot.addWidget(made)
    return made


def tell(when: When, which: str, time: str) -> str:
    """Choose a day and a time, and return what is said to that."""
    day = "2026-11-17" if which == TODAY else "2026-11-16"
    told = {"which": which, "day": day, "time": time, "precision": "exact", "kept": False}
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
