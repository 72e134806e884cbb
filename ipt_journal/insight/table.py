"""All rows of the table by area, person and kind as one family, so that looking often costs."""

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from numpy.typing import ArrayLike

from ipt_journal.insight.contrast import Contrast, compare
from ipt_journal.insight.diary import Span, read, seconds
from ipt_journal.insight.occasions import occasions
from ipt_journal.insight.rules import ALPHA
from ipt_journal.insight.shrinking import flagged, shrunk

_DIGITS = 6


class Cancelled(Exception):
    """`progress` asked to stop before the table was done."""


class Direction(Enum):
    """What before and after allow to be said of a row."""

    NOTHING = auto()  # no numbers, or a rule stops it
    NO_CLEAR_CHANGE = auto()
    ALREADY_LOWER = auto()  # lower in the two days before; no clear change after
    ALREADY_HIGHER = auto()
    FELL = auto()  # after, and not seen before
    ROSE = auto()
    LOWER_THEN_FELL = auto()  # lower before, and lower still after
    LOWER_THEN_ROSE = auto()
    HIGHER_THEN_FELL = auto()
    HIGHER_THEN_ROSE = auto()  # higher before, and higher still after


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its contrast, and what stands of it among all rows; sizes in points."""

    name: str
    contrast: Contrast
    size: float  # the change, drawn towards 0
    low: float  # its 95 % interval
    high: float
    flagged: bool  # every rule holds, and it stands after Benjamini–Hochberg
    direction: Direction


def table(  # noqa: PLR0913 - what the page knows about all kinds of events
    mood_at: ArrayLike,
    mood: ArrayLike,
    groups: Mapping[str, ArrayLike],
    *,
    entered_at: Mapping[str, ArrayLike] | None = None,
    grouping: Mapping[str, str] | None = None,
    span: Span | None = None,
    seed: int = 0,
    progress: Callable[[float], bool] | None = None,
) -> list[Row]:
    """Return a row for each of `groups`, in the order given.

    `groups` maps a row to the times of its events, `entered_at` to their times of entry (a row
    that is missing: entered at once), `grouping` to what it is a row of: the overlap rule looks
    at the other rows of that same grouping, at all others without `grouping`. `progress` hears
    the share done after each row; `Cancelled` is raised when it returns False. `ValueError` when
    lengths differ.
    """
    diary = read(mood_at, mood, span)
    times = {name: np.sort(seconds(at)) for name, at in groups.items()}
    contrasts = []
    for done, (name, at) in enumerate(groups.items(), 1):
        told = occasions(diary, at, (entered_at or {}).get(name))
        other = {beside: times[beside] for beside in _beside(name, groups, grouping)}
        contrasts.append(compare(diary, told, other, [seed, zlib.crc32(name.encode())]))
        if progress is not None and not progress(done / len(groups)):
            raise Cancelled
    return _rows(list(groups), contrasts)


def _beside(
    name: str, groups: Mapping[str, ArrayLike], grouping: Mapping[str, str] | None
) -> Iterator[str]:
    known = grouping or {}
    return (other for other in groups if other != name and known.get(other) == known.get(name))


def _rows(names: list[str], contrasts: list[Contrast]) -> list[Row]:
    """Weigh the contrasts as one family."""
    p = np.array([np.fmax(one.p, one.clean_p) for one in contrasts])
    stands = flagged(p)
    before = flagged(np.array([one.before_p for one in contrasts]))
    sizes, spreads = shrunk(
        np.array([one.change for one in contrasts]), np.array([one.error for one in contrasts])
    )
    rows = []
    for i, (name, one) in enumerate(zip(names, contrasts, strict=True)):
        flag = bool(stands[i]) and one.claim
        low, size, high = (
            round(float(sizes[i] + side * 1.96 * spreads[i]), _DIGITS) for side in (-1, 0, 1)
        )
        toward = _direction(one, flag=flag, before=bool(before[i]))
        rows.append(Row(name, one, size, low, high, flag, toward))
    return rows


def _direction(one: Contrast, *, flag: bool, before: bool) -> Direction:
    """Return what may be said.

    Beside a change any sign of a difference before is told (p below .05), since it weakens the
    change; on its own it is told only when it stands after Benjamini–Hochberg over the table.
    """
    lower = one.before < 0
    if not one.rules_hold:
        return Direction.NOTHING
    if not flag and not before:
        return Direction.NO_CLEAR_CHANGE
    if not flag:
        return Direction.ALREADY_LOWER if lower else Direction.ALREADY_HIGHER
    fell = one.change < 0
    if one.before_p >= ALPHA:
        return Direction.FELL if fell else Direction.ROSE
    if lower:
        return Direction.LOWER_THEN_FELL if fell else Direction.LOWER_THEN_ROSE
    return Direction.HIGHER_THEN_FELL if fell else Direction.HIGHER_THEN_ROSE
