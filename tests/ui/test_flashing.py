"""A window that comes up for a moment would show journal text where no lock and no veil is."""

from PySide6.QtWidgets import QLabel, QMenu

from tests.scenes import Stage
from tests.ui.conftest import Windows


def test_a_part_that_is_shown_before_it_has_a_place_is_noticed(stage: Stage) -> None:
    windows = Windows()
    flashing = QLabel("Words")
    flashing.setObjectName("flashing")
    flashing.show()
    flashing.setParent(stage.open("empty"))
    flashing.show()
    windows.close()
    assert "QLabel flashing" in windows.flashed


def test_the_window_and_its_menus_may_come(stage: Stage) -> None:
    windows = Windows()
    menu = QMenu(stage.open("empty"))
    menu.addAction("Words")
    menu.popup(stage.frame.pos())
    windows.close()
    menu.close()
    assert not windows.flashed
