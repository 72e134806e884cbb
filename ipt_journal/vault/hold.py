"""One process per journal, by a lock of the operating system that ends with the process."""

import errno
import os
import sys
import time

from ipt_journal.vault.errors import InUse, NoLocks, Unreachable
from ipt_journal.vault.folder import JournalFolder

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_PAUSE_S = 0.05
_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_UNKNOWN = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS}  # some network drives


class Hold:
    """Held from `take` to `release`; what cannot be held may only be read."""

    def __init__(self, folder: JournalFolder) -> None:
        self._path = folder.hold
        self._descriptor: int | None = None
        self.unknown = False  # nobody can hold anything where this journal lies

    def take(self, patience_s: float = 0) -> None:
        """Raise InUse when another process holds this journal, Unreachable when it is gone.

        Where locks are not known, another window could write at the same time: nothing is held.
        """
        until = time.monotonic() + patience_s
        while True:
            try:
                self._take()
            except InUse:
                if time.monotonic() >= until:
                    raise
                time.sleep(_PAUSE_S)
            else:
                return

    def _take(self) -> None:
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            if error.errno not in {errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOSPC}:
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

    def release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


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
