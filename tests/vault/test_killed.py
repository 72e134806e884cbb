"""A process that is killed, at whatever moment, has lost nothing that it said was saved."""

import os
import random
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ipt_journal.journal import Journal
from tests.vault.conftest import Start
from tests.vault.notes import kept, reopened

if TYPE_CHECKING:
    import subprocess

KILLS = 5


def last_saved(lines: list[str]) -> int:
    whole = [line for line in lines if line.startswith("Saved ") and line.endswith("\n")]
    return int(whole[-1].split()[1]) if whole else 0


def killed(writing: "subprocess.Popen[str]") -> list[str]:
    """Kill a process that writes; return what it still had said."""
    os.kill(writing.pid, signal.SIGKILL)
    assert writing.stdout
    lines = writing.stdout.readlines()
    writing.wait()
    return lines


def check(folder: Path, announced: int) -> None:
    """Open after a kill: all that was announced is there, whole and in order."""
    opened = reopened(folder)
    found = kept(opened)
    assert len(found) >= announced
    assert found == [f"note {number:06}" for number in range(1, len(found) + 1)]
    assert opened.lost_saves == 0
    assert opened.faults() == []
    opened.close()
    again = reopened(folder)
    assert not again.vault.ended_suddenly
    again.close()


@pytest.mark.parametrize("when", ["right after", "at any moment"])
def test_what_was_announced_as_saved_survives_a_kill(
    journal: Journal, folder: Path, start: Start, when: str
) -> None:
    journal.close()
    chance = random.Random()  # noqa: S311 - any moment will do
    announced = 0
    for _ in range(KILLS):
        writing = start("write", folder)
        assert writing.stdout
        lines = [writing.stdout.readline() for _ in range(chance.randint(1, 4))]
        if when == "at any moment":
            time.sleep(chance.uniform(0, 0.05))
        lines += killed(writing)
        assert last_saved(lines) > announced
        announced = last_saved(lines)
        check(folder, announced)


def test_a_kill_while_it_opens_loses_nothing(journal: Journal, folder: Path, start: Start) -> None:
    journal.close()
    chance = random.Random()  # noqa: S311
    for _ in range(3):
        writing = start("write", folder)
        time.sleep(chance.uniform(0.3, 1.2))
        check(folder, last_saved(killed(writing)))
