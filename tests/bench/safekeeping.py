"""Print how long a backup of about 100 MB takes, beside the bare copy, its check and its return."""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue import backing_up
from ipt_journal.vault import backup
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret
from tests.bench.clock import now_utc

MEGABYTES = 100
WORDS = 5  # as bytes: they compress no better than what a client writes, and need no dictionary
_ROUNDS = 3
_SECRET = Secret(Kind.PASSPHRASE, "of the bench")
_CHEAP = Cost(19 * 1024, 1, 1)


def main(home: Path) -> None:
    journal = Journal.create(home / "Large.journal", _SECRET.text, now_utc, _CHEAP)
    while journal.vault.database_size < MEGABYTES * 1_000_000:
        write(journal)
    bare, taken, checked, restored = [], [], [], []
    for number in range(_ROUNDS):
        bare.append(seconds(lambda: copy_bare(journal, home / "bare")))
        made = backing_up.back_up(journal)
        taken.append(seconds(lambda: backing_up.back_up(journal)))
        checked.append(seconds(journal.faults))
        back = home / f"{number}.journal"
        restored.append(seconds(partial(backup.unpack, made, _SECRET, back)))
    print(journal.vault.database_size, min(bare), min(taken), min(checked), min(restored))


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
        main(Path(folder))
    sys.exit()
