"""Plant bugs in the product, in this process only, and see that the torture finds each."""

import os
import random
import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest import mock

from ipt_journal.records import search
from ipt_journal.rescue import restoring
from ipt_journal.vault import backup, database, durable, jbak, kdf, keyfile, rotation
from ipt_journal.vault.folder import BACKUP_SUFFIX
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Kind, Secret, Slot
from ipt_journal.vault.seal import Seal
from ipt_journal.vault.vault import Vault
from tests.torture.attacks import Attacks
from tests.torture.kills import Kills
from tests.torture.life import LIVES, Life
from tests.torture.power import Power
from tests.torture.table import Row, Tally, repeated

Plant = AbstractContextManager[Any]


def _pragma(name: str, wanted: str, answer: int) -> Plant:
    return mock.patch.dict(database.PRAGMAS, {name: (wanted, answer)})


def _lives(*names: str) -> tuple[Life, ...]:
    return tuple(life for life in LIVES if life.name in names)


# The bugs


def no_sync() -> Plant:
    return mock.patch.object(durable, "sync")


def no_sync_of_pages() -> Plant:
    return _pragma("synchronous", "OFF", 0)


def no_sync_of_folders() -> Plant:
    return mock.patch.object(durable, "sync_folder")


def synchronous_normal() -> Plant:
    return _pragma("synchronous", "NORMAL", 1)


def search_forgets_edits() -> Plant:
    real = search.update

    def update(session: Any, new: Any, _changed: Any, deleted: Any) -> None:
        real(session, new, [], deleted)

    return mock.patch.object(search, "update", update)


def slots_not_bound() -> Plant:
    return mock.patch.object(Slot, "bound", return_value=b"")


def no_limits() -> Plant:
    return mock.patch.object(kdf.Cost, "check")


def stale_slot_kept() -> Plant:
    """Give the new passphrase a slot of its own, and leave the earlier one in its.

    One that is only moved to another place opens nothing: it is bound to where it was made for.
    """

    def change_passphrase(vault: Vault, passphrase: str, cost: kdf.Cost) -> None:
        free = vault.keys.slots.index(None)
        vault._set_slot(free, Secret(Kind.PASSPHRASE, passphrase), cost)

    return mock.patch.object(Vault, "change_passphrase", change_passphrase)


def counted_before_it_is_whole() -> Plant:
    """Write a backup where it counts as one."""
    real = jbak.write

    def write(path: Path, *what: Any) -> Any:
        early = path.parent.parent / f"early{BACKUP_SUFFIX}"
        return replace(real(early, *what), path=early.rename(path))

    return mock.patch.object(jbak, "write", write)


def the_newest_backup_goes() -> Plant:
    real = rotation.kept

    def kept(backups: Sequence[Any], most_bytes: int) -> list[Any]:
        return real(list(reversed(backups)), most_bytes)

    return mock.patch.object(rotation, "kept", kept)


def no_seal() -> Plant:
    return mock.patch.object(Seal, "write")


def keys_written_in_place() -> Plant:
    """Write over both copies, and sync them only then."""

    def write(folder: Any, file: KeyFile) -> None:
        for path in folder.keys:
            path.write_bytes(file.raw)
        os.sync()

    return mock.patch.object(keyfile, "write", write)


def restored_in_place() -> Plant:
    """Bring a folder back under the name that it will have."""
    real = backup.unpack_with

    def unpack(one: Any, keys: Any, data_key: Any, path: Path) -> None:
        half = path.with_name("half")
        real(one, keys, data_key, half)
        shutil.copytree(half, path)
        shutil.rmtree(half)

    return mock.patch.object(backup, "unpack_with", unpack)


def removed_for_now() -> Plant:
    """Let what was removed for good come back with a disk that forgets."""
    return mock.patch.object(rotation, "durable")


def the_journal_before_goes() -> Plant:
    """Remove the journal whose place a restored one takes."""

    def put_in_place(folder: Path, restored: Path) -> None:
        shutil.rmtree(folder)
        restored.rename(folder)

    return mock.patch.object(restoring, "put_in_place", put_in_place)


# Which row must find which, on which life, with what share of the short form

PLANTS: tuple[tuple[Callable[[], Plant], Row, float], ...] = (
    (no_sync, Power(_lives("unlocking"), strict=False), 0.05),
    (no_sync_of_pages, Power(_lives("keeping"), strict=False), 0.05),
    (no_sync_of_folders, Power(_lives("unlocking"), strict=True), 0.05),
    (synchronous_normal, Power(_lives("being read"), strict=False), 0.1),
    (search_forgets_edits, Kills(_lives("keeping")), 0.3),
    (slots_not_bound, Attacks(), 1),
    (no_limits, Attacks(), 1),
    (stale_slot_kept, Kills(_lives("unlocking")), 0.3),
    (counted_before_it_is_whole, Kills(_lives("backing up"), ("write",)), 1),
    (the_newest_backup_goes, Kills(_lives("backing up"), ("fsync",)), 0.3),
    (no_seal, Attacks(), 1),
    (keys_written_in_place, Power(_lives("unlocking"), strict=False), 0.05),
    (restored_in_place, Kills(_lives("bringing back"), ("openat", "write")), 1),
    (removed_for_now, Power(_lives("forgetting"), strict=True), 0.1),
    (the_journal_before_goes, Kills(_lives("restoring"), ("rename", "unlinkat")), 0.3),
)


class Planted:
    """All of them, each looked for by the row that should find it."""

    name = "planted bugs"
    least = len(PLANTS)

    def run(self, _share: float, seconds: float | None, chance: random.Random) -> Tally:
        def once() -> Tally:
            return sum((_looked_for(*planted, chance) for planted in PLANTS), Tally())

        return repeated(once, seconds)


def _looked_for(plant: Callable[[], Plant], row: Row, share: float, chance: random.Random) -> Tally:
    with plant():
        found = row.run(share, None, chance)
    caught = not found.holds
    notes = [] if caught else [f"{plant.__name__} was not found by {row.name}"]
    return Tally(1, planted=1, caught=int(caught), notes=notes)
