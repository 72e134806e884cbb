"""The window comes back as large as it was left."""

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
