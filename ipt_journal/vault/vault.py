"""An open vault: the data key, the connections given out, and the files beside the database."""

import contextlib
import os
import uuid as uuids
from pathlib import Path
from typing import Any, Self

from ipt_journal.vault import database, kdf, keyfile, memory
from ipt_journal.vault.errors import Locked, NoRoom, Unreachable
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import Hold
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.rest import Rest
from ipt_journal.vault.seal import Seal


class Vault:
    """Made by `create` or `unlock`; after `close` nothing in it can be reached any more."""

    def __init__(
        self, folder: JournalFolder, keys: KeyFile, data_key: bytearray, hold: Hold
    ) -> None:
        self.folder = folder
        self.keys = keys
        self.read_only = not os.access(folder.path, os.W_OK) or not os.access(
            folder.database, os.W_OK
        )
        self.ended_suddenly = folder.log.exists()
        self.keys_repaired = False
        self._data_key: bytearray | None = data_key
        self._hold = hold
        self._given: set[Any] = set()
        self.seal = Seal(folder, data_key)
        self.rest = Rest(folder, data_key)
        self.engine = database.make_engine(self._connect)

    def _connect(self) -> Any:  # noqa: ANN401 - the driver ships no types
        link = self.connect_to(self.folder.database, read_only=self.read_only)
        self._given.add(link)
        return link

    def connect_to(self, path: Path, *, read_only: bool = False) -> Any:  # noqa: ANN401
        """Open another database file of this journal under its key."""
        key = kdf.expand(self.data_key, b"rj db key v1")
        salt = kdf.expand(self.data_key, b"rj db salt v1" + self.keys.uuid, 16)
        specification = database.key_specification(key, salt)
        return database.connect(path, specification, read_only=read_only)

    @property
    def data_key(self) -> bytearray:
        if self._data_key is None:
            raise Locked
        return self._data_key

    @property
    def database_size(self) -> int:
        return self.folder.database.stat().st_size

    def settle(self, count: int) -> None:
        """Bring what was committed into the main file, then note that `count` saves are in it.

        The commit itself is on the disk already, in the log; a full disk here loses nothing.
        """
        link = self.engine.raw_connection()
        try:
            with contextlib.suppress(database.DriverError):
                link.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            link.close()
        with contextlib.suppress(OSError):
            self.seal.write(count)

    def change_passphrase(self, passphrase: str, cost: kdf.Cost) -> None:
        self._set_slot(keyfile.PASSPHRASE_SLOT, Secret(Kind.PASSPHRASE, passphrase), cost)

    def set_recovery_key(self, written: str) -> None:
        """Let the journal be opened by this recovery key, in place of any earlier one."""
        self._set_slot(keyfile.RECOVERY_SLOT, Secret(Kind.RECOVERY, written), kdf.DEFAULT)

    def _set_slot(self, index: int, secret: Secret, cost: kdf.Cost) -> None:
        changed = self.keys.with_slot(index, secret, self.data_key, cost).sealed(self.data_key)
        try:
            keyfile.write(self.folder, changed)
        except OSError as error:
            raise (NoRoom if error.errno == 28 else Unreachable)(error.errno) from None  # ENOSPC
        self.keys = changed

    def close(self, *, cleanly: bool = True) -> None:
        """Close every connection, also those somebody still holds, and forget the key."""
        if self._data_key is None:
            return
        data_key, self._data_key = self._data_key, None
        try:
            for link in self._given:
                with contextlib.suppress(Exception):  # the disk may be gone; closing goes on
                    link.rollback()
                with contextlib.suppress(Exception):
                    if cleanly and not self.read_only:
                        link.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                        link.execute("PRAGMA journal_mode = DELETE").fetchall()
                with contextlib.suppress(Exception):
                    link.close()
            self._given.clear()
            self.engine.dispose()
        finally:
            memory.wipe(data_key)
            self._hold.release()

    @classmethod
    def create(cls, path: Path, passphrase: str, cost: kdf.Cost | None = None) -> Self:
        """Make a new journal folder; `cost` is calibrated on this computer unless given."""
        folder = JournalFolder(path)
        folder.make()
        hold = Hold(folder)
        hold.take()
        data_key = bytearray(os.urandom(32))
        secret = Secret(Kind.PASSPHRASE, passphrase)
        empty = KeyFile(uuids.uuid4().bytes, 0)
        slot = keyfile.PASSPHRASE_SLOT
        keys = empty.with_slot(slot, secret, data_key, cost or kdf.calibrate()).sealed(data_key)
        try:
            folder.database.touch(mode=0o600)
            vault = cls(folder, keys, data_key, hold)
            vault.seal.make()
            vault.rest.make()
            keyfile.write(folder, keys)
        except OSError as error:
            raise (NoRoom if error.errno == 28 else Unreachable)(error.errno) from None  # ENOSPC
        return vault


def unlock_keys(path: Path, secret: Secret) -> tuple[KeyFile, bytearray, bool]:
    """Derive and open: the slow part of unlocking, about a second."""
    folder = JournalFolder(path)
    folder.require()
    return keyfile.read(folder, secret)


def unlock(path: Path, secret: Secret) -> Vault:
    """Open the journal at `path`.

    Raises NotAJournal, InUse, WrongKey, MistypedKey, Damaged, FromNewerVersion or Unreachable.
    """
    folder = JournalFolder(path)
    folder.require()
    hold = Hold(folder)
    hold.take()
    try:
        keys, data_key, sound = keyfile.read(folder, secret)
        vault = Vault(folder, keys, data_key, hold)
        if not sound and not vault.read_only:
            _repair(vault)
    except BaseException:
        hold.release()
        raise
    return vault


def _repair(vault: Vault) -> None:
    """Write both copies of the key file anew from the one that opened."""
    with contextlib.suppress(OSError):
        vault.keys = vault.keys.sealed(vault.data_key)
        keyfile.write(vault.folder, vault.keys)
        vault.keys_repaired = True
