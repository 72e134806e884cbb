"""Make a help line of one row of the file, or say by a named error why that cannot be."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ipt_journal.helplines.errors import (
    BadDay,
    BadNumber,
    ControlCharacter,
    Empty,
    Markup,
    MissingKey,
    NoSource,
    NoSuchChoice,
    NotWords,
    TooLong,
    UnknownKey,
    UnknownTable,
)
from ipt_journal.helplines.line import How, Kind, Line, Origin, Seen

# Each value of a row, and the most letters there is room for.
LONGEST = {
    "kind": 16,
    "name": 60,
    "number": 24,
    "how": 16,
    "hours": 60,
    "languages": 80,
    "say": 120,
    "source": 300,
    "seen": 16,
    "verified_on": 10,
}
_CODE = re.compile(r"[A-Z]{2}")
_NUMBER = re.compile(r"\+?[0-9]+(?:[ -][0-9]+)*")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15
_MARKUP = re.compile(r"[<>]|&#?\w+;")
_DAY = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")
_UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")

Choice = TypeVar("Choice", bound=StrEnum)


def names(told: Mapping[str, Any]) -> dict[str, str]:
    """Return the countries' names by their codes."""
    if not all(_CODE.fullmatch(code) for code in told):
        raise UnknownTable("names")
    return {code: _words("name", value) for code, value in told.items()}


def line(country: str, told: Mapping[str, Any]) -> Line:
    """Return the help line that a row of a country tells of."""
    for key in told:
        if key not in LONGEST:
            raise UnknownKey
    for key in LONGEST:
        if key not in told:
            raise MissingKey(key)
    words = {key: _words(key, told[key]) for key in LONGEST}
    if not words["name"]:
        raise Empty("name")
    number = _number(words["number"])
    seen = _choice(Seen, "seen", words)
    return Line(
        f"{country}/{re.sub(r'[^0-9+]', '', number)}",
        _choice(Kind, "kind", words),
        words["name"],
        number,
        _choice(How, "how", words),
        words["hours"],
        words["languages"],
        words["say"],
        Origin(_source(words["source"]), seen, _day(words["verified_on"])),
    )


def _words(key: str, value: object) -> str:
    """Return a value that is plain, short text."""
    if not isinstance(value, str):
        raise NotWords(key)
    if len(value) > LONGEST[key]:
        raise TooLong(key)
    if any(unicodedata.category(letter) in _UNSEEN for letter in value):
        raise ControlCharacter(key)
    if _MARKUP.search(value):
        raise Markup(key)
    return value.strip()


def _choice(kind: type[Choice], key: str, words: Mapping[str, str]) -> Choice:
    try:
        return kind(words[key])
    except ValueError as error:
        raise NoSuchChoice(key) from error


def _number(words: str) -> str:
    digits = sum(letter.isdecimal() for letter in words)
    if not _NUMBER.fullmatch(words) or not _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
        raise BadNumber("number")
    return words


def _source(words: str) -> str:
    """Return the address of a page on the web; any other would open something else."""
    try:
        address = urlsplit(words)
        host = address.hostname or ""
    except ValueError as error:
        raise NoSource("source") from error
    plain = words.isascii() and " " not in words and "@" not in address.netloc
    if address.scheme not in {"http", "https"} or "." not in host or not plain:
        raise NoSource("source")
    return words


def _day(words: str) -> date | None:
    if not words:
        return None
    if not _DAY.fullmatch(words):
        raise BadDay("verified_on")
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise BadDay("verified_on") from error
