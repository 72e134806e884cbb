"""Disk space put aside for the last unfinished text, when there is no other room left for it."""

import contextlib
import os
import struct
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ipt_journal.vault import durable, kdf
from ipt_journal.vault.folder import JournalFolder

SIZE = 256 * 1024
_HEAD = struct.Struct(">I12s")  # length of what follows, nonce
ROOM = SIZE - _HEAD.size - 16


class TooLong(Exception):
    """The text does not fit, even compressed."""


class Rest:
    """A file of fixed size, full of noise until text is put in."""

    def __init__(self, folder: JournalFolder, data_key: bytes | bytearray) -> None:
        self._folder = folder
        self._key = kdf.expand(data_key, b"rj rest v1")

    def make(self) -> None:
        durable.write_whole(self._folder.rest, os.urandom(SIZE))

    def put(self, text: str) -> None:
        """Keep `text` in the space put aside; raises OSError or TooLong."""
        packed = zlib.compress(text.encode())
        if len(packed) > ROOM:
            raise TooLong
        nonce = os.urandom(12)
        sealed = AESGCM(self._key).encrypt(nonce, packed, None)
        durable.overwrite(self._folder.rest, 0, _HEAD.pack(len(sealed), nonce) + sealed)

    def take(self) -> str | None:
        """Return what was put in, if anything was."""
        try:
            raw = self._folder.rest.read_bytes()
            length, nonce = _HEAD.unpack(raw[: _HEAD.size])
            if length > SIZE:
                return None
            sealed = raw[_HEAD.size : _HEAD.size + length]
            return zlib.decompress(AESGCM(self._key).decrypt(nonce, sealed, None)).decode()
        except (OSError, InvalidTag, ValueError, struct.error, zlib.error):
            return None

    def clear(self) -> None:
        """Fill the space with noise again."""
        durable.overwrite(self._folder.rest, 0, os.urandom(SIZE))

    def renew(self) -> None:
        """Put the space aside anew where a copy of the journal lacks it, if there is room."""
        with contextlib.suppress(OSError):
            if not self._folder.rest.exists() or self._folder.rest.stat().st_size != SIZE:
                self.make()

    def give_up(self) -> None:
        """Note that unfinished text was lost, by the one thing a full disk always allows."""
        with contextlib.suppress(OSError):
            os.truncate(self._folder.rest, 0)

    @property
    def given_up(self) -> bool:
        return self._folder.rest.exists() and self._folder.rest.stat().st_size == 0
