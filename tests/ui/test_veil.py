"""What is seen of the window while another program is in front."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ipt_journal.records.preferences import Preferences
from ipt_journal.ui.veil import Cover
from ipt_journal.ui.window import Window
from tests.hands import press, settle
from tests.scenes import Stage
from tests.ui.kept import only

TICK = "Cover the window when it is not in front"
ACTIVE, LEFT = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive


def state(now: Qt.ApplicationState) -> None:
    """Say that the app is in front or not, as the window system does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.applicationStateChanged.emit(now)


def covers(window: Window) -> list[Cover]:
    return [one for one in window.window().findChildren(Cover) if one.isVisible()]


def test_unless_it_was_chosen_nothing_is_covered(stage: Stage) -> None:
    window = stage.open("full")
    state(LEFT)
    assert not covers(window)


def test_chosen_it_covers_all_at_once_and_goes_when_the_window_is_back(stage: Stage) -> None:
    window = stage.open_at("empty", "settings")
    press(window, TICK)
    assert only(window, Preferences).veil
    state(LEFT)
    (cover,) = covers(window)
    frame = window.window()
    assert cover.geometry() == frame.rect()
    shown = frame.grab().toImage()
    window.desk.visit("today")
    settle()
    assert frame.grab().toImage() == shown, "something shines through"
    state(ACTIVE)
    assert covers(window), "a press that brings it back must press nothing"
    QTest.qWait(200)
    assert not covers(window)
    assert frame.grab().toImage() != shown
