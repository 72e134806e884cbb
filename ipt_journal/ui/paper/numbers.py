"""Places for the numbers on the chart: beside their marks, inside the plot, over nothing else."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF

_AWAY = 8.0  # from the middle of a mark to its number
_APART = 7.0  # between two numbers: "1 2" must not be read as "12"
_FARTHEST = 72.0


class FreePlaces:
    """Knows what is taken inside `bounds`."""

    def __init__(self, bounds: QRectF) -> None:
        self._bounds = bounds
        self._taken: list[tuple[float, float, float, float]] = []

    def take(self, place: QRectF) -> None:
        self._taken.append((place.left(), place.top(), place.right(), place.bottom()))

    def beside(self, mark: QPointF, size: QSizeF, *, far: bool) -> QRectF | None:
        """Take the nearest free place for a number; without `far` only one at the mark itself."""
        taken = np.asarray(self._taken).reshape(-1, 4).T
        for place in _around(mark, size, far=far):
            if self._bounds.contains(place) and _free(place, *taken):
                self.take(place.adjusted(-_APART, 0, _APART, 0))
                return place
        return None


def _free(place: QRectF, *taken: NDArray[np.float64]) -> bool:
    """Tell whether a place touches none of those with these edges."""
    left, top, right, bottom = taken
    clear = (
        (left >= place.right())
        | (right <= place.left())
        | (top >= place.bottom())
        | (bottom <= place.top())
    )
    return bool(clear.all())


def _around(mark: QPointF, size: QSizeF, *, far: bool) -> Iterator[QRectF]:
    """Yield places right, left, above and below a mark, then those farther off."""
    x, y, wide, high = mark.x(), mark.y(), size.width(), size.height()
    for dx, dy in ((_AWAY, -high / 2), (-_AWAY - wide, -high / 2)):
        yield QRectF(QPointF(x + dx, y + dy), size)
    for dy in (-_AWAY - high, _AWAY):
        yield QRectF(QPointF(x - wide / 2, y + dy), size)
    if not far:
        return
    steps = [
        (column * (wide + 3), row * high / 2)
        for column in range(int(_FARTHEST / (wide + 3)) + 1)
        for row in range(-10, 11)
    ]
    for along, down in sorted(steps, key=lambda step: np.hypot(*step)):
        yield QRectF(QPointF(x + _AWAY + along, y - high / 2 + down), size)
        yield QRectF(QPointF(x - _AWAY - wide - along, y - high / 2 + down), size)
