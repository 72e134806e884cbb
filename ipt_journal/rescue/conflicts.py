"""Second copies of the database that a sync service left beside it; they are never removed."""

from pathlib import Path

from ipt_journal.vault.errors import VaultError
from ipt_journal.vault.vault import Vault


def found(vault: Vault) -> list[Path]:
    """Return every other file in the journal's folder that opens under its key, by name."""
    own = vault.folder.database.name
    others = sorted(path for path in vault.folder.path.glob("*.db") if path.name != own)
    return [path for path in others if _opens(vault, path)]


def _opens(vault: Vault, path: Path) -> bool:
    """Whether this is a database under the journal's key; looking writes nothing."""
    if not path.stat().st_size:
        return False
    try:
        vault.connect_to(path, mode="ro&immutable=1").close()
    except VaultError:
        return False
    return True
