"""Gives each item of a lane a row of its own where it would cover another, words included."""

from collections.abc import Sequence
from typing import NamedTuple

MOST_ROWS = 4


class Extent(NamedTuple):
    """From where to where an item needs room, in pixels: what is drawn, and with its words."""

    left: float
    drawn: float  # the right end of its bar
    right: float  # with its words


class Place(NamedTuple):
    """In which row of its lane an item stands, and up to where its words may go."""

    row: int
    room: float


def rows(extents: Sequence[Extent], most: int = MOST_ROWS, gap: float = 8) -> list[Place]:
    """Place items that come in order of their left ends; past `most` rows, words give way.

    The order of those that begin together stays: the earlier one stands above.
    """
    ends: list[float] = []  # of each row: where its words end
    bars: list[float] = []  # and where what is drawn in it ends
    members: list[list[int]] = []
    placed: list[Place] = []
    for index, one in enumerate(extents):
        row = next((n for n, end in enumerate(ends) if end + gap <= one.left), None)
        if row is None and len(ends) < most:
            row = len(ends)
            ends.append(one.right)
            bars.append(one.drawn)
            members.append([])
        elif row is None:
            row = min(range(len(ends)), key=lambda n: (max(bars[n], one.left), ends[n]))
            _cut(placed, members[row], one.left - gap)
        end = max(one.right, one.drawn)
        ends[row], bars[row] = max(ends[row], end), max(bars[row], one.drawn)
        members[row].append(index)
        placed.append(Place(row, end))
    return placed


def _cut(placed: list[Place], members: Sequence[int], end: float) -> None:
    """Let the words of those who stand in a row already end before the next begins."""
    for index in members:
        if placed[index].room > end:
            placed[index] = placed[index]._replace(room=end)


def count(placed: Sequence[Place]) -> int:
    return max((one.row + 1 for one in placed), default=1)
