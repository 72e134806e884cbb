"""A damaged journal at the unlock page: a new one is made of it, and what is missing is told."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.rescue import backing_up
from ipt_journal.ui import layout
from ipt_journal.ui.salvaging import Salvaging
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.window import Window
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import NoRoom, NotABackup, OfAnotherJournal, WrongKey
from ipt_journal.vault.folder import JournalFolder
from tests.backup_scenes import spoil
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.hands import focused, key, keys, name_of, offers, press, says, settle, until
from tests.rescue.damaged import lose_unfinished
from tests.scenes import Stage
from tests.ui.backed_up import pick, told
from tests.ui.kept import full_disk
from tests.ui.unlocked import opened, type_passphrase
from tests.vault.notes import kept, kept_in, reopened, save

MAKE = "Make a new journal of it"
PAGE = 4096


@pytest.fixture
def damaged(stage: Stage) -> Iterator[Path]:
    """Give a journal with thirty notes, of which a backup has twenty; it is whole so far."""
    journal = stage.journal("another")
    for number in range(30):
        save(journal, f"note {number:02} " + "words " * 300)
        if number == 19:
            backing_up.take(journal)
    stage.close()
    yield stage.another
    for made in stage.folder.glob("Another saved*.journal"):
        shutil.rmtree(made)


def beginning(folder: JournalFolder) -> None:
    spoil(folder.database, 0, PAGE)


def both_key_files(folder: JournalFolder) -> None:
    for copy in folder.keys:
        spoil(copy, 0, 640)


def no_key_files(folder: JournalFolder) -> None:
    for copy in folder.keys:
        copy.unlink()


def try_to_open(stage: Stage, path: Path, passphrase: str = PASSPHRASE) -> Unlock:
    page = type_passphrase(stage, path, passphrase)
    until(lambda: page._field.error.sentence, 30_000)
    settle()
    return page


def make_new_one(page: Unlock) -> None:
    press(page, MAKE)
    until(lambda: offers(page, "Open the new journal"), 30_000)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def open_the_new_one(stage: Stage) -> Window:
    press(stage.frame, "Open the new journal")
    return opened(stage)


@pytest.mark.parametrize("damage", [beginning, both_key_files, no_key_files])
def test_a_new_journal_is_made_and_opened_and_the_damaged_one_stays_as_it_is(
    stage: Stage, damaged: Path, damage: Callable[[JournalFolder], None]
) -> None:
    damage(JournalFolder(damaged))
    before = contents(damaged)
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert says(page, "Made “Another saved”, beside the damaged one.")
    assert name_of(focused()) == "Open the new journal"
    assert contents(damaged) == before
    window = open_the_new_one(stage)
    assert window.desk.journal.vault.folder.path == damaged.with_name("Another saved.journal")
    there = {words[:7] for words in kept(window.desk.journal)}
    assert there >= {f"note {number:02}" for number in range(20)}
    assert window.desk.journal.faults() == []
    assert contents(damaged) == before


@pytest.mark.parametrize("damage", [both_key_files, no_key_files])
def test_of_what_can_be_read_nothing_is_missing_and_that_is_said(
    stage: Stage, damaged: Path, damage: Callable[[JournalFolder], None]
) -> None:
    damage(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    assert told(page, "damaged or gone in both copies", "right: it opens the last backup.")
    make_new_one(page)
    assert says(page, "Read from the damaged file: 30 records. From the backup of 17 Nov 2026:")
    assert says(page, "Nothing is missing.")
    assert len(kept_in(damaged.with_name("Another saved.journal"))) == 30


def test_a_folder_without_key_files_can_be_chosen_as_any_other(stage: Stage, damaged: Path) -> None:
    no_key_files(JournalFolder(damaged))
    page = stage.frame.show_unlock(stage.empty)
    stage.show()
    page._on_picked(damaged)
    settle()
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)
    until(lambda: offers(page, MAKE), 30_000)


def test_a_backup_from_elsewhere_can_be_used(stage: Stage, damaged: Path, tmp_path: Path) -> None:
    journal = reopened(damaged)
    stick = backing_up.back_up(journal, tmp_path)
    journal.close()
    shutil.rmtree(JournalFolder(damaged).backups)
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    (tmp_path / "not one.jbak").write_bytes(b"")
    press(page, "Use a backup from elsewhere…")
    pick(page, tmp_path / "not one.jbak")
    assert says(page, vault_told.sentence(NotABackup()))
    press(page, "Use a backup from elsewhere…")
    pick(page, stick.path)
    assert says(page, f"Of the backups here and “{stick.path.name}”, the newest that is whole")
    assert not says(page, vault_told.sentence(NotABackup()))
    make_new_one(page)
    assert told(page, "from the backup of 17 Nov 2026")
    assert len(kept_in(damaged.with_name("Another saved.journal"))) == 30


def test_a_backup_of_another_journal_is_told_and_stands_in_nobodys_way(
    stage: Stage, damaged: Path, tmp_path: Path
) -> None:
    journal = Journal.create(tmp_path / "Other.journal", PASSPHRASE, now_utc, CHEAP)
    other = backing_up.back_up(journal)
    journal.close()
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    press(page, "Use a backup from elsewhere…")
    pick(page, other.path)
    press(page, MAKE)
    until(lambda: says(page, vault_told.sentence(OfAnotherJournal())), 30_000)
    assert not says(page, f"Of the backups here and “{other.path.name}”")
    make_new_one(page)


def test_what_tied_records_together_is_told_where_it_is_missing(
    stage: Stage, damaged: Path
) -> None:
    journal = reopened(damaged)
    with journal.write() as session:
        note, person = session.exec(select(Note)).first(), Person(label="Ana")
        assert note is not None
        session.add_all([person, Mention(owner_id=note.id, person_id=person.id, position=0)])
    link = journal.vault.connect_to(JournalFolder(damaged).database)
    link.execute("PRAGMA foreign_keys = OFF")
    link.execute("DELETE FROM person")
    link.close()
    journal.close()
    no_key_files(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert says(page, "Of what ties records together")
    assert not told(page, "Missing: ")
    assert not says(page, "Nothing is missing.")


def test_text_that_was_not_saved_yet_is_told_where_it_is_missing(
    stage: Stage, damaged: Path
) -> None:
    lose_unfinished(reopened(damaged))
    no_key_files(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert says(page, "Text that was not saved yet is missing.")
    assert not says(page, "Of what ties records together")


def test_without_a_backup_that_and_what_may_be_missing_is_said(stage: Stage, damaged: Path) -> None:
    shutil.rmtree(JournalFolder(damaged).backups)
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert says(page, "Nothing could be read, so the new journal is empty.")
    assert not says(page, "Nothing is missing.")
    assert kept_in(damaged.with_name("Another saved.journal")) == []


def test_where_only_the_backup_is_left_what_came_after_it_is_said_to_be_missing(
    stage: Stage, damaged: Path
) -> None:
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert told(page, "from the backup of 17 Nov 2026", "changed after it is missing.")
    assert not says(page, "Nothing is missing.")
    assert len(kept_in(damaged.with_name("Another saved.journal"))) == 20


def test_without_a_backup_what_can_be_read_comes_and_that_is_said(
    stage: Stage, damaged: Path
) -> None:
    folder = JournalFolder(damaged)
    shutil.rmtree(folder.backups)
    spoil(folder.database, folder.database.stat().st_size - 3 * PAGE + 100, 100)
    page = stage.frame.show_unlock(damaged)
    stage.show()
    offer = Salvaging(damaged, OPENS)
    layout.add(page._ways.box, offer)
    settle()
    make_new_one(page)
    assert told(page, "Read from the damaged file:", "There is no backup that is whole.")
    assert told(page, "Missing: a note × ", "(17 Nov 2026)")
    assert 20 <= len(kept_in(damaged.with_name("Another saved.journal"))) < 30


def test_saves_that_the_seal_counts_and_the_files_do_not_hold_are_told(
    stage: Stage, damaged: Path
) -> None:
    folder = JournalFolder(damaged)
    os.utime(folder.seal, (now_utc(), now_utc()))
    beginning(folder)
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert told(page, "The last 10 saves are missing.", "was counted on 17 Nov 2026, 16:40.")


def test_that_the_damaged_file_is_an_earlier_one_is_told(stage: Stage, damaged: Path) -> None:
    database = JournalFolder(damaged).database
    before = database.read_bytes()
    journal = reopened(damaged)
    save(journal, "later")
    backing_up.take(journal)
    journal.close()
    database.write_bytes(before)
    page = stage.frame.show_unlock(damaged)
    stage.show()
    layout.add(page._ways.box, Salvaging(damaged, OPENS))
    settle()
    make_new_one(page)
    assert told(page, "The damaged file is an earlier one.", "may be back.")


def test_without_a_seal_it_is_said_that_the_last_saves_cannot_be_told(
    stage: Stage, damaged: Path
) -> None:
    both_key_files(JournalFolder(damaged))
    JournalFolder(damaged).seal.unlink()
    page = try_to_open(stage, damaged)
    make_new_one(page)
    assert says(page, "Whether the last saves are in it cannot be told.")
    assert not says(page, "Nothing is missing.")


def test_a_second_try_gets_a_name_of_its_own(stage: Stage, damaged: Path) -> None:
    damaged.with_name("Another saved.journal").mkdir()
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    press(page, MAKE)
    until(lambda: says(page, "Made “Another saved 2”, beside the damaged one."), 30_000)


def test_a_wrong_passphrase_is_no_damage_and_offers_nothing(stage: Stage, damaged: Path) -> None:
    page = try_to_open(stage, damaged, "not the one")
    assert says(page, vault_told.sentence(WrongKey()))
    assert not offers(page, MAKE)


def test_where_only_a_backup_can_tell_a_wrong_passphrase_it_is_told(
    stage: Stage, damaged: Path
) -> None:
    both_key_files(JournalFolder(damaged))
    page = try_to_open(stage, damaged, "not the one")
    press(page, MAKE)
    until(lambda: page._field.error.sentence and offers(page, MAKE), 30_000)
    assert not damaged.with_name("Another saved.journal").exists()


def test_on_a_full_disk_nothing_is_made_and_it_can_be_tried_again(
    stage: Stage, damaged: Path
) -> None:
    beginning(JournalFolder(damaged))
    before = contents(damaged)
    page = try_to_open(stage, damaged)
    with full_disk():
        press(page, MAKE)
        until(lambda: says(page, vault_told.sentence(NoRoom())), 30_000)
    assert contents(damaged) == before
    assert not list(stage.folder.glob("Another saved*"))
    make_new_one(page)


def test_another_journal_takes_the_offer_away(stage: Stage, damaged: Path) -> None:
    beginning(JournalFolder(damaged))
    page = try_to_open(stage, damaged)
    assert offers(page, MAKE)
    page._choose(stage.empty)
    settle()
    assert not offers(page, MAKE)
