"""One process per journal."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault.errors import InUse, Unreachable, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import in_use
from ipt_journal.vault.keyslots import Kind, Secret
from tests.vault.conftest import Start
from tests.vault.notes import kept_in, reopened


def test_a_journal_open_in_another_process_is_in_use(
    journal: Journal, folder: Path, start: Start
) -> None:
    journal.close()
    other = start("hold", folder)
    assert other.stdout
    assert other.stdout.readline() == "Open\n"
    assert in_use(JournalFolder(folder))
    with pytest.raises(InUse):
        reopened(folder)
    other.communicate("go\n")
    assert kept_in(folder) == ["said by the other process"]
    assert not in_use(JournalFolder(folder))


def test_a_second_opening_in_the_same_process_is_refused_too(
    journal: Journal, folder: Path
) -> None:
    with pytest.raises(InUse):
        reopened(folder)
    journal.close()
    assert kept_in(folder) == []


def test_in_use_is_told_whatever_passphrase_was_typed(journal: Journal, folder: Path) -> None:
    with pytest.raises(InUse):
        reopened(folder, Secret(Kind.PASSPHRASE, "not the one"))


def test_a_killed_process_holds_nothing(left_open: Path) -> None:
    assert not in_use(JournalFolder(left_open))
    assert kept_in(left_open) == ["said by the other process"]


def test_a_wrong_passphrase_does_not_leave_the_journal_in_use(
    journal: Journal, folder: Path
) -> None:
    journal.close()
    for _ in range(2):
        with pytest.raises(WrongKey):
            reopened(folder, Secret(Kind.PASSPHRASE, "not the one"))
    assert kept_in(folder) == []


def test_a_journal_nobody_opened_yet_is_not_in_use(tmp_path: Path) -> None:
    assert not in_use(JournalFolder(tmp_path))


def test_a_lock_that_cannot_be_taken_is_told_plainly(journal: Journal, folder: Path) -> None:
    journal.close()
    lock = JournalFolder(folder).hold
    lock.unlink()
    lock.mkdir()
    with pytest.raises(Unreachable):
        reopened(folder)
    assert not in_use(JournalFolder(folder))
