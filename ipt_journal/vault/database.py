"""Keyed SQLCipher connections, and the SQLAlchemy engine over them."""

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from ipt_journal.vault import kdf, memory
from ipt_journal.vault.errors import Damaged, NoRoom, NotEncrypting, ReadOnly, Unreachable

DriverError = sqlcipher3.dbapi2.Error
PLAIN_HEADER = b"SQLite format 3\0"
_PATIENCE_S = 0.2  # one process, one writer: what is waited for is a reader of our own
_WRITING = "ipt_writing"  # execution option of a connection that is about to write

# What must hold on every connection, and what each answers when it does.
PRAGMAS = {
    "synchronous": ("EXTRA", 3),  # before the switch to a log, so that its journal stays away
    "journal_mode": ("WAL", "wal"),
    "temp_store": ("MEMORY", 2),
    "secure_delete": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
}
_ONLY_WHERE_WRITABLE = {"journal_mode", "synchronous"}


def key_specification(key: bytes, salt: bytes) -> bytearray:
    """Return raw key *and* salt: with the salt read from the file, one bad bit loses all."""
    return bytearray(b"x'" + key.hex().encode() + salt.hex().encode() + b"'")


def specification_of(data_key: bytes | bytearray, journal: bytes) -> bytearray:
    """Return how the database of the journal with this uuid is opened under this data key."""
    salt = kdf.expand(data_key, b"rj db salt v1" + journal, 16)
    return key_specification(kdf.expand(data_key, b"rj db key v1"), salt)


def connect(
    path: Path,
    specification: bytearray,
    *,
    mode: str = "rw",
    driver: Any = sqlcipher3.dbapi2,  # noqa: ANN401 - the driver ships no types
) -> Any:  # noqa: ANN401
    """Open a keyed connection and assert how it is set; wipes `specification`.

    `mode` is SQLite's: ro (with or without a log), rw, or rwc for a file that may be made. One
    that vanished must not be made anew.
    """
    refuse_plain(path)
    address = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        link = driver.connect(
            address, timeout=_PATIENCE_S, uri=True, check_same_thread=False, isolation_level=None
        )
    except driver.Error as error:
        raise named(error) from None
    try:
        _set_key(link, specification)
        _require_encryption(link)
        link.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _apply_pragmas(link, read_only=mode.startswith("ro"))
        link.execute("PRAGMA user_version").fetchone()  # the first look through the log's index
    except driver.Error as error:
        link.close()
        raise named(error) from None
    except BaseException:
        link.close()
        raise
    finally:
        memory.wipe(specification)
    return link


def refuse_plain(path: Path) -> None:
    """Never write into a file that is not encrypted (signalapp/Signal-Desktop#5097)."""
    try:
        with path.open("rb") as file:
            start = file.read(len(PLAIN_HEADER))
    except FileNotFoundError:
        return
    except OSError:
        raise Unreachable from None
    if start == PLAIN_HEADER:
        raise NotEncrypting


def _set_key(link: Any, specification: bytearray) -> None:  # noqa: ANN401
    if not hasattr(link, "set_key"):
        raise NotEncrypting
    link.execute("PRAGMA cipher_log_level = NONE")
    link.set_key(specification)


def _require_encryption(link: Any) -> None:  # noqa: ANN401
    if not link.execute("PRAGMA cipher_version").fetchone():
        raise NotEncrypting


def _apply_pragmas(link: Any, *, read_only: bool) -> None:  # noqa: ANN401
    for name, (wanted, answer) in PRAGMAS.items():
        if read_only and name in _ONLY_WHERE_WRITABLE:
            continue
        link.execute(f"PRAGMA {name} = {wanted}").fetchall()
        if link.execute(f"PRAGMA {name}").fetchone()[0] != answer:
            # A file system may know no shared memory; the other pragmas depend on the driver.
            raise Unreachable if name == "journal_mode" else NotEncrypting


def faults(link: Any) -> list[str]:  # noqa: ANN401 - the driver ships no types
    """Return what is wrong with the pages and the structure of an open database."""
    return page_faults(link) or structure_faults(link)


def close(link: Any, *, fold_log: bool) -> None:  # noqa: ANN401
    """Close a connection whatever it was at, also where the disk is gone."""
    with contextlib.suppress(Exception):
        link.rollback()
    with contextlib.suppress(Exception):
        if fold_log:
            link.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            link.execute("PRAGMA journal_mode = DELETE").fetchall()
    with contextlib.suppress(Exception):
        link.close()


def faults_beside(reach: Callable[[], Any]) -> list[str]:
    """As `faults`, but pages and structure at the same time, by two connections made for it."""
    with ThreadPoolExecutor(1) as beside:
        pages = beside.submit(by_its_own, reach, page_faults)
        structure = by_its_own(reach, structure_faults)
    return pages.result() or structure


def same_page_faults(reach: Callable[[], Any]) -> bool:
    """Whether two looks find the same pages damaged: one may be half written in a single look."""
    first = by_its_own(reach, page_faults)
    return bool(first) and by_its_own(reach, page_faults) == first


def by_its_own(reach: Callable[[], Any], look: Callable[[Any], list[str]]) -> list[str]:
    """Return what `look` finds by a connection that is made for it."""
    link = reach()
    try:
        return look(link)
    finally:
        link.close()


def page_faults(link: Any) -> list[str]:  # noqa: ANN401
    """Return which pages of the main file are not as they were written; the log is not read."""
    return _answers(link, "PRAGMA cipher_integrity_check")


def page_faults_of(path: Path, specification: bytearray) -> list[str]:
    """As `page_faults`, of a file that may not open: its first page may be damaged."""
    try:
        link = sqlcipher3.dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    except DriverError as error:
        raise named(error) from None
    try:
        _set_key(link, specification)
        return page_faults(link)
    finally:
        memory.wipe(specification)
        link.close()


def structure_faults(link: Any) -> list[str]:  # noqa: ANN401
    """Return where tables, indexes and the search index do not fit one another."""
    return _answers(link, "PRAGMA integrity_check")


def _answers(link: Any, question: str) -> list[str]:  # noqa: ANN401
    try:
        rows = link.execute(question).fetchall()
    except sqlcipher3.dbapi2.DatabaseError:
        return ["unreadable"]
    return [str(row[0]) for row in rows if row[0] != "ok"]


def make_engine(creator: Callable[[], Any]) -> Engine:
    """Return an engine whose errors never carry what was being written."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes its lock at once, so that it cannot lose a race half-way.
        writing = connection.get_execution_options().get(_WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "checkin")
    def _checkin(link: Any, _record: object) -> None:  # noqa: ANN401
        # SQLite keeps a transaction open whose commit it refused; SQLAlchemy takes it for over.
        with contextlib.suppress(DriverError):
            if link is not None and link.in_transaction:
                link.rollback()

    return engine


def for_writing(engine: Engine) -> Engine:
    """Return the same engine for transactions that are going to write."""
    return engine.execution_options(**{_WRITING: True})


def named(error: BaseException | None) -> Exception:
    """Return what the driver's error means, by its name; its own words may hold entries."""
    words = str(error)
    if "full" in words:
        return NoRoom()
    if "readonly" in words:
        return ReadOnly()
    if isinstance(error, sqlcipher3.dbapi2.IntegrityError):
        return AssertionError("a record refers to one that is not there")
    if isinstance(error, sqlcipher3.dbapi2.OperationalError) and "malformed" not in words:
        return Unreachable()
    return Damaged("pages")
