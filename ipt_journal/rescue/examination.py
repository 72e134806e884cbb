"""Read everything of a journal and of its backups, write nothing, and say what is not as it was."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue import conflicts
from ipt_journal.rescue.contents import Contents, contents
from ipt_journal.vault import database, keyfile, legible, rotation
from ipt_journal.vault.errors import (
    CannotBeRenewed,
    Damaged,
    FromNewerVersion,
    InUse,
    NoMemory,
    NotAJournal,
    Unreachable,
    VaultError,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import Condition
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.unlock import unlock
from ipt_journal.vault.vault import Vault


@dataclass(slots=True)
class Examined:
    """What could be found out; None is what could not be.

    `trouble` keeps the journal from being opened. `places` are damaged places in the file; `held`
    is what is in it, where it is whole and of this version. `sealed` is the number of the last save
    as noted beside the file, `saves` as counted in it. `backups` are by name.
    """

    key_files: tuple[Condition, ...]
    trouble: VaultError | None = None
    earlier_version: bool = False
    places: int | None = None
    sealed: int | None = None
    saves: int | None = None
    lost_saves: int | None = None
    seal_is_older: bool | None = None
    keys_are_older: bool | None = None
    held: Contents | None = None
    backups: dict[str, Condition] = field(default_factory=dict)
    second_copies: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return self.trouble is None and not self.places

    @property
    def remarkable(self) -> bool:
        told = (self.lost_saves, self.keys_are_older, self.seal_is_older, self.second_copies)
        files = (*self.key_files, *self.backups.values())
        return any(told) or any(one is not Condition.WHOLE for one in files)


def require(folder: JournalFolder) -> None:
    """Raise NotAJournal where nothing of one lies."""
    files = (*folder.keys, folder.database)
    if not (any(file.is_file() for file in files) or rotation.files(folder.backups)):
        raise NotAJournal


def examine(folder: JournalFolder, secret: Secret, now_utc: Callable[[], int]) -> Examined:
    """Read every page of the journal and every byte of its backups.

    What is damaged, missing, out of reach or of a newer version is told as the trouble it is.
    Raises WrongKey, MistypedKey, InUse or NoMemory.
    """
    found = Examined(keyfile.conditions(folder))
    try:
        _open(found, folder, secret, now_utc)
    except (WrongKey, InUse, NoMemory):
        raise
    except NotAJournal:
        found.trouble = Damaged("keys" if folder.database.is_file() else "pages")
    except VaultError as error:
        found.trouble = error
    failing = bool(found.places) or isinstance(found.trouble, Unreachable)
    if failing and legible.is_partly_readable(folder):
        found.trouble = Damaged("medium")
    found.backups = {path.name: condition(path) for path in rotation.files(folder.backups)}
    return found


def _open(
    found: Examined, folder: JournalFolder, secret: Secret, now_utc: Callable[[], int]
) -> None:
    vault = unlock(folder.path, secret, looking=True)
    try:
        found.sealed = vault.seal.read()
        found.places = len(_faults(vault))
        with contextlib.suppress(Unreachable):
            copies = conflicts.look(vault)
            found.second_copies = tuple(path.name for path in (*copies.opening, *copies.closed))
        _look_into(found, Journal(vault, now_utc))
    except CannotBeRenewed:
        found.earlier_version = True
    finally:
        vault.close(cleanly=False)


def _faults(vault: Vault) -> list[str]:
    """Return what is wrong, also where the file does not open: each page tells of itself."""
    try:
        return database.faults_beside(vault.reach)
    except Damaged:
        specification = database.specification_of(vault.data_key, vault.keys.uuid)
        return database.page_faults_of(vault.folder.database, specification)


def _look_into(found: Examined, journal: Journal) -> None:
    found.saves, found.lost_saves = journal.saves, journal.lost_saves
    found.seal_is_older = journal.seal_is_older
    found.keys_are_older = journal.vault.keys_are_older
    if not found.places:
        with journal.read() as session:
            found.held = contents(session)


def condition(path: Path) -> Condition:
    """Read every byte of a backup; tell how it is, as far as can be told without a key."""
    try:
        Backup.at(path).scrub()
    except FromNewerVersion:
        return Condition.NEWER
    except Unreachable:
        return Condition.UNREACHABLE
    except VaultError:
        return Condition.DAMAGED
    return Condition.WHOLE
