"""The chart leaves the app: as a picture, as drawings whose lines stay lines, always light."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ipt_journal.records import standing
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Record, Share
from ipt_journal.records.said import Said
from ipt_journal.settings import Theme
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.timeline.chart_picture import ChartPicture, caution
from ipt_journal.ui.window import Window
from tests.hands import rewrite, says, settle
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import coming, event_of, every, keep, person_of


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


def charted(window: Window) -> TimelineChart:
    """Return the chart that is in the picture."""
    chart = picture(window)._chart
    assert isinstance(chart, TimelineChart)
    return chart


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


def drawn(window: Window) -> str:
    return picture(window).svg().decode().replace("\n", "")


def private(window: Window, *kept: Record) -> None:
    for one in kept:
        one.share = Share.NEVER
    keep(window, *kept)
    settle()


def test_what_may_never_be_shown_is_not_in_the_picture(window: Window) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    page.filters._on_influences(True)
    keep(window, Said(session_id=coming(window).id, event_id=page.chosen, words="said here"))
    settle()
    assert says(window, "said here")
    assert "said here" not in drawn(window)
    [linked] = [one for one in every(window, Link) if one.event_id == page.chosen]
    before = charted(window)
    assert before._data.marks == page.chart._data.marks
    assert before._lanes.chosen == page.chart._lanes.chosen
    private(window, linked)
    assert sum(mark.connected for mark in charted(window)._data.marks) == (
        sum(mark.connected for mark in before._data.marks) - 1
    )
    noted = every(window, MoodCheckIn)
    private(window, *noted[: len(noted) - 5])
    assert charted(window)._data.moods.moods.tolist() == [one.mood for one in noted[-5:]]
    private(window, event_of(window, "forgot the evening"))
    assert charted(window)._lanes.chosen is None
    assert "10 events" in drawn(window)
    assert ">Daniel<" in drawn(window)
    private(window, *every(window, RelationshipEvent), Phase(name="zebra", first_day="2026-11-01"))
    assert "0 events" in drawn(window)
    assert not [one for one in every(window, Person) if f">{one.label}<" in drawn(window)]
    assert "zebra" not in drawn(window)


def test_the_picture_says_what_is_drawn_and_no_more(window: Window) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    letters, steps = "S poor sleep", "0 to 10: how it sits with you, Daniel"
    assert ">check-in<" in drawn(window)
    assert letters not in drawn(window)
    daniel = person_of(window, "Daniel")
    with window.desk.journal.write() as session:
        standing.note(session, daniel.id, 6, window.desk.now())
    page.filters._on_influences(True)
    page.filters.show_person(daniel.id)
    page.filters._on_sits(True)
    settle()
    assert letters in drawn(window)
    assert steps in drawn(window)
    last = page.chart.view[1]
    page.chart.show_days(last - 400, last)
    level = page.chart.level()
    assert level.startswith("daily averages")
    assert level in drawn(window)
    assert ">check-in<" not in drawn(window)


def test_the_picture_shows_the_same_days_as_large_as_on_the_screen(window: Window) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    made = charted(window)
    assert made.view == page.chart.view
    assert made.plots_size == page.chart.plots_size
    assert not made.isVisible()
    seen = page.chart._canvas.grab().toImage()
    again = made._canvas.grab().toImage()
    assert seen == again


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


def test_what_is_saved_is_what_was_there_when_one_chose_to(window: Window, tmp_path: Path) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    path = tmp_path / "chart.svg"
    page._out._save("svg", ChartPicture.svg)
    settle()
    [dialog] = [one for one in window.window().findChildren(QFileDialog) if one.isVisible()]
    private(window, *every(window, RelationshipEvent))
    assert "0 events" in drawn(window)
    rewrite(dialog.findChildren(QLineEdit)[0], str(path))
    dialog.accept()
    settle()
    assert "11 events" in path.read_text("utf-8")


def test_what_cannot_be_written_is_said_and_nothing_is_left(window: Window, tmp_path: Path) -> None:
    page = window.page
    assert isinstance(page, TimelinePage)
    page._out._write(tmp_path / "nowhere" / "chart.png", b"x")
    settle()
    assert says(window, "That place cannot be written. Nothing was saved.")
    assert list(tmp_path.iterdir()) == []
