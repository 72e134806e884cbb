"""Whether what was written just now speaks of death or self-harm; nothing is kept of the answer."""

from collections.abc import Iterator
from enum import StrEnum

from sqlmodel import Session, col, select

from ipt_journal.records import mention, phrase_file, spelling
from ipt_journal.records.change import Change
from ipt_journal.records.event import Kind, RelationshipEvent
from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.own_line import OwnLine
from ipt_journal.records.person import Person, Status
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.record import Area, Record, Row
from ipt_journal.records.response import Response
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.records.tie import Tie

# The safety plan is about this, help lines and questionnaires are named after it.
_NOT_LOOKED_AT = (SafetyPlan, OwnLine, OwnForm, Response, Preferences)


class About(StrEnum):
    """In whose words it was noticed; it says nothing of how grave they are."""

    HARD = "hard"
    LOSS = "loss"  # an entry about somebody who died, or about grief


def noticed(session: Session, change: Change, language: str) -> About | None:
    """Return what the new or changed sentences of a save speak of; None: nothing was noticed."""
    phrases = phrase_file.of_language(language)
    if phrases is None:
        return None
    found = None
    for record, words in _written(change):
        if phrases.found(words):
            if not of_loss(session, record):
                return About.HARD
            found = About.LOSS
    return found


def _written(change: Change) -> Iterator[tuple[Record, str]]:
    """Yield each record that was made or changed, with the sentences that it did not have."""
    for step in change.steps.values():
        if step.after is None or not issubclass(step.kind, Record):
            continue
        record = step.kind(**step.after)
        if isinstance(record, _NOT_LOOKED_AT) or _copies(record, change):
            continue
        known = set(_sentences(step.kind(**step.before))) if step.before else set()
        new = [one for one in _sentences(record) if one not in known]
        if new:
            yield record, "\n\n".join(new)


def _sentences(record: Row) -> Iterator[str]:
    texts = record.searched() if isinstance(record, Record) else ()
    return (one for text in texts for one in spelling.cut(text))


def _copies(record: Record, change: Change) -> bool:
    """Whether it was made from an entry: these words were looked at when they were written."""
    if not isinstance(record, AgendaPoint) or change.steps[AgendaPoint, record.id].before:
        return False
    leads_back = (record.event_id, record.note_id, record.check_in_id, record.link_id)
    made = (step.after or {} for step in change.steps.values() if step.kind is Tie)
    return any(leads_back) or any(tied.get("to_id") == record.id for tied in made)


def of_loss(session: Session, record: Record) -> bool:
    """Whether a record is about grief: by its area or its event's, or by who is named in it."""
    event_id = getattr(record, "event_id", None)
    event = record if isinstance(record, RelationshipEvent) else None
    event = session.get(RelationshipEvent, event_id) if event_id else event
    if event is not None and (event.area is Area.GRIEF or event.kind is Kind.ANNIVERSARY):
        return True
    if getattr(record, "area", None) is Area.GRIEF:
        return True
    owners = [record.id, event_id] if event_id else [record.id]
    people = {key for some in mention.people_of_each(session, owners).values() for key in some}
    people |= {record.id, getattr(record, "person_id", None) or record.id}
    died = select(Person.id).where(col(Person.id).in_(people), Person.status == Status.DIED)
    return session.exec(died.limit(1)).first() is not None
