"""Let a journal that was made of a backup take the place of the one there is, which is kept."""

import contextlib
from pathlib import Path

from ipt_journal.vault import backup, durable, errors
from ipt_journal.vault.folder import SUFFIX, JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret


def prepare(
    folder: Path, source: Backup, secret: Secret | None, data_key: bytearray | None = None
) -> Path:
    """Make a journal of a backup beside the one at `folder`, checked; return where it lies.

    Either the secret of that time or the data key opens it. Raises what `backup.unpack` raises;
    then nothing was made.
    """
    made = _free(folder, "restored")
    if secret is not None:
        backup.unpack(source, secret, made)
    elif data_key is not None:
        source.require_authentic(data_key)
        backup.unpack_with(source, source.keys(), data_key, made)
    return made


def put_in_place(folder: Path, restored: Path) -> Path:
    """Let `restored` be the journal at `folder`; return where the earlier one lies now.

    Nobody may have either open. The backups go along. Raises ReadOnly, NoRoom or Unreachable.
    """
    kept = _free(folder, "before restoring")
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
    with contextlib.suppress(OSError):
        JournalFolder(kept).backups.rename(JournalFolder(folder).backups)
    return kept


def _free(folder: Path, why: str) -> Path:
    """Return a name beside the journal's own that nothing has."""
    stem = folder.name.removesuffix(SUFFIX)
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        path = folder.with_name(f"{stem} {why}{more}{SUFFIX}")
        if not path.exists():
            return path
        number += 1
