"""What can be done to a person beside editing: place, archive, merge, delete; one save each."""

from uuid import UUID

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import closeness, parting
from ipt_journal.records.person import Person
from ipt_journal.ui.people.board import Move


def place(journal: Journal, move: Move, now: Moment) -> None:
    with journal.write() as session:
        closeness.place(session, move.person, now, **move.place._asdict())


def archive(journal: Journal, key: UUID, *, archived: bool) -> None:
    with journal.write() as session:
        kept = session.get(Person, key)
        if kept is not None:
            kept.archived = archived
            session.add(kept)


def merge(journal: Journal, key: UUID, other: UUID) -> None:
    """Let everything about the other be about the first."""
    with journal.write() as session:
        kept, second = session.get(Person, key), session.get(Person, other)
        if kept is not None and second is not None:
            parting.merge(session, kept, second)


def remove(journal: Journal, key: UUID) -> None:
    with journal.write() as session:
        kept = session.get(Person, key)
        if kept is not None:
            parting.remove(session, kept)
