"""Read everything of a journal and of its backups, and say what is not as it was written."""

from dataclasses import dataclass, field
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue.conflicts import found as second_copies
from ipt_journal.rescue.contents import Contents, contents
from ipt_journal.vault import rotation
from ipt_journal.vault.errors import FromNewerVersion, VaultError
from ipt_journal.vault.jbak import Backup


@dataclass(frozen=True, slots=True)
class Examined:
    """`places` are damaged places in the file; `held` what is in it, None where it is damaged.

    `seal_is_older`: the note of what was last saved is an earlier one. `backups` are by name, with
    whether each is whole; None of one that a newer version of the app made.
    """

    places: int
    lost_saves: int
    keys_repaired: bool
    keys_are_older: bool
    seal_is_older: bool
    saves: int
    held: Contents | None
    backups: dict[str, bool | None] = field(default_factory=dict)
    second_copies: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        return not self.places

    @property
    def remarkable(self) -> bool:
        told = (self.lost_saves, self.keys_repaired, self.keys_are_older, self.seal_is_older)
        return any(told) or not all(self.backups.values()) or bool(self.second_copies)


def examine(journal: Journal) -> Examined:
    """Read every page of the journal and every byte of its backups."""
    vault = journal.vault
    places = len(journal.faults())
    held = None
    if not places:
        with journal.read() as session:
            held = contents(session)
    return Examined(
        places=places,
        lost_saves=journal.lost_saves,
        keys_repaired=vault.keys_repaired,
        keys_are_older=vault.keys_are_older,
        seal_is_older=journal.seal_is_older,
        saves=journal.saves,
        held=held,
        backups={path.name: is_whole(path) for path in rotation.files(vault.folder.backups)},
        second_copies=tuple(path.name for path in second_copies(vault)),
    )


def is_whole(path: Path) -> bool | None:
    """Whether every byte of a backup is as it was written, as far as can be told without a key.

    None of one that a newer version of the app made: only that one can tell.
    """
    try:
        Backup.at(path).scrub()
    except FromNewerVersion:
        return None
    except VaultError:
        return False
    return True
