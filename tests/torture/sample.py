"""A small journal as bytes, and what comes out of it when some of them are others."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Self

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault.errors import Damaged, VaultError
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.torture.life import PAPER
from tests.torture.table import Tally
from tests.vault.notes import being_read, reopened, save

Files = Mapping[str, bytes]
Rows = dict[str, list[tuple[Any, ...]]]
Case = Callable[[], Tally]
_KEPT = ("note", "person", "mention", "preferences", "unfinished", "search_row", "search_text")
_FAST = Path("/dev/shm")  # noqa: S108 - nothing but invented notes


@contextmanager
def place() -> Iterator[Path]:
    """Give a folder that is gone afterwards, in memory where the system has such a place."""
    where = tempfile.mkdtemp(dir=_FAST if _FAST.is_dir() else None)
    try:
        yield Path(where)
    finally:
        shutil.rmtree(where, ignore_errors=True)


def tried(cases: Callable[[], Iterable[Case]], seconds: float | None) -> Tally:
    """Try all cases once; with `seconds` again and again, until they are over."""
    until = None if seconds is None else monotonic() + seconds
    told = Tally()
    while True:
        for case in cases():
            told += case()
            if until is not None and monotonic() > until:
                return told
        if until is None:
            return told


@dataclass(frozen=True, slots=True)
class Sample:
    """A journal that was locked, an earlier state of it, and one that waits in the log.

    Each is the bytes of the files by name; `rows` are what was in the first, `rows_earlier` and
    `rows_waiting` what was in the others. The earlier state has another key file, and
    `older_backup` is of then.
    """

    locked: Files
    earlier: Files
    waiting: Files
    backup: bytes
    older_backup: bytes
    rows: Rows
    rows_earlier: Rows
    rows_waiting: Rows
    data_key: bytes

    @classmethod
    def make(cls) -> Self:
        with place() as where:
            folder = JournalFolder(where / "Sample.journal")
            journal = Journal.create(folder.path, PASSPHRASE, now_utc, CHEAP)
            journal.vault.set_recovery_key(PAPER.text)
            _write(journal, "earlier", 12)
            older = back_up(journal).path.read_bytes()
            data_key = bytes(journal.vault.data_key)
            journal.close()
            earlier = _files(folder.path)
            journal = reopened(folder.path, PAPER)
            rows_earlier = read(journal)
            journal.vault.change_passphrase(PASSPHRASE, CHEAP)
            _write(journal, "later", 12)
            newer = back_up(journal).path.read_bytes()
            journal.close({"note": {"text": "half a sentence"}})
            rows = _rows_of(folder.path)
            locked = _files(folder.path)
            waiting, rows_waiting = _waiting(folder.path)
            return cls(
                locked, earlier, waiting, newer, older, rows, rows_earlier, rows_waiting, data_key
            )  # fmt: skip


def _write(journal: Journal, word: str, count: int) -> None:
    for number in range(count):
        with journal.write() as session:
            session.add(Person(label=f"{word} {number}"))
        save(journal, f"{word} note {number}: " + f"{word} words " * 40)
    with journal.write() as session:
        session.exec(select(Note)).all()[0].text = f"{word} put better"


def _waiting(path: Path) -> tuple[Files, Rows]:
    """Return the files while a reader keeps the last saves out of the main file."""
    journal = reopened(path, PAPER)
    save(journal, "settled")
    with being_read(journal):
        for number in range(3):
            save(journal, f"waiting {number} " * 30)
        files = _files(path)
    rows = read(journal)
    journal.close()
    return files, rows


def _files(path: Path) -> Files:
    index = JournalFolder(path).shared.name  # made anew by whoever opens it first
    return {
        file.name: file.read_bytes()
        for file in path.iterdir()
        if file.name != index and file.is_file()
    }


def _rows_of(path: Path) -> Rows:
    journal = reopened(path, PAPER)
    try:
        return read(journal)
    finally:
        journal.close()


def read(journal: Journal) -> Rows:
    """Return every row of what was written, and of the search index."""
    with journal.read() as session:
        asked = session.connection().exec_driver_sql
        return {table: [tuple(row) for row in asked(f"SELECT * FROM {table}")] for table in _KEPT}  # noqa: S608


def put(files: Files, where: Path) -> Path:
    """Write a journal folder of these files, and of nothing else."""
    folder = where / "Broken.journal"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def judge(folder: Path, rows: Rows) -> Tally:
    """Open what lies there: `rows` come out, or word of damaged pages, or of lost saves."""
    told = came_out(folder)
    if isinstance(told, Damaged):
        return Tally(1)
    if isinstance(told, VaultError):
        return Tally(1, silent=1, notes=[f"told as {type(told).__name__}"])
    if told.rows == rows or told.lost_saves or told.keys_are_older:
        return Tally(1)
    missing = any(len(told.rows[table]) < len(rows[table]) for table in rows)
    return Tally(1, lost=int(missing), silent=1)


@dataclass(frozen=True, slots=True)
class Opened:
    """What came out of a journal, and what was told of it on the way."""

    rows: Rows
    lost_saves: int
    keys_are_older: bool


def came_out(folder: Path) -> Opened | VaultError:
    """Open it and read all of it."""
    try:
        journal = reopened(folder, PAPER)
    except VaultError as error:
        return error
    try:
        return Opened(read(journal), journal.lost_saves, journal.vault.keys_are_older)
    except VaultError as error:
        return error
    finally:
        journal.close()
