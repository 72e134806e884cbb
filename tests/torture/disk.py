"""A disk that has promised only what was synced: what may lie on it after the power went.

Names and bytes become lasting apart. `strict` disks keep a name only once its folder was synced;
the others keep names in order, and those of a file that was synced.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

SECTOR = 512
Names = dict[str, "File | None"]  # by path; None is a folder
Piece = tuple[int, bytes | None]  # where, and what; None cuts the file off there


@dataclass(eq=False, slots=True)
class File:
    """Bytes that are on the disk for sure, and those that may be."""

    lasting: bytearray = field(default_factory=bytearray)
    waiting: list[Piece] = field(default_factory=list)
    length: int = 0

    def put(self, piece: Piece) -> None:
        self.waiting.append(piece)
        start, content = piece
        self.length = start if content is None else max(self.length, start + len(content))

    def sync(self) -> None:
        self.lasting = self.having(self.waiting)
        self.waiting.clear()

    def having(self, pieces: list[Piece]) -> bytearray:
        content = bytearray(self.lasting)
        for start, piece in pieces:
            content.extend(bytes(max(0, start - len(content))))
            if piece is None:
                del content[start:]
            else:
                content[start : start + len(piece)] = piece
        return content


@dataclass(frozen=True, slots=True)
class Naming:
    """A change of names that waits; it lasts once all of `folders` were synced."""

    folders: frozenset[str]
    file: File | None
    apply: Callable[[Names], None]


class Disk:
    """Take the calls of a life one by one; `states` draws what may be there if it ended now."""

    def __init__(self, files: dict[str, bytes | None], *, strict: bool) -> None:
        self.strict = strict
        self.lasting: Names = {}
        for path, content in files.items():
            self.lasting[path] = None if content is None else _file(content)
        self.names = dict(self.lasting)
        self.waiting: list[Naming] = []

    # What is asked of it

    def create(self, path: str, *, emptied: bool) -> None:
        there = self.names.get(path)
        if there is None:
            made = File()
            self._name(path, made, lambda names: names.update({path: made}))
        elif emptied:
            there.put((0, None))

    def make_folder(self, path: str) -> None:
        self._name(path, None, lambda names: names.update({path: None}))

    def remove(self, path: str) -> None:
        self._name(path, None, lambda names: _drop(names, path))

    def rename(self, old: str, new: str) -> None:
        moved = self.names.get(old)
        folders = frozenset({_parent(old), _parent(new)})
        below = {path: file for path, file in self.names.items() if path.startswith(old + "/")}

        def apply(names: Names) -> None:
            there = {path for path in below if path in names}
            _drop(names, old)
            _drop(names, new)
            names[new] = moved
            names.update({new + path[len(old) :]: below[path] for path in there})

        self._add(Naming(folders, moved, apply))

    def write(self, path: str, start: int | None, content: bytes | None) -> None:
        """Write at `start`, or at the end; None as content cuts the file off."""
        if file := self.names.get(path):
            file.put((file.length if start is None else start, content))

    def copy(self, paths: tuple[str, ...], start: int, length: int) -> None:
        """Append to one file what is in another from `start` on, as the system does by itself."""
        target, source = paths
        if file := self.names.get(source):
            self.write(target, None, bytes(file.having(file.waiting)[start : start + length]))

    def sync(self, path: str) -> None:
        file = self.names.get(path)
        if file is None:
            self._sync_folder(path)
            return
        file.sync()
        if not self.strict:
            last = max((n for n, one in enumerate(self.waiting) if one.file is file), default=-1)
            self._let_last(self.waiting[: last + 1])

    def _sync_folder(self, path: str) -> None:
        own = [one for one in self.waiting if not self.strict or path in one.folders]
        self._let_last(own)

    def _let_last(self, namings: list[Naming]) -> None:
        for one in namings:
            one.apply(self.lasting)
        self.waiting = [one for one in self.waiting if one not in namings]

    def _name(self, path: str, file: File | None, apply: Callable[[Names], None]) -> None:
        self._add(Naming(frozenset({_parent(path)}), file, apply))

    def _add(self, naming: Naming) -> None:
        naming.apply(self.names)
        self.waiting.append(naming)

    # What may be there

    def states(self, count: int, chance: random.Random) -> Iterator[dict[str, bytes | None]]:
        """Yield nothing of what waits, then `count` states with some of it."""
        yield _laid_out(self.lasting, lambda _: [])
        for _ in range(count):
            some = chance.choice((_all, _none, _some, _beginning))
            yield _laid_out(self._some_names(chance), partial(some, chance))

    def _some_names(self, chance: random.Random) -> Names:
        names = dict(self.lasting)
        count = chance.randint(0, len(self.waiting))
        chosen = self.waiting[:count]
        if self.strict and chance.random() < 0.5:
            chosen = [one for one in self.waiting if chance.random() < 0.5]
        for one in chosen:
            one.apply(names)
        return names


def _file(content: bytes) -> File:
    return File(bytearray(content), length=len(content))


def _parent(path: str) -> str:
    return path.rpartition("/")[0]


def _drop(names: Names, path: str) -> None:
    for one in [one for one in names if one == path or one.startswith(path + "/")]:
        del names[one]


def _laid_out(names: Names, some: Callable[[File], list[Piece]]) -> dict[str, bytes | None]:
    """Return every file that can be reached, by its path, with some of what waits."""
    laid: dict[str, bytes | None] = {}
    for path, file in sorted(names.items()):
        if _parent(path) == "" or _parent(path) in laid:
            laid[path] = None if file is None else bytes(file.having(some(file)))
    return laid


def _all(_: random.Random, file: File) -> list[Piece]:
    return file.waiting


def _none(_chance: random.Random, _: File) -> list[Piece]:
    return []


def _some(chance: random.Random, file: File) -> list[Piece]:
    return [part for one in file.waiting if chance.random() < 0.5 for part in _torn(one, chance)]


def _beginning(chance: random.Random, file: File) -> list[Piece]:
    """Return the first of what waits, and the next of it torn."""
    count = chance.randint(0, len(file.waiting))
    torn = [part for one in file.waiting[count : count + 1] for part in _torn(one, chance)]
    return file.waiting[:count] + torn


def _torn(piece: Piece, chance: random.Random) -> list[Piece]:
    start, content = piece
    if content is None or len(content) <= SECTOR or chance.random() < 0.5:
        return [piece]
    sectors = range(0, len(content), SECTOR)
    return [(start + at, content[at : at + SECTOR]) for at in sectors if chance.random() < 0.5]
