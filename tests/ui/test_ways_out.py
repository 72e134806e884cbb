"""A paper leaves as the client says: said once more what that means, whole, or not at all."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ipt_journal.records.note import Note
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.record import Share, dated
from ipt_journal.ui.session.print_panel import PrintPanel
from ipt_journal.ui.window import Window
from tests.hands import (
    choose,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
    write,
)
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import every, full_disk

pytestmark = pytest.mark.pdf
AGAIN = "Type it once more"
PASSWORD = "correct horse battery"  # noqa: S105 - opens nothing else


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "next")


def accept(window: Window, path: Path) -> None:
    """Write a path into the open file dialog and accept it."""
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    dialog.findChild(QLineEdit).setText(str(path))  # type: ignore[union-attr]
    dialog.accept()
    settle()


@pytest.mark.parametrize(("way", "ending"), [("Text…", "txt"), ("Markdown…", "md")])
def test_the_paper_is_saved_in_words(window: Window, tmp_path: Path, way: str, ending: str) -> None:
    choose(window, "More ways", way)
    assert says(window, "This file is not encrypted")
    press(window, "Choose where to save")
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    assert [Path(name).name for name in dialog.selectedFiles()] == [f"summary.{ending}"]
    file = tmp_path / f"out.{ending}"
    accept(window, file)
    written = file.read_text("utf-8")
    assert "Summary for session 11 of 16" in written
    assert "He forgot the evening we’d agreed" in written
    assert "Daniel" not in written
    assert says(window, "Saved. Anyone who has the file can read it.")
    assert offers(window, "Save as PDF")


def test_before_an_open_file_it_is_said_that_it_is_open_and_esc_leads_back(window: Window) -> None:
    press(window, "Save as PDF")
    assert says(window, "This file is not encrypted")
    assert name_of(focused()) == "Choose where to save"
    key(Qt.Key.Key_Escape)
    assert not says(window, "This file is not encrypted")
    assert offers(window, "Save as PDF")


def test_a_password_can_be_taken_instead_and_the_file_opens_with_it_alone(
    window: Window, tmp_path: Path
) -> None:
    press(window, "Save as PDF")
    press(window, "PDF with a password")
    assert says(window, "Nobody can get it back.")
    write(window, "Password for the file", PASSWORD)
    write(window, "Type it once more", PASSWORD)
    press(window, "Choose where to save")
    file = tmp_path / "out.pdf"
    accept(window, file)
    assert says(window, "Saved. Whoever has the password can read it.")
    assert "Summary for session 11 of 16" in told_by("pdftotext", "-upw", PASSWORD, file, "-")
    assert "AESv3" in told_by("qpdf", f"--password={PASSWORD}", "--show-encryption", file)
    told = told_by("pdfinfo", "-upw", PASSWORD, file)
    for field in ("Author", "Creator", "Subject", "Keywords"):
        assert f"{field}:" not in told or not told.split(f"{field}:")[1].splitlines()[0].strip()


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ("", "", "Type a password for the file."),
        ("one", "two", "The two are not the same yet."),
        ("x" * 128, "x" * 128, "That is longer than a PDF can use. About 100 letters fit."),
        ("m\u00b2 of rain", "m\u00b2 of rain", "Some PDF readers know one of these signs"),
    ],
    ids=["none", "unequal", "long", "other form"],
)
def test_a_password_that_will_not_do_gets_a_sentence_and_no_dialog(
    window: Window, first: str, second: str, sentence: str
) -> None:
    choose(window, "More ways", "PDF with a password…")
    if first:
        write(window, "Password for the file", first)
        write(window, "Type it once more", second)
    press(window, "Choose where to save")
    assert says(window, sentence)
    assert not [one for one in window.window().findChildren(QFileDialog) if one.isVisible()]


def test_tab_leads_from_one_password_to_the_other_and_neither_is_shown_by_typing(
    window: Window,
) -> None:
    choose(window, "More ways", "PDF with a password…")
    lines = [find(window, name, QLineEdit) for name in ("Password for the file", AGAIN)]
    for line in lines:
        assert focused() is line
        keys(PASSWORD)
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_Backspace)
        key(Qt.Key.Key_Tab)
    assert [line.text() for line in lines] == [PASSWORD, PASSWORD]
    assert name_of(focused()) == "Choose where to save"
    key(Qt.Key.Key_Tab)
    assert name_of(focused()) == "Show what is typed"
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    key(Qt.Key.Key_Space)
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Normal}
    press(window, "Hide what is typed")
    assert {line.echoMode() for line in lines} == {QLineEdit.EchoMode.Password}
    key(Qt.Key.Key_Escape)
    assert offers(window, "Save as PDF")


def test_how_hard_the_password_is_to_guess_is_told_while_it_is_typed(window: Window) -> None:
    choose(window, "More ways", "PDF with a password…")
    write(window, "Password for the file", "1234")
    assert says(window, "Guessed at once.")


def is_told_of_queues(window: Window) -> bool:
    return any(kept.told_of_queues for kept in every(window, Preferences))


def test_until_something_is_printed_it_is_told_what_queues_keep(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Study"])
    press(window, "Print")
    assert says(window, "Print queues keep copies, and so may a printer that others use.")
    assert not window.page.findChildren(PrintPanel)
    press(window, "Go on to print")
    (panel,) = window.page.findChildren(PrintPanel)
    key(Qt.Key.Key_Escape)
    assert not is_told_of_queues(window)
    press(window, "Print")
    press(window, "Go on to print")
    (panel,) = (one for one in window.page.findChildren(PrintPanel) if one.isVisible())
    panel.printed.emit("Sent to Study.")
    settle()
    assert is_told_of_queues(window)
    press(window, "Print")
    assert [one for one in window.page.findChildren(PrintPanel) if one.isVisible()]


def test_where_there_is_no_printer_that_is_said_at_once(window: Window) -> None:
    press(window, "Print")
    assert says(window, "No printer was found. Save as PDF works without one.")
    assert not says(window, "Before you print")
    assert not is_told_of_queues(window)


@pytest.mark.parametrize("way", ["Text…", "Markdown…", "Web page…", "PDF with a password…"])
def test_on_a_full_disk_nothing_is_saved_and_nothing_is_left(
    window: Window, tmp_path: Path, way: str
) -> None:
    choose(window, "More ways", way)
    if "password" in way:
        write(window, "Password for the file", PASSWORD)
        write(window, "Type it once more", PASSWORD)
    press(window, "Choose where to save")
    before = sorted(tmp_path.iterdir())
    with full_disk(room=0):
        accept(window, tmp_path / "out.any")
        assert says(window, "That place cannot be written. Nothing was saved.")
    assert sorted(tmp_path.iterdir()) == before
    assert offers(window, "Save as PDF")


def long_paper(window: Window) -> None:
    """Put so many notes on the paper that it is made page by page, and ask for its PDF."""
    with window.desk.journal.write() as session:
        now = window.desk.now()
        words = "A line that is long enough to take up its room on the paper. " * 9
        session.add_all(
            Note(text=words, share=Share.INCLUDE, **dated(now, now)) for _ in range(150)
        )
    settle()
    press(window, "Save as PDF")
    press(window, "Choose where to save")


def test_a_long_paper_is_made_page_by_page(window: Window, tmp_path: Path) -> None:
    long_paper(window)
    accept(window, tmp_path / "out.pdf")
    until((tmp_path / "out.pdf").exists)
    assert int(told_by("qpdf", "--show-npages", tmp_path / "out.pdf")) > 4
    until(lambda: says(window, "Saved. Anyone who has the file can read it."))
    assert offers(window, "Save as PDF")


def test_a_long_paper_that_is_left_while_it_is_made_is_not_written(
    window: Window, tmp_path: Path
) -> None:
    long_paper(window)
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    dialog.findChild(QLineEdit).setText(str(tmp_path / "out.pdf"))  # type: ignore[union-attr]
    before = sorted(tmp_path.iterdir())
    dialog.accept()
    until(lambda: says(window, "Making the file"))
    press(window, "Back to the paper")
    settle(400)
    assert not says(window, "Making the file")
    assert sorted(tmp_path.iterdir()) == before


def test_in_a_folder_that_is_not_there_nothing_is_saved(window: Window, tmp_path: Path) -> None:
    press(window, "Save as PDF")
    press(window, "Choose where to save")
    accept(window, tmp_path / "nowhere" / "out.pdf")
    assert says(window, "That place cannot be written. Nothing was saved.")


def test_the_web_page_says_the_same_and_loads_nothing(window: Window, tmp_path: Path) -> None:
    choose(window, "More ways", "Web page…")
    press(window, "Choose where to save")
    path = tmp_path / "out.html"
    accept(window, path)
    page = path.read_text("utf-8")
    assert "Summary for session 11 of 16" in page
    assert '<html lang="en' in page
    assert not re.search(r"<script|<link|src=|https?://|url\(", page)
    assert not [name for name in ("Daniel", "Leah", "Ruth", "Ines") if name in page]
