"""Everything that is tried between sessions in one list: trials, words, decisions, asking."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from ipt_journal.records import caution, decision, experiment, mention, person, rehearsal, support
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import OPEN, Experiment
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.support import SupportRequest

Trial = Experiment | Rehearsal | Decision | SupportRequest
KINDS: tuple[type[Trial], ...] = (Experiment, Rehearsal, Decision, SupportRequest)
GATED: tuple[type[Trial], ...] = (Experiment, Rehearsal)


@dataclass(frozen=True, slots=True)
class Listed:
    """A record with the names in it; a folded one is opened only on purpose."""

    record: Trial
    people: tuple[str, ...]
    folded: bool


def listed(session: Session) -> list[Listed]:
    """Return all of it: first what is still open, then the newest first."""
    records: list[Trial] = [
        *experiment.every(session),
        *rehearsal.every(session),
        *decision.every(session),
        *support.every(session),
    ]
    gated = [one.id for one in records if isinstance(one, GATED)]
    folded = caution.folded(session, gated)
    people = _names(session, records)
    records.sort(key=lambda one: (not is_open(one), -one.created_utc))
    return [Listed(one, people.get(one.id, ()), one.id in folded) for one in records]


def is_open(record: Trial) -> bool:
    """Whether something is still to come of it."""
    match record:
        case Experiment():
            return record.outcome in OPEN
        case Rehearsal():
            return record.sure_after is None
        case Decision():
            return not record.chosen
    return record.reply in {"", "none_yet"}


def _names(session: Session, records: list[Trial]) -> dict[UUID, tuple[str, ...]]:
    known = person.names(session)
    named = mention.people_of_each(session, [one.id for one in records])
    found = {key: tuple(known[one] for one in people) for key, people in named.items()}
    asked = (one for one in records if isinstance(one, SupportRequest) and one.person_id)
    found |= {one.id: (known[one.person_id],) for one in asked if one.person_id}
    return found
