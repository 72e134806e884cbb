"""A process that is stopped within saves, as when the computer sleeps, has lost nothing."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.vault.conftest import Start
from tests.vault.test_killed import check, killed, last_saved

STOPS = 40


@pytest.mark.parametrize("end", ["goes on", "never wakes"])
def test_what_was_announced_as_saved_is_there_after_sleep(
    journal: Journal, folder: Path, start: Start, end: str
) -> None:
    journal.close()
    chance = random.Random()  # noqa: S311 - any moment will do
    writing = start("write", folder)
    assert writing.stdout
    lines = [writing.stdout.readline()]
    for _ in range(STOPS):
        time.sleep(chance.uniform(0, 0.01))
        os.kill(writing.pid, signal.SIGSTOP)
        os.waitpid(writing.pid, os.WUNTRACED)
        if end == "never wakes" and chance.random() < 0.1:
            break  # the battery is empty
        os.kill(writing.pid, signal.SIGCONT)
    if end == "goes on":
        asleep = last_saved(lines)
        while last_saved(lines) == asleep:
            lines.append(writing.stdout.readline())
    lines += killed(writing)
    check(folder, last_saved(lines))
