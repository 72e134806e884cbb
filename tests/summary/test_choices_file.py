"""A file says what the page's ticks say, and what it cannot say is refused with a sentence."""

from dataclasses import replace
from uuid import UUID

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records.paper import Block, PeopleAs, Wording
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share
from ipt_journal.summary import choices_file
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.choices_file import WrongChoices
from tests.summary.written import add, chosen, event

TRUTH = "“exact_times”, “free_text” and “everything” are true or false."
NOBODY = "12345678-1234-4234-8234-123456789012"


def read(journal: Journal, content: str | bytes, base: Choices | None = None) -> Choices:
    written = content.encode() if isinstance(content, str) else content
    with journal.read() as session:
        return choices_file.read(session, written, base or chosen(journal))


def test_every_key_is_taken(journal: Journal, coming: UUID) -> None:
    leah, tom, happened = Person(label="Leah"), Person(label="Tom"), event("x", share=Share.ASK)
    add(journal, leah, tom, happened)
    found = read(
        journal,
        f"""
people = "relationship"
blocks = ["chart", "events"]
leave_out = ["leah", "{happened.id}.felt"]
include = ["{happened.id}"]
leave_out_fields = ["event.area"]
exact_times = true
free_text = false
size = "Letter"
each_person = {{ Tom = "names" }}
""",
    )
    assert found.people_as is PeopleAs.RELATIONSHIP
    assert found.blocks == {Block.CHART, Block.EVENTS}
    assert found.persons == {leah.id: PeopleAs.LEFT_OUT, tom.id: PeopleAs.NAMES}
    assert leah.id in found.hidden
    assert found.ticks == {happened.id: True}
    assert found.fields == {(happened.id, "felt"): False}
    assert found.withheld == {"event.area"}
    assert (found.exact_times, found.free_text, found.size) == (True, False, "Letter")
    assert found.stored


def test_everything_that_would_be_asked_can_be_taken_but_never_what_is_never(
    journal: Journal, coming: UUID
) -> None:
    asked, never, refused = (
        event("x", share=share) for share in (Share.ASK, Share.NEVER, Share.ASK)
    )
    add(journal, asked, never, refused)
    found = read(journal, f'everything = true\nleave_out = ["{refused.id}"]')
    assert [found.answer(one) for one in (asked, never, refused)] == [True, False, False]


def test_everything_has_each_part_but_one_that_was_taken_off(journal: Journal) -> None:
    taken_off = chosen(journal, blocks=frozenset({Block.EVENTS}), stored=True)
    nothing_said = replace(taken_off, stored=False)
    assert read(journal, "everything = true", taken_off).blocks == {Block.EVENTS}
    assert read(journal, "everything = true", nothing_said).blocks == frozenset(Block)
    assert read(journal, "everything = false", nothing_said).blocks == {Block.EVENTS}
    few = read(journal, 'everything = true\nblocks = ["chart"]', nothing_said)
    assert few.blocks == {Block.CHART}


def test_what_a_file_does_not_say_stays_as_it_was_chosen(journal: Journal, coming: UUID) -> None:
    happened = event("x")
    add(journal, happened)
    base = chosen(
        journal,
        ticks={happened.id: False},
        wordings={(happened.id, "words"): (Wording(0, "x", "y"),)},
        people_as=PeopleAs.NAMES,
    )
    assert read(journal, "", base) == replace(base, stored=True)


def test_a_file_that_was_written_says_the_same_when_it_is_read(
    journal: Journal, coming: UUID
) -> None:
    leah, tom, happened = Person(label="Leah"), Person(label="Tom"), event("x")
    add(journal, leah, tom, happened)
    made = chosen(
        journal,
        blocks=frozenset({Block.NOTES}),
        people_as=PeopleAs.ALIAS,
        ticks={happened.id: True},
        fields={(happened.id, "felt"): False, (happened.id, "area"): True},
        persons={leah.id: PeopleAs.LEFT_OUT, tom.id: PeopleAs.NAMES},
        withheld=frozenset({"event.kind"}),
        exact_times=True,
        free_text=False,
        size="Letter",
        stored=True,
    )
    written = choices_file.written(made)
    assert "Leah" not in written
    again = read(journal, written)
    assert replace(again, hidden=frozenset()) == made


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xff\xfe", "The file is not written in TOML."),
        ("people", "The file is not written in TOML."),
        ("pepole = 1", "No choice is called “pepole”."),
        ('people = "nobody"', "What “people” says is none of its values."),
        ('people = "left_out"', "What “people” says is none of its values."),
        ("people = 3", "What “people” says is none of its values."),
        ('blocks = "chart"', "What “blocks” says is none of its values."),
        ('blocks = ["charts"]', "What “blocks” says is none of its values."),
        ("leave_out = 3", "What “leave_out” says is none of its values."),
        ('leave_out_fields = ["event.id"]', "What “leave_out_fields” says is none of its values."),
        ('exact_times = "yes"', TRUTH),
        ("free_text = 1", TRUTH),
        ('size = "A3"', "What “size” says is none of its values."),
        ('each_person = ["Tom"]', "What “each_person” says is none of its values."),
        ('leave_out = ["Leah", "Nobody"]', "Number 2 of “leave_out” is not in this journal."),
        (
            'include = ["12345678-1234-4234-8234-123456789012"]',
            "Number 1 of “include” is not in this journal.",
        ),
        ('each_person = { Nobody = "names" }', "Number 1 of “each_person” is not in this journal."),
        ('each_person = { Leah = "named" }', "What “each_person” says is none of its values."),
    ],
    ids=lambda one: str(one)[:24] if isinstance(one, str) and len(str(one)) < 40 else "",
)
def test_what_a_file_cannot_say_is_refused(
    journal: Journal, coming: UUID, content: str | bytes, sentence: str
) -> None:
    add(journal, Person(label="Leah"))
    with pytest.raises(WrongChoices) as told:
        read(journal, content)
    assert str(told.value) == sentence


def test_a_field_that_a_record_does_not_have_is_refused(journal: Journal, coming: UUID) -> None:
    happened = event("x")
    add(journal, happened)
    for content in (
        f'leave_out = ["{happened.id}.text"]',
        f'each_person = {{ "{happened.id}" = "names" }}',
    ):
        with pytest.raises(WrongChoices):
            read(journal, content)
