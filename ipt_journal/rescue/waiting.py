"""A journal made of a backup that did not get the place it was made for, and where it lies.

A file in it says so from when it was made until it is in its place, or until the client knows.
"""

import contextlib
import glob
from pathlib import Path

from ipt_journal.vault.durable import write_whole
from ipt_journal.vault.folder import SUFFIX, JournalFolder

MADE, KEPT = "restored", "before restoring"
_NOTE, _DONE = "journal.waiting", "journal.restored"


def note(made: Path, kept: str = "") -> None:
    """Note that `made` waits, and what the journal is called meanwhile; raises OSError."""
    write_whole(made / _NOTE, kept.encode())


def forget(made: Path) -> None:
    """Let it be a journal as any other."""
    with contextlib.suppress(OSError):
        (made / _NOTE).unlink(missing_ok=True)


def arrived(folder: Path) -> None:
    """Note that what waited is the journal at `folder` now; see `restored_over`."""
    with contextlib.suppress(OSError):
        (folder / _NOTE).rename(folder / _DONE)


def restored_over(folder: Path) -> str:
    """Tell once, where a journal got its place since it was last open, what had it before.

    That is a folder beside it, by its name without the ending.
    """
    try:
        name = (folder / _DONE).read_bytes().decode(errors="replace")
        (folder / _DONE).unlink()
    except OSError:
        return ""
    return name.removesuffix(SUFFIX)


def beside(folder: Path) -> Path | None:
    """Return what was to take the place of the journal at `folder` and did not.

    If that ended between two steps, the journal gets its name back.
    """
    stem = JournalFolder(folder).name
    made = None
    with contextlib.suppress(OSError, ValueError):  # some folder cannot be entered
        found = sorted(folder.parent.glob(f"{glob.escape(stem)} {MADE}*{SUFFIX}"))
        made = next((one for one in found if (one / _NOTE).is_file()), None)
        if made is not None and not folder.exists():
            _kept(made, folder, stem).rename(folder)
    return made


def mend(place: Path) -> None:
    """Give every journal in `place` its name back that was to be restored when all ended."""
    with contextlib.suppress(OSError):
        for one in place.glob(f"*/{_NOTE}"):
            with contextlib.suppress(OSError, ValueError):
                stem, _, _ = one.read_bytes().decode().rpartition(f" {KEPT}")
                beside(place / f"{stem}{SUFFIX}")


def _kept(made: Path, folder: Path, stem: str) -> Path:
    """Return where the journal lies meanwhile; raises OSError or ValueError where nothing tells."""
    name = (made / _NOTE).read_bytes().decode()
    if not name.startswith(f"{stem} {KEPT}"):
        raise ValueError
    return folder.with_name(name)
