"""Put a copy of a journal as it is now into another folder, or of its last backup that is whole."""

import contextlib
from pathlib import Path

from ipt_journal.vault import backup, rotation
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.vault import Vault


def copy_to(vault: Vault, folder: Path, made: int, saves: int) -> Backup:
    """Return the copy: of the journal as it is, or where that cannot be read, of a backup before.

    `made` is now, UTC in seconds, and `saves` how many there are by now: it is done on another
    thread, and the journal may be written meanwhile. A backup that is damaged is passed over.
    Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    there = rotation.found(vault.folder.backups, vault.keys.uuid)
    up_to_date = [one for one in there if one.head.saves >= saves]
    for one in up_to_date:
        with contextlib.suppress(Damaged):
            return backup.put_beside(one, folder)
    with contextlib.suppress(Damaged):
        return backup.take(vault, folder, made, saves)
    for one in there:
        with contextlib.suppress(Damaged):
            return backup.put_beside(one, folder)
    raise Damaged("backup")
