"""Blank forms: they ask what the app asks, in its words, and hold nothing of the journal."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.records import event, exchange, link, profile
from ipt_journal.records.asked import Asked, How
from ipt_journal.records.event import Did, Kind
from ipt_journal.records.link import Felt
from ipt_journal.records.record import Share
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, sections
from ipt_journal.summary.papers import forms
from ipt_journal.summary.papers.forms import BlankForm, Cells, Write
from tests.summary.written import one_of_each

CHOICES = Choices(date(2026, 10, 20), date(2026, 11, 17))


def paper(journal: Journal, size: str = "A4") -> Document:
    with journal.read() as session:
        return forms.build(session, replace(CHOICES, size=size))


def told(document: Document) -> dict[str, str]:
    return {heading: "\n".join(lines) for heading, lines in sections(document)}


def asked(questions: tuple[Asked, ...]) -> Iterator[Asked]:
    for one in questions:
        yield one
        yield from asked(one.of)


def test_nothing_of_the_journal_is_on_them(journal: Journal, coming: UUID) -> None:
    empty = paper(journal)
    with journal.write() as session:
        one_of_each(session, coming, Share.INCLUDE, "canary")
        profile.change(session, initials="C. N.", focus_words="canary")
    assert paper(journal) == empty
    assert "canary" not in repr(asdict(empty))
    assert empty.footer == "Not monitored between sessions."


def test_each_is_a_picture_of_the_size_that_was_chosen(journal: Journal) -> None:
    document = paper(journal, "Letter")
    assert document.size == "Letter"
    pictures = [item for part in document.parts for item in part.items]
    assert [one.size for one in pictures if isinstance(one, BlankForm)] == ["Letter"] * 3
    assert [part.heading for part in document.parts] == [
        "A week of check-ins",
        "Something happened with someone",
        "A closer look",
    ]


def test_a_week_has_room_for_three_check_ins_on_each_of_seven_days(journal: Journal) -> None:
    week = paper(journal).parts[0].items[0]
    assert isinstance(week, BlankForm)
    (cells,) = week.rows[0]
    assert isinstance(cells, Cells)
    assert (cells.rows, cells.together) == (21, 3)
    assert cells.heads == (
        "Day",
        "Sleep last night 1–5",
        "Time",
        "Mood 0–10",
        "How hard it is to bear 0–10",
        "Energy 1–5",
        "Words for it",
        "Who is with you?",
        "A note",
    )
    assert abs(sum(cells.shares) - 1) < 1e-9
    words = told(paper(journal))["A week of check-ins"]
    assert "Mood: 0 lowest I can imagine, best I can imagine 10." in words
    assert "Energy: 1 low, high 5. Sleep last night: 1 poor, good 5." in words
    assert words.count("Mood 0–10 ____") == 21


def test_something_that_happened_is_asked_with_every_answer_of_the_app(journal: Journal) -> None:
    words = told(paper(journal))["Something happened with someone"]
    for kind in Kind:
        assert f"☐ {event.kind_label(kind)}" in words
    for did in Did:
        assert f"☐ {event.did_label(did)}" in words
    assert (
        "Did the two feel connected? " + " ".join(f"☐ {link.felt_label(answer)}" for answer in Felt)
        in words
    )
    assert "Very hard −3 −2 −1 0 +1 +2 +3 Very good" in words
    assert "What happened?\n____" in words


def test_a_closer_look_asks_all_that_its_record_asks(journal: Journal) -> None:
    words = told(paper(journal))["A closer look"]
    there = [one for card in exchange.steps() for one in asked(card.asked)]
    for one in there:
        if one.how is not How.ROWS or one.rows:  # turns are asked about twice, in one table
            assert one.question in words
        if one.column != "speaker":
            assert all(f"☐ {label}" in words for _, label in one.choices)
    careful, guess = "Where it may not be safe to raise this", "What might it have been like"
    assert words.index(careful) < words.index(guess) < words.index("If you had it again")
    assert "none of it 0 1 2 3 4 5 6 7 8 9 10 all of it" in words


def test_a_line_to_write_on_stands_below_each_question(journal: Journal) -> None:
    assert Write("Why", 2).told == ("Why", "_" * 40, "_" * 40)
