"""Another process with a journal: `python -m tests.vault.child TASK FOLDER`."""

import ctypes
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text
from sqlmodel import select

from ipt_journal.records import search
from ipt_journal.records.note import Note
from ipt_journal.rescue import restoring, salvage
from ipt_journal.vault import half_made, memory
from ipt_journal.vault.errors import VaultError
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import OPENS, now_utc
from tests.vault.notes import being_read, kept, reopened, save

_PR_GET_DUMPABLE = 3


def tell(words: str) -> None:
    print(words, flush=True)  # noqa: T201 - its output is what the test reads


def hold(folder: Path) -> None:
    """Keep the journal open until killed or told to go."""
    journal = reopened(folder)
    save(journal, "said by the other process")
    tell("Open")
    sys.stdin.readline()
    journal.close()


def write(folder: Path) -> None:
    """Save without end, and say so after each."""
    journal = reopened(folder)
    number = len(kept(journal))
    while True:
        number += 1
        save(journal, f"note {number:06}")
        tell(f"Saved {number}")


def little_memory(folder: Path) -> None:
    """Unlock where the derivation finds too little memory."""
    _leave_little_memory()
    try:
        reopened(folder)
    except VaultError as error:
        tell(type(error).__name__)


def _leave_little_memory() -> None:
    with Path("/proc/self/statm").open() as pages:
        used = int(pages.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 2**26, used + 2**26))


def little_memory_for_backups(folder: Path) -> None:
    """Try by the backups what opens a journal, and salvage it, with as little memory."""
    _leave_little_memory()
    tries: tuple[Callable[[], object], ...] = (
        lambda: restoring.opens_last_backup(JournalFolder(folder), OPENS),
        lambda: salvage.salvage_to(folder, OPENS, folder.with_name("New.journal"), now_utc),
    )
    for one in tries:
        try:
            one()
        except VaultError as error:
            tell(type(error).__name__)


def no_more_bytes(folder: Path) -> None:
    """Save where the system lets no file grow beyond what the main file has now."""
    journal = reopened(folder)
    save(journal, "before")
    limit = journal.vault.database_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    try:
        save(journal, "too long " * 60_000)
    except VaultError as error:
        tell(type(error).__name__)
    save(journal, "short")
    tell(" ".join(kept(journal)))
    journal.close()


def busy(folder: Path) -> None:
    """Do whatever makes a database want temporary files."""
    journal = reopened(folder)
    for number in range(40):
        save(journal, f"canary{number} " + "many words of a long day " * 200)
    with journal.read() as session:
        for query in (
            "SELECT text FROM note WHERE text LIKE '%canary%' ORDER BY text || id",
            "SELECT text, count(*) FROM note, paper_tick GROUP BY text ORDER BY 2",
            "SELECT DISTINCT a.text || b.text FROM note a, note b ORDER BY 1 DESC",
        ):
            session.connection().execute(text(query)).all()
        search.find(session, "canary")
    journal.faults()
    journal.close({"note": {"text": "canary not finished"}})


def delete(folder: Path) -> None:
    """Delete every note while somebody reads: what was committed stays in the log."""
    journal = reopened(folder)
    with being_read(journal), journal.write() as session:
        for one in session.exec(select(Note)).all():
            session.delete(one)
    with being_read(journal):
        tell("Deleted")
        sys.stdin.readline()


def make_half(folder: Path) -> None:
    """Be half-way through making a journal until killed or told to go."""
    with half_made.making(folder) as making:
        (making / "damaged.db").write_bytes(b"noise")
        tell("half-way")
        sys.stdin.readline()


def hardened(folder: Path) -> None:
    memory.harden()
    dumpable = ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)
    tell(f"{resource.getrlimit(resource.RLIMIT_CORE)} {dumpable} {folder.name}")


TASKS: tuple[Callable[[Path], None], ...] = (
    hold,
    write,
    little_memory,
    little_memory_for_backups,
    no_more_bytes,
    busy,
    delete,
    make_half,
    hardened,
)

if __name__ == "__main__":
    {task.__name__: task for task in TASKS}[sys.argv[1]](Path(sys.argv[2]))
