"""One bit that is another, in every file of a journal: the same data come out, or it is told."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ipt_journal.vault import backup, keyfile
from ipt_journal.vault.errors import Damaged, FromNewerVersion, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret
from ipt_journal.vault.seal import Seal
from tests.conftest import OPENS
from tests.torture.life import PAPER
from tests.torture.sample import Case, Sample, judge, place, put, tried
from tests.torture.table import Tally
from tests.vault.damage import changed

_EACH = 64  # bytes of a large file for one bit
_BY_PASSPHRASE = 0.02  # of the flips in the key file; each takes a derivation
_COPIES = ("journal.keys", "journal.keys2")


def flipped(raw: bytes, bit: int) -> bytes:
    return changed(raw, bit // 8, 1 << bit % 8)


@dataclass
class Flips:
    """Every bit of key file and seal; one of each 64 bytes of database, log and backup."""

    name: str = "bit flips"
    least: int = 15_000

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        with place() as where:
            broken = _Broken(Sample.make(), where, chance)
            return broken.planted() + tried(lambda: broken.cases(share), seconds)


@dataclass(frozen=True, slots=True)
class _Broken:
    sample: Sample
    where: Path
    chance: random.Random

    def cases(self, share: float) -> Iterator[Case]:
        for bit in range(8 * keyfile.SIZE):
            yield partial(self.keys, bit, both=True)
            yield partial(self.keys, bit, both=False)
        for bit in range(8 * len(self.sample.locked["journal.seal"])):
            yield partial(self.seal, bit)
        for try_one, size in (
            (self.database, len(self.sample.locked["journal.db"])),
            (self.log, len(self.sample.waiting["journal.db-wal"])),
            (self.backup, len(self.sample.backup)),
        ):
            for start in range(0, size, _EACH):
                if self.chance.random() < share:
                    yield partial(try_one, self._bit_of(start, size))

    def _bit_of(self, start: int, size: int) -> int:
        return 8 * min(start + self.chance.randrange(_EACH), size - 1) + self.chance.randrange(8)

    def keys(self, bit: int, *, both: bool) -> Tally:
        """Flip a bit of both copies, or of one alone: then every secret must still open."""
        raw = self.sample.locked["journal.keys"]
        spoilt = [flipped(raw, bit), flipped(raw, bit) if both else raw]
        self.chance.shuffle(spoilt)
        folder = JournalFolder(put(dict(zip(_COPIES, spoilt, strict=True)), self.where))
        secret = OPENS if self.chance.random() < _BY_PASSPHRASE else PAPER
        return self._opened(folder, secret, must=not both)

    def _opened(self, folder: JournalFolder, secret: Secret, *, must: bool) -> Tally:
        try:
            opened = keyfile.read(folder, secret)
        except (Damaged, FromNewerVersion):
            return Tally(1, lost=int(must))
        except VaultError as error:
            note = f"key file: {type(error).__name__} is not what happened"
            return Tally(1, silent=1, notes=[note])
        wrong = bytes(opened.data_key) != self.sample.data_key or opened.sound
        return Tally(1, silent=int(wrong))

    def seal(self, bit: int) -> Tally:
        """One of the two halves is whole, so at most one save is not counted; none is invented."""
        raw = self.sample.locked["journal.seal"]
        right, found = (self._counted(seal) for seal in (raw, flipped(raw, bit)))
        return Tally(1, silent=int(not right - 1 <= found <= right))

    def _counted(self, seal: bytes) -> int:
        folder = JournalFolder(put({"journal.seal": seal}, self.where))
        return Seal(folder, self.sample.data_key).read()

    def database(self, bit: int) -> Tally:
        files = {**self.sample.locked, "journal.db": flipped(self.sample.locked["journal.db"], bit)}
        return judge(put(files, self.where), self.sample.rows)

    def log(self, bit: int) -> Tally:
        log = flipped(self.sample.waiting["journal.db-wal"], bit)
        files = {**self.sample.waiting, "journal.db-wal": log}
        return judge(put(files, self.where), self.sample.rows_waiting)

    def backup(self, bit: int) -> Tally:
        path = self.where / "broken.jbak"
        path.write_bytes(flipped(self.sample.backup, bit))
        return refused(path, self.where)

    def planted(self) -> Tally:
        """Without the seal a lost log is silent; if that is not seen, nothing here is believed."""
        files = {**self.sample.waiting, "journal.db-wal": b"", "journal.seal": bytes(128)}
        found = judge(put(files, self.where), self.sample.rows_waiting)
        return Tally(planted=1, caught=int(found.lost and found.silent))


def refused(path: Path, where: Path) -> Tally:
    """Make no journal of a backup that was changed."""
    try:
        backup.unpack(Backup.at(path), PAPER, where / "From backup.journal")
    except (Damaged, FromNewerVersion):
        return Tally(1)
    return Tally(1, silent=1)
