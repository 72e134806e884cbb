"""Sessions are counted as they were held, and what the client wants to bring stays in order."""

from datetime import date, datetime, time
from uuid import UUID, uuid4

import pytest
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import experiment, mention, paper, profile, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.paper import Paper, PaperTick
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share, dated
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TalkSafety, TherapySession
from tests.conftest import LONDON
from tests.records.written import AT, HERE

PLANNED, HELD = SessionStatus.PLANNED, SessionStatus.HELD
MOVED, CANCELLED = SessionStatus.MOVED, SessionStatus.CANCELLED


def on(day: date, status: SessionStatus = HELD, number: int | None = None) -> TherapySession:
    at = Clock(LONDON).at(day, time(10, 30))
    return TherapySession(**dated(at, at), status=status, number=number)


def november(day: int, status: SessionStatus = HELD, number: int | None = None) -> TherapySession:
    return on(date(2026, 11, day), status, number)


@pytest.fixture
def coming(journal: Journal) -> UUID:
    with journal.write() as session:
        made = november(19, PLANNED)
        session.add(made)
    return made.id


def a_week_later(session: Session) -> TherapySession:
    """Plan the session that follows the coming one."""
    later = november(26, PLANNED)
    session.add(later)
    session.flush()
    return later


def texts(session: Session, session_id: UUID) -> list[str]:
    return [point.text for point in therapy.agenda(session, session_id)]


# Counting


def test_held_sessions_are_counted_and_a_planned_one_has_the_number_it_will_have() -> None:
    told = [november(2), november(4), november(6, MOVED), november(9, CANCELLED), november(11)]
    told += [november(18, PLANNED), november(25, PLANNED)]
    numbers = therapy.numbers(told)
    assert [numbers.get(one.id) for one in told] == [1, 2, None, None, 3, 4, 4]


def test_the_client_s_correction_counts_on_from_there() -> None:
    told = [november(2, number=9), november(4), november(11, number=5), november(18, PLANNED)]
    assert list(therapy.numbers(told).values()) == [9, 10, 5, 6]


def test_a_corrected_number_of_a_planned_session_counts_only_when_it_was_held() -> None:
    told = [november(2), november(11, PLANNED, number=8), november(18)]
    assert list(therapy.numbers(told).values()) == [1, 8, 2]
    told[1].status = HELD
    assert list(therapy.numbers(told).values()) == [1, 8, 9]


def test_a_session_entered_late_is_counted_where_it_belongs(journal: Journal) -> None:
    with journal.write() as session:
        session.add_all([november(4), november(11), november(18, PLANNED)])
    with journal.write() as session:
        session.add(november(2))
    with journal.read() as session:
        numbers = [therapy.number_of(session, one) for one in therapy.in_order(session)]
        assert numbers == [1, 2, 3, 4]
        assert therapy.number_of(session, november(3, MOVED)) == 0


def test_the_coming_session_is_the_first_still_planned_also_when_its_day_has_passed(
    journal: Journal,
) -> None:
    with journal.read() as session:
        assert therapy.upcoming(session) is None
        assert therapy.last_held(session) is None
    with journal.write() as session:
        late, next_one = november(10, PLANNED), november(19, PLANNED)
        session.add_all([next_one, late, november(3), november(5)])
    with journal.read() as session:
        assert therapy.upcoming(session) == late
        last = therapy.last_held(session)
        assert last is not None
        assert last.happened.day == date(2026, 11, 5)
        earlier = therapy.last_held(session, last.happened_utc)
        assert earlier is not None
        assert earlier.happened.day == date(2026, 11, 3)


@pytest.mark.parametrize("day", [date(2026, 11, 12), date(2026, 10, 22), date(2026, 3, 26)])
def test_the_next_is_offered_a_week_later_at_the_same_time_by_the_wall_clock(day: date) -> None:
    offered = therapy.week_later(on(day), Clock(LONDON))
    assert offered.local.time() == time(10, 30)
    assert (offered.day - day).days == 7


# The agenda


def test_points_keep_the_client_s_order_through_adding_moving_and_dropping(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        made = [therapy.add_point(session, coming, word) for word in "abcd"]
    with journal.write() as session:
        therapy.move_point(session, session.get_one(AgendaPoint, made[3].id), 0)
    with journal.read() as session:
        assert texts(session, coming) == ["d", "a", "b", "c"]
    with journal.write() as session:
        therapy.move_point(session, session.get_one(AgendaPoint, made[0].id), 99)
        therapy.move_point(session, session.get_one(AgendaPoint, made[1].id), -5)
    with journal.write() as session:
        therapy.drop_point(session, session.get_one(AgendaPoint, made[3].id))
        therapy.add_point(session, coming, "e")
    with journal.read() as session:
        assert texts(session, coming) == ["b", "c", "a", "e"]
        assert [point.position for point in therapy.agenda(session, coming)] == [0, 1, 2, 3]
    journal.undo()
    with journal.read() as session:
        assert texts(session, coming) == ["b", "d", "c", "a"]


def test_what_the_client_writes_for_a_session_is_meant_for_its_paper(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        point = therapy.add_point(session, coming, "The evening")
    assert point.share is Share.INCLUDE


def test_an_event_is_brought_once_and_can_be_taken_off(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        event = RelationshipEvent(words="forgot", **HERE)
        session.add(event)
    for _ in range(2):
        with journal.write() as session:
            therapy.bring(session, coming, "forgot", brought=True, event_id=event.id)
    with journal.read() as session:
        assert texts(session, coming) == ["forgot"]
    with journal.write() as session:
        assert therapy.bring(session, coming, "forgot", brought=False, event_id=event.id) is None
        assert therapy.bring(session, coming, "forgot", brought=False, event_id=event.id) is None
    with journal.read() as session:
        assert texts(session, coming) == []


# Moving, cancelling, deleting


def prepared(session: Session, coming: UUID) -> None:
    """Give a session everything that can be prepared for it."""
    therapy.add_point(session, coming, "a point")
    experiment.add(session, coming, "try this")
    kept = session.get_one(TherapySession, coming)
    kept.hard_to_say, kept.talk_safety = "this is hard", TalkSafety.YES
    sheet = Paper(session_id=coming)
    session.add(sheet)
    paper.tick(session, sheet.id, uuid4(), ticked=True)


def is_prepared(session: Session, key: UUID) -> bool:
    kept = session.get_one(TherapySession, key)
    return (
        texts(session, key) == ["a point"]
        and [tried.what for tried in experiment.for_session(session, key)] == ["try this"]
        and (kept.hard_to_say, kept.talk_safety) == ("this is hard", TalkSafety.YES)
        and paper.for_session(session, key) is not None
    )


def test_a_moved_session_takes_everything_along(journal: Journal, coming: UUID) -> None:
    with journal.write() as session:
        prepared(session, coming)
    with journal.write() as session:
        earlier, later = session.get_one(TherapySession, coming), a_week_later(session)
        earlier.status = MOVED
        therapy.hand_over(session, earlier, later)
    with journal.read() as session:
        assert is_prepared(session, later.id)
        assert session.get_one(TherapySession, coming).hard_to_say == ""
        assert texts(session, coming) == []


def test_a_moved_session_for_which_nothing_was_prepared_is_just_moved(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        later = a_week_later(session)
        therapy.hand_over(session, session.get_one(TherapySession, coming), later)
    with journal.read() as session:
        assert texts(session, later.id) == []
        assert paper.for_session(session, later.id) is None


def test_what_a_cancelled_session_was_to_bring_goes_on_to_the_next(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        prepared(session, coming)
    with journal.write() as session:
        session.get_one(TherapySession, coming).status = CANCELLED
    with journal.write() as session:
        later = a_week_later(session)
        therapy.take_along(session, later)
    with journal.read() as session:
        assert is_prepared(session, later.id)


def test_a_session_moved_to_an_earlier_day_and_then_cancelled_loses_nothing(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        prepared(session, coming)
    with journal.write() as session:
        moved, sooner = session.get_one(TherapySession, coming), november(18, PLANNED)
        session.add(sooner)
        moved.status = MOVED
        therapy.hand_over(session, moved, sooner)
    with journal.write() as session:
        session.get_one(TherapySession, sooner.id).status = CANCELLED
    with journal.write() as session:
        later = a_week_later(session)
        therapy.take_along(session, later)
    with journal.read() as session:
        assert is_prepared(session, later.id)


def test_what_was_tried_for_a_session_that_is_deleted_goes_on_to_the_next(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        for outcome in (Outcome.PLANNED, Outcome.DONE):
            experiment.add(session, coming, outcome.value).outcome = outcome
            session.flush()
    with journal.write() as session:
        therapy.remove(session, session.get_one(TherapySession, coming))
    with journal.read() as session:
        assert len(experiment.for_session(session, None)) == 2
    with journal.write() as session:
        later = a_week_later(session)
        therapy.take_along(session, later)
        last = november(30, PLANNED)
        session.add(last)
    with journal.write() as session:
        assert len(experiment.for_session(session, later.id)) == 2
        therapy.remove(session, session.get_one(TherapySession, later.id))
    with journal.read() as session:
        assert len(experiment.for_session(session, last.id)) == 2


def test_after_a_held_session_only_what_is_still_open_is_tried_on(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        for outcome in Outcome:
            experiment.add(session, coming, outcome.value).outcome = outcome
            session.flush()
        therapy.add_point(session, coming, "said")
        session.get_one(TherapySession, coming).status = HELD
    with journal.write() as session:
        later = a_week_later(session)
        therapy.take_along(session, later)
    with journal.read() as session:
        carried = [tried.what for tried in experiment.for_session(session, later.id)]
        stayed = [tried.what for tried in experiment.for_session(session, coming)]
        assert carried == ["planned", "not_yet"]
        assert stayed == ["partly", "done", "let_go"]
        assert texts(session, later.id) == []


def test_a_deleted_session_takes_its_agenda_and_paper_with_it_and_undo_brings_them_back(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        prepared(session, coming)
    with journal.write() as session:
        therapy.remove(session, session.get_one(TherapySession, coming))
    with journal.read() as session:
        for gone in (TherapySession, AgendaPoint, Paper, PaperTick):
            assert session.exec(select(gone)).all() == []
        [tried] = session.exec(select(Experiment)).all()
        assert tried.session_id is None
    journal.undo()
    with journal.read() as session:
        assert is_prepared(session, coming)
        assert len(session.exec(select(PaperTick)).all()) == 1


def test_dropping_a_point_or_a_trial_drops_what_was_chosen_for_it_on_paper(
    journal: Journal, coming: UUID
) -> None:
    with journal.write() as session:
        point = therapy.add_point(session, coming, "x")
        tried = experiment.add(session, coming, "y")
        ruth = Person(label="Ruth")
        sheet = Paper(session_id=coming)
        session.add_all([sheet, ruth])
        session.flush()
        mention.set_people(session, tried.id, [ruth.id])
        for record in (point, tried):
            paper.tick(session, sheet.id, record.id, ticked=True)
    with journal.write() as session:
        therapy.drop_point(session, session.get_one(AgendaPoint, point.id))
        experiment.remove(session, session.get_one(Experiment, tried.id))
    with journal.read() as session:
        assert session.exec(select(PaperTick)).all() == []
        assert mention.owners_of(session, ruth.id) == []


# What is asked and refused


def test_safety_counts_as_not_answered_until_the_client_answers(
    journal: Journal, coming: UUID
) -> None:
    with journal.read() as session:
        assert session.get_one(TherapySession, coming).talk_safety is TalkSafety.NOT_ANSWERED
    labels = [therapy.safety_label(answer) for answer in TalkSafety]
    assert labels == ["Yes", "No", "Not answered"]


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (2026, ""),
        (2028, ""),
        (2029, "That is more than two years ahead. Please check the year."),
        (1977, ""),
        (1900, "The year 1900 looks like a slip."),
    ],
)
def test_a_session_may_lie_ahead_but_not_far(year: int, sentence: str) -> None:
    happened = Moment.of(datetime(year, 6, 1, 10, 30, tzinfo=LONDON))
    told = [problem.sentence for problem in therapy.date_problems(happened, AT)]
    assert told == ([sentence] if sentence else [])


def test_something_to_try_needs_a_line() -> None:
    assert [problem.field for problem in experiment.problems(" \n")] == ["what"]
    assert experiment.problems("Ask Ruth") == []
    labels = {experiment.outcome_label(outcome) for outcome in Outcome}
    assert len(labels) == len(Outcome)
    assert "Failed" not in labels


def test_the_number_of_planned_sessions_is_kept_and_judged(journal: Journal) -> None:
    for wrong in (0, -1, 100):
        [problem] = profile.problems(wrong)
        assert (problem.field, "1 to 99" in problem.sentence) == ("planned_sessions", True)
    assert profile.problems(None) == profile.problems(1) == profile.problems(99) == []
    with journal.write() as session:
        profile.change(session, planned_sessions=16, focus_areas=["grief"])
    with journal.write() as session:
        profile.change(session, initials="M.")
    with journal.read() as session:
        kept = profile.load(session)
        assert (kept.planned_sessions, kept.initials, kept.areas) == (16, "M.", ["grief"])
        assert len(session.exec(select(profile.Profile)).all()) == 1
