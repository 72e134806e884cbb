"""Second copies of the database that a sync service left beside it; they are never removed."""

from pathlib import Path

from ipt_journal.vault.errors import Damaged, Unreachable, VaultError
from ipt_journal.vault.vault import Vault


def found(vault: Vault) -> list[Path]:
    """Return every other file in the journal's folder that opens under its key, by name.

    Raises Unreachable where nobody can look into the folder.
    """
    return [path for path in _others(vault) if _opens(vault, path)]


def sealed(vault: Vault) -> list[Path]:
    """Return those that by their names are copies too, and do not open under the key, by name.

    They are from before the journal got its key, or damaged. Raises Unreachable as `found`.
    """
    stem = vault.folder.database.stem
    named = (path for path in _others(vault) if path.name.startswith(stem))
    return [path for path in named if _opens(vault, path) is False]


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
