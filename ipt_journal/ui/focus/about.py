"""Everything that a worksheet shows and that is kept beside it, read at once."""

from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from ipt_journal.moment import Moment
from ipt_journal.records import caution, entries, focus, gate, mention, person, sheet, therapy
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.entries import Entry
from ipt_journal.records.focus import Trial
from ipt_journal.records.gate import Gate
from ipt_journal.records.grief import Grief
from ipt_journal.records.person import Person
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet, StageMark
from ipt_journal.records.therapy import TherapySession
from ipt_journal.ui.trials.source import Source

_STRICT = (Safe.NO, Safe.NOT_SURE, Safe.YES)


@dataclass(frozen=True, slots=True)
class About:
    """`named` are the people of the sheet; `whom` those with whom something would be tried."""

    sheet: Sheet
    people: tuple[Person, ...]  # to choose from, and whoever is on the sheet already
    named: tuple[UUID, ...]
    whom: tuple[UUID, ...]
    gate: Gate
    safe: Safe | None  # what counts for the sheet, None where it is to be asked
    folded: frozenset[UUID]  # of the trials, those that are opened only on purpose
    marks: tuple[StageMark, ...]
    happened: tuple[Entry, ...]
    trials: tuple[Trial, ...]
    coming: TherapySession | None
    brought: bool

    @property
    def source(self) -> Source:
        """Return what is practised and tried out of the sheet."""
        own = focus.safe(self.sheet)
        return Source(
            self.sheet.id,
            self.whom,
            self.gate,
            own,
            self.safe,
            self.folded,
            self.trials,
            self.coming,
        )

    @property
    def person(self) -> Person | None:
        """Return whom the sheet is about."""
        key = self.sheet.person_id if isinstance(self.sheet, Conflict | Grief) else None
        return next((one for one in self.people if one.id == key), None)


def read(session: Session, shown: Sheet, now: Moment) -> About:
    named = mention.people_of(session, shown.id)
    whom = focus.whom(session, shown)
    about = {shown.person_id} if isinstance(shown, Conflict | Grief) else set()
    on_it = {*named, *about}
    everyone = person.everyone(session)
    coming = therapy.upcoming(session)
    events = [one.id for one in focus.events(session, shown.id)]
    trials = focus.trials(session, shown.id)
    told, gated = _safety(session, shown, whom, now)
    return About(
        shown,
        tuple(one for one in everyone if not one.archived or one.id in on_it),
        tuple(named),
        tuple(whom),
        gated,
        told,
        frozenset(caution.folded(session, [one.id for one in trials])),
        tuple(sheet.history(session, shown.id)),
        tuple(entries.events(session, events)),
        tuple(trials),
        coming,
        coming is not None and focus.point(session, shown.id, coming.id) is not None,
    )


def _safety(
    session: Session, shown: Sheet, whom: list[UUID], now: Moment
) -> tuple[Safe | None, Gate]:
    """Return the strictest answer that still counts, and what may be offered."""
    own = focus.safe(shown)
    gated = gate.gate(session, whom, now.utc, own)
    if gated is Gate.DIED:
        return None, gated
    about = caution.about(session, whom, came_from=shown.id)
    everyone = gate.gate(session, about.people, now.utc, own, *about.sheet)
    if everyone is not Gate.CLOSED:
        if gated is Gate.OPEN and not whom and own is None:
            return None, Gate.ASK  # about nobody that is named: the sheet itself is asked
        if gated is Gate.ASK:
            return None, gated
    # Whoever else was there when it happened is asked about in the card of what is tried.
    fresh = whom if everyone is Gate.ASK else about.people
    told = {own, *about.sheet, *gate.answers(session, fresh)}
    return next((one for one in _STRICT if one in told), None), everyone
