"""A copy of the database that was read back before anybody relies on it."""

import contextlib
from pathlib import Path
from typing import Any, cast

from ipt_journal.vault import database, durable, errors
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.vault import Vault


def verified_copy(vault: Vault, name: str) -> Path:
    """Copy the database beside itself as `name`, read it back and return its path.

    An earlier copy of that name stays until this one holds. Raises Damaged, NoRoom, ReadOnly or
    Unreachable.
    """
    target = vault.folder.path / name
    draft = target.with_name(name + ".new")
    try:
        draft.unlink(missing_ok=True)
        draft.touch(mode=0o600)
        pooled = vault.engine.raw_connection()
        try:
            source = cast("Any", pooled.driver_connection)
            _copy(source, vault, draft)
            _check(source, vault, draft)
        finally:
            pooled.close()
        draft.replace(target)
        durable.sync_folder(target.parent)
    except OSError as error:
        raise errors.of_writing(error) from None
    except database.DriverError as error:
        raise vault.named(error) from None
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    return target


def _copy(source: Any, vault: Vault, draft: Path) -> None:  # noqa: ANN401 - no types
    copy = vault.connect_to(draft)
    try:
        source.backup(copy)
        # All of it into the one file: only that file is checked, and only that file is kept.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        copy.close()


def _check(source: Any, vault: Vault, draft: Path) -> None:  # noqa: ANN401 - no types
    """Raise Damaged unless the copy, read from the disk, has every page as it was written."""
    copy = vault.connect_to(draft, mode="ro")
    try:
        pages = [link.execute("PRAGMA page_count").fetchone() for link in (source, copy)]
        if database.faults(copy) or pages[0] != pages[1]:
            raise Damaged("pages")
    finally:
        copy.close()
