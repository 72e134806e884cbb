"""All entries as one list: newest first, every page once, narrowed as the client asks."""

from uuid import UUID

import pytest
from sqlmodel import Session

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import course, entries, link, mention, therapy
from ipt_journal.records.entries import CHECK_IN, EVENT, KINDS, NOTE, RESPONSE, Entry, Filter
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link, Period
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import Area, Dated, dated
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import TherapySession
from tests.records.written import AT, hours


def filled(session: Session) -> UUID:
    """Write 60 entries, many in the same second, half of them with Leah; return her id."""
    leah = Person(label="Leah")
    session.add(leah)
    for number in range(20):
        at = dated(hours(-(number // 4)), AT)
        made: tuple[Dated, ...] = (
            MoodCheckIn(mood=number % 11, note="river" if number % 2 else "", **at),
            RelationshipEvent(
                words=f"river {number}", area=Area.GRIEF if number % 2 else None, **at
            ),
            Note(text=f"thought {number}", area=Area.GRIEF if number % 4 == 0 else None, **at),
        )
        for one in made:
            session.add(one)
            if number % 2 and isinstance(one, RelationshipEvent | Note):
                mention.set_people(session, one.id, [leah.id])
    return leah.id


@pytest.fixture
def leah(journal: Journal) -> UUID:
    with journal.write() as session:
        return filled(session)


def all_pages(journal: Journal, narrowed: Filter, size: int) -> list[Entry]:
    listed: list[Entry] = []
    with journal.read() as session:
        while some := entries.page(session, narrowed, size, listed[-1].place if listed else None):
            assert len(some) <= size
            listed += some
            assert len(listed) < 200, "the pages never end"
    return listed


@pytest.mark.parametrize("size", [1, 7, 60, 100])
def test_going_through_the_pages_shows_every_entry_once_newest_first(
    journal: Journal, leah: UUID, size: int
) -> None:
    listed = all_pages(journal, Filter(), size)
    assert len({entry.id for entry in listed}) == len(listed) == 60
    times = [entry.happened.utc for entry in listed]
    assert times == sorted(times, reverse=True)
    with journal.read() as session:
        assert entries.count(session) == 60


@pytest.mark.parametrize("size", [3, 50])
def test_what_is_searched_comes_in_pages_too(journal: Journal, leah: UUID, size: int) -> None:
    listed = all_pages(journal, Filter(words="river"), size)
    assert len({entry.id for entry in listed}) == len(listed) == 30
    assert {entry.kind for entry in listed} == {CHECK_IN, EVENT}
    with_leah = all_pages(journal, Filter(words="river", person=leah), size)
    assert {entry.people for entry in with_leah} == {("Leah",)}
    assert len(with_leah) == 10
    assert len(all_pages(journal, Filter(words="river", area=Area.GRIEF), size)) == 10
    assert all_pages(journal, Filter(words="river", area=Area.DISPUTE), size) == []


@pytest.mark.parametrize(
    ("narrowed", "count"),
    [
        (Filter(kinds=(NOTE,)), 20),
        (Filter(kinds=(CHECK_IN, EVENT)), 40),
        (Filter(kinds=()), 0),
        (Filter(with_words=True), 50),
        (Filter(area=Area.GRIEF), 15),
        (Filter(area=Area.GRIEF, kinds=(EVENT,)), 10),
        (Filter(words="   "), 60),
        (Filter(words="nowhere"), 0),
        (Filter(words="river", kinds=(NOTE,)), 0),
    ],
)
def test_the_list_narrows_by_kind_area_and_words(
    journal: Journal, leah: UUID, narrowed: Filter, count: int
) -> None:
    assert len(all_pages(journal, narrowed, 8)) == count


def test_the_list_narrows_to_one_person(journal: Journal, leah: UUID) -> None:
    listed = all_pages(journal, Filter(person=leah), 8)
    assert len(listed) == 20
    assert {entry.people for entry in listed} == {("Leah",)}
    assert {entry.kind for entry in listed} == {EVENT, NOTE}


def test_an_entry_says_what_the_record_says(journal: Journal, now: Moment) -> None:
    at = dated(now, now)
    with journal.write() as session:
        alone = RelationshipEvent(
            kind=Kind.WAS_ALONE, area=Area.SENSITIVITY, valence=-2, mixed=True, no_one=True, **at
        )
        felt = MoodCheckIn(mood=4, felt=[{"word": "tired", "how_much": 2}], **at)
        said = Note(text="A thought", area=Area.TRANSITION, **at)
        skipped = Response(form="gad-7", answers=[1, None, 1, 1, 1, 1, 1], **at)
        session.add_all([alone, felt, said, skipped])
    with journal.read() as session:
        shown = {entry.kind: entry for entry in entries.page(session, Filter(), 10)}
        [again] = entries.events(session, [alone.id])
    assert shown[EVENT] == again
    assert shown[EVENT].words == "Wanted company, was alone"
    assert (shown[EVENT].area, shown[EVENT].valence) == (Area.SENSITIVITY, -2)
    assert shown[EVENT].hollow
    assert shown[EVENT].mixed
    assert (shown[CHECK_IN].mood, shown[CHECK_IN].words) == (4, "tired")
    assert (shown[NOTE].words, shown[NOTE].area) == ("A thought", Area.TRANSITION)
    assert shown[RESPONSE].words == "GAD-7: 6 of 7 answered, no total"
    assert set(shown) == set(KINDS)


def test_a_questionnaire_is_listed_with_what_was_counted_and_has_no_words(
    journal: Journal, now: Moment
) -> None:
    at = dated(now, now)
    with journal.write() as session:
        session.add(Response(form="phq-9", answers=[1] * 9, **at))
        session.add(Response(form="gone", answers=[1], **at))
    listed = all_pages(journal, Filter(kinds=(RESPONSE,)), 10)
    assert {entry.words for entry in listed} == {"PHQ-9: total 9, 9 of 9 answered", "gone"}
    assert not all_pages(journal, Filter(with_words=True), 10)
    assert not all_pages(journal, Filter(area=Area.GRIEF), 10)
    assert not all_pages(journal, Filter(words="PHQ"), 10)


def test_the_course_for_drawing_has_every_check_in_and_event_in_order(
    journal: Journal, leah: UUID
) -> None:
    with journal.write() as session:
        newest = entries.page(session, Filter(kinds=(EVENT,)), 1)[0]
        link.answer(session, newest.id, Felt.PARTLY, "")
        other = entries.page(session, Filter(kinds=(EVENT,)), 2)[1]
        link.answer(session, other.id, Felt.NO, "")
        ruth = Person(label="Ruth")
        session.add(ruth)
        mention.set_people(session, other.id, [ruth.id, leah])
        mention.set_people(session, newest.id, [])
    with journal.read() as session:
        times, moods = course.moods(session)
        points = course.events(session)
    assert times == sorted(times)
    assert sorted(moods) == sorted(number % 11 for number in range(20))
    assert len(points) == 20
    assert [point.at for point in points] == sorted(point.at for point in points)
    by_id = {point.id: point for point in points}
    assert by_id[newest.id].connected
    assert not by_id[other.id].connected
    assert (by_id[other.id].people, by_id[other.id].first) == ((ruth.id, leah), ruth.id.hex)
    assert (by_id[newest.id].people, by_id[newest.id].first) == ((), "")
    assert not by_id[newest.id].hollow
    assert times[-1] == newest.happened.wall


def test_the_last_check_in_stands_among_the_last_words_also_without_any(journal: Journal) -> None:
    with journal.write() as session:
        bare = MoodCheckIn(mood=4, **dated(hours(-1), AT))
        session.add(bare)
        session.add_all(Note(text=f"thought {n}", **dated(hours(-n), AT)) for n in range(5))
    with journal.read() as session:
        listed = entries.with_last_check_in(session, 3)
        assert [entry.id for entry in listed].count(bare.id) == 1
        assert len(listed) == 3
        assert [entry.happened for entry in listed] == sorted(
            (entry.happened for entry in listed), reverse=True
        )
    with journal.write() as session:
        session.get_one(MoodCheckIn, bare.id).note = "with words"
    with journal.read() as session:
        assert len(entries.with_last_check_in(session, 9)) == 6


def test_a_marked_time_is_found_by_its_words_in_its_place(journal: Journal) -> None:
    with journal.write() as session:
        grey, about = (
            Link(words="grey rain"),
            RelationshipEvent(words="sun", **dated(hours(-9), AT)),
        )
        grey.mark(Period(hours(-30), hours(-20)))
        told = RelationshipEvent(words="rain", **dated(hours(-24), AT))
        session.add_all([grey, about, told])
        session.flush()
        link.answer(session, about.id, Felt.YES, "after the rain")
        link.mark(session, about.id, Period(hours(-9), hours(-8)))
    with journal.read() as session:
        found = entries.page(session, Filter(words="rain"), limit=9)
        events = entries.page(session, Filter(words="rain", kinds=(EVENT,)), limit=9)
    assert [entry.id for entry in found] == [about.id, told.id, grey.id]
    assert (found[2].kind, found[2].words) == (entries.STRETCH, "grey rain")
    assert [entry.id for entry in events] == [about.id, told.id]


def test_what_else_was_noted_stands_by_the_clock_on_the_wall(journal: Journal) -> None:
    later, earlier = hours(2), hours(-2)
    with journal.write() as session:
        both = ["poor_sleep", "money"]
        session.add(MoodCheckIn(mood=5, influences=both, **dated(later, AT)))
        session.add(MoodCheckIn(mood=5, influences=["illness"], **dated(earlier, AT)))
        session.add(MoodCheckIn(mood=5, **dated(AT, AT)))
    with journal.read() as session:
        found = course.influences(session, ("poor_sleep", "illness", "medication"))
    assert found == [(earlier.wall, "illness"), (later.wall, "poor_sleep")]


def test_words_about_an_event_lead_to_it_in_its_place(journal: Journal) -> None:
    with journal.write() as session:
        for number, words in enumerate(("rain", "sun", "rain and sun")):
            session.add(RelationshipEvent(words=words, **dated(hours(-number), AT)))
        coming = TherapySession(**dated(hours(24), AT))
        session.add(coming)
    with journal.write() as session:
        newest, middle, oldest = (entry.id for entry in entries.page(session, Filter(), limit=3))
        link.answer(session, middle, Felt.YES, "the rain had stopped")
        link.answer(session, oldest, Felt.NO, "rain, again")
        therapy.add_point(session, coming.id, "why rain")
    with journal.read() as session:
        found = entries.page(session, Filter(words="rain"), limit=9)
        listed = [entry for entry in found if entry.kind != "agenda_point"]
        paged = entries.page(session, Filter(words="rain"), limit=9, after=listed[0].place)
        notes = entries.page(session, Filter(words="rain", kinds=(NOTE,)), limit=9)
    assert [entry.words for entry in found if entry not in listed] == ["why rain"]
    assert [entry.id for entry in listed] == [newest, middle, oldest]
    assert [entry.id for entry in paged if entry in listed] == [middle, oldest]
    assert notes == []
