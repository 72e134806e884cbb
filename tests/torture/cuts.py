"""Files cut short, pages out of place, and files of different times side by side."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from ipt_journal.vault.errors import Damaged, NotAJournal, VaultError
from tests.torture.flips import refused
from tests.torture.life import PAPER
from tests.torture.sample import (
    Case,
    Files,
    Opened,
    Rows,
    Sample,
    came_out,
    judge,
    place,
    put,
    tried,
)  # fmt: skip
from tests.torture.table import Tally
from tests.vault.notes import reopened

_PAGE = 4096
_BEFORE_DATABASE = 64 + 640  # of a backup
_COPIES = {"journal.keys", "journal.keys2"}
_TIMES = 220  # of each way to break a file


@dataclass
class Cuts:
    """All is told, but for one page of the live file that is an older version of itself."""

    name: str = "cuts, pages, mixtures"
    least: int = 2_000

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
        ways = (
            self.cut, self.cut_log, self.zeroed, self.doubled, self.swapped, self.grown,
            self.cut_backup, self.pages_of_another_backup, self.swapped_in_backup, self.cut_keys,
        )  # fmt: skip
        for _ in range(round(_TIMES * share)):
            yield from ways
        yield from self._replays()
        yield from self._mixtures()

    # The database and its log

    def cut(self) -> Tally:
        raw = self.sample.locked["journal.db"]
        return self._database(raw[: self.chance.randrange(len(raw))])

    def cut_log(self) -> Tally:
        log = self.sample.waiting["journal.db-wal"]
        short = log[: self.chance.randrange(len(log))]
        files = {**self.sample.waiting, "journal.db-wal": short}
        return judge(put(files, self.where), self.sample.rows_waiting)

    def zeroed(self) -> Tally:
        """Lose a sector of 512 bytes."""
        raw = self.sample.locked["journal.db"]
        start = 512 * self.chance.randrange(len(raw) // 512)
        return self._database(raw[:start] + bytes(512) + raw[start + 512 :])

    def doubled(self) -> Tally:
        """Write a page over another one."""
        pages = _pages(self.sample.locked["journal.db"])
        one, other = self.chance.sample(range(len(pages)), 2)
        pages[one] = pages[other]
        return self._database(b"".join(pages))

    def swapped(self) -> Tally:
        return self._database(self._with_two_swapped(self.sample.locked["journal.db"]))

    def grown(self) -> Tally:
        """Append pages: the head says how many there are, so that these are not read."""
        pages = _pages(self.sample.locked["journal.db"])
        more = self.chance.choices(pages, k=self.chance.randint(1, 5))
        return self._database(b"".join([*pages, *more]))

    def _with_two_swapped(self, raw: bytes) -> bytes:
        pages = _pages(raw)
        one, other = self.chance.sample(range(len(pages)), 2)
        pages[one], pages[other] = pages[other], pages[one]
        return b"".join(pages)

    def _database(self, raw: bytes) -> Tally:
        return judge(put({**self.sample.locked, "journal.db": raw}, self.where), self.sample.rows)

    # A page of an earlier time

    def _replays(self) -> Iterator[Case]:
        before = _pages(self.sample.earlier["journal.db"])
        now = _pages(self.sample.locked["journal.db"])
        for number, (old, new) in enumerate(zip(before, now, strict=False)):
            if old != new:
                yield partial(self.replayed, number)

    def replayed(self, number: int) -> Tally:
        """Nothing tells a page of the live file from an older version of it; that is written down.

        What must hold is that nothing crashes; and where something comes out that never was there,
        or something is gone that was there both times, that reading every page tells so.
        """
        pages = _pages(self.sample.locked["journal.db"])
        pages[number] = _pages(self.sample.earlier["journal.db"])[number]
        folder = put({**self.sample.locked, "journal.db": b"".join(pages)}, self.where)
        told = came_out(folder)
        if isinstance(told, VaultError) or told.lost_saves:
            return Tally(1, silent=int(not isinstance(told, Damaged | Opened)))
        never, gone = self._beyond(told.rows)
        unseen = (never or gone) and not _faults(folder)
        notes = [_REPLAY] if told.rows != self.sample.rows else []
        return Tally(1, lost=int(gone and unseen), silent=int(unseen), notes=notes)

    def _beyond(self, rows: Rows) -> tuple[bool, bool]:
        """Whether there is a row that neither time had, and whether one is gone that both had."""
        never = gone = False
        for table, found in rows.items():
            now, then = set(self.sample.rows[table]), set(self.sample.rows_earlier[table])
            never |= not now | then >= set(found)
            gone |= not now & then <= set(found)
        return never, gone

    # Backups

    def cut_backup(self) -> Tally:
        raw = self.sample.backup
        return self._backup(raw[: self.chance.randrange(len(raw))])

    def pages_of_another_backup(self) -> Tally:
        """Put a page of the earlier backup into the newer one, and mend the digest."""
        raw, older = self.sample.backup, self.sample.older_backup
        count = (min(len(raw), len(older)) - _BEFORE_DATABASE) // _PAGE
        start = _BEFORE_DATABASE + _PAGE * self.chance.randrange(count)
        mixed = raw[:start] + older[start : start + _PAGE] + raw[start + _PAGE :]
        return self._backup(_with_digest(mixed)) if mixed != raw else Tally()

    def swapped_in_backup(self) -> Tally:
        raw = self.sample.backup
        image = self._with_two_swapped(raw[_BEFORE_DATABASE:-64])
        return self._backup(_with_digest(raw[:_BEFORE_DATABASE] + image + raw[-64:]))

    def _backup(self, raw: bytes) -> Tally:
        path = self.where / "broken.jbak"
        path.write_bytes(raw)
        return refused(path, self.where)

    # Key files, and files of different times

    def cut_keys(self) -> Tally:
        """Cut one copy, then the other still opens; or both, then that is told."""
        raw = self.sample.locked["journal.keys"]
        both = self.chance.random() < 0.5
        copies = [raw[: self.chance.randrange(len(raw))], raw]
        copies[1] = copies[0] if both else raw
        self.chance.shuffle(copies)
        files = {**self.sample.locked, "journal.keys": copies[0], "journal.keys2": copies[1]}
        folder = put(files, self.where)
        told = came_out(folder)
        if both:
            return _told_as(told, Damaged)
        right = isinstance(told, Opened) and told.rows == self.sample.rows
        return Tally(1, lost=int(not right))

    def _mixtures(self) -> Iterator[Case]:
        """Take each file from either time, and leave out key file, seal or log."""
        names = ("journal.db", "journal.seal", "journal.keys", "journal.keys2")
        choices = product((self.sample.locked, self.sample.earlier, None), repeat=len(names))
        for chosen in choices:
            files = {
                n: which[n] for n, which in zip(names, chosen, strict=True) if which is not None
            }
            yield partial(self.mixed, files)

    def mixed(self, files: Files) -> Tally:
        """Open it: out comes what the database held at its time, or nothing without it or a key."""
        folder = put(files, self.where)
        newest = self.sample.locked
        told = came_out(folder)
        if "journal.db" not in files:
            return _told_as(told, NotAJournal)
        if not _COPIES & files.keys():
            return _told_as(told, NotAJournal) + self._told_beside_a_backup(folder)
        if isinstance(told, VaultError):
            return Tally(1, lost=1, notes=[f"a mixture does not open: {type(told).__name__}"])
        if files["journal.db"] == newest["journal.db"]:
            right = told.rows == self.sample.rows and not told.lost_saves
            return Tally(1, silent=int(not right)) + self._must_be_told_of_older_keys(files, told)
        sealed_since = files.get("journal.seal") == newest["journal.seal"]
        right = told.rows == self.sample.rows_earlier and bool(told.lost_saves) == sealed_since
        notes = [] if sealed_since else [_WHOLE_FOLDER]
        return Tally(1, silent=int(not right), notes=notes)

    def _told_beside_a_backup(self, folder: Path) -> Tally:
        """See that a journal without key files is told as damaged where a backup has them still."""
        (folder / "backups").mkdir()
        (folder / "backups" / "1.jbak").write_bytes(self.sample.backup)
        return _told_as(came_out(folder), Damaged)

    def _must_be_told_of_older_keys(self, files: Files, told: Opened) -> Tally:
        """Whoever knows an earlier passphrase may put the key file of that time back."""
        copies = {files[name] for name in _COPIES & files.keys()}
        older = copies == {self.sample.earlier["journal.keys"]}
        return Tally(silent=int(told.keys_are_older != older))

    def planted(self) -> Tally:
        """Find a page replay that goes unnoticed, which shows that comparing finds it."""
        found = [case() for case in self._replays()]
        return Tally(planted=1, caught=int(any(_REPLAY in one.notes for one in found)))


_REPLAY = "a page of the live file that is an older version of itself is not told, as documented"
_WHOLE_FOLDER = (
    "an older copy of the whole folder, or one without a seal, is not told, as documented"
)


def _pages(raw: bytes) -> list[bytes]:
    return [raw[start : start + _PAGE] for start in range(0, len(raw), _PAGE)]


def _with_digest(raw: bytes) -> bytes:
    return raw[:-64] + hashlib.sha256(raw[:-64]).digest() + raw[-32:]


def _faults(folder: Path) -> bool:
    journal = reopened(folder, PAPER)
    try:
        return bool(journal.faults())
    finally:
        journal.close()


def _told_as(told: Opened | VaultError, *kinds: type[VaultError]) -> Tally:
    """Count what was told as something else, or not at all."""
    if isinstance(told, kinds):
        return Tally(1)
    return Tally(1, silent=1, notes=[f"told as {type(told).__name__}"])
