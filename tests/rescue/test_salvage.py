"""Of a damaged journal a new one is made, with all that can be read, and what cannot is told."""

import hashlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import migrations, search
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.rescue.salvage import Report, salvage_to
from ipt_journal.vault import jbak, recovery
from ipt_journal.vault.errors import (
    AlreadyThere,
    Damaged,
    FromNewerVersion,
    MistypedKey,
    NoRoom,
    Unreachable,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, NOW, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk
from tests.vault.notes import contents, kept_in, reopened, save

PAGE = 4096
_THEN = Moment.of(NOW)


@pytest.fixture
def full(journal: Journal) -> Journal:
    """Give a journal with some fifty pages: people, notes about them, a backup half-way."""
    with journal.write() as session:
        people = [Person(label=f"Person {number}") for number in range(5)]
        session.add_all(people)
    for number in range(60):
        with journal.write() as session:
            note = Note(text=f"note {number:02} " + "words " * 300, **dated(_THEN, _THEN))
            session.add(note)
            session.add(Mention(owner_id=note.id, person_id=people[number % 5].id, position=0))
        if number == 29:
            back_up(journal)
    return journal


def spoil(folder: Path, *pages: int) -> None:
    """Let some pages of the main file be noise."""
    database = JournalFolder(folder).database
    raw = bytearray(database.read_bytes())
    for page in pages:
        raw[page * PAGE + 100 : page * PAGE + 200] = bytes(100)
    database.write_bytes(bytes(raw))


def salvaged(folder: Path, to: Path) -> Report:
    before = contents_of(folder)
    report = salvage_to(folder, OPENS, to, now_utc)
    assert contents_of(folder) == before  # the damaged folder is only read
    journal = reopened(to)
    assert journal.faults() == []
    assert journal.lost_saves == 0
    assert len(backups(journal)) == 1
    journal.close()
    return report


def contents_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def numbers(folder: Path) -> set[int]:
    return {int(words.split()[1]) for words in kept_in(folder)}


def test_of_a_whole_journal_everything_comes(full: Journal, folder: Path, tmp_path: Path) -> None:
    full.close()
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.missing == 0
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
            assert told.days == ([_THEN.day] if told.missing else [])
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
    before = MoodCheckIn(mood=4, **dated(_THEN, _THEN))
    with full.write() as session:
        session.add(before)
        session.add(
            RelationshipEvent(words="one evening", mood_before_id=before.id, **dated(_THEN, _THEN))
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


def seal_written(folder: Path, utc: int) -> None:
    os.utime(JournalFolder(folder).seal, (utc, utc))


def earlier_database(journal: Journal, *words: str) -> None:
    """Save some more, then put the database of before that in its place."""
    folder = journal.vault.folder
    before = folder.database.read_bytes()
    for one in words:
        save(journal, one)
    journal.close()
    folder.database.write_bytes(before)


def test_saves_that_only_the_seal_knows_of_are_told(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    earlier_database(full, "note 60", "note 61", "note 62")
    seal_written(folder, now_utc())
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.lost_saves, report.sealed, report.whole) == (3, now_utc(), False)
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_of_a_file_without_a_beginning_what_came_after_the_backup_is_counted(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    spoil(folder, 0)
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.lost_saves == 30
    shutil.rmtree(JournalFolder(folder).backups)
    assert salvaged(folder, tmp_path / "Empty.journal").lost_saves == 61


def test_an_emptied_file_is_told_as_one_of_which_nothing_can_be_read(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    JournalFolder(folder).database.write_bytes(b"")
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.beginning_lost, report.lost_saves) == (True, 30)


@pytest.mark.parametrize("gone", ["the file", "a drive that gives none of it"])
def test_without_a_file_the_backup_is_what_is_left(
    full: Journal, folder: Path, tmp_path: Path, gone: str
) -> None:
    full.close()
    JournalFolder(folder).database.unlink()
    if gone != "the file":
        JournalFolder(folder).database.mkdir()  # opens as little as a block that is gone
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.beginning_lost, report.lost_saves) == (True, 30)
    assert numbers(tmp_path / "New.journal") == set(range(30))


def test_where_nothing_counts_the_saves_that_is_told(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    link = full.vault.connect_to(JournalFolder(folder).database)
    (root,) = link.execute("SELECT rootpage FROM sqlite_master WHERE name = 'saves'").fetchone()
    link.close()
    full.close()
    whole = JournalFolder(folder).database.read_bytes()
    spoil(folder, root - 1)
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.missing, report.lost_saves, report.whole) == (0, None, False)
    JournalFolder(folder).database.write_bytes(whole)
    assert salvaged(folder, tmp_path / "Whole.journal").whole
    JournalFolder(folder).seal.unlink()
    assert salvaged(folder, tmp_path / "Unsealed.journal").lost_saves is None


def test_a_backup_that_has_more_saves_than_the_file_wins_over_it(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    """The file is an earlier one: what was changed since, and is backed up, stays changed."""
    before = JournalFolder(folder).database.read_bytes()
    with full.write() as session:
        first = next(note for note in session.exec(select(Note)) if note.text.startswith("note 03"))
        first.text = "note 93"
    save(full, "note 94")
    back_up(full)
    full.close()
    JournalFolder(folder).database.write_bytes(before)
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.lost_saves, report.whole) == (0, True)
    told = report.tables["note"]
    assert (told.read, told.from_backup) == (0, 61)
    assert numbers(tmp_path / "New.journal") == set(range(60)) - {3} | {93, 94}


def test_a_journal_of_a_newer_version_is_not_made_into_half_of_one(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    link = full.vault.connect_to(JournalFolder(folder).database)
    link.execute(f"PRAGMA user_version = {len(migrations.STEPS) + 1}")
    link.close()
    full.close()
    with pytest.raises(FromNewerVersion):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)


def test_key_files_that_cannot_be_reached_are_passed_over_for_that_of_a_backup(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    for copy in JournalFolder(folder).keys:
        copy.unlink()
        copy.mkdir()  # opens as little as a block that is gone
    (JournalFolder(folder).backups / "z.jbak").mkdir()
    report = salvaged(folder, tmp_path / "New.journal")
    assert report.whole
    assert numbers(tmp_path / "New.journal") == set(range(60))


def test_a_typing_error_in_the_recovery_key_is_told_also_without_key_files(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.close()
    for copy in JournalFolder(folder).keys:
        copy.write_bytes(b"noise")
    mistyped = Secret(Kind.RECOVERY, "ABCD")
    with pytest.raises(MistypedKey):
        salvage_to(folder, mistyped, tmp_path / "New.journal", now_utc)


def test_a_key_file_of_a_newer_version_is_told(full: Journal, folder: Path, tmp_path: Path) -> None:
    full.close()
    for copy in JournalFolder(folder).keys:
        raw = bytearray(copy.read_bytes()[:-32])
        raw[10:12] = (99).to_bytes(2, "big")
        copy.write_bytes(bytes(raw) + hashlib.sha256(raw).digest())
    with pytest.raises(FromNewerVersion):
        salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
