"""What lies on a page of its own: what it is called, and its one line in a list or a thread."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.i18n import translate
from ipt_journal.records.asked import Answered
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.event import RelationshipEvent, shown
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.goal import Goal
from ipt_journal.records.grief import Grief
from ipt_journal.records.life import LifeItem
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import Record
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.relating import Relating
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.records.said import Said
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import AgendaPoint, TherapySession
from ipt_journal.records.transition import Transition

# What an exchange, a sheet or a trial can hang together with.
IN_THREADS: tuple[type[Record], ...] = (
    RelationshipEvent, Exchange, Conflict, Transition, Grief, Relating, Goal, Rehearsal,
    Experiment, Decision, SupportRequest, AgendaPoint, LifeItem,
)  # fmt: skip
# What a search finds beside check-ins, events and notes.
ELSEWHERE: tuple[type[Record], ...] = (
    Exchange, Conflict, Transition, Grief, Relating, Goal, Rehearsal, Experiment, Decision,
    SupportRequest, AgendaPoint, LifeItem, EndingPlan, Person, Pattern, Phase, Said,
    TherapySession, Profile, SafetyPlan,
)  # fmt: skip


def tables(kinds: Collection[type[Record]]) -> dict[str, type[Record]]:
    """Return the kinds by the names of their tables."""
    return {str(kind.__tablename__): kind for kind in kinds}


def found(session: Session, ids: Collection[UUID]) -> list[Record]:
    """Return the records of a thread that are still there, the oldest first."""
    records: list[Record] = []
    for kind in IN_THREADS:
        if len(records) == len(ids):
            break
        records += session.exec(select(kind).where(col(kind.id).in_(list(ids)))).all()
    return sorted(records, key=lambda one: one.created_utc)


def line(record: Record) -> str:
    """Return its first words, or what it is called where it has none."""
    if isinstance(record, RelationshipEvent):
        told = shown(record)
    elif isinstance(record, Answered):
        told = record.line()
    elif isinstance(record, Person):
        told = record.label
    else:
        told = next((words for words in record.searched() if words.strip()), "")
    first = next((words for words in told.splitlines() if words.strip()), "")
    return first.strip() or label(str(record.__tablename__))


def label(table: str) -> str:
    """Return what a kind is called, by the name of its table."""
    return {
        "event": translate("Named", "what happened"),
        "exchange": translate("Named", "a closer look"),
        "conflict": translate("Named", "conflict"),
        "transition": translate("Named", "change in life"),
        "grief": translate("Named", "grief and loss"),
        "relating": translate("Named", "relationships"),
        "goal": translate("Named", "a goal"),
        "rehearsal": translate("Named", "words to practise"),
        "experiment": translate("Named", "something to try"),
        "decision": translate("Named", "a decision"),
        "support_request": translate("Named", "asking for support"),
        "agenda_point": translate("Named", "to bring up"),
        "life_item": translate("Named", "life timeline"),
        "ending_plan": translate("Named", "plan for afterwards"),
        "safety_plan": translate("Named", "my safety plan"),
        "person": translate("Named", "a person"),
        "pattern": translate("Named", "a pattern"),
        "phase": translate("Named", "a phase of the therapy"),
        "said": translate("Named", "what was said together"),
        "session": translate("Named", "a session"),
        "profile": translate("Named", "about the therapy"),
    }[table]
