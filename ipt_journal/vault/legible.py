"""What can be read of a journal: which files the medium gives, and whether all pages are whole."""

import contextlib
from pathlib import Path

from ipt_journal.vault import database
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.vault import Vault

_BLOCK = 4096


def is_gone(folder: JournalFolder) -> bool:
    """Whether the medium gives not even the beginning of any of these files any more."""
    for path in (*folder.keys, folder.database):
        with contextlib.suppress(OSError), path.open("rb", buffering=0) as file:
            file.read(_BLOCK)
            return False
    return True


def has_damaged_pages(vault: Vault) -> bool:
    """Read every page beside what goes on, on any thread; raise Locked once the vault is closed."""
    with vault.looking:
        return database.same_page_faults(vault.reach)


def is_partly_readable(folder: JournalFolder) -> bool:
    """Whether the medium gives some of the files that a journal is opened by, and not all of them.

    One that is gone gives nothing; of one that gives everything, something else is in the way.
    """
    tried = [_readable(path) for path in (*folder.keys, folder.database, folder.log)]
    return any(given for given, _ in tried) and any(refused for _, refused in tried)


def _readable(path: Path) -> tuple[bool, bool]:
    """Return whether some block of a file can be read, and whether some cannot."""
    given = refused = False
    try:
        with path.open("rb", buffering=0) as file:
            for place in range(0, file.seek(0, 2), _BLOCK):
                try:
                    file.seek(place)
                    file.read(_BLOCK)
                    given = True
                except OSError:
                    refused = True
    except OSError as error:
        return given, not isinstance(error, (FileNotFoundError, PermissionError))
    return given, refused
