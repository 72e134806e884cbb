"""Something small to try between sessions; never homework, and never failed."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention, paper, tie
from ipt_journal.records.asked import Answered, Asked, Card, How
from ipt_journal.records.record import Problem, coded, refers_to
from ipt_journal.typed import override


class Outcome(StrEnum):
    """What became of it; the client chooses the word."""

    PLANNED = "planned"
    NOT_YET = "not_yet"
    PARTLY = "partly"
    DONE = "done"
    LET_GO = "let_go"


OPEN = (Outcome.PLANNED, Outcome.NOT_YET)


class Experiment(Answered, table=True):
    """`session_id` is the session it is to be told at; `learned` is what came of it.

    `difficulty` 0–10 orders the ladder of a worksheet. With whom is in `mention`.
    """

    __tablename__ = "experiment"

    what: str
    outcome: Outcome = Field(default=Outcome.PLANNED, sa_type=coded(Outcome))
    learned: str = ""
    session_id: UUID | None = refers_to("session.id")
    position: int = 0
    planned_for: str = ""
    expect: str = ""
    confidence: int | None = None
    obstacles: str = ""
    difficulty: int | None = None
    happened: str = ""
    mood_before: int | None = None
    mood_after: int | None = None

    needs: ClassVar[str] = "what"

    @override
    @classmethod
    def cards(cls) -> tuple[Card, ...]:
        return (_plan(), _came_of_it())

    @override
    def take(self, told: Mapping[str, Any]) -> None:
        """Take over the answers; without a word for what became of it, the one before stands."""
        unsaid = "outcome" in told and not told["outcome"]
        super().take({**told, "outcome": self.outcome} if unsaid else told)

    @override
    def line(self) -> str:
        return self.what


def for_session(session: Session, session_id: UUID | None) -> list[Experiment]:
    """Return what is to be told at a session, oldest first; None: what waits for one."""
    query = select(Experiment).where(Experiment.session_id == session_id)
    return list(session.exec(query.order_by(col(Experiment.position), col(Experiment.created_utc))))


def every(session: Session) -> list[Experiment]:
    return list(session.exec(select(Experiment).order_by(col(Experiment.created_utc))))


def add(session: Session, session_id: UUID, what: str) -> Experiment:
    """Note something to try before a session."""
    position = len(for_session(session, session_id))
    made = Experiment(what=what, session_id=session_id, position=position)
    session.add(made)
    return made


def carry_over(session: Session, old_session: UUID, new_session: UUID) -> None:
    """Take what is still open along to the next session."""
    for experiment in for_session(session, old_session):
        if experiment.outcome in OPEN:
            experiment.session_id = new_session


def problems(what: str) -> list[Problem]:
    if what.strip():
        return []
    return [
        Problem("what", translate("Experiment", "What would you like to try? A line is enough."))
    ]


def remove(session: Session, experiment: Experiment) -> None:
    mention.forget_owner(session, experiment.id)
    tie.forget(session, experiment.id)
    paper.forget(session, experiment.id)
    session.delete(experiment)


def outcome_label(outcome: Outcome) -> str:
    return {
        Outcome.PLANNED: translate("Experiment", "Planned"),
        Outcome.NOT_YET: translate("Experiment", "Not yet"),
        Outcome.PARTLY: translate("Experiment", "Partly"),
        Outcome.DONE: translate("Experiment", "Done"),
        Outcome.LET_GO: translate("Experiment", "Let go"),
    }[outcome]


def outcomes() -> tuple[tuple[str, str], ...]:
    return tuple((one, outcome_label(one)) for one in Outcome)


def mood_ends() -> tuple[str, str]:
    """Return what 0 and 10 of a mood are called."""
    return translate("Experiment", "lowest"), translate("Experiment", "best")


def sure_ends() -> tuple[str, str]:
    return translate("Experiment", "not at all"), translate("Experiment", "fully")


def _plan() -> Card:
    sure = translate("Experiment", "How sure are you that you can?")
    hard = translate("Experiment", "How hard does it feel?")
    ends = translate("Experiment", "easy"), translate("Experiment", "very hard")
    return Card(
        translate("Experiment", "What I want to try"),
        (
            Asked("what", translate("Experiment", "What would you like to try?"), How.LINE),
            Asked("planned_for", translate("Experiment", "When"), How.LINE),
            Asked("expect", translate("Experiment", "What do you expect to happen?"), lines=1),
            Asked("confidence", sure, How.SCALE, ends=sure_ends()),
            Asked("obstacles", translate("Experiment", "What could get in the way?"), lines=1),
            Asked("difficulty", hard, How.SCALE, ends=ends),
        ),
    )


def _came_of_it() -> Card:
    became = translate("Experiment", "What became of it?")
    before = translate("Experiment", "Mood before")
    after = translate("Experiment", "Mood after")
    return Card(
        translate("Experiment", "What came of it"),
        (
            Asked("outcome", became, How.ONE_OF, choices=outcomes()),
            Asked("happened", translate("Experiment", "What happened?")),
            Asked("mood_before", before, How.SCALE, ends=mood_ends()),
            Asked("mood_after", after, How.SCALE, ends=mood_ends()),
            Asked("learned", translate("Experiment", "What did you learn?"), lines=1),
        ),
    )
