"""What can go wrong with a journal's files, each with a name of its own."""

import errno

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_WRITABLE = {errno.EROFS, errno.EACCES, errno.EPERM}


class VaultError(Exception):
    """Any of the errors below."""


class WrongKey(VaultError):
    """The passphrase or recovery key is not one of this journal's."""


class MistypedKey(WrongKey):
    """The recovery key cannot be right: its check letters do not fit."""


class Damaged(VaultError):
    """A file of the journal is not as it was written; `part` says which.

    It is "keys", "pages", "backup", "copy" for a second copy of the database, or "medium" where
    the disk gives only a part of the files any more.
    """

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class NotABackup(Damaged):
    """The file does not begin as a backup does: it is none, or its beginning is damaged."""

    def __init__(self) -> None:
        super().__init__("backup")


class NotAJournal(VaultError):
    """The folder holds no journal."""


class AlreadyThere(VaultError):
    """A journal is to be made where something lies already."""


class OfAnotherJournal(VaultError):
    """A backup that is to be used belongs to another journal."""


class InUse(VaultError):
    """Another process has this journal open."""


class NoLocks(VaultError):
    """The journal lies where two windows cannot be kept from writing at the same time."""


class FromNewerVersion(VaultError):
    """A newer version of the app wrote this journal."""


class ReadOnly(VaultError):
    """The journal lies where nothing can be written."""


class CannotBeRenewed(ReadOnly):
    """An earlier version wrote the journal, and where it lies it cannot be brought up to date."""


class NoRoom(VaultError):
    """The disk is full."""


class Unreachable(VaultError):
    """The folder cannot be read or written now: a stick was pulled, a share is gone."""


class NoMemory(VaultError):
    """The computer's memory does not suffice to turn the passphrase into a key."""


class NotEncrypting(VaultError):
    """The database driver at hand would write plain text."""


class Locked(VaultError):
    """The vault has been closed."""


def of_writing(error: OSError) -> VaultError:
    """Return what an error of the system means for a file that was to be written."""
    if error.errno in _FULL:
        return NoRoom()
    return ReadOnly() if error.errno in _NOT_WRITABLE else Unreachable()
