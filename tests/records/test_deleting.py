"""What is deleted takes along what hung on it, and undo brings all of it back."""

from uuid import UUID

import pytest
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.records import event, mention, mood, note, paper, parting
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Paper, PaperTick
from ipt_journal.records.person import Person
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from tests.records.written import HERE


def hung_together(session: Session) -> dict[str, UUID]:
    """Write an event, a check-in and a note with everything that can hang on them."""
    ruth, coming = Person(label="Ruth"), TherapySession(**HERE)
    check_in = MoodCheckIn(mood=5, **HERE)
    happened = RelationshipEvent(
        words="x", mood_before_id=check_in.id, mood_after_id=check_in.id, **HERE
    )
    said = Note(text="x", check_in_id=check_in.id, **HERE)
    about_event = Link(event_id=happened.id, felt=Felt.YES)
    about_check_in = Link(event_id=happened.id, check_in_id=check_in.id)
    sheet = Paper(session_id=coming.id)
    point = AgendaPoint(
        session_id=coming.id, text="about", event_id=happened.id, note_id=said.id,
        check_in_id=check_in.id,
    )  # fmt: skip
    made = [ruth, coming, check_in, happened, said, about_event, about_check_in, sheet, point]
    session.add_all(made)
    for owner in (happened, said, check_in):
        mention.set_people(session, owner.id, [ruth.id])
    for ticked in (happened, said, check_in, about_event, about_check_in, point):
        paper.tick(session, sheet.id, ticked.id, ticked=True)
    return {
        "event": happened.id, "check_in": check_in.id, "note": said.id, "person": ruth.id,
        "point": point.id, "about_event": about_event.id, "about_check_in": about_check_in.id,
    }  # fmt: skip


@pytest.fixture
def hung(journal: Journal) -> dict[str, UUID]:
    with journal.write() as session:
        return hung_together(session)


def everything(journal: Journal) -> dict[str, list[dict[str, object]]]:
    kinds = (Person, MoodCheckIn, RelationshipEvent, Note, Link, AgendaPoint, Mention, PaperTick)
    with journal.read() as session:
        return {
            kind.__name__: sorted(
                (row.model_dump(exclude={"edited_utc"}) for row in session.exec(select(kind))),
                key=lambda row: str(row["id"]),
            )
            for kind in kinds
        }


def test_a_deleted_event_takes_its_links_along_and_leaves_the_rest(
    journal: Journal, hung: dict[str, UUID]
) -> None:
    before = everything(journal)
    with journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, hung["event"]))
    with journal.read() as session:
        assert session.exec(select(Link)).all() == []
        assert session.get_one(AgendaPoint, hung["point"]).event_id is None
        assert set(mention.owners_of(session, hung["person"])) == {hung["note"], hung["check_in"]}
        left = {tick.record_id for tick in session.exec(select(PaperTick))}
        assert left == {hung["note"], hung["check_in"], hung["point"]}
    journal.undo()
    assert everything(journal) == before


def test_a_deleted_check_in_leaves_events_and_notes_without_the_reference(
    journal: Journal, hung: dict[str, UUID]
) -> None:
    before = everything(journal)
    with journal.write() as session:
        mood.remove(session, session.get_one(MoodCheckIn, hung["check_in"]))
    with journal.read() as session:
        kept = session.get_one(RelationshipEvent, hung["event"])
        assert (kept.mood_before_id, kept.mood_after_id) == (None, None)
        assert session.get_one(Note, hung["note"]).check_in_id is None
        assert session.get_one(AgendaPoint, hung["point"]).check_in_id is None
        assert [one.id for one in session.exec(select(Link))] == [hung["about_event"]]
        left = {tick.record_id for tick in session.exec(select(PaperTick))}
        assert left == {hung["event"], hung["note"], hung["about_event"], hung["point"]}
    journal.undo()
    assert everything(journal) == before


def test_a_deleted_note_leaves_the_point_that_led_to_it(
    journal: Journal, hung: dict[str, UUID]
) -> None:
    before = everything(journal)
    with journal.write() as session:
        note.remove(session, session.get_one(Note, hung["note"]))
    with journal.read() as session:
        assert session.get_one(AgendaPoint, hung["point"]).note_id is None
        assert set(mention.owners_of(session, hung["person"])) == {hung["event"], hung["check_in"]}
        assert hung["note"] not in {tick.record_id for tick in session.exec(select(PaperTick))}
    journal.undo()
    assert everything(journal) == before


def test_a_deleted_person_leaves_the_events_they_were_in(
    journal: Journal, hung: dict[str, UUID]
) -> None:
    before = everything(journal)
    with journal.write() as session:
        parting.remove(session, session.get_one(Person, hung["person"]))
    with journal.read() as session:
        assert session.exec(select(Mention)).all() == []
        assert mention.people_of(session, hung["event"]) == []
        assert session.get(RelationshipEvent, hung["event"]) is not None
    journal.undo()
    assert everything(journal) == before
