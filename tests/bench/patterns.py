"""An invented diary of moods and events, as large as Patterns may meet."""

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight import association

Times = NDArray[np.datetime64]
Diary = tuple[Times, NDArray[np.float64]]
_START = np.datetime64("2016-01-04", "s")


def _dice() -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(1))


def _moments(days: int, number: int, dice: np.random.Generator) -> Times:
    seconds = dice.integers(0, days, number) * 86_400 + dice.integers(8 * 3_600, 23 * 3_600, number)
    found: Times = _START + np.sort(seconds).astype("timedelta64[s]")
    return found


def diary(days: int, number: int) -> Diary:
    dice = _dice()
    at = _moments(days, number, dice)
    level = 5 + 1.5 * np.sin(np.arange(number) / 60)
    return at, np.clip(np.round(level + dice.normal(size=number)), 0, 10)


def events(days: int, number: int) -> Times:
    return _moments(days, number, np.random.Generator(np.random.PCG64(2)))


def groups(days: int, rows: int) -> dict[str, Times]:
    """Return rows of events, some with many and most with few."""
    return {f"row {n}": events(days, max(8, 400 // (n + 1))) for n in range(rows)}


def contrast(told: Diary, at: Times) -> object:
    return association.contrast(*told, at)


def table(told: Diary, rows: dict[str, Times]) -> object:
    return association.table(*told, rows)
