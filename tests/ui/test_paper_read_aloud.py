"""A PDF is read aloud in order, in its language, and says nothing of where it comes from."""

import re
import time
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from ipt_journal.exchange.locked_pdf import locked
from ipt_journal.journal import Journal
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import language, made
from tests.tools import told_by
from tests.ui import papers

pytestmark = pytest.mark.pdf
PASSWORD = "a few words"  # noqa: S105 - of a file in a test


@pytest.fixture
def sample(journal: Journal, qtbot: QtBot) -> Sheet:
    return papers.sample(journal)


@pytest.fixture
def path(sample: Sheet, tmp_path: Path) -> Path:
    file = tmp_path / "out.pdf"
    file.write_bytes(made.pdf(sample))
    return file


def read_aloud(path: Path, *more: str) -> list[tuple[str, str]]:
    """Return kind and words of each element, in the order of the file's own tree."""
    told = told_by("pdfinfo", *more, "-struct-text", path)
    found = re.findall(r'^  (\w+) \(?\w*\)?[^\n]*\n((?:    "[^\n]*\n)*)', told, re.MULTILINE)
    return [(kind, " ".join(re.findall(r'"(.*)"', words))) for kind, words in found]


def root_of(path: Path) -> Any:
    return pypdf.PdfReader(path).trailer["/Root"]


def test_it_has_a_language_and_a_title_to_show(path: Path) -> None:
    root = root_of(path)
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "Tagged:          yes" in told_by("pdfinfo", path)


def test_its_language_is_the_one_of_the_interface(sample: Sheet, tmp_path: Path) -> None:
    language.install("en_US")
    file = tmp_path / "other.pdf"
    file.write_bytes(made.pdf(sample))
    language.install("en")
    assert root_of(file)["/Lang"] == "en-US"


def test_it_is_read_from_the_title_on_as_one_reads_the_page(path: Path) -> None:
    read = read_aloud(path)
    assert [words.replace("\t", " ") for kind, words in read if kind == "H1"] == [
        "Summary for session 11 of 16",
        "In my own words",
    ]
    heads = [words.replace("\t", " ") for kind, words in read if kind == "H2"]
    assert heads[:5] == [
        "I want to bring up",
        "Safety, and hard to say",
        "Mood, and what happened with people",
        "Questionnaires",
        "Tried since last time",
    ]
    words = [words.replace("\t", " ") for _, words in read]
    order = ("How it was different", "PHQ-9 item 9", "Fri 23 Oct", "moderate", "Page 1 of 2")
    places = [next(n for n, one in enumerate(words) if part in one) for part in order]
    assert places == sorted(places)


def test_the_chart_is_told_in_words(path: Path, sample: Sheet) -> None:
    assert sample.chart is not None
    tree = root_of(path)["/StructTreeRoot"]
    elements = [one.get_object() for one in tree["/K"]["/K"]]
    figures = [one["/Alt"] for one in elements if one["/S"] == "/Figure"]
    assert figures == [sample.chart.description]


def test_everything_that_is_told_is_on_the_page_that_it_names(path: Path) -> None:
    root = root_of(path)
    tree = root["/StructTreeRoot"]
    for number, kid in enumerate(root["/Pages"]["/Kids"]):
        page = kid.get_object()
        drawn = page["/Contents"].get_data()
        marked = re.findall(rb"/MCID (\d+)", drawn)
        mine = [one for one in tree["/K"]["/K"] if one["/Pg"] == page]
        assert [int(mark) for mark in marked] == list(range(len(mine)))
        assert page["/StructParents"] == number
        assert tree["/ParentTree"]["/Nums"][2 * number + 1] == mine
        assert drawn.count(b"BDC") == drawn.count(b"EMC")


def test_it_says_neither_when_nor_with_what_it_was_made(path: Path, sample: Sheet) -> None:
    assert set(pypdf.PdfReader(path).metadata or {}) == {"/Title"}
    raw = path.read_bytes()
    for word in (b"Qt", b"xmp", b"Producer", b"Date", time.strftime("%Y").encode()):
        assert word not in raw
    assert made.pdf(sample) == raw  # no time, no number of its own


def test_under_a_password_it_is_read_aloud_all_the_same(path: Path, tmp_path: Path) -> None:
    closed = tmp_path / "closed.pdf"
    closed.write_bytes(locked(path.read_bytes(), PASSWORD))
    assert read_aloud(closed, "-upw", PASSWORD) == read_aloud(path)
