"""The paper, read as large as the window allows, before it is saved or printed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.session.preview import Enlargeable, PageView
from tests.hands import find, key, settle
from tests.scenes import Stage
from tests.ui import audit


def test_the_paper_is_read_larger_and_esc_goes_back(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    sheet = find(window, "Page 1 of the paper", Enlargeable)
    small = sheet.width()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton)
    settle()
    sheets = [one for one in window.page.findChildren(PageView) if not sheet.isVisible()]
    assert len(sheets) == 2
    assert all(one.width() > small for one in sheets)
    before = sheets[0].mapToGlobal(QPoint()).y()
    key(Qt.Key.Key_PageDown)
    assert sheets[0].mapToGlobal(QPoint()).y() < before
    key(Qt.Key.Key_Escape)
    settle()
    assert isinstance(window.page, NextSessionPage)
    assert sheet.isVisible()


def test_in_a_low_window_the_preview_keeps_clear_of_the_words_below_it(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    stage.frame.resize(1280, 680)
    window.desk.notice("Saved.")
    settle()
    assert not list(audit.overlapping(window))
