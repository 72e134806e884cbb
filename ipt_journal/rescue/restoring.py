"""Make a journal of a backup, beside another or for itself, and let it take that one's place."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from ipt_journal.journal import Journal
from ipt_journal.records import migrations, preferences
from ipt_journal.records.change import Writing
from ipt_journal.rescue import backing_up, beside, last_backups, waiting
from ipt_journal.vault import backup, database, durable, errors, rotation
from ipt_journal.vault.errors import Damaged, MistypedKey, VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder, free_beside
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.seal import Seal

# Where backups go is no record of therapy: no choice made since the backup is taken back by it.
CHOSEN = ("backup_place", "backup_most_mib", "copied_away_utc")


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
    keys = source.keys()
    backup.unpack_with(source, keys, data_key, to)
    with _whole_or_gone(to):
        _count_on(to, keys, data_key, saves)
        _take_along(newest, to)
        journal = Journal.open(to, secret, now_utc)
    with contextlib.suppress(VaultError):
        backing_up.take(journal)
    return journal


@contextlib.contextmanager
def _whole_or_gone(made: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


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
    which opened it then. It backs up to where this journal does now. Raises what `backup.unpack`
    raises; then nothing was made.
    """
    vault = journal.vault
    made = free_beside(vault.folder.path, waiting.MADE)
    keys, data_key = vault.keys, vault.data_key
    if secret is not None:
        keys, data_key = source.keys(), backup.opened(source, secret)
    source.require_authentic(data_key)
    backup.unpack_with(source, keys, data_key, made)
    with _whole_or_gone(made):
        _hand_on(journal, made, keys, data_key)
        _count_on(made, keys, data_key, journal.saves + 1)
        with contextlib.suppress(OSError):
            waiting.note(made)
    return made


def _hand_on(journal: Journal, made: Path, keys: KeyFile, data_key: bytearray) -> None:
    """Let it back up to where the journal does now.

    Where that cannot be read any more, or not be written, what the backup says of it stays.
    """
    with contextlib.suppress(VaultError, DBAPIError, database.DriverError):
        chosen = _chosen(journal)
        engine = database.make_engine(partial(_reached, made, keys, data_key))
        try:
            with contextlib.closing(engine.raw_connection()) as link:
                migrations.apply(link.driver_connection, migrations.STEPS)
            with Writing(engine, journal.now_utc()) as session:
                preferences.change(session, **chosen)
                session.commit()
        finally:
            engine.dispose()


def _chosen(journal: Journal) -> dict[str, Any]:
    """Read it on whatever thread."""
    with beside.apart(journal.vault) as session:
        now = preferences.load(session)
        return {name: getattr(now, name) for name in CHOSEN}


def _count_on(made: Path, keys: KeyFile, data_key: bytearray, saves: int) -> None:
    """Let no later state have the number of one that was backed up before."""
    with contextlib.suppress(database.DriverError):
        link = _reached(made, keys, data_key)
        try:
            link.execute("UPDATE saves SET count = ?", (saves,))
            link.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            link.close()
    with contextlib.suppress(OSError):
        Seal(JournalFolder(made), data_key).write(saves)


def _reached(made: Path, keys: KeyFile, data_key: bytearray) -> Any:  # noqa: ANN401 - no types
    specification = database.specification_of(data_key, keys.uuid)
    return database.connect(JournalFolder(made).database, specification)


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
    return next(iter(last_backups.found(folder.backups)), None)


def opens_last_backup(folder: JournalFolder, secret: Secret) -> bool | None:
    """Whether a secret opens the last backup that can tell; None where none can.

    Where a journal's own key file is damaged, this alone tells a typing error. Raises MistypedKey
    and NoMemory.
    """
    try:
        last_backups.opened(last_backups.found(folder.backups), secret)
    except MistypedKey:
        raise
    except WrongKey:
        return False
    except Damaged:
        return None
    return True
