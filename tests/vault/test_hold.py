"""One process per journal."""

import errno
import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault import told
from ipt_journal.vault.errors import (
    InUse,
    NoLocks,
    ReadOnly,
    Unreachable,
    VaultError,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import in_use
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.vault.conftest import Start
from tests.vault.notes import kept, kept_in, reopened, save


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


@pytest.fixture
def flock_fails(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let the system refuse every lock with an error of this number."""

    def fails(number: int) -> None:
        def refuse(_descriptor: int, _operation: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(fcntl, "flock", refuse)

    return fails


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_where_nothing_can_be_held_a_journal_is_read_and_none_is_made(
    journal: Journal, folder: Path, tmp_path: Path, flock_fails: Callable[[int], None], number: int
) -> None:
    save(journal, "one")
    journal.close()
    flock_fails(number)
    opened = reopened(folder)
    assert opened.read_only
    assert opened.vault.cannot_be_held
    assert kept(opened) == ["one"]
    with pytest.raises(ReadOnly):
        save(opened, "two")
    opened.close()
    assert not in_use(JournalFolder(folder))
    with pytest.raises(NoLocks) as refused:
        Journal.create(tmp_path / "new.journal", PASSPHRASE, now_utc, CHEAP)
    assert told.sentence(refused.value).startswith("That place cannot keep two windows")
    assert not (tmp_path / "new.journal").exists()


@pytest.mark.parametrize(
    ("number", "error"), [(errno.EAGAIN, InUse), (errno.EACCES, InUse), (errno.EIO, Unreachable)]
)
def test_only_a_lock_that_another_has_is_told_as_another_window(
    journal: Journal, folder: Path, flock_fails: Callable[[int], None], number: int,
    error: type[VaultError],
) -> None:  # fmt: skip
    journal.close()
    flock_fails(number)
    with pytest.raises(error):
        reopened(folder)


def test_a_lock_that_cannot_be_taken_is_told_plainly(journal: Journal, folder: Path) -> None:
    journal.close()
    lock = JournalFolder(folder).hold
    lock.unlink()
    lock.mkdir()
    with pytest.raises(Unreachable):
        reopened(folder)
    assert not in_use(JournalFolder(folder))
