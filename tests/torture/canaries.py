"""Secret words that are lived with, looked for in every byte that was written anywhere."""

import base64
import random
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.torture.living import Living, living, possible
from tests.torture.table import Tally
from tests.vault.test_nothing_in_the_open import forms

_CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
_TOOL = "strace"
_THERE = possible(_TOOL)


@dataclass
class Canaries:
    """All writes of a life with and without a window, and all files that are left of it."""

    name: str = "disk canaries"
    least: int = 500

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        if not _THERE:
            return Tally(missing=["needs strace"])
        words = f"quagga{chance.randbytes(9).hex()}übergestern"
        passphrase = f"zorilla{chance.randbytes(9).hex()}"
        with tempfile.TemporaryDirectory() as where:
            home, trace = Path(where, "home"), Path(where, "trace")
            under = (
                _TOOL, "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "100000000",
                "-e", f"trace={_CALLS}", "-e", "signal=none", "-o", str(trace),
            )  # fmt: skip
            with living(home, words, passphrase, *under) as alive:
                if not alive.ready():
                    return Tally(1, silent=1, notes=[f"it ended: {_last_line(alive)}"])
                alive.begin_lock()
                alive.end_fresh()
            secrets = (words, passphrase)
            return (
                _planted(Path(where), words) + _in_writes(trace, secrets) + _in_files(home, secrets)
            )


def _last_line(alive: Living) -> str:
    lines = alive.complaints.read_text("utf-8", "replace").splitlines()
    return lines[-1] if lines else "without a word"


def _wanted(secrets: tuple[str, ...]) -> Iterator[bytes]:
    for secret in secrets:
        for written in (secret, secret.upper(), secret.capitalize(), secret.split("ü")[0]):
            yield from forms(written)


def _in_writes(trace: Path, secrets: tuple[str, ...]) -> Tally:
    """Look through all calls; `-xx` has every byte as two figures."""
    wanted = ["".join(f"\\x{byte:02x}" for byte in form) for form in _wanted(secrets)]
    told = Tally()
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            told.cases += 1
            if any(form in line for form in wanted):
                told.leaks += 1
                told.notes.append(f"written: {line[:120]}")
    return told


def _in_files(home: Path, secrets: tuple[str, ...]) -> Tally:
    wanted = list(_wanted(secrets))
    told = Tally()
    for path in (one for one in home.rglob("*") if one.is_file()):
        told.cases += 1
        content = path.read_bytes()
        if any(form in content for form in wanted):
            told.leaks += 1
            told.notes.append(f"left in {path.relative_to(home)}")
    return told


def _planted(where: Path, words: str) -> Tally:
    """Hide the words in a file, in a form of their own, and in a write as strace tells it."""
    hidden = base64.b64encode(b"." + words.encode())
    folder, trace = where / "planted", where / "planted trace"
    folder.mkdir()
    (folder / "cache").write_bytes(b"before " + hidden)
    trace.write_text(
        '1 write(3</tmp/x>, "' + "".join(f"\\x{byte:02x}" for byte in hidden) + '", 9) = 9\n'
    )
    found = (_in_files(folder, (words,)), _in_writes(trace, (words,)))
    return Tally(planted=2, caught=sum(one.leaks for one in found))
