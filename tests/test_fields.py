"""`domain.md` §2 field by field: stored, exported and found, or there is a reason why not."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import pytest
from sqlalchemy import Column, Enum
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import KINDS, feelings, person, search
from ipt_journal.records.asked import Answered, Asked
from ipt_journal.records.event import Did
from ipt_journal.records.mood import Influence
from ipt_journal.records.record import Row
from tests.exchange import test_own_json as own
from tests.records import fields
from tests.records.fields import Field
from tests.records.test_search_fields import codes_of, one_of_each

TABLES: dict[str, type[Row]] = {str(kind.__tablename__): kind for kind in KINDS}
KEPT = [one for one in fields.ALL if one.kept]
IN_LISTS: dict[str, Iterable[StrEnum]] = {"event.did": Did, "check_in.influences": Influence}
OF_PEOPLE = {
    "person.contact": person.contacts,
    "person.gets": person.supports,
    "person.gives": person.supports,
    "person.since_low": person.since_low_answers,
}
ROWS_OF_PEOPLE = {
    "person.mine": person.my_expectations,
    "person.theirs": person.their_expectations,
}
# The words of `domain.md` §2.5, family by family.
WORDS = """
down hurt let_down lonely missing_someone empty hopeless
irritated fed_up resentful furious treated_unfairly jealous
uneasy worried insecure panicky threatened
embarrassed guilty small rejected not_good_enough
confused mixed trapped overwhelmed
numb tired bored distant
loved understood grateful warm supported
calm relieved hopeful proud interested amused
"""


def name_of(field: Field) -> str:
    return f"{field.name} ({field.kept or field.why})"


def place_of(field: Field) -> tuple[str, str, str]:
    """Return table, column, and the key within a row, "" where the column holds no rows."""
    table, _, rest = field.kept.partition(".")
    column, _, key = rest.partition(".")
    return table, column, key


def column_of(field: Field) -> Column[Any]:
    table, column, _ = place_of(field)
    found: Column[Any] = TABLES[table].__table__.columns[column]  # type: ignore[attr-defined]  # SQLModel hides it
    return found


def question_of(field: Field) -> Asked | None:
    """Return the question that asks for a field, where its record has one."""
    table, column, key = place_of(field)
    rows = ROWS_OF_PEOPLE.get(f"{table}.{column}")
    kind = TABLES[table]
    if rows is not None:
        return next(one for one in rows() if one.column == key)
    asked = kind.questions() if issubclass(kind, Answered) else ()
    of_column = [one for one in asked if one.column == column]
    parts = [part for one in of_column for part in one.of] if key else of_column
    return next((one for one in parts if one.column == (key or column)), None)


def test_every_field_is_kept_or_there_is_a_reason() -> None:
    assert not [field for field in fields.ALL if not field.kept and not field.why]
    assert len(fields.ALL) > 200
    named = [(section, one.name) for section, all_of in fields.SECTIONS.items() for one in all_of]
    assert len(named) == len(set(named))


@pytest.mark.parametrize("field", KEPT, ids=name_of)
def test_it_is_stored_in_a_column_of_its_own(field: Field) -> None:
    table, _, key = place_of(field)
    assert column_of(field).name
    if key:
        assert question_of(field) is not None, f"nothing asks for {key} in {table}"


@pytest.mark.parametrize("field", [one for one in KEPT if one.codes], ids=name_of)
def test_its_values_are_those_of_the_domain(field: Field) -> None:
    assert offered(field) - {"unsaid"} == set(field.codes.split())


def offered(field: Field) -> set[str]:
    """Return what can be chosen."""
    table, column, _ = place_of(field)
    place = f"{table}.{column}"
    question = question_of(field)
    if question is not None:
        return {str(code) for code, _ in question.choices}
    if place in IN_LISTS:
        return {str(one) for one in IN_LISTS[place]}
    if place in OF_PEOPLE:
        return {code for code, _ in OF_PEOPLE[place]()}
    kind = column_of(field).type
    assert isinstance(kind, Enum)
    return set(kind.enums)


@pytest.fixture
def export(journal: Journal, now: Moment) -> dict[str, Any]:
    with journal.write() as session:
        own.filled(session, now)
        own.settled(session)
        fill_rows(session)
    records: dict[str, Any] = own.exported(journal)["records"]
    return records


def fill_rows(session: Session) -> None:
    """Answer every part of what has several parts in a row."""
    places = {place_of(field)[:2] for field in KEPT if place_of(field)[2]}
    for table, column in places:
        keys = [place_of(field)[2] for field in KEPT if place_of(field)[:2] == (table, column)]
        for row in session.exec(select(TABLES[table])):
            setattr(row, column, [{key: f"{key} told" for key in keys}])


def test_every_field_is_in_the_export_with_its_value(export: dict[str, Any]) -> None:
    missing = [field.kept for field in KEPT if not is_told(export, field)]
    assert not missing


def is_told(export: dict[str, Any], field: Field) -> bool:
    table, column, key = place_of(field)
    values = [row[column] for row in export[table]]
    if key:
        values = [part[key] for value in values for part in value if key in part]
    return any(value not in (None, "", [], {}) for value in values)


def in_words(field: Field) -> bool:
    """Whether the client writes it: then a search has to find it."""
    table, column, _ = place_of(field)
    kind = type(column_of(field).type).__name__
    return kind in {"AutoString", "JSON"} and column not in codes_of(TABLES[table])


def test_everything_in_the_client_s_words_is_found(journal: Journal) -> None:
    with journal.write() as session:
        one_of_each(session, "kestrel")
    written = {place_of(field)[:2] for field in KEPT if in_words(field)}
    assert len(written) > 90
    with journal.read() as session:
        for table, column in sorted(written):
            query = f"kestrel {table}{column}".replace("_", "")
            found = [hit.kind for hit in search.find(session, query)]
            assert found == [table], f"{table}.{column}"


def test_every_word_for_a_feeling_is_there_with_a_hint_for_its_family() -> None:
    families = feelings.families()
    assert all(family.hint for family in families)
    told = [family.split() for family in WORDS.strip().splitlines()]
    assert len(told) == len(families)
    for words, family in zip(told, families, strict=True):
        assert {word.replace("_", " ") for word in words} <= set(family.words), family.name


def test_what_cannot_be_driven_yet_is_in_the_table() -> None:
    assert set(fields.NOT_YET.split()) <= {field.kept for field in fields.ALL}
