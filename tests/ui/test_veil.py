"""What is seen of the window while another program is in front."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ipt_journal.records.preferences import Preferences
from ipt_journal.ui import files
from ipt_journal.ui.veil import Cover
from ipt_journal.ui.window import Window
from tests.hands import press, says, settle, until
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
    until(lambda: not covers(window))
    assert frame.grab().toImage() != shown


def test_what_opens_meanwhile_is_covered_too_and_bears_the_name_of_now(stage: Stage) -> None:
    window = stage.open_at("full", "settings")
    press(window, TICK)
    stage.appearance.change("name", "Recipes")
    settle()
    state(LEFT)
    window.desk.visit("next")
    dialog = files.pick_folder(window, "A folder", stage.folder, lambda _: None)
    settle()
    for one in (window.window(), dialog):
        (cover,) = (found for found in covers(window) if found.window() is one)
        assert cover.geometry() == one.rect()
        assert says(cover, "Recipes")
    state(ACTIVE)
    until(lambda: not covers(window))
    dialog.close()
    another = files.pick_folder(window, "A folder", stage.folder, lambda _: None)
    settle()
    assert not covers(window)
    another.close()
