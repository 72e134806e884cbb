"""What undo took back, in the client's words."""

from ipt_journal.i18n import translate
from ipt_journal.records.change import Change
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.grief import Grief
from ipt_journal.records.life import LifeItem
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.own_line import OwnLine
from ipt_journal.records.paper import Paper, PaperPerson, PaperPreset, PaperTick, PaperWording
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import Row
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.response import Response
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.records.said import Said
from ipt_journal.records.sheet import StageMark
from ipt_journal.records.standing import Standing
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.records.tie import Tie
from ipt_journal.records.transition import Transition


def sentence(change: Change) -> str:
    """Name the record that was changed; of several, the one that the others belong to.

    What was deleted is back; what was made or changed is taken back.
    """
    own = {step.kind for step in change.steps.values() if step.before != step.after}
    kinds = own - {Mention} or change.kinds  # who is in a record belongs to that record
    if any(step.kind is Person and step.after is None for step in change.steps.values()):
        kinds = frozenset({Person})  # records that named somebody are changed as that person goes
    named, what = next(((kind, words) for kind, words in _names() if kind in kinds), (None, ""))
    if not what:
        return translate("Undone", "Taken back.")
    if all(step.after is None for step in change.steps.values() if step.kind is named):
        return translate("Undone", "Back again: {what}.").format(what=what)
    return translate("Undone", "Taken back: {what}.").format(what=what)


def _names() -> tuple[tuple[type[Row], str], ...]:
    return (
        (RelationshipEvent, translate("Undone", "something that happened")),
        (MoodCheckIn, translate("Undone", "a check-in")),
        (Note, translate("Undone", "a note")),
        (OwnForm, translate("Undone", "a questionnaire of your own")),
        (Response, translate("Undone", "a questionnaire")),
        (Link, translate("Undone", "how two things felt connected")),
        (Said, translate("Undone", "what was said together")),
        (TherapySession, translate("Undone", "a session")),
        (Exchange, translate("Undone", "a closer look")),
        (Conflict, translate("Undone", "a worksheet")),
        (Transition, translate("Undone", "a worksheet")),
        (Grief, translate("Undone", "a worksheet")),
        (Relating, translate("Undone", "a worksheet")),
        (StageMark, translate("Undone", "where it stands")),
        (Rehearsal, translate("Undone", "words to practise")),
        (Decision, translate("Undone", "a decision")),
        (SupportRequest, translate("Undone", "asking for support")),
        (Goal, translate("Undone", "a goal")),
        (Progress, translate("Undone", "how far along it feels")),
        (LifeItem, translate("Undone", "something on the life timeline")),
        (EndingPlan, translate("Undone", "the plan for afterwards")),
        (SafetyPlan, translate("Undone", "the safety plan")),
        (Experiment, translate("Undone", "something to try")),
        (AgendaPoint, translate("Undone", "something to bring up")),
        (Pattern, translate("Undone", "whether a pattern fits")),
        (Person, translate("Undone", "a person")),
        (Standing, translate("Undone", "how a relationship sits with you")),
        (Closeness, translate("Undone", "how close it feels")),
        (Tie, translate("Undone", "what hangs together")),
        (Phase, translate("Undone", "a phase of the therapy")),
        (OwnLine, translate("Undone", "a number of your own")),
        (PaperPreset, translate("Undone", "a way of choosing for paper")),
        (Paper, translate("Undone", "what goes on paper")),
        (PaperTick, translate("Undone", "what goes on paper")),
        (PaperPerson, translate("Undone", "what goes on paper")),
        (PaperWording, translate("Undone", "what goes on paper")),
        (Profile, translate("Undone", "a setting")),
        (Preferences, translate("Undone", "a setting")),
    )
