"""One real window for all interface tests, journals as new for each, and no window that flashes."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded: no display is asked for

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from typing_extensions import override

from ipt_journal.settings import Settings, Theme
from ipt_journal.ui import app, window
from ipt_journal.ui.frame import Frame
from tests.hands import settle
from tests.scenes import Stage

_PASSING = Qt.WindowType.Popup, Qt.WindowType.ToolTip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore what the platform without a screen says about itself."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class _Windows(QObject):
    """Notes every window that is shown beside the one of the app, its menus and its tips."""

    def __init__(self) -> None:
        super().__init__()
        self.flashed: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QShowEvent) and isinstance(watched, QWidget):
            allowed = watched.windowType() in _PASSING or isinstance(watched, Frame | QFileDialog)
            allowed |= watched.inherits("QPrintDialog")
            if watched.isWindow() and not allowed:
                self.flashed.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@pytest.fixture(scope="session", autouse=True)
def _no_page_is_made_ahead() -> Iterator[None]:
    """Make the Timeline where a test goes there, not in every window for quicker switching."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window, "_PREPARED_AFTER_MS", 600_000)
        yield


@pytest.fixture(scope="session")
def one_stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    home = tmp_path_factory.mktemp("stage")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPT_JOURNAL_HOME", str(home))
        made = Stage(app.make(), home)
    yield made
    made.frame.hide()
    made.close()


@pytest.fixture
def stage(one_stage: Stage, qtbot: object) -> Iterator[Stage]:
    """Give the window at 1280 × 800 in the light theme, with journals as they were at first."""
    look = Settings(theme=Theme.LIGHT, country="GB")
    if one_stage.appearance.settings != look:
        one_stage.appearance.settings = look
        one_stage.appearance.apply()
    one_stage.frame.resize(1280, 800)
    yield one_stage
    one_stage.appearance.change("language", "en")  # also for tests of single widgets
    # What is under way on the last page must not reach into the next test.
    one_stage.frame.show_unlock(one_stage.empty)
    settle()
    one_stage.renew()


@pytest.fixture(autouse=True)
def _no_window_flashes(qapp: QApplication) -> Iterator[None]:
    windows = _Windows()
    qapp.installEventFilter(windows)
    yield
    qapp.removeEventFilter(windows)
    assert not windows.flashed
