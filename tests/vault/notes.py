"""Save and read notes, the smallest thing a client can keep, and see the files they lie in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.vault.keyslots import Secret
from tests.conftest import NOW, OPENS, now_utc

_NOW = Moment.of(NOW)


def save(journal: Journal, words: str) -> None:
    with journal.write() as session:
        session.add(Note(text=words, **dated(_NOW, _NOW)))


def kept(journal: Journal) -> list[str]:
    with journal.read() as session:
        return sorted(note.text for note in session.exec(select(Note)))


def reopened(folder: Path, secret: Secret = OPENS) -> Journal:
    return Journal.open(folder, secret, now_utc)


def kept_in(folder: Path) -> list[str]:
    """Open, read and close."""
    journal = reopened(folder)
    try:
        return kept(journal)
    finally:
        journal.close()


@contextmanager
def being_read(journal: Journal) -> Iterator[None]:
    """Have a reader in the journal: until it goes, what is saved waits in the log."""
    with journal.read() as reading:
        reading.connection().exec_driver_sql("SELECT count(*) FROM note").all()
        yield


def contents(folder: Path) -> dict[str, bytes]:
    """Return every byte of a journal, file by file."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}
