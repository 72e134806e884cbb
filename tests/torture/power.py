"""Let the power go at any moment of a life: what was synced is there, of the rest anything."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

from tests.torture import calls, traced
from tests.torture.alive import judge
from tests.torture.calls import Call
from tests.torture.disk import Disk
from tests.torture.known import Told
from tests.torture.life import LIVES, Life, over
from tests.torture.table import Tally

# States to draw of each life in the short form; those of an empty disk are mostly the same.
_DRAWN = {"keeping": 4600, "being read": 2900, "unlocking": 4600, "a new key": 2300}
_OTHERS = 1150


class Power:
    """Dropped, reordered and torn writes, on a disk that is `strict` about names or is not."""

    def __init__(self, lives: tuple[Life, ...] = LIVES, *, strict: bool) -> None:
        self.name = "power loss, strict disk" if strict else "power loss, ordered disk"
        self.least = 5000
        self.lives = lives
        self.strict = strict

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        return over(self.lives, lambda life: self._each(life, share, chance), seconds)

    def _each(self, life: Life, share: float, chance: random.Random) -> Tally:
        with traced.room() as template:
            known = life.before(template)
            recorded = calls.recorded(life, template, known)
            disk = Disk(_contents(template), strict=self.strict)
        each = _each_after(recorded, share * _DRAWN.get(life.name, _OTHERS))
        told, seen, tally = Told(known), set[bytes](), Tally()
        for call in recorded:
            if call.name == calls.SAID:
                told = traced.heard(told, call.texts[0])
            else:
                _do(disk, call)
            for state in disk.states(int(each[call.name] + chance.random()), chance):
                if (mark := _mark(state, told)) not in seen:
                    seen.add(mark)
                    tally += _judged(state, told, f"{life.name}, after {call.name} {call.number}")
        return tally


def _each_after(recorded: list[Call], drawn: float) -> dict[str, float]:
    """Return how many states to draw after a call of each name.

    Half are drawn after writes of pages, which are most of all calls.
    """
    pages = sum(call.name == calls.PAGES for call in recorded)
    half = drawn / 2
    return {
        call.name: half / (pages if call.name == calls.PAGES else len(recorded) - pages)
        for call in recorded
    }


def _do(disk: Disk, call: Call) -> None:
    """Ask of the disk what was asked of the system."""
    if any(path.endswith("-shm") for path in call.paths):
        return  # SQLite makes it anew
    ask = _ASKED.get(call.name.removesuffix("at2").removesuffix("at").removesuffix("64"))
    if ask is None:
        raise RuntimeError(f"the disk knows no {call.name}")
    ask(disk, call)


_ASKED: dict[str, Callable[[Disk, Call], None]] = {
    "open": lambda disk, call: disk.create(call.paths[0], emptied="O_TRUNC" in call.given),
    "mkdir": lambda disk, call: disk.make_folder(call.paths[0]),
    "rmdir": lambda disk, call: disk.remove(call.paths[0]),
    "unlink": lambda disk, call: disk.remove(call.paths[0]),
    "rename": lambda disk, call: disk.rename(*call.paths),
    "write": lambda disk, call: disk.write(call.paths[0], None, call.texts[0]),
    "pwrite": lambda disk, call: disk.write(call.paths[0], call.last, call.texts[0]),
    "sendfile": lambda disk, call: disk.copy(call.paths, call.start, call.answer),
    "ftruncate": lambda disk, call: disk.write(call.paths[0], call.last, None),
    "truncate": lambda disk, call: disk.write(call.paths[0], call.last, None),
    "fsync": lambda disk, call: disk.sync(call.paths[0]),
    "fdatasync": lambda disk, call: disk.sync(call.paths[0]),
    "chmod": lambda _disk, _call: None,
    "fchmod": lambda _disk, _call: None,
}


def _contents(place: Path) -> dict[str, bytes | None]:
    """Return what lies in a folder, by the path from there."""
    paths = sorted(place.rglob("*"))
    return {
        f"/{path.relative_to(place)}": None if path.is_dir() else path.read_bytes()
        for path in paths
    }


def _mark(state: dict[str, bytes | None], told: Told) -> bytes:
    digest = hashlib.sha256(repr(told).encode())
    for path, content in state.items():
        digest.update(
            path.encode() + (b"" if content is None else hashlib.sha256(content).digest())
        )
    return digest.digest()


def _judged(state: dict[str, bytes | None], told: Told, where: str) -> Tally:
    with traced.room() as place:
        for path, content in state.items():
            if content is None:
                (place / path[1:]).mkdir()
            else:
                (place / path[1:]).write_bytes(content)
        verdict = judge(place, told, thorough=False)
    notes = [f"{where}: {one}" for one in verdict.lost + verdict.silent]
    return Tally(1, len(verdict.lost), len(verdict.silent), notes=notes)
