"""Second copies of the database that a sync service left beside it; they are never removed."""

from pathlib import Path

from ipt_journal.vault.errors import Unreachable, VaultError
from ipt_journal.vault.vault import Vault


def found(vault: Vault) -> list[Path]:
    """Return every other file in the journal's folder that opens under its key, by name.

    Raises Unreachable where nobody can look into the folder.
    """
    own = vault.folder.database.name
    try:
        others = [path for path in vault.folder.path.iterdir() if path.suffix == ".db"]
    except OSError:
        raise Unreachable from None
    return sorted(path for path in others if path.name != own and _opens(vault, path))


def _opens(vault: Vault, path: Path) -> bool:
    """Whether this is a database under the journal's key; looking writes nothing."""
    try:
        if not path.stat().st_size:
            return False
        vault.connect_to(path, mode="ro&immutable=1").close()
    except (VaultError, OSError):  # the service may have taken it away again just now
        return False
    return True
