"""Second copies of the database that a sync service left beside it; they are never removed."""

from pathlib import Path

from ipt_journal.vault.errors import Damaged, Unreachable, VaultError
from ipt_journal.vault.vault import Vault


def found(vault: Vault) -> list[Path]:
    """Return every other file in the journal's folder that opens under its key, by name.

    Raises Unreachable where nobody can look into the folder.
    """
    return _found(_looked_at(vault))


def sealed(vault: Vault) -> list[Path]:
    """Return those that by their names are copies too, and do not open under the key, by name.

    They are from before the journal got its key, or damaged. Raises Unreachable as `found`.
    """
    return _sealed(vault, _looked_at(vault))


def every(vault: Vault) -> list[Path]:
    """Return all of them, those that open first."""
    looked_at = _looked_at(vault)
    return [*_found(looked_at), *_sealed(vault, looked_at)]


def _found(looked_at: dict[Path, bool | None]) -> list[Path]:
    return [path for path, opens in looked_at.items() if opens]


def _sealed(vault: Vault, looked_at: dict[Path, bool | None]) -> list[Path]:
    stem = vault.folder.database.stem
    closed = (path for path, opens in looked_at.items() if opens is False)
    return [path for path in closed if path.name.startswith(stem)]


def _looked_at(vault: Vault) -> dict[Path, bool | None]:
    return {path: _opens(vault, path) for path in _others(vault)}


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
