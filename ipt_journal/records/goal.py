"""What the client wants to have changed, and how far along it feels."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records import paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.record import AREAS, Area, Dated, Row, area_label, coded, dated, refers_to
from ipt_journal.typed import override


class Goal(Answered, table=True):
    """`session_id` is the session in which it was agreed, where it was."""

    __tablename__ = "goal"
    needs: ClassVar[str] = "words"

    words: str = ""
    area: Area | None = Field(default=None, sa_type=coded(Area))
    know_because: str = ""
    session_id: UUID | None = refers_to("session.id")

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        areas = tuple((area, area_label(area)) for area in (*AREAS, Area.NONE))
        because = translate("Goal", "I will know because …")
        return (
            Card(
                translate("Goal", "The goal"),
                (
                    Asked(
                        "words", translate("Goal", "What do you want to have changed?"), How.LINE
                    ),
                    Asked("area", translate("Goal", "Area"), How.ONE_OF, choices=areas),
                    Asked("know_because", because, lines=1),
                ),
            ),
        )

    @override
    def line(self) -> str:
        return self.words


class Progress(Row, Dated, table=True):
    """How far along it felt, 0–10, each time the client said so."""

    __tablename__ = "progress"
    __table_args__ = (Index("ix_progress_happened_utc", "happened_utc"),)

    goal_id: UUID = refers_to("goal.id", required=True)
    value: int


def all_goals(session: Session) -> list[Goal]:
    return list(session.exec(select(Goal).order_by(col(Goal.created_utc))))


def progress(session: Session, goal_id: UUID) -> list[Progress]:
    """Return what was said of one goal, oldest first."""
    query = select(Progress).where(Progress.goal_id == goal_id)
    return list(session.exec(query.order_by(col(Progress.happened_utc))))


def note_progress(session: Session, goal_id: UUID, value: int | None, now: Moment) -> None:
    """Keep how far along it feels from `now` on; another number on the same day corrects it."""
    said = progress(session, goal_id)
    last = said[-1] if said else None
    if last is not None and last.happened.day == now.day:
        if value is None:
            session.delete(last)
        else:
            last.value = value
            session.add(last)
    elif value is not None:
        session.add(Progress(goal_id=goal_id, value=value, **dated(now, now)))


def remove(session: Session, goal: Goal) -> None:
    for one in progress(session, goal.id):
        session.delete(one)
    tie.forget(session, goal.id)
    paper.forget(session, goal.id)
    session.delete(goal)


def leave_session(session: Session, session_id: UUID) -> None:
    """Keep the goals when the session in which they were agreed goes."""
    for one in session.exec(select(Goal).where(Goal.session_id == session_id)):
        one.session_id = None
