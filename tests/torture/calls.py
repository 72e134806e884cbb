"""What a life asks of the disk, call by call, as strace noted it."""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tests.torture import traced
from tests.torture.known import Known
from tests.torture.life import Life

_LINE = re.compile(r"(\d+) +(.*)", re.DOTALL)
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)", re.DOTALL)
_NAMED = re.compile(r"(?:\d|AT_FDCWD)<([^>]*)>")
_TEXT = re.compile(r'"([^"]*)"')
_FROM = re.compile(r", \[(\d+)\]")
_WITH_BYTES = {"write", "pwrite64", "sendto"}
SAID = "sendto"
PAGES = "pwrite64"
_UNFINISHED = " <unfinished ...>"


@dataclass(frozen=True, slots=True)
class Call:
    """The `number`th call of that `name`, with what it was given as strace writes it.

    `paths` are those of files within the place, from there on; `texts` is what was written or said.
    """

    name: str
    number: int
    given: str
    answer: int
    paths: tuple[str, ...] = ()
    texts: tuple[bytes, ...] = ()

    @property
    def last(self) -> int:
        """The last of the numbers it was given: where a page is written, where a file is cut."""
        return int(self.given.rpartition(", ")[2])

    @property
    def start(self) -> int:
        """Where in a file it began to copy from."""
        return int(_FROM.findall(self.given)[0])


def of(life: Life, template: Path, known: Known) -> list[Call]:
    """Live `life` once, unharmed; return the calls that change what lies in its place."""
    return _traced(life, template, known, "-s", "0")


def recorded(life: Life, template: Path, known: Known) -> list[Call]:
    """As `of`, with every byte that was written, and between them what was told."""
    return _traced(life, template, known, "-xx", "-s", "9999999", said=True)


def _traced(life: Life, template: Path, known: Known, *how: str, said: bool = False) -> list[Call]:
    with traced.room() as room:
        place, notes = room / "place", room / "notes"
        traced.copied(template, place)
        wanted = [*traced.CALLS, SAID] if said else traced.CALLS
        options = ["-y", *how, "-e", f"trace={','.join(wanted)}", "-o", str(notes)]
        told, _ = traced.live(life, place, known, *options)
        if not told.ended or told.refused or told.astray:
            raise RuntimeError(f"{life.name} does not go well by itself: {told}")
        calls = [_read(call, str(place)) for call in parsed(notes.read_text())]
        if said:
            calls = [call for call in calls if call.answer >= 0]
        return [call for call in calls if call.name == SAID or (call.paths and _changes(call))]


def _read(call: Call, place: str) -> Call:
    """Find the paths and the bytes among what a call was given."""
    named = [_plain(one).decode() for one in _NAMED.findall(call.given)]
    texts = tuple(_plain(one) for one in _TEXT.findall(call.given))
    paths = list(named)
    if call.name not in _WITH_BYTES:
        paths = [_joined(named, text.decode()) for text in texts] or named
    own = (path.removeprefix(place) for path in paths if (path + "/").startswith(place + "/"))
    return replace(call, paths=tuple(own), texts=texts)


def _joined(named: list[str], path: str) -> str:
    return path if path.startswith("/") or not named else f"{named[0]}/{path}"


def _plain(written: str) -> bytes:
    if not written.startswith("\\x"):
        return written.encode()
    return bytes.fromhex(written.replace("\\x", ""))


def _changes(call: Call) -> bool:
    return call.name != "openat" or "O_CREAT" in call.given


def chosen(calls: Sequence[Call], count: int, chance: random.Random) -> list[tuple[str, int]]:
    """Choose calls by name and number: as many writes of pages, which are most, as of the rest."""
    points = sorted({(call.name, call.number) for call in calls})
    pages = [point for point in points if point[0] == PAGES]
    others = [point for point in points if point[0] != PAGES]
    few = chance.sample(others, min(len(others), count, max(count // 2, count - len(pages))))
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
