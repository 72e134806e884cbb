"""The window comes back as large as it was left."""

from PySide6.QtCore import QPoint

from ipt_journal.ui.sidebar import NavButton
from tests.hands import find, settle
from tests.scenes import Stage


def test_its_size_is_kept_on_every_way_out(stage: Stage) -> None:
    stage.open("empty")
    stage.frame.resize(1010, 690)
    stage.frame.departure.left.emit()
    kept = stage.appearance.settings
    assert (kept.window_width, kept.window_height) == (1010, 690)


def test_in_a_low_window_with_large_letters_the_page_shown_is_in_sight_in_the_sidebar(
    stage: Stage,
) -> None:
    stage.appearance.change("text_size", 150)
    window = stage.open("empty")
    stage.frame.resize(960, 640)
    window.desk.visit("next")
    settle(120)
    button = find(window, "Next session", NavButton)
    assert button.isChecked()
    assert not button.visibleRegion().isEmpty()


def test_the_bar_of_the_pages_moves_none_of_them(stage: Stage) -> None:
    stage.appearance.change("text_size", 150)
    window = stage.open("empty")
    names = ("Today", "Next session", "Settings")
    for size in ((1280, 1000), (960, 640)):
        stage.frame.resize(*size)
        settle(120)
        buttons = [find(window, name, NavButton) for name in names]
        places = {(one.mapTo(window, QPoint(0, 0)).x(), one.width()) for one in buttons}
        assert len(places) == 1
