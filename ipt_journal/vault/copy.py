"""A copy of the database that was read back before anybody relies on it."""

from pathlib import Path
from typing import Any, cast

from ipt_journal.vault import database
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.vault import Vault


def verified_copy(vault: Vault, name: str) -> Path:
    """Copy the database beside itself as `name`, check it and return its path; raise Damaged."""
    target = vault.folder.path / name
    target.unlink(missing_ok=True)
    link = vault.engine.raw_connection()
    try:
        copy = vault.connect_to(target)
        try:
            cast("Any", link.driver_connection).backup(copy)
            check(copy)
        finally:
            copy.close()
    finally:
        link.close()
    return target


def check(link: Any) -> None:  # noqa: ANN401 - the driver ships no types
    """Raise Damaged unless pages and structure are as they were written."""
    if database.faults(link):
        raise Damaged("pages")
