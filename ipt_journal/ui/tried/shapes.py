"""What each kind of trial is called in its card, and in the list."""

from ipt_journal.i18n import translate
from ipt_journal.records import decision, experiment, goal, rehearsal, support
from ipt_journal.records.asked import Answered
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.support import SupportRequest
from ipt_journal.ui.asking.record_form import Shape

ICONS = {
    "experiment": "flask-conical",
    "rehearsal": "message-square",
    "decision": "circle-help",
    "support_request": "message-circle",
}


def shape(kind: type[Answered]) -> Shape:
    return {
        Experiment: _experiment,
        Rehearsal: _rehearsal,
        Decision: _decision,
        SupportRequest: _support,
        Goal: _goal,
    }[kind]()


def sort_label(table: str) -> str:
    """Return what the records of a kind are called together."""
    return {
        "experiment": translate("Tried", "To try"),
        "rehearsal": translate("Tried", "Words"),
        "decision": translate("Tried", "Decisions"),
        "support_request": translate("Tried", "Asking for support"),
    }[table]


def _experiment() -> Shape:
    return Shape(
        Experiment,
        translate("Tried", "Something to try"),
        translate("Experiment", "What would you like to try? A line is enough."),
        experiment.remove,
        who=translate("Tried", "With whom, if it is with somebody"),
    )


def _rehearsal() -> Shape:
    return Shape(
        Rehearsal,
        translate("Tried", "Words to practise"),
        translate("Tried", "What do you want from it? A line is enough."),
        rehearsal.remove,
        who=translate("Tried", "To whom"),
    )


def _decision() -> Shape:
    return Shape(
        Decision,
        translate("Tried", "A decision"),
        translate("Tried", "What is to be decided? A line is enough."),
        decision.remove,
    )


def _support() -> Shape:
    return Shape(
        SupportRequest,
        translate("Tried", "Asking for support"),
        translate("Tried", "How would you ask? A line is enough."),
        support.remove,
        who=translate("Tried", "Whom would you ask?"),
        single=True,
    )


def _goal() -> Shape:
    return Shape(
        Goal,
        translate("Tried", "A goal"),
        translate("Tried", "What do you want to have changed? A line is enough."),
        goal.remove,
    )
