"""Write small files so that they are on the disk, whole, before anything says so."""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

    def sync(descriptor: int) -> None:
        """Flush to the medium; plain fsync leaves data in the drive's cache on macOS."""
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)

else:

    def sync(descriptor: int) -> None:
        """Flush to the medium."""
        os.fsync(descriptor)


def draft_of(path: Path) -> Path:
    """Return where the content of `path` is written before it takes its place."""
    return path.with_name(path.name + ".new")


def write_whole(path: Path, content: bytes) -> None:
    """Replace `path` by `content`, or leave it as it was."""
    draft = draft_of(path)
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            sync(file.fileno())
        os.replace(draft, path)  # noqa: PTH105 - the write-through rename on Windows too
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    sync_folder(path.parent)


def overwrite(path: Path, offset: int, content: bytes) -> None:
    """Write into a file that is there already, without a byte more of disk."""
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)
        file.flush()
        sync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make a rename last; Windows has no such call and does not need it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
