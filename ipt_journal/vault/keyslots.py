"""One slot of the key file: a secret's way to the data key, wrapped by AES-256-GCM."""

import os
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ipt_journal.vault import kdf, recovery
from ipt_journal.vault.errors import Damaged, WrongKey

LAYOUT = struct.Struct(
    ">BBHIII32s12s48s20s"
)  # kind, kdf, lanes, KiB, passes, 0, salt, nonce, wrapped
SIZE = LAYOUT.size
_EMPTY = bytes(SIZE)


class Kind(IntEnum):
    """What opens a slot."""

    PASSPHRASE = 1
    RECOVERY = 2


_ARGON2ID, _HKDF = 1, 2


@dataclass(frozen=True, slots=True)
class Secret:
    """What somebody typed, and what they say it is."""

    kind: Kind
    text: str

    def material(self) -> bytes:
        if self.kind is Kind.RECOVERY:
            return recovery.parse(self.text)
        # Putting letters into one form takes ever longer; composing shortens them no further.
        if len(self.text) > 4 * kdf.LONGEST_PASSPHRASE:
            raise WrongKey
        material = kdf.passphrase_bytes(self.text)
        if not material or len(material) > kdf.LONGEST_PASSPHRASE:
            raise WrongKey
        return material


@dataclass(frozen=True, slots=True)
class Slot:
    """Parsed as it stands; nothing in it is trusted before the wrapped key opens."""

    kind: int
    function: int
    cost: kdf.Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def parse(cls, raw: bytes) -> Self | None:
        kind, function, lanes, memory, passes, _, salt, nonce, wrapped, _ = LAYOUT.unpack(raw)
        if kind == 0:
            return None
        return cls(kind, function, kdf.Cost(memory, passes, lanes), salt, nonce, wrapped)

    @classmethod
    def wrap(
        cls, secret: Secret, data_key: bytes | bytearray, place: bytes, cost: kdf.Cost
    ) -> Self:
        """Make a slot for `secret`; `place` names journal and slot, so that none can be moved."""
        by_phrase = secret.kind is Kind.PASSPHRASE
        function, cost = (_ARGON2ID, cost) if by_phrase else (_HKDF, kdf.Cost(0, 0, 0))
        bare = cls(secret.kind, function, cost, os.urandom(32), os.urandom(12), bytes(48))
        key = bare.wrapping_key(secret.material())
        wrapped = AESGCM(key).encrypt(bare.nonce, bytes(data_key), bare.bound(place))
        return cls(bare.kind, function, cost, bare.salt, bare.nonce, wrapped)

    def unwrap(self, material: bytes, place: bytes) -> bytearray:
        """Return the data key; raise WrongKey or Damaged."""
        try:
            key = self.wrapping_key(material)
            return bytearray(AESGCM(key).decrypt(self.nonce, self.wrapped, self.bound(place)))
        except InvalidTag:
            raise WrongKey from None

    def wrapping_key(self, material: bytes) -> bytes:
        if self.function == _ARGON2ID and self.kind == Kind.PASSPHRASE:
            return kdf.derive(material, self.salt, self.cost)
        if self.function == _HKDF and self.kind == Kind.RECOVERY:
            return kdf.expand(material, b"rj recovery kek v1", salt=self.salt)
        raise Damaged("keys")

    def bound(self, place: bytes) -> bytes:
        """Return what the wrapping authenticates: edited numbers fail instead of weakening it."""
        return b"rj slot v1" + place + self._pack(bytes(12), bytes(48))

    def pack(self) -> bytes:
        return self._pack(self.nonce, self.wrapped)

    def _pack(self, nonce: bytes, wrapped: bytes) -> bytes:
        cost = self.cost
        return LAYOUT.pack(
            self.kind, self.function, cost.lanes, cost.memory, cost.passes, 0,
            self.salt, nonce, wrapped, bytes(20),
        )  # fmt: skip


def pack(slot: Slot | None) -> bytes:
    return slot.pack() if slot else _EMPTY
