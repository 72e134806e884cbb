"""The tabs of Next session in every state worth looking at, and Today after the ending."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlmodel import Session, select

from ipt_journal.records import ending, gate, named, profile
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal
from ipt_journal.records.person import Person
from ipt_journal.records.profile import TherapyPhase
from ipt_journal.records.record import Record
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import TherapySession
from tests.conftest import NOW
from tests.hands import press, settle

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]


def tab(kind: str, name: str, press_then: str = "") -> Show:
    """Go to a tab of Next session and press something there."""

    def show(stage: "Stage") -> None:
        stage.open(kind).desk.visit("next", tab=name)
        settle()
        if press_then:
            press(stage.frame, press_then)

    return show


def tried(kind: type[Record], words: str) -> Show:
    """Open the record whose line begins with some words, in the full journal."""

    def show(stage: "Stage") -> None:
        window = stage.open("full")
        with window.desk.journal.read() as session:
            found = session.exec(select(kind)).all()
        one = next(one for one in found if named.line(one).startswith(words))
        table = str(kind.__tablename__)
        tab_of = {"goal": "goals", "session": "sessions"}.get(table, "tried")
        window.desk.visit("next", one.id, tab=tab_of)

    return show


def tried_with(answer: Safe | None) -> Show:
    """Begin something to try with Daniel, about whom was answered so."""

    def show(stage: "Stage") -> None:
        window = stage.open("full")
        with window.desk.journal.write() as session:
            daniel = next(one for one in session.exec(select(Person)) if one.label == "Daniel")
            gate.answer(session, [daniel.id], answer, window.desk.now().utc)
        window.desk.visit("next", tab="tried", new="experiment", people=(daniel.id,))

    return show


def keeping(stage: "Stage") -> None:
    """Come to Next session after one took place."""
    window = stage.open("full", NOW + timedelta(days=3))
    window.desk.visit("next")
    settle()
    press(stage.frame, "It took place")


def afterwards(kind: str) -> Show:
    """Look at Today once the therapy is over."""

    def show(stage: "Stage") -> None:
        window = stage.open(kind)
        with window.desk.journal.write() as session:
            profile.change(session, phase=TherapyPhase.MAINTENANCE)
            if kind == "full":
                write_plan(session)
        window.desk.visit("today")

    return show


def write_plan(session: Session) -> None:
    """Write the plan for afterwards, with two people to turn to."""
    plan = ending.load(session)
    plan.changed = "I sleep. I ask before I am angry. I know three people here."
    plan.i_did = "Said the true answer to Ruth. Asked Daniel for two evenings, and again."
    plan.about_stopping = "Sad, and a bit proud. Thursdays will be odd."
    plan.signs_feelings = "Everything seems like my fault again."
    plan.signs_habits = "I stop answering messages for more than two days."
    plan.signs_people = "I say I’m fine to Leah."
    plan.triggers = "October, because of Dad. A week in which Daniel is away."
    plan.first_steps = [
        {"text": "Tell Leah the true number."},
        {"text": "Walk to the market on Saturday, whatever the mood."},
        {"text": "Look at this plan with Daniel."},
    ]
    plan.own_line = "Ring the practice and say: it is getting low again, I need an hour."
    plan.review_on = [{"day": "2027-01"}, {"day": "2027-10"}]
    session.add(plan)
    session.flush()
    people = {one.label: one.id for one in session.exec(select(Person))}
    ending.set_contacts(session, [people["Leah"], people["Daniel"]])


def ending_full(stage: "Stage") -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        write_plan(session)
    window.desk.visit("next", tab="ending")


COURSE: tuple[tuple[str, Show], ...] = (
    ("next-keep", keeping),
    ("goals", tab("full", "goals")),
    ("goals-empty", tab("empty", "goals")),
    ("goal", tried(Goal, "Say what I need")),
    ("goal-new", tab("full", "goals", "Add a goal")),
    ("tried", tab("full", "tried")),
    ("tried-empty", tab("empty", "tried")),
    ("experiment", tried(Experiment, "Ask Daniel for two")),
    ("rehearsal", tried(Rehearsal, "Two evenings")),
    ("decision", tried(Decision, "Do I take")),
    ("support-request", tried(SupportRequest, "Would you come")),
    ("experiment-new", tab("full", "tried", "Something to try")),
    ("experiment-ask", tried_with(None)),
    ("experiment-therapist-first", tried_with(Safe.NOT_SURE)),
    ("sessions", tab("full", "sessions")),
    ("sessions-empty", tab("empty", "sessions")),
    ("session", tried(TherapySession, "What hurt was not")),
    ("ending", ending_full),
    ("ending-empty", tab("empty", "ending")),
    ("today-afterwards", afterwards("full")),
    ("today-afterwards-empty", afterwards("empty")),
)
