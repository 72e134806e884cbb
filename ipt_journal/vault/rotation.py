"""Which backups to keep: many of the last days, some of the last months, never fewer than three."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from ipt_journal.vault import durable
from ipt_journal.vault.errors import VaultError
from ipt_journal.vault.folder import BACKUP_SUFFIX
from ipt_journal.vault.jbak import Backup

LATEST, DAILY, WEEKLY, MONTHLY = 10, 14, 8, 12
FEWEST = 3
MOST_BYTES = 2 * 2**30


def found(folder: Path, journal: bytes) -> list[Backup]:
    """Return this journal's backups in `folder`, the last one made first."""
    backups = (backup for backup in of_any(folder) if backup.head.journal == journal)
    return sorted(backups, key=lambda backup: backup.head.number, reverse=True)


def of_any(folder: Path) -> Iterator[Backup]:
    """Yield what has the head and the size of a backup, of whatever journal, by name."""
    for path in files(folder):
        with contextlib.suppress(VaultError):
            yield Backup.at(path)


def files(folder: Path) -> list[Path]:
    """Return every file in `folder` that is called a backup, whole or not."""
    return sorted(folder.glob(f"*{BACKUP_SUFFIX}"))


def kept(backups: Sequence[Backup], most_bytes: int = MOST_BYTES) -> list[Backup]:
    """Return those of `backups`, the last one first, that stay within the counts and the size."""
    chosen = {backup.path for backup in backups[:LATEST]}
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        chosen |= {backup.path for backup in _one_each(backups, period, count)}
    staying = [backup for backup in backups if backup.path in chosen]
    while len(staying) > FEWEST and sum(backup.size for backup in staying) > most_bytes:
        staying.pop()
    return staying


def rotate(folder: Path, journal: bytes, most_bytes: int = MOST_BYTES) -> None:
    """Let the backups go that are not to be kept; what cannot be removed stays."""
    backups = found(folder, journal)
    staying = kept(backups, most_bytes)
    remove(backup.path for backup in backups if backup not in staying)


def remove(paths: Iterable[Path]) -> int:
    """Remove what can be removed, so that it is gone for good; return how many are there still."""
    left, folders = 0, set[Path]()
    for path in paths:
        try:
            path.unlink(missing_ok=True)
            folders.add(path.parent)
        except OSError:
            left += 1
    for folder in folders:
        with contextlib.suppress(OSError):
            durable.sync_folder(folder)
    return left


def _one_each(
    backups: Sequence[Backup], period: Callable[[date], object], count: int
) -> list[Backup]:
    """Return the last backup of each of the `count` latest periods that have one."""
    last: dict[object, Backup] = {}
    for backup in backups:
        last.setdefault(period(day_of(backup)), backup)
    return list(last.values())[:count]


def day_of(backup: Backup) -> date:
    """Return the day it was made, in UTC; a damaged clock may have noted any number."""
    try:
        return datetime.fromtimestamp(backup.head.made, UTC).date()
    except (ValueError, OverflowError, OSError):
        return date.min


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month
