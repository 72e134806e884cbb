"""Backups that come and go over a year: each brings back its state, the newest whole one wins."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, restoring, salvage
from ipt_journal.vault import rotation
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.jbak import Backup
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.torture.life import PAPER
from tests.torture.sample import Case, place, tried
from tests.torture.table import Tally
from tests.vault.notes import kept, reopened, save

_STATES = 30
_APART = (60, 3_600, 86_400, 4 * 86_400, 11 * 86_400, 30 * 86_400)  # seconds
_SECTOR = 512


@dataclass
class Backups:
    """After each backup that is taken, bring one of those that stayed back, and damage the last."""

    name: str = "backups"
    least: int = 50

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        with place() as where:
            planted = _Year(where / "planted", chance).planted()
            years = (where / f"year {number}" for number in iter(int, 1))

            def cases() -> Iterator[Case]:
                return _Year(next(years), chance).cases(max(2, round(_STATES * share)))

            return planted + tried(cases, seconds)


@dataclass(slots=True)
class _Year:
    """`held` is what was in the journal when each backup was taken, by its number."""

    where: Path
    chance: random.Random
    utc: int = field(default_factory=now_utc)
    held: dict[int, list[str]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.where / "Mine.journal"

    def cases(self, states: int) -> Iterator[Case]:
        for _ in self._lived(states):
            yield self.one_brought_back
            yield self.newest_damaged
        shutil.rmtree(self.where)

    def _lived(self, states: int) -> Iterator[None]:
        """Save and back up, now and then; what rotation leaves each time is looked at."""
        journal = Journal.create(self.folder, PASSPHRASE, lambda: self.utc, CHEAP)
        journal.vault.set_recovery_key(PAPER.text)
        for number in range(states):
            self.utc += self.chance.choice(_APART)
            save(journal, f"state {number}")
            self.held[backing_up.take(journal).head.number] = kept(journal)
            yield
        journal.close()

    def _there(self, folder: Path) -> list[Backup]:
        return [Backup.at(path) for path in rotation.files(folder / "backups")]

    def one_brought_back(self) -> Tally:
        """Make a journal of any that stayed; few went, and never the newest."""
        there = self._there(self.folder)
        numbers = {one.head.number for one in there}
        enough = len(numbers) >= min(len(self.held), rotation.LATEST)
        one = self.chance.choice(there)
        made = self.where / "Back.journal"
        restoring.journal_of(one, PAPER, made, lambda: self.utc).close()
        right = enough and max(self.held) in numbers
        return self._held(made, one.head.number) + Tally(lost=int(not right))

    def newest_damaged(self) -> Tally:
        """Damage the newest ones and every page of the journal: the next one must come back."""
        broken = self._broken()
        there = sorted(self._there(broken), key=lambda one: one.head.number, reverse=True)
        count = self.chance.randint(1, len(there))
        for one in there[:count]:
            one.path.write_bytes(self._spoilt(one.path.read_bytes()))
        made = self.where / "Saved.journal"
        try:
            report = salvage.salvage_to(broken, PAPER, made, lambda: self.utc)
        except Damaged:
            return Tally(1, lost=int(count < len(there)))
        if count < len(there):
            return self._held(made, there[count].head.number)
        shutil.rmtree(made)
        return Tally(1, silent=int(report.whole or report.backup is not None))

    def _broken(self) -> Path:
        """Copy what lies there, with noise for a database."""
        broken = self.where / "Broken.journal"
        shutil.rmtree(broken, ignore_errors=True)
        broken.mkdir()
        for name in ("journal.keys", "journal.keys2", "journal.seal"):
            shutil.copy(self.folder / name, broken)
        (broken / "journal.db").write_bytes(self.chance.randbytes(40_960))
        shutil.copytree(self.folder / "backups", broken / "backups")
        return broken

    def _spoilt(self, raw: bytes) -> bytes:
        """Turn a bit over, cut it off, lose a sector, or all of it."""
        at = self.chance.randrange(len(raw))
        flipped = bytes([raw[at] ^ (1 << self.chance.randrange(8))])
        noise = self.chance.randbytes(_SECTOR)
        ways = (raw[:at] + flipped + raw[at + 1 :], raw[:at], raw[:at] + noise + raw[at + 512 :])
        return self.chance.choice((*ways, b""))

    def _held(self, made: Path, number: int) -> Tally:
        """Compare what came back with what was held then, and take it away again."""
        journal = reopened(made, PAPER)
        found, faults = kept(journal), journal.faults()
        journal.close()
        shutil.rmtree(made)
        right = found == self.held[number]
        notes = [] if right else [f"{len(found)} came back, {len(self.held[number])} were held"]
        return Tally(1, lost=int(not right), silent=int(bool(faults)), notes=notes)

    def planted(self) -> Tally:
        """Lose the newest backup: that what comes back is older must be seen."""
        for _ in self._lived(2):
            pass
        broken = self._broken()
        max(self._there(broken), key=lambda one: one.head.number).path.unlink()
        made = self.where / "Saved.journal"
        salvage.salvage_to(broken, PAPER, made, lambda: self.utc)
        return Tally(planted=1, caught=self._held(made, max(self.held)).lost)
