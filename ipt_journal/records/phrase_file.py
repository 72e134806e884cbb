"""Read a language's list of phrases from its TOML file; one that cannot be read is no list.

The form of the file is told in `resources/phrases/README.md`.
"""

import re
import tomllib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from ipt_journal import paths
from ipt_journal.records import spelling
from ipt_journal.records.phrases import Context, Part, Phrase, PhraseList, Runs, Where
from ipt_journal.records.spelling import Run, Spelling

_GAPS = {"..": 3, "...": 8}  # how many words may stand between
_MOST_RUNS = 1000  # ways to say the parts of a line; more is a slip in the file
_PIECE = re.compile(r"\.{1,3}|[()\[\]|]|[^\s()\[\]|]+")
_OPEN, _CLOSE = ("(", "["), (")", "]")
_KEYS = {
    "me",
    "subject",
    "bars",
    "joints",
    "fillers",
    "spelling",
    "alike",
    "ordinary",
    "contexts",
    "group",
}


class NotAPhraseList(ValueError):
    """The file cannot be used; its text says where it goes wrong, for whoever writes it."""


@cache
def of_language(code: str) -> PhraseList | None:
    """Return the list for a language as the interface names it, such as `en_US`; None: no list."""
    for name in dict.fromkeys((code, code.partition("_")[0])):
        path = paths.resource("phrases", f"{name}.toml")
        if re.fullmatch(r"\w+", name) and path.is_file():
            try:
                return read(path.read_bytes())
            except (NotAPhraseList, OSError):
                return None
    return None


def read(content: bytes) -> PhraseList:
    """Return the list in a file; raises `NotAPhraseList`."""
    try:
        told = tomllib.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise NotAPhraseList(str(error)) from None
    if unknown := told.keys() - _KEYS:
        raise NotAPhraseList(f"unknown: {', '.join(sorted(unknown))}")
    return _Reading(told).whole()


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is being read; `told` is what stands in it."""

    told: Mapping[str, Any]

    @property
    def fillers(self) -> frozenset[str]:
        return frozenset(_lines(self.told, "fillers"))

    def whole(self) -> PhraseList:
        contexts = {name: self._context(one) for name, one in self._table("contexts").items()}
        phrases = tuple(
            phrase
            for group in _rows(self.told.get("group", []))
            for phrase in self._phrases(group, contexts.keys())
        )
        ordinary = tuple(map(self._phrase, _lines(self.told, "ordinary")))
        me = frozenset(_lines(self.told, "me"))
        return PhraseList(
            self._spelling((*phrases, *ordinary)),
            phrases,
            ordinary,
            contexts,
            me,
            frozenset(_lines(self.told, "subject")),
            frozenset(_lines(self.told, "bars")),
        )

    def _phrases(self, group: Mapping[str, Any], known: Iterable[str]) -> Iterator[Phrase]:
        silent = tuple(_lines(group, "silent"))
        if not group.get("name") or not set(silent) <= set(known):
            raise NotAPhraseList("a group needs a name, and contexts that are there")
        yield from (self._phrase(line, silent) for line in _lines(group, "phrases"))

    def _spelling(self, phrases: tuple[Phrase, ...]) -> Spelling:
        told = self._table("spelling")
        meant = _mapping(told.get("slips", {}))
        slips = {slip: _run(right) for right in meant for slip in _lines(meant, right)}
        forgiven = _lines(told, "forgiven")
        parts = (part for phrase in phrases for part in phrase.parts)
        known = {
            word for part in parts for runs in part.runs.values() for run in runs for word in run
        }
        return Spelling(
            slips,
            {less: word for word in forgiven for less in spelling.one_letter_less(word)},
            frozenset(known),
            tuple(_lines(told, "starred")),
            frozenset(_lines(self.told, "joints")),
            self.fillers,
        )

    def _context(self, told: object) -> Context:
        table = _mapping(told)
        within = table.get("within", 0)
        if type(within) is not int or not 0 < within <= 60:
            raise NotAPhraseList("a context needs within = 1 to 60")
        if (where := table.get("where")) not in tuple(Where):
            raise NotAPhraseList(f"a context needs where = one of {', '.join(Where)}")
        words = [
            self._choice(deque(_PIECE.findall(f"{one})")), one) for one in _lines(table, "words")
        ]
        return Context(
            _by_first(chain.from_iterable(words), "words"),
            Where(where),
            within,
            tuple(map(self._phrase, _lines(table, "but"))),
        )

    def _phrase(self, line: str, silent: tuple[str, ...] = ()) -> Phrase:
        parts: list[Part] = []
        gap = said = 0
        pieces = deque(_PIECE.findall(line))
        while pieces:
            piece = pieces.popleft()
            if piece in _GAPS:
                gap = _GAPS[piece]
                continue
            runs = self._choice(pieces, line) if piece in _OPEN else self._alike(piece)
            parts.append(Part(_by_first(runs, line), gap, piece == "["))
            said += len(runs)
            if said > _MOST_RUNS:
                raise NotAPhraseList(f"it can be said in too many ways: {line}")
            gap = 0
        if not parts or gap or parts[0].optional or parts[0].gap:
            raise NotAPhraseList(f"it neither begins nor ends with a gap or a choice: {line}")
        return Phrase(tuple(parts), silent)

    def _choice(self, pieces: deque[str], line: str) -> list[Run]:
        """Return every way to say what stands up to the next closing bracket."""
        found: list[Run] = []
        said: list[Run] = [()]
        while pieces:
            piece = pieces.popleft()
            if piece == "|":
                found, said = found + said, [()]
            elif piece in _CLOSE:
                return found + said
            else:
                more = self._choice(pieces, line) if piece in _OPEN else self._alike(piece)
                more = [*more, ()] if piece == "[" else more
                if len(found) + len(said) * len(more) > _MOST_RUNS:
                    raise NotAPhraseList(f"a bracket holds too much: {line}")
                said = [first + then for first in said for then in more]
        raise NotAPhraseList(f"a bracket is not closed: {line}")

    def _alike(self, word: str) -> list[Run]:
        if not word.startswith("{"):
            return [_run(word)]
        lines = _lines(self._table("alike"), word.strip("{}"))
        if not lines or any("{" in line for line in lines):
            raise NotAPhraseList(f"not among the words that are alike: {word}")
        return [_run(line) for line in lines]

    def _table(self, name: str) -> Mapping[str, Any]:
        return _mapping(self.told.get(name, {}))


def _mapping(found: object) -> Mapping[str, Any]:
    if not isinstance(found, dict):
        raise NotAPhraseList("a table is missing")
    return found


def _rows(found: object) -> list[Mapping[str, Any]]:
    if not isinstance(found, list):
        raise NotAPhraseList("[[group]] is missing")
    return [_mapping(one) for one in found]


def _lines(table: Mapping[str, Any], name: str) -> list[str]:
    found = table.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        raise NotAPhraseList(f"not a list of words: {name}")
    return found


def _run(words: str) -> Run:
    """Return words as they are cut in a text, so that a list may be written as people write."""
    if words == spelling.STOP:
        return (words,)
    return tuple(spelling.words(words))


def _by_first(runs: Iterable[Run], line: str) -> Runs:
    found: dict[str, list[Run]] = {}
    for run in dict.fromkeys(runs):
        if not run:
            raise NotAPhraseList(f"a word without letters: {line}")
        found.setdefault(run[0], []).append(run)
    return {first: tuple(known) for first, known in found.items()}
