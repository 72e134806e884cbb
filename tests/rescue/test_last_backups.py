"""The last backup is known by its number: not by the clock of that day, nor by its file's name."""

import shutil
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import last_backups, restoring
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault import backup
from ipt_journal.vault.errors import Damaged, MistypedKey, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.kdf import Cost
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Start
from tests.vault.damage import changed
from tests.vault.notes import kept_in, save

NEW = Secret(Kind.PASSPHRASE, "another passphrase of mine")
_DAY = 86_400


def take(journal: Journal, made: int) -> Backup:
    return backup.take(journal.vault, journal.vault.folder.backups, made, journal.saves)


def lose_keys(folder: JournalFolder) -> None:
    for copy in folder.keys:
        copy.unlink()


@pytest.fixture
def set_back(journal: Journal) -> JournalFolder:
    """Give a journal that lost its key files, and got a new passphrase between two backups.

    The clock was set back between them.
    """
    save(journal, "before")
    take(journal, now_utc())
    journal.vault.change_passphrase(NEW.text, CHEAP)
    save(journal, "since")
    take(journal, now_utc() - 3 * _DAY)
    journal.close()
    lose_keys(journal.vault.folder)
    return journal.vault.folder


def test_a_clock_that_was_set_back_makes_no_backup_an_earlier_one(set_back: JournalFolder) -> None:
    last = restoring.last_in(set_back)
    assert last is not None
    assert last.head.number == 2
    assert restoring.opens_last_backup(set_back, NEW) is True
    assert restoring.opens_last_backup(set_back, OPENS) is False


def test_then_the_passphrase_of_the_last_one_salvages_and_that_of_the_one_before_is_wrong(
    set_back: JournalFolder, tmp_path: Path
) -> None:
    report = salvage_to(set_back.path, NEW, tmp_path / "New.journal", now_utc)
    assert report.backup is not None
    assert (report.backup.head.number, report.whole) == (2, True)
    with pytest.raises(WrongKey):
        salvage_to(set_back.path, OPENS, tmp_path / "Other.journal", now_utc)
    assert not (tmp_path / "Other.journal").exists()


def test_the_tenth_of_one_minute_comes_after_the_ninth(journal: Journal) -> None:
    for _ in range(9):
        take(journal, now_utc())
    journal.vault.change_passphrase(NEW.text, CHEAP)
    tenth = take(journal, now_utc())
    journal.close()
    folder = journal.vault.folder
    lose_keys(folder)
    assert restoring.last_in(folder) == tenth
    assert restoring.opens_last_backup(folder, NEW) is True


def test_one_of_another_journal_makes_nothing_a_typing_error(
    journal: Journal, tmp_path: Path
) -> None:
    other = Journal.create(tmp_path / "Other.journal", NEW.text, now_utc, CHEAP)
    take(other, now_utc())
    astray = take(other, now_utc())  # by its number it would be the last one
    other.close()
    save(journal, "mine")
    mine = take(journal, now_utc())
    shutil.copy(mine.path, mine.path.with_name("a copy.jbak"))
    journal.close()
    folder = journal.vault.folder
    shutil.copy(astray.path, folder.backups)
    lose_keys(folder)
    last = restoring.last_in(folder)
    assert last is not None
    assert last.head.journal == mine.head.journal
    assert restoring.opens_last_backup(folder, OPENS) is True
    assert restoring.opens_last_backup(folder, Secret(Kind.PASSPHRASE, "neither")) is False
    salvage_to(folder.path, OPENS, tmp_path / "New.journal", now_utc)
    assert kept_in(tmp_path / "New.journal") == ["mine"]


def test_a_damaged_key_file_that_does_not_open_tells_nothing(journal: Journal) -> None:
    take(journal, now_utc())
    last = take(journal, now_utc())
    folder = journal.vault.folder
    journal.close()
    whole = last.path.read_bytes()
    for place in (64, 300):  # where it begins, and in the slot of the passphrase
        last.path.write_bytes(changed(whole, place, 1))
        assert restoring.opens_last_backup(folder, OPENS) is True
        assert restoring.opens_last_backup(folder, NEW) is False
    with pytest.raises(WrongKey):
        last_backups.opened(last_backups.found(folder.backups), NEW)
    with pytest.raises(MistypedKey):
        last_backups.opened([], Secret(Kind.RECOVERY, "AAAA"))
    with pytest.raises(Damaged):
        last_backups.opened([], OPENS)


def test_too_little_memory_is_told_as_such_and_as_no_wrong_passphrase(
    folder: Path, start: Start
) -> None:
    journal = Journal.create(folder, PASSPHRASE, now_utc, Cost(256 * 1024, 1, 1))
    take(journal, now_utc())
    journal.close()
    lose_keys(journal.vault.folder)
    answer, _ = start("little_memory_for_backups", folder).communicate()
    assert answer == "NoMemory\nNoMemory\n"
    assert restoring.opens_last_backup(journal.vault.folder, OPENS) is True
