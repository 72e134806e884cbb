"""What a life asks of the disk, call by call, as strace noted it."""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.torture import traced
from tests.torture.known import Known
from tests.torture.life import Life

_LINE = re.compile(r"(\d+) +(.*)", re.DOTALL)
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)", re.DOTALL)
_PAGES = "pwrite64"
_UNFINISHED = " <unfinished ...>"


@dataclass(frozen=True, slots=True)
class Call:
    """The `number`th call of that `name`, with what it was given as strace writes it."""

    name: str
    number: int
    given: str
    answer: int


def of(life: Life, template: Path, known: Known) -> list[Call]:
    """Live `life` once, unharmed; return the calls that change what lies in its place."""
    with traced.room() as room:
        place, notes = room / "place", room / "notes"
        traced.copied(template, place)
        trace = f"trace={','.join(traced.CALLS)}"
        told, _ = traced.live(life, place, known, "-y", "-s", "0", "-e", trace, "-o", str(notes))
        if not told.ended or told.refused or told.astray:
            raise RuntimeError(f"{life.name} does not go well by itself: {told}")
        calls = parsed(notes.read_text())
        return [call for call in calls if str(place) in call.given and _changes(call)]


def _changes(call: Call) -> bool:
    return call.name != "openat" or "O_CREAT" in call.given


def chosen(calls: Sequence[Call], count: int, chance: random.Random) -> list[tuple[str, int]]:
    """Choose calls by name and number: as many writes of pages, which are most, as of the rest."""
    points = sorted({(call.name, call.number) for call in calls})
    pages = [point for point in points if point[0] == _PAGES]
    others = [point for point in points if point[0] != _PAGES]
    few = chance.sample(others, min(len(others), max(count // 2, count - len(pages))))
    return few + chance.sample(pages, min(len(pages), count - len(few)))


def parsed(notes: str) -> Iterator[Call]:
    """Yield the calls that ended, in that order; each thread counts its own."""
    counts: Counter[tuple[str, str]] = Counter()
    begun: dict[str, str] = {}
    for line in notes.splitlines():
        if not (found := _LINE.fullmatch(line)):
            continue
        thread, said = found.groups()
        if said.endswith(_UNFINISHED):
            begun[thread] = said.removesuffix(_UNFINISHED)
            continue
        if resumed := _RESUMED.fullmatch(said):
            said = begun.pop(thread, "") + resumed[1]
        if call := _CALL.match(said):
            counts[thread, call[1]] += 1
            yield Call(call[1], counts[thread, call[1]], call[2], int(call[3]))
