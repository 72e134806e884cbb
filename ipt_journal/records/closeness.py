"""How close each person feels, and how close the client would like them, each time it was said."""

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records.record import Dated, Record, dated, refers_to

RINGS = (1, 2, 3, 0)  # very close, close, further out, off the map


class Closeness(Record, Dated, table=True):
    """`ring` 1 inner to 3 outer, 0 off the map; angles in degrees, clockwise from the top."""

    __tablename__ = "closeness"
    __table_args__ = (Index("ix_closeness_happened_utc", "happened_utc"),)

    person_id: UUID = refers_to("person.id", required=True)
    ring: int = 0
    angle: float = 0.0
    wished_ring: int | None = None
    wished_angle: float | None = None

    @property
    def where(self) -> tuple[int, float, int | None, float | None]:
        return self.ring, self.angle, self.wished_ring, self.wished_angle


def of_person(session: Session, person_id: UUID) -> list[Closeness]:
    """Return what was said of one person, oldest first."""
    query = select(Closeness).where(Closeness.person_id == person_id)
    return list(session.exec(query.order_by(col(Closeness.happened_utc))))


def history(session: Session) -> list[Closeness]:
    """Return everything that was placed, oldest first."""
    return list(session.exec(select(Closeness).order_by(col(Closeness.happened_utc))))


def days_in(told: Iterable[Closeness]) -> list[date]:
    """Return the days on which anything of a history was placed, oldest first."""
    return list(dict.fromkeys(one.happened.day for one in told))


def days(session: Session) -> list[date]:
    """Return the days on which anything was placed, oldest first."""
    return days_in(history(session))


def standing_on(told: Iterable[Closeness], day: date | None = None) -> dict[UUID, Closeness]:
    """Return where each person of a history stood at the end of a day, by default the last."""
    return {one.person_id: one for one in told if day is None or one.happened.day <= day}


def since(told: Iterable[Closeness]) -> dict[UUID, date]:
    """Return since which day each person of a history has stood in the ring of its end."""
    found: dict[UUID, tuple[int, date]] = {}
    for one in told:
        before = found.get(one.person_id)
        if before is None or before[0] != one.ring:
            found[one.person_id] = one.ring, one.happened.day
    return {key: day for key, (_, day) in found.items()}


def wish(
    ring: int, angle: float, wished_ring: int | None, wished_angle: float | None
) -> tuple[int, float] | None:
    """Return the ring and angle of a wish that is not how it is already."""
    if not wished_ring or wished_ring == ring:
        return None
    return wished_ring, angle if wished_angle is None else wished_angle


def on(session: Session, day: date | None = None) -> dict[UUID, Closeness]:
    """Return where each person stood at the end of a day, by default today."""
    return standing_on(history(session), day)


def place(session: Session, person_id: UUID, now: Moment, **told: float | None) -> None:
    """Put a person somewhere from `now` on; another place on the same day corrects that day's.

    `told` names what changes: `ring`, `angle`, `wished_ring`, `wished_angle`.
    """
    said = of_person(session, person_id)
    last = said[-1] if said else None
    if last is not None and last.happened.day == now.day:
        kept = last
    else:
        kept = Closeness(person_id=person_id, **dated(now, now))
        if last is not None:
            kept.ring, kept.angle, kept.wished_ring, kept.wished_angle = last.where
    for name, value in told.items():
        setattr(kept, name, value)
    session.add(kept)


def say_rings(
    session: Session, person_id: UUID, now: Moment, ring: int | None, wished: int | None
) -> None:
    """Keep what a card says: the ring, None where nothing is said, and the wished one.

    Who comes onto the map this way stands where there is room.
    """
    standing = on(session)
    kept = standing.get(person_id)
    before = (kept.ring, kept.wished_ring) if kept is not None else (None, None)
    if ring is None or (ring, wished) == before:
        return
    told: dict[str, float | None] = {"ring": ring, "wished_ring": wished}
    if kept is None or (not kept.ring and ring):
        others = standing.values()
        told["angle"] = free_angle([one.angle for one in others if one.ring == ring])
    if kept is None or kept.wished_ring != wished:
        told["wished_angle"] = None
    place(session, person_id, now, **told)


def moves(session: Session) -> list[tuple[UUID, int, int]]:
    """Return who stands in another ring than where they were first placed: person, then, now."""
    first: dict[UUID, int] = {}
    now: dict[UUID, int] = {}
    for one in session.exec(select(Closeness).order_by(col(Closeness.happened_utc))):
        first.setdefault(one.person_id, one.ring)
        now[one.person_id] = one.ring
    return [(key, first[key], ring) for key, ring in now.items() if ring != first[key]]


def forget_person(session: Session, person_id: UUID) -> None:
    for one in of_person(session, person_id):
        session.delete(one)


def free_angle(taken: Sequence[float]) -> float:
    """Return the middle of the widest gap between the angles that are taken."""
    if not taken:
        return 60.0
    ordered = sorted(angle % 360.0 for angle in taken)
    following = [*ordered[1:], ordered[0] + 360.0]
    gaps = [(after - before, before) for before, after in zip(ordered, following, strict=True)]
    width, start = max(gaps)
    return round((start + width / 2) % 360.0, 1)


def ring_label(ring: int) -> str:
    return {
        1: translate("Closeness", "Very close"),
        2: translate("Closeness", "Close"),
        3: translate("Closeness", "Further out"),
        0: translate("Closeness", "Off the map"),
    }[ring]


def ring_word(ring: int) -> str:
    """Return the same as part of a line."""
    return {
        1: translate("Closeness", "very close"),
        2: translate("Closeness", "close"),
        3: translate("Closeness", "further out"),
        0: translate("Closeness", "off the map"),
    }[ring]
