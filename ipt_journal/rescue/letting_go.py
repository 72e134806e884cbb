"""Tell apart what lies among backups, let the earlier ones go, and tell what holds them still."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, conflicts
from ipt_journal.rescue.conflicts import Copies
from ipt_journal.vault import jbak, rotation
from ipt_journal.vault.errors import Damaged, FromNewerVersion, Unreachable, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyfile import KeyFile


@dataclass(slots=True)
class Lying:
    """What is called a backup in one folder, but for those of other journals.

    `good` have the head and the size of one, `cut` are this journal's by their head alone; `newer`
    are of a newer version of the app, of `unknown` nobody can tell what they are, and `unreachable`
    cannot be read now, though they may be whole.
    """

    good: list[Backup] = field(default_factory=list)
    cut: list[Path] = field(default_factory=list)
    newer: list[Path] = field(default_factory=list)
    unknown: list[Path] = field(default_factory=list)
    unreachable: list[Path] = field(default_factory=list)


class Staying(NamedTuple):
    """What may hold what was deleted, and is left where it is.

    `newer`, `unknown` and `unreachable` as in `Lying`; `stuck` are backups that could not be
    removed, `copies` those that a sync service left of the database, `folders` other journal
    folders of this journal.
    """

    newer: int = 0
    unknown: int = 0
    stuck: int = 0
    copies: int = 0
    folders: tuple[str, ...] = ()
    unreachable: int = 0


class Left(NamedTuple):
    """How many were removed, and what is known to stay.

    A second place that was not `reached`, or takes no new backup, keeps what it has.
    """

    removed: int
    staying: Staying
    reached: bool = True


def lying(journal: Journal) -> Lying:
    """Look among the journal's own backups."""
    return lying_in(journal.vault.folder.backups, journal.vault.keys.uuid)


def lying_in(folder: Path, journal: bytes) -> Lying:
    """Look for backups of the journal of this uuid."""
    found = Lying(rotation.found(folder, journal))
    good = {backup.path for backup in found.good}
    for path in rotation.files(folder):
        if path in good:
            continue
        try:
            if jbak.head_of(path).journal == journal:
                found.cut.append(path)
        except FromNewerVersion:
            found.newer.append(path)
        except Damaged:
            found.unknown.append(path)
        except Unreachable:
            found.unreachable.append(path)
    return found


def lying_away(place: Path, journal: bytes) -> Lying:
    """As `lying_in`, in a second place; raises Unreachable where nobody can look there."""
    with backing_up.reached(place):
        return lying_in(place, journal)


def staying(journal: Journal, here: Lying, copies: Copies) -> Staying:
    """Tell what `forget_earlier` would leave of what was found, as far as is known before."""
    return Staying(
        newer=len(here.newer),
        copies=len(copies.opening) + len(copies.closed),
        folders=tuple(_folders(journal)),
        unreachable=len(here.unreachable),
    )


def _folders(journal: Journal) -> Iterator[str]:
    """Yield the names of what lies beside this journal and was made of it, or it of that.

    A damaged one is kept when a new one is made of it, and one that was restored over.
    """
    own, uuid, beside = journal.vault.folder.path, journal.vault.keys.uuid, list[Path]()
    with contextlib.suppress(OSError):
        beside = sorted(own.parent.iterdir())
    for path in beside:
        with contextlib.suppress(OSError):  # one that nobody may enter tells nothing of the others
            folder = JournalFolder(path)
            if path.is_dir() and not path.samefile(own) and uuid in _journals_of(folder):
                yield folder.name


def _journals_of(folder: JournalFolder) -> Iterator[bytes]:
    """Yield which journals the key files and the backups in a folder are of."""
    for copy in folder.keys:
        with contextlib.suppress(OSError, VaultError):
            yield KeyFile.parse(copy.read_bytes()).uuid
    for path in rotation.files(folder.backups):
        with contextlib.suppress(VaultError):
            yield jbak.head_of(path).journal


def forget_earlier(journal: Journal) -> Left:
    """Take a backup of the journal as it is, then remove every earlier one, also elsewhere.

    Raises what `backing_up.take` and `conflicts.look` raise; then nothing was removed.
    """
    return forget_here(journal)()


def forget_here(journal: Journal) -> Callable[[], Left]:
    """As `forget_earlier`, but return what is to be done in the second place, on any thread."""
    journal.vault.finish_log()
    here = lying(journal)
    stays = staying(journal, here, conflicts.look(journal.vault))
    going = [*(one.path for one in here.good), *here.cut, *here.unknown]
    newest = backing_up.take(journal)  # it may have taken the place of one that was cut off
    stuck = rotation.remove(path for path in going if path != newest.path)
    left = Left(len(going) - stuck, stays._replace(stuck=stuck))
    if not backing_up.has_second_place(journal):
        return lambda: left
    copy, place = backing_up.putting_away(journal), backing_up.second_place(journal)
    return partial(_forget_there, left, newest, copy, place)


def _forget_there(left: Left, newest: Backup, copy: Callable[[], object], place: Path) -> Left:
    """Remove what lies in the second place, once the newest one does too."""
    try:
        copy()
    except VaultError:
        return left._replace(reached=False)
    return _forgotten_there(left, lying_in(place, newest.head.journal), newest)


def _forgotten_there(left: Left, there: Lying, newest: Backup) -> Left:
    """Remove what lies in the second place too, but for what may be another journal's."""
    going = [*(one.path for one in there.good if one.head != newest.head), *there.cut]
    stuck = rotation.remove(going)
    stays = left.staying
    more = stays._replace(
        newer=stays.newer + len(there.newer),
        unknown=len(there.unknown),
        stuck=stays.stuck + stuck,
        unreachable=stays.unreachable + len(there.unreachable),
    )
    return left._replace(removed=left.removed + len(going) - stuck, staying=more)
