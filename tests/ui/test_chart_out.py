"""The chart leaves the app: as a picture, as drawings whose lines stay lines, always light."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from ipt_journal.settings import Theme
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.timeline.chart_picture import ChartPicture, caution
from ipt_journal.ui.window import Window
from tests.hands import says, settle
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import event_of


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open("full")
    window.desk.visit("timeline", event_of(window, "forgot the evening").id)
    settle()
    return window


def picture(window: Window) -> ChartPicture:
    page = window.page
    assert isinstance(page, TimelinePage)
    return page._picture()


@pytest.mark.pdf
def test_the_pdf_holds_lines_words_and_no_pictures(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "chart.pdf"
    path.write_bytes(picture(window).pdf())
    words = " ".join(told_by("pdftotext", "-layout", path, "-").split())
    assert caution() in words
    assert "20 October to 17 November" in words
    assert "46 check-ins, 11 events" in words
    assert "Daniel" in words
    assert "He forgot" not in words
    assert len(told_by("pdfimages", "-list", path).splitlines()) == 2  # its heading, and none
    assert "Title: Chart" in told_by("pdfinfo", path).replace("           ", " ")
    told_by("qpdf", "--check", path)


def test_the_svg_holds_lines_and_words(window: Window) -> None:
    drawn = picture(window).svg().decode()
    assert "<image" not in drawn
    assert ">Daniel<" in drawn.replace("\n", "")
    assert caution() in drawn


def test_the_picture_is_light_also_in_a_dark_app_and_the_app_stays_dark(
    stage: Stage, window: Window
) -> None:
    light = picture(window).image()
    stage.appearance.change("theme", Theme.DARK)
    settle()
    before = stage.frame.grab().toImage()
    dark = QImage.fromData(picture(window).png())
    assert dark.pixelColor(4, 4) == light.pixelColor(4, 4)
    assert dark.size() == light.size()
    settle()
    assert stage.frame.grab().toImage() == before


def test_a_copied_picture_asks_clipboard_histories_to_keep_no_copy(window: Window) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    page._out._copy()
    settle()
    taken = QGuiApplication.clipboard().mimeData()
    assert taken.hasImage()
    assert taken.data("x-kde-passwordManagerHint") == b"secret"
    assert says(window, "Copied.")


def test_what_cannot_be_written_is_said_and_nothing_is_left(window: Window, tmp_path: Path) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    page._out._write(tmp_path / "nowhere" / "chart.png", b"x")
    settle()
    assert list(tmp_path.iterdir()) == []
