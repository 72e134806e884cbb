"""A copy of the database is read back before anybody relies on it."""

import shutil
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault.copy import verified_copy
from ipt_journal.vault.errors import Damaged, NoRoom, VaultError
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk
from tests.vault.notes import being_read, kept, kept_in, save


def beside(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.startswith("journal.")}


def test_a_copy_holds_everything_in_one_file(journal: Journal, folder: Path) -> None:
    words = [f"note {number:02} " + "many words " * 300 for number in range(20)]
    for each in words:
        save(journal, each)
    made = verified_copy(journal.vault, "copy.db")
    assert beside(folder) == {"copy.db"}
    save(journal, "later than the copy")
    journal.close()
    shutil.copy(made, JournalFolder(folder).database)
    assert kept_in(folder) == words


def test_what_still_waits_in_the_log_is_in_the_copy(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    with being_read(journal):
        save(journal, "two")
        made = verified_copy(journal.vault, "copy.db")
    journal.close()
    shutil.copy(made, JournalFolder(folder).database)
    assert kept_in(folder) == ["one", "two"]


def test_a_copy_is_as_unreadable_as_the_journal(journal: Journal) -> None:
    save(journal, "zanzibar")
    raw = verified_copy(journal.vault, "copy.db").read_bytes()
    assert b"zanzibar" not in raw
    assert not raw.startswith(b"SQLite format 3")


def test_a_new_copy_takes_the_place_of_the_earlier_one(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    earlier = verified_copy(journal.vault, "copy.db").read_bytes()
    save(journal, "two")
    assert verified_copy(journal.vault, "copy.db").read_bytes() != earlier
    assert beside(folder) == {"copy.db"}


def test_damage_is_not_copied_and_the_earlier_copy_stays(journal: Journal, folder: Path) -> None:
    for number in range(30):
        save(journal, f"note {number:02} " + "many words " * 200)
    earlier = verified_copy(journal.vault, "copy.db").read_bytes()
    journal.close()
    database = JournalFolder(folder).database
    whole = bytearray(database.read_bytes())
    whole[len(whole) // 2] ^= 1
    database.write_bytes(whole)
    opened = Journal.open(folder, OPENS, now_utc)
    with pytest.raises(Damaged):
        verified_copy(opened.vault, "copy.db")
    opened.close()
    assert (folder / "copy.db").read_bytes() == earlier
    assert beside(folder) == {"copy.db"}


def test_without_room_there_is_no_half_copy(disk: Disk) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "one")
    for leave in (0, 100_000):
        disk.fill(leave=leave)
        with pytest.raises(NoRoom):
            verified_copy(journal.vault, "copy.db")
        assert beside(path) == set()
        disk.empty()
    assert kept(journal) == ["one"]
    verified_copy(journal.vault, "copy.db")
    journal.close()


def test_what_stands_in_the_way_of_a_copy_is_told(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    (folder / "copy.db").mkdir()
    with pytest.raises(VaultError):
        verified_copy(journal.vault, "copy.db")
    assert beside(folder) == {"copy.db"}
    assert kept(journal) == ["one"]
