"""The disks of the vault’s tests."""

from tests.vault.conftest import disk, write_protect

__all__ = ["disk", "write_protect"]
