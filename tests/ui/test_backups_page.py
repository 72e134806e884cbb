"""The page Backups: what there is, whether it is whole, what is inside, and single records back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ipt_journal.records.mention import Mention
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import Row
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.ui.window import Window
from ipt_journal.vault import recovery, rekey
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import Unreachable, WrongKey
from ipt_journal.vault.folder import JournalFolder
from tests.backup_scenes import spoil
from tests.conftest import CHEAP, PASSPHRASE
from tests.hands import find, focused, key, keys, offers, press, says, settle, until
from tests.scenes import Stage
from tests.ui.backed_up import look, looks, read, show, told, with_backup
from tests.ui.kept import every, full_disk, only
from tests.vault import conftest as vault
from tests.vault.notes import kept, reopened, save

write_protect = vault.write_protect
NOTE = "What Ana said about the summer"


def gone(window: Window, *kinds: type[Row]) -> None:
    """Delete every record of these kinds."""
    with window.desk.journal.write() as session:
        for kind in kinds:
            for row in every(window, kind):
                session.delete(session.get_one(kind, row.id))


def test_without_any_that_is_said_and_one_can_be_made(stage: Stage) -> None:
    window = show(stage.open("empty"))
    assert says(window, "There is no backup yet.")
    assert not find(window, "Check all", QAbstractButton).isEnabled()
    press(window, "Back up now")
    assert says(window, "Backed up, and read back.")
    assert not says(window, "There is no backup yet.")
    assert (len(looks(window)), len(backups(window.desk.journal))) == (1, 1)


def test_only_of_the_sample_it_is_said_that_it_is_not_backed_up_by_itself(stage: Stage) -> None:
    promised, sample = "One is made whenever you lock", "which is not backed up by itself"
    window = show(stage.open("full"))
    assert says(window, sample)
    assert not says(window, promised)
    window = show(stage.open("empty"))
    assert says(window, promised)
    assert not says(window, sample)


def test_each_is_listed_with_its_day_its_size_and_whether_it_is_whole(stage: Stage) -> None:
    window = with_backup(stage)
    assert says(window, "17 Nov 2026, 16:40")
    assert told(window, " MB")
    assert told(window, "Whole when checked on 17 Nov 2026, 16:40")
    assert looks(window)[0].accessibleName() == "Look inside the backup of 17 Nov 2026, 16:40"


def test_a_damaged_one_is_found_told_and_remembered(stage: Stage) -> None:
    window = with_backup(stage, "since")
    press(window, "Check all")
    until(lambda: says(window, "All backups are whole."), 30_000)
    press(window, "Back up now")
    (newest, _) = backups(window.desk.journal)
    spoil(newest.path, 9000)
    press(window, "Check all")
    until(lambda: told(window, "Damaged: 1 backup."), 30_000)
    until(lambda: says(window, "Damaged. It cannot be relied on."))
    again = show(stage.open("empty"))
    assert says(again, "Damaged. It cannot be relied on.")
    look(again)
    assert says(again, "This backup is damaged. Another one may be whole.")
    assert not offers(again, "Restore this backup")
    assert kept(again.desk.journal) == [NOTE, "since"]


def test_one_that_was_cut_off_is_listed_as_damaged(stage: Stage) -> None:
    window = with_backup(stage)
    (backup,) = backups(window.desk.journal)
    backup.path.write_bytes(backup.path.read_bytes()[:-1])
    press(window, "Check all")
    until(lambda: says(window, backup.path.name), 30_000)
    assert says(window, "Damaged. It cannot be relied on.")
    assert looks(window) == []
    assert focused() is find(window, "Back up now", QAbstractButton)


def test_a_note_that_anybody_wrote_never_keeps_the_page_away(stage: Stage) -> None:
    window = with_backup(stage)
    (backup,) = backups(window.desk.journal)
    for moment in ("1e400", "100000000000000000", "[" * 100_000):
        note = f'{{"{backup.path.name}": [{moment}, true]}}'
        backup.path.with_name("checked.json").write_text(note)
        window = show(stage.open("empty"))
        assert says(window, "Whole when checked on 17 Nov 2026, 16:40")


def test_what_is_inside_and_what_differs_is_said(stage: Stage) -> None:
    window = with_backup(stage, "since", "and then")
    (note,) = (one for one in every(window, Note) if one.text == NOTE)
    with window.desk.journal.write() as session:
        session.delete(session.get_one(Note, note.id))
    look(window)
    assert told(window, "In it: 1 record", ", 17 November 2026.")
    assert told(window, "2 record", "only in the journal now.")
    assert told(window, "1 record", "only in this one.")
    assert find(window, NOTE, QAbstractButton).isVisible()
    press(window, "Close")
    assert not told(window, "In it:")
    assert focused() is find(window, "Back up now", QAbstractButton)


def test_where_nothing_differs_there_is_nothing_to_do(stage: Stage) -> None:
    window = with_backup(stage)
    look(window)
    assert says(window, "The journal holds the same now.")
    assert not offers(window, "Restore this backup")
    assert not offers(window, "Bring these in")


def test_only_what_is_ticked_comes_with_who_is_named_and_undo_takes_it_back(stage: Stage) -> None:
    window = with_backup(stage)
    journal = window.desk.journal
    ana, note = Person(label="Ana"), only(window, Note)
    with journal.write() as session:
        session.add_all([ana, Mention(owner_id=note.id, person_id=ana.id, position=0)])
    save(journal, "left where it is")
    press(window, "Back up now")
    gone(window, Mention, Note, Person)
    look(window)
    assert not find(window, "Bring these in", QAbstractButton).isEnabled()
    press(window, NOTE)
    press(window, "Bring these in")
    assert told(window, "Brought back:")
    read(window)
    assert kept(journal) == [NOTE]
    assert only(window, Person).label == "Ana"
    assert len(backups(journal)) == 3  # one as it was before
    assert not offers(window, NOTE)
    assert offers(window, "left where it is")
    press(window, "Undo")
    assert kept(journal) == []
    assert every(window, Person) == []


def test_beyond_fifty_there_is_more_and_all_can_be_chosen(stage: Stage) -> None:
    window = stage.open("empty")
    for number in range(53):
        save(window.desk.journal, f"note {number:02}")
    back_up(window.desk.journal)
    gone(window, Note)
    show(window)
    look(window)
    assert offers(window, "note 52")
    assert not offers(window, "note 00")
    press(window, "note 51")
    press(window, "Show more")
    assert offers(window, "note 00")
    assert not offers(window, "Show more")
    assert find(window, "note 51", QAbstractButton).isChecked()
    press(window, "Choose all")
    press(window, "Bring these in")
    assert len(kept(window.desk.journal)) == 53
    read(window)


def test_one_from_before_a_new_key_asks_for_the_passphrase_of_that_time(stage: Stage) -> None:
    window = with_backup(stage)
    journal = window.desk.journal
    rekey.rekey(journal.vault, "something quite different", CHEAP)
    gone(window, Note)
    window.desk.visit("today")
    show(window)
    assert told(window, "It opens with an earlier key.")
    look(window)
    assert says(window, "This backup is from before the journal got its present key.")
    keys("not the one")
    key(Qt.Key.Key_Return)
    until(lambda: says(window, vault_told.sentence(WrongKey())), 30_000)
    keys(PASSPHRASE)
    press(window, "Open it")
    until(lambda: told(window, "In it: 1 record"), 30_000)
    press(window, NOTE)
    press(window, "Bring these in")
    assert kept(journal) == [NOTE]
    read(window)


def test_the_recovery_key_of_that_time_opens_it_too(stage: Stage) -> None:
    written = recovery.new()
    window = stage.open("empty")
    journal = window.desk.journal
    journal.vault.set_recovery_key(written)
    save(journal, NOTE)
    back_up(journal)
    rekey.rekey(journal.vault, "something quite different", CHEAP)
    gone(window, Note)
    show(window)
    look(window)
    assert says(window, "the passphrase or the recovery key of that time only.")
    press(window, "Use the recovery key instead")
    typed = recovery.new()
    keys(typed)
    press(window, "Open it")
    until(lambda: says(window, vault_told.sentence(WrongKey())), 30_000)
    settle()  # what is new in a card is shown in the next turn
    field = find(window, "The recovery key of that time", QLineEdit)
    assert (field.text(), field.hasFocus()) == (typed, True)
    keys(written)
    press(window, "Open it")
    until(lambda: told(window, "In it: 1 record"), 30_000)


@pytest.fixture
def second_copy(stage: Stage) -> Path:
    """Give a copy that a sync service left, in which there is a note that is nowhere else."""
    journal = stage.journal("empty")
    before = stage.folder / "before.db"
    journal.close()
    shutil.copy(JournalFolder(stage.empty).database, before)
    away = reopened(stage.empty)
    save(away, "only away")
    away.close()
    copy = stage.empty / "journal (conflicted copy 2026-11-17).db"
    shutil.copy(JournalFolder(stage.empty).database, copy)
    before.replace(JournalFolder(stage.empty).database)
    JournalFolder(stage.empty).seal.unlink()
    return copy


def test_a_second_copy_is_looked_into_and_brought_in_and_never_removed(
    stage: Stage, second_copy: Path
) -> None:
    raw = second_copy.read_bytes()
    window = show(stage.open("empty"))
    assert told(window, second_copy.name)
    assert says(window, "A second copy of this journal, left by a sync service")
    look(window)
    assert not offers(window, "Restore this backup")
    press(window, "only away")
    press(window, "Bring these in")
    assert kept(window.desk.journal) == ["only away"]
    read(window)
    save(window.desk.journal, "more")
    window.desk.visit("today")
    show(window)
    press(window, "Remove them from backups too…")
    press(window, "Yes, remove the earlier backups")
    assert second_copy.read_bytes() == raw


def test_a_second_copy_that_does_not_open_any_more_is_told_and_never_removed(
    stage: Stage, second_copy: Path
) -> None:
    raw = second_copy.read_bytes()
    window = stage.open("empty")
    save(window.desk.journal, NOTE)
    rekey.rekey(window.desk.journal.vault, "something quite different", CHEAP)
    assert any("Another copy of this" in one for one in window._strip.remarks(window.desk.journal))
    show(window)
    assert told(window, second_copy.name)
    assert says(window, "It does not open with the present key")
    assert looks(window) == []
    press(window, "Back up now")
    assert len(looks(window)) == 1
    assert second_copy.read_bytes() == raw


def test_by_the_keyboard_alone_a_record_comes_back(stage: Stage) -> None:
    window = with_backup(stage)
    gone(window, Note)
    assert focused() is find(window, "Back up now", QAbstractButton)
    reach(looks(window)[0])
    key(Qt.Key.Key_Space)
    until(lambda: told(window, "In it: 1 record"), 30_000)
    reach(find(window, NOTE, QAbstractButton))
    key(Qt.Key.Key_Space)
    reach(find(window, "Bring these in", QAbstractButton))
    key(Qt.Key.Key_Space)
    assert kept(window.desk.journal) == [NOTE]
    read(window)
    assert focused() is find(window, "Close", QAbstractButton)  # of the same card


def reach(control: QAbstractButton) -> None:
    """Go on by Tab until a control has the keyboard."""
    for _ in range(80):
        if focused() is control:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"{control.accessibleName() or control.text()} is out of reach")


def test_on_a_full_disk_it_is_said_and_nothing_is_lost(stage: Stage) -> None:
    window = with_backup(stage)
    gone(window, Note)
    look(window)
    press(window, NOTE)
    with full_disk():
        press(window, "Bring these in")
        assert says(window, vault_told.sentence(Unreachable()))
        assert not told(window, "Brought back:")
        press(window, "Back up now")
        assert not says(window, "Backed up, and read back.")
    assert kept(window.desk.journal) == []
    assert len(backups(window.desk.journal)) == 1
    assert window.desk.journal.faults() == []


def test_where_nothing_can_be_written_one_can_look_and_no_more(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    window = with_backup(stage, "since")
    gone(window, Note)
    stage.close()
    write_protect(stage.empty)
    window = show(stage.open("empty"))
    assert window.desk.journal.read_only
    look(window)
    press(window, NOTE)
    writing = (
        "Back up now", "Bring these in", "Restore this backup", "Choose a folder…",
        "Remove them from backups too…",
    )  # fmt: skip
    assert [one for one in writing if find(window, one, QAbstractButton).isEnabled()] == []
