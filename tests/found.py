"""Journals as disks, sync services and earlier copies leave them, made with real files.

Each takes the folder of a closed journal that `OPENS` opens, and leaves it closed.
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.records import migrations
from ipt_journal.vault.errors import NoRoom
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP
from tests.vault.notes import reopened, save
from tests.vault.pages import decrypted

ANOTHER = Secret(Kind.PASSPHRASE, "another five words entirely here")
_PAGE, _PLAIN = 4096, 4096 - 80  # of a file, and how much of it holds something


def lose_saves(path: Path) -> None:
    """Put the database of three saves ago back."""
    written(path, "first")
    database = JournalFolder(path).database
    earlier = database.read_bytes()
    written(path, "second", "third", "fourth")
    database.write_bytes(earlier)


def put_older_keys_back(path: Path) -> None:
    """Put both copies of the key file back as they were before the passphrase was changed."""
    copies = JournalFolder(path).keys
    earlier = [copy.read_bytes() for copy in copies]
    journal = reopened(path)
    journal.vault.change_passphrase(ANOTHER.text, CHEAP)
    journal.close()
    reopened(path, ANOTHER).close()  # the journal notes which key file it has now
    for copy, content in zip(copies, earlier, strict=True):
        copy.write_bytes(content)


def put_older_seal_back(path: Path) -> None:
    seal = JournalFolder(path).seal
    earlier = seal.read_bytes()
    written(path, "first", "second", "third")
    seal.write_bytes(earlier)


def leave_second_copy(path: Path) -> None:
    """Leave what a sync service makes where two computers wrote."""
    written(path, "first")
    database = JournalFolder(path).database
    shutil.copy(database, database.with_name("journal (conflicted copy).db"))


def mark_synced(path: Path) -> None:
    """Leave what Syncthing has in each folder whose content it keeps alike."""
    (path.parent / ".stfolder").mkdir()


def come_from_newer_version(path: Path) -> None:
    journal = reopened(path)
    link = journal.vault.engine.raw_connection()
    link.cursor().execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    link.close()
    journal.close()


def damage_page(path: Path) -> None:
    """Write sixty long notes, and zeros over a part of the page in their middle."""
    journal = reopened(path)
    for number in range(60):
        save(journal, f"note {number:02} " + "words " * 300)
    place = decrypted(journal.vault).index(b"note 30 words words")
    journal.close()
    page = (place + 16) // _PLAIN  # the first one has 16 bytes less
    with JournalFolder(path).database.open("r+b") as file:
        file.seek(page * _PAGE + 100)
        file.write(bytes(100))


def make_keys_unreadable(path: Path) -> None:
    """Let the disk give all but the key file: both copies open, and reading them fails."""
    assert sys.platform == "linux"
    for copy in JournalFolder(path).keys:
        copy.unlink()
        copy.symlink_to("/proc/self/mem")  # nothing lies where its first bytes would be


@contextmanager
def no_room(journal: Journal) -> Iterator[None]:
    """Let SQLite say of each save in an open journal that the disk is full."""
    pooled = journal.vault.engine.raw_connection()
    cursor = pooled.cursor()
    pages = cursor.execute("PRAGMA page_count").fetchone()[0]
    cursor.execute(f"PRAGMA max_page_count = {pages}")
    pooled.close()
    with suppress(NoRoom):
        while True:
            save(journal, "x")
    try:
        yield
    finally:
        journal.vault.renew()


def written(path: Path, *texts: str) -> None:
    journal = reopened(path)
    for words in texts:
        save(journal, words)
    journal.close()
