"""Open a journal so that damage is met before there is a window, and is told as damage."""

from collections.abc import Callable
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.vault import legible
from ipt_journal.vault.errors import Damaged, Unreachable
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Secret


def open_journal(
    path: Path, secret: Secret, now_utc: Callable[[], int], *, every_page: bool = False
) -> Journal:
    """Open a journal; with `every_page` only when each of its pages is as it was written.

    Raises what `Journal.open` raises; Damaged also where the medium gives only a part of the files.
    """
    try:
        return _opened(path, secret, now_utc, every_page=every_page)
    except Unreachable:
        if legible.is_partly_readable(JournalFolder(path)):
            raise Damaged("medium") from None
        raise


def _opened(path: Path, secret: Secret, now_utc: Callable[[], int], *, every_page: bool) -> Journal:
    journal = Journal.open(path, secret, now_utc)
    try:
        _look(journal, every_page=every_page)
    except BaseException:
        journal.close()
        raise
    return journal


def _look(journal: Journal, *, every_page: bool) -> None:
    """Read what no window can do without, or all of it."""
    if every_page and journal.faults():
        raise Damaged("pages")
    with journal.read() as session:
        preferences.load(session)
    journal.unfinished()
