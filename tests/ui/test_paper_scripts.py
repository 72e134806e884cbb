"""Whatever script a client writes in stands on paper, is embedded, and can be found and copied."""

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextLayout
from pytestqt.qtbot import QtBot

from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.setting import Style, box
from ipt_journal.ui.theme import load_fonts
from tests.tools import told_by
from tests.ui.papers import SCRIPTS

WIDTH = 400.0
BODY = Style(14)
FROM_RIGHT = ("Arabic", "Hebrew")
# What reads the same in print, and what a reader of PDFs may put in place of a letter.
NOT_COMPARED = dict.fromkeys(map(ord, "\ufe0f\u200e\u200f\u202a\u202b\u202c"))
LOADED = """
from ipt_journal.ui import made
from ipt_journal.ui.paper.setting import Style, box
from PySide6.QtGui import QFontDatabase
made.speak()
box("Zürich, Łódź, Ελλάδα, Київ: “the quiet evening” – and … 10\\u00a0% of it", 400, Style(14))
print("\\n".join(QFontDatabase.families()))
"""

# In each size the window asks first, then a paper for letters of one script after the other.
IN_TURN = """
from ipt_journal.ui import app, theme
from ipt_journal.ui.paper.setting import Style, box
from PySide6.QtGui import QTextLayout
application = app.make()
for size in (14, 15):
    layout = QTextLayout("Բարեւ 😀", theme.font(size))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for words in ("Ελλάδα", "Բարեւ", "😀", "Բարեւ", "語"):
        runs = box(words, 400, Style(size)).paragraphs[0].glyphRuns()
        print(*[run.rawFont().familyName() for run in runs], sep=", ")
"""


@pytest.fixture(autouse=True)
def _with_the_fonts(qtbot: QtBot) -> None:
    load_fonts()


def pages_of(*texts: str) -> Pages:
    pages = Pages("A4")
    for words in texts:
        pages.flow(box(words, WIDTH, BODY), pages.left)
        pages.skip(8)
    return pages


def saved(folder: Path, *texts: str) -> Path:
    path = folder / "out.pdf"
    path.write_bytes(output.pdf(pages_of(*texts)))
    return path


def plain(words: str) -> str:
    """Return the letters as a search would compare them: joined forms as their letters."""
    return "".join(unicodedata.normalize("NFKC", words).translate(NOT_COMPARED).split())


def missing(paragraph: QTextLayout) -> int:
    """Return how many letters no font had."""
    return sum(list(run.glyphIndexes()).count(0) for run in paragraph.glyphRuns())


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_letter_of_a_script_is_missing(script: str) -> None:
    for weight in (400, 500, 700):
        made = box(SCRIPTS[script], WIDTH, Style(14, weight))
        assert [missing(one) for one in made.paragraphs] == [0]


def test_a_letter_that_no_font_has_shows_as_missing() -> None:
    assert missing(box("\ue000", WIDTH, BODY).paragraphs[0]) == 1


@pytest.mark.pdf
@pytest.mark.parametrize("script", [name for name in SCRIPTS if name not in FROM_RIGHT])
def test_the_words_are_found_in_the_pdf(script: str, tmp_path: Path) -> None:
    words = SCRIPTS[script]
    path = saved(tmp_path, f"I said {words} to her.\n{words}")
    read = plain(told_by("pdftotext", path, "-"))
    assert read == plain(f"I said {words} to her.{words}")


@pytest.mark.pdf
@pytest.mark.parametrize("script", FROM_RIGHT)
def test_words_from_the_right_are_found_whole_and_in_order(script: str, tmp_path: Path) -> None:
    read = told_by("pdftotext", saved(tmp_path, SCRIPTS[script]), "-")
    assert plain(read) == plain(SCRIPTS[script])


@pytest.mark.pdf
def test_every_font_is_embedded_as_outlines_that_can_be_read_back(tmp_path: Path) -> None:
    path = saved(tmp_path, *SCRIPTS.values())
    rows = told_by("pdffonts", path).splitlines()[2:]
    assert len(rows) > 10
    for row in rows:
        assert "CID TrueType" in row
        assert row.split()[0].startswith(("SourceSans3", "Noto", "Droid"))  # none of the system's
        embedded, _subset, readable, *_place = row.split()[-5:]
        assert (embedded, readable) == ("yes", "yes")
    assert told_by("pdfimages", "-list", path).splitlines()[2:] == []
    told_by("qpdf", "--check", path)


def ink(page: QImage, left: int, right: int) -> bool:
    """Tell whether anything is drawn between two columns of pixels."""
    return any(
        page.pixelColor(x, y).lightness() < 128
        for x in range(left, right)
        for y in range(page.height())
    )


@pytest.mark.parametrize("script", ["Latin", *FROM_RIGHT])
def test_a_line_begins_at_the_side_that_its_script_is_written_from(script: str) -> None:
    pages = pages_of(SCRIPTS[script])
    page = output.picture(pages, 0, round(pages.width))
    left, right = round(pages.left), round(pages.left + WIDTH)
    at_the_left, at_the_right = ink(page, left, left + 60), ink(page, right - 60, right + 2)
    assert (at_the_left, at_the_right) == (script == "Latin", script != "Latin")


def test_each_paragraph_has_a_side_of_its_own() -> None:
    made = box(f"Hello\n{SCRIPTS['Arabic']}\nand more", WIDTH, BODY)
    edges = [one.lineAt(0).naturalTextRect().left() for one in made.paragraphs]
    assert edges[0] == edges[2] == 0
    assert edges[1] > WIDTH / 2


def test_lines_of_every_script_are_equally_high() -> None:
    high = box("Latin", WIDTH, BODY).leading
    assert {box(words, WIDTH, BODY).leading for words in SCRIPTS.values()} == {high}


def test_emoji_are_drawn_in_one_ink_and_joined_ones_as_one() -> None:
    page = output.picture(pages_of("😀 ❤️ 👍🏿 🇩🇪"), 0, 400)
    every = [page.pixelColor(x, y) for x in range(400) for y in range(80)]
    assert max(one.saturation() for one in every) < 12
    family, one = (width(words) for words in ("👩‍👩‍👧‍👦", "👩"))
    assert family < 1.5 * one


def width(words: str) -> float:
    made = box(words, WIDTH, BODY)  # kept: a line does not outlive its box
    return made.paragraphs[0].lineAt(0).naturalTextWidth()


def test_controls_draw_nothing() -> None:
    assert width("a\x07b\x00c\x9d") == width("abc")


def test_the_hyphens_of_a_broken_word_show_only_where_it_breaks() -> None:
    words = "Donau\u00addampf\u00adschiff\u00adfahrt"
    whole, broken = box(words, WIDTH, BODY), box(words, 80, BODY)
    assert width(words) == width(words.replace("\u00ad", ""))
    assert whole.lines == 1
    assert broken.lines > 1
    line = broken.paragraphs[0].lineAt(0)
    letters = words[: line.textLength()].replace("\u00ad", "")
    assert line.naturalTextWidth() > width(letters) + 2


def test_what_belongs_together_is_not_parted_at_a_line_end() -> None:
    words = " ".join(["10\u00a0km"] * 60)
    paragraph = box(words, 133, BODY).paragraphs[0]
    assert paragraph.lineCount() > 10
    starts = [paragraph.lineAt(number).textStart() for number in range(paragraph.lineCount())]
    assert {words[start : start + 2] for start in starts} == {"10"}


def test_a_paper_in_the_designs_own_letters_loads_no_further_font(tmp_path: Path) -> None:
    families = set(_ran(LOADED, tmp_path).splitlines())
    assert "Source Sans 3" in families
    assert not {"Droid Sans Fallback", "Noto Emoji"} & families


def test_a_letter_is_in_the_same_font_whatever_was_set_before(tmp_path: Path) -> None:
    sans = "Noto Sans Armenian"
    expected = ["Source Sans 3", sans, "Noto Emoji", sans, "Droid Sans Fallback"]
    assert _ran(IN_TURN, tmp_path).splitlines() == expected * 2


def _ran(code: str, home: Path) -> str:
    """Return what a process of its own prints, in which no test has loaded anything before."""
    places = {"HOME": str(home), "PYTHONPATH": ":".join(sys.path)}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"QT_QPA_PLATFORM": "offscreen", **places},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
