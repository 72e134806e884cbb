"""Papers of headed parts as they are laid out: nothing is cut, no heading stands alone."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ipt_journal.records.person import Status
from ipt_journal.summary.document import Document, Item, Labelled, Part, Ruled, Table
from ipt_journal.summary.papers.course_mood import MoodChart
from ipt_journal.summary.papers.people import PeopleMap, PersonOnMap
from ipt_journal.summary.safety_card import SafetyCard
from ipt_journal.summary.sheet import Chart
from ipt_journal.ui.paper import document_pages, other_pages, output, safety_card
from tests.tools import told_by

LINE = "and then we said nothing for a while "
LONG_WORD = "W" * 5000
pytestmark = pytest.mark.usefixtures("qapp")


def paper(*parts: Part, size: str = "A4") -> Document:
    return Document("Title", ("a line below it",), parts, "M. · Not monitored.", size)


def pages_of(document: Document, folder: Path) -> list[str]:
    """Return what a reader finds on each page of the PDF."""
    file = folder / "paper.pdf"
    file.write_bytes(output.pdf(document_pages.lay_out(document)))
    assert told_by("qpdf", "--check", str(file))
    return told_by("pdftotext", "-layout", str(file), "-").split("\f")[:-1]


@pytest.mark.pdf
def test_everything_is_on_the_pages_in_reading_order(tmp_path: Path) -> None:
    items: tuple[Item, ...] = (
        "First words",
        Labelled("A question?", "An answer\nin two lines"),
        Table(("Day", ""), (("3 Sep", "18"),), (0.5, 0.5)),
        Ruled(2, "To write on"),
    )
    (page,) = pages_of(paper(Part("Heading", items), Part("", ("Last words",))), tmp_path)
    told = " ".join(page.split())
    order = ("Title", "a line below it", "Heading", "First words", "A question? An answer",
             "in two lines", "Day", "3 Sep 18", "To write on", "Last words",
             "M. · Not monitored. Page 1 of 1")  # fmt: skip
    places = [told.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.pdf
def test_a_chart_without_events_has_its_days_right_below_the_mood(tmp_path: Path) -> None:
    day = 24 * 3600
    chart = Chart(0, 9 * day, (day, 5 * day), (3, 7), (), (), "2 check-ins.", exact=True)
    pages_of(paper(Part("Mood", (MoodChart(chart), "Below it"))), tmp_path)
    told = told_by("pdftotext", "-bbox", str(tmp_path / "paper.pdf"), "-")
    tops = [
        float(top)
        for word in ("lowest", "Jan", "Below")
        for top in re.findall(rf'yMin="([\d.]+)"[^>]*>{word}<', told)[-1:]
    ]
    lowest, days, below = tops
    assert lowest + 9 < days < lowest + 24
    assert days + 9 < below < days + 36


@pytest.mark.pdf
def test_a_part_without_anything_leaves_no_heading(tmp_path: Path) -> None:
    (page,) = pages_of(paper(Part("Left out", ()), Part("Kept", ("here",))), tmp_path)
    assert "Left out" not in page


@pytest.mark.pdf
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path: Path, size: str) -> None:
    parts = [Part(f"Heading {n}", (f"Body {n} {LINE * (n % 5 + 1)}",)) for n in range(90)]
    pages = pages_of(paper(*parts, size=size), tmp_path)
    assert len(pages) > 2
    for page in pages:
        headings = re.findall(r"Heading (\d+)", page)
        for number in headings:
            assert f"Body {number} " in page


@pytest.mark.pdf
def test_the_heads_of_a_table_stand_again_on_every_page(tmp_path: Path) -> None:
    rows = tuple((f"day {n}", f"total {n}", "") for n in range(120))
    table = Table(("Day", "Total", ""), rows, (0.4, 0.4, 0.2))
    pages = pages_of(paper(Part("Scores", (table,))), tmp_path)
    assert len(pages) > 2
    for page in pages:
        assert re.search(r"Day\s+Total", page)
    found = re.findall(r"day (\d+)\s+total (\d+)", "".join(pages))
    assert found == [(str(n), str(n)) for n in range(120)]


@pytest.mark.pdf
def test_a_row_longer_than_a_page_runs_over_several_and_loses_nothing(tmp_path: Path) -> None:
    words = " ".join(f"w{n}" for n in range(3000))
    table = Table(("What", "When"), ((words, "then"), ("short", "now")), (0.6, 0.4))
    pages = pages_of(paper(Part("Long", (table,))), tmp_path)
    assert len(pages) > 2
    found = [int(n) for n in re.findall(r"\bw(\d+)\b", "".join(pages))]
    assert found == list(range(3000))
    assert re.search(r"short\s+now", pages[-1])
    assert all("What" in page for page in pages)


@pytest.mark.pdf
def test_words_beside_a_label_flow_over_pages(tmp_path: Path) -> None:
    words = " ".join(f"w{n}" for n in range(3000))
    item = Labelled("A long question that goes over more than one line of its column", words)
    pages = pages_of(paper(Part("Told", (item, Labelled("Next", "after it")))), tmp_path)
    assert [int(n) for n in re.findall(r"\bw(\d+)\b", "".join(pages))] == list(range(3000))
    assert "Told" in pages[0]
    assert "after it" in pages[-1]


@pytest.mark.pdf
def test_one_word_of_five_thousand_letters_is_whole_everywhere(tmp_path: Path) -> None:
    items: tuple[Item, ...] = (
        LONG_WORD,
        Labelled("Label", LONG_WORD),
        Table(("a", "b"), ((LONG_WORD, "x"),), (0.5, 0.5)),
    )
    pages = pages_of(paper(Part(f"H{'H' * 200}", items)), tmp_path)
    told = "".join(pages)
    assert told.count("W") == 3 * 5000
    assert told.count("H") == 201


@pytest.mark.pdf
def test_a_label_higher_than_its_words_pushes_the_next_one_down(tmp_path: Path) -> None:
    first = Labelled("a question that needs a good many lines of its narrow column " * 3, "Yes")
    (page,) = pages_of(paper(Part("h", (first, Labelled("Next", "No")))), tmp_path)
    lines = page.splitlines()
    last = max(n for n, line in enumerate(lines) if "column" in line)
    assert next(n for n, line in enumerate(lines) if "Next" in line) > last


@pytest.mark.pdf
def test_lines_to_write_on_go_on_to_the_next_page(tmp_path: Path) -> None:
    assert len(pages_of(paper(Part("Notes", (Ruled(60),))), tmp_path)) == 2


@pytest.mark.pdf
def test_a_picture_is_read_aloud_as_a_figure_in_words(tmp_path: Path) -> None:
    person = PersonOnMap(1, "D., partner", Status.DIED, 2, 60.0, (1, 60.0), 0)
    document = paper(Part("", (PeopleMap((person,)),)), Part("Who", ("D., partner",)))
    pages_of(document, tmp_path)
    told = told_by("pdfinfo", "-struct-text", str(tmp_path / "paper.pdf"))
    kinds = re.findall(r"^ *(H1|H2|P|Figure)\b", told, re.MULTILINE)
    assert kinds[:2] == ["H1", "P"]
    assert kinds[2:5] == ["Figure", "H2", "P"]
    root: Any = PdfReader(str(tmp_path / "paper.pdf")).trailer["/Root"]
    elements = [one.get_object() for one in root["/StructTreeRoot"]["/K"]["/K"]]
    assert [one["/Alt"] for one in elements if "/Alt" in one] == ["On the three rings round me: 1"]


@pytest.mark.pdf
def test_an_empty_cell_is_not_read_aloud(tmp_path: Path) -> None:
    table = Table(("", "Day"), (("1", ""), ("", "two")), (0.5, 0.5))
    pages_of(paper(Part("Rows", (table,))), tmp_path)
    told = told_by("pdfinfo", "-struct-text", str(tmp_path / "paper.pdf"))
    assert re.findall(r"\"(.*)\"", told)[3:6] == ["Day", "1", "two"]


@pytest.mark.pdf
def test_arabic_and_chinese_stand_beside_latin(tmp_path: Path) -> None:
    words = "你好 hello سلام"
    table = Table(("a", "b"), ((words, "x"),), (0.5, 0.5))
    items: tuple[Item, ...] = (words, Labelled(words, words), table)
    told = "".join(pages_of(paper(Part("h", items)), tmp_path))
    for one in ("你好", "hello"):
        assert told.count(one) == 4
    fonts = told_by("pdffonts", str(tmp_path / "paper.pdf")).splitlines()[2:]
    assert all(line.split()[-5] == "yes" for line in fonts)  # each is in the file


def test_the_title_inside_the_file_tells_nothing() -> None:
    titled = replace(paper(Part("h", ("x",))), title="Therapy so far")
    read = PdfReader(BytesIO(output.pdf(document_pages.lay_out(titled))))
    assert read.metadata is not None
    assert read.metadata.title == "Summary"


def test_the_safety_plan_is_drawn_on_cards_as_on_its_own_page() -> None:
    card = SafetyCard((("Signs", "Not sleeping\nNot eating"), ("People", "Ruth")), "Letter")
    parts = tuple(Part(heading, tuple(words.splitlines())) for heading, words in card.parts)
    made = other_pages.lay_out("safety", paper(*parts, size="Letter"))
    assert output.picture(made, 0, 400) == output.picture(safety_card.lay_out(card), 0, 400)
    assert other_pages.lay_out("course", paper(*parts)).count == 1
