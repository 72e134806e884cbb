"""Where a journal is made before it gets its name, and what sudden ends left half made."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from ipt_journal.vault import durable
from ipt_journal.vault.errors import InUse, Unreachable
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import Hold

_LEFT = f"*-????????{durable.DRAFT}"  # eight letters by chance stand after the journal's own name
_AT_WORK = "at work"  # no journal has such a folder: what has it is ours to remove


@contextlib.contextmanager
def making(path: Path) -> Iterator[Path]:
    """Give a folder beside `path` to make that journal in, held while somebody works in it."""
    with durable.workshop(path.parent, path.name) as place:
        at_work = JournalFolder(place / _AT_WORK)
        at_work.path.mkdir()
        hold = Hold(at_work)
        hold.take()
        try:
            yield place
        finally:
            hold.release()


def sweep(folder: Path) -> None:
    """Take away what a process left in `folder` that ended while it made a journal there."""
    with contextlib.suppress(OSError):  # where nobody can look, nothing is taken away
        for left in folder.glob(_LEFT):
            if _is_left(left):
                shutil.rmtree(left, ignore_errors=True)


def _is_left(place: Path) -> bool:
    """Whether a journal was being made here, and nobody is at it any more."""
    at_work = JournalFolder(place / _AT_WORK)
    if not at_work.hold.exists():
        return False
    hold = Hold(at_work)
    try:
        hold.take()
    except (InUse, Unreachable):
        return False
    free = hold.taken  # where nothing can be held, nobody can tell
    hold.release()
    return free
