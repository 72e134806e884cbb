"""Two cards for one person become one, and nothing about either is lost; undo parts them again."""

from uuid import UUID

import pytest
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.records import closeness, mention, parting, person, standing
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.grief import Grief
from ipt_journal.records.pattern import Pattern, Tone
from ipt_journal.records.person import Confide, Person, Relationship, Status
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.records.support import SupportRequest
from tests.records.written import AT, HERE


def about(session: Session) -> set[UUID | None]:
    """Return whom the sheets and requests are about."""
    columns = (Conflict.person_id, Grief.person_id, SupportRequest.person_id)
    return {found for column in columns for found in session.exec(select(column))}


def test_everything_about_the_second_is_about_the_first(journal: Journal) -> None:
    with journal.write() as session:
        kept = Person(label="Ruth", hard="never calls", satisfaction=0, safety=Safety.UNSURE)
        other = Person(
            label="Ruthie", hard="never calls", went_well="laughs", satisfaction=7,
            relationship=Relationship.FRIEND, status=Status.ESTRANGED, can_confide=Confide.YES,
            mine=[{"text": "a call"}], safety=Safety.AFRAID, raise_safe=Safe.NO, raise_safe_utc=9,
        )  # fmt: skip
        both, one = (RelationshipEvent(words=words, **HERE) for words in ("both", "one"))
        session.add_all([kept, other, both, one])
        mention.set_people(session, both.id, [kept.id, other.id])
        mention.set_people(session, one.id, [other.id])
        standing.note(session, other.id, 7, AT)
        closeness.place(session, other.id, AT, ring=2)
        session.add_all(
            [
                Conflict(person_id=other.id),
                Grief(person_id=other.id),
                SupportRequest(person_id=other.id),
                Pattern(person_id=other.id, tone=Tone.HARD, told="x"),
            ]
        )
    with journal.write() as session:
        first, second = session.get_one(Person, kept.id), session.get_one(Person, other.id)
        parting.merge(session, first, second)
    with journal.read() as session:
        [left] = person.everyone(session)
        assert (left.label, left.relationship, left.status) == ("Ruth", "friend", "estranged")
        assert (left.hard, left.went_well, left.satisfaction) == ("never calls", "laughs", 0)
        assert (left.can_confide, left.mine) == (Confide.YES, [{"text": "a call"}])
        assert (left.safety, left.raise_safe, left.raise_safe_utc) == ("afraid", "no", 9)
        assert person.counts(session) == {left.id: 2}
        assert about(session) == {left.id}
        assert session.exec(select(Pattern)).one().person_id == left.id
        assert standing.of_person(session, left.id)
        assert closeness.of_person(session, left.id)
    journal.undo()
    with journal.read() as session:
        assert {one.label for one in person.everyone(session)} == {"Ruth", "Ruthie"}


def test_the_stricter_answer_about_safety_stays(journal: Journal) -> None:
    with journal.write() as session:
        kept = Person(label="a", safety=Safety.AFRAID, raise_safe=Safe.NO, raise_safe_utc=5)
        other = Person(label="b", safety=Safety.NO_CONCERN, raise_safe=Safe.YES, raise_safe_utc=9)
        session.add_all([kept, other])
        session.flush()
        parting.merge(session, kept, other)
    with journal.read() as session:
        left = session.get_one(Person, kept.id)
        assert (left.safety, left.raise_safe, left.raise_safe_utc) == ("afraid", "no", 5)


@pytest.mark.parametrize(
    ("first", "second", "left_with"),
    [
        (None, Safety.AFRAID, (None, 0)),  # the yes knew nothing of it
        (Safety.AFRAID, None, (Safe.YES, 5)),
        (None, None, (Safe.YES, 5)),  # the older of two
    ],
)
def test_a_yes_does_not_outlast_what_it_did_not_know_of(
    journal: Journal,
    first: Safety | None,
    second: Safety | None,
    left_with: tuple[Safe | None, int],
) -> None:
    with journal.write() as session:
        kept = Person(label="a", safety=first, raise_safe=Safe.YES, raise_safe_utc=9)
        other = Person(label="b", safety=second, raise_safe=Safe.YES, raise_safe_utc=5)
        session.add_all([kept, other])
        session.flush()
        parting.merge(session, kept, other)
    with journal.read() as session:
        left = session.get_one(Person, kept.id)
        assert (left.raise_safe, left.raise_safe_utc) == left_with


def test_sheets_and_requests_stay_when_the_person_goes(journal: Journal) -> None:
    with journal.write() as session:
        gone = Person(label="Ruth")
        session.add_all([gone, Conflict(person_id=gone.id), Grief(person_id=gone.id)])
        session.add(SupportRequest(person_id=gone.id))
        session.flush()
        parting.remove(session, gone)
    with journal.read() as session:
        assert about(session) == {None}


def test_the_archived_are_not_offered_and_not_lost(journal: Journal) -> None:
    with journal.write() as session:
        session.add_all([Person(label="here"), Person(label="away", archived=True)])
    with journal.read() as session:
        assert {one.label for one in person.everyone(session)} == {"here", "away"}
        assert [one.label for one in person.everyone(session, archived=False)] == ["here"]
