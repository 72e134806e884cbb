"""One real window for all interface tests, journals as new for each, and no window that flashes."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is loaded: no display is asked for

import pytest
from PySide6.QtCore import (
    QLoggingCategory,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ipt_journal.settings import Settings, Theme
from ipt_journal.ui import app, window
from ipt_journal.ui.frame import Frame
from ipt_journal.vault import kdf
from tests.conftest import CHEAP
from tests.hands import settle
from tests.scenes import Stage

_PASSING = Qt.WindowType.Popup, Qt.WindowType.ToolTip
_LOG = "qt.widgets.showhide"
# The second is the app's own; the first paper that needs further fonts puts it in place of both.
_RULES = f"{_LOG}.debug=true\nqt.text.font.db.info=false"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore what the platform without a screen says about itself."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class Windows:
    """Notes every window that is shown beside the one of the app, its menus and its tips.

    Qt's own log says when it shows one; a filter of all events took a third of the tests' time.
    """

    def __init__(self) -> None:
        self.flashed: list[str] = []
        QLoggingCategory.setFilterRules(_RULES)
        before = qInstallMessageHandler(self._hear)
        self._before = cast("Callable[[QtMsgType, QMessageLogContext, str], None]", before)

    def close(self) -> None:
        qInstallMessageHandler(self._before)

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if context.category != _LOG:
            self._before(kind, context, words)
        elif words.startswith("Setting visibility of QWidgetWindow") and " to true" in words:
            shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
            self.flashed += [_called(one) for one in shown if not _allowed(one)]


def _allowed(window: QWidget) -> bool:
    kept = isinstance(window, Frame | QFileDialog) or window.inherits("QPrintDialog")
    return kept or window.windowType() in _PASSING


def _called(window: QWidget) -> str:
    return f"{type(window).__name__} {window.objectName()}".strip()


@pytest.fixture(scope="session", autouse=True)
def _cheap_journals_may_stay_cheap() -> Iterator[None]:
    """Let what opens quickly go on opening quickly: it is wrapped anew in tests of the vault."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "LEAST", CHEAP)
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_page_is_made_ahead() -> Iterator[None]:
    """Make the Timeline where a test goes there, not in every window for quicker switching."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(window, "_PREPARED_AFTER_MS", 600_000)
        patch.setattr(window, "_LOOKED_OVER_AFTER_MS", 600_000)
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
    windows = Windows()
    yield
    windows.close()
    assert not windows.flashed
