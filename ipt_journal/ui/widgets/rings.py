"""The three rings round "Me": from a ring and an angle to a point, and back."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

VERY_CLOSE, CLOSE, FURTHER, OFF = 1, 2, 3, 0
# Of the outermost radius, as in the design.
_SHARES = {VERY_CLOSE: 0.409, CLOSE: 0.71, FURTHER: 1.0}
_ME = 0.1
_PILL = 12  # design pixels that the name of a ring stands above its line
_FULL_TURN = 360.0


@dataclass(frozen=True, slots=True)
class Rings:
    """`outer` is the radius of the outermost ring, in pixels."""

    centre: QPointF
    outer: float
    scale: float
    room: QRectF

    @classmethod
    def within(cls, room: QRectF, scale: float) -> "Rings":
        """Return rings as large as fit, with room for their names at the top."""
        pill = _PILL * scale
        outer = max(40.0, min(room.width() / 2 - 2, (room.height() - pill - 2) / 2))
        centre = QPointF(room.center().x(), room.top() + pill + outer)
        return cls(centre, outer, scale, room)

    @property
    def me(self) -> float:
        """Return the radius of the circle in the middle."""
        return max(self.outer * _ME, 20 * self.scale)

    def radius(self, ring: int) -> float:
        """Return the radius of a ring's line."""
        return self.outer * _SHARES[ring]

    def band(self, ring: int) -> tuple[float, float]:
        """Return where a ring begins and ends, from the middle outwards."""
        inner = self.me if ring == VERY_CLOSE else self.radius(ring - 1)
        return inner, self.radius(ring)

    def middle(self, ring: int) -> float:
        inner, outer = self.band(ring)
        return (inner + outer) / 2

    def point(self, radius: float, angle: float) -> QPointF:
        """Return the point at an angle, in degrees clockwise from the top."""
        turned = math.radians(angle)
        return self.centre + QPointF(radius * math.sin(turned), -radius * math.cos(turned))

    def at(self, point: QPointF) -> tuple[int, float]:
        """Return the ring a point lies in, 0 beyond the last, and its angle."""
        across, down = point.x() - self.centre.x(), point.y() - self.centre.y()
        away = math.hypot(across, down)
        angle = math.degrees(math.atan2(across, -down)) % _FULL_TURN
        ring = next((one for one in _SHARES if away <= self.radius(one)), OFF)
        return ring, round(angle, 1)


def stepped(ring: int, inwards: int) -> int:
    """Return the ring one further in (1) or out (-1); beyond the last is off the map."""
    order = (OFF, FURTHER, CLOSE, VERY_CLOSE)
    return order[min(max(order.index(ring) + inwards, 0), len(order) - 1)]


def wish_stepped(ring: int, wished: int | None, inwards: int) -> int | None:
    """Return the wished ring one further in or out; None where it is the ring they are in."""
    now = wished if wished is not None else ring
    then = stepped(now, inwards)
    return None if then in {ring, OFF} else then


def turned(angle: float, by: float) -> float:
    return round((angle + by) % _FULL_TURN, 1)
