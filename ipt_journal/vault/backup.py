"""Take a backup that was read back before it counts, and make a journal folder of one."""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from ipt_journal.vault import database, durable, errors, half_made, jbak, keyfile, rotation
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.folder import BACKUP_SUFFIX, JournalFolder
from ipt_journal.vault.jbak import Backup, Head
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.seal import Seal
from ipt_journal.vault.vault import Vault

MAKING = "making"  # the workshop in a folder of backups


def take(
    vault: Vault,
    folder: Path,
    made: int,
    saves: int,
    complete: Callable[[Any], None] | None = None,
) -> Backup:
    """Back the journal up into `folder`, which may have to be made; `made` is UTC in seconds.

    `complete` gets a connection to the copied database, to add what the journal had no room for.
    Raises Damaged, NoRoom, ReadOnly or Unreachable; then nothing that counts as a backup is left.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        durable.sync_folder(folder.parent)
        with durable.workshop(folder, MAKING) as making:
            draft = Path(making, "backup")
            head = partial(_head, vault, folder, made, saves)
            backup = _draft(vault, Path(making, "database"), draft, head, complete)
            return _named(draft, folder, backup.head)
    except OSError as error:
        raise errors.of_writing(error) from None
    except database.DriverError as error:
        raise vault.named(error) from None


def _draft(
    vault: Vault,
    image: Path,
    draft: Path,
    head: Callable[[int], Head],
    complete: Callable[[Any], None] | None,
) -> Backup:
    """Copy every page, put the file together and read it back; raise Damaged unless all is whole.

    Beside that, the structure is read, and then the pages of the copy. The structure is that of
    the source: a page of the copy is one of its.
    """
    image.touch(mode=0o600)
    copied = partial(vault.connect_to, image, mode="ro")
    with ThreadPoolExecutor(2) as beside:
        structure = beside.submit(database.by_its_own, vault.reach, database.structure_faults)
        every_page = _copy(vault, image, complete)
        pages = beside.submit(database.by_its_own, copied, database.page_faults)
        backup = jbak.write(draft, head(image.stat().st_size), vault.keys, image, vault.data_key)
        Backup.at(draft).require_authentic(vault.data_key)
        if not every_page or structure.result() or pages.result():
            raise Damaged("pages")
    return backup


def _copy(vault: Vault, image: Path, complete: Callable[[Any], None] | None) -> bool:
    """Return whether the copy has as many pages as the journal."""
    with closing(vault.engine.raw_connection()) as pooled, closing(vault.connect_to(image)) as copy:
        source = cast("Any", pooled.driver_connection)
        # What goes wrong here is thrown away whole: a log would only write every page twice.
        copy.execute("PRAGMA journal_mode = OFF").fetchall()
        copy.execute("PRAGMA synchronous = OFF")  # what must last is the file made of it
        source.backup(copy)
        every_page = _pages(copy) == _pages(source)
        if complete is not None:
            complete(copy)
        # The copied head asks for a log; only this one file is checked, and only it is kept.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    return every_page


def _pages(link: Any) -> int:  # noqa: ANN401 - the driver ships no types
    return int(link.execute("PRAGMA page_count").fetchone()[0])


def _head(vault: Vault, folder: Path, made: int, saves: int, length: int) -> Head:
    """Return a head with the number after the last one, here and in the journal's own folder."""
    places = {folder, vault.folder.backups}
    numbers = [b.head.number for place in places for b in rotation.found(place, vault.keys.uuid)]
    return Head(vault.keys.uuid, max(numbers, default=0) + 1, made, saves, length)


def _named(draft: Path, folder: Path, head: Head) -> Backup:
    """Let the draft take its place, under the moment it was made and its number."""
    moment = datetime.fromtimestamp(head.made, UTC)
    target = folder / f"{moment:%Y-%m-%d %H%M}Z {head.number}{BACKUP_SUFFIX}"
    draft.replace(target)
    durable.sync_folder(folder)
    return Backup(target, head)


def put_beside(backup: Backup, folder: Path) -> Backup:
    """Copy a backup into another folder, a stick or a synced one, and read it back there.

    Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    target = folder / backup.path.name
    workshop = f"{MAKING}-{backup.head.journal.hex()}"  # other journals may copy to this place too
    try:
        durable.sweep(folder, workshop)
        with durable.workshop(folder, workshop) as making:
            draft = Path(making, "backup")
            shutil.copyfile(backup.path, draft)
            draft.chmod(0o600)
            with draft.open("rb") as file:
                durable.sync(file.fileno())
            Backup.at(draft).scrub()
            draft.replace(target)
            durable.sync_folder(folder)
    except OSError as error:
        raise errors.of_writing(error) from None
    return Backup(target, backup.head)


def unpack(backup: Backup, secret: Secret, path: Path) -> None:
    """Make the journal folder `path` of a backup, whole or not at all.

    Raises AlreadyThere, WrongKey, MistypedKey, Damaged, FromNewerVersion, NoMemory, NoRoom,
    ReadOnly or Unreachable.
    """
    if path.exists():
        raise errors.AlreadyThere
    data_key = opened(backup, secret)
    backup.require_authentic(data_key)
    unpack_with(backup, backup.keys(), data_key, path)


def opened(backup: Backup, secret: Secret) -> bytearray:
    """Return the data key of a backup; raise Damaged where damage makes the secret look wrong."""
    try:
        return backup.keys().open(secret.kind, secret.material())
    except errors.WrongKey:
        backup.scrub()
        raise


def unpack_with(backup: Backup, keys: keyfile.KeyFile, data_key: bytearray, path: Path) -> None:
    """As `unpack`, of a backup that was found authentic under this data key."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with half_made.making(path) as making:
            made = JournalFolder(Path(making, "journal"))
            made.make()
            backup.copy_database(made.database)
            made.database.chmod(0o600)
            keyfile.write(made, keys)
            _require_sound(made, keys, data_key)
            Seal(made, data_key).write(backup.head.saves)
            durable.sync_folder(made.path)
            made.path.rename(path)
            durable.sync_folder(path.parent)
    except OSError as error:
        raise errors.of_writing(error) from None


def _require_sound(made: JournalFolder, keys: keyfile.KeyFile, data_key: bytearray) -> None:
    specification = database.specification_of(data_key, keys.uuid)
    reach = partial(database.connect, made.database, specification, mode="ro")
    if database.by_its_own(reach, database.faults):
        raise Damaged("backup")
