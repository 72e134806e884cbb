"""All that is left comes also without key files, and a backup from elsewhere is used."""

import shutil
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.rescue import backing_up
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault.errors import Damaged, NotAJournal, OfAnotherJournal, Unreachable
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.rescue.damaged import PAGE, contents_of, numbers, salvaged, spoil
from tests.vault.damage import changed
from tests.vault.notes import reopened, save


def lose_keys(folder: Path) -> None:
    for copy in JournalFolder(folder).keys:
        copy.unlink()


# Both key files are gone


def test_a_journal_without_key_files_is_a_damaged_one_while_it_has_backups(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    lose_keys(folder)
    with pytest.raises(Damaged) as told:
        reopened(folder)
    assert told.value.part == "keys"
    JournalFolder(folder).hold.unlink()
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.whole
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_where_the_log_alone_is_left_of_the_database_it_is_one_too(
    full: Journal, folder: Path
) -> None:
    full.close()
    lose_keys(folder)
    JournalFolder(folder).database.rename(JournalFolder(folder).log)
    with pytest.raises(Damaged):
        reopened(folder)


@pytest.mark.parametrize("left", ["backups", "database", "neither"])
def test_what_cannot_be_salvaged_any_more_is_no_journal(
    full: Journal, folder: Path, left: str
) -> None:
    full.close()
    lose_keys(folder)
    if left != "database":
        JournalFolder(folder).database.unlink()
    if left != "backups":
        shutil.rmtree(JournalFolder(folder).backups)
        JournalFolder(folder).backups.mkdir()
        (JournalFolder(folder).backups / "checked.json").write_bytes(b"{}")
    before = contents_of(folder)
    with pytest.raises(NotAJournal):
        reopened(folder)
    assert contents_of(folder) == before


# A backup that lies elsewhere


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def names_the_stick(journal: Journal, stick: Path) -> None:
    with journal.write() as session:
        preferences.change(session, backup_place=str(stick))


def test_a_newer_one_in_the_second_place_is_found_by_what_the_file_tells(
    full: Journal, folder: Path, tmp_path: Path, stick: Path
) -> None:
    names_the_stick(full, stick)
    newest = back_up(full)
    backing_up.put_away(full)
    full.close()
    newest.path.unlink()
    spoil(folder, JournalFolder(folder).database.stat().st_size // PAGE - 3)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.backup is not None
    assert report.backup.path.parent == stick
    assert (report.missing, report.backup.head) == (0, newest.head)
    assert numbers(tmp_path / "New.journal") == set(range(60))


@pytest.mark.parametrize("lost", ["nothing", "the seal", "the newest here", "the newest save"])
def test_the_second_place_is_asked_only_where_one_there_may_have_more(
    full: Journal, folder: Path, tmp_path: Path, stick: Path, lost: str
) -> None:
    names_the_stick(full, stick)
    here, there = back_up(full), back_up(full)
    shutil.move(there.path, stick)
    if lost == "the newest save":
        save(full, "note 60")
    full.close()
    if lost == "the seal":
        JournalFolder(folder).seal.unlink()
    if lost == "the newest here":
        here.path.write_bytes(changed(here.path.read_bytes(), 5000, 1))
    report = salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    assert report.backup is not None
    assert report.backup.head == (here if lost == "nothing" else there).head


@pytest.mark.parametrize("gone", ["the stick", "all that is on it"])
def test_where_the_second_place_has_none_those_here_serve(
    full: Journal, folder: Path, tmp_path: Path, stick: Path, gone: str
) -> None:
    names_the_stick(full, stick)
    full.close()
    if gone == "the stick":
        stick.rmdir()
        stick.write_bytes(b"")
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.backup is not None
    assert report.backup.path.parent == JournalFolder(folder).backups


def test_of_a_file_that_names_no_place_a_given_one_serves(
    full: Journal, folder: Path, tmp_path: Path, stick: Path
) -> None:
    given = back_up(full, stick)
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    spoil(folder, 0)
    salvage_to(folder, OPENS, tmp_path / "Without.journal", now_utc)
    assert numbers(tmp_path / "Without.journal") == set()
    report = salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc, given)
    assert report.backup == given
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_a_given_one_has_the_key_file_where_nothing_else_has(
    full: Journal, folder: Path, tmp_path: Path, stick: Path
) -> None:
    given = back_up(full, stick)
    save(full, "note 77")
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    lose_keys(folder)
    with pytest.raises(Damaged):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    JournalFolder(folder).require(backed_up=True)
    report = salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc, given)
    assert report.whole
    assert numbers(tmp_path / "New.journal") == {*range(60), 77}


def test_one_that_is_older_than_those_here_changes_nothing(
    full: Journal, folder: Path, tmp_path: Path, stick: Path
) -> None:
    given = back_up(full, stick)
    newest = back_up(full)
    full.close()
    report = salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc, given)
    assert report.backup == newest


def test_one_of_another_journal_is_refused(full: Journal, folder: Path, tmp_path: Path) -> None:
    full.close()
    other = Journal.create(tmp_path / "Other.journal", PASSPHRASE, now_utc, CHEAP)
    given = back_up(other)
    other.close()
    with pytest.raises(OfAnotherJournal):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc, given)
    assert not (tmp_path / "New.journal").exists()


def test_key_files_that_cannot_be_reached_are_told_as_such_where_no_backup_has_one(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    for copy in JournalFolder(folder).keys:
        copy.unlink()
        copy.mkdir()  # opens as little as a block that is gone
    with pytest.raises(Unreachable):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
