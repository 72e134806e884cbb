"""A journal worth saving, damage done to it, and what comes of salvaging it."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.rescue.salvaged import Report
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import NOW, OPENS, now_utc
from tests.vault.notes import kept_in, reopened

PAGE = 4096
THEN = Moment.of(NOW)


@pytest.fixture
def full(journal: Journal) -> Journal:
    """Give a journal with some fifty pages: people, notes about them, a backup half-way."""
    with journal.write() as session:
        people = [Person(label=f"Person {number}") for number in range(5)]
        session.add_all(people)
    for number in range(60):
        with journal.write() as session:
            note = Note(text=f"note {number:02} " + "words " * 300, **dated(THEN, THEN))
            session.add(note)
            session.add(Mention(owner_id=note.id, person_id=people[number % 5].id, position=0))
        if number == 29:
            back_up(journal)
    return journal


def spoil(folder: Path, *pages: int) -> None:
    """Let some pages of the main file be noise."""
    database = JournalFolder(folder).database
    raw = bytearray(database.read_bytes())
    for page in pages:
        raw[page * PAGE + 100 : page * PAGE + 200] = bytes(100)
    database.write_bytes(bytes(raw))


def lose_unfinished(journal: Journal) -> None:
    """Keep a text that is not saved yet, close, and spoil the page that it lies on."""
    journal.keep_unfinished("note", {"text": "half a sent"})
    folder = journal.vault.folder.path
    link = journal.vault.connect_to(JournalFolder(folder).database)
    (root,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = 'unfinished'")
    link.close()
    journal.close()
    spoil(folder, root[0] - 1)


def salvaged(folder: Path, to: Path) -> Report:
    before = contents_of(folder)
    report = salvage_to(folder, OPENS, to, now_utc)
    assert contents_of(folder) == before  # the damaged folder is only read
    journal = reopened(to)
    assert journal.faults() == []
    assert journal.lost_saves == 0
    assert len(backups(journal)) == 1
    journal.close()
    return report


def contents_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def numbers(folder: Path) -> set[int]:
    return {int(words.split()[1]) for words in kept_in(folder)}
