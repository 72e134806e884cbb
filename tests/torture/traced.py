"""Live a life in a fork of this process under strace, which notes each call or meddles with it.

A fork is warm: what takes a life half a second to load is there already. What it says goes over a
socket by `sendto`, a call that nobody meddles with.
"""

import faulthandler
import logging
import os
import pickle
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Any, NoReturn

from typing_extensions import override

from ipt_journal.vault import told as sentences
from ipt_journal.vault.errors import VaultError
from tests.torture.fork import fork
from tests.torture.known import Known, Told
from tests.torture.life import Life, Living
from tests.vault.notes import kept

# Every call that changes what lies on a disk; `?` lets strace pass over those a system lacks.
CALLS = (
    *("write", "pwrite64", "writev", "pwritev", "sendfile", "copy_file_range"),
    *("fsync", "fdatasync", "sync_file_range", "fallocate", "ftruncate", "truncate"),
    *("openat", "?open", "?creat", "?link", "linkat", "?mkdir", "mkdirat", "?rmdir"),
    *("?rename", "?renameat", "renameat2", "?unlink", "unlinkat", "fchmod", "?chmod", "fchmodat"),
)
_PATIENCE_S = 60
_HEAD = 4  # bytes that tell the length of what is said


@contextmanager
def room() -> Iterator[Path]:
    """Give a folder in memory, where the system has one, that goes afterwards."""
    memory = Path("/dev/shm")  # noqa: S108
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        yield Path(place)


def copied(template: Path, place: Path) -> Path:
    return Path(shutil.copytree(template, place, dirs_exist_ok=True))


def live(life: Life, place: Path, known: Known, *options: str) -> tuple[Told, bool]:
    """Live `life` in `place` under strace with `options`.

    Return what was told, and whether the life was killed.
    """
    ours, theirs = socket.socketpair()
    go, held = os.pipe()
    with ours, tempfile.TemporaryFile() as stood:
        child = fork()
        if not child:
            ours.close()
            os.close(held)
            _live_and_leave(life, Living(place, known, partial(_send, theirs)), go, stood)
        theirs.close()
        os.close(go)
        trace = ["strace", "-f", "-qqq", "-e", "signal=none", *options, "-p", str(child)]
        with subprocess.Popen(trace, stderr=subprocess.PIPE) as strace:
            _wait_until_traced(child, strace)
            os.close(held)
            told = _heard(ours, known)
            _, status = os.waitpid(child, 0)
        end = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
        if end == signal.SIGALRM:
            stood.seek(0)
            told = replace(told, astray=f"it hung:\n{stood.read().decode()}")
    return told, end == signal.SIGKILL


def _wait_until_traced(child: int, strace: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _PATIENCE_S
    while "TracerPid:\t0\n" in Path(f"/proc/{child}/status").read_text():
        if strace.poll() is not None or time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            said = strace.stderr.read().decode() if strace.stderr else ""
            raise RuntimeError(f"strace cannot look: {said}")
        time.sleep(0.001)


# In the fork


def _live_and_leave(life: Life, living: Living, go: int, stood: IO[bytes]) -> NoReturn:
    """Live; where that does not end, `stood` tells where each thread is."""
    faulthandler.register(signal.SIGALRM, file=stood, all_threads=True, chain=True)
    signal.alarm(_PATIENCE_S)
    logging.getLogger().addHandler(_Complaints(living))
    os.read(go, 1)  # until strace looks
    try:
        life.live(living)
    except VaultError as error:
        living.say("refused", sentences.sentence(error))
        _leave_after_a_refusal(living)
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        living.say("astray", _where(error))
    living.say("ended", None)
    os._exit(0)


def _leave_after_a_refusal(living: Living) -> None:
    """Look once more, which may be refused too, and close, which may not."""
    try:
        with suppress(VaultError, AttributeError):
            kept(living.journal)
        with suppress(AttributeError):
            living.journal.close()
    except BaseException as error:  # noqa: BLE001
        living.say("astray", _where(error))


class _Complaints(logging.Handler):
    """A library complains where no client hears it: a life in which one does has gone astray."""

    def __init__(self, living: Living) -> None:
        super().__init__(logging.ERROR)
        self.living = living

    @override
    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        where = f": {_where(error)}" if error else ""
        self.living.say("astray", f"{record.getMessage()}{where}")


def _where(error: BaseException) -> str:
    """Return the kind of an error and where it was raised, without its words."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"


def _send(to: socket.socket, kind: str, what: object) -> None:
    words = pickle.dumps((kind, what))
    to.sendall(len(words).to_bytes(_HEAD, "big") + words)


# Outside


def _heard(ours: socket.socket, known: Known) -> Told:
    """Listen until the life is over."""
    told = Told(known)
    with ours.makefile("rb") as file:
        while len(head := file.read(_HEAD)) == _HEAD:
            words = file.read(int.from_bytes(head, "big"))
            if len(words) == int.from_bytes(head, "big"):
                told = heard(told, head + words)
    return told


def heard(told: Told, said: bytes) -> Told:
    """Return what is told once this was said, too."""
    return _with(told, *pickle.loads(said[_HEAD:]))  # noqa: S301 - our own fork said it


def _with(told: Told, kind: str, what: Any) -> Told:
    if kind == "begun":
        return replace(told, after=what)
    if kind == "done":
        return replace(told, before=told.after or told.before, after=None)
    if kind == "ended":
        return replace(told, ended=True)
    return replace(told, refused=what) if kind == "refused" else replace(told, astray=what)


def injected(life: Life, place: Path, known: Known, name: str, how: str) -> tuple[Told, bool]:
    """Live where strace does something to the calls of that name, `how` as in its -e inject."""
    inject = f"inject={name}:{how}"
    return live(life, place, known, "-o", "/dev/null", "-e", f"trace={name}", "-e", inject)
