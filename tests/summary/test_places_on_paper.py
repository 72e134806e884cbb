"""Where things stand on the paper: read back from the PDF, word by word with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import experiment, mention, profile, therapy
from ipt_journal.records.link import Link
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.record import Share, dated
from ipt_journal.records.therapy import TherapySession
from ipt_journal.ui import made
from tests.summary.written import TODAY, at, check_in, chosen, event, sessions, sheet
from tests.tools import told_by

pytestmark = pytest.mark.pdf
MARGIN = 42.5  # 15 mm in points
LONG = (
    "When we came home from the supermarket on the other side of town, where nothing had been in "
    "its place, the whole evening went as it has gone so many times this autumn, and I did not "
    "know how to begin again with what I had wanted to say since the morning of that day."
)


@dataclass(frozen=True)
class Word:
    """A word where it stands, in points from the upper left corner of its page."""

    text: str
    page: int
    left: float
    top: float
    right: float
    bottom: float

    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class Printed:
    """A PDF read back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        told = told_by("pdftotext", "-bbox", path, "-")
        page = r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>'
        self.pages = [
            (float(across), float(down), list(_words(number, words)))
            for number, (across, down, words) in enumerate(re.findall(page, told, re.DOTALL), 1)
        ]
        self.words = [word for _, _, words in self.pages for word in words]

    def text(self, page: int | None = None) -> str:
        return " ".join(word.text for word in self.words if page in {None, word.page})

    def lines(self, page: int) -> list[str]:
        """Return what stands on one height of a page, from top to bottom."""
        rows: list[list[Word]] = []
        for word in sorted((one for one in self.words if one.page == page), key=Word.middle):
            if not rows or word.middle() - rows[-1][-1].middle() > 3:
                rows.append([])
            rows[-1].append(word)
        return [" ".join(one.text for one in sorted(row, key=lambda one: one.left)) for row in rows]


def _words(number: int, page: str) -> Iterator[Word]:
    edges = " ".join(rf'{name}="([\d.-]+)"' for name in ("xMin", "yMin", "xMax", "yMax"))
    for left, top, right, bottom, text in re.findall(f"<word {edges}>(.*?)</word>", page):
        place = (float(left), float(top), float(right), float(bottom))
        yield Word(unescape(text), number, *place)


@pytest.fixture
def coming(journal: Journal) -> UUID:
    with journal.write() as session:
        return sessions(session)


def add(journal: Journal, *records: Any) -> None:
    with journal.write() as session:
        session.add_all(records)


def bring(journal: Journal, coming: UUID, *points: str) -> None:
    with journal.write() as session:
        for point in points:
            therapy.add_point(session, coming, point)
            session.flush()


@pytest.fixture
def printed(journal: Journal, tmp_path: Path) -> Any:
    """Give the way to print the journal's paper, with changes of what was chosen."""

    def printing(**changes: Any) -> Printed:
        path = tmp_path / "paper.pdf"
        made.speak()
        path.write_bytes(made.pdf(sheet(journal, chosen(journal, stored=True, **changes))))
        return Printed(path)

    return printing


def overlapping(words: list[Word], down: float = 5) -> list[tuple[str, str]]:
    """Return the words that stand on one another; a box is higher than its letters by `down`."""
    return [
        (one.text, other.text)
        for index, one in enumerate(words)
        for other in words[index + 1 :]
        if min(one.right, other.right) - max(one.left, other.left) > 1
        and min(one.bottom, other.bottom) - max(one.top, other.top) > down
    ]


def outside(paper: Printed) -> list[str]:
    """Return the words that stand in a margin."""
    return [
        word.text
        for across, down, words in paper.pages
        for word in words
        if word.left < MARGIN - 1
        or word.right > across - MARGIN + 1
        or word.top < MARGIN - 1
        or word.bottom > down - MARGIN + 6
    ]


# What is too long


def test_a_long_point_ends_after_a_word_and_is_whole_on_page_two(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    points = [LONG[start:] for start in range(0, 60, 5)][:6]
    bring(journal, coming, *points)
    paper = printed()
    cut = [word for word in paper.text(1).split() if word.endswith("…")]
    assert len(cut) == len(points)
    assert {word.rstrip("…") for word in cut} <= set(re.findall(r"\w+", LONG))
    rest = paper.text(2)
    assert "In full" in rest
    assert all(point in rest for point in points)


@pytest.mark.parametrize("letter", ["x", "ж", "ä"])
def test_a_word_that_is_longer_than_a_line_is_cut_between_letters(
    journal: Journal, coming: UUID, printed: Any, letter: str
) -> None:
    bring(journal, coming, letter * 400)
    text = printed().text(1)
    assert re.search(f"{letter}{{20,}}…", text.replace(" ", ""))


# The table of events


def days(paper: Printed) -> list[str]:
    """Return the days in the table, each as it stands on one line beside its number."""
    return [
        line.partition(" Event")[0]
        for number in range(1, len(paper.pages) + 1)
        for line in paper.lines(number)
        if "Event" in line
    ]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_day_in_the_table_stays_on_one_line(
    journal: Journal, coming: UUID, printed: Any, size: str
) -> None:
    add(journal, *(event(f"Event {day}", day) for day in range(1, 31)))
    paper = printed(first_day=date(2026, 11, 1), last_day=date(2026, 11, 30), size=size)
    names = [f"{date(2026, 11, day):%a} {day} Nov" for day in range(1, 31)]
    assert sorted(days(paper)) == sorted(f"{n} {name}" for n, name in enumerate(names, 1))
    assert outside(paper) == []


def test_numbers_of_three_digits_stand_clear_of_the_day(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    add(journal, *(event(f"Event {n}", 12 + n % 6) for n in range(300)))
    paper = printed()
    assert len(days(paper)) == 300
    assert any(line.startswith("300 Tue 17 Nov") for line in days(paper))
    for _, _, words in paper.pages[1:]:
        assert overlapping(words) == []
    assert outside(paper) == []


def test_a_table_that_goes_on_says_on_each_page_what_its_columns_are(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    add(journal, *(event(f"Event {n}", 12 + n % 6) for n in range(120)))
    paper = printed()
    with_rows = [page for page in range(1, len(paper.pages) + 1) if "Event" in paper.text(page)]
    assert len(with_rows) > 2
    for page in with_rows:
        assert "Day With What happened How it felt Connected" in paper.lines(page)


def test_what_is_cut_in_a_row_is_whole_on_page_two_with_whom_and_how_it_felt(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    relation = "second cousin once removed on my mother’s side of the family in the north"
    cousin = Person(label="Bartholomew", relationship_words=relation)
    felt = ["hurt", "small", "furious", "lonely", "ashamed", "overwhelmed", "disappointed", "tired"]
    happened = event(LONG, felt=felt, valence=-2)
    add(journal, cousin, happened)
    with journal.write() as session:
        mention.set_people(session, happened.id, [cousin.id])
    paper = printed()
    rest = paper.text(2)
    assert relation in rest
    assert LONG in rest
    assert ", ".join(felt) in rest
    assert relation not in paper.text(1)


def test_an_event_longer_than_a_page_is_there_to_its_last_word(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    story = " ".join(f"word{n}" for n in range(4000))
    add(journal, *(event(f"strong {n}", valence=3) for n in range(7)), event(story))
    paper = printed()
    assert [word for word in paper.text().split() if re.match(r"word\d", word)] == story.split()
    assert outside(paper) == []


def test_own_words_stand_clear_of_a_number_of_three_digits(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    events = [event(f"Event {n}", 12 + n % 6) for n in range(120)]
    add(journal, *events)
    add(journal, *(Link(event_id=e.id, words="own", share=Share.INCLUDE) for e in events))
    paper = printed()
    lines = [line for page in range(1, len(paper.pages) + 1) for line in paper.lines(page)]
    assert {f"{n} own" for n in range(1, 121)} <= set(lines)


# The chart


def in_the_lane(paper: Printed) -> list[Word]:
    """Return the numbers between the mood and the days, where the events stand."""
    words = [word for word in paper.words if word.page == 1]
    above = next(word for word in words if word.text == "lowest").middle()
    below = next(w for w in words if w.text == "hard" and w.middle() > above).bottom + 8
    return [word for word in words if above + 4 < word.middle() < below and word.text.isdecimal()]


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("day", [12, 17])
def test_seven_events_of_one_hour_at_an_edge_all_have_a_number_that_can_be_read(
    journal: Journal, coming: UUID, printed: Any, day: int, size: str
) -> None:
    hour = {12: 0, 17: 23}[day]
    add(journal, check_in(5, 14))
    when = dated(at(day, hour), at(day, hour))
    add(journal, *(event("x", valence=n % 2 * 4 - 2, **when) for n in range(7)))
    paper = printed(size=size)
    numbers = in_the_lane(paper)
    assert sorted(word.text for word in numbers) == list("1234567")
    assert overlapping(numbers, down=6) == []
    assert outside(paper) == []


@pytest.mark.parametrize("days", [1, 2, 7, 9, 10, 40, 63, 64, 120, 200, 366, 400, 1000, 4000])
def test_the_days_below_the_chart_stand_clear_of_each_other_and_inside(
    journal: Journal, coming: UUID, printed: Any, days: int
) -> None:
    add(journal, check_in(5, 17), event("x", 17))
    paper = printed(first_day=TODAY - timedelta(days=days - 1), last_day=TODAY)
    assert outside(paper) == []
    assert overlapping([word for word in paper.words if word.page == 1]) == []
    line = next(n for n, line in enumerate(paper.lines(1)) if line.startswith("hard"))
    below = paper.lines(1)[line + 1]
    assert re.search(r"\d", below)
    assert "18 Nov" not in below  # a day after the last of the paper
    assert days <= 366 or re.search(r"20\d\d", below)


def test_an_empty_chart_says_that_there_were_no_check_ins(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    add(journal, event("x", 15))
    assert "No check-ins on these days." in printed().text(1)
    add(journal, check_in(5, 15))
    assert "No check-ins" not in printed().text(1)


# The brief


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_however_much_there_is_to_say_page_one_is_the_whole_brief(
    journal: Journal, coming: UUID, printed: Any, size: str
) -> None:
    add(journal, *(event(f"Event {n} {LONG}", 12 + n % 6) for n in range(12)), check_in(5, 14))
    bring(journal, coming, *(f"Point {n} {LONG}" for n in range(12)))
    with journal.write() as session:
        session.get_one(TherapySession, coming).hard_to_say = LONG * 3
        profile.change(session, focus_words=f"Aim {LONG}", initials="Mary Ann " * 9)
        for n in range(12):
            experiment.add(session, coming, f"Trial {n} {LONG}").share = Share.INCLUDE
            session.flush()
    paper = printed(size=size)
    first = paper.text(1)
    assert all(f"Point {n}" in first for n in range(3))
    assert all(f"Trial {n}" in first for n in range(3))
    assert len([line for line in paper.lines(1) if " Event " in line]) == 7
    rest = " ".join(paper.text(page) for page in range(2, len(paper.pages) + 1))
    assert rest.startswith("In my own words")
    for kind in ("Point", "Trial", "Event"):
        assert all(f"{kind} {n} When" in rest for n in range(12))
    assert "Focus: Aim When" in rest
    assert rest.split().count("morning") == 3 * 12 + 1 + 3  # each text to its end
    assert outside(paper) == []
    for page in range(1, len(paper.pages) + 1):
        assert overlapping([word for word in paper.words if word.page == page]) == []
        assert "Not monitored between sessions." in paper.text(page)


def test_a_brief_with_room_cuts_nothing(journal: Journal, coming: UUID, printed: Any) -> None:
    add(journal, *(event(f"Event {n}", 12 + n) for n in range(4)))
    bring(journal, coming, LONG[:110])
    paper = printed()
    assert len(paper.pages) == 1
    assert "…" not in paper.text()


def test_events_without_the_chart_have_a_heading(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    add(journal, event("Event 1", 12))
    lines = printed(blocks=frozenset(Block) - {Block.CHART}).lines(1)
    assert lines.index("What happened") < lines.index(
        "Day With What happened How it felt Connected"
    )
    assert "best" not in " ".join(lines)


def test_names_are_short_also_in_feelings_and_in_the_words_for_a_relationship(
    journal: Journal, coming: UUID, printed: Any
) -> None:
    daniel = Person(label="Daniel", relationship=Relationship.PARTNER)
    ruth = Person(label="Ruth", relationship_words="Daniel’s mother")
    happened = event("x", felt=["angry at Daniel"])
    add(journal, daniel, ruth, happened)
    with journal.write() as session:
        mention.set_people(session, happened.id, [ruth.id])
    for people_as, felt in (
        (PeopleAs.INITIALS, "angry at D."),
        (PeopleAs.RELATIONSHIP, "angry at my partner"),
    ):
        text = printed(people_as=people_as).text()
        assert felt in text
        assert "D.’s" in text
        assert "Daniel" not in text
