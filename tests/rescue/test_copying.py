"""A copy elsewhere is of the journal as it is, else of the last backup that is whole."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.rescue.copying import copy_to
from ipt_journal.vault import backup, rotation
from ipt_journal.vault.errors import Damaged, Unreachable
from ipt_journal.vault.jbak import Backup
from tests.conftest import OPENS
from tests.vault.damage import changed
from tests.vault.notes import kept_in, save


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def rot(one: Backup) -> None:
    one.path.write_bytes(changed(one.path.read_bytes(), 9000, 1))


def damage_pages(journal: Journal) -> None:
    """Let the last page of the file, which holds words, be other than it was written."""
    with journal.vault.folder.database.open("r+b") as file:
        file.seek(-2000, 2)
        file.write(bytes(100))
    journal.vault.renew()


def copied(journal: Journal, folder: Path) -> Backup:
    return copy_to(journal.vault, folder, journal.now_utc(), journal.saves)


def in_it(copy: Backup, tmp_path: Path) -> list[str]:
    backup.unpack(copy, OPENS, tmp_path / "Back.journal")
    return kept_in(tmp_path / "Back.journal")


def test_what_changed_since_the_last_backup_is_in_it(
    journal: Journal, stick: Path, tmp_path: Path
) -> None:
    save(journal, "before")
    back_up(journal)
    save(journal, "since")
    copy = copied(journal, stick)
    assert copy.path.parent == stick
    assert copy.head.saves == journal.saves
    assert in_it(copy, tmp_path) == ["before", "since"]


def test_a_last_backup_that_is_up_to_date_is_copied(journal: Journal, stick: Path) -> None:
    save(journal, "before")
    last = back_up(journal)
    assert copied(journal, stick).head == last.head
    assert backups(journal) == [last]


def test_a_last_backup_that_is_rotten_stands_in_nobodys_way(
    journal: Journal, stick: Path, tmp_path: Path
) -> None:
    save(journal, "before")
    rot(back_up(journal))
    copy = copied(journal, stick)
    assert copy.head.saves == journal.saves
    assert in_it(copy, tmp_path) == ["before"]
    assert rotation.files(stick) == [copy.path]


def test_of_a_damaged_journal_it_is_the_last_backup_that_is_whole(
    journal: Journal, stick: Path, tmp_path: Path
) -> None:
    save(journal, "before " * 2000)
    whole = back_up(journal)
    save(journal, "since " * 4000)
    rot(back_up(journal))
    damage_pages(journal)
    copy = copied(journal, stick)
    assert copy.head == whole.head
    assert in_it(copy, tmp_path) == ["before " * 2000]


def test_where_nothing_is_whole_there_is_no_copy(journal: Journal, stick: Path) -> None:
    save(journal, "before " * 2000)
    rot(back_up(journal))
    damage_pages(journal)
    with pytest.raises(Damaged):
        copied(journal, stick)
    assert list(stick.iterdir()) == []


def test_a_place_that_is_gone_is_told(journal: Journal, stick: Path) -> None:
    save(journal, "before")
    with pytest.raises(Unreachable):
        copied(journal, stick / "gone" / "deeper")
