"""A folder in which commands run: a journal of forty notes, its passphrase, and a backup."""

from pathlib import Path

import pytest

from ipt_journal.moment import Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from tests.cli.shell import DONE, WRITTEN, Shell, with_journal
from tests.conftest import NOW


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    at = dated(Moment.of(NOW), Moment.of(NOW))
    words = (f"{WRITTEN} {number} " + "words " * 300 for number in range(40))
    return with_journal(tmp_path, *([Note(**at, text=text)] for text in words))


@pytest.fixture
def backup(shell: Shell) -> Path:
    ran = shell.open("backup")
    assert ran.returncode == DONE
    (made,) = (shell.folder / "My.journal" / "backups").iterdir()
    assert made.name in ran.stdout
    return made
