"""The life timeline: the order of what is only roughly known, and what looks like a slip."""

from datetime import date

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import asked, life, mention, person, tie
from ipt_journal.records.life import LifeItem

TODAY = date(2026, 11, 17)


def kept_words(journal: Journal) -> list[str]:
    with journal.read() as session:
        return [one.words for one in life.every(session)]


def test_things_of_one_time_stay_in_the_order_in_which_they_were_noted(journal: Journal) -> None:
    for words in ("zebra", "apple", "mango", "a first"):
        with journal.write() as session:
            session.add(LifeItem(words=words, first="2019" if words != "a first" else "2001"))
    assert kept_words(journal) == ["a first", "zebra", "apple", "mango"]


def test_a_year_stands_amid_what_is_known_of_its_days(journal: Journal) -> None:
    for first in ("2019", "2019-12-24", "2019-02"):
        with journal.write() as session:
            session.add(LifeItem(words=first, first=first))
    assert kept_words(journal) == ["2019-02", "2019", "2019-12-24"]


def sentences(**told: str) -> list[str]:
    """Return what is said of these times, by the rules of all questions and those of a life."""
    problems = asked.problems(LifeItem.questions(), told, LifeItem.needs, "About when?")
    return [one.sentence for one in (*problems, *life.problems(told, TODAY))]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"first": "1912"}, "The year 1912 looks like a slip."),
        ({"first": "2090"}, "The year 2090 looks like a slip. It has not come yet."),
        ({"first": "2026-12"}, "That day has not come yet."),
        ({"first": "2020", "last": "2019"}, "It ends before it begins."),
        ({"first": "2020", "last": "2031-03"}, "The year 2031 looks like a slip."),
        ({"first": "twenty"}, "Please give a year"),
        ({"first": ""}, "About when?"),
    ],
)
def test_what_looks_like_a_slip_is_said_in_a_sentence(told: dict[str, str], said: str) -> None:
    (sentence,) = sentences(**told)
    assert sentence.startswith(said)


@pytest.mark.parametrize(
    "told", [{"first": "2026"}, {"first": "2026-11-17"}, {"first": "1920", "last": "1920"}]
)
def test_a_year_that_is_not_over_and_the_same_year_twice_are_fine(told: dict[str, str]) -> None:
    assert sentences(**told) == []


def test_what_is_deleted_leaves_nobody_named_and_no_tie(journal: Journal) -> None:
    with journal.write() as session:
        one, other = LifeItem(words="moved", first="2019"), LifeItem(words="lost", first="2018")
        session.add_all([one, other])
        session.flush()
        person.name_in(session, one.id, [], ["Ruth"])
        tie.make(session, one.id, other.id)
    with journal.write() as session:
        life.remove(session, session.get_one(LifeItem, one.id))
    with journal.read() as session:
        assert mention.people_of(session, one.id) == []
        assert tie.led_to(session, one.id) == []
        assert [left.words for left in life.every(session)] == ["lost"]
