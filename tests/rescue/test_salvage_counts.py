"""What the seal and the counts of saves tell of a salvaged journal, and by which key it opens."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records import migrations, preferences
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.records.standing import Standing
from ipt_journal.rescue import contents
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault.errors import (
    FromNewerVersion,
    MistypedKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import OPENS, now_utc
from tests.rescue.damaged import THEN, lose_unfinished, numbers, salvaged, spoil
from tests.vault.notes import reopened, save


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
    assert (report.lost_saves, report.whole, report.earlier) == (0, True, True)
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


def test_what_was_typed_last_and_put_aside_comes_along(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    full.vault.rest.put('{"note": {"text": "half a sent"}}')
    full.vault.close(cleanly=False)
    salvage_to(folder, OPENS, tmp_path / "New.journal", now_utc)
    journal = reopened(tmp_path / "New.journal")
    assert journal.unfinished() == {"note": {"text": "half a sent"}}
    assert journal.vault.rest.take() is None  # it lies among the records now
    journal.close()


@pytest.mark.parametrize("standing_from", ["the file", "the file alone", "the backup"])
def test_the_report_counts_the_records_that_the_app_counts_in_the_new_journal(
    full: Journal, folder: Path, tmp_path: Path, standing_from: str
) -> None:
    """A person is gone: with her goes what says nothing without her, and who was named in notes."""
    with full.write() as session:
        people = {person.label: person for person in session.exec(select(Person))}
        preferences.change(session, backup_most_mib=100)
        for label in ("Person 2", "Person 3"):
            session.add(Standing(person_id=people[label].id, sits=4, **dated(THEN, THEN)))
    if standing_from != "the file alone":
        back_up(full)
    link = full.vault.connect_to(JournalFolder(folder).database)
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("DELETE FROM person WHERE label = 'Person 2'")
    roots = "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'standing' AND rootpage > 0"
    pages = [root - 1 for (root,) in link.execute(roots).fetchall()]
    link.close()
    full.close()
    if standing_from == "the backup":
        spoil(folder, *pages)
    report = salvaged(folder, tmp_path / "New.journal")
    standing = report.records["standing"]
    assert bool(standing.from_backup) is (standing_from == "the backup")
    journal = reopened(tmp_path / "New.journal")
    with journal.read() as session:
        held = contents.contents(session)
    journal.close()
    told = {kind: one.read + one.from_backup for kind, one in report.records.items()}
    assert {kind: count for kind, count in told.items() if count} == {
        kind: count for kind, count in held.counts.items() if count
    }
    assert (told["person"], told["standing"], report.records["standing"].missing) == (4, 1, 1)
    assert report.tables["mention"].missing == 12
    assert report.ties_missing
    assert report.records.keys() == held.counts.keys()


def test_a_lost_text_that_was_not_saved_yet_ties_nothing(
    full: Journal, folder: Path, tmp_path: Path
) -> None:
    lose_unfinished(full)
    report = salvaged(folder, tmp_path / "New.journal")
    assert (report.missing, report.unfinished_missing, report.ties_missing) == (1, True, False)
    assert not report.whole
