"""Of a journal with a word of its own in every field, no other paper shows what was not chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.records import KINDS
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.records.record import Record, Row
from ipt_journal.summary import choices, document_text
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.papers import PAPERS, asked_for
from tests.summary.canaries import CASES
from tests.summary.must_print import Case, case

# The head of a paper, what a questionnaire is called, and what the client carries themselves.
_OF_THEIR_OWN = {"profile", "own_form", "safety_plan"}


@pytest.fixture(params=range(CASES // 2))
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Case]:
    one = case(request.param, tmp_path)
    yield one
    one.journal.close()


def test_every_word_on_another_paper_is_of_a_record_that_was_chosen(made: Case) -> None:
    with made.journal.read() as session:
        rows: list[Row] = [row for kind in KINDS for row in session.exec(select(kind))]
        for paper in PAPERS:
            keys = [key for key, _ in paper.which(session)] if paper.which else [None]
            for key in keys:
                chosen = asked_for(session, paper, replace(made.choices, stored=True), key)
                chosen = choices.hiding(session, chosen)
                document = paper.build(session, chosen, key)
                for written in (
                    document_text.to_plain(document),
                    document_text.to_markdown(document),
                    document_text.to_html(document, "en"),
                ):
                    assert not unwanted(made, rows, chosen, written), paper.name


def unwanted(made: Case, rows: list[Row], chosen: Choices, written: str) -> list[str]:
    """Return what the words were made for that stand there though no record lets them."""
    found = [word for word in made.words.made if word in written]
    allowed = {word for one in made.people for word in named(one, chosen)}
    holding = [repr(row.model_dump()) for row in rows if lets(row, chosen)]
    return [
        made.words.made[word]
        for word in found
        if word not in allowed and not any(word in text for text in holding)
    ]


def lets(row: Row, chosen: Choices) -> bool:
    if isinstance(row, Person) or not isinstance(row, Record):
        return False
    return str(row.__tablename__) in _OF_THEIR_OWN or bool(chosen.answer(row))


def named(one: Person, chosen: Choices) -> set[str]:
    """Return the words by which a person may be named."""
    way = chosen.persons.get(one.id, chosen.people_as)
    relation = {one.relationship_words} if one.relationship_words else set()
    return {
        PeopleAs.NAMES: {one.label},
        PeopleAs.INITIALS: relation,
        PeopleAs.RELATIONSHIP: relation,
        PeopleAs.ALIAS: {one.print_alias} if one.print_alias else relation,
        PeopleAs.LEFT_OUT: set[str](),
    }[way]
