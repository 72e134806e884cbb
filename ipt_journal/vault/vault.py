"""An open vault: the data key, the connections given out, and the files beside the database."""

import contextlib
import os
import shutil
import threading
import uuid as uuids
from pathlib import Path
from typing import Any, Self

from sqlalchemy import event

from ipt_journal.vault import database, durable, errors, kdf, keyfile, memory
from ipt_journal.vault.errors import (
    Damaged,
    Locked,
    NoRoom,
    ReadOnly,
    Unreachable,
    VaultError,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import HeldFolder, Hold
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret, Slot
from ipt_journal.vault.rest import Rest
from ipt_journal.vault.seal import Seal

_LEAST_ROOM = 256 * 1024  # bytes
_LOOK_S = 1.0  # closing waits so long for a look: on a failing disk one may take minutes


class Vault:
    """Made by `create` or `unlock`; after `close` nothing in it can be reached any more."""

    def __init__(self, keys: KeyFile, data_key: bytearray, hold: Hold) -> None:
        self._hold = hold
        self.folder = HeldFolder(hold)
        self.keys = keys
        self.read_only = not (hold.taken and _writable(self.folder))
        self.cannot_be_held = hold.unknown
        self.leaves_nothing = False  # not even a log that is empty
        self.no_room = False  # the disk is so full that the journal can only be read for now
        self.keys_repaired = False
        self.keys_are_older = False
        self.opened_with = Kind.PASSPHRASE
        self._data_key: bytearray | None = data_key
        self._changing_keys = threading.Lock()
        self.looking = threading.Lock()  # held by a look from another thread; closing waits
        self._given: set[Any] = set()
        self.seal = Seal(self.folder, data_key)
        self.rest = Rest(self.folder, data_key)
        self.ended_suddenly = self.folder.log.exists() or self.rest.given_up
        self.engine = database.make_engine(self._connect)
        self.writing = database.for_writing(self.engine)
        event.listen(self.engine, "close", lambda link, _record: self._given.discard(link))

    def _connect(self) -> Any:  # noqa: ANN401 - the driver ships no types
        link = self.reach()
        self._given.add(link)
        return link

    def reach(self) -> Any:  # noqa: ANN401
        """Connect anew for writing; where the disk is too full even for that, for reading."""
        if self.read_only:
            return self._reach_for_reading()
        try:
            return self.connect_to(self.folder.database)
        except (NoRoom, Unreachable) as error:
            if not isinstance(self._seen_here(error), NoRoom):
                raise
        self.no_room = True
        return self._reach_for_reading()

    def _reach_for_reading(self) -> Any:  # noqa: ANN401
        """Connect for reading; where an index of the log cannot be made, without an empty log."""
        if not self.leaves_nothing or self.folder.unsettled:
            with contextlib.suppress(NoRoom, Unreachable):
                return self.connect_to(self.folder.database, mode="ro")
        log = self.folder.log
        if log.exists() and log.stat().st_size:
            raise NoRoom if self.no_room else Unreachable
        return self.connect_to(self.folder.database, mode="ro&immutable=1")

    def named(self, error: BaseException | None) -> Exception:
        """Return what the driver's error means, by its name."""
        named = self._seen_here(database.named(error))
        if isinstance(named, Damaged):
            self.renew()  # a connection that met a damaged page answers nothing more
        return named

    def _seen_here(self, error: Exception) -> Exception:
        """Tell a full disk from what it looks like to SQLite, which has other words for it too."""
        full = isinstance(error, Unreachable) and _disk_is_full(self.folder)
        full = full or (isinstance(error, ReadOnly) and self.no_room)
        return NoRoom() if full else error

    def renew(self) -> None:
        """Connect anew from now on: a connection that met damage or a full disk stays with it."""
        self.no_room = False
        self.engine.dispose()

    def connect_to(self, path: Path, *, mode: str = "rw") -> Any:  # noqa: ANN401
        """Open a database file of this journal under its key; `mode` as `database.connect`."""
        specification = database.specification_of(self.data_key, self.keys.uuid)
        return database.connect(path, specification, mode=mode)

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
        self._fold_log()
        with contextlib.suppress(OSError):
            self.seal.write(count)

    def finish_log(self) -> None:
        """Bring in what a process that ended suddenly left in the log.

        Until then, pages that it wiped stand in the main file as they were.
        """
        if self.ended_suddenly and not (self.read_only or self.no_room):
            self._fold_log()

    def _fold_log(self) -> None:
        link = self.engine.raw_connection()
        try:
            with contextlib.suppress(database.DriverError):
                link.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            link.close()

    def change_passphrase(self, passphrase: str, cost: kdf.Cost) -> None:
        self._set_slot(keyfile.PASSPHRASE_SLOT, Secret(Kind.PASSPHRASE, passphrase), cost)
        self.opened_with = Kind.PASSPHRASE

    def set_recovery_key(self, written: str) -> None:
        """Let the journal be opened by this recovery key, in place of any earlier one."""
        self._set_slot(keyfile.RECOVERY_SLOT, Secret(Kind.RECOVERY, written), kdf.DEFAULT)

    def remove_recovery_key(self) -> None:
        """Let no recovery key open the journal; backups made so far still know theirs."""
        self._put_slot(keyfile.RECOVERY_SLOT, None)

    def _set_slot(self, index: int, secret: Secret, cost: kdf.Cost) -> None:
        """Wrap the data key, which takes a while, then put it into the key file as that is by now.

        Another slot may have been changed meanwhile, on another thread.
        """
        self._put_slot(index, Slot.wrap(secret, self.data_key, self.keys.place(index), cost))

    def _put_slot(self, index: int, slot: Slot | None) -> None:
        with self._changing_keys:
            changed = self.keys.having(index, slot).sealed(self.data_key)
            try:
                keyfile.write(self.folder, changed)
            except OSError as error:
                raise errors.of_writing(error) from None
            self.keys = changed

    def note_keys(self) -> None:
        """Note in the database which key file it was opened with, and notice an earlier one.

        Somebody who knows an earlier passphrase could put the key file of that time back.
        """
        link = self.engine.raw_connection()
        try:
            cursor = link.cursor()
            newest = int(cursor.execute("PRAGMA application_id").fetchone()[0])
            self.keys_are_older = self.keys.generation < newest
            if self.keys.generation > newest and not (self.read_only or self.no_room):
                with contextlib.suppress(database.DriverError):
                    cursor.execute(f"PRAGMA application_id = {self.keys.generation}")
                    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except database.DriverError as error:
            raise self.named(error) from None
        finally:
            link.close()

    def exchange(self, keys: KeyFile, new_key: bytearray, draft: Path) -> None:
        """Let `draft`, the database under `new_key`, take the place of this one; see `rekey`."""
        with self.looking, self._changing_keys:
            self._connect_where_it_lies()
            self._close_links(cleanly=True)
            self.engine.dispose()
            if self.folder.log.exists() or self.folder.unsettled:
                raise Unreachable  # it is under the old key, and would be brought into the draft
            first, spare = self.folder.keys
            durable.write_whole(spare, keys.raw)
            draft.replace(self.folder.database)
            old_key, self._data_key = self.data_key, bytearray(new_key)
            memory.wipe(old_key)
            self.keys = keys
            # The change counts by now; what cannot be written here is mended at the next opening.
            with contextlib.suppress(OSError):
                durable.sync_folder(self.folder.path)
            with contextlib.suppress(OSError):
                durable.write_whole(first, keys.raw)
        count = self.seal.read()
        self.seal = Seal(self.folder, self.data_key)
        with contextlib.suppress(OSError):
            self.seal.write(count)
        self.rest = Rest(self.folder, self.data_key)

    def close(self, *, cleanly: bool = True) -> None:
        """Close every connection, also those somebody still holds, and forget the key."""
        if self._data_key is None:
            return
        looked = self.looking.acquire(timeout=_LOOK_S)
        try:
            self._connect_where_it_lies()
        finally:
            with self._changing_keys:
                data_key, self._data_key = self._data_key, None
            if looked:
                self.looking.release()
            self._let_go(data_key, cleanly=cleanly)

    def _let_go(self, data_key: bytearray, *, cleanly: bool) -> None:
        try:
            self._close_links(cleanly=cleanly)
            self.engine.dispose()
        finally:
            memory.wipe(data_key)
            self._hold.release()

    def _connect_where_it_lies(self) -> None:
        if self._hold.has_moved:  # SQLite removes the log by the name by which it opened it
            self.renew()
            with contextlib.suppress(VaultError):
                self.engine.raw_connection().close()

    def _close_links(self, *, cleanly: bool) -> None:
        """Close what was given out; the last one alone can fold the log into the main file."""
        links = list(self._given)
        self._given.clear()
        folding = cleanly and not (self.read_only or self.no_room)
        for link in links:
            database.close(link, fold_log=folding and link is links[-1])

    @classmethod
    def create(cls, path: Path, passphrase: str, cost: kdf.Cost | None = None) -> Self:
        """Make a new journal folder; `cost` is calibrated on this computer unless given."""
        data_key = bytearray(os.urandom(32))
        secret = Secret(Kind.PASSPHRASE, passphrase)
        empty = KeyFile(uuids.uuid4().bytes, 0)
        slot = keyfile.PASSPHRASE_SLOT
        folder = JournalFolder(path)
        folder.make()
        hold = Hold(folder)
        try:
            hold.take()
            hold.require()
            keys = empty.with_slot(slot, secret, data_key, cost or kdf.calibrate())
            vault = cls(keys.sealed(data_key), data_key, hold)
            vault._make_files()
        except BaseException as error:
            hold.release()
            folder.unmake()
            if isinstance(error, OSError):
                raise errors.of_writing(error) from None
            raise
        return vault

    def _make_files(self) -> None:
        self.folder.database.touch(mode=0o600)
        self.seal.make()
        self.rest.make()
        keyfile.write(self.folder, self.keys)


def _disk_is_full(folder: JournalFolder) -> bool:
    """Whether there is less left than SQLite's log and its index need to grow."""
    try:
        return shutil.disk_usage(folder.path).free < _LEAST_ROOM
    except OSError:
        return False


def _writable(folder: JournalFolder) -> bool:
    made = folder.database.exists()
    return os.access(folder.path, os.W_OK) and (not made or os.access(folder.database, os.W_OK))
