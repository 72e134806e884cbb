"""A file among the client's own is written whole or not at all, and harms none that lies there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ipt_journal.vault.durable import write_out
from tests.conftest import ROOT
from tests.vault.conftest import Disk

WORDS = b"words of the client " * 500


@pytest.fixture(params=["files without a name", "no such files"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of the client's, on a system that has files without a name or has none."""
    if request.param == "no such files":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    return tmp_path


def lying_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_file_is_written_and_nobody_else_may_read_it(folder: Path) -> None:
    write_out(folder / "summary.pdf", WORDS)
    assert lying_in(folder) == {"summary.pdf": WORDS}
    assert (folder / "summary.pdf").stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_is_replaced_and_one_of_a_similar_name_stays(folder: Path) -> None:
    (folder / "summary.pdf").write_bytes(b"the old one")
    (folder / "summary.pdf.new").write_bytes(b"the client's own")
    write_out(folder / "summary.pdf", WORDS)
    assert lying_in(folder) == {"summary.pdf": WORDS, "summary.pdf.new": b"the client's own"}


def test_where_a_folder_has_the_name_nothing_is_left(folder: Path) -> None:
    (folder / "summary.pdf").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_out(folder / "summary.pdf", WORDS)
    assert lying_in(folder) == {}


def test_in_a_folder_that_is_not_there_nothing_is_made(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_out(folder / "away" / "summary.pdf", WORDS)
    assert lying_in(folder) == {}


@pytest.mark.parametrize("nameless", [True, False])
def test_on_a_full_disk_the_old_file_stays(
    disk: Disk, monkeypatch: pytest.MonkeyPatch, *, nameless: bool
) -> None:
    if not nameless:
        monkeypatch.delattr(os, "O_TMPFILE")
    (disk.path / "summary.pdf").write_bytes(b"the old one")
    disk.fill()
    with pytest.raises(OSError, match="No space"):
        write_out(disk.path / "summary.pdf", WORDS)
    disk.empty()
    assert lying_in(disk.path) == {"summary.pdf": b"the old one"}


@pytest.mark.trace
@pytest.mark.parametrize("before", [{}, {"summary.pdf": b"the old one"}])
def test_a_kill_when_all_is_written_leaves_nothing(
    tmp_path: Path, before: dict[str, bytes]
) -> None:
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    killed = ["strace", "-qq", "-o", "/dev/null", "-e", "inject=fsync:signal=KILL:when=1"]
    writes = (
        "import sys, pathlib; from ipt_journal.vault.durable import write_out;"
        "write_out(pathlib.Path(sys.argv[1]), b'words of the client')"
    )
    command = [*killed, sys.executable, "-c", writes, str(tmp_path / "summary.pdf")]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode
    assert lying_in(tmp_path) == before
