"""Open a journal with a secret: hold it, find the key, and mend a key file from its other copy."""

import contextlib
from pathlib import Path

from ipt_journal.vault import database, keyfile
from ipt_journal.vault.errors import Damaged, VaultError, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import Hold
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.vault import Vault

_PATIENCE_S = 4.0  # a process that leaves may take a last backup


def unlock_keys(path: Path, secret: Secret) -> tuple[KeyFile, bytearray, bool]:
    """Derive and open: the slow part of unlocking, about a second."""
    folder = JournalFolder(path)
    folder.require()
    return keyfile.read(folder, secret)


def unlock(path: Path, secret: Secret, *, looking: bool = False) -> Vault:
    """Open the journal at `path`; one that another process is leaving is waited for.

    For `looking` it can only be read, and nothing is mended. Raises NotAJournal, InUse, WrongKey,
    MistypedKey, Damaged, FromNewerVersion, NoMemory or Unreachable.
    """
    folder = JournalFolder(path)
    folder.require()
    hold = Hold(folder)
    hold.take(_PATIENCE_S, make=not looking)
    try:
        keys, data_key, sound = _opening(folder, secret)
        vault = Vault(keys, data_key, hold)
        vault.opened_with = secret.kind
        vault.read_only = vault.read_only or looking
        vault.leaves_nothing = looking
        if not sound and not vault.read_only:
            _repair(vault)
    except BaseException:
        hold.release()
        raise
    return vault


def _opening(folder: JournalFolder, secret: Secret) -> keyfile.Opened:
    """Return the newest copy of the key file whose data key opens the database.

    They are of two keys where a change of the key was cut short: then a secret that opens only the
    copy of the other key is a wrong one. Where there is no other key, the database is damaged, and
    what tells so is the opening of it.
    """
    found = keyfile.opened(folder, secret)
    newest = next(found)
    if newest.sound:
        return newest
    copies = [newest, *found]
    faults = [_fault(folder, one) for one in copies]
    if None in faults:
        return copies[faults.index(None)]
    alone = len(copies) == 1 and isinstance(faults[0], Damaged)
    if alone and keyfile.has_another_key(folder, newest.data_key):
        raise WrongKey
    return newest


def _fault(folder: JournalFolder, one: keyfile.Opened) -> VaultError | None:
    """Return why the database does not open under that data key, if it does not."""
    specification = database.specification_of(one.data_key, one.keys.uuid)
    mode = "ro" if folder.unsettled else "ro&immutable=1"  # which would leave an empty log
    try:
        database.connect(folder.database, specification, mode=mode).close()
    except VaultError as error:
        return error
    return None


def _repair(vault: Vault) -> None:
    """Write both copies of the key file anew from the one that opened."""
    with contextlib.suppress(OSError):
        vault.keys = vault.keys.mended(vault.data_key)
        keyfile.write(vault.folder, vault.keys)
        vault.keys_repaired = True
