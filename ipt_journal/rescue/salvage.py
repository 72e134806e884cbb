"""Make a new journal of a damaged one: the newest good backup, and everything that can be read.

What can be read wins, unless the backup counts more saves than the file: then an earlier file was
put in its place. The damaged folder is only read.
"""

import contextlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS, migrations, search
from ipt_journal.records.preferences import Preferences
from ipt_journal.rescue import backing_up, last_backups
from ipt_journal.rescue.salvaged import Report, Told
from ipt_journal.vault import database, durable, errors, half_made, keyfile, rotation, salvage
from ipt_journal.vault.errors import Damaged, FromNewerVersion, Unreachable, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.salvage import Found, Reader
from ipt_journal.vault.seal import Seal

_MADE_ANEW = ("search_", "sqlite_")
_COUNTED = "saves"


def salvage_to(
    damaged: Path,
    secret: Secret,
    to: Path,
    now_utc: Callable[[], int],
    given: Backup | None = None,
) -> Report:
    """Write what is left of the journal `damaged` as the new journal `to`; return what is missing.

    The newest good backup is looked for beside it, in the second place where the damaged file can
    still name it, and `given` from elsewhere. Raises AlreadyThere, WrongKey, MistypedKey,
    OfAnotherJournal, FromNewerVersion, NoMemory, NoRoom, ReadOnly or Unreachable; Damaged where
    neither the key file nor that of any backup can be read.
    """
    if to.exists():
        raise errors.AlreadyThere
    folder = JournalFolder(damaged)
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        half_made.sweep(to.parent)
        with half_made.making(to) as making:
            made = JournalFolder(Path(making, "journal"))
            report = _make(folder, secret, made, given)
            _finish(made.path, secret, now_utc)
            made.path.rename(to)
            durable.sync_folder(to.parent)
    except OSError as error:
        raise errors.of_writing(error) from None
    except database.DriverError as error:
        raise database.named(error) from None
    return report


def _make(
    folder: JournalFolder, secret: Secret, made: JournalFolder, given: Backup | None
) -> Report:
    keys, data_key = _keys(folder, secret, given)
    if given is not None and given.head.journal != keys.uuid:
        raise errors.OfAnotherJournal
    made.make()
    seal = Seal(folder, data_key)
    keyfile.write(made, keys)
    made.rest.touch(mode=0o600)
    salvage.copy_readable(folder.rest, made.rest)  # what was typed last and found no other room
    specify = partial(database.specification_of, data_key, keys.uuid)
    with _reading(folder, made.path.parent, specify) as reader:
        version = reader.version() or None  # an emptied file tells nothing either
        if version is not None and version > len(migrations.STEPS):
            raise FromNewerVersion
        here = rotation.found(folder.backups, keys.uuid) + ([given] if given is not None else [])
        backups = _backups(here, keys.uuid, reader, seal.read())
        report = Report(_put_newest_good(backups, data_key, made), sealed=seal.written)
        report.beginning_lost = version is None
        target = database.connect(made.database, specify())
        try:
            migrations.apply(target, migrations.STEPS[:version])
            _fill(target, reader, report, seal.read())
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            target.close()
    return report


def _keys(folder: JournalFolder, secret: Secret, given: Backup | None) -> tuple[KeyFile, bytearray]:
    """Open the key file, or where neither copy can be used, that of the newest backup with one."""
    try:
        opened = keyfile.read(folder, secret)
    except (Damaged, Unreachable) as error:
        try:
            return last_backups.opened(last_backups.found(folder.backups, given), secret)
        except Damaged:
            raise error from None
    return opened.keys, opened.data_key


def _backups(here: list[Backup], journal: bytes, reader: Reader, sealed: int) -> Iterator[Backup]:
    """Yield the backups of the journal, here and elsewhere, the last one first.

    A drive that is gone may not answer at all. It is not asked while one here has every save that
    the seal knows of.
    """
    here = sorted(here, key=_number, reverse=True)
    if here and 0 < sealed <= here[0].head.saves:
        yield here.pop(0)
    with contextlib.suppress(OSError):  # a stick may not be in
        for place in _second_places(reader):
            here += rotation.found(place, journal)
    yield from sorted(here, key=_number, reverse=True)


def _number(backup: Backup) -> int:
    return backup.head.number


def _second_places(reader: Reader) -> list[Path]:
    """Return where the journal had its backups copied to, as far as the file can still tell."""
    told = reader.read(str(Preferences.__tablename__))
    if "backup_place" not in told.columns:
        return []  # an earlier version had no second place
    at = told.columns.index("backup_place")
    return [Path(row[at]) for row in told.rows.values() if row[at]]


def _put_newest_good(
    backups: Iterable[Backup], data_key: bytearray, made: JournalFolder
) -> Backup | None:
    """Put the database of the newest backup that is whole in place; return which it is."""
    for backup in backups:
        with contextlib.suppress(VaultError):
            backup.require_authentic(data_key)
            backup.copy_database(made.database)
            specification = database.specification_of(data_key, backup.head.journal)
            reach = partial(database.connect, made.database, specification, mode="ro")
            if not database.by_its_own(reach, database.faults):
                return backup
    made.database.unlink(missing_ok=True)
    made.database.touch(mode=0o600)
    return None


@contextlib.contextmanager
def _reading(
    folder: JournalFolder, scratch: Path, specify: Callable[[], bytearray]
) -> Iterator[Reader]:
    """Give a reader of a copy of the damaged database and of what waits in its log."""
    copy = scratch / "damaged.db"
    salvage.copy_readable(folder.database, copy)
    salvage.copy_readable(folder.log, copy.with_name(copy.name + "-wal"))
    reader = Reader(lambda: database.connect(copy, specify()))
    try:
        yield reader
    finally:
        reader.close()


# Row by row


def _fill(target: Any, reader: Reader, report: Report, sealed: int) -> None:  # noqa: ANN401
    """Put what can be read into `target`, which holds what is in the backup."""
    target.execute("PRAGMA foreign_keys = OFF")
    target.execute("BEGIN IMMEDIATE")
    there = {name for (name,) in target.execute("SELECT name FROM sqlite_master").fetchall()}
    counted = max((row[0] for row in reader.read(_COUNTED).rows.values()), default=None)
    backed_up = int(target.execute("SELECT count FROM saves").fetchone()[0])
    report.lost_saves = _lost(sealed, counted, backed_up, report)
    report.earlier = counted is not None and counted < backed_up
    for table in reader.tables():
        if table in there and table != _COUNTED and not table.startswith(_MADE_ANEW):
            report.tables[table] = _put(target, table, reader.read(table), earlier=report.earlier)
    _mend_references(target, report)
    # On after the highest number that any state of this journal had.
    highest = max(sealed, counted or 0, backed_up)
    target.execute("UPDATE saves SET count = ?", (highest + 1,))
    target.execute("COMMIT")


def _lost(sealed: int, counted: int | None, backed_up: int, report: Report) -> int | None:
    """Return how many saves the seal knows of beyond those counted by the file and the backup."""
    held = max(counted or 0, backed_up)
    if not sealed and held:
        return None  # without a seal nothing tells
    if sealed > held and counted is None and not report.beginning_lost:
        return None
    return max(0, sealed - held)


def _put(target: Any, table: str, found: Found, *, earlier: bool) -> Told:  # noqa: ANN401
    """Let the rows that were read win over the backup's; drop those that were deleted since.

    Of an `earlier` file only what the backup has not is taken.
    """
    of_backup = {key for (key,) in target.execute(f"SELECT id FROM {table}").fetchall()}  # noqa: S608
    marks = ", ".join("?" * len(found.columns))
    names = ", ".join(found.columns)
    wins = "IGNORE" if earlier else "REPLACE"
    put = f"INSERT OR {wins} INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    target.executemany(put, found.rows.values())
    place = found.columns.index("id") if "id" in found.columns else 0
    read = {row[place] for row in found.rows.values()}
    if found.ids_known and not earlier:
        gone = of_backup - read - set(found.ids.values())
        target.executemany(f"DELETE FROM {table} WHERE id = ?", [(key,) for key in gone])  # noqa: S608
        of_backup -= gone
    lost = [number for number in found.missing if found.ids.get(number) not in of_backup]
    times = sorted(found.times[number] for number in lost if number in found.times)
    taken, stayed = (read - of_backup, of_backup) if earlier else (read, of_backup - read)
    return Told(len(taken), len(stayed), len(lost), times, not found.all_known, taken)


def _mend_references(target: Any, report: Report) -> None:  # noqa: ANN401
    """Let go of what names a row that is missing: the naming where it may, else the row."""
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        for table, number, _parent, which in broken:
            keys = target.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            column = next(key[3] for key in keys if key[0] == which)
            columns = target.execute(f"PRAGMA table_info({table})").fetchall()
            required = next(one[3] for one in columns if one[1] == column)
            if required:
                let_go = f"DELETE FROM {table} WHERE rowid = ? RETURNING id"  # noqa: S608
                for (key,) in target.execute(let_go, (number,)).fetchall():
                    report.tables.setdefault(table, Told()).lose(key)
            else:
                target.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (number,))  # noqa: S608


def _finish(path: Path, secret: Secret, now_utc: Callable[[], int]) -> None:
    """Bring the new journal up to this version, make its search anew, and back it up.

    Backing up reads every page: what is not sound is Damaged, and is not kept.
    """
    journal = Journal.open(path, secret, now_utc)
    try:
        with journal.write() as session:
            rows = [row for kind in KINDS for row in session.exec(select(kind)).all()]
            search.rebuild(session, rows)
        journal.vault.settle(journal.saves)
        shutil.rmtree(journal.vault.folder.backups, ignore_errors=True)  # of the half-made journal
        backing_up.back_up(journal)
    finally:
        journal.close()
