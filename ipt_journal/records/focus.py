"""The worksheets of the four areas: which there are, and what belongs to each."""

from collections.abc import Collection
from typing import cast
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records import mention, profile, therapy, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.grief import Grief
from ipt_journal.records.person import Person
from ipt_journal.records.record import AREAS, Area
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.records.transition import Transition

SHEETS: tuple[type[Sheet], ...] = (Transition, Conflict, Grief, Relating)
Trial = Experiment | Rehearsal
_NOT_RATED = 11  # comes after the hardest


def kind_of(area: Area) -> type[Sheet]:
    return next(kind for kind in SHEETS if kind.area is area)


def of_area(session: Session, area: Area) -> list[Sheet]:
    """Return the worksheets of an area, the oldest first."""
    kind = kind_of(area)
    return list(session.exec(select(kind).order_by(col(kind.created_utc), col(kind.id))))


def first_area(session: Session) -> Area:
    """Return the area agreed on as the focus, or one that has a worksheet."""
    agreed = (one for one in profile.load(session).areas if one in AREAS)
    begun = (kind.area for kind in SHEETS if of_area(session, kind.area))
    return next(agreed, None) or next(begun, Area.TRANSITION)


def find(session: Session, key: UUID) -> Sheet | None:
    """Return a worksheet by its key, or by that of something it led to."""
    for one in (key, *tie.came_from(session, key)):
        for kind in SHEETS:
            found = session.get(kind, one)
            if found is not None:
                return found
    return None


def events(session: Session, sheet_id: UUID) -> list[RelationshipEvent]:
    """Return what happened and is tied to a worksheet, the newest first."""
    tied = {*tie.came_from(session, sheet_id), *tie.led_to(session, sheet_id)}
    newest = col(RelationshipEvent.happened_utc).desc()
    query = select(RelationshipEvent).where(col(RelationshipEvent.id).in_(tied)).order_by(newest)
    return list(session.exec(query))


def trials(session: Session, sheet_id: UUID) -> list[Trial]:
    """Return what is practised and tried out of a worksheet, and out of that; the oldest first."""
    found: dict[UUID, Trial] = {}
    edge = set(tie.led_to(session, sheet_id))
    while edge:
        new = _trials_of(session, edge)
        found |= {one.id: one for one in new}
        edge = tie.each_led_to(session, [one.id for one in new]) - found.keys()
    return sorted(found.values(), key=lambda one: one.created_utc)


def _trials_of(session: Session, keys: Collection[UUID]) -> list[Trial]:
    found: list[Trial] = []
    for kind in (Experiment, Rehearsal):
        found += cast("list[Trial]", session.exec(select(kind).where(col(kind.id).in_(keys))).all())
    return found


def ladder(found: Collection[Trial]) -> list[Trial]:
    """Return what is tried from the easiest to the hardest; what is practised comes last."""
    return sorted(found, key=_how_hard)


def _how_hard(one: Trial) -> int:
    if isinstance(one, Rehearsal):
        return _NOT_RATED + 1
    return _NOT_RATED if one.difficulty is None else one.difficulty


def whom(session: Session, sheet: Sheet) -> list[UUID]:
    """Return those with whom something out of a worksheet would be practised or tried."""
    if isinstance(sheet, Conflict):
        return [sheet.person_id] if sheet.person_id else []
    return mention.people_of(session, sheet.id)


def whom_the_conflict_is_with(session: Session) -> str:
    """Return what the person is called where there is a single conflict, else ""."""
    people = session.exec(select(Conflict.person_id).limit(2)).all()
    only = people[0] if len(people) == 1 else None
    known = session.get(Person, only) if only else None
    return known.label if known is not None else ""


def safe(sheet: Sheet) -> Safe | None:
    """Return what a worksheet itself says of whether it is safe to raise it."""
    return sheet.safe if isinstance(sheet, Conflict) else None


def point(session: Session, key: UUID, session_id: UUID) -> AgendaPoint | None:
    """Return the point with which a worksheet, or what is tried, comes to a session."""
    query = select(AgendaPoint).where(col(AgendaPoint.id).in_(tie.led_to(session, key)))
    return session.exec(query.where(AgendaPoint.session_id == session_id)).first()


def bring(session: Session, key: UUID, session_id: UUID, words: str, *, brought: bool) -> None:
    """Put it on the agenda of a session, or take it off; the tie leads back."""
    known = point(session, key, session_id)
    if brought and known is None:
        made = therapy.add_point(session, session_id, words)
        session.flush()
        tie.make(session, key, made.id)
    elif not brought and known is not None:
        therapy.drop_point(session, known)
