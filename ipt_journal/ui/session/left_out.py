"""What of the paper's days is not on the paper, for the client's eyes alone."""

from collections.abc import Iterable, Iterator

from ipt_journal.i18n import translate
from ipt_journal.records.paper import Block
from ipt_journal.records.record import Record
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.fields import fields_of
from ipt_journal.summary.texts import BLACK, Passage
from ipt_journal.ui.session.each import described

Line = tuple[str, str]  # the day, or "", and what it is


def left_out(choices: Choices, found: Candidates, passages: Iterable[Passage]) -> list[Line]:
    """Return people, fields, records and places that are not on the paper; on screen only."""
    return [*_people(found), *_of_all(choices), *_blacked_out(passages), *_records(choices, found)]


def _people(found: Candidates) -> Iterator[Line]:
    whole = translate("LeftOut", "{name}, with everything that is about them")
    yield from (("", whole.format(name=name)) for name in found.left_out_people)


def _of_all(choices: Choices) -> Iterator[Line]:
    if not choices.free_text:
        yield "", translate("LeftOut", "What you typed")
    kinds = {
        "event": translate("LeftOut", "Of all events: {part}"),
        "experiment": translate("LeftOut", "Of all that was tried: {part}"),
        "response": translate("LeftOut", "Of all questionnaires: {part}"),
    }
    for table, words in kinds.items():
        for field, label in fields_of(table):
            if f"{table}.{field}" in choices.withheld:
                yield "", words.format(part=label)


def _blacked_out(passages: Iterable[Passage]) -> Iterator[Line]:
    """Yield how many places there are; their words are what nobody is to read here either."""
    places = sum(piece.becomes == BLACK for one in passages for piece in one.pieces)
    if places:
        yield "", translate("LeftOut", "Words blacked out in %n place(s)", n=places)


def _records(choices: Choices, found: Candidates) -> Iterator[Line]:
    """Yield each record that is left out, and the fields left off one that is not."""
    only = translate("LeftOut", "{part} of “{what}”")
    for record, block in _each(found):
        day, words = described(record, found)
        if not choices.answer(record) or (block and not choices.has(block)):
            yield day, words
            continue
        for field, label in fields_of(str(record.__tablename__)):
            if choices.fields.get((record.id, field)) is False:
                yield day, only.format(part=label, what=words)


def _each(found: Candidates) -> Iterator[tuple[Record, Block | None]]:
    """Yield every record of the paper's days with the part it stands in; points are always in."""
    yield from ((one, None) for one in found.agenda)
    yield from ((one, Block.EVENTS) for one in found.events)
    yield from ((one, Block.WORDS) for one in found.words)
    yield from ((one, Block.NOTES) for one in found.notes)
    yield from ((one, Block.CLOSER) for one in found.looked)
    yield from ((one.last, Block.MEASURES) for one in found.measures)
    yield from ((one, Block.TRIED) for one in found.tried)
    yield from ((one, Block.FOCUS) for one in found.sheets)
