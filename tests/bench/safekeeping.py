"""Time a backup of about 100 MB beside the bare copy, its check, and its return.

`run.py bench safekeeping` shows them with their limits.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue import backing_up, restoring
from ipt_journal.vault import backup
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret
from tests.bench.clock import now_utc

MEGABYTES = 100
WORDS = 5  # as bytes: they compress no better than what a client writes, and need no dictionary
_ROUNDS = 3
_SECRET = Secret(Kind.PASSPHRASE, "of the bench")
_CHEAP = Cost(19 * 1024, 1, 1)


class Taken(NamedTuple):
    """The size of the journal in MB, and the shortest of each in seconds.

    `unpacked` is a journal made of a backup alone, `prepared` one that takes over from this one.
    """

    size: float
    bare: float
    backup: float
    check: float
    unpacked: float
    prepared: float


def measure(home: Path) -> Taken:
    journal = Journal.create(home / "Large.journal", _SECRET.text, now_utc, _CHEAP)
    while journal.vault.database_size < MEGABYTES * 1_000_000:
        write(journal)
    rounds = [one_round(journal, home / f"{number}.journal") for number in range(_ROUNDS)]
    return Taken(journal.vault.database_size / 1_000_000, *map(min, zip(*rounds, strict=True)))


def one_round(journal: Journal, back: Path) -> tuple[float, ...]:
    """Time each once: what is compared is measured in turns."""
    bare = seconds(lambda: copy_bare(journal, back.with_name("bare")))
    made = backing_up.back_up(journal)
    taken = seconds(lambda: backing_up.back_up(journal))
    checked = seconds(journal.faults)
    unpacked = seconds(partial(backup.unpack, made, _SECRET, back))
    prepared = seconds(lambda: restoring.prepare(journal, made, None))
    return bare, taken, checked, unpacked, prepared


def write(journal: Journal) -> None:
    now = Moment.of(Clock().now().local)
    with journal.write() as session:
        for _ in range(500):
            words = " ".join(os.urandom(WORDS // 2 + 1).hex() for _ in range(160))
            session.add(Note(text=words, **dated(now, now)))


def copy_bare(journal: Journal, target: Path) -> None:
    """Copy by the online backup alone, as SQLite offers it."""
    target.unlink(missing_ok=True)
    target.touch()
    source, copy = journal.vault.reach(), journal.vault.connect_to(target)
    try:
        source.backup(copy)
    finally:
        copy.close()
        source.close()


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(*measure(Path(folder)))
    sys.exit()
