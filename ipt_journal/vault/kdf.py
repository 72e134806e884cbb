"""Turn a passphrase into a key: Argon2id (RFC 9106) with limits checked before any work."""

import os
import sys
import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ipt_journal.vault.errors import Damaged, NoMemory

MEMORY_LIMITS = (19 * 1024, 2 * 1024 * 1024)  # KiB: OWASP's floor, RFC 9106's first choice
PASSES_LIMITS = (1, 64)
LANES_LIMITS = (1, 16)
LONGEST_PASSPHRASE = 4096  # bytes; Argon2 itself has no such limit


@dataclass(frozen=True, slots=True)
class Cost:
    """What one derivation costs: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int = 3
    lanes: int = 4

    def less_than(self, least: "Cost") -> bool:
        """Whether it takes less memory, or as much with fewer passes."""
        return (self.memory, self.passes) < (least.memory, least.passes)

    def check(self) -> None:
        """Raise Damaged unless the numbers are ones this app would write."""
        limits = (
            (self.memory, MEMORY_LIMITS),
            (self.passes, PASSES_LIMITS),
            (self.lanes, LANES_LIMITS),
        )
        if any(not low <= value <= high for value, (low, high) in limits):
            raise Damaged("keys")


DEFAULT = Cost(256 * 1024)
LEAST = Cost(64 * 1024)  # what is cheaper to try out is wrapped anew at the next unlocking
STEPS = (64, 128, 256, 512)  # MiB


def passphrase_bytes(passphrase: str) -> bytes:
    """Return the same bytes for every way of typing the same letters."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def derive(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """Return 32 bytes; takes about a second at the default cost."""
    cost.check()
    argon = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    try:
        return argon.derive(passphrase)
    except MemoryError:
        raise NoMemory from None


def expand(
    key: bytes | bytearray, label: bytes, length: int = 32, salt: bytes | None = None
) -> bytes:
    """Derive a subkey by HKDF-SHA-256 (RFC 5869)."""
    return HKDF(hashes.SHA256(), length, salt, label).derive(bytes(key))


def calibrate() -> Cost:
    """Return the largest step that takes under about a second and an eighth of the memory here."""
    started = time.perf_counter()
    derive(b"calibration", bytes(16), Cost(STEPS[0] * 1024))
    per_mib = (time.perf_counter() - started) / STEPS[0]
    fitting = [mib for mib in STEPS[1:] if mib * per_mib < 1.0 and mib * 2**20 < memory_size() / 8]
    return Cost(max(fitting, default=STEPS[0]) * 1024)


def memory_size() -> int:
    """Return this computer's memory in bytes; 4 GiB where it cannot be read."""
    if sys.platform == "win32":
        return 4 * 2**30
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
