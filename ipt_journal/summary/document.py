"""A paper of headed parts as plain values: what every paper but the session's brief is made of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

from ipt_journal.summary.texts import Passage


@dataclass(frozen=True, slots=True)
class Labelled:
    """Words beside the label they answer to."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """`shares` are the columns' parts of the width and sum to 1."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """So many empty lines to write on, under a label or none."""

    lines: int
    label: str = ""


class Picture(Protocol):
    """Something drawn; `told` says the same in lines, for whoever cannot see it."""

    @property
    def told(self) -> tuple[str, ...]: ...


_ENDS = "?:…!.؟？"  # of a label that needs no colon

Item = str | Labelled | Table | Ruled | Picture


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, or none, and what stands below it in reading order."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """`lines` stand below the title; `undecided` counts what waits for a yes or no.

    `passages` are the client's texts on it, in reading order.
    """

    title: str
    lines: tuple[str, ...]
    parts: tuple[Part, ...]
    footer: str
    size: str = "A4"
    undecided: int = 0
    passages: tuple[Passage, ...] = field(default=(), compare=False)


def sections(document: Document) -> Iterator[tuple[str, list[str]]]:
    """Yield each part that has something in it as its heading and its lines, in reading order."""
    for part in document.parts:
        lines = [line for item in part.items for line in _lines(item)]
        if lines:
            yield part.heading, lines


def _lines(item: Item) -> list[str]:
    match item:
        case str():
            return [item]
        case Labelled():
            return [f"{item.label}{'' if item.label[-1:] in _ENDS else ':'} {item.words}"]
        case Table():
            rows = ((*zip(item.heads, row, strict=True),) for row in item.rows)
            return [_row(row) for row in rows]
        case Ruled():
            return [f"{item.label} {'_' * 40}".strip()] * item.lines
        case _:
            return list(item.told)


def _row(cells: tuple[tuple[str, str], ...]) -> str:
    """Return a row as a line; a cell under an empty head needs no word for what it is."""
    told = (f"{head}: {words}" if head else words for head, words in cells if words)
    return " · ".join(told)
