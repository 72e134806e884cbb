"""Write small files so that they are on the disk, whole, before anything says so."""

import contextlib
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

if sys.platform == "darwin":
    import fcntl

    def sync(descriptor: int) -> None:
        """Flush to the medium; plain fsync leaves data in the drive's cache on macOS."""
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
        except OSError:  # a network drive knows only the plain one
            os.fsync(descriptor)

else:

    def sync(descriptor: int) -> None:
        """Flush to the medium."""
        os.fsync(descriptor)


DRAFT = ".new"


def draft_of(path: Path) -> Path:
    """Return where the content of `path` is written before it takes its place."""
    return path.with_name(path.name + DRAFT)


def write_whole(path: Path, content: bytes) -> None:
    """Replace a file of the journal's folder by `content`, or leave it as it was."""
    _write_beside(draft_of(path), path, content, os.O_TRUNC)


def write_out(path: Path, content: bytes) -> None:
    """Write among the client's own files: all of it under `path`, or nothing is changed.

    What is not yet whole has no name, where the system has such files: a sudden end leaves none.
    """
    unused = path.with_name(f"{secrets.token_hex(8)}.new")
    try:
        _write_nameless(unused, path, content)
    except OSError:  # there are no such files here, or none that can be written
        _write_beside(unused, path, content, os.O_EXCL)


def _write_nameless(unused: Path, path: Path, content: bytes) -> None:
    """Name a file when it is whole; to take a place that is taken it passes through `unused`."""
    nameless = getattr(os, "O_TMPFILE", 0)  # without it, no folder opens for writing
    with os.fdopen(os.open(path.parent, os.O_WRONLY | nameless, 0o600), "wb") as file:
        _fill(file, content)
        try:
            _name(file, path)
        except FileExistsError:
            _name(file, unused)
            _let_replace(unused, path)
    sync_folder(path.parent)


def _name(file: IO[bytes], path: Path) -> None:
    # Only where a folder is given does Python follow the link, to the file that is open.
    os.link(f"/proc/self/fd/{file.fileno()}", path, src_dir_fd=file.fileno())


def _write_beside(draft: Path, path: Path, content: bytes, how: int) -> None:
    """Write a draft, anew by `how`, and let it replace `path`."""
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | how, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            _fill(file, content)
    except OSError:
        draft.unlink()
        raise
    _let_replace(draft, path)
    sync_folder(path.parent)


def _fill(file: IO[bytes], content: bytes) -> None:
    file.write(content)
    file.flush()
    sync(file.fileno())


def _let_replace(draft: Path, path: Path) -> None:
    try:
        os.replace(draft, path)  # noqa: PTH105 - the write-through rename on Windows too
    except OSError:
        draft.unlink()
        raise


@contextlib.contextmanager
def workshop(folder: Path | None, name: str) -> Iterator[Path]:
    """Give a folder in `folder`, or where the system has such things, that goes afterwards.

    What cannot be removed stays: `tempfile` would try without end on a disk that refuses.
    """
    place = Path(tempfile.mkdtemp(DRAFT, f"{name}-", folder))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def sweep(folder: Path, name: str) -> None:
    """Take away the workshops of that name that a process left which ended suddenly."""
    for left in folder.glob(f"{name}-*{DRAFT}"):
        shutil.rmtree(left, ignore_errors=True)


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
