"""The parts of a paper, one by one: rows, what was tried, the head and the chart."""

from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import experiment, mention, profile
from ipt_journal.records.event import Kind
from ipt_journal.records.experiment import Outcome
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Area, Share
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from tests.summary.written import add, check_in, event, one_of_each, sheet, shown


def test_a_row_says_who_what_and_how_it_felt(journal: Journal, coming: UUID) -> None:
    ruth = Person(label="Ruth")
    rows = [
        event("", 12, kind=Kind.WAS_ALONE, no_one=True, valence=-2, felt=["lonely"]),
        event("Ruth rang", 13, someone_else=True, mixed=True),
        event("x", 14, someone_else=True, felt=["calm", "my own"], area=Area.GRIEF),
        event("y", 15),
    ]
    add(journal, ruth, *rows)
    with journal.write() as session:
        mention.set_people(session, rows[1].id, [ruth.id])
    paper = sheet(journal)
    assert [(row.people, row.words, row.felt) for row in paper.events] == [
        ("no one", "Wanted company, was alone", "hard: lonely"),
        ("R., someone else", "R. rang", "mixed"),
        ("someone else", "x", "calm, my own"),
        ("", "y", ""),
    ]
    assert [row.area for row in paper.events] == [Area.NONE, Area.NONE, Area.GRIEF, Area.NONE]
    assert paper.chart is not None
    assert [mark.hollow for mark in paper.chart.marks] == [True, False, False, False]
    assert [mark.mixed for mark in paper.chart.marks] == [False, True, False, False]


def test_names_are_replaced_in_every_part(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        session.add(Person(label="Daniel"))
        one_of_each(session, coming, Share.INCLUDE, "Daniel")
        session.get_one(TherapySession, coming).hard_to_say = "Daniel is tired"
        profile.change(session, focus_words="conflict with Daniel")
    for people_as in (PeopleAs.INITIALS, PeopleAs.RELATIONSHIP):
        everything = shown(sheet(journal, people_as=people_as, stored=True))
        assert "Daniel" not in everything.replace("Daniel feeling", ""), people_as
    assert "Daniel is tired" in shown(sheet(journal, people_as=PeopleAs.NAMES, stored=True))


def test_what_was_tried_says_what_came_of_it(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        ruth = Person(label="Ruth")
        session.add(ruth)
        for what, outcome, learned in (
            ("Tell one person.", Outcome.DONE, "It went well."),
            ("Ask Ruth", Outcome.PARTLY, ""),
            ("Ring Ruth", Outcome.NOT_YET, ""),
            ("Wait", Outcome.LET_GO, "Not for now."),
        ):
            made = experiment.add(session, coming, what)
            made.outcome, made.learned, made.share = outcome, learned, Share.INCLUDE
            session.flush()
            mention.set_people(session, made.id, [ruth.id])
    assert sheet(journal).tried == (
        "Tell one person: done, with R. It went well.",
        "Ask R: partly, with R.",
        "Ring R: not yet.",
        "Wait: let go. Not for now.",
    )


# Head and chart


def test_the_head_says_which_session_whose_and_how_many_check_ins(
    journal: Journal, coming: UUID
) -> None:
    add(journal, check_in(4, 12), check_in(6, 12), check_in(9, 16), check_in(7, 17))
    with journal.write() as session:
        profile.change(session, initials="M.", planned_sessions=16, focus_areas=["grief"])
    paper = sheet(journal)
    assert (paper.title, paper.date) == (
        "Summary for session 2 of 16",
        "Thursday 19 November 2026",
    )
    assert paper.span == "M. · 12 November to 17 November 2026 · 4 check-ins on 3 days"
    assert paper.focus == "Focus: grief and loss"
    assert paper.footer == "M. · Written by the client. Not monitored between sessions."
    assert paper.chart is not None
    assert paper.chart.description == (
        "4 check-ins on 3 days. Lowest 4, highest 9, latest 7, of 10."
    )
    assert [label for _, label in paper.chart.sessions] == ["S1"]
    with journal.write() as session:
        profile.change(session, initials="", planned_sessions=None, focus_areas=[])
    paper = sheet(journal, blocks=frozenset({Block.EVENTS}))
    assert (paper.title, paper.focus) == ("Summary for session 2", "")
    assert paper.span == "12 November to 17 November 2026"
    assert paper.footer == "Written by the client. Not monitored between sessions."


def test_one_check_in_is_one(journal: Journal, coming: UUID) -> None:
    add(journal, check_in(4, 12))
    assert sheet(journal).span.endswith("1 check-in on 1 day")


@pytest.mark.parametrize("share", [Share.NEVER, Share.ASK, Share.INCLUDE])
def test_check_ins_are_drawn_when_included_or_once_the_client_has_chosen(
    journal: Journal, coming: UUID, share: Share
) -> None:
    add(journal, check_in(4, 14, share), event("x"))
    for stored in (False, True):
        paper = sheet(journal, stored=stored)
        assert paper.chart is not None
        drawn = share is Share.INCLUDE or (share is Share.ASK and stored)
        assert paper.chart.moods == ((4,) if drawn else ())
        if not drawn:
            assert paper.chart.description == "No check-ins on these days."
            assert "check-in" not in paper.span


def test_the_paper_is_for_the_session_that_was_chosen(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        session.add(AgendaPoint(session_id=coming, text="asked", share=Share.ASK))
    assert sheet(journal).agenda == ()
    assert sheet(journal, session_id=None).title == "Summary"
    assert sheet(journal, size="Letter").size == "Letter"
