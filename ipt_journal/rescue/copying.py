"""Put a copy of a journal as it is now into another folder, or of its last backup that is whole."""

import contextlib
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up
from ipt_journal.vault import backup
from ipt_journal.vault.errors import Damaged, VaultError
from ipt_journal.vault.jbak import Backup


def copy_to(journal: Journal, folder: Path) -> Backup:
    """Return the copy: of the journal as it is, or where that cannot be read, of a backup before.

    A backup that is damaged is passed over. Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    with contextlib.suppress(VaultError):  # there may be room in that folder alone
        backing_up.if_changed(journal)
    there = backing_up.backups(journal)
    up_to_date = [one for one in there if one.head.saves == journal.saves]
    for one in up_to_date:
        with contextlib.suppress(Damaged):
            return backup.put_beside(one, folder)
    with contextlib.suppress(Damaged):
        return backing_up.back_up(journal, folder)
    for one in there:
        with contextlib.suppress(Damaged):
            return backup.put_beside(one, folder)
    raise Damaged("backup")
