"""Where somebody stands on the map, in words, and how a move changes it."""

from typing import NamedTuple
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.records import closeness, person
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.person import Person, Status
from ipt_journal.ui.widgets import rings

TURN = 6.0  # degrees for each press of an arrow


class Place(NamedTuple):
    """A ring, 1 very close to 3 further out, 0 off the map; where the client would like them."""

    ring: int
    angle: float = 0.0
    wished_ring: int | None = None
    wished_angle: float | None = None

    @classmethod
    def of(cls, told: Closeness) -> "Place":
        return cls(*told.where)

    @property
    def wish(self) -> tuple[int, float] | None:
        """Return the ring and angle of a wish that is not how it is already."""
        return closeness.wish(*self)

    def stepped(self, inwards: int, others: list["Place"]) -> "Place":
        """Return the place one ring in or out; who comes onto the map stands in a free spot."""
        ring = rings.stepped(self.ring, inwards)
        angle = self.angle
        if not self.ring and ring:
            angle = closeness.free_angle([one.angle for one in others if one.ring == ring])
        return self._replace(ring=ring, angle=angle)

    def wish_stepped(self, inwards: int) -> "Place":
        wished = rings.wish_stepped(self.ring, self.wished_ring, inwards)
        angle = None if wished is None else self.wished_angle
        return self._replace(wished_ring=wished, wished_angle=angle)

    def turned(self, by: float) -> "Place":
        return self._replace(angle=rings.turned(self.angle, by))

    def wishing(self, ring: int, angle: float) -> "Place":
        """Return the same place with a wish; the ring they are in, or none, takes it back."""
        if ring in {self.ring, rings.OFF}:
            return self._replace(wished_ring=None, wished_angle=None)
        return self._replace(wished_ring=ring, wished_angle=angle)


class Spot(NamedTuple):
    """One person as the map shows them; `earlier` is where they were on another day."""

    id: UUID
    name: str
    relation: str
    status: Status
    place: Place | None
    earlier: Place | None = None
    recency: int = 0  # who was moved last keeps their place before others

    @property
    def is_on_map(self) -> bool:
        return self.place is not None and self.place.ring != rings.OFF


def spot_of(
    one: Person, told: Closeness | None, before: Closeness | None, *, compare: bool
) -> Spot:
    place = Place.of(told) if told is not None else None
    earlier = Place.of(before) if compare and before is not None else None
    recency = told.edited_utc if told is not None else 0
    return Spot(one.id, one.label, person.relation(one), one.status, place, earlier, recency)


def ring_words(place: Place | None) -> str:
    """Return the ring in words: close, off the map, not placed yet."""
    if place is None:
        return translate("Place", "not placed yet")
    return _ring_words()[place.ring]


def wish_words(place: Place | None) -> str:
    """Return "you’d like them very close", "" where there is no wish."""
    wish = place.wish if place is not None else None
    if wish is None:
        return ""
    return {
        1: translate("Place", "you’d like them very close"),
        2: translate("Place", "you’d like them close"),
        3: translate("Place", "you’d like them further out"),
    }[wish[0]]


def words(spot: Spot, earlier_day: str) -> str:
    """Return what a screen reader says: Daniel, partner, close, you’d like them very close."""
    status = person.status_label(spot.status) if spot.status is not Status.IN_CONTACT else ""
    then = ""
    if spot.earlier is not None and earlier_day:
        was = translate("Place", "on {day} {where}")
        then = was.format(day=earlier_day, where=_ring_words()[spot.earlier.ring])
    parts = (spot.name, spot.relation, status, ring_words(spot.place), wish_words(spot.place), then)
    return ", ".join(part for part in parts if part)


def said(name: str, place: Place, *, wished: bool) -> str:
    """Return what is announced after a move."""
    if wished:
        where = wish_words(place) or translate("Place", "where they are is how you’d like it")
    else:
        where = ring_words(place)
    return f"{name}: {where}"


def _ring_words() -> dict[int, str]:
    return {ring: closeness.ring_label(ring).lower() for ring in closeness.RINGS}
