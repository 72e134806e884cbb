"""Which windows are asked not to be recorded, and what sharing the screen changes."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu

from ipt_journal.ui import capture
from ipt_journal.ui.window import Window
from tests.hands import find, press, settle
from tests.scenes import Stage
from tests.ui.together import page_of

SHARING = "Sharing my screen"
Asked = list[tuple[int, bool]]


@pytest.fixture
def asked(qapp: QApplication) -> Iterator[Asked]:
    """Note what the system is asked; only the system itself stands outside."""
    noted: Asked = []
    made = capture.Capture(qapp, lambda window, on: noted.append((window, on)))
    yield noted
    qapp.removeEventFilter(made)
    made.setParent(None)


@pytest.fixture
def window(stage: Stage, asked: Asked) -> Window:
    return stage.open_at("full", "session_view")


def test_every_window_is_shut_as_it_is_shown(stage: Stage, asked: Asked) -> None:
    menu = QMenu()
    menu.addAction("Words")
    for one in (QFileDialog(stage.frame), menu):
        one.show()
        assert (int(one.winId()), True) in asked
        one.close()
    assert all(on for _, on in asked)


def test_sharing_opens_them_until_the_view_is_left(window: Window, asked: Asked) -> None:
    frame = int(window.window().winId())
    press(window, SHARING)
    assert asked[-1] == (frame, False)
    window.desk.visit("timeline")
    settle()
    assert asked[-1] == (frame, True)
    window.desk.visit("session_view")
    settle()
    assert not page_of(window).bar.sharing
    assert asked[-1] == (frame, True)


def test_shared_it_names_people_as_on_paper(window: Window, asked: Asked) -> None:
    page = page_of(window)
    press(window, SHARING)
    assert find(window, "People as Initials", QAbstractButton).isChecked()
    assert "Daniel" not in page.chart._data.lanes
    press(window, SHARING)
    assert find(window, "People as Names", QAbstractButton).isChecked()
    assert "Daniel" in page.chart._data.lanes
