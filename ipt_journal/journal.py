"""The only door to records: read them, write them, and hear which kinds a save changed."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlmodel import Session

from ipt_journal.records import migrations, search, unfinished
from ipt_journal.records.change import Change, Writing
from ipt_journal.records.record import Row
from ipt_journal.vault import backup, database
from ipt_journal.vault.errors import (
    CannotBeRenewed,
    Damaged,
    FromNewerVersion,
    NoRoom,
    ReadOnly,
    VaultError,
)
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.rest import TooLong
from ipt_journal.vault.unlock import unlock
from ipt_journal.vault.vault import Vault

Kinds = frozenset[type[Row]]
Draft = dict[str, Any]
UNDO_DEPTH = 20
_A_FEW = 20  # rows; more are read in one go


class Journal:
    """One open journal; all of it happens on one thread, one write at a time."""

    def __init__(self, vault: Vault, now_utc: Callable[[], int]) -> None:
        self.vault = vault
        self.now_utc = now_utc
        self._listeners: list[Callable[[Kinds], None]] = []
        self.met_damage: list[Callable[[], None]] = []  # called where a page cannot be read
        self._undo: list[Change] = []
        self.written: Change | None = None  # while listeners hear of it; not what was taken back
        self.saves = self._migrate()
        with self._named_errors():
            vault.note_keys()
            vault.finish_log()
        sealed = vault.seal.read()
        self.lost_saves = max(0, sealed - self.saves)
        self.seal_is_older = self.saves - sealed > 1  # by one where a save was cut short before it
        self._aside = self._put_aside()
        self.rescued = bool(self._aside)
        self._bring_back()

    @classmethod
    def create(
        cls, path: Path, passphrase: str, now_utc: Callable[[], int], cost: Cost | None = None
    ) -> Self:
        vault = Vault.create(path, passphrase, cost)
        try:
            return cls(vault, now_utc)
        except BaseException:
            vault.close(cleanly=False)
            vault.folder.unmake()
            raise

    @classmethod
    def open(cls, path: Path, secret: Secret, now_utc: Callable[[], int]) -> Self:
        """Unlock and open; raises what `vault.unlock` raises."""
        vault = unlock(path, secret)
        try:
            return cls(vault, now_utc)
        except BaseException:
            vault.close(cleanly=False)
            raise

    @property
    def read_only(self) -> bool:
        return self.vault.read_only

    # Records

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session for looking; what it returns stays usable afterwards."""
        with self._named_errors(), Session(self.vault.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session for changing; at the end all of it is on the disk, or none of it."""
        if self.read_only:
            raise ReadOnly
        if self.vault.no_room:
            self.vault.renew()  # there may be room by now
        with self._named_errors(), Writing(self.vault.writing, self.now_utc()) as session:
            yield session
            session.flush()
            change, counted = session.change, self.saves
            if change.steps:
                unfinished.forget_records(session, change.deleted)
                _index(session, change)
                counted = self._count(session)
            session.commit()
        if change.steps:
            self.saves = counted  # not before: a commit that finds no room counts for nothing
            self._saved(change)

    def on_change(self, listener: Callable[[Kinds], None]) -> None:
        """Call `listener` after each save with the kinds it changed."""
        self._listeners.append(listener)

    @property
    def last_change(self) -> Change | None:
        return self._undo[-1] if self._undo else None

    def stands(self, change: Change) -> bool:
        """Whether taking back `change` undoes nothing else: no later one rests on it."""
        if change not in self._undo:
            return False
        return not any(one.rests_on(change) for one in self._undo[self._undo.index(change) + 1 :])

    def undo(self, change: Change | None = None) -> bool:
        """Take back `change`, by default the last; False when there is nothing to take back."""
        change = change or self.last_change
        if change is None or change not in self._undo:
            return False
        before = self._undo
        others = self._undo = [one for one in before if one is not change]
        try:
            with self.write() as session:
                change.revert(session)
                cast("Writing", session).change.takes_back = True
        except BaseException:
            self._undo = before
            raise
        self._undo = others  # without the undoing itself, if there was anything to do
        return True

    def purge(self, change: Change) -> None:
        """Let a deletion stand for good: nothing of what went stays in memory to be taken back.

        Nor does any change whose records named it: they could not be as they were.
        """
        if not any(one is change for one in self._undo):
            return
        gone = change.gone
        ids = {key for _, key in gone}
        change.steps.clear()
        for one in self._undo:
            one.forget(gone)
        self._undo = [one for one in self._undo if one.steps and not one.names(ids)]

    def faults(self) -> list[str]:
        """Read every page; return what is not as it was written.

        By connections of its own: FTS5 takes an index that another one changed for damaged.
        """
        with self._named_errors():
            found = database.faults_beside(self.vault.reach)
        if found:
            self.vault.renew()
        return found

    def forget_undo(self) -> None:
        """Leave nothing to take back: what was done so far was not the client's doing."""
        self._undo = []

    # Unfinished text

    def keep_unfinished(self, form: str, content: Draft) -> None:
        self._keep({**self._aside, form: content})

    def unfinished(self) -> dict[str, Draft]:
        with self.read() as session:
            return {**unfinished.all_forms(session), **self._aside}

    def close(
        self, drafts: dict[str, Draft] | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Keep what is unfinished, wherever there is room for it, and close everything.

        `then` is called in between, when all is kept and can still be reached.
        """
        kept = False
        try:
            kept = self._kept({**self._aside, **(drafts or {})})
            if then is not None:
                then()
        finally:
            self.vault.close(cleanly=kept)

    def _kept(self, drafts: dict[str, Draft]) -> bool:
        """Save the drafts in the journal, else in the space put aside; False when both failed."""
        if not drafts or self.read_only:
            return True
        try:
            self._keep(drafts)
        except (VaultError, SQLAlchemyError, OSError):
            try:
                self.vault.rest.put(json.dumps(drafts))
            except (OSError, TooLong):
                self.vault.rest.give_up()
                return False
        return True

    def _keep(self, drafts: dict[str, Draft]) -> None:
        with self.write() as session:
            for form, content in drafts.items():
                unfinished.keep(session, form, content, self.now_utc())
        if self._aside:
            self._aside = {}
            with suppress(OSError):
                self.vault.rest.clear()

    def _put_aside(self) -> dict[str, Draft]:
        return cast("dict[str, Draft]", json.loads(self.vault.rest.take() or "{}"))

    def _bring_back(self) -> None:
        """Take what was put aside among the unfinished texts; on a full disk it stays there."""
        if self.read_only:
            return
        if not self._aside:
            self.vault.rest.renew()
            return
        with suppress(VaultError):
            self._keep(self._aside)

    # Behind the door

    def _count(self, session: Session) -> int:
        counted = "UPDATE saves SET count = count + 1 RETURNING count"
        return int(session.connection().exec_driver_sql(counted).scalar_one())

    def _saved(self, change: Change) -> None:
        self.vault.settle(self.saves)
        if change.by_client:
            self._undo = [*self._undo, change][-UNDO_DEPTH:]
        self.written = change if change.by_client and not change.takes_back else None
        try:
            for listener in self._listeners:
                listener(change.kinds)
        finally:
            self.written = None

    def _migrate(self) -> int:
        """Bring the schema up to date, after a backup of an older one; return the saves."""
        with self._named_errors():
            pooled = self.vault.engine.raw_connection()
            try:
                link = cast("Any", pooled.driver_connection)
                _bring_up_to_date(self.vault, link, self.now_utc())
                return _saves(link)
            finally:
                pooled.close()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        """Turn what the driver says into errors with names; its own words may hold entries."""
        try:
            yield
        except (DBAPIError, database.DriverError) as error:
            said = error.orig if isinstance(error, DBAPIError) else error
            named = self.vault.named(said)
            if isinstance(named, Damaged):
                for listener in self.met_damage:
                    listener()
            raise named from None


def _index(session: Session, change: Change) -> None:
    new: list[Row] = []
    changed: list[Row] = []
    gone = []
    held = change.rows(session) if len(change.steps) > _A_FEW else []  # noqa: F841
    for step in change.steps.values():
        if step.after is None:
            gone.append(step.id)
            continue
        row = session.get_one(step.kind, step.id)
        (new if step.before is None else changed).append(row)
    search.update(session, new, changed, gone)


def _bring_up_to_date(vault: Vault, link: Any, now_utc: int) -> None:  # noqa: ANN401 - no types
    newest = len(migrations.STEPS)
    version = migrations.version(link)
    if version > newest:
        raise FromNewerVersion
    if version == newest:
        return
    if vault.no_room:
        raise NoRoom
    if vault.read_only:
        raise CannotBeRenewed
    if version:
        backup.take(vault, vault.folder.backups, now_utc, _saves(link))
    elif vault.seal.read():
        raise Damaged("pages")  # it held saves once; an empty file must not pass for a new one
    migrations.apply(link, migrations.STEPS)
    with suppress(database.DriverError):  # it is in the log at least
        link.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _saves(link: Any) -> int:  # noqa: ANN401 - the driver ships no types
    return int(link.execute("SELECT count FROM saves").fetchone()[0])
