"""Backups at the right moments: when one leaves and something changed, and before many changes."""

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from ipt_journal.journal import Draft, Journal
from ipt_journal.records import preferences, unfinished
from ipt_journal.records.preferences import Preferences
from ipt_journal.rescue import beside
from ipt_journal.vault import backup, durable, half_made, rotation
from ipt_journal.vault.errors import Unreachable, VaultError
from ipt_journal.vault.jbak import Backup

_MIB = 2**20
_ROOM = 3
_one_copying = threading.Lock()  # each sweeps what another left half copied


def back_up(
    journal: Journal, folder: Path | None = None, complete: Callable[[Any], None] | None = None
) -> Backup:
    """Take a backup, by default into the journal's own folder; see `vault.backup.take`."""
    place = folder or journal.vault.folder.backups
    return backup.take(journal.vault, place, journal.now_utc(), journal.saves, complete)


def backups(journal: Journal) -> list[Backup]:
    """Return the backups in the journal's own folder, the last one first."""
    return rotation.found(journal.vault.folder.backups, journal.vault.keys.uuid)


def changed(journal: Journal) -> bool:
    """Whether anything was saved, or the key was changed, since the last backup."""
    last = next(iter(backups(journal)), None)
    return last is None or not holds_all(last, journal)


def holds_all(backup: Backup, journal: Journal) -> bool:
    """Whether every save and the keys of now are in a backup."""
    if backup.head.saves != journal.saves:
        return False
    try:
        return backup.keys().raw == journal.vault.keys.raw
    except VaultError:
        return False


def take(journal: Journal) -> Backup:
    """Take a backup now, then let go of those that need not be kept.

    Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    folder = journal.vault.folder.backups
    durable.sweep(folder, backup.MAKING)
    taken = back_up(journal)
    rotation.rotate(folder, journal.vault.keys.uuid, _most_bytes(journal))
    return taken


def if_changed(journal: Journal) -> Backup | None:
    """Take a backup when there is something new to back up."""
    if journal.read_only or not changed(journal):
        return None
    return take(journal)


def put_away(journal: Journal) -> Backup:
    """Copy the newest backup to the second place the client gave, and keep that one tidy too.

    Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    newest = next(iter(backups(journal)), None) or take(journal)
    return _put_beside(newest, second_place(journal), _most_bytes(journal))


def _put_beside(newest: Backup, place: Path, most_bytes: int) -> Backup:
    with _one_copying:
        with reached(place):
            there = {one.head for one in rotation.found(place, newest.head.journal)}
        if newest.head not in there:
            newest = backup.put_beside(newest, place)
            rotation.rotate(place, newest.head.journal, most_bytes)
    return newest


@contextlib.contextmanager
def reached(place: Path) -> Iterator[None]:
    """Let a second place be looked into; raise Unreachable where a stick or a share is gone.

    The system may take its time to say so.
    """
    try:
        if not place.is_dir():
            raise Unreachable
        yield
    except OSError:
        raise Unreachable from None


def putting_away(journal: Journal) -> Callable[[], object]:
    """Return the copying of the newest backup to the second place, where there are both.

    It may be done on another thread and after the journal is closed; it raises what `put_away`
    raises.
    """
    newest = next(iter(backups(journal)), None)
    if newest is None or not has_second_place(journal):
        return _nothing
    return partial(_put_beside, newest, second_place(journal), _most_bytes(journal))


def save_elsewhere(journal: Journal, folder: Path, drafts: dict[str, Draft]) -> Backup:
    """Back up where there is room, together with what could not be saved here any more.

    Raises Damaged, NoRoom, ReadOnly or Unreachable.
    """
    kept = partial(unfinished.put_into, drafts=drafts, saved_utc=journal.now_utc())
    return back_up(journal, folder, kept)


def on_leaving(journal: Journal) -> Callable[[], object]:
    """Take the last backup on the way out; what cannot be done now stands in nobody's way.

    Return the copying to the second place, for which the journal need not be kept from others.
    """
    durable.sweep(journal.vault.folder.path, beside.LOOKING)
    half_made.sweep(journal.vault.folder.path.parent)
    if is_sample(journal):
        return _nothing
    with contextlib.suppress(VaultError):
        if_changed(journal)
    return putting_away(journal)


def _nothing() -> None:
    """Do nothing."""


def was_missed(journal: Journal) -> bool:
    """Whether the last backup is older than what was saved, on opening after an orderly end.

    A journal that has none yet is a new one. Of one that was just restored none was due either;
    `waiting.restored_over` tells.
    """
    last = next(iter(backups(journal)), None)
    if journal.read_only or journal.vault.ended_suddenly or last is None:
        return False
    return last.head.saves < journal.saves and not is_sample(journal)


def is_short_of_room(journal: Journal) -> bool:
    """Whether the disk has less room left than three times what the journal takes.

    Where it is written anew that takes once as much, and a backup beside it as much again.
    """
    try:
        free = shutil.disk_usage(journal.vault.folder.path).free
        return free < _ROOM * journal.vault.database_size
    except OSError:
        return False


def is_sample(journal: Journal) -> bool:
    """Whether this is the sample, which can be made anew at any time."""
    return _preferences(journal).sample


def has_second_place(journal: Journal) -> bool:
    return bool(_preferences(journal).backup_place)


def second_place(journal: Journal) -> Path:
    return Path(_preferences(journal).backup_place)


def _most_bytes(journal: Journal) -> int:
    return _preferences(journal).backup_most_mib * _MIB


def _preferences(journal: Journal) -> Preferences:
    with journal.read() as session:
        return preferences.load(session)
