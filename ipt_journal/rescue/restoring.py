"""Let a journal that was made of a backup take the place of the one there is, which is kept."""

import contextlib
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.vault import backup, database, durable, errors
from ipt_journal.vault.folder import JournalFolder, free_beside
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.seal import Seal


def prepare(journal: Journal, source: Backup, secret: Secret | None) -> Path:
    """Make a journal of a backup beside this one, checked; return where it lies.

    What opens this journal now opens that one too; one from before a new key opens with `secret`,
    which opened it then. Raises what `backup.unpack` raises; then nothing was made.
    """
    vault = journal.vault
    made = free_beside(vault.folder.path, "restored")
    keys, data_key = vault.keys, vault.data_key
    if secret is not None:
        keys, data_key = source.keys(), backup.opened(source, secret)
    source.require_authentic(data_key)
    backup.unpack_with(source, keys, data_key, made)
    _count_on(made, database.specification_of(data_key, keys.uuid), journal.saves + 1)
    with contextlib.suppress(OSError):
        Seal(JournalFolder(made), data_key).write(journal.saves + 1)
    return made


def _count_on(made: Path, specification: bytearray, saves: int) -> None:
    """Let no later state have the number of one that was backed up before."""
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
    copy of it must not stay behind unseen. Raises ReadOnly, NoRoom or Unreachable.
    """
    kept = free_beside(folder, "before restoring")
    try:
        folder.rename(kept)
        try:
            restored.rename(folder)
        except OSError:
            kept.rename(folder)
            raise
        durable.sync_folder(folder.parent)
    except OSError as error:
        raise errors.of_writing(error) from None
    earlier, now = JournalFolder(kept), JournalFolder(folder)
    for old, new in ((earlier.backups, now.backups), (earlier.open_plan, now.open_plan)):
        with contextlib.suppress(OSError):
            old.rename(new)
    return kept
