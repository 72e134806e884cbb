"""Look into another database of the same journal, a backup's or a second copy's, as it is today.

What is looked into is a copy, as encrypted as the journal, that goes when one has looked.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from ipt_journal.records import migrations
from ipt_journal.vault import database, durable, errors
from ipt_journal.vault.backup import opened
from ipt_journal.vault.errors import Damaged, FromNewerVersion, WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.vault import Vault

_COPY = "database"
LOOKING = "looking"


@contextmanager
def in_backup(vault: Vault, backup: Backup, secret: Secret | None = None) -> Iterator[Session]:
    """Give a session on what is in a backup.

    `secret` opens one from before the journal got a new key; without it that raises WrongKey.
    Raises Damaged, FromNewerVersion, WrongKey, NoRoom, ReadOnly or Unreachable.
    """
    data_key = _data_key(vault, backup, secret)
    backup.require_authentic(data_key)
    specify = partial(database.specification_of, data_key, backup.head.journal)
    with _looking(vault, "backup", backup.copy_database, specify) as session:
        yield session


@contextmanager
def in_copy(vault: Vault, path: Path) -> Iterator[Session]:
    """Give a session on another database file under this journal's key; raises as `in_backup`."""
    specify = partial(database.specification_of, vault.data_key, vault.keys.uuid)
    with _looking(vault, "copy", partial(shutil.copyfile, path), specify) as session:
        yield session


@contextmanager
def apart(vault: Vault) -> Iterator[Session]:
    """Give a session for looking into the journal on another thread than its own.

    Its connection is one that nobody closes below it when the client leaves meanwhile. Raises
    Damaged, NoRoom, Unreachable or Locked.
    """
    engine = database.make_engine(vault.reach)
    try:
        with Session(engine, expire_on_commit=False) as session:
            yield session
    except DBAPIError as error:
        raise database.named(error.orig) from None
    finally:
        engine.dispose()


def _data_key(vault: Vault, backup: Backup, secret: Secret | None) -> bytearray:
    if backup.keys().authentic(vault.data_key):
        return vault.data_key
    if secret is None:
        raise WrongKey
    return opened(backup, secret)


@contextmanager
def _looking(
    vault: Vault, part: str, put: Callable[[Path], object], specify: Callable[[], bytearray]
) -> Iterator[Session]:
    """Copy with `put`, bring the copy up to this version, and give a session on it.

    What is damaged of the copy is told as damage of `part`, and not of this journal.
    """
    beside = None if vault.read_only else vault.folder.path
    try:
        with durable.workshop(beside, LOOKING) as looking:
            copy = Path(looking, _COPY)
            put(copy)
            _prepare(copy, specify, part)
            yield from _session(copy, specify)
    except OSError as error:
        raise errors.of_writing(error) from None
    except database.DriverError as error:
        raise database.named(error) from None


def _prepare(copy: Path, specify: Callable[[], bytearray], part: str) -> None:
    """Read all of the copy, and bring it up to this version."""
    try:
        link = database.connect(copy, specify())
    except Damaged:
        raise Damaged(part) from None
    try:
        if database.faults(link):
            raise Damaged(part)
        if migrations.version(link) > len(migrations.STEPS):
            raise FromNewerVersion
        migrations.apply(link, migrations.STEPS)
    finally:
        link.close()


def _session(copy: Path, specify: Callable[[], bytearray]) -> Iterator[Session]:
    engine = database.make_engine(lambda: database.connect(copy, specify()))
    try:
        with Session(engine, expire_on_commit=False) as session:
            yield session
    finally:
        engine.dispose()
