"""The process that lives with secret words, and the fresh one that comes when it locks."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from tests.conftest import ROOT
from tests.torture.lived import SHOWN

_PATIENCE_S = 180.0


@dataclass(frozen=True, slots=True)
class Living:
    """`home` has its home, temporary files and settings, and the journals."""

    home: Path
    process: "subprocess.Popen[bytes]"
    complaints: Path

    @property
    def journal(self) -> Path:
        return self.home / "journals" / SHOWN

    def ready(self) -> bool:
        """Wait until everything is typed; False when it ended instead."""
        assert self.process.stdout is not None
        return self.process.stdout.readline() == b"ready\n"

    def lock(self) -> float:
        """Return after how many seconds the process was gone."""
        started = monotonic()
        self.begin_lock()
        self.process.wait(_PATIENCE_S)
        return monotonic() - started

    def begin_lock(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(b"lock\n")
        self.process.stdin.flush()

    def end_fresh(self) -> None:
        """Let the new process show its page for a moment, then end it; strace waits for that."""
        fresh = self.fresh()
        sleep(2)
        if fresh is not None:
            os.kill(fresh, signal.SIGKILL)
        self.process.wait(_PATIENCE_S)

    def fresh(self) -> int | None:
        """Return the id of the process that shows the unlock page now."""
        until = monotonic() + 20
        while monotonic() < until:
            for one in _processes_with(self.home, b"\0ipt_journal\0"):
                return one
            sleep(0.05)
        return None


@contextmanager
def living(home: Path, words: str, passphrase: str, *under: str) -> Iterator[Living]:
    """Start it, below another command if one is given; end what is left of it afterwards."""
    for name in ("journals", "tmp", "config"):
        (home / name).mkdir(parents=True)
    environment = {
        **os.environ, "HOME": str(home), "IPT_JOURNAL_HOME": str(home / "config"),
        "TMPDIR": str(home / "tmp"), "SQLITE_TMPDIR": str(home / "tmp"),
        "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "config"),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    command = [*under, sys.executable, "-m", "tests.torture.lived", str(home / "journals")]
    complaints = home / "tmp" / "complaints"
    pipe = subprocess.PIPE
    with (
        complaints.open("wb") as told,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=told
        ) as process,
    ):
        assert process.stdin is not None
        process.stdin.write(f"{words}\n{passphrase}\n".encode())
        process.stdin.flush()
        try:
            yield Living(home, process, complaints)
        finally:
            for one in (*_processes_with(home), process.pid):
                with suppress(ProcessLookupError):
                    os.kill(one, signal.SIGKILL)


def _processes_with(home: Path, also: bytes = b"") -> list[int]:
    """Return the processes that were started with a path in this home."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            told = (folder / "cmdline").read_bytes()
            if os.fsencode(home / "journals") in told and also in told:
                found.append(int(folder.name))
    return found


def possible(*tools: str) -> bool:
    return sys.platform.startswith("linux") and all(map(shutil.which, tools))
