"""How far back undo reaches, and what it leaves alone."""

from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import parting, therapy
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.therapy import TherapySession
from tests.records.written import HERE
from tests.records.written import note as written
from tests.vault.notes import kept, save


@pytest.fixture
def coming(journal: Journal) -> UUID:
    with journal.write() as session:
        made = TherapySession(**HERE)
        session.add(made)
    return made.id


def test_the_last_twenty_saves_can_be_taken_back_and_no_more(journal: Journal) -> None:
    for number in range(22):
        save(journal, f"note {number:02}")
    taken = 0
    while journal.undo():
        taken += 1
    assert taken == 20
    assert kept(journal) == ["note 00", "note 01"]


def test_a_change_stands_until_another_rests_on_it(journal: Journal, coming: UUID) -> None:
    planned = journal.last_change
    assert planned
    save(journal, "something else")
    assert journal.stands(planned)
    with journal.write() as session:
        therapy.add_point(session, coming, "names it")
    assert not journal.stands(planned)
    point = journal.last_change
    assert point
    with journal.write() as session:
        therapy.agenda(session, coming)[0].text = "edited"
    assert not journal.stands(point)
    with journal.write() as session:
        session.delete(therapy.agenda(session, coming)[0])
    assert not journal.stands(point)
    for _ in range(2):
        assert journal.undo()
    assert journal.stands(point)
    assert journal.undo()
    assert not journal.stands(point)
    assert journal.stands(planned)


def test_undoing_what_is_gone_already_leaves_the_other_saves_to_be_taken_back(
    journal: Journal,
) -> None:
    save(journal, "first")
    save(journal, "second")
    made = journal.last_change
    assert made
    (step,) = made.steps.values()
    with journal.write() as session:
        session.delete(session.get(Note, step.id))
    assert journal.undo(made)
    assert journal.undo()
    assert kept(journal) == ["first", "second"]
    assert journal.undo()
    assert kept(journal) == ["second"]
    assert not journal.undo()


def test_a_deletion_that_is_final_leaves_nothing_to_take_back(journal: Journal) -> None:
    made = written(journal, "heron")
    with journal.write() as session:
        session.get_one(Note, made.id).text = "heron at home"
    with journal.write() as session:
        session.delete(session.get_one(Note, made.id))
    other = written(journal, "another")
    earlier = journal._undo[-2]
    assert earlier.deleted == {made.id}
    journal.purge(earlier)
    assert "heron" not in str([one.steps for one in (*journal._undo, earlier)])
    assert journal.undo()
    assert not journal.undo()
    with journal.read() as session:
        assert session.get(Note, made.id) is None
        assert session.get(Note, other.id) is None


def test_what_was_taken_back_is_not_made_final(journal: Journal) -> None:
    made = written(journal, "heron")
    with journal.write() as session:
        session.delete(session.get_one(Note, made.id))
    deletion = journal.last_change
    assert deletion is not None
    assert journal.undo(deletion)
    journal.purge(deletion)
    assert journal.undo()
    with journal.read() as session:
        assert session.get(Note, made.id) is None


def test_once_a_deletion_is_final_nothing_that_named_what_went_is_taken_back(
    journal: Journal,
) -> None:
    with journal.write() as session:
        first, second = Person(label="P"), Person(label="Q")
        session.add_all([first, second])
        session.flush()
        sheet = Conflict(topic="t", person_id=first.id)
        session.add(sheet)
    with journal.write() as session:
        session.get_one(Conflict, sheet.id).person_id = second.id
    named = journal.last_change
    assert named
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, first.id))
    gone = journal.last_change
    assert gone
    journal.purge(gone)
    assert not journal.stands(named)
    assert not journal.undo(named)
    assert not journal.undo()
    with journal.read() as session:
        assert session.get_one(Conflict, sheet.id).person_id == second.id
