"""Of a damaged journal a new one is made, with all that can be read, and what cannot is told."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import migrations, search
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault import jbak, recovery
from ipt_journal.vault.errors import (
    AlreadyThere,
    Damaged,
    NoRoom,
    Unreachable,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.rescue.damaged import PAGE, THEN, numbers, salvaged, spoil
from tests.vault.conftest import Disk
from tests.vault.notes import contents, kept_in, reopened, save


def test_of_a_whole_journal_everything_comes(full: Journal, folder: Path, tmp_path: Path) -> None:
    full.close()
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.missing, report.ties_missing) == (0, False)
    assert report.tables["note"].read == 60
    assert report.tables["note"].from_backup == 0
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_around_any_damaged_page_the_rest_is_read_and_what_is_missing_is_told(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    last = JournalFolder(folder).database.stat().st_size // PAGE
    for page in range(1, last, 7):
        damaged = tmp_path / f"{page}.journal"
        shutil.copytree(folder, damaged)
        spoil(damaged, page)
        new = tmp_path / f"{page} new.journal"
        report = salvaged(damaged, new)
        told = report.tables.get("note")
        there = numbers(new)
        if told is None or told.more_may_be_missing:
            assert there >= set(range(30))  # the backup's
        else:
            assert len(there) + told.missing == 60
            assert len(there) >= 56
            assert len(told.times) == told.missing
            assert told.days == ([THEN.day] if told.missing else [])
        assert not (report.whole and len(there) < 60)


def test_without_a_beginning_the_backup_is_what_is_left(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    spoil(folder, 0)
    with pytest.raises(Damaged):
        reopened(folder)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.beginning_lost
    assert report.backup is not None
    assert numbers(tmp_path / "New.journal") == set(range(30))


def test_a_damaged_backup_is_passed_over_for_an_earlier_one(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    newest = back_up(full)
    full.close()
    raw = bytearray(newest.path.read_bytes())
    raw[5000] ^= 1
    newest.path.write_bytes(bytes(raw))
    spoil(folder, 0)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.backup is not None
    assert report.backup.head.number == 1


def test_without_any_backup_what_can_be_read_comes(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    spoil(folder, JournalFolder(folder).database.stat().st_size // PAGE - 3)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.backup is None
    assert len(numbers(tmp_path / "New.journal")) >= 50


def test_what_was_deleted_since_the_backup_stays_deleted(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    with full.write() as session:
        first = next(note for note in session.exec(select(Note)) if note.text.startswith("note 03"))
        session.delete(first)
    full.close()
    salvaged(folder, tmp_path / "New.journal")
    assert numbers(tmp_path / "New.journal") == set(range(60)) - {3}


def test_what_was_read_is_found_by_a_search(full: Journal, folder: Path, tmp_path: Path) -> None:
    full.close()
    salvaged(folder, tmp_path / "New.journal")
    journal = reopened(tmp_path / "New.journal")
    with journal.read() as session:
        assert len(search.find(session, "note 41")) == 1
        assert len(search.find(session, "person 3 note", kinds=["note"])) == 20  # also 30 to 39
    journal.close()


def test_what_waited_in_the_log_comes_too(full: Journal, folder: Path, tmp_path: Path) -> None:
    with full.read() as reading:
        reading.connection().exec_driver_sql("SELECT count(*) FROM note").all()
        save(full, "note 77")
        shutil.copytree(folder, tmp_path / "cut.journal")
    assert (tmp_path / "cut.journal" / "journal.db-wal").stat().st_size
    salvage_to(tmp_path / "cut.journal", OPENS, tmp_path / "New.journal", now_utc)
    assert 77 in numbers(tmp_path / "New.journal")


def test_with_both_key_files_gone_that_of_a_backup_opens_it(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    for copy in JournalFolder(folder).keys:
        copy.write_bytes(b"noise")
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.missing == 0
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_with_no_key_file_left_at_all_it_is_told(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    for copy in JournalFolder(folder).keys:
        copy.write_bytes(b"noise")
    with pytest.raises(Damaged) as told:
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    assert told.value.part == "keys"
    assert not (tmp_path / "New.journal").exists()


def test_a_record_whose_other_is_missing_lets_go_of_it(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    """A mention names a person; without that person it would say nothing."""
    link = full.vault.connect_to(JournalFolder(folder).database)
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("DELETE FROM person WHERE label = 'Person 2'")
    link.close()
    full.close()
    shutil.rmtree(JournalFolder(folder).backups)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.tables["mention"].missing == 12


def test_an_older_journal_is_brought_up_to_date(
    full: Journal, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.close()
    longer = (*migrations.STEPS, lambda link: link.execute("CREATE TABLE later (a)"))
    monkeypatch.setattr(migrations, "STEPS", longer)
    salvaged(folder, tmp_path / "New.journal")
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_a_wrong_passphrase_and_a_place_that_is_taken_are_told(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    with pytest.raises(WrongKey):
        salvage_to(folder, Secret(Kind.PASSPHRASE, "wrong"), tmp_path / "New.journal", now_utc)
    with pytest.raises(AlreadyThere):
        salvage_to(folder, OPENS, folder, now_utc)
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unreachable):
        salvage_to(folder, OPENS, tmp_path / "file" / "New.journal", now_utc)


def test_the_passphrase_of_an_earlier_backup_is_wrong_where_the_key_file_tells(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.vault.change_passphrase("another passphrase of mine", CHEAP)
    full.close()
    with pytest.raises(WrongKey):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    assert not (tmp_path / "New.journal").exists()


def test_a_recovery_key_serves_too(full: Journal, folder: Path, tmp_path: Path) -> None:
    paper = Secret(Kind.RECOVERY, recovery.new())
    full.vault.set_recovery_key(paper.text)
    full.close()
    salvage_to(folder, paper, tmp_path / "New.journal", now_utc)
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_a_full_disk_leaves_nothing_half_made(disk: Disk) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "one")
    journal.close()
    disk.fill(leave=200_000)
    with pytest.raises(NoRoom):
        salvage_to(path, OPENS, disk.path / "New.journal", now_utc)
    assert {one.name for one in disk.path.iterdir()} == {"Small.journal", "filler"}
    assert contents(path)
    assert kept_in(path) == ["one"]


@pytest.mark.parametrize("room", [200_000, 450_000, 700_000, 950_000, 1_200_000, 1_450_000])
def test_wherever_the_disk_is_full_nothing_half_made_stays(disk: Disk, room: int) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    for number in range(40):
        save(journal, f"{number} " + "words " * 300)
    journal.close()
    disk.fill(leave=room)
    new = disk.path / "New.journal"
    try:
        assert salvage_to(path, OPENS, new, now_utc).missing == 0
        assert len(kept_in(new)) == 40
    except NoRoom:
        assert {one.name for one in disk.path.iterdir()} == {"Small.journal", "filler"}
    assert len(kept_in(path)) == 40


def test_what_only_names_a_missing_record_stays_without_the_name(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    """A closer look goes on without the check-in that was made before it."""
    before = MoodCheckIn(mood=4, **dated(THEN, THEN))
    with full.write() as session:
        session.add(before)
        session.add(
            RelationshipEvent(words="one evening", mood_before_id=before.id, **dated(THEN, THEN))
        )
    link = full.vault.connect_to(JournalFolder(folder).database)
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("DELETE FROM check_in")
    link.close()
    full.close()
    salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    journal = reopened(tmp_path / "New.journal")
    with journal.read() as session:
        event = session.exec(select(RelationshipEvent)).one()
        assert (event.words, event.mood_before_id) == ("one evening", None)
    journal.close()


def test_a_backup_that_was_damaged_before_it_was_made_is_passed_over(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    """No backup of such a file is made; one that somebody put together would be refused."""
    (good,) = backups(full)
    image = tmp_path / "image"
    good.copy_database(image)
    raw = bytearray(image.read_bytes())
    raw[5 * PAGE + 100 : 5 * PAGE + 200] = bytes(100)
    image.write_bytes(raw)
    head = replace(good.head, number=2, made=good.head.made + 60)
    path = good.path.with_name("2026-11-17 1641Z 2.jbak")
    jbak.write(path, head, full.vault.keys, image, full.vault.data_key)
    full.close()
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.backup is not None
    assert report.backup.head.number == 1


def test_where_it_is_not_known_which_there_were_the_backup_keeps_its_rows(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    link = full.vault.connect_to(JournalFolder(folder).database)
    named = "SELECT rootpage FROM sqlite_master WHERE name IN ('note', 'sqlite_autoindex_note_1')"
    roots = [root for (root,) in link.execute(named).fetchall()]
    link.close()
    full.close()
    spoil(folder, *(root - 1 for root in roots))
    salvaged(folder, tmp_path / "New.journal")
    assert numbers(tmp_path / "New.journal") >= set(range(30))
