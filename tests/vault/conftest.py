"""Disks that are small or cannot be written, and processes beside this one."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.conftest import ROOT

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a task of `tests.vault.child`; what still runs at the end is killed."""
    started = []

    def begin(task: str, folder: Path, *before: str) -> "subprocess.Popen[str]":
        command = [*before, sys.executable, "-m", "tests.vault.child", task, str(folder)]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def left_open(journal: Journal, folder: Path, start: Start) -> Path:
    """Give a journal that another process saved to, and had open when it was killed."""
    journal.close()
    other = start("hold", folder)
    assert other.stdout
    other.stdout.readline()
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    return folder


@dataclass
class Disk:
    """A disk of its own, 3 MB in all."""

    path: Path

    def fill(self, leave: int = 0) -> None:
        """Let no byte be free, or only so many."""
        with (self.path / "filler").open("ab", buffering=0) as filler:
            step = 2**20
            while step:
                try:
                    filler.write(bytes(step))
                except OSError:
                    step //= 2
            filler.truncate(filler.tell() - leave)

    def empty(self) -> None:
        (self.path / "filler").unlink()


def mounted(path: Path, *how: str) -> None:
    """Mount at `path`, or skip the test where that is not allowed."""
    if not path.exists():
        path.mkdir()
    done = subprocess.run(["mount", *how, str(path)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("needs the right to mount a disk of its own")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    path = tmp_path / "disk"
    mounted(path, "-t", "tmpfs", "-o", "size=3m", "none")
    yield Disk(path)
    subprocess.run(["umount", "--lazy", str(path)], check=True)


@pytest.fixture
def write_protect() -> Iterator[Callable[[Path], None]]:
    """Make a folder one that can only be read; root needs more for that than permissions."""
    protected: list[Path] = []

    def protect(folder: Path) -> None:
        if os.geteuid():
            for path in (folder, *folder.iterdir()):
                path.chmod(0o500)
        else:
            mounted(folder, "--bind", str(folder))
            subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        protected.append(folder)

    yield protect
    for folder in protected:
        with suppress(OSError):
            folder.chmod(0o700)
        if not os.geteuid():
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
