"""Make a journal of a backup, beside another or for itself, and let it take that one's place."""

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, waiting
from ipt_journal.vault import backup, database, durable, errors, rotation
from ipt_journal.vault.errors import VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder, free_beside
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.seal import Seal


def journal_of(source: Backup, secret: Secret, to: Path, now_utc: Callable[[], int]) -> Journal:
    """Make the journal `to` of a backup where there may be no other any more, and open it.

    The newest backup that lies with this one goes along, and a first one is taken: those to come
    are numbered after it, as they must be in a second place. Raises what `backup.unpack` and
    `Journal.open` raise; then nothing was made.
    """
    if to.exists():
        raise errors.AlreadyThere
    data_key = backup.opened(source, secret)
    source.require_authentic(data_key)
    newest = _newest_along(source, data_key)
    saves = max(source.head.saves, newest.head.saves) + 1
    _make(source, source.keys(), data_key, to, saves)
    try:
        _take_along(newest, to)
        journal = Journal.open(to, secret, now_utc)
    except BaseException:
        shutil.rmtree(to, ignore_errors=True)
        raise
    with contextlib.suppress(VaultError):
        backing_up.take(journal)
    return journal


def _newest_along(source: Backup, data_key: bytearray) -> Backup:
    """Return the last backup beside this one that is whole and of the same key, or this one."""
    for one in rotation.found(source.path.parent, source.head.journal):
        with contextlib.suppress(VaultError):
            one.require_authentic(data_key)
            return one
    return source


def _take_along(newest: Backup, to: Path) -> None:
    """Copy it among the backups of the journal at `to`, as far as there is room."""
    backups = JournalFolder(to).backups
    with contextlib.suppress(OSError, VaultError):
        backups.mkdir(mode=0o700)
        backup.put_beside(newest, backups)


def prepare(journal: Journal, source: Backup, secret: Secret | None) -> Path:
    """Make a journal of a backup beside this one, checked; return where it lies.

    What opens this journal now opens that one too; one from before a new key opens with `secret`,
    which opened it then. Raises what `backup.unpack` raises; then nothing was made.
    """
    vault = journal.vault
    made = free_beside(vault.folder.path, waiting.MADE)
    keys, data_key = vault.keys, vault.data_key
    if secret is not None:
        keys, data_key = source.keys(), backup.opened(source, secret)
    source.require_authentic(data_key)
    _make(source, keys, data_key, made, journal.saves + 1)
    with contextlib.suppress(OSError):
        waiting.note(made)
    return made


def _make(source: Backup, keys: KeyFile, data_key: bytearray, made: Path, saves: int) -> None:
    """Unpack it such that no later state has the number of one that was backed up before."""
    backup.unpack_with(source, keys, data_key, made)
    _count_on(made, database.specification_of(data_key, keys.uuid), saves)
    with contextlib.suppress(OSError):
        Seal(JournalFolder(made), data_key).write(saves)


def _count_on(made: Path, specification: bytearray, saves: int) -> None:
    with contextlib.suppress(database.DriverError):
        link = database.connect(JournalFolder(made).database, specification)
        try:
            link.execute("UPDATE saves SET count = ?", (saves,))
            link.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            link.close()


def put_in_place(folder: Path, restored: Path) -> Path:
    """Let `restored` be the journal at `folder`; return where the earlier one lies now.

    Nobody may have either open. The backups go along, and so does a plan that lies in the open: a
    copy of it must not stay behind unseen. Raises ReadOnly, NoRoom or Unreachable; then the journal
    is where it was, and `waiting.beside` tells of the restored one.
    """
    kept = free_beside(folder, waiting.KEPT)
    try:
        waiting.note(restored, kept.name)
        _exchange(folder, restored, kept)
    except OSError as error:
        raise errors.of_writing(error) from None
    waiting.arrived(folder)
    earlier, now = JournalFolder(kept), JournalFolder(folder)
    for old, new in ((earlier.backups, now.backups), (earlier.open_plan, now.open_plan)):
        with contextlib.suppress(OSError):
            old.rename(new)
    return kept


def _exchange(folder: Path, restored: Path, kept: Path) -> None:
    folder.rename(kept)
    try:
        restored.rename(folder)
    except OSError:
        kept.rename(folder)
        raise
    with contextlib.suppress(OSError):  # it is in its place
        durable.sync_folder(folder.parent)


def last_in(folder: JournalFolder) -> Backup | None:
    """Return the last backup of a journal that may be gone but for its backups."""
    found = []
    for path in rotation.files(folder.backups):
        with contextlib.suppress(VaultError):
            found.append(Backup.at(path))
    return max(found, key=lambda one: one.head.made, default=None)


def opens_last_backup(folder: JournalFolder, secret: Secret) -> bool | None:
    """Whether a secret opens the last backup that can tell; None where none can.

    Where a journal's own key file is damaged, this alone tells a typing error. Raises MistypedKey
    and NoMemory.
    """
    material = secret.material()
    for path in reversed(rotation.files(folder.backups)):
        try:
            keys = Backup.at(path).keys()
        except VaultError:
            continue
        if keys.whole:
            try:
                keys.open(secret.kind, material)
            except WrongKey:
                return False
            return True
    return None
