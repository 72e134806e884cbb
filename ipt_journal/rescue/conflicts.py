"""Second copies of the database that a sync service left beside it; they are never removed."""

from pathlib import Path
from typing import NamedTuple

from ipt_journal.vault.errors import Damaged, Unreachable, VaultError
from ipt_journal.vault.vault import Vault


class Copies(NamedTuple):
    """Those that open under the journal's key, and those that do not; each by name.

    The `closed` are copies by their names, from before the journal got its key, or damaged.
    """

    opening: list[Path]
    closed: list[Path]


def look(vault: Vault) -> Copies:
    """Look at every other database file in the journal's folder.

    Raises Unreachable where nobody can look into the folder.
    """
    opening, closed = [], []
    for path in _others(vault):
        opens = _opens(vault, path)
        if opens:
            opening.append(path)
        elif opens is False and path.name.startswith(vault.folder.database.stem):
            closed.append(path)
    return Copies(opening, closed)


def _others(vault: Vault) -> list[Path]:
    own = vault.folder.database.name
    try:
        others = [path for path in vault.folder.path.iterdir() if path.suffix == ".db"]
    except OSError:
        raise Unreachable from None
    return sorted(path for path in others if path.name != own)


def _opens(vault: Vault, path: Path) -> bool | None:
    """Whether this is a database under the journal's key, None where there is nothing to tell.

    Looking writes nothing.
    """
    try:
        if not path.stat().st_size:
            return None
        vault.connect_to(path, mode="ro&immutable=1").close()
    except Damaged:
        return False
    except (VaultError, OSError):  # the service may have taken it away again just now
        return None
    return True
