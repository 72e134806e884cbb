"""A worksheet for one of the four areas: its stage, and when the client moved it."""

from datetime import time
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from ipt_journal.moment import Clock, Moment
from ipt_journal.records import fuzzy, mention, paper, tie
from ipt_journal.records.asked import Answered
from ipt_journal.records.record import Area, Dated, Row, dated

NOON = time(12)


class StageMark(Row, Dated, table=True):
    """That a sheet came to a stage, and when; a day may be corrected by the client."""

    __tablename__ = "stage_mark"
    __table_args__ = (Index("ix_stage_mark_happened_utc", "happened_utc"),)

    sheet_id: UUID = Field(index=True)
    stage: str


class Sheet(Answered):
    """`stage` is the latest; people are in `mention`, events in `tie`."""

    area: ClassVar[Area]
    stage: str = ""

    @classmethod
    def stages(cls) -> tuple[tuple[str, str, str, str], ...]:
        """Return code, plain name, a line that explains, and the field's own term for each."""
        raise NotImplementedError


def set_stage(session: Session, sheet: Sheet, stage: str, now: Moment) -> None:
    """Move a sheet to a stage from `now` on; another one on the same day corrects that day's."""
    marks = history(session, sheet.id)
    last = marks[-1] if marks else None
    if last is not None and last.stage == stage:
        return
    sheet.stage = stage
    session.add(sheet)
    if last is not None and last.happened.day == now.day:
        last.stage = stage
        session.add(last)
    else:
        session.add(StageMark(sheet_id=sheet.id, stage=stage, **dated(now, now)))


def drop_mark(session: Session, sheet: Sheet, mark_id: UUID) -> None:
    """Take away that a sheet came to a stage; where it stands is what is left."""
    mark = session.get(StageMark, mark_id)
    if mark is not None:
        session.delete(mark)
        session.flush()
    _stand_at_the_last(session, sheet)


def place_mark(session: Session, sheet: Sheet, mark_id: UUID, told: str, clock: Clock) -> None:
    """Correct since when it stood there; `told` is a day as in `fuzzy`."""
    mark, span = session.get(StageMark, mark_id), fuzzy.span(told)
    if mark is None or span is None:
        return
    middle = fuzzy.middle(told) or span[0]
    day = min(middle, clock.today())
    mark.place(clock.at(day, NOON, fuzzy.precision(told)))
    session.add(mark)
    session.flush()
    _stand_at_the_last(session, sheet)


def _stand_at_the_last(session: Session, sheet: Sheet) -> None:
    marks = history(session, sheet.id)
    sheet.stage = marks[-1].stage if marks else ""
    session.add(sheet)


def history(session: Session, sheet_id: UUID) -> list[StageMark]:
    """Return the stages a sheet came to, oldest first."""
    query = select(StageMark).where(StageMark.sheet_id == sheet_id)
    return list(session.exec(query.order_by(col(StageMark.happened_utc))))


def remove(session: Session, sheet: Sheet) -> None:
    """Delete a sheet with its stages; the events, people and trials it led to stay."""
    for mark in history(session, sheet.id):
        session.delete(mark)
    mention.forget_owner(session, sheet.id)
    tie.forget(session, sheet.id)
    paper.forget(session, sheet.id)
    session.delete(sheet)
