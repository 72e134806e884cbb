"""The rows of the torture, what each found, and the one table that says so."""

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass
class Tally:
    """What a row found; `lost`, `silent` and `leaks` are to be 0, `caught` as many as `planted`.

    `notes` holds one line for each thing that is not as it should be, `short` one for each part
    that was tried less often than it must be, `missing` what this computer cannot try at all.
    """

    cases: int = 0
    lost: int = 0
    silent: int = 0
    leaks: int = 0
    planted: int = 0
    caught: int = 0
    notes: list[str] = field(default_factory=list)
    short: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.cases + other.cases,
            self.lost + other.lost,
            self.silent + other.silent,
            self.leaks + other.leaks,
            self.planted + other.planted,
            self.caught + other.caught,
            self.notes + [note for note in other.notes if note not in self.notes],
            self.short + other.short,
            self.missing + other.missing,
        )

    @property
    def holds(self) -> bool:
        wrong = self.lost or self.silent or self.leaks or self.short
        return not wrong and self.caught == self.planted

    @property
    def not_run(self) -> bool:
        return bool(self.missing) and not self.cases


class Row(Protocol):
    """A way to break journals; `least` is how many cases the short form must reach."""

    name: str
    least: int

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        """Try `share` of the cases of the short form, or go on until `seconds` are over."""
        ...


def repeated(once: Callable[[], Tally], seconds: float | None) -> Tally:
    """Do it once, or again and again until `seconds` are over."""
    until = time.monotonic() + (seconds or 0)
    tally = once()
    while time.monotonic() < until:
        tally += once()
    return tally


_HEADS = ("row", "cases", "least", "lost", "silent", "leaks", "planted", "seconds")


def table(rows: Sequence[tuple[Row, Tally, float]]) -> str:
    """Return rows under their heads, numbers to the right, then the notes."""
    lines = [_HEADS, *(_cells(*one) for one in rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(_HEADS))]
    told = ["  ".join(_aligned(line, widths)).rstrip() for line in lines]
    told += [f"{row.name}: {note}" for row, tally, _ in rows for note in tally.notes + tally.short]
    told += [f"{row.name}: NOT TRIED HERE: {it}" for row, tally, _ in rows for it in tally.missing]
    return "\n".join(told)


def _cells(row: Row, tally: Tally, seconds: float) -> tuple[str, ...]:
    found = (tally.lost, tally.silent, tally.leaks)
    caught = f"{tally.caught} of {tally.planted}" if tally.planted else "–"
    told = ["–", "–", "–", "–"] if tally.not_run else [*(f"{n:,}" for n in found), caught]
    cases = "not run" if tally.not_run else f"{tally.cases:,}"
    return (row.name, cases, f"{row.least:,}", *told, f"{seconds:.0f}")


def _aligned(line: tuple[str, ...], widths: list[int]) -> list[str]:
    first, *others = zip(line, widths, strict=True)
    return [first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]
