"""Once it is leaving, no window of the app comes to the screen any more."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from ipt_journal.ui.departure import Departure


@pytest.fixture
def departure(qapp: QApplication) -> Iterator[Departure]:
    made = Departure(qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


@pytest.mark.parametrize("leaving", [False, True])
def test_what_opens_too_late_is_not_shown(departure: Departure, *, leaving: bool) -> None:
    departure.leaving = leaving
    late = QMenu()
    late.setWindowFlag(Qt.WindowType.Popup)
    late.addAction("Words")
    late.show()
    assert late.windowHandle().isVisible() is not leaving
    late.close()
