"""Places people on the rings so that neither heads nor names lie over one another."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from ipt_journal.ui.widgets.rings import Rings

_STEP = 4.0  # degrees from one place that is tried to the next
_DEPTHS = (0.0, 0.5, -0.5, 1.0, -1.0, 1.3, -1.3)  # of how far in or out the head stays in its ring
_RADIAL_COST = 1.3  # being further in or out weighs more than being further round
_CHUNK = 48  # places tried at once
_SMALLER = 0.94  # how much a crowd shrinks until everyone fits
Array = NDArray[np.float64]


class Size(NamedTuple):
    """How large a person is drawn: head across, height of the name (0: none), widest name."""

    head: float
    letters: float
    name: float


# From roomy to crowded, in design pixels.
SIZES = (
    Size(46, 14, 112), Size(38, 13, 84), Size(30, 13, 62), Size(22, 13, 50), Size(20, 13, 40),
    Size(26, 0, 0),
)  # fmt: skip
_NAME_HIGH = 1.35  # of a name's letters
GAP = 4  # between one and the next


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody who wants to stand at an angle of a ring; `name` gives the width of the name."""

    angle: float
    name: Callable[[Size], float]


class Stood(NamedTuple):
    """Where a head stands, and how large."""

    at: QPointF
    size: Size


class Taken:
    """The rectangles in which something stands already, and the room that there is."""

    def __init__(self, rects: Sequence[QRectF], room: QRectF) -> None:
        self._room = room
        self._edges = np.array([_edges(rect) for rect in rects], dtype=np.float64).reshape(-1, 4)

    def add(self, rect: QRectF) -> None:
        self._edges = np.vstack([self._edges, _edges(rect)])

    def mark(self) -> Array:
        """Return what is taken now, for `back_to`."""
        return self._edges

    def back_to(self, mark: Array) -> None:
        self._edges = mark

    def free(self, points: Array, reach: tuple[float, float, float]) -> NDArray[np.bool_]:
        """Tell of each point whether what reaches that far sideways, up and down fits there."""
        side, up, down = reach
        left, right = points[:, :1] - side, points[:, :1] + side
        top, bottom = points[:, 1:] - up, points[:, 1:] + down
        edges = self._edges
        over = (left < edges[:, 2]) & (right > edges[:, 0])
        over &= (top < edges[:, 3]) & (bottom > edges[:, 1])
        room = self._room
        inside = (left >= room.left()) & (right <= room.right() + 1)
        inside &= (top >= room.top()) & (bottom <= room.bottom() + 1)
        return np.asarray(inside[:, 0] & ~over.any(axis=1))


def _edges(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def reach(size: Size, name: float, scale: float) -> tuple[float, float, float]:
    """Return how far a person reaches sideways, up and down from the middle of the head."""
    half = size.head / 2 * scale + GAP
    below = size.letters * _NAME_HIGH * scale if name else 0.0
    return max(half, name / 2 + GAP), half, half + below


def rect_of(at: QPointF, reached: tuple[float, float, float]) -> QRectF:
    side, up, down = reached
    return QRectF(at.x() - side, at.y() - up, 2 * side, up + down)


def stand(rings: Rings, ring: int, wanted: Sequence[Wanted], taken: Taken) -> list[Stood]:
    """Place the people of one ring, the first where they want, in the largest size that fits."""
    in_turn = list(range(len(wanted)))
    round_the_ring = sorted(in_turn, key=lambda index: (index > 0, wanted[index].angle % 360))
    for size in SIZES:
        for order in (in_turn, round_the_ring):
            mark = taken.mark()
            stood = _each(rings, ring, [wanted[index] for index in order], taken, size)
            if stood is not None:
                found = dict(zip(order, stood, strict=True))
                return [found[index] for index in in_turn]
            taken.back_to(mark)
    return _crowd(rings, ring, wanted, taken)


def small(
    rings: Rings, ring: int, angle: float, across: float, taken: Taken
) -> tuple[float, QPointF]:
    """Place something small near an angle of a ring; return the angle and the point."""
    angles, points = _places(rings, ring, angle, across)
    half = across / 2
    free = np.flatnonzero(taken.free(points, (half, half, half)))
    chosen = int(free[0]) if len(free) else 0
    at = QPointF(*points[chosen].tolist())
    taken.add(rect_of(at, (half, half, half)))
    return float(angles[chosen]), at


def _each(
    rings: Rings, ring: int, wanted: Sequence[Wanted], taken: Taken, size: Size
) -> list[Stood] | None:
    """Return None where somebody finds no place in this size."""
    names = [one.name(size) for one in wanted]
    reaches = [reach(size, name, rings.scale) for name in names]
    if sum(side * (up + down) * 2 for side, up, down in reaches) > _area(rings, ring):
        return None
    stood = []
    for one, reached in zip(wanted, reaches, strict=True):
        at = _first_free(rings, ring, one.angle, reached, taken)
        if at is None:
            return None
        taken.add(rect_of(at, reached))
        stood.append(Stood(at, size))
    return stood


def _area(rings: Rings, ring: int) -> float:
    inner, outer = rings.band(ring)
    return math.pi * (outer**2 - inner**2)


def _first_free(
    rings: Rings, ring: int, angle: float, reached: tuple[float, float, float], taken: Taken
) -> QPointF | None:
    _, points = _places(rings, ring, angle, 2 * (reached[1] - GAP))
    for start in range(0, len(points), _CHUNK):
        some = points[start : start + _CHUNK]
        free = np.flatnonzero(taken.free(some, reached))
        if len(free):
            return QPointF(*some[free[0]].tolist())
    return None


def _places(rings: Rings, ring: int, angle: float, head: float) -> tuple[Array, Array]:
    """Return angles and points to try, those nearest to where one wants to be first."""
    inner, outer = rings.band(ring)
    middle, play = (inner + outer) / 2, max(4.0, (outer - inner - head) / 2 - 2)
    round_about = np.arange(0, 180 + _STEP, _STEP)
    away, depth = np.meshgrid(
        np.concatenate([round_about, -round_about[1:]]), np.array(_DEPTHS) * play
    )
    cost = np.hypot(np.radians(away) * middle, depth * _RADIAL_COST).ravel()
    order = np.argsort(cost, kind="stable")
    angles, radii = (angle + away.ravel())[order], (middle + depth.ravel())[order]
    turned = np.radians(angles)
    points = np.column_stack([
        rings.centre.x() + radii * np.sin(turned), rings.centre.y() - radii * np.cos(turned)
    ])  # fmt: skip
    return angles, points


def _crowd(rings: Rings, ring: int, wanted: Sequence[Wanted], taken: Taken) -> list[Stood]:
    """Place many as dots in rows round the middle, in the order of their angles."""
    across = SIZES[-1].head * rings.scale
    slots = _slots(rings, ring, across, taken)
    while len(slots) < len(wanted):
        across *= _SMALLER
        slots = _slots(rings, ring, across, taken)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index].angle % 360)
    size = Size((across - 2) / rings.scale, 0, 0)
    stood: dict[int, Stood] = {}
    for place, index in enumerate(order):
        stood[index] = Stood(slots[place * len(slots) // len(wanted)], size)
    return [stood[index] for index in range(len(wanted))]


def _slots(rings: Rings, ring: int, across: float, taken: Taken) -> list[QPointF]:
    """Return the free places in rows of a ring, clockwise from the top."""
    inner, outer = rings.band(ring)
    found: list[tuple[float, QPointF]] = []
    radius = inner + across / 2 + 1
    while radius + across / 2 <= outer:
        count = int(2 * math.pi * radius / across)
        found += [(n * 360 / count, rings.point(radius, n * 360 / count)) for n in range(count)]
        radius += across
    points = np.array([(point.x(), point.y()) for _, point in found]).reshape(-1, 2)
    half = across / 2
    free = taken.free(points, (half, half, half))
    kept = [place for place, is_free in zip(found, free, strict=True) if is_free]
    return [point for _, point in sorted(kept, key=lambda place: place[0])]
