"""Give a journal a new data key: every page written anew, and the old key opens nothing of it.

The one moment at which the change counts is the renaming of the database. Before it the spare key
file holds the new key and the first the old one; opening tries both, so either database opens.
"""

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Any

from ipt_journal.vault import database, durable, errors, kdf, keyfile, memory
from ipt_journal.vault.errors import Damaged, ReadOnly
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class NewKey:
    """A data key, and the key file that a passphrase opens it by; nothing is written yet."""

    keys: KeyFile
    data_key: bytearray


def rekey(vault: Vault, passphrase: str, cost: Cost) -> None:
    """Write the database under a new data key that this passphrase alone opens.

    There is no recovery key afterwards: the app does not know the one there was. Backups made so
    far go on opening with what opened them. Raises Damaged, NoRoom, ReadOnly or Unreachable; then
    everything is as it was.
    """
    carry_out(vault, prepare(vault, passphrase, cost))


def prepare(vault: Vault, passphrase: str, cost: Cost) -> NewKey:
    """Do the slow part, on any thread: wrap a new data key."""
    new_key = bytearray(os.urandom(32))
    empty = KeyFile(vault.keys.uuid, vault.keys.generation)
    secret = Secret(Kind.PASSPHRASE, passphrase)
    keys = empty.with_slot(keyfile.PASSPHRASE_SLOT, secret, new_key, cost).sealed(new_key)
    return NewKey(keys, new_key)


def carry_out(vault: Vault, new: NewKey) -> None:
    """Write everything anew; nobody may read or write meanwhile. Raises as `rekey`."""
    draft = durable.draft_of(vault.folder.database)
    try:
        if vault.read_only:
            raise ReadOnly
        _write_anew(vault, new.keys, new.data_key)
        vault.exchange(new.keys, new.data_key, draft)
    except OSError as error:
        raise errors.of_writing(error) from None
    except database.DriverError as error:
        raise vault.named(error) from None
    finally:
        memory.wipe(new.data_key)
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _write_anew(vault: Vault, keys: KeyFile, new_key: bytearray) -> None:
    """Copy every page under the new key into a file of its own, and read that back."""
    draft = durable.draft_of(vault.folder.database)
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    specification = database.specification_of(new_key, keys.uuid)
    with (
        closing(database.connect(draft, specification)) as copy,
        closing(vault.engine.raw_connection()) as pooled,
    ):
        source: Any = pooled.driver_connection
        source.backup(copy)
        copy.execute(f"PRAGMA application_id = {keys.generation}")
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        pages = source.execute("PRAGMA page_count").fetchone()
        if database.faults(copy) or pages != copy.execute("PRAGMA page_count").fetchone():
            raise Damaged("pages")


def raise_cost(vault: Vault, secret: Secret) -> bool:
    """Wrap the key anew where the passphrase costs too little to try out by now.

    Returns whether it was done; raises what `change_passphrase` raises.
    """
    slot = vault.keys.slots[keyfile.PASSPHRASE_SLOT]
    if slot is None or secret.kind is not Kind.PASSPHRASE or vault.read_only:
        return False
    if not slot.cost.less_than(kdf.LEAST):
        return False
    vault.change_passphrase(secret.text, kdf.calibrate())
    return True
