"""The backup file: head, key file, encrypted database, and a digest with its seal over all of it.

Whoever has no key can tell a damaged backup by the digest; whoever has one can tell by the seal
that nobody put it together from parts of others. FORMAT.md has the bytes.
"""

import hashlib
import hmac
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from ipt_journal.vault import durable, kdf, keyfile
from ipt_journal.vault.errors import Damaged, FromNewerVersion, NotABackup, Unreachable
from ipt_journal.vault.keyfile import KeyFile

MAGIC = b"RJBACKUP"
VERSION = 1
_HEAD = struct.Struct(">8sHHI16sQQQQ")  # magic, version, oldest reader, its size, then as in Head
_SEALS = 64  # SHA-256 of all before, then HMAC of that digest under the data key
_PIECE = 2**20
_LAST_SECOND = 253_402_214_399  # the day before the last one here: it may be 10000 in some zone
_OURS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Head:
    """`number` counts a journal's backups, whatever the clock says; `made` is UTC in seconds.

    `saves` tells which state this is, `length` how many bytes the database has.
    """

    journal: bytes
    number: int
    made: int
    saves: int
    length: int

    def pack(self) -> bytes:
        told = (self.journal, self.number, self.made, self.saves, self.length)
        return _HEAD.pack(MAGIC, VERSION, VERSION, _HEAD.size, *told)

    @classmethod
    def parse(cls, raw: bytes) -> Self:
        """Return the head; raise NotABackup, Damaged or FromNewerVersion."""
        if not raw.startswith(MAGIC):
            raise NotABackup
        if len(raw) != _HEAD.size:
            raise Damaged("backup")
        _, _, oldest_reader, size, *told = _HEAD.unpack(raw)
        if size != _HEAD.size:
            raise Damaged("backup")
        if oldest_reader > VERSION:
            raise FromNewerVersion
        head = cls(*told)
        if head.made > _LAST_SECOND:
            raise Damaged("backup")
        return head


@dataclass(frozen=True, slots=True)
class Backup:
    """A file that has the head and the size of a backup; `scrub` tells whether it is whole."""

    path: Path
    head: Head

    @classmethod
    def at(cls, path: Path) -> Self:
        """Read the head; raise NotABackup, Damaged, FromNewerVersion or Unreachable."""
        head, size = _beginning(path)
        if size != _size(head):
            raise Damaged("backup")
        return cls(path, head)

    @property
    def size(self) -> int:
        return _size(self.head)

    def keys(self) -> KeyFile:
        """Return the key file as it was when the backup was made; raise Damaged or Unreachable."""
        with self._reading() as file:
            file.seek(_HEAD.size)
            return KeyFile.parse(_read(file, keyfile.SIZE))

    def scrub(self) -> bytes:
        """Read all of it; return the digest, or raise Damaged or Unreachable."""
        digest = hashlib.sha256()
        with self._reading() as file:
            for piece in _pieces(file, self.size - _SEALS):
                digest.update(piece)
            noted = _read(file, 32)
        if digest.digest() != noted:
            raise Damaged("backup")
        return noted

    def require_authentic(self, data_key: bytes | bytearray) -> None:
        """Read all of it; raise Damaged unless it was made whole under this data key."""
        digest = self.scrub()
        with self._reading() as file:
            file.seek(-32, os.SEEK_END)
            noted = _read(file, 32)
        if not hmac.compare_digest(_seal(data_key, digest), noted):
            raise Damaged("backup")

    def copy_database(self, target: Path) -> None:
        """Write the encrypted database to `target`, on the disk; raises OSError."""
        with self._reading() as file, target.open("wb") as copy:
            file.seek(_HEAD.size + keyfile.SIZE)
            for piece in _pieces(file, self.head.length):
                copy.write(piece)
            copy.flush()
            durable.sync(copy.fileno())

    def _reading(self) -> BinaryIO:
        try:
            return self.path.open("rb")
        except OSError:
            raise Unreachable from None


def head_of(path: Path) -> Head:
    """Return what the beginning tells, also of a file that is cut off; raises as `Backup.at`."""
    return _beginning(path)[0]


def _beginning(path: Path) -> tuple[Head, int]:
    """Return the head, and how large the file is."""
    try:
        with path.open("rb") as file:
            return Head.parse(file.read(_HEAD.size)), os.fstat(file.fileno()).st_size
    except OSError:
        raise Unreachable from None


def write(
    path: Path, head: Head, keys: KeyFile, database: Path, data_key: bytes | bytearray
) -> Backup:
    """Put a backup together at `path`, on the disk; raises OSError."""
    digest = hashlib.sha256()
    with os.fdopen(os.open(path, _OURS, 0o600), "wb") as file, database.open("rb") as image:
        for piece in (head.pack(), keys.raw, *_pieces(image, head.length)):
            digest.update(piece)
            file.write(piece)
        file.write(digest.digest() + _seal(data_key, digest.digest()))
        file.flush()
        durable.sync(file.fileno())
    return Backup(path, head)


def _size(head: Head) -> int:
    return _HEAD.size + keyfile.SIZE + head.length + _SEALS


def _pieces(file: BinaryIO, length: int) -> Iterator[bytes]:
    """Yield the next `length` bytes; raise Damaged when they are not there."""
    while length:
        piece = _read(file, min(length, _PIECE))
        if not piece:
            raise Damaged("backup")
        length -= len(piece)
        yield piece


def _read(file: BinaryIO, length: int) -> bytes:
    """Read up to `length` bytes; what the medium does not give any more is Damaged."""
    try:
        return file.read(length)
    except OSError:
        raise Damaged("backup") from None


def _seal(data_key: bytes | bytearray, digest: bytes) -> bytes:
    return hmac.digest(kdf.expand(data_key, b"rj backup v1"), digest, "sha256")
