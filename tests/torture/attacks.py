"""What somebody with an editor for bytes could try; each must be noticed."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest import mock

from ipt_journal.journal import Journal
from ipt_journal.vault import kdf, keyfile
from ipt_journal.vault.errors import WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyfile import KeyFile
from ipt_journal.vault.keyslots import Slot
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.torture import traced
from tests.torture.table import Tally
from tests.vault.notes import save

_WEAK = kdf.Cost(64, 1, 1)  # KiB: any passphrase would be guessed in no time


def older_pages(folder: Path) -> bool:
    """Put the database of before the last save back; the seal knows of that save."""
    pages = folder / "journal.db"
    before = pages.read_bytes()
    journal = Journal.open(folder, OPENS, now_utc)
    save(journal, "the last one")
    journal.close()
    pages.write_bytes(before)
    again = Journal.open(folder, OPENS, now_utc)
    lost = again.lost_saves
    again.close()
    return lost == 1


def slot_moved(folder: Path) -> bool:
    """Move a slot to where another one belongs."""
    keys = _keys(folder)
    moved = keys.having(2, keys.slots[keyfile.PASSPHRASE_SLOT])
    return _refused(moved.having(keyfile.PASSPHRASE_SLOT, None))


def cost_lowered(folder: Path) -> bool:
    """Bring in a slot that is cheap to guess at."""
    with mock.patch.object(kdf.Cost, "check"):
        slot = Slot.wrap(OPENS, bytes(32), _keys(folder).place(0), _WEAK)
    return _refused(_keys(folder).having(keyfile.PASSPHRASE_SLOT, slot))


def slot_of_another_journal(folder: Path) -> bool:
    """Take over a slot from the key file of another journal."""
    return _refused(replace(_keys(folder), uuid=bytes(16)))


def _keys(folder: Path) -> KeyFile:
    return KeyFile.parse(JournalFolder(folder).keys[0].read_bytes())


def _refused(keys: KeyFile) -> bool:
    try:
        keys.open(OPENS.kind, OPENS.material())
    except WrongKey:
        return True
    return False


_ALL: tuple[Callable[[Path], bool], ...] = (
    older_pages,
    slot_moved,
    cost_lowered,
    slot_of_another_journal,
)


class Attacks:
    """Every one of them, on a journal of its own."""

    name = "edited by hand"
    least = len(_ALL)

    def run(self, _share: float, _seconds: float | None, _chance: random.Random) -> Tally:
        return sum((self._one(attack) for attack in _ALL), Tally())

    def _one(self, attack: Callable[[Path], bool]) -> Tally:
        with traced.room() as place:
            folder = place / "Mine.journal"
            Journal.create(folder, PASSPHRASE, now_utc, CHEAP).close()
            if attack(folder):
                return Tally(1)
        return Tally(1, silent=1, notes=[f"{attack.__name__} was not noticed"])
