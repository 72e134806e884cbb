"""Text, Markdown and web page say the same as the paper, in whole and well-formed files."""

import re
from html.parser import HTMLParser
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import override

from ipt_journal.journal import Journal
from ipt_journal.records import profile, therapy
from ipt_journal.records.record import Area, Share
from ipt_journal.records.therapy import TherapySession
from ipt_journal.summary import html, text
from ipt_journal.summary.sheet import (
    CloserLook,
    EventRow,
    NoteOnPaper,
    OneScore,
    OwnWords,
    ScoresRow,
    Sheet,
)
from tests.summary.written import check_in, event, note, sheet

HOSTILE = "<script>alert(1)</script> & \"quoted\" 'single' </p></main> &amp; https://example.org"
VOID = {"meta", "br", "hr"}
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30)


class Page(HTMLParser):
    """Reads a page strictly: every element is closed in its place, every text is kept."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.elements: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)
            self.elements.append((tag, ""))

    @override
    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    @override
    def handle_data(self, data: str) -> None:
        if self.open and self.elements[-1][0] == self.open[-1]:
            tag, before = self.elements[-1]
            self.elements[-1] = (tag, before + data)

    def texts(self, tag: str) -> list[str]:
        return [words for name, words in self.elements if name == tag]


@pytest.fixture
def hostile(journal: Journal, coming: UUID) -> Sheet:
    """Give a paper with markup in every text a client can write."""
    with journal.write() as session:
        profile.change(session, initials=HOSTILE, focus_words=HOSTILE)
        session.get_one(TherapySession, coming).hard_to_say = HOSTILE
        therapy.add_point(session, coming, HOSTILE)
        session.add_all([event(HOSTILE, felt=[HOSTILE]), note(HOSTILE)])
        session.add(check_in(5, share=Share.INCLUDE, words=HOSTILE))
    return sheet(journal, stored=True)


def test_the_page_is_well_formed_and_escapes_what_the_client_wrote(hostile: Sheet) -> None:
    page = html.to_html(hostile, "en-GB")
    read = Page(page)
    names = {name for name, _ in read.elements}
    assert "script" not in names
    assert HOSTILE in read.texts("td")
    assert [words for words in read.texts("li") if HOSTILE in words] != []
    assert read.texts("h1") == ["Summary for session 2"]
    assert page.startswith("<!DOCTYPE html>\n")
    assert ("lang", "en-GB") in read.attributes
    assert ("charset", "utf-8") in read.attributes
    assert read.texts("title") == ["Summary"]  # what a browser shows on its tab and keeps


def test_the_page_asks_for_nothing_from_anywhere(hostile: Sheet) -> None:
    page = html.to_html(hostile, "en")
    read = Page(page)
    assert {name for name, _ in read.attributes} == {"lang", "charset", "name", "content", "scope"}
    assert not re.search(r"url\(|@import|expression", "".join(read.texts("style")))
    assert "://" not in page.replace("https://example.org", "")
    assert not set(read.texts("a")) | set(read.texts("img")) | set(read.texts("link"))


def test_tables_have_captions_and_heads_that_belong_to_columns(hostile: Sheet) -> None:
    page = html.to_html(hostile, "en")
    read = Page(page)
    assert read.texts("caption") == ["What happened with people", "Check-ins"]
    assert read.texts("th") == [
        "Number", "Day", "With", "What happened", "How it felt", "Connected",
        "Day", "Mood, 0 to 10",
    ]  # fmt: skip
    assert read.attributes.count(("scope", "col")) == 8
    assert read.texts("td")[-2:] == ["Sun 15 Nov", "5"]
    levels = [name for name, _ in read.elements if re.fullmatch("h[1-6]", name)]
    assert levels[0] == "h1"
    assert set(levels[1:]) == {"h2"}


def test_the_time_of_a_check_in_is_told_only_where_exact_times_are(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        session.add_all([event("Late."), check_in(5)])
    near = html.to_html(sheet(journal, stored=True), "en")
    exact = html.to_html(sheet(journal, stored=True, exact_times=True), "en")
    assert "12:00" not in near
    assert Page(exact).texts("td")[-3:] == ["Sun 15 Nov", "12:00", "5"]
    assert "Sun 15 Nov, 12:00" in Page(exact).texts("td")


def test_every_form_holds_every_part_in_the_same_order(hostile: Sheet) -> None:
    wanted = [title for title, _ in text.sections(hostile)]
    assert wanted == [
        "I want to bring up",
        "Safety, and hard to say",
        "Mood",
        "What happened with people",
        "Notes I wrote",
    ]
    markdown = text.to_markdown(hostile)
    assert [line[3:] for line in markdown.splitlines() if line.startswith("## ")] == wanted
    assert markdown.startswith("# Summary for session 2\n")
    plain = text.to_plain(hostile)
    assert [line for line in plain.splitlines() if line in wanted] == wanted
    assert plain.endswith("Not monitored between sessions.\n")
    assert plain.count(HOSTILE) == markdown.count(HOSTILE) == 8


def test_numbered_lines_are_a_numbered_list_in_markdown(hostile: Sheet) -> None:
    lines = text.to_markdown(hostile).splitlines()
    assert [line for line in lines if line.startswith("1. ")]
    assert not [line for line in lines if line.startswith("- 1. ")]
    assert [line for line in lines if line.startswith("- ")]


def test_a_line_says_only_what_is_there() -> None:
    row = EventRow(3, Area.NONE, "Tue 17 Nov", "", "Alone again", "", "")
    assert text.event_line(row) == "3. Tue 17 Nov · Alone again"
    row = EventRow(3, Area.NONE, "Tue 17 Nov", "R.", "Rang", "good", "partly")
    assert text.event_line(row) == "3. Tue 17 Nov · R. · Rang · good · connected: partly"


def test_a_line_of_scores_says_only_what_is_there() -> None:
    once = ScoresRow(
        "PHQ-9", "of 27", OneScore("8 of 9 answered, no total", "12 Nov"), None, None, "", ""
    )
    assert text.scores_line(once) == "PHQ-9, of 27 · last 8 of 9 answered, no total, 12 Nov"


def scored(words: str) -> ScoresRow:
    one = OneScore(words, words)
    return ScoresRow(words, words, one, None, one, words, f"band {words}")


@given(words=_TEXT, language=_TEXT)
def test_any_words_make_a_well_formed_page_that_gives_them_back(words: str, language: str) -> None:
    paper = Sheet(
        title=words, date=words, span=words, focus=words, agenda=(words,), safety=(words,),
        chart=None, events=(EventRow(1, Area.NONE, words, words, words, words, words),),
        more_events=(), scores=(scored(words),), tried=(words,),
        words=(OwnWords(1, Area.NONE, words),), closer=(CloserLook(1, ((words, words),)),),
        standing=(words,), closeness=(words,), closeness_since=words,
        notes=(NoteOnPaper(words, words),), footer=words, size="A4", undecided=0,
    )  # fmt: skip
    read = Page(html.to_html(paper, language))
    total = f"{words}, {words}"
    of_scores = [f"{words}, {words}", total, "", total, words, f"band {words}"]
    assert read.texts("td") == ["1", *[words] * 5, *of_scores]
    assert read.texts("li") == [
        words, words, words, f"1. {words}", words, words, f"{words}: {words}",
    ]  # fmt: skip
    assert read.attributes[0] == ("lang", language)
    assert words in text.to_plain(paper)
    assert words in text.to_markdown(paper)
