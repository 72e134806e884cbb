"""It locks by itself: after the minutes chosen, and after others while the session view is open."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ipt_journal.records.preferences import Preferences
from ipt_journal.ui import watch
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.hands import choose, settle
from tests.scenes import Stage
from tests.ui.kept import only


class Hours:
    """The computer's two clocks, which go on when a test says so."""

    def __init__(self) -> None:
        self._passed = 1_000.0
        self.stand_in = SimpleNamespace(
            monotonic=lambda: self._passed, time=lambda: self._passed + 1_700_000_000
        )

    def pass_by(self, minutes: float) -> None:
        self._passed += minutes * 60


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    made = Hours()
    monkeypatch.setattr(watch, "time", made.stand_in)
    return made


@pytest.fixture
def window(stage: Stage, hours: Hours) -> Window:
    return stage.open("full")


@pytest.fixture
def locked(window: Window) -> list[bool]:
    """Note a lock instead of ending this process."""
    noted: list[bool] = []
    window._watch.abandoned.disconnect()
    window._watch.abandoned.connect(lambda: noted.append(True))
    return noted


def after(window: Window, hours: Hours, minutes: float) -> None:
    """Let so many minutes pass and the watch look up, as it does every few seconds."""
    hours.pass_by(minutes)
    window._watch._look()


def test_elsewhere_it_locks_after_the_minutes_of_the_lock(
    window: Window, hours: Hours, locked: list[bool]
) -> None:
    after(window, hours, 4.9)
    assert not locked
    after(window, hours, 0.2)
    assert locked == [True]


def test_the_session_view_waits_for_its_own_minutes(
    window: Window, hours: Hours, locked: list[bool]
) -> None:
    window.desk.visit("session_view")
    settle()
    after(window, hours, 29.9)
    assert not locked
    after(window, hours, 0.2)
    assert locked == [True]


def test_leaving_it_the_minutes_of_the_lock_hold_again(
    window: Window, hours: Hours, locked: list[bool]
) -> None:
    window.desk.visit("session_view")
    settle()
    after(window, hours, 20)
    QTest.keyClick(window.window().windowHandle(), Qt.Key.Key_Escape)  # as from the desktop
    settle()
    assert isinstance(window.page, TimelinePage)
    after(window, hours, 4.9)
    assert not locked
    after(window, hours, 0.2)
    assert locked == [True]


def test_its_minutes_are_set_beside_those_of_the_lock(
    window: Window, hours: Hours, locked: list[bool]
) -> None:
    window.desk.visit("settings")
    settle()
    choose(window, "Lock the Session view after", "60 minutes")
    kept = only(window, Preferences)
    assert (kept.session_view_minutes, kept.lock_minutes) == (60, 5)
    after(window, hours, 4.9)
    window.desk.visit("session_view")
    settle()
    after(window, hours, 54)
    assert not locked
    after(window, hours, 2)
    assert locked == [True]


def test_a_change_elsewhere_leaves_them_as_they_are(
    window: Window, hours: Hours, locked: list[bool]
) -> None:
    window.desk.visit("session_view")
    settle()
    with window.desk.journal.write() as session:
        session.merge(Preferences(lock_minutes=1))
    after(window, hours, 25)
    assert not locked
