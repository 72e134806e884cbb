"""Records written at one moment or some hours from it, and what a search finds of them."""

from datetime import timedelta

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import search
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from tests.conftest import NOW

AT = Moment.of(NOW)
HERE = dated(AT, AT)


def hours(number: float) -> Moment:
    """Return the moment so many hours later."""
    return Moment.of(NOW + timedelta(hours=number))


def note(journal: Journal, words: str, at: Moment = AT) -> Note:
    with journal.write() as session:
        made = Note(text=words, **dated(at, at))
        session.add(made)
    return made


def found(journal: Journal, query: str) -> list[str]:
    """Return the kinds of the records that a search finds."""
    with journal.read() as session:
        return [hit.kind for hit in search.find(session, query)]
