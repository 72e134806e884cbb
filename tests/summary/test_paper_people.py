"""The people map on paper: who may stand on it, where, since when, and under which name."""

from dataclasses import asdict, replace
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock
from ipt_journal.records import closeness
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship, Status
from ipt_journal.records.record import Share, dated
from ipt_journal.records.safe import Safe, Safety
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Table
from ipt_journal.summary.papers import people
from ipt_journal.summary.papers.people import PeopleMap
from tests.conftest import LONDON
from tests.summary.written import add

CHOICES = Choices(date(2026, 10, 20), date(2026, 11, 17), people_as=PeopleAs.NAMES)


def known(journal: Journal, label: str, ring: int = 1, **more: Any) -> UUID:
    """Note somebody who stands in a ring since 3 September; return their id."""
    one = Person(**{"label": label, "share": Share.INCLUDE, **more})
    key = one.id
    add(journal, one)
    with journal.write() as session:
        now = Clock(LONDON).at(date(2026, 9, 3), time(12))
        closeness.place(session, key, now, ring=ring, angle=60.0)
    return key


def paper(journal: Journal, **changes: Any) -> Document:
    with journal.read() as session:
        return people.build(session, replace(CHOICES, **changes))


def drawn(document: Document) -> PeopleMap:
    found = [item for part in document.parts for item in part.items if isinstance(item, PeopleMap)]
    return found[0]


def rows(document: Document) -> tuple[tuple[str, ...], ...]:
    found = [item for part in document.parts for item in part.items if isinstance(item, Table)]
    return found[0].rows


def move(journal: Journal, key: UUID, day: date, **told: float | None) -> None:
    with journal.write() as session:
        closeness.place(session, key, Clock(LONDON).at(day, time(12)), **told)


def test_everyone_is_listed_by_ring_with_the_day_since_which_they_stand_there(
    journal: Journal,
) -> None:
    far = known(journal, "Priya", ring=3)
    near = known(journal, "Leah", ring=2)
    known(journal, "Mum", ring=2)
    move(journal, near, date(2026, 10, 1), ring=1)
    move(journal, near, date(2026, 11, 2), angle=90.0)  # further round, and no closer
    move(journal, far, date(2026, 11, 5), wished_ring=2, wished_angle=10.0)
    assert rows(paper(journal)) == (
        ("1", "Leah", "very close", "1 October 2026", ""),
        ("2", "Mum", "close", "3 September 2026", ""),
        ("3", "Priya", "further out", "3 September 2026", "close"),
    )
    shown = drawn(paper(journal))
    assert [(one.number, one.ring) for one in shown.people] == [(1, 1), (2, 2), (3, 3)]
    assert [one.wish for one in shown.people] == [None, None, (2, 10.0)]
    assert shown.told == ("On the three rings round me: 3",)


def test_numbers_go_round_each_ring_from_the_top_as_one_reads_the_map(journal: Journal) -> None:
    for label, angle in (("Anna", 300.0), ("Bea", 350.0), ("Cleo", 10.0)):
        move(journal, known(journal, label), date(2026, 11, 1), angle=angle)
    assert [row[1] for row in rows(paper(journal))] == ["Cleo", "Anna", "Bea"]


def test_how_things_stand_is_said_where_it_is_not_plain_contact(journal: Journal) -> None:
    known(journal, "Dad", status=Status.DIED)
    known(journal, "Leah", ring=2, status=Status.IN_CONTACT)
    assert rows(paper(journal)) == (
        ("1", "Dad", "died", "very close", "3 September 2026"),
        ("2", "Leah", "", "close", "3 September 2026"),
    )


def test_who_is_marked_never_leaves_no_trace(journal: Journal) -> None:
    known(journal, "Leah")
    known(journal, "Mum", ring=2)
    without = paper(journal)
    key = known(journal, "Canary", ring=1, share=Share.NEVER)
    move(journal, key, date(2026, 11, 1), ring=2, wished_ring=1)
    assert paper(journal, ticks={key: True}) == without


def test_who_is_asked_about_stands_on_it_only_once_ticked(journal: Journal) -> None:
    known(journal, "Leah")
    key = known(journal, "Mum", ring=2, share=Share.ASK)
    assert paper(journal).undecided == 1
    assert [row[1] for row in rows(paper(journal))] == ["Leah"]
    ticked = paper(journal, ticks={key: True})
    assert ticked.undecided == 0
    assert [row[1] for row in rows(ticked)] == ["Leah", "Mum"]
    assert paper(journal, ticks={key: False}).undecided == 0


def test_the_archived_and_those_never_placed_are_not_on_it(journal: Journal) -> None:
    known(journal, "Gone", archived=True)
    add(journal, Person(label="Unplaced", share=Share.INCLUDE))
    assert paper(journal).parts == ()
    assert paper(journal).undecided == 0


def test_an_older_place_does_not_stand_for_one_that_is_never_printed(journal: Journal) -> None:
    key = known(journal, "Leah")
    when = Clock(LONDON).at(date(2026, 11, 1), time(12))
    add(journal, Closeness(person_id=key, ring=3, share=Share.NEVER, **dated(when, when)))
    assert paper(journal).parts == ()


def test_who_was_put_off_the_map_is_in_the_list_alone(journal: Journal) -> None:
    known(journal, "Leah")
    key = known(journal, "Tom")
    move(journal, key, date(2026, 11, 1), ring=0)
    assert rows(paper(journal))[1] == ("2", "Tom", "off the map", "1 November 2026")
    assert [one.name for one in drawn(paper(journal)).people] == ["Leah"]
    move(journal, key, date(2026, 11, 3), wished_ring=2)
    assert rows(paper(journal))[1][-1] == "close"


def test_with_everyone_off_the_map_no_rings_are_drawn(journal: Journal) -> None:
    known(journal, "Tom", ring=0)
    assert paper(journal).parts[0].items == ()
    assert len(rows(paper(journal))) == 1


def test_it_is_as_on_its_last_day(journal: Journal) -> None:
    key = known(journal, "Leah", ring=3)
    move(journal, key, date(2026, 11, 12), ring=1)
    earlier = paper(journal, last_day=date(2026, 11, 11))
    assert earlier.lines == ("As on 11 November 2026",)
    assert rows(earlier) == (("1", "Leah", "further out", "3 September 2026"),)


@pytest.mark.parametrize("people_as", [PeopleAs.INITIALS, PeopleAs.RELATIONSHIP])
def test_a_name_that_is_not_to_be_read_stands_nowhere(
    journal: Journal, people_as: PeopleAs
) -> None:
    known(journal, "Zebedee", relationship=Relationship.PARTNER)
    known(journal, "Quincey", ring=2, relationship_words="Zebedee’s brother")
    document = paper(journal, people_as=people_as)
    assert "Zebedee" not in repr(asdict(document))
    assert "Quincey" not in repr(asdict(document))
    assert "partner" in rows(document)[0][1]
    assert rows(document)[1][1].endswith("Z.’s brother")


def test_nothing_that_is_private_to_the_client_is_on_it(journal: Journal) -> None:
    private = {
        "safety": Safety.AFRAID,
        "raise_safe": Safe.NO,
        "hard": "canary",
        "went_well": "canary",
        "gets_words": "canary",
        "mine": [{"text": "canary"}],
    }
    key = known(journal, "Leah")
    plain = paper(journal)
    with journal.write() as session:
        one = session.get_one(Person, key)
        for column, value in private.items():
            setattr(one, column, value)
    assert paper(journal) == plain
