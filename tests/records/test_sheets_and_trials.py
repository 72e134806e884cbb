"""Stages of a sheet, progress of a goal, stars of an agenda: dated, corrected, let go."""

from dataclasses import replace
from typing import Any

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    decision,
    ending,
    experiment,
    goal,
    life,
    mention,
    person,
    profile,
    rehearsal,
    sheet,
    support,
    therapy,
    tie,
)
from ipt_journal.records.conflict import STUCK, TALKING, Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.life import LifeItem
from ipt_journal.records.person import Person
from ipt_journal.records.profile import TherapyPhase, phase_label
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.sheet import StageMark
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import TherapySession
from ipt_journal.records.tie import Tie
from tests.records.written import AT, HERE

DAY = 86_400


def later(days: int) -> Moment:
    return replace(AT, utc=AT.utc + days * DAY)


def test_stages_are_dated_and_a_day_is_corrected(journal: Journal) -> None:
    with journal.write() as session:
        made = Conflict(topic="evenings")
        session.add(made)
        sheet.set_stage(session, made, TALKING, AT)
        session.flush()
        sheet.set_stage(session, made, STUCK, AT)
        session.flush()
        sheet.set_stage(session, made, STUCK, later(1))
        session.flush()
        sheet.set_stage(session, made, TALKING, later(2))
    with journal.read() as session:
        marks = sheet.history(session, made.id)
        assert [(mark.stage, mark.happened.day) for mark in marks] == [
            (STUCK, AT.day), (TALKING, later(2).day),
        ]  # fmt: skip
        assert session.get_one(Conflict, made.id).stage == TALKING


def test_a_sheet_goes_with_its_stages_and_leaves_what_it_led_to(journal: Journal) -> None:
    with journal.write() as session:
        made, tried, ruth = Conflict(topic="x"), Experiment(what="ask"), Person(label="Ruth")
        session.add_all([made, tried, ruth])
        sheet.set_stage(session, made, STUCK, AT)
        tie.make(session, made.id, tried.id)
        mention.set_people(session, made.id, [ruth.id])
    with journal.write() as session:
        sheet.remove(session, session.get_one(Conflict, made.id))
    with journal.read() as session:
        assert session.exec(select(StageMark)).all() == []
        assert session.exec(select(Tie)).all() == []
        assert session.exec(select(Experiment)).one().what == "ask"
        assert person.names(session) == {ruth.id: "Ruth"}


def test_progress_is_dated_corrected_and_taken_back(journal: Journal) -> None:
    with journal.write() as session:
        made = Goal(words="an evening a week")
        session.add(made)
        goal.note_progress(session, made.id, None, AT)
        goal.note_progress(session, made.id, 3, AT)
        session.flush()
        goal.note_progress(session, made.id, 4, AT)
        session.flush()
        goal.note_progress(session, made.id, 6, later(7))
    with journal.write() as session:
        assert [one.value for one in goal.progress(session, made.id)] == [4, 6]
        goal.note_progress(session, made.id, None, later(7))
    with journal.write() as session:
        assert [one.value for one in goal.progress(session, made.id)] == [4]
        assert [one.words for one in goal.all_goals(session)] == ["an evening a week"]
        goal.remove(session, session.get_one(Goal, made.id))
    with journal.read() as session:
        assert session.exec(select(Progress)).all() == []


def test_a_goal_stays_when_the_session_it_was_agreed_in_goes(journal: Journal) -> None:
    with journal.write() as session:
        held = TherapySession(**HERE)
        session.add_all([held, Goal(words="x", session_id=held.id)])
        session.flush()
        point = therapy.add_point(session, held.id, "x")
        tie.make(session, held.id, point.id)
        session.flush()
        therapy.remove(session, held)
    with journal.read() as session:
        assert session.exec(select(Goal)).one().session_id is None
        assert session.exec(select(Tie)).all() == []


def test_three_points_are_starred_and_no_more(journal: Journal) -> None:
    with journal.write() as session:
        coming = TherapySession(**HERE)
        session.add(coming)
        session.flush()
        points = [therapy.add_point(session, coming.id, f"{n}") for n in range(4)]
        session.flush()
        assert [therapy.star(session, one, starred=True) for one in points] == [
            True, True, True, False,
        ]  # fmt: skip
        assert therapy.star(session, points[0], starred=True)
        assert therapy.star(session, points[0], starred=False)
        assert therapy.star(session, points[3], starred=True)
        assert [one.starred for one in points] == [False, True, True, True]


def test_trials_are_listed_as_they_came_and_let_go(journal: Journal) -> None:
    with journal.write() as session:
        ruth = Person(label="Ruth")
        made = [
            Rehearsal(aim="one evening"), Decision(question="Stay?"),
            SupportRequest(wording="Could you come?", person_id=ruth.id), LifeItem(first="2019"),
        ]  # fmt: skip
        session.add_all([ruth, *made])
        for one in made:
            tie.make(session, ruth.id, one.id)
    with journal.write() as session:
        listed: list[list[Any]] = [
            rehearsal.every(session), decision.every(session), support.every(session),
            life.every(session),
        ]  # fmt: skip
        assert [[one.id for one in found] for found in listed] == [[one.id] for one in made]
        rehearsal.remove(session, listed[0][0])
        decision.remove(session, listed[1][0])
        support.remove(session, listed[2][0])
        life.remove(session, listed[3][0])
    with journal.read() as session:
        assert session.exec(select(Tie)).all() == []


def test_life_stands_in_order_and_ties_stay_as_they_came(journal: Journal) -> None:
    with journal.write() as session:
        for number, first in enumerate(("2020", "2019-autumn", "2020", "2018-03-01")):
            session.add(LifeItem(words=f"{number}", first=first, created_utc=number + 1))
    with journal.read() as session:
        assert [one.words for one in life.every(session)] == ["3", "1", "0", "2"]
    assert LifeItem(kind=life.LOW_BEGAN).line() == "Felt low, from here"
    assert LifeItem().line() == ""


def test_there_is_one_plan_for_afterwards(journal: Journal) -> None:
    with journal.write() as session:
        plan = ending.load(session)
        plan.changed = "I ask."
        session.add(plan)
    with journal.read() as session:
        assert ending.load(session).changed == "I ask."


@pytest.mark.parametrize("phase", TherapyPhase)
def test_every_phase_has_a_name(phase: TherapyPhase) -> None:
    assert phase_label(phase)
    assert profile.phase_label(phase) != str(phase)


def test_a_trial_s_words_are_asked_in_order() -> None:
    assert next(code for code, _ in experiment.outcomes()) == "planned"
