"""One process per journal, by a lock of the operating system that ends with the process."""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path

from ipt_journal.typed import override
from ipt_journal.vault.errors import InUse, NoLocks, Unreachable
from ipt_journal.vault.folder import JournalFolder

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _path_of(_descriptor: int) -> Path:
        """No file that is open can be moved here."""
        return Path()

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _path_of(descriptor: int) -> Path:
        """Return the name of a file by now; where there is no /proc, nothing that exists."""
        return Path(os.path.realpath(f"/proc/self/fd/{descriptor}"))


if sys.platform == "darwin":

    def _path_of(descriptor: int) -> Path:
        with contextlib.suppress(OSError):
            raw = fcntl.fcntl(descriptor, fcntl.F_GETPATH, bytes(1024))
            return Path(os.fsdecode(raw.rstrip(b"\0")))
        return Path()


_PAUSE_S = 0.05
_NOT_MADE = {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC}
_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_UNKNOWN = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS}  # some network drives


class Hold:
    """Held from `take` to `release`; what cannot be held may only be read."""

    def __init__(self, folder: JournalFolder) -> None:
        self._path = folder.hold
        self._descriptor: int | None = None
        self.unknown = False  # nobody can hold anything where this journal lies

    def take(self, patience_s: float = 0, *, make: bool = True) -> None:
        """Raise InUse when another process holds this journal, Unreachable when it is gone.

        Where locks are not known, another window could write at the same time: nothing is held,
        and neither where there is no file to lock and none is to be made.
        """
        until = time.monotonic() + patience_s
        while True:
            try:
                self._take(make=make)
            except InUse:
                if time.monotonic() >= until:
                    raise
                time.sleep(_PAUSE_S)
            else:
                return

    def _take(self, *, make: bool) -> None:
        try:
            descriptor = os.open(self._path, os.O_RDWR | (os.O_CREAT if make else 0), 0o600)
        except OSError as error:
            if error.errno not in (_NOT_MADE if make else {errno.ENOENT, *_NOT_MADE}):
                raise Unreachable from None
            return
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            self.unknown = error.errno in _UNKNOWN
            if self.unknown:
                return
            raise (InUse if error.errno in _HELD else Unreachable) from None
        self._descriptor = descriptor

    def require(self) -> None:
        """Raise NoLocks unless a journal that is made here can be held."""
        if self.unknown:
            raise NoLocks

    @property
    def taken(self) -> bool:
        return self._descriptor is not None

    @property
    def place(self) -> Path:
        """Return where the journal lies: its folder may be moved while it is held."""
        opened, descriptor = self._path, self._descriptor  # it may be released meanwhile
        if descriptor is None or _is_at(descriptor, opened):
            return opened.parent
        there = _path_of(descriptor)
        return (there if _is_at(descriptor, there) and there.name == opened.name else opened).parent

    @property
    def has_moved(self) -> bool:
        return self.place != self._path.parent

    def release(self) -> None:
        """Let others have it; `place` goes on telling where the journal lies now."""
        descriptor = self._descriptor
        if descriptor is not None:
            self._path = self.place / self._path.name
            self._descriptor = None
            os.close(descriptor)


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


class HeldFolder(JournalFolder):
    """The folder of an open journal where it lies by now: another may be where it was opened."""

    _hold: Hold

    def __init__(self, hold: Hold) -> None:
        object.__setattr__(self, "_hold", hold)  # it is frozen

    @property
    @override
    def path(self) -> Path:
        return self._hold.place


def in_use(folder: JournalFolder) -> bool:
    """Whether some process has this journal open now."""
    if not folder.hold.exists():
        return False
    probe = Hold(folder)
    try:
        probe.take()
    except InUse:
        return True
    except Unreachable:
        return False
    probe.release()
    return False
