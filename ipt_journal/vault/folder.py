"""The files of one journal, and where each lies in its folder."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ipt_journal.vault import durable, errors
from ipt_journal.vault.errors import AlreadyThere, NotAJournal, Unreachable

SUFFIX = ".journal"
BACKUP_SUFFIX = ".jbak"


@dataclass(frozen=True, slots=True)
class JournalFolder:
    """A folder, not a file: key slots change without touching data, and SQLite needs siblings."""

    path: Path

    @property
    def keys(self) -> tuple[Path, Path]:
        return self.path / "journal.keys", self.path / "journal.keys2"

    @property
    def database(self) -> Path:
        return self.path / "journal.db"

    @property
    def seal(self) -> Path:
        return self.path / "journal.seal"

    @property
    def rest(self) -> Path:
        return self.path / "journal.rest"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def open_plan(self) -> Path:
        """The one file in the open: the safety plan, only where the client wants it so."""
        return self.path / "plan.txt"

    @property
    def hold(self) -> Path:
        return self.path / "journal.lock"

    @property
    def log(self) -> Path:
        """SQLite's write-ahead log; it is there only while open or after a sudden end."""
        return self.path / "journal.db-wal"

    @property
    def shared(self) -> Path:
        """SQLite's index of that log."""
        return self.path / "journal.db-shm"

    @property
    def unsettled(self) -> bool:
        """Whether SQLite has yet to bring something into the database, or back out of it."""
        rollback = self.database.with_name(self.database.name + "-journal")
        return any(file.exists() and file.stat().st_size for file in (self.log, rollback))

    @property
    def name(self) -> str:
        return self.path.name.removesuffix(SUFFIX)

    def require(self, *, backed_up: bool = False) -> None:
        """Raise unless a journal lies here, though its files may be damaged.

        `backed_up`: a backup is at hand that lies elsewhere.
        """
        try:
            there = self._holds_journal(backed_up=backed_up)
        except OSError as error:
            raise Unreachable(error.errno) from None
        if not there:
            raise NotAJournal

    def _holds_journal(self, *, backed_up: bool) -> bool:
        """Whether a database is here with a key file, or with a backup that may have one."""
        if any(copy.is_file() for copy in self.keys):
            return self.database.is_file()
        left = self.database.is_file() or self.log.is_file()
        return left and (backed_up or any(self.backups.glob(f"*{BACKUP_SUFFIX}")))

    def make(self) -> None:
        try:
            new = [path for path in (self.path, *self.path.parents) if not path.exists()]
            self.path.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            raise AlreadyThere from None
        except OSError as error:
            raise errors.of_writing(error) from None
        with contextlib.suppress(OSError):  # a folder above may be nobody's to look into
            for path in new:
                durable.sync_folder(path.parent)

    def unmake(self) -> None:
        """Take away what was made just now, after making the rest of it failed."""
        files = (*self.keys, self.database, self.log, self.shared, self.seal, self.rest, self.hold)
        with contextlib.suppress(OSError):
            for file in files:
                file.unlink(missing_ok=True)
            self.path.rmdir()


def free_beside(folder: Path, why: str) -> Path:
    """Return a name beside a journal's own that nothing has; `why` stands in it."""
    stem, number = folder.name.removesuffix(SUFFIX), 1
    while True:
        more = f" {number}" if number > 1 else ""
        path = folder.with_name(f"{stem} {why}{more}{SUFFIX}")
        if not path.exists():
            return path
        number += 1
