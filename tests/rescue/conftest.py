"""The disks of the vault’s tests, and a journal worth saving."""

from tests.rescue.damaged import full
from tests.vault.conftest import disk, start, write_protect

__all__ = ["disk", "full", "start", "write_protect"]
