"""A folder with a journal and its passphrase in a file, and commands run in it."""

import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ipt_journal.journal import Journal
from ipt_journal.records.record import Row
from tests.conftest import CHEAP, PASSPHRASE, ROOT, now_utc

WRITTEN = "the quiet argument about the flat"
DONE, REPORT, WRONG_USE, WRONG_KEY, DAMAGED, UNREADABLE, IN_USE = range(7)


@dataclass
class Shell:
    """Runs commands in a folder that holds a journal and its passphrase in a file."""

    folder: Path
    under: tuple[str, ...] = ()  # another command, below which they run

    def run(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        command = [*self.under, sys.executable, "-m", "ipt_journal", *arguments]
        ran = subprocess.run(
            command,
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in ran.stderr
        return ran

    def open(self, command: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
        return self.run(command, "My.journal", *arguments, "--passphrase-file", "words.txt")


def said(ran: "subprocess.CompletedProcess[str]") -> str:
    """Return what stands on standard error: one line without journal text."""
    lines = ran.stderr.strip().splitlines()
    assert len(lines) == 1, ran.stderr
    assert WRITTEN not in lines[0]
    return lines[0]


def with_journal(folder: Path, *saves: Iterable[Row]) -> Shell:
    """Give a folder with a journal of these saves, and its passphrase in `words.txt`."""
    (folder / "words.txt").write_text(PASSPHRASE + "\n")
    journal = Journal.create(folder / "My.journal", PASSPHRASE, now_utc, CHEAP)
    for rows in saves:
        with journal.write() as session:
            session.add_all(rows)
    journal.close()
    return Shell(folder)


def spoil(path: Path, place: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[place] ^= 1
    path.write_bytes(bytes(raw))
