"""What My focus writes into the journal, one small deed each."""

from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import focus, gate, sheet, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.record import Area
from ipt_journal.records.safe import Safe
from ipt_journal.records.sheet import Sheet


def begin(journal: Journal, area: Area) -> UUID:
    """Start a worksheet, and return its key."""
    made = focus.kind_of(area)()
    with journal.write() as session:
        session.add(made)
    return made.id


def remove(journal: Journal, shown: Sheet) -> None:
    with journal.write() as session:
        kept = session.get(type(shown), shown.id)
        if kept is not None:
            sheet.remove(session, kept)


def set_stage(journal: Journal, shown: Sheet, stage: str, now: Moment) -> None:
    with journal.write() as session:
        kept = session.get(type(shown), shown.id)
        if kept is not None:
            sheet.set_stage(session, kept, stage, now)


def drop_mark(journal: Journal, shown: Sheet, mark: UUID) -> None:
    with journal.write() as session:
        kept = session.get(type(shown), shown.id)
        if kept is not None:
            sheet.drop_mark(session, kept, mark)


def place_mark(journal: Journal, shown: Sheet, mark: UUID, told: str, clock: Clock) -> None:
    with journal.write() as session:
        kept = session.get(type(shown), shown.id)
        if kept is not None:
            sheet.place_mark(session, kept, mark, told, clock)


def answer_safe(journal: Journal, shown: Sheet, told: Safe | None, now: Moment) -> None:
    """Keep the answer on the worksheet, and with whom it is about."""
    with journal.write() as session:
        kept = session.get(type(shown), shown.id)
        if isinstance(kept, Conflict):
            kept.safe = told
            session.add(kept)
            gate.answer(session, focus.whom(session, kept), told, now.utc)


def add_event(journal: Journal, shown: Sheet, event: UUID) -> None:
    with journal.write() as session:
        tie.make(session, event, shown.id)


def drop_event(journal: Journal, shown: Sheet, event: UUID) -> None:
    with journal.write() as session:
        tie.cut(session, event, shown.id)
        tie.cut(session, shown.id, event)


def bring(journal: Journal, key: UUID, coming: UUID, words: str, *, brought: bool) -> None:
    with journal.write() as session:
        focus.bring(session, key, coming, words, brought=brought)
