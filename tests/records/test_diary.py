"""The diary as Patterns reads it: whose hour is known, with whom, and in which rows it counts."""

from dataclasses import replace
from typing import Any

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import diary, mention, pattern
from ipt_journal.records.diary import By, Diary, Pick
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.pattern import Fits, Pattern, Tone
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS, Area, dated
from tests.records.written import AT


def hours(away: float, precision: Precision = Precision.EXACT) -> Moment:
    return replace(AT, utc=AT.utc + round(away * 3_600), precision=precision)


def read(journal: Journal, until: Moment = AT) -> Diary:
    with journal.read() as session:
        return diary.load(session, until.utc)


def test_only_what_happened_up_to_now_at_a_known_hour_is_read(journal: Journal) -> None:
    with journal.write() as session:
        for away, precision in (
            (-30, Precision.PART_OF_DAY), (-40, Precision.DAY), (-50, Precision.UNSURE),
            (-2, Precision.EXACT), (5, Precision.EXACT),
        ):  # fmt: skip
            at = hours(away, precision)
            session.add(RelationshipEvent(words="rain", **dated(at, hours(away + 3))))
        for away, mood in ((3, 9), (-1, 4), (-9, 6)):
            session.add(MoodCheckIn(mood=mood, **dated(hours(away), AT)))
    found = read(journal)
    assert [one.at for one in found.events] == [hours(-30).wall, hours(-2).wall]
    assert [one.entered_after for one in found.events] == [3 * 3_600] * 2
    assert found.untimed == 2
    assert (found.mood_at, found.moods) == ((hours(-9).wall, hours(-1).wall), (6, 4))


def test_times_are_in_the_order_of_the_clock_on_the_wall(journal: Journal) -> None:
    west = replace(hours(-1), offset=AT.offset - 7 * 3_600)
    with journal.write() as session:
        session.add(MoodCheckIn(mood=1, **dated(hours(-2), AT)))
        session.add(MoodCheckIn(mood=2, **dated(west, AT)))
        session.add(RelationshipEvent(words="home", **dated(hours(-2), AT)))
        session.add(RelationshipEvent(words="there", **dated(west, AT)))
    found = read(journal)
    assert found.moods == (2, 1)
    assert [one.at for one in found.events] == [west.wall, hours(-2).wall]


def test_an_empty_journal_is_an_empty_diary(journal: Journal) -> None:
    found = read(journal)
    assert found == Diary((), (), (), {})
    assert list(diary.rows(found, By.AREA)) == [Pick(area=one) for one in (*AREAS, Area.NONE)]
    assert diary.rows(found, By.PERSON) == diary.rows(found, By.KIND) == {}


def full(journal: Journal) -> tuple[Diary, Person, Person]:
    ruth, ines = Person(label="Ruth"), Person(label="ines")
    told = (
        RelationshipEvent(
            words="a", area=Area.DISPUTE, kind=Kind.NEWS, valence=-2, **dated(hours(-30), AT)
        ),
        RelationshipEvent(words="b", area=Area.UNSURE, valence=0, **dated(hours(-20), AT)),
        RelationshipEvent(
            words="c", kind=Kind.ARGUMENT, valence=3, mixed=True, **dated(hours(-10), AT)
        ),
        RelationshipEvent(
            words="d", area=Area.DISPUTE, kind=Kind.NEWS, valence=1, **dated(hours(-5), AT)
        ),
        RelationshipEvent(words="e", area=Area.GRIEF, **dated(hours(-4), AT)),
    )
    with journal.write() as session:
        session.add_all([ruth, ines, *told])
        session.flush()
        mention.set_people(session, told[0].id, [ruth.id, ines.id])
        mention.set_people(session, told[1].id, [ines.id])
        mention.set_people(session, told[2].id, [ruth.id])
        session.add(Link(event_id=told[0].id, felt=Felt.PARTLY))
        session.add(Link(event_id=told[1].id, felt=Felt.NO))
    return read(journal), ruth, ines


def test_rows_keep_their_order_and_an_event_counts_for_everyone_in_it(journal: Journal) -> None:
    found, ruth, ines = full(journal)
    by_area = diary.rows(found, By.AREA)
    counts = {pick.area: len(told) for pick, told in by_area.items()}
    assert counts == {
        Area.DISPUTE: 2, Area.TRANSITION: 0, Area.GRIEF: 1, Area.SENSITIVITY: 0, Area.NONE: 2,
    }  # fmt: skip
    people = {pick.person: len(told) for pick, told in diary.rows(found, By.PERSON).items()}
    assert list(people.items()) == [(ines.id, 2), (ruth.id, 2)]  # as many events: by name
    kinds = {pick.kind: len(told) for pick, told in diary.rows(found, By.KIND).items()}
    assert list(kinds.items()) == [(Kind.ARGUMENT, 1), (Kind.NEWS, 2)]
    assert [one.connected for one in found.events] == [True, False, False, False, False]


def test_a_choice_finds_its_events_in_the_table_and_beside_it(journal: Journal) -> None:
    found, ruth, _ = full(journal)

    def count(pick: Pick) -> int:
        return sum(pick.has(told) for told in found.events)

    for by in By:
        assert all(count(pick) == len(told) for pick, told in diary.rows(found, by).items())
    assert count(Pick()) == 5
    assert count(Pick(area=Area.DISPUTE, person=ruth.id)) == 1
    assert [count(Pick(tone=tone)) for tone in Tone] == [5, 1, 2, 1]  # one does not say


def test_a_row_is_a_choice_of_one_thing_however_it_felt(journal: Journal) -> None:
    _, ruth, _ = full(journal)
    assert Pick(area=Area.NONE).row == "area:none"
    assert Pick(kind=Kind.NEWS).row == "kind:news"
    assert Pick(person=ruth.id).row == f"person:{ruth.id}"
    for pick in (
        Pick(), Pick(area=Area.GRIEF, tone=Tone.HARD), Pick(area=Area.GRIEF, person=ruth.id),
        Pick(kind=Kind.NEWS, person=ruth.id),
    ):  # fmt: skip
        assert pick.row == ""


def test_an_answer_is_kept_once_and_goes_when_nothing_is_said(journal: Journal) -> None:
    def said(**more: Any) -> Pattern:
        return Pattern(area=Area.GRIEF, tone=Tone.GOOD, **more)

    with journal.write() as session:
        assert pattern.keep(session, said(words=" ")) is None
        first = pattern.keep(session, said(fits=Fits.NO, told="as it was"))
        session.flush()
        second = pattern.keep(session, said(fits=Fits.YES, words=" calls ", told="as it is"))
        assert first is second
    with journal.read() as session:
        kept = pattern.answered(session, Area.GRIEF, None, None, Tone.GOOD)
        assert kept is not None
        assert (kept.fits, kept.words, kept.told) == (Fits.YES, "calls", "as it is")
    with journal.write() as session:
        assert pattern.keep(session, said()) is None
    with journal.read() as session:
        assert pattern.answered(session, Area.GRIEF, None, None, Tone.GOOD) is None
