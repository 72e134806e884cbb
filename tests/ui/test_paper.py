"""The paper as it leaves: made without a printer, and read back with other programs."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QLineEdit

from ipt_journal.moment import Moment
from ipt_journal.records import therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.note import Note
from ipt_journal.records.record import Share, dated
from ipt_journal.records.therapy import TalkSafety
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.chart import draw_head
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import key, keys, press, says, settle, until, write
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import full_disk, keep

pytestmark = pytest.mark.pdf
POINTS = {"A4": (595, 842), "Letter": (612, 792)}
# Nothing of the sample may be printed as a name when people go as initials.
NAMES = ("Daniel", "Leah", "Ruth", "Ines")


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "next")


def page_of(window: Window) -> NextSessionPage:
    assert isinstance(window.page, NextSessionPage)
    return window.page


def dialog_of(window: Window) -> QFileDialog:
    """Return the file dialog that is open."""
    found = [one for one in window.window().findChildren(QFileDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def choose(window: Window, path: Path) -> None:
    """Write a path into the open file dialog and accept it."""
    dialog = dialog_of(window)
    dialog.findChild(QLineEdit).setText(str(path))  # type: ignore[union-attr]
    dialog.accept()
    settle()


def saved(window: Window, path: Path) -> Path:
    """Save the paper as a PDF, by the button and the dialog."""
    press(window, "Save as PDF")
    press(window, "Choose where to save")
    choose(window, path)
    assert path.read_bytes().startswith(b"%PDF")
    return path


def text_of(path: Path) -> str:
    """Return what pdftotext reads, in one line."""
    return " ".join(told_by("pdftotext", path, "-").split())


def bare(path: Path) -> bytes:
    """Return every byte of the PDF with nothing compressed."""
    target = path.with_suffix(".qdf")
    told_by("qpdf", "--qdf", "--object-streams=disable", path, target)
    return target.read_bytes()


def count_of_pages(path: Path) -> int:
    return int(told_by("qpdf", "--show-npages", path))


# What is on it


def test_the_sample_says_what_a_therapist_needs_on_two_pages_at_most(
    window: Window, tmp_path: Path
) -> None:
    path = saved(window, tmp_path / "out.pdf")
    text = text_of(path)
    assert count_of_pages(path) <= 2
    for words in (
        "Summary for session 11 of 16",
        "can’t have been that bad",
        "PHQ-9 item 9: 0 (not at all), 12 Nov",
        "Want to talk about safety: no",
        "Hard to say: I’m afraid he’s tired of me.",
        "Tell one person the true answer",
        "Written by the client. Not monitored between sessions.",
    ):
        assert words in text
    for number in range(1, 8):
        assert re.search(rf"\b{number}\b", text)


def test_page_one_alone_is_the_brief(window: Window, tmp_path: Path) -> None:
    path = saved(window, tmp_path / "out.pdf")
    first = " ".join(told_by("pdftotext", "-l", "1", path, "-").split())
    for words in ("can’t have been that bad", "Want to talk about safety", "PHQ-9, of 27"):
        assert words in first
    assert "took the edge off" not in first
    assert "took the edge off" in text_of(path)


def test_it_can_be_made_without_any_printer(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "localhost:1")
    assert text_of(saved(window, tmp_path / "out.pdf"))


def test_the_name_of_the_file_and_its_metadata_say_nothing(window: Window, tmp_path: Path) -> None:
    press(window, "Save as PDF")
    press(window, "Choose where to save")
    dialog = dialog_of(window)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["summary.pdf"]
    assert dialog.history() == [str(Path.home())]  # where it opens, and no place from before
    path = tmp_path / "out.pdf"
    choose(window, path)
    told = dict(line.split(":", 1) for line in told_by("pdfinfo", path).splitlines() if ":" in line)
    assert told["Title"].strip() == "Summary"
    for field in ("Author", "Creator", "Subject", "Keywords"):
        assert not told.get(field, "").strip(), field
    raw = bare(path)
    for word in (b"IPT", b"ournal", b"otebook", str(tmp_path).encode()):
        assert word not in raw


def test_every_font_is_embedded_and_the_chart_is_drawn_not_a_picture(
    window: Window, tmp_path: Path
) -> None:
    path = saved(window, tmp_path / "out.pdf")
    fonts = told_by("pdffonts", path).splitlines()[2:]
    assert fonts
    assert {line.split()[-5] for line in fonts} == {"yes"}
    assert all("SourceSans3" in line for line in fonts)
    assert told_by("pdfimages", "-list", path).splitlines()[2:] == []


def test_it_is_black_and_grey_only(window: Window, tmp_path: Path) -> None:
    path = saved(window, tmp_path / "out.pdf")
    number = rb"(?:0|1|0?\.\d+|1\.0+)"
    colours = re.findall(rb"(%s) (%s) (%s) (?:rg|RG|scn|SCN)\b" % ((number,) * 3), bare(path))
    assert colours
    for red, green, blue in colours:
        assert max(map(float, (red, green, blue))) - min(map(float, (red, green, blue))) < 0.02
    for picture in pictures(path):
        shades = [picture.pixelColor(x, y) for x, y in points(picture, 7)]
        assert max(abs(one.red() - one.blue()) for one in shades) < 12


def pictures(path: Path, width: int = 800) -> list[QImage]:
    """Return the pages of a PDF as poppler draws them."""
    stem = path.with_suffix("")
    told_by("pdftoppm", "-png", "-scale-to-x", str(width), "-scale-to-y", "-1", path, stem)
    made = sorted(path.parent.glob(f"{stem.name}-*.png"))
    return [QImage(str(one)) for one in made]


def points(picture: QImage, every: int) -> list[tuple[int, int]]:
    across, down = range(0, picture.width(), every), range(0, picture.height(), every)
    return [(x, y) for y in down for x in across]


def ink(picture: QImage, grid: int = 40) -> list[float]:
    """Return how dark each field of a grid is, from 0 to 1."""
    small = picture.scaled(
        grid,
        round(grid * 1.4),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return [1 - small.pixelColor(x, y).lightnessF() for x, y in points(small, 1)]


def unlike(one: QImage, other: QImage) -> float:
    pairs = zip(ink(one), ink(other), strict=True)
    return sum(abs(a - b) for a, b in pairs) / sum(ink(one))


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_what_is_previewed_is_what_is_saved(window: Window, tmp_path: Path, size: str) -> None:
    press(window, f"Paper {size}")
    shown = page_of(window).this.paper.preview.pages
    assert shown is not None
    path = saved(window, tmp_path / "out.pdf")
    told = told_by("pdfinfo", path)
    across, down = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", told).groups()  # type: ignore[union-attr]
    assert (round(float(across)), round(float(down))) == POINTS[size]
    drawn = pictures(path)
    assert len(drawn) == shown.count
    previews = [output.picture(shown, number, 800) for number in range(shown.count)]
    for preview, page in zip(previews, drawn, strict=True):
        assert unlike(preview, page) < 0.25
    assert unlike(previews[0], drawn[-1]) > 0.4


# What is left out


def test_what_is_left_out_leaves_no_trace_in_any_byte(window: Window, tmp_path: Path) -> None:
    path = saved(window, tmp_path / "with.pdf")
    assert "Market with" in text_of(path)
    press(window, "Choose each one")
    ticks = [one for one in window.findChildren(Tick) if "Market with" in one.accessibleName()]
    ticks[0].click()
    settle()
    path = saved(window, tmp_path / "without.pdf")
    text, raw = text_of(path), bare(path)
    assert "Market with" not in text
    assert b"Market" not in raw
    table = text.partition("How it felt")[2].partition("Questionnaires")[0]
    numbers = re.findall(r"(\d) [A-Z][a-z]{2} \d+ (?:Oct|Nov)", table)
    assert numbers == ["1", "2", "3", "4", "5", "6"]
    assert "left out" not in text.casefold()
    assert "hidden" not in text.casefold()


def test_names_go_as_initials_unless_chosen_otherwise(window: Window, tmp_path: Path) -> None:
    text = text_of(saved(window, tmp_path / "initials.pdf"))
    assert not [name for name in NAMES if name in text]
    press(window, "People as Names")
    text = text_of(saved(window, tmp_path / "names.pdf"))
    assert "Daniel" in text
    press(window, "People as Relationship")
    text = text_of(saved(window, tmp_path / "relationship.pdf"))
    assert not [name for name in NAMES if name in text]
    assert "partner" in text.casefold()


def test_never_is_never_printed_and_undecided_only_when_ticked(
    window: Window, tmp_path: Path
) -> None:
    moment = window.desk.now()
    with window.desk.journal.write() as session:
        for share in (Share.NEVER, Share.ASK, Share.INCLUDE):
            session.add(Note(**dated(moment, moment), text=f"note to {share}", share=share))
    press(window, "My notes")
    press(window, "My notes")
    text = text_of(saved(window, tmp_path / "out.pdf"))
    assert "note to never" not in text
    assert "note to include" in text
    assert "note to ask" not in text
    press(window, "Choose each one")
    ticks = [one for one in window.findChildren(Tick) if "note to" in one.accessibleName()]
    for tick in ticks:
        assert tick.isEnabled() == ("never" not in tick.accessibleName())
        if "ask" in tick.accessibleName():
            tick.click()
    settle()
    text = text_of(saved(window, tmp_path / "ticked.pdf"))
    assert "note to ask" in text
    assert "note to never" not in text


def safety_in(text: str) -> str:
    found = re.search(r"(?:about safety|Safety): (yes|not answered|not included|no)\b", text)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(
    ("answer", "line"),
    [(TalkSafety.YES, "yes"), (TalkSafety.NO, "no"), (TalkSafety.NOT_ANSWERED, "not answered")],
)
def test_the_safety_line_says_no_more_than_was_chosen(
    window: Window, tmp_path: Path, answer: TalkSafety, line: str
) -> None:
    with window.desk.journal.write() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        coming.talk_safety = answer
    text = text_of(saved(window, tmp_path / "out.pdf"))
    assert safety_in(text) == line
    press(window, "Safety line")
    text = text_of(saved(window, tmp_path / "withheld.pdf"))
    assert safety_in(text) == "not included"
    assert "item 9" not in text


def test_a_part_without_anything_has_no_heading(stage: Stage, tmp_path: Path) -> None:
    window = stage.open_at("empty", "next")
    text = text_of(saved(window, tmp_path / "out.pdf"))
    for heading in ("I want to bring up", "What happened", "Tried", "linked", "Notes", "PHQ"):
        assert heading not in text


# Ways out


def test_much_to_say_goes_on_and_on_and_nothing_is_lost(window: Window, tmp_path: Path) -> None:
    words = [f"point number {n} is about the same evening once more" for n in range(60)]
    with window.desk.journal.write() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        for point in words:
            therapy.add_point(session, coming.id, point)
            session.flush()
    text = text_of(saved(window, tmp_path / "out.pdf"))
    assert all(point in text for point in words)


def test_every_script_gets_onto_paper(window: Window, tmp_path: Path) -> None:
    words = "Zürich, Łódź, Ελλάδα, Київ, Việt Nam"
    with window.desk.journal.write() as session:
        coming = therapy.upcoming(session)
        assert coming is not None
        coming.hard_to_say = words
    assert words in text_of(saved(window, tmp_path / "out.pdf"))


def test_a_place_that_cannot_be_written_is_told_and_leaves_no_half_file(
    window: Window, tmp_path: Path
) -> None:
    press(window, "Save as PDF")
    press(window, "Choose where to save")
    path = tmp_path / "out.pdf"
    dialog = dialog_of(window)
    dialog.findChild(QLineEdit).setText(str(path))  # type: ignore[union-attr]
    with full_disk():
        dialog.accept()
        settle()
        assert says(window, "That place cannot be written. Nothing was saved.")
    assert not path.exists()
    saved(window, path)
    until(lambda: not says(window, "That place cannot be written."))


def test_before_anything_is_ticked_the_paper_says_nothing_of_what_was_written(
    stage: Stage, tmp_path: Path
) -> None:
    window = stage.open("empty")
    keys("6")
    key(Qt.Key.Key_Return)
    window.desk.visit("next", focus="session")
    settle()
    press(window, "Save")
    write(window, "Hard to say", "something hard")
    press(window, "Do you want to talk about safety? Yes")
    settle(900)
    ticks = [one for one in window.findChildren(Tick) if one.isVisible()]
    assert not [one.accessibleName() or one.text() for one in ticks if one.isChecked()]
    text = text_of(saved(window, tmp_path / "untouched.pdf"))
    assert "something hard" not in text
    assert "check-in" not in text
    assert safety_in(text) == "not included"
    assert says(window, "not on paper")
    for part in ("Hard to say", "Safety line", "Mood chart"):
        press(window, part)
    text = text_of(saved(window, tmp_path / "ticked.pdf"))
    assert "Hard to say: something hard" in text
    assert "1 check-in" in text
    assert safety_in(text) == "yes"


def test_an_event_of_no_area_is_named_in_the_key_and_told_from_the_foot_of_connected(
    stage: Stage, tmp_path: Path
) -> None:
    window = stage.open("empty")
    at = Moment.of(NOW - timedelta(days=1))
    keep(window, RelationshipEvent(words="something", share=Share.INCLUDE, **dated(at, at)))
    window.desk.visit("next")
    settle()
    press(window, "Mood chart")
    assert "no area" in text_of(saved(window, tmp_path / "none.pdf"))
    drawn = QImage(40, 40, QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    with QPainter(drawn) as painter:
        draw_head(painter, QPointF(20, 20), "none", 8)
    dark = [
        (x, y) for x in range(40) for y in range(40) if QColor(drawn.pixel(x, y)).lightness() < 128
    ]
    wide = max(x for x, _ in dark) - min(x for x, _ in dark)
    high = max(y for _, y in dark) - min(y for _, y in dark)
    assert high > 1.5 * wide


def test_the_key_of_the_sample_names_no_more_than_there_is(window: Window, tmp_path: Path) -> None:
    assert "no area" not in text_of(saved(window, tmp_path / "sample.pdf"))
