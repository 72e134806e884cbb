"""The safety line: item 9 and the tick at a check-in, each with its day, or "not included"."""

from datetime import date
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records.mood import MoodCheckIn, Thoughts
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Share
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import TherapySession
from tests.summary.written import add, answered, check_in, own, sheet, shown

TALK = "Want to talk about safety: not answered"
NOT_SINCE = "not filled in since last session"


def ninth(
    answer: int | None, day: date = date(2026, 11, 15), share: Share = Share.INCLUDE
) -> Response:
    """Return a PHQ-9 in which only item 9 has this answer, and the others none."""
    made = answered("phq-9", 0, day, share)
    made.answers = [*[0] * 8, answer]
    return made


def thought(thoughts: Thoughts, day: int = 14, share: Share = Share.INCLUDE) -> MoodCheckIn:
    made = check_in(4, day, share)
    made.thoughts = thoughts
    return made


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (0, "0 (not at all), 15 Nov"),
        (1, "1 (several days), 15 Nov"),
        (2, "2 (more than half the days), 15 Nov"),
        (3, "3 (nearly every day), 15 Nov"),
        (None, "not answered, 15 Nov"),
    ],
)
def test_item_nine_is_given_as_it_was_answered(
    journal: Journal, coming: UUID, answer: int | None, said: str
) -> None:
    add(journal, ninth(answer))
    assert sheet(journal).safety == (f"PHQ-9 item 9: {said}", TALK)


def test_the_last_one_in_the_days_of_the_paper_counts(journal: Journal, coming: UUID) -> None:
    days = (date(2026, 11, 12), date(2026, 11, 15), date(2026, 11, 17))
    add(journal, *(ninth(n + 1, day) for n, day in enumerate(days)))
    assert sheet(journal).safety[0] == "PHQ-9 item 9: 3 (nearly every day), 17 Nov"
    earlier = sheet(journal, last_day=date(2026, 11, 16)).safety
    assert earlier[0] == "PHQ-9 item 9: 2 (more than half the days), 15 Nov"


def test_what_was_not_filled_in_since_the_last_session_says_so(
    journal: Journal, coming: UUID
) -> None:
    add(journal, ninth(3, date(2026, 11, 11)))
    paper = sheet(journal)
    assert paper.safety == (f"PHQ-9 item 9: {NOT_SINCE}", TALK)
    assert "nearly every day" not in shown(paper)


@pytest.mark.parametrize(
    ("first", "last"),
    [(date(2026, 11, 14), date(2026, 11, 17)), (date(2026, 11, 1), date(2026, 11, 14))],
)
def test_days_that_do_not_cover_the_time_since_then_are_not_said_to(
    journal: Journal, coming: UUID, first: date, last: date
) -> None:
    add(journal, ninth(1, date(2026, 10, 20)))
    line = sheet(journal, first_day=first, last_day=last).safety[0]
    assert line == "PHQ-9 item 9: not filled in on these days"


def test_who_never_filled_it_in_reads_nothing_of_it(journal: Journal, coming: UUID) -> None:
    add(journal, answered("gad-7", 5))
    assert sheet(journal).safety == (TALK,)


def test_a_newer_answer_that_may_not_be_printed_is_not_passed_over_for_an_older_one(
    journal: Journal, coming: UUID
) -> None:
    add(journal, ninth(0, date(2026, 11, 13)), ninth(3, date(2026, 11, 16), Share.NEVER))
    paper = sheet(journal)
    assert paper.safety == ("PHQ-9 item 9: not included", TALK)
    assert "16 Nov" not in shown(paper)


def test_what_waits_for_a_yes_is_not_included_before_the_client_chose(
    journal: Journal, coming: UUID
) -> None:
    add(journal, ninth(2, share=Share.ASK), thought(Thoughts.STRONG, share=Share.ASK))
    assert sheet(journal, stored=False).safety == (
        "PHQ-9 item 9: not included", "Thoughts of self-harm at a check-in: not included", TALK,
    )  # fmt: skip
    assert sheet(journal, stored=True).safety == (
        "PHQ-9 item 9: 2 (more than half the days), 15 Nov",
        "Thoughts of self-harm at a check-in: strong, 14 Nov",
        TALK,
    )


def test_the_item_about_safety_of_any_file_is_named_by_its_number(
    journal: Journal, coming: UUID
) -> None:
    more = """[[item]]\nwords = "Third"\ncare = true"""
    form = own(more=more)
    form.content = form.content.replace("high = 6", "high = 9")
    made = answered("own-one", 0)
    made.answers = [0, 0, 3]
    add(journal, form, made)
    assert sheet(journal).safety[0] == "My own item 3: 3 (yes), 12 Nov"


# The tick at a check-in


def test_the_last_thoughts_in_the_days_are_told_also_when_there_were_none_later(
    journal: Journal, coming: UUID
) -> None:
    add(
        journal,
        thought(Thoughts.STRONG, 11),
        thought(Thoughts.STRONG, 13),
        thought(Thoughts.PASSING, 14),
        thought(Thoughts.NO, 16),
        check_in(5, 17),
    )
    assert sheet(journal).safety == ("Thoughts of self-harm at a check-in: passing, 14 Nov", TALK)


def test_where_there_were_none_it_says_no(journal: Journal, coming: UUID) -> None:
    add(journal, thought(Thoughts.NO, 14), thought(Thoughts.NO, 16))
    assert sheet(journal).safety == ("Thoughts of self-harm at a check-in: no, 16 Nov", TALK)


def test_where_nobody_asked_nothing_is_said(journal: Journal, coming: UUID) -> None:
    add(journal, check_in(2, 14))
    assert sheet(journal).safety == (TALK,)


def test_a_check_in_marked_never_is_not_told(journal: Journal, coming: UUID) -> None:
    add(journal, thought(Thoughts.STRONG, 14, Share.NEVER))
    paper = sheet(journal, stored=True)
    assert paper.safety == ("Thoughts of self-harm at a check-in: not included", TALK)
    assert "strong" not in shown(paper)


# Withheld


def test_a_withheld_line_reads_not_included_and_nothing_more(
    journal: Journal, coming: UUID
) -> None:
    add(journal, ninth(3), thought(Thoughts.STRONG))
    with journal.write() as session:
        session.get_one(TherapySession, coming).hard_to_say = "the hard thing"
    paper = sheet(journal, blocks=frozenset(Block) - {Block.SAFETY}, stored=True)
    assert paper.safety == ("Safety: not included", "Hard to say: the hard thing")
    for words in ("item 9", "nearly every day", "strong", "self-harm"):
        assert words not in shown(paper)


def test_a_total_is_never_called_a_risk(journal: Journal, coming: UUID) -> None:
    add(journal, answered("phq-9", 27), answered("gad-7", 21), thought(Thoughts.STRONG))
    everything = shown(sheet(journal)).casefold()
    for word in ("risk", "danger", "suicid", "diagnos", "case", "warning"):
        assert word not in everything
