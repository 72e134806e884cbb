"""Everything the client keeps: one file per kind of record, all named in `KINDS`."""

from ipt_journal.records.closeness import Closeness
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.findings import Findings
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
from ipt_journal.records.unfinished import Unfinished

KINDS: tuple[type[Row], ...] = (
    Profile,
    Preferences,
    Person,
    MoodCheckIn,
    RelationshipEvent,
    Note,
    Mention,
    Link,
    TherapySession,
    Phase,
    Said,
    Standing,
    Pattern,
    Findings,
    AgendaPoint,
    Experiment,
    Closeness,
    Exchange,
    Conflict,
    Transition,
    Grief,
    Relating,
    StageMark,
    Goal,
    Progress,
    Rehearsal,
    Decision,
    SupportRequest,
    LifeItem,
    EndingPlan,
    Tie,
    OwnForm,
    Response,
    SafetyPlan,
    OwnLine,
    Paper,
    PaperTick,
    PaperPerson,
    PaperWording,
    PaperPreset,
    Unfinished,
)
