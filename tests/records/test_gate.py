"""Is it safe to raise this? The strictest answer counts, and nothing said means it is asked."""

from typing import Any
from uuid import uuid4

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import gate, person
from ipt_journal.records.gate import ASKED_AGAIN_AFTER, Gate
from ipt_journal.records.person import Person, Status
from ipt_journal.records.safe import Safe, Safety, safe_label, safety_label

NOW = 2_000_000_000


def answered(told: Safe | None, ago: int = 0, **more: Any) -> Person:
    return Person(label="D", raise_safe=told, raise_safe_utc=NOW - ago, **more)


def of(journal: Journal, people: list[Person], *sheet: Safe | None, guessing: bool = False) -> Gate:
    with journal.write() as session:
        session.add_all(people)
    with journal.read() as session:
        ids = [one.id for one in people]
        return gate.gate(session, ids, NOW, *sheet, guessing=guessing)


@pytest.mark.parametrize(
    ("people", "found"),
    [
        ([answered(Safe.YES)], Gate.OPEN),
        ([answered(None)], Gate.ASK),
        ([answered(Safe.NOT_SURE)], Gate.CLOSED),
        ([answered(Safe.NO)], Gate.CLOSED),
        ([answered(Safe.YES), answered(None)], Gate.ASK),
        ([answered(Safe.YES), answered(Safe.NO)], Gate.CLOSED),
        ([answered(None), answered(Safe.NO)], Gate.CLOSED),
        ([answered(Safe.YES, ASKED_AGAIN_AFTER)], Gate.OPEN),
        ([answered(Safe.YES, ASKED_AGAIN_AFTER + 1)], Gate.ASK),
        ([answered(Safe.NO, status=Status.DIED)], Gate.DIED),
        ([answered(None, status=Status.DIED), answered(Safe.YES)], Gate.OPEN),
        ([], Gate.OPEN),
    ],
)
def test_the_strictest_answer_of_everyone_counts(
    journal: Journal, people: list[Person], found: Gate
) -> None:
    assert of(journal, people) is found


def test_a_sheet_s_answer_counts_too(journal: Journal) -> None:
    assert of(journal, [answered(Safe.YES)], Safe.NO) is Gate.CLOSED
    assert of(journal, [answered(Safe.YES)], None) is Gate.OPEN
    assert of(journal, [answered(None)], Safe.YES) is Gate.ASK
    assert of(journal, [], Safe.NOT_SURE) is Gate.CLOSED


def test_their_side_is_not_guessed_while_the_client_is_afraid(journal: Journal) -> None:
    afraid = answered(Safe.YES, safety=Safety.AFRAID)
    assert of(journal, [afraid]) is Gate.OPEN
    with journal.read() as session:
        assert gate.gate(session, [afraid.id], NOW, guessing=True) is Gate.CLOSED


def test_an_answer_is_kept_with_everyone_it_is_about(journal: Journal) -> None:
    people = [answered(None), answered(Safe.NO, ASKED_AGAIN_AFTER * 2)]
    with journal.write() as session:
        session.add_all(people)
    ids = [one.id for one in people]
    with journal.read() as session:
        assert {one.id for one in gate.unanswered(session, ids, NOW)} == set(ids)
        assert gate.careful(session, ids) == {ids[1]}
        assert gate.careful(session, [uuid4()]) == set()
    with journal.write() as session:
        gate.answer(session, ids, Safe.YES, NOW)
    with journal.read() as session:
        assert gate.unanswered(session, ids, NOW) == []
        assert gate.careful(session, ids) == set()
    with journal.write() as session:
        gate.answer(session, ids, None, NOW)
    with journal.read() as session:
        assert [one.raise_safe_utc for one in gate.unanswered(session, ids, NOW)] == [0, 0]


def test_being_afraid_asks_anew() -> None:
    kept = answered(Safe.YES)
    person.update(kept, Person(label="D", safety=Safety.AFRAID))
    assert (kept.raise_safe, kept.raise_safe_utc) == (None, 0)
    kept.raise_safe = Safe.NO
    person.update(kept, Person(label="D", safety=Safety.AFRAID))
    assert kept.raise_safe is Safe.NO


def test_answers_have_words() -> None:
    assert [safe_label(one) for one in Safe] == ["Yes", "Not sure", "No"]
    assert [safety_label(one) for one in Safety] == ["No concern", "Not sure", "Afraid at times"]
