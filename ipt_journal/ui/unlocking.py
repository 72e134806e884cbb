"""Open a journal on another thread with what was typed, and say what stands in the way."""

import contextlib
from importlib import import_module
from pathlib import Path
from typing import Any

from ipt_journal.i18n import translate
from ipt_journal.ui import warm
from ipt_journal.vault import told
from ipt_journal.vault.errors import Damaged, VaultError
from ipt_journal.vault.folder import JournalFolder


class KeysDamaged(Damaged):
    """Both copies of the key file are damaged; `right`: what was typed opens the last backup.

    It is None where no backup can tell.
    """

    def __init__(self, *, right: bool | None) -> None:
        super().__init__("keys")
        self.right = right


def secret(typed: str, *, by_phrase: bool) -> Any:  # noqa: ANN401 - of a module that is loaded late
    keyslots = import_module("ipt_journal.vault.keyslots")
    kind = keyslots.Kind.PASSPHRASE if by_phrase else keyslots.Kind.RECOVERY
    return keyslots.Secret(kind, typed)


def opened(path: Path, typed: str, *, by_phrase: bool, every_page: bool) -> Any:  # noqa: ANN401
    """Return the journal; the heavy modules may still be on their way."""
    warm.wait()
    open_journal = import_module("ipt_journal.rescue.opening").open_journal
    clock = import_module("ipt_journal.moment").Clock()
    by = secret(typed, by_phrase=by_phrase)
    try:
        found = open_journal(path, by, lambda: clock.now().utc, every_page=every_page)
    except Damaged as error:
        if error.part != "keys":
            raise
        tells = import_module("ipt_journal.rescue.restoring").opens_last_backup
        raise KeysDamaged(right=tells(JournalFolder(path), by)) from None
    if not found.vault.keys_are_older:  # wrapped anew it would pass for the newest one
        _raise_cost(found.vault, by)
    return found


def _raise_cost(vault: Any, by: Any) -> None:  # noqa: ANN401 - of modules that are loaded late
    with contextlib.suppress(VaultError):  # it can be done the next time as well
        if import_module("ipt_journal.vault.rekey").raise_cost(vault, by):
            vault.note_keys()


def close(journal: Any) -> None:  # noqa: ANN401 - a Journal, which is loaded by now
    """Close what nobody waits for any more: it would be in use for good."""
    journal.close()


def sentence(error: Exception) -> str:
    """Return what happened, and where it helps, what to do."""
    if isinstance(error, KeysDamaged) and error.right is not None:
        return _of_damaged_keys(right=error.right)
    if isinstance(error, VaultError):
        return told.sentence(error)
    return translate("Unlock", "The journal could not be opened. Nothing was changed.")


def _of_damaged_keys(*, right: bool) -> str:
    if right:
        return translate(
            "Unlock",
            "The key file is damaged or gone in both copies. What you typed is right: it opens the "
            "last backup.",
        )
    return translate(
        "Unlock",
        "The key file is damaged or gone in both copies, and what you typed does not open the last "
        "backup either. Is there a typing error in it?",
    )
