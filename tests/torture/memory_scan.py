"""What lies in memory after a lock: the old process is gone, the new one has nothing of it."""

import os
import random
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ipt_journal.vault import keyfile
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.torture.living import Living, living, possible
from tests.torture.table import Tally

_LONGEST_S = 2.0 + 1.0  # with its last backup
_THERE = possible() and hasattr(os, "geteuid") and os.geteuid() == 0
Secrets = dict[str, bytes]


@dataclass
class MemoryScan:
    """Key, passphrase and words, looked for from outside before and after the lock."""

    name: str = "memory canary"
    least: int = 1

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        if not _THERE:
            return Tally(missing=["needs Linux and root"])
        words = f"quagga{chance.randbytes(9).hex()}"
        passphrase = f"zorilla{chance.randbytes(9).hex()}"
        with (
            tempfile.TemporaryDirectory() as where,
            living(Path(where, "home"), words, passphrase) as alive,
        ):
            if not alive.ready():
                return Tally(1, silent=1, notes=["it ended before the lock"])
            return _scanned(alive, words, passphrase)


def _scanned(alive: Living, words: str, passphrase: str) -> Tally:
    secret = Secret(Kind.PASSPHRASE, passphrase)
    data_key = bytes(keyfile.read(JournalFolder(alive.journal), secret).data_key)
    secrets = _forms(words, passphrase, data_key)
    before = _found(alive.process.pid, secrets)
    told = Tally(planted=2, caught=int("key" in before) + int("words" in before))
    gone_after = alive.lock()
    fresh = alive.fresh()
    if fresh is None:
        return told + Tally(1, silent=1, notes=["no fresh process came"])
    after = _found(fresh, secrets)
    told += Tally(1, leaks=len(after), notes=[f"still there: {name}" for name in after])
    if gone_after > _LONGEST_S:
        told += Tally(silent=1, notes=[f"the old process took {gone_after:.1f} s to go"])
    return told


def _forms(words: str, passphrase: str, data_key: bytes) -> Secrets:
    return {
        "key": data_key,
        "key in figures": data_key.hex().encode(),
        "words": words.encode(),
        "words as Qt has them": words.encode("utf-16-le"),
        "passphrase": passphrase.encode(),
        "passphrase as Qt has it": passphrase.encode("utf-16-le"),
    }


def _found(process: int, secrets: Secrets) -> set[str]:
    """Return the names of what lies in any readable memory of a process."""
    found = set()
    places = Path(f"/proc/{process}/maps").read_text().splitlines()
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for place in places:
            region, rights = place.split()[:2]
            start, end = (int(edge, 16) for edge in region.split("-"))
            if "r" in rights and "[v" not in place:
                with suppress(OSError, ValueError, OverflowError):
                    memory.seek(start)
                    content = memory.read(end - start)
                    found |= {name for name, form in secrets.items() if form in content}
    return found
