"""The life timeline on paper: numbers that match, times as rough as told, and strips to read."""

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import mention
from ipt_journal.records.life import LifeItem
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person, Relationship
from ipt_journal.records.record import Share
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Table
from ipt_journal.summary.papers import life
from ipt_journal.summary.papers.life import MOST, LifeStrip
from tests.lives import decades
from tests.summary.written import add

TODAY = date(2026, 11, 17)
CHOICES = Choices(date(2026, 10, 20), TODAY, people_as=PeopleAs.INITIALS)


def item(words: str, first: str, share: Share = Share.INCLUDE, **more: Any) -> LifeItem:
    return LifeItem(**{"kind": "life_event", "words": words, "first": first, "share": share} | more)


def paper(journal: Journal, **changes: Any) -> Document:
    with journal.read() as session:
        return life.build(session, replace(CHOICES, **changes))


def rows(document: Document) -> tuple[tuple[str, ...], ...]:
    found = [one for part in document.parts for one in part.items if isinstance(one, Table)]
    return found[0].rows


def strips(document: Document) -> list[LifeStrip]:
    return [one for part in document.parts for one in part.items if isinstance(one, LifeStrip)]


def test_the_list_tells_under_each_number_what_the_strip_shows(journal: Journal) -> None:
    add(
        journal,
        item("Awake at four", "2026-08", kind="low_began", effect=-3),
        item("Moving here", "2026-07", kind="move", effect=-1),
        item("", "2024-10-06", kind="loss"),
    )
    assert rows(paper(journal)) == (
        ("1", "6 October 2024", "A loss", "", ""),
        ("2", "July 2026", "Moving here", "A move", "a bit hard"),
        ("3", "August 2026", "Awake at four", "Felt low, from here", "very hard"),
    )
    (strip,) = strips(paper(journal))
    assert strip.lanes == ("Feeling low", "Losses", "Moves")
    assert [(one.number, strip.lanes[one.lane]) for one in strip.lived] == [
        (1, "Losses"),
        (2, "Moves"),
        (3, "Feeling low"),
    ]
    assert [one.effect for one in strip.lived] == [None, -1, -3]
    assert strip.told == ("2024 to 2026: numbers 1, 2, 3",)
    assert strip.explained
    assert not strip.larger


def test_a_time_is_as_rough_as_it_was_told_and_ends_today_at_the_latest(journal: Journal) -> None:
    add(
        journal,
        item("a", "2014-09-01", last="2016-summer"),
        item("b", "2017", goes_on=True),
        item("c", "2026", last="2026"),
        item("d", "2018-03-04"),
    )
    lived = {one.number: one for one in strips(paper(journal))[0].lived}
    first = lived[1]
    assert first.start == (date(2014, 9, 1), date(2014, 9, 1))
    assert first.end == (date(2016, 6, 1), date(2016, 8, 31))
    assert first.reach == (date(2014, 9, 1), date(2016, 8, 31))
    assert lived[2].goes_on
    assert lived[2].end == (TODAY, TODAY)
    assert lived[3].end is None
    assert lived[3].reach == (date(2018, 3, 4), date(2018, 3, 4))
    assert lived[4].start == (date(2026, 1, 1), TODAY)
    assert lived[4].end == (date(2026, 1, 1), TODAY)
    assert [row[1] for row in rows(paper(journal))][:2] == [
        "1 September 2014 to summer 2016",
        "since 2017",
    ]


def test_what_begins_after_the_last_day_is_not_on_it(journal: Journal) -> None:
    add(journal, item("then", "2019"), item("later", "2026-11"))
    assert [row[2] for row in rows(paper(journal, last_day=date(2026, 10, 31)))] == ["then"]


def test_a_thing_marked_never_leaves_no_trace(journal: Journal) -> None:
    add(journal, item("then", "2019"), item("now", "2026"))
    without = paper(journal)
    hidden = item("canary", "1999", Share.NEVER, kind="loss", last="2026", effect=-3)
    key = hidden.id
    add(journal, hidden)
    assert paper(journal, ticks={key: True}) == without
    assert "canary" not in repr(asdict(paper(journal)))


def test_a_thing_that_is_asked_about_stands_on_it_only_once_ticked(journal: Journal) -> None:
    asked = item("asked", "2020", Share.ASK)
    key = asked.id
    add(journal, item("then", "2019"), asked)
    assert paper(journal).undecided == 1
    assert [row[0] for row in rows(paper(journal))] == ["1"]
    ticked = paper(journal, ticks={key: True})
    assert ticked.undecided == 0
    assert [row[2] for row in rows(ticked)] == ["then", "asked"]


def test_with_nothing_to_print_there_are_no_parts(journal: Journal) -> None:
    assert paper(journal).parts == ()
    add(journal, item("asked", "2020", Share.ASK))
    assert paper(journal).parts == ()


def test_people_go_by_what_was_chosen_and_who_is_never_printed_is_not_among_them(
    journal: Journal,
) -> None:
    shown = Person(label="Zebedee", relationship=Relationship.PARTNER)
    hidden = Person(label="Quincey", relationship=Relationship.EX, share=Share.NEVER)
    met = item("Zebedee came", "2017")
    keys = [shown.id, hidden.id]
    owner = met.id
    add(journal, shown, hidden, met)
    with journal.write() as session:
        mention.set_people(session, owner, keys)
    assert rows(paper(journal)) == (("1", "2017", "Z. came", "Something happened", "Z., partner"),)
    document = paper(journal, people_as=PeopleAs.RELATIONSHIP)
    assert rows(document)[0][2:] == ("my partner came", "Something happened", "partner")
    assert "Quincey" not in repr(asdict(paper(journal, people_as=PeopleAs.NAMES)))


@pytest.mark.parametrize("each", [1, 4])
def test_a_long_life_goes_over_strips_that_can_be_read(journal: Journal, each: int) -> None:
    items = decades(each=each)
    for one in items:
        one.share = Share.INCLUDE
    add(journal, *items)
    document = paper(journal)
    whole = [one for one in strips(document) if not one.larger]
    assert len(whole) > 2
    assert all(len(one.lived) <= MOST and one.after - one.first <= 30 for one in whole)
    assert {one.number for strip in whole for one in strip.lived} == set(
        range(1, len(rows(document)) + 1)
    )
    assert [one.explained for one in strips(document)].count(True) == 1
    for strip in whole:
        for lived in strip.lived:
            first, last = lived.reach
            assert first.year < strip.after
            assert last.year >= strip.first


def test_more_things_in_a_year_than_one_strip_holds_go_on_below(journal: Journal) -> None:
    add(journal, *(item(f"thing {n}", "2026-03") for n in range(MOST + 5)))
    first, second = strips(paper(journal))
    assert (first.first, first.after) == (second.first, second.after) == (2026, 2027)
    assert [one.number for one in second.lived] == list(range(MOST + 1, MOST + 6))


def test_late_years_that_are_crowded_among_many_are_shown_once_more(journal: Journal) -> None:
    add(journal, item("then", "2012"), *(item(f"late {n}", f"2026-0{n}") for n in range(1, 5)))
    assert len(strips(paper(journal))) == 1
    add(journal, item("one more", "2025-12"))
    whole, larger = strips(paper(journal))
    assert (whole.larger, larger.larger) == (False, True)
    assert (larger.first, larger.after) == (2025, 2027)
    assert [one.number for one in larger.lived] == [2, 3, 4, 5, 6]
