"""The therapy so far on paper: scores, mood by phase, moves, goals and what was kept, as chosen."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import closeness, goal, preferences, profile
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.goal import Goal
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area, Record, Share, dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.summary import papers
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Labelled, Table
from ipt_journal.summary.document_text import to_plain
from ipt_journal.summary.papers import course
from ipt_journal.summary.papers.course_mood import MoodChart
from tests.conftest import LONDON
from tests.summary.written import TODAY, add, answered, check_in

CHOICES = Choices(date(2026, 10, 1), TODAY, people_as=PeopleAs.INITIALS)


def at(day: date) -> Moment:
    return Clock(LONDON).at(day, time(12))


def when(day: date) -> dict[str, Any]:
    return dated(at(day), at(day))


def held(day: date, share: Share = Share.INCLUDE, **more: Any) -> TherapySession:
    return TherapySession(status=SessionStatus.HELD, share=share, **when(day), **more)


def paper(journal: Journal, **changes: Any) -> Document:
    with journal.read() as session:
        return course.build(session, replace(CHOICES, **changes))


def offered(journal: Journal) -> list[str]:
    with journal.read() as session:
        found = course.offers(session, CHOICES, None)
    return [f"{one.part}|{one.day}|{one.words}" for one in found]


def part(document: Document, heading: str) -> tuple[object, ...]:
    return next((one.items for one in document.parts if one.heading == heading), ())


def rows(document: Document, heading: str) -> tuple[tuple[str, ...], ...]:
    tables = (one.rows for one in part(document, heading) if isinstance(one, Table))
    return next(tables, ())


def move(journal: Journal, key: UUID, day: date, ring: int) -> None:
    with journal.write() as session:
        closeness.place(session, key, at(day), ring=ring)


def known(journal: Journal, label: str, **more: Any) -> UUID:
    one = Person(label=label, **more)
    key = one.id
    add(journal, one)
    return key


def test_the_head_says_whose_which_days_how_many_sessions_and_the_focus(journal: Journal) -> None:
    with journal.write() as session:
        profile.change(session, initials="M.", focus_areas=[Area.GRIEF], share=Share.INCLUDE)
    add(journal, held(date(2026, 10, 8)), held(date(2026, 10, 15)), held(date(2026, 9, 1)))
    add(journal, held(date(2026, 10, 22), Share.NEVER))
    assert paper(journal).lines == (
        "M. · 1 October to 17 November 2026 · 2 sessions held",
        "Focus: grief and loss",
    )


def test_a_focus_that_nobody_ticked_is_not_in_the_head(journal: Journal) -> None:
    with journal.write() as session:
        kept = profile.change(session, focus_words="about Daniel")
        key = kept.id
    document = paper(journal)
    assert document.lines == ("1 October to 17 November 2026",)
    assert document.undecided == 1
    assert paper(journal, ticks={key: True}).lines[1] == "Focus: about Daniel"
    assert len(paper(journal, ticks={key: True}, free_text=False).lines) == 1


def test_every_total_stands_with_its_day_and_how_many_items_were_answered(
    journal: Journal,
) -> None:
    with journal.write() as session:
        preferences.change(session, show_bands=False)
    skipped = answered("phq-9", 6, date(2026, 11, 3))
    skipped.answers = [None, *skipped.answers[1:]]
    add(journal, answered("phq-9", 14, date(2026, 10, 2)), skipped)
    add(journal, answered("phq-9", 20, date(2026, 9, 2)))
    add(journal, answered("phq-9", 27, date(2026, 10, 9), Share.NEVER))
    document = paper(journal)
    assert rows(document, "PHQ-9, of 27") == (
        ("2 Oct 2026", "14", "9 of 9 answered"),
        ("3 Nov 2026", "8 of 9 answered, no total", ""),
    )
    assert "27 " not in to_plain(document)


def test_a_published_band_stands_there_only_where_bands_are_shown(journal: Journal) -> None:
    with journal.write() as session:
        preferences.change(session, show_bands=True)
    one = answered("gad-7", 9, date(2026, 10, 2))
    key = one.id
    add(journal, one)
    assert rows(paper(journal), "GAD-7, of 21")[0][3] == "mild"
    without = paper(journal, fields={(key, "band"): False})
    assert rows(without, "GAD-7, of 21") == (("2 Oct 2026", "9", "7 of 7 answered"),)


def test_a_questionnaire_filled_in_only_before_these_days_is_not_on_it(journal: Journal) -> None:
    add(journal, answered("gad-7", 9, date(2026, 9, 2)))
    assert paper(journal).parts == ()
    assert offered(journal) == []


def test_a_response_that_is_only_asked_about_waits_for_its_tick(journal: Journal) -> None:
    one = answered("gad-7", 9, date(2026, 10, 2), Share.ASK)
    key = one.id
    add(journal, one)
    assert paper(journal).parts == ()
    assert paper(journal).undecided == 1
    assert rows(paper(journal, ticks={key: True}), "GAD-7, of 21")


def test_mood_is_told_by_the_client_s_own_phases_and_for_all_days(journal: Journal) -> None:
    add(journal, *(check_in(mood, day) for day, mood in ((2, 2), (3, 5), (4, 3), (9, 8), (10, 9))))
    add(
        journal,
        Phase(
            name="Before Daniel moved", first_day="2026-09-01", last_day="2026-11-05",
            share=Share.INCLUDE,
        ),
        Phase(name="After", first_day="2026-11-06", share=Share.INCLUDE),
        Phase(name="not this", first_day="2026-11-01", last_day="2026-11-30", share=Share.NEVER),
        Phase(name="long ago", first_day="2025-11-01", last_day="2025-11-30"),
        Phase(name="empty", first_day="2026-10-02", last_day="2026-10-09", share=Share.INCLUDE),
    )  # fmt: skip
    add(journal, Person(label="Daniel"), held(date(2026, 11, 5)))
    document = paper(journal)
    assert rows(document, "Mood") == (
        ("Before D. moved", "1 October to 5 November 2026", "3", "3", "2–5"),
        ("After", "6 November to 17 November 2026", "2", "8.5", "8–9"),
        ("All days", "1 October to 17 November 2026", "5", "5", "2–9"),
    )
    chart = next(one for one in part(document, "Mood") if isinstance(one, MoodChart)).chart
    assert chart.moods == (2, 5, 3, 8, 9)
    assert [name for _, name in chart.sessions] == ["S1"]
    assert chart.marks == ()
    assert "5 check-ins on 5 days. Lowest 2, highest 9, of 10." in to_plain(document)


def test_check_ins_are_chosen_as_a_whole_and_never_private_ones(journal: Journal) -> None:
    add(journal, check_in(1, share=Share.NEVER), check_in(4, share=Share.ASK))
    assert rows(paper(journal), "Mood")[0][2:] == ("1", "4", "4–4")
    assert paper(journal, stored=False).parts == ()
    assert paper(journal, blocks=frozenset()).parts == ()


def test_moves_between_rings_stand_in_order_of_time_with_from_and_to(journal: Journal) -> None:
    daniel, mum = known(journal, "Daniel"), known(journal, "Mum")
    for key, day, ring in (
        (daniel, date(2026, 9, 1), 3),
        (mum, date(2026, 9, 1), 1),
        (mum, date(2026, 9, 20), 2),
        (daniel, date(2026, 11, 1), 2),
        (mum, date(2026, 10, 20), 0),
        (daniel, date(2026, 11, 9), 2),
    ):
        move(journal, key, day, ring)
    assert rows(paper(journal), "Moves on the people map") == (
        ("M.", "close", "off the map", "20 Oct 2026"),
        ("D.", "further out", "close", "1 Nov 2026"),
    )
    assert not part(paper(journal, blocks=frozenset()), "Moves on the people map")


def test_a_move_of_whoever_is_private_archived_or_left_out_leaves_no_trace(
    journal: Journal,
) -> None:
    never = known(journal, "Nils", share=Share.NEVER)
    gone, out, seen = known(journal, "Gus", archived=True), known(journal, "Olga"), known(
        journal, "Sara"
    )  # fmt: skip
    for key in (never, gone, out, seen):
        move(journal, key, date(2026, 10, 2), 3)
        move(journal, key, date(2026, 10, 9), 1)
    add(
        journal,
        Closeness(person_id=seen, ring=2, share=Share.NEVER, **when(date(2026, 10, 12))),
    )
    document = paper(journal, persons={out: PeopleAs.LEFT_OUT})
    assert rows(document, "Moves on the people map") == (
        ("S.", "further out", "very close", "9 Oct 2026"),
    )


def test_goals_stand_with_how_far_along_they_felt_first_and_last(journal: Journal) -> None:
    near = Goal(words="See Daniel more", know_because="we eat together", share=Share.INCLUDE)
    new = Goal(words="Ring Mum", share=Share.INCLUDE)
    unsaid = Goal(words="Sleep", share=Share.INCLUDE)
    keys = near.id, new.id
    add(journal, near, new, unsaid, Goal(words="private", share=Share.NEVER))
    add(journal, Person(label="Daniel"))
    with journal.write() as session:
        for key, day, value in (
            (keys[0], date(2026, 9, 3), 0),
            (keys[0], date(2026, 10, 3), 2),
            (keys[0], date(2026, 10, 20), 9),
            (keys[0], date(2026, 11, 3), 6),
            (keys[1], date(2026, 11, 4), 1),
        ):
            goal.note_progress(session, key, value, at(day))
    assert rows(paper(journal), "Goals") == (
        ("See D. more", "we eat together", "2 (3 Oct), then 6 (3 Nov)"),
        ("Ring Mum", "", "1 (4 Nov)"),
        ("Sleep", "", ""),
    )
    assert not part(paper(journal, free_text=False), "Goals")


def test_what_was_kept_of_a_session_is_there_when_it_is_ticked(journal: Journal) -> None:
    one = held(date(2026, 10, 8), Share.ASK, take_away="I may rest.", agreed="Ring Ruth")
    two = held(date(2026, 10, 15), Share.ASK, agreed="Walk")
    keys = one.id, two.id
    add(journal, one, two, held(date(2026, 10, 22)))
    add(journal, TherapySession(agreed="not yet", **when(date(2026, 11, 30))))
    assert not part(paper(journal), "What I kept of the sessions")
    ticked = paper(journal, ticks=dict.fromkeys(keys, True))
    assert part(ticked, "What I kept of the sessions") == (
        Labelled("Session 1, 8 Oct", "I may rest.\nAgreed: Ring Ruth"),
        Labelled("Session 2, 15 Oct", "Agreed: Walk"),
    )
    silent = paper(journal, ticks=dict.fromkeys(keys, True), free_text=False)
    assert not part(silent, "What I kept of the sessions")


def test_everything_that_can_be_left_out_is_offered_by_day_and_words(journal: Journal) -> None:
    with journal.write() as session:
        profile.change(session, focus_words="the move")
    add(
        journal,
        answered("phq-9", 14, date(2026, 10, 2)),
        Phase(name="Autumn", first_day="2026-10-03"),
        Goal(words="Sleep"),
        held(date(2026, 10, 8), agreed="Ring Ruth"),
    )
    assert offered(journal) == [
        "||The focus agreed on",
        "Questionnaires|Fri 2 Oct|PHQ-9: 14",
        "Phases|Sat 3 Oct|Autumn",
        "Goals||Sleep",
        "What I kept of the sessions|Thu 8 Oct|Ring Ruth",
    ]


def test_it_begins_with_the_first_session_or_else_the_first_check_in(journal: Journal) -> None:
    def first() -> date:
        with journal.read() as session:
            return papers.begun(session, TODAY).first_day

    assert first() == TODAY
    add(journal, check_in(4, 3))
    assert first() == date(2026, 11, 3)
    add(journal, held(date(2026, 11, 5)), held(date(2026, 11, 12)))
    assert first() == date(2026, 11, 5)


def test_a_private_record_of_any_kind_changes_nothing_on_the_paper(journal: Journal) -> None:
    add(journal, check_in(4), answered("phq-9", 14), held(date(2026, 11, 5)), Goal(words="a"))
    before = paper(journal)
    more: tuple[Record, ...] = (
        MoodCheckIn(mood=0, share=Share.NEVER, **when(TODAY - timedelta(days=1))),
        answered("gad-7", 3, share=Share.NEVER),
        Phase(name="x", first_day="2026-10-03", share=Share.NEVER),
        Goal(words="b", share=Share.NEVER),
        held(date(2026, 11, 16), Share.NEVER, agreed="c"),
    )
    add(journal, *more)
    assert paper(journal) == before
