"""Everything the client keeps: one file per kind of record, all named in `KINDS`."""

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.findings import Findings
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.paper import Paper, PaperTick
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import Row
from ipt_journal.records.said import Said
from ipt_journal.records.standing import Standing
from ipt_journal.records.therapy import AgendaPoint, TherapySession
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
    Paper,
    PaperTick,
    Unfinished,
)
