"""Read the file of help lines; what is wrong with one row takes no other with it.

The file is cut at its table heads before any of it is parsed, and each row stands under the code of
its country. So a slip costs one row, and no row can come to stand under another country.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ipt_journal import paths
from ipt_journal.helplines import row
from ipt_journal.helplines.errors import (
    Duplicate,
    LinesError,
    NoLines,
    NotText,
    NotThere,
    NotToml,
    TooLarge,
    UnknownTable,
)
from ipt_journal.helplines.line import Kind, Line

MOST_BYTES = 262_144
_LONGEST_LINE = 1_000  # letters; a dotted key of many parts takes very long to parse
_HEAD = re.compile(r"\[\[([A-Z]{2})\]\]|\[(names)\]")


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2; the lines are in the order of the file."""

    code: str
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """What was left out, and at which line of the file it begins; 0 for the file as a whole."""

    at: int
    error: LinesError


@dataclass(frozen=True, slots=True)
class Reading:
    """What can be used of a file, and what had to be left out."""

    countries: tuple[Country, ...]  # by name
    faults: tuple[Fault, ...]

    def country(self, code: str) -> Country | None:
        return next((known for known in self.countries if known.code == code), None)


@dataclass(frozen=True, slots=True)
class _Block:
    """A table of the file: where it begins, its head, and what stands below that."""

    at: int
    head: str
    body: str


@cache
def published() -> Reading:
    """Return what the app brings along."""
    return read(paths.resource("help", "lines.toml"))


def read(path: Path) -> Reading:
    """Return what can be used of the file; never raises for what is in it."""
    try:
        text = _text(path)
    except LinesError as error:
        return Reading((), (Fault(0, error),))
    faults: list[Fault] = []
    names: dict[str, str] = {}
    found: dict[str, list[tuple[int, Line]]] = {}
    for block in _blocks(text):
        try:
            _take(block, names, found)
        except LinesError as error:
            faults.append(Fault(block.at, error))
    countries = [
        Country(code, names.get(code, code), _each_once(lines, faults))
        for code, lines in found.items()
    ]
    if not countries:
        faults.append(Fault(0, NoLines()))
    return Reading(tuple(sorted(countries, key=lambda one: one.name)), tuple(faults))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NotThere from error
    if len(raw) > MOST_BYTES:
        raise TooLarge
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise NotText from error


def _blocks(text: str) -> Iterator[_Block]:
    """Cut the file before each line that begins like a table head, however badly written."""
    begun, head, body = 1, "", list[str]()
    for at, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("["):
            yield _Block(begun, head, "\n".join(body))
            begun, head, body = at, line.split("#")[0].strip(), []
        else:
            body.append(line)
    yield _Block(begun, head, "\n".join(body))


def _take(block: _Block, names: dict[str, str], found: dict[str, list[tuple[int, Line]]]) -> None:
    told = _parsed(block.body)
    head = _HEAD.fullmatch(block.head)
    if not block.head and not told:
        return  # what stands before the first table: remarks
    if head is None:
        raise UnknownTable
    if head[2]:
        names.update(row.names(told))
    else:
        line = row.line(head[1], told)  # first: no country begins with a row that is left out
        found.setdefault(head[1], []).append((block.at, line))


def _parsed(body: str) -> dict[str, Any]:
    if any(len(line) > _LONGEST_LINE for line in body.split("\n")):
        raise NotToml
    try:
        return tomllib.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotToml from error


def _each_once(lines: list[tuple[int, Line]], faults: list[Fault]) -> tuple[Line, ...]:
    """Leave out what is there twice; the emergency number is the one that stays."""
    kept: dict[str, Line] = {}
    for at, line in sorted(lines, key=lambda one: one[1].kind is not Kind.EMERGENCY):
        if line.key in kept:
            faults.append(Fault(at, Duplicate("number")))
        else:
            kept[line.key] = line
    return tuple(kept.values())
