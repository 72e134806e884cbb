"""The key file: 640 bytes with four slots, authenticated under the data key, kept in two copies."""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Self

from ipt_journal.vault import durable, kdf, keyslots
from ipt_journal.vault.errors import Damaged, FromNewerVersion, Unreachable, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Secret, Slot

MAGIC = b"RJKEYS\r\n"
VERSION = 1
SIZE = 640
SLOTS = 4
PASSPHRASE_SLOT, RECOVERY_SLOT = 0, 1
_HEAD = struct.Struct(
    ">8sHHI16sQ24s"
)  # magic, version, oldest reader, size, journal, generation, 0
_LAST_GENERATION = 2**64 - 1  # only damage comes near it
_SIGNED = SIZE - 64  # then HMAC under the data key, then SHA-256 for damage without a key


@dataclass(frozen=True, slots=True)
class KeyFile:
    """`uuid` names the journal; `generation` counts changes, so that the newer copy is known."""

    uuid: bytes
    generation: int
    slots: tuple[Slot | None, ...] = (None,) * SLOTS
    whole: bool = True  # its checksum fits
    raw: bytes = b""

    @classmethod
    def parse(cls, raw: bytes) -> Self:
        if len(raw) != SIZE:
            raise Damaged("keys")
        magic, _, oldest_reader, size, uuid, generation, _ = _HEAD.unpack(raw[: _HEAD.size])
        if magic != MAGIC or size != SIZE:
            raise Damaged("keys")
        whole = hashlib.sha256(raw[:-32]).digest() == raw[-32:]
        if oldest_reader > VERSION and whole:
            raise FromNewerVersion
        starts = range(_HEAD.size, _SIGNED, keyslots.SIZE)
        slots = tuple(Slot.parse(raw[start : start + keyslots.SIZE]) for start in starts)
        return cls(uuid, generation, slots, whole, raw)

    def place(self, index: int) -> bytes:
        return self.uuid + bytes([index])

    def open(self, kind: keyslots.Kind, material: bytes) -> bytearray:
        """Return the data key behind a secret's `material`, or raise WrongKey."""
        for index, slot in enumerate(self.slots):
            if slot is None or slot.kind != kind:
                continue
            try:
                return slot.unwrap(material, self.place(index))
            except (WrongKey, Damaged):
                continue
        raise WrongKey

    def authentic(self, data_key: bytes | bytearray) -> bool:
        """Whether all of it is as this app wrote it under this data key."""
        return hmac.compare_digest(_mac(data_key, self.raw[:_SIGNED]), self.raw[_SIGNED:-32])

    def has(self, kind: keyslots.Kind) -> bool:
        return any(slot is not None and slot.kind == kind for slot in self.slots)

    def with_slot(
        self, index: int, secret: Secret, data_key: bytes | bytearray, cost: kdf.Cost
    ) -> Self:
        return self.having(index, Slot.wrap(secret, data_key, self.place(index), cost))

    def having(self, index: int, slot: Slot | None) -> Self:
        return replace(self, slots=(*self.slots[:index], slot, *self.slots[index + 1 :]))

    def sealed(self, data_key: bytes | bytearray) -> Self:
        """Return the next generation with its bytes authenticated."""
        generation = min(self.generation + 1, _LAST_GENERATION)
        return replace(self, generation=generation).mended(data_key)

    def mended(self, data_key: bytes | bytearray) -> Self:
        """Return the same generation with its bytes authenticated: an old one stays old."""
        head = _HEAD.pack(MAGIC, VERSION, VERSION, SIZE, self.uuid, self.generation, bytes(24))
        body = head + b"".join(keyslots.pack(slot) for slot in self.slots)
        signed = body + _mac(data_key, body)
        return type(self).parse(signed + hashlib.sha256(signed).digest())


def _mac(data_key: bytes | bytearray, body: bytes) -> bytes:
    return hmac.digest(kdf.expand(data_key, b"rj header mac v1"), body, "sha256")


def write(folder: JournalFolder, file: KeyFile) -> None:
    """Write both copies, the spare one first."""
    first, second = folder.keys
    durable.write_whole(second, file.raw)
    durable.write_whole(first, file.raw)


class Condition(StrEnum):
    """What can be told without any secret of one copy of the key file, or of one backup."""

    WHOLE = "whole"
    EARLIER = "earlier"  # than the other copy
    DAMAGED = "damaged"
    MISSING = "missing"
    NEWER = "newer version"
    UNREACHABLE = "unreachable"


def conditions(folder: JournalFolder) -> tuple[Condition, ...]:
    """Return how each copy of the key file is."""
    copies = [_look_at(path) for path in folder.keys]
    newest = max((copy.generation for copy in copies if isinstance(copy, KeyFile)), default=0)
    return tuple(
        copy
        if isinstance(copy, Condition)
        else (Condition.EARLIER if copy.generation < newest else Condition.WHOLE)
        for copy in copies
    )


def _look_at(path: Path) -> KeyFile | Condition:
    """Return a copy that is whole, or what is in the way."""
    try:
        copy = KeyFile.parse(path.read_bytes())
    except FileNotFoundError:
        return Condition.MISSING
    except OSError:
        return Condition.UNREACHABLE
    except FromNewerVersion:
        return Condition.NEWER
    except Damaged:
        return Condition.DAMAGED
    return copy if copy.whole else Condition.DAMAGED


class Opened(NamedTuple):
    """A copy that a secret opened; `sound` when both copies are whole and alike."""

    keys: KeyFile
    data_key: bytearray
    sound: bool


def read(folder: JournalFolder, secret: Secret) -> Opened:
    """Return the newest copy that opens."""
    return next(opened(folder, secret))


def opened(folder: JournalFolder, secret: Secret) -> Iterator[Opened]:
    """Yield the copies that open, the newest first; raise WrongKey or Damaged where none does."""
    copies = _copies(folder)
    material = secret.material()  # here already, so that a mistyped recovery key is told as such
    different = {copy.raw: copy for copy in copies}.values()
    fresh = sorted(different, key=lambda copy: (copy.whole, copy.generation), reverse=True)
    none = True
    for copy in fresh:
        try:
            data_key = copy.open(secret.kind, material)
        except WrongKey:
            continue
        none = False
        alike = len(copies) == 2 and copies[0].raw == copies[1].raw
        yield Opened(copy, data_key, alike and copy.whole and copy.authentic(data_key))
    if none:
        raise WrongKey if any(copy.whole for copy in fresh) else Damaged("keys")


def has_another_key(folder: JournalFolder, data_key: bytes | bytearray) -> bool:
    """Whether a whole copy is there that was written under another data key than this."""
    return any(copy.whole and not copy.authentic(data_key) for copy in _copies(folder))


def _copies(folder: JournalFolder) -> list[KeyFile]:
    copies = []
    unreachable = 0
    for path in folder.keys:
        try:
            copies.append(KeyFile.parse(path.read_bytes()))
        except FileNotFoundError:
            continue
        except OSError:
            unreachable += 1
        except Damaged:
            continue
    if not copies:
        raise Unreachable if unreachable else Damaged("keys")
    return copies
