"""A file that says what the page's ticks say: read by the command line, written by the page."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

import tomli_w
from sqlmodel import Session, select

from ipt_journal.i18n import translate
from ipt_journal.records import KINDS
from ipt_journal.records.paper import Block, FieldOf, PeopleAs
from ipt_journal.records.person import Person
from ipt_journal.summary.choices import Choices, hiding
from ipt_journal.summary.fields import is_field

_MOST_BYTES = 1_000_000
_SIZES = ("A4", "Letter")
_WAYS = frozenset(PeopleAs) - {PeopleAs.LEFT_OUT}  # of naming everyone
_Code = TypeVar("_Code", bound=StrEnum)


class WrongChoices(Exception):
    """The file says something that cannot be done; the message is a sentence for the client."""


def read(session: Session, content: bytes, choices: Choices) -> Choices:
    """Return the choices with what a file says in their place; all else stays.

    Raises WrongChoices, also for a name or an id that nothing in this journal has: what was to
    be left out would be printed.
    """
    told = _parsed(content)
    reader = _Reader(session, told)
    changes = {name: take(reader, told[key]) for key, (name, take) in _KEYS.items() if key in told}
    if changes.get("everything") and not choices.stored:  # nobody has taken a part off
        changes.setdefault("blocks", frozenset(Block))
    return hiding(session, reader.singled_out(replace(choices, **changes, stored=True)))


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        told = tomllib.loads(content[:_MOST_BYTES].decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError):
        raise WrongChoices(translate("Choices file", "The file is not written in TOML.")) from None
    for key in told.keys() - _KEYS.keys() - _SINGLY:
        sentence = translate("Choices file", "No choice is called “{key}”.")
        raise WrongChoices(sentence.format(key=key))
    return told


class _Reader:
    """Reads what a file says, knowing who and what is in the journal."""

    def __init__(self, session: Session, told: Mapping[str, Any]) -> None:
        self._session, self._told = session, told
        self._people = {one.id: one for one in session.exec(select(Person))}

    def way(self, value: object) -> PeopleAs:
        return _code(PeopleAs, value, "people", _WAYS)

    def blocks(self, value: object) -> frozenset[Block]:
        return frozenset(_code(Block, one, "blocks") for one in _list(value, "blocks"))

    def withheld(self, value: object) -> frozenset[str]:
        named = frozenset(map(str, _list(value, "leave_out_fields")))
        if not all(map(is_field, named)):
            raise _wrong("leave_out_fields")
        return named

    def truth(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise WrongChoices(
                translate(
                    "Choices file", "“exact_times”, “free_text” and “everything” are true or false."
                )
            )
        return value

    def size(self, value: object) -> str:
        if value not in _SIZES:
            raise _wrong("size")
        return str(value)

    def singled_out(self, choices: Choices) -> Choices:
        """Return the choices with the yes or no to single people, records and fields."""
        ticks, fields = dict(choices.ticks), dict(choices.fields)
        persons = dict(choices.persons)
        for key, ticked in (("leave_out", False), ("include", True)):
            for number, named in enumerate(_list(self._told.get(key, []), key), start=1):
                at = self._found(str(named), key, number)
                if at[0] in self._people and not ticked:
                    persons[at[0]] = PeopleAs.LEFT_OUT
                elif at[1]:
                    fields[at] = ticked
                else:
                    ticks[at[0]] = ticked
        persons.update(self._ways())
        return replace(choices, ticks=ticks, fields=fields, persons=persons)

    def _ways(self) -> Iterator[tuple[UUID, PeopleAs]]:
        each = self._told.get("each_person", {})
        if not isinstance(each, Mapping):
            raise _wrong("each_person")
        for number, (named, value) in enumerate(each.items(), start=1):
            key, field = self._found(named, "each_person", number)
            if key not in self._people or field:
                raise _nobody("each_person", number)
            yield key, _code(PeopleAs, value, "each_person")

    def _found(self, named: str, key: str, number: int) -> FieldOf:
        """Return what is meant by a name, an id, or an id with a field behind a full stop."""
        for someone in self._people.values():
            if someone.label.casefold() == named.casefold():
                return someone.id, ""
        written, _, field = named.partition(".")
        try:
            found = UUID(written)
        except ValueError:
            raise _nobody(key, number) from None
        table = next((str(k.__tablename__) for k in KINDS if self._session.get(k, found)), "")
        if not table or (field and not is_field(f"{table}.{field}")):
            raise _nobody(key, number)
        return found, field


def _list(value: object, key: str) -> list[Any]:
    if not isinstance(value, list):
        raise _wrong(key)
    return value


def _code(
    kind: type[_Code], value: object, key: str, allowed: frozenset[_Code] | None = None
) -> _Code:
    for one in kind:
        if one.value == value and (allowed is None or one in allowed):
            return one
    raise _wrong(key)


def _wrong(key: str) -> WrongChoices:
    sentence = translate("Choices file", "What “{key}” says is none of its values.")
    return WrongChoices(sentence.format(key=key))


def _nobody(key: str, number: int) -> WrongChoices:
    sentence = translate("Choices file", "Number {n} of “{key}” is not in this journal.")
    return WrongChoices(sentence.format(n=number, key=key))


_KEYS: dict[str, tuple[str, Callable[[_Reader, object], Any]]] = {
    "people": ("people_as", _Reader.way),
    "blocks": ("blocks", _Reader.blocks),
    "leave_out_fields": ("withheld", _Reader.withheld),
    "exact_times": ("exact_times", _Reader.truth),
    "free_text": ("free_text", _Reader.truth),
    "everything": ("everything", _Reader.truth),
    "size": ("size", _Reader.size),
}
_SINGLY = {"leave_out", "include", "each_person"}


def written(choices: Choices) -> str:
    """Return the file that says these choices; people and records go by their ids in it."""
    gone = [key for key, way in choices.persons.items() if way is PeopleAs.LEFT_OUT]
    named = {key: way for key, way in choices.persons.items() if way is not PeopleAs.LEFT_OUT}
    said = [*((str(key), ticked) for key, ticked in choices.ticks.items())]
    said += [(f"{key}.{field}", ticked) for (key, field), ticked in choices.fields.items()]
    told: dict[str, Any] = {
        "people": choices.people_as.value,
        "blocks": sorted(choices.blocks),
        "leave_out": [*map(str, gone), *(named for named, ticked in said if not ticked)],
        "include": [named for named, ticked in said if ticked],
        "leave_out_fields": sorted(choices.withheld),
        "exact_times": choices.exact_times,
        "free_text": choices.free_text,
        "size": choices.size,
        "each_person": {str(key): way.value for key, way in named.items()},
    }
    return tomli_w.dumps(told)
