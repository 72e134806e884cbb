"""The worksheets of the four areas: found by what they led to, corrected, brought to a session."""

from datetime import date

import pytest
from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import focus, fuzzy, gate, mention, sheet, therapy, tie
from ipt_journal.records.conflict import ENDING, STUCK, TALKING, Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.grief import Grief
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS, dated
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.safe import Safe
from ipt_journal.records.therapy import TherapySession
from ipt_journal.records.transition import Transition
from tests.conftest import NOW, StandingClock
from tests.records.written import AT, HERE, hours


def test_each_area_has_a_sheet_of_its_own(journal: Journal) -> None:
    assert {focus.kind_of(area) for area in AREAS} == {Conflict, Transition, Grief, Relating}
    with journal.write() as session:
        session.add_all([Conflict(topic="one"), Conflict(topic="two"), Grief(lost="Dad")])
    with journal.read() as session:
        assert {one.line() for one in focus.of_area(session, Conflict.area)} == {"one", "two"}
        assert focus.of_area(session, Relating.area) == []


def test_a_sheet_is_found_by_what_it_led_to(journal: Journal) -> None:
    with journal.write() as session:
        made, tried, other = Grief(lost="Dad"), Experiment(what="ring"), Experiment(what="x")
        session.add_all([made, tried, other])
        tie.make(session, made.id, tried.id)
    with journal.read() as session:
        assert focus.find(session, tried.id) == focus.find(session, made.id) == made
        assert focus.find(session, other.id) is None


def test_what_belongs_to_a_sheet(journal: Journal) -> None:
    with journal.write() as session:
        made = Relating(situation="new people")
        old, new = (
            RelationshipEvent(words=w, **dated(hours(h), AT)) for w, h in (("a", -9), ("b", -1))
        )
        easy, hard = Experiment(what="line", difficulty=0), Experiment(what="party", difficulty=9)
        unsaid, words = Experiment(what="?"), Rehearsal(aim="hello")
        session.add_all([made, old, new, easy, hard, unsaid, words])
        for one in (old, new):
            tie.make(session, one.id, made.id)
        for trial in (words, unsaid, hard, easy):
            tie.make(session, made.id, trial.id)
    with journal.read() as session:
        assert [one.words for one in focus.events(session, made.id)] == ["b", "a"]
        found = focus.trials(session, made.id)
        assert {one.id for one in found} == {easy.id, hard.id, unsaid.id, words.id}
        assert [one.line() for one in focus.ladder(found)] == ["line", "party", "?", "hello"]


def test_with_whom_something_would_be_tried(journal: Journal) -> None:
    with journal.write() as session:
        daniel, mum = Person(label="Daniel"), Person(label="Mum")
        about = Conflict(topic="x", person_id=daniel.id, safe=Safe.NO)
        lost, empty = Grief(lost="Dad", person_id=daniel.id), Conflict(topic="y")
        session.add_all([daniel, mum, about, lost, empty])
        mention.set_people(session, lost.id, [mum.id])
    with journal.read() as session:
        assert focus.whom(session, about) == [daniel.id]
        assert focus.whom(session, lost) == [mum.id]  # not who was lost
        assert focus.whom(session, empty) == []
        assert (focus.safe(about), focus.safe(lost)) == (Safe.NO, None)
        assert gate.answers(session, [daniel.id]) == set()


def test_a_sheet_comes_to_a_session_once(journal: Journal) -> None:
    with journal.write() as session:
        made, coming = Conflict(topic="evenings"), TherapySession(**HERE)
        session.add_all([made, coming])
        session.flush()
        for _ in range(2):
            focus.bring(session, made.id, coming.id, "evenings", brought=True)
            session.flush()
        assert [one.text for one in therapy.agenda(session, coming.id)] == ["evenings"]
        for _ in range(2):
            focus.bring(session, made.id, coming.id, "evenings", brought=False)
            session.flush()
        assert therapy.agenda(session, coming.id) == tie.led_to(session, made.id) == []


# Stages


def with_stages(session: Session) -> Conflict:
    made = Conflict(topic="evenings")
    session.add(made)
    for stage, moment in ((TALKING, hours(-90 * 24)), (STUCK, hours(-30 * 24)), (ENDING, AT)):
        sheet.set_stage(session, made, stage, moment)
        session.flush()
    return made


def test_a_stage_that_is_taken_away_leaves_the_one_before(journal: Journal) -> None:
    with journal.write() as session:
        made = with_stages(session)
        marks = sheet.history(session, made.id)
        sheet.drop_mark(session, made, marks[2].id)
        assert made.stage == STUCK
        sheet.drop_mark(session, made, marks[0].id)
        assert made.stage == STUCK
        sheet.drop_mark(session, made, marks[1].id)
        assert made.stage == ""
        sheet.drop_mark(session, made, marks[1].id)  # gone already
        assert made.stage == ""


@pytest.mark.parametrize(
    ("told", "day", "precision"),
    [
        ("2026-09", date(2026, 9, 15), Precision.MONTH),
        ("2026-09-03", date(2026, 9, 3), Precision.DAY),
        ("2025", date(2025, 7, 2), Precision.YEAR),
        ("2026-spring", date(2026, 4, 15), Precision.SEASON),
        ("2026-11", date(2026, 11, 15), Precision.MONTH),
        ("2026", date(2026, 7, 2), Precision.YEAR),
    ],
)
def test_a_stage_is_placed_as_roughly_as_it_is_known(
    journal: Journal, told: str, day: date, precision: Precision
) -> None:
    with journal.write() as session:
        made = with_stages(session)
        mark = sheet.history(session, made.id)[1]
        sheet.place_mark(session, made, mark.id, told, StandingClock())
        assert (mark.happened.day, mark.happened.precision) == (day, precision)
        assert fuzzy.of_moment(mark.happened) == told


def test_a_stage_never_stands_in_the_future_and_a_slip_changes_nothing(journal: Journal) -> None:
    with journal.write() as session:
        made = with_stages(session)
        mark = sheet.history(session, made.id)[0]
        before = mark.happened
        sheet.place_mark(session, made, mark.id, "20", StandingClock())
        assert mark.happened == before
        sheet.place_mark(session, made, mark.id, "2026-11-30", StandingClock())
        assert mark.happened.day == NOW.date()
        sheet.place_mark(session, made, made.id, "2020", StandingClock())  # no mark at all
        assert len(sheet.history(session, made.id)) == 3


def test_the_latest_day_says_where_it_stands(journal: Journal) -> None:
    with journal.write() as session:
        made = with_stages(session)
        sheet.place_mark(
            session, made, sheet.history(session, made.id)[2].id, "2020", StandingClock()
        )
        assert made.stage == STUCK


def test_an_unsure_moment_is_told_by_its_month() -> None:
    assert fuzzy.of_moment(Moment.of(NOW, Precision.UNSURE)) == "2026-11"
    assert fuzzy.of_moment(Moment.of(NOW.replace(month=12), Precision.SEASON)) == "2026-autumn"
    assert fuzzy.of_moment(Moment.of(NOW)) == "2026-11-17"
