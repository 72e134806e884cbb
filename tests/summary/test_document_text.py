"""A paper of headed parts in words: nothing is lost, and nothing a client wrote becomes a mark."""

import html as web
import re
from dataclasses import dataclass

from ipt_journal.summary.document import Document, Labelled, Part, Ruled, Table
from ipt_journal.summary.document_text import to_html, to_markdown, to_plain

FOOT = "M. · Written by the client."


@dataclass(frozen=True)
class Drawn:
    """Something drawn, in words."""

    told: tuple[str, ...]


PAPER = Document(
    "Therapy so far",
    ("M. · 3 September to 17 November",),
    (
        Part("", (Drawn(("Two people on the rings",)),)),
        Part(
            "Scores",
            (Table(("Day", ""), (("3 Sep", "9 of 9"), ("17 Sep", "one\ntwo")), (0.5, 0.5)),),
        ),
        Part(
            "In words",
            (
                Labelled("What happened?", "He left.\nI stayed."),
                Labelled("Since", "August"),
                "A line of its own.\nAnd another.",
            ),
        ),
        Part("To write on", (Ruled(2, "Notes"), Ruled(1))),
        Part("Left empty", ()),
        Part("Nothing drawn", (Drawn(()),)),
    ),
    FOOT,
)


def of(words: str) -> Document:
    return Document("t", (), (Part("h", (words, Table(("a",), ((words,),), (1.0,)))),), "f")


def test_plain_text_has_every_part_in_order_without_a_second_mark_after_a_question() -> None:
    assert to_plain(PAPER) == (
        "Therapy so far\n\n"
        "M. · 3 September to 17 November\n\n"
        "  Two people on the rings\n\n"
        "Scores\n\n"
        "  Day: 3 Sep · 9 of 9\n  Day: 17 Sep · one\n  two\n\n"
        "In words\n\n"
        "  What happened? He left.\n  I stayed.\n  Since: August\n"
        "  A line of its own.\n  And another.\n\n"
        "To write on\n\n"
        f"  Notes {'_' * 40}\n  Notes {'_' * 40}\n  {'_' * 40}\n\n"
        f"{FOOT}\n"
    )


def test_markdown_has_headings_tables_and_lists() -> None:
    written = to_markdown(PAPER)
    assert "## Scores\n\n| Day |  |\n| --- | --- |\n| 3 Sep | 9 of 9 |" in written
    assert "| 17 Sep | one<br>two |" in written
    assert "**What happened?**  \nHe left.  \nI stayed." in written
    assert "- Two people on the rings" in written
    assert "Left empty" not in written
    assert "Nothing drawn" not in written
    assert written.startswith("# Therapy so far\n")
    assert written.endswith(f"*{FOOT}*\n")


def test_what_looks_like_a_mark_stays_a_letter_in_markdown() -> None:
    written = to_markdown(of("# no heading\n1. no list\n- nor this\n*a* _b_ [c](d) | <b> & `e`"))
    lines = [line.rstrip() for line in written.splitlines()]
    assert r"\# no heading" in lines
    assert r"1\. no list" in lines
    assert r"\- nor this" in lines
    assert r"\*a\* \_b\_ \[c\](d) \| \<b\> \& \`e\`".replace(r"\>", ">") in lines


def test_a_web_page_reads_in_order_with_heads_for_columns_and_lists_for_labels() -> None:
    page = to_html(PAPER, "en")
    assert '<html lang="en">' in page
    assert '<th scope="col">Day</th><td></td>' in page
    assert page.count("Scores") == 1, "the heading of a table is told once"
    assert "<td>one<br>two</td>" in page
    labels = re.search(r"<dl>(.*?)</dl>", page, re.DOTALL)
    assert labels is not None
    assert re.findall(r"<(d[td])>(.*?)</d", labels[1]) == [
        ("dt", "What happened?"),
        ("dd", "He left."),
        ("dd", "I stayed."),
        ("dt", "Since"),
        ("dd", "August"),
    ]
    assert "<p>A line of its own.</p>" in page
    assert "<li>Two people on the rings</li>" in page
    assert "Left empty" not in page
    assert "Nothing drawn" not in page
    headings = ["Therapy so far", "Scores", "In words", "To write on"]
    assert re.findall(r"<h[12]>(.*?)</h[12]>", page) == headings


def test_a_web_page_runs_nothing_that_a_client_wrote() -> None:
    page = to_html(of("<script>alert(1)</script> & more"), "en")
    assert "<script" not in page
    assert web.escape("<script>alert(1)</script> & more") in page


def test_the_title_of_a_web_page_tells_nothing() -> None:
    assert "<title>Summary</title>" in to_html(PAPER, "en")
