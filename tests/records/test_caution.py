"""Whom the safety question is about, what is folded, and what is asked once after a session."""

from datetime import timedelta

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import (
    caution,
    closeness,
    ending,
    experiment,
    gate,
    keeping,
    mention,
    therapy,
    tie,
    trials,
)
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import dated
from ipt_journal.records.safe import Safe
from ipt_journal.records.therapy import SessionStatus, TherapySession
from tests.conftest import NOW, now_utc
from tests.records.written import HERE


def test_what_something_came_out_of_counts_with_everyone_in_it(journal: Journal) -> None:
    with journal.write() as session:
        ruth, tom, dad = (Person(label=name) for name in ("Ruth", "Tom", "Dad"))
        dad.status = Status.DIED
        happened = RelationshipEvent(words="x", **HERE)
        look = Exchange(event_id=happened.id, safe=Safe.NOT_SURE)
        sheet = Conflict(person_id=ruth.id, safe=Safe.YES)
        session.add_all([ruth, tom, dad, happened, look, sheet])
        mention.set_people(session, happened.id, [tom.id, dad.id])
        tried = Experiment(what="ask")
        session.add(tried)
        tie.make(session, look.id, tried.id)
        tie.make(session, sheet.id, tried.id)
        tie.make(session, tried.id, look.id)  # a circle ends
        session.flush()
        told = caution.about(session, (), tried.id)
        new = caution.about(session, (), came_from=look.id)
        alone = caution.about(session, [dad.id])
    assert told.people == {ruth.id, tom.id}
    assert set(told.sheet) == {Safe.NOT_SURE, Safe.YES}
    assert new.people == {ruth.id, tom.id}  # the circle leads to the sheet as well
    assert alone.people == {dad.id}
    assert not alone.sheet


def test_a_later_no_folds_what_is_with_somebody(journal: Journal) -> None:
    with journal.write() as session:
        ruth, tom = Person(label="Ruth"), Person(label="Tom")
        one, other = Experiment(what="one"), Experiment(what="other", outcome=Outcome.DONE)
        session.add_all([ruth, tom, one, other])
        mention.set_people(session, one.id, [ruth.id])
        mention.set_people(session, other.id, [tom.id])
        gate.answer(session, [ruth.id, tom.id], Safe.YES, now_utc())
        session.flush()
        assert caution.folded(session, [one.id, other.id]) == set()
        gate.answer(session, [tom.id], Safe.NO, now_utc())
        session.flush()
        assert caution.folded(session, [one.id, other.id]) == {other.id}
        listed = trials.listed(session)
    assert [(found.record.id, found.folded) for found in listed] == [
        (one.id, False),
        (other.id, True),
    ]
    assert listed[0].people == ("Ruth",)


@pytest.mark.parametrize(("days", "asked"), [(1, True), (13, True), (15, False)])
def test_what_to_keep_is_asked_once_and_not_for_long(
    journal: Journal, days: int, *, asked: bool
) -> None:
    held_at = Moment.of(NOW - timedelta(days=days))
    with journal.write() as session:
        held = TherapySession(status=SessionStatus.HELD, **dated(held_at, held_at))
        session.add(held)
        session.flush()
        assert (keeping.due(session, Moment.of(NOW)) is not None) == asked
        keeping.take(held, {"take_away": "rest", "mood_after": 6})
        session.flush()
        assert keeping.due(session, Moment.of(NOW)) is None
    assert (held.take_away, held.mood_after, held.agreed) == ("rest", 6, "")


def test_a_record_is_brought_once_and_taken_off(journal: Journal) -> None:
    with journal.write() as session:
        coming, tried = TherapySession(**HERE), Experiment(what="ask Ruth")
        session.add_all([coming, tried])
        session.flush()
        for _ in range(2):
            therapy.bring_from(session, coming.id, tried.id, "ask Ruth", brought=True)
        (point,) = therapy.agenda(session, coming.id)
        assert tie.led_to(session, tried.id) == [point.id]
        therapy.bring_from(session, coming.id, tried.id, "ask Ruth", brought=False)
        session.flush()
        assert therapy.agenda(session, coming.id) == []
        assert tie.led_to(session, tried.id) == []


def test_ring_moves_tell_first_and_now(journal: Journal) -> None:
    early = Moment.of(NOW - timedelta(days=30))
    now = Moment.of(NOW)
    with journal.write() as session:
        ruth, tom, leah = (Person(label=name) for name in ("Ruth", "Tom", "Leah"))
        session.add_all([ruth, tom, leah])
        session.flush()
        for one, ring in ((ruth, 2), (tom, 3)):
            closeness.place(session, one.id, early, ring=ring)
        closeness.place(session, ruth.id, now, ring=1)
        closeness.place(session, leah.id, now, ring=1)
        session.flush()
        assert closeness.moves(session) == [(ruth.id, 2, 1)]
    assert (closeness.ring_word(2), closeness.ring_word(1)) == ("close", "very close")


def test_the_plan_has_its_contacts_before_anything_is_written_in_it(journal: Journal) -> None:
    with journal.write() as session:
        ruth, tom = Person(label="Ruth"), Person(label="Tom")
        session.add_all([ruth, tom])
        session.flush()
        ending.set_contacts(session, [tom.id, ruth.id])
    with journal.read() as session:
        assert ending.contacts(session) == [tom.id, ruth.id]
        assert ending.load(session).id == ending.load(session).id


def test_an_experiment_without_a_word_for_its_outcome_keeps_the_one_before() -> None:
    made = Experiment(what="x", outcome=Outcome.PARTLY)
    made.take({"outcome": "", "what": "y"})
    assert (made.outcome, made.what) == (Outcome.PARTLY, "y")
    made.take({"outcome": "done"})
    assert made.outcome is Outcome.DONE
    assert experiment.outcome_label(made.outcome) == "Done"
