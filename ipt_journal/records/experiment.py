"""Something small to try between sessions; never homework, and never failed."""

from enum import StrEnum
from uuid import UUID

from sqlmodel import Field, Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records import mention, paper
from ipt_journal.records.record import Problem, Record, coded, refers_to
from ipt_journal.typed import override


class Outcome(StrEnum):
    """What became of it; the client chooses the word."""

    PLANNED = "planned"
    NOT_YET = "not_yet"
    PARTLY = "partly"
    DONE = "done"
    LET_GO = "let_go"


OPEN = (Outcome.PLANNED, Outcome.NOT_YET)


class Experiment(Record, table=True):
    """`session_id` is the session it is to be told at; `learned` is what came of it."""

    __tablename__ = "experiment"

    what: str
    outcome: Outcome = Field(default=Outcome.PLANNED, sa_type=coded(Outcome))
    learned: str = ""
    session_id: UUID | None = refers_to("session.id")
    position: int = 0

    @override
    def searched(self) -> list[str]:
        return [self.what, self.learned]


def for_session(session: Session, session_id: UUID | None) -> list[Experiment]:
    """Return what is to be told at a session, oldest first; None: what waits for one."""
    query = select(Experiment).where(Experiment.session_id == session_id)
    return list(session.exec(query.order_by(col(Experiment.position), col(Experiment.created_utc))))


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
