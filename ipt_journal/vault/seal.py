"""What was last saved, kept beside the database, so that a silently lost save is reported."""

import hmac

from ipt_journal.vault import durable, kdf
from ipt_journal.vault.folder import JournalFolder

_HALF = 64  # 32 bytes of count, 32 of HMAC; two halves are written in turn


class Seal:
    """Counts saves in a file of 128 bytes that never grows."""

    def __init__(self, folder: JournalFolder, data_key: bytes | bytearray) -> None:
        self._folder = folder
        self._key = kdf.expand(data_key, b"rj seal v1")
        self._noted = self.read()

    def make(self) -> None:
        durable.write_whole(self._folder.seal, bytes(2 * _HALF))

    def write(self, count: int) -> None:
        number = count.to_bytes(32, "big")
        half = number + self._mac(number)
        if not self._folder.seal.exists():
            self.make()
        if self._noted > count:  # saves were lost, and the client was told; it starts anew
            durable.overwrite(self._folder.seal, 0, half + half)
        else:
            durable.overwrite(self._folder.seal, _HALF * (count & 1), half)
        self._noted = count

    def read(self) -> int:
        """Return the highest count that is authentic, 0 when there is none."""
        try:
            raw = self._folder.seal.read_bytes()
        except OSError:
            return 0
        halves = (raw[:_HALF], raw[_HALF : 2 * _HALF])
        counts = (int.from_bytes(half[:32], "big") for half in halves if self._authentic(half))
        return max(counts, default=0)

    @property
    def written(self) -> int:
        """Return when it was last written, in UTC seconds as the disk tells it; 0 where unknown."""
        try:
            return int(self._folder.seal.stat().st_mtime)
        except OSError:
            return 0

    def _authentic(self, half: bytes) -> bool:
        return len(half) == _HALF and hmac.compare_digest(self._mac(half[:32]), half[32:])

    def _mac(self, number: bytes) -> bytes:
        return hmac.digest(self._key, number, "sha256")
