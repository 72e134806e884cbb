"""The worksheets of the invented client, with what happened and what was tried."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Session

from ipt_journal.moment import Moment, Precision
from ipt_journal.records import gate, mention, therapy, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.record import Share, dated
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet, StageMark
from ipt_journal.records.transition import Transition

_KINDS: dict[str, type[Sheet]] = {"transition": Transition, "conflict": Conflict}


def tell(
    session: Session,
    told: Mapping[str, Any],
    people: Mapping[str, UUID],
    events: Sequence[UUID],
    tried: Sequence[UUID],
) -> None:
    """Write the worksheets; `tried` are the experiments in the order in which they were told."""
    zone = ZoneInfo(told["zone"])
    for table, one in told["focus"].items():
        made = _KINDS[table]()
        made.take(one)
        made.share = Share.INCLUDE
        session.add(made)
        session.flush()
        mention.set_people(session, made.id, [people[name] for name in one.get("people", ())])
        _stages(session, made, one["stages"], zone)
        for place in one["events"]:
            tie.make(session, events[place], made.id)
        for place in one.get("tried_by", ()):
            tie.make(session, made.id, tried[place])
        if isinstance(made, Conflict):
            _with(session, made, people[one["person"]], one, zone)


def _at(told: str, zone: ZoneInfo, precision: Precision = Precision.EXACT) -> Moment:
    return Moment.of(datetime.fromisoformat(told).replace(tzinfo=zone), precision)


def _stages(session: Session, made: Sheet, told: Sequence[Sequence[str]], zone: ZoneInfo) -> None:
    for stage, at, precision in told:
        when = _at(at, zone, Precision(precision))
        session.add(StageMark(sheet_id=made.id, stage=stage, **dated(when, when)))
        made.stage = stage


def _with(
    session: Session, made: Conflict, person: UUID, told: Mapping[str, Any], zone: ZoneInfo
) -> None:
    made.person_id, made.safe = person, Safe(told["safe"])
    gate.answer(session, [person], made.safe, _at(told["answered"], zone).utc)
    coming = therapy.upcoming(session)
    if coming is not None:
        tie.make(session, made.id, therapy.agenda(session, coming.id)[told["brought"]].id)
