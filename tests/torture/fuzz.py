"""Files that anybody may have written: read within a second, or refused by a name that is known."""

import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from tests.conftest import ROOT
from tests.torture.table import Tally

NAMES = (
    "key_file", "backup", "recovery_key", "questionnaire", "help_lines", "choices", "settings",
    "phrases",
)  # fmt: skip
_PLANTED = "planted"
_AT_ONCE = 2
_SECONDS, _RUNS = 60, 380_000  # of each target, whichever comes first
_MOST_MIB, _LONGEST = 256, 8192
_THERE = find_spec("atheris") is not None


@dataclass
class Fuzz:
    """Every reader of files, led by which lines of it were reached."""

    name: str = "fuzzed files"
    least: int = 200_000 if _THERE else 0

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        if not _THERE:
            return Tally(notes=["not possible here: atheris is for Linux on x86-64"])
        each = _SECONDS * share if seconds is None else seconds * _AT_ONCE / len(NAMES)
        runs = _RUNS if seconds is None else 0
        with ThreadPoolExecutor(_AT_ONCE) as both:
            numbers = [chance.randrange(1, 2**31) for _ in NAMES]
            asked = [partial(_fuzzed, *one, each, runs) for one in zip(NAMES, numbers, strict=True)]
            told = sum(both.map(lambda one: one(), asked), Tally())
        planted = _fuzzed(_PLANTED, 1, 10, 10_000)
        return told + Tally(planted=1, caught=planted.silent)


def _fuzzed(name: str, number: int, seconds: float, runs: int) -> Tally:
    with tempfile.TemporaryDirectory() as where:
        flags = (
            f"-max_total_time={max(1, round(seconds))}", f"-runs={runs or -1}", f"-seed={number}",
            f"-rss_limit_mb={_MOST_MIB}", "-timeout=1", f"-max_len={_LONGEST}",
            f"-artifact_prefix={where}/",
        )  # fmt: skip
        corpus = Path(where, "corpus")
        corpus.mkdir()
        command = [sys.executable, "-m", "tests.torture.fuzzed", name, str(corpus), *flags]
        ran = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    said = ran.stderr.decode("utf-8", "replace") + ran.stdout.decode("utf-8", "replace")
    done = re.findall(r"^Done (\d+) runs|^#(\d+)", said, re.MULTILINE)
    cases = max((int(first or then) for first, then in done), default=0)
    if ran.returncode == 0 and cases:
        return Tally(cases)
    return Tally(cases, silent=1, notes=[f"{name}: {_why(said)}"])


def _why(said: str) -> str:
    """Return the error's name and the input in base 64, to try it again."""
    lines = re.findall(
        r"^(?:[\w.]*(?:Error|Exception)\b|==\d+== ?ERROR: .*|Base64: .*)", said, re.MULTILINE
    )
    return " | ".join(line[:300] for line in lines) or said[-200:]
