"""Files that anybody may have written: read within a second, or refused by a name that is known."""

import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tests.conftest import ROOT
from tests.torture.table import Tally

# How often the short form runs each. The quick ones reach what 60 s of one were planned to give;
# those that write files or read TOML in Python are ten to a hundred times slower.
RUNS = {
    "key_file": 380_000, "key_file_sealed": 120_000, "backup": 380_000, "backup_sealed": 20_000,
    "seal": 40_000, "rest": 150_000, "checked_backups": 150_000, "open_plan": 150_000,
    "waiting_journal": 30_000, "recovery_key": 380_000, "questionnaire": 20_000,
    "help_lines": 4_000, "choices": 80_000, "settings": 60_000, "phrases": 50_000,
}  # fmt: skip
_PLANTED = "planted"
_AT_ONCE = 2
_MOST_SECONDS = 240  # for the runs of one, on however busy a computer
_MOST_MIB, _LONGEST = 256, 8192
_THERE = find_spec("atheris") is not None


@dataclass
class Fuzz:
    """Every reader of files, led by which lines of it were reached."""

    name: str = "fuzzed files"
    least: int = sum(RUNS.values())

    def run(self, share: float, seconds: float | None, chance: random.Random) -> Tally:
        if not _THERE:
            return Tally(missing=["atheris is for Linux on x86-64"])
        each = None if seconds is None else seconds * _AT_ONCE / len(RUNS)

        def one(name: str) -> Tally:
            return _fuzzed(name, numbers[name], round(RUNS[name] * share), each)

        with ThreadPoolExecutor(_AT_ONCE) as both:
            numbers = {name: chance.randrange(1, 2**31) for name in RUNS}
            told = sum(both.map(one, RUNS), Tally())
        planted = _fuzzed(_PLANTED, 1, 10_000, None)
        return told + Tally(planted=1, caught=planted.silent)


def _fuzzed(name: str, number: int, runs: int, seconds: float | None) -> Tally:
    """Run one target so many times, or until `seconds` are over."""
    if seconds is not None:
        runs = -1
    most = round(seconds or _MOST_SECONDS)
    with tempfile.TemporaryDirectory() as where:
        flags = (
            f"-max_total_time={most}", f"-runs={runs}", f"-seed={number}",
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
        few = [f"{name} ran {cases:,} times, not {runs:,}"] if cases < runs else []
        return Tally(cases, short=few)
    return Tally(cases, silent=1, notes=[f"{name}: {_why(said)}"])


def _why(said: str) -> str:
    """Return the error's name and the input in base 64, to try it again."""
    lines = re.findall(
        r"^(?:[\w.]*(?:Error|Exception)\b|==\d+== ?ERROR: .*|Base64: .*)", said, re.MULTILINE
    )
    return " | ".join(line[:300] for line in lines) or said[-200:]
