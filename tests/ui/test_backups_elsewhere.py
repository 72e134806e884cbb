"""Backups go to a second place and onto a stick, and deleted things can be let go from them."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records import preferences
from ipt_journal.records.preferences import Preferences
from ipt_journal.rescue import backing_up
from ipt_journal.rescue.backing_up import backups
from ipt_journal.ui.backups.elsewhere import Elsewhere
from ipt_journal.ui.window import Window
from ipt_journal.vault import backup, rekey, rotation
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import Unreachable
from ipt_journal.vault.jbak import Backup
from tests.backup_scenes import spoil
from tests.conftest import CHEAP, OPENS
from tests.hands import find, focused, offers, press, says, until
from tests.scenes import Stage
from tests.ui.backed_up import pick, show, told, with_backup
from tests.ui.kept import full_disk, only
from tests.vault import conftest as vault
from tests.vault.notes import kept, save

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give the page of a journal that nothing beside it was made of."""
    for path in stage.folder.glob("*.journal"):
        if path not in (stage.sample, stage.empty, stage.one, stage.years):
            shutil.rmtree(path)
    return with_backup(stage, "since")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def numbers(folder: Path) -> list[int]:
    return [Backup.at(path).head.number for path in rotation.files(folder)]


def choose(window: Window, place: Path) -> None:
    press(window, "Choose a folder…")
    pick(window, place)
    until(lambda: says(window, "Backed up, and read back, here and in the second place."))


def test_a_second_place_gets_the_last_one_at_once_and_each_that_follows(
    window: Window, stick: Path
) -> None:
    assert says(window, "There is no second place.")
    assert not offers(window, "No second place")
    choose(window, stick)
    assert told(window, "Each backup also goes to", str(stick)[:8])
    assert numbers(stick) == [1]
    save(window.desk.journal, "more")
    backing_up.on_leaving(window.desk.journal)()
    assert numbers(stick) == [1, 2]
    press(window, "No second place")
    assert says(window, "There is no second place.")
    save(window.desk.journal, "and more")
    backing_up.on_leaving(window.desk.journal)()
    assert numbers(stick) == [1, 2]
    assert len(backups(window.desk.journal)) == 3


# What lies in the second place


def test_a_backup_by_hand_goes_there_too(window: Window, stick: Path) -> None:
    choose(window, stick)
    press(window, "Back up now")
    until(lambda: says(window, "Backed up, and read back, here and in the second place."))
    assert numbers(stick) == [1, 2]
    assert [one.head.number for one in backups(window.desk.journal)] == [2, 1]


def test_the_last_one_that_lies_there_is_told(window: Window, stick: Path) -> None:
    choose(window, stick)
    until(lambda: says(window, "Last copied there: 17 Nov 2026, 16:40"))
    later = window.desk.journal.now_utc() + 3600
    backup.take(window.desk.journal.vault, stick, later, window.desk.journal.saves)
    window.desk.visit("today")
    show(window)
    until(lambda: says(window, "Last copied there: 17 Nov 2026, 17:40"))
    for path in rotation.files(stick):
        path.unlink()
    window.desk.visit("today")
    show(window)
    until(lambda: says(window, "No backup is there yet."))
    press(window, "No second place")
    assert not says(window, "No backup is there yet.")
    assert focused() is find(window, "Choose a folder…", QAbstractButton)


def test_what_is_older_than_a_month_is_said_to_be(window: Window, stick: Path) -> None:
    journal = window.desk.journal
    then = journal.now_utc() - 40 * 86_400
    backup.take(journal.vault, journal.vault.folder.backups, then, journal.saves)
    with journal.write() as session:
        preferences.change(session, backup_place=str(stick), copied_away_utc=then)
    backing_up.put_away(journal)
    window.desk.visit("today")
    show(window)
    old = "That is 40 days ago. Once a month is a good rhythm."
    assert told(window, "You saved the last copy on", old)
    until(lambda: told(window, "Last copied there: 8 Oct 2026"))
    assert not told(window, "Last copied there: ", "ago")  # nothing is newer
    backing_up.back_up(journal)
    window.desk.visit("today")
    show(window)
    until(lambda: told(window, "Last copied there: ", "That is 40 days ago."))
    assert not told(window, "Last copied there: ", "rhythm")
    press(window, "Back up now")
    until(lambda: says(window, "Last copied there: 17 Nov 2026, 16:40."))
    assert not told(window, "Last copied there: ", "ago")


def test_of_a_stick_that_is_not_in_both_are_said(window: Window, stick: Path) -> None:
    choose(window, stick)
    away = stick.rename(stick.with_name("drawer"))
    press(window, "Back up now")
    until(lambda: says(window, "The backup is made here. The second place is not there now."))
    until(lambda: says(window, "It is not there now."))
    assert not says(window, "Last copied there:")
    assert len(backups(window.desk.journal)) == 2
    away.rename(stick)
    press(window, "Back up now")
    until(lambda: says(window, "Backed up, and read back, here and in the second place."))
    until(lambda: says(window, "Last copied there: 17 Nov 2026, 16:40"))


def test_where_it_takes_no_more_that_is_said_and_what_it_holds(
    window: Window, stick: Path, write_protect: Callable[[Path], None]
) -> None:
    choose(window, stick)
    write_protect(stick)
    press(window, "Back up now")
    words = "The backup is made here. It could not be written to the second place."
    until(lambda: says(window, words))
    until(lambda: says(window, "Last copied there: 17 Nov 2026, 16:40"))
    assert numbers(stick) == [1]


def test_a_place_that_does_not_answer_holds_nothing_up(window: Window, stick: Path) -> None:
    choose(window, stick)
    until(lambda: says(window, "Last copied there:"))
    for path in rotation.files(stick):
        path.unlink()
    waits = stick / "2026.jbak"
    os.mkfifo(waits)  # who opens it waits
    window.desk.visit("today")
    show(window)
    press(window, "Back up now")
    assert says(window, "Backed up, and read back.")
    assert len(backups(window.desk.journal)) == 2
    answer = os.open(waits, os.O_RDWR)
    waits.unlink()
    os.close(answer)
    until(lambda: says(window, "Backed up, and read back, here and in the second place."))


def test_a_folder_that_does_not_answer_is_chosen_all_the_same(window: Window, stick: Path) -> None:
    waits = stick / "2026.jbak"
    os.mkfifo(waits)  # who opens it waits
    press(window, "Choose a folder…")
    pick(window, stick)
    assert told(window, "Each backup also goes to", str(stick)[:8])
    assert says(window, "Looking there…")
    answer = os.open(waits, os.O_RDWR)
    waits.unlink()
    os.close(answer)
    until(lambda: says(window, "Backed up, and read back, here and in the second place."))
    assert numbers(stick) == [1]


# A copy on a stick


def test_the_window_lives_on_while_a_copy_is_written(window: Window, stick: Path) -> None:
    elsewhere = window.findChildren(Elsewhere)[0]
    find(window, "Save a copy…", QAbstractButton).setFocus()
    elsewhere._save_copy(stick)
    assert says(window, "Saving the copy…")
    assert not find(window, "Save a copy…", QAbstractButton).isEnabled()
    assert focused() is find(window, "Choose a folder…", QAbstractButton)
    assert not says(window, "Saved, and read back. The copy is encrypted.")
    until(lambda: says(window, "Saved, and read back. The copy is encrypted."))
    assert find(window, "Save a copy…", QAbstractButton).isEnabled()
    assert not says(window, "Saving the copy…")


def test_a_copy_is_saved_and_its_day_noted(window: Window, stick: Path) -> None:
    assert told(window, "You have not saved a copy yet.")
    press(window, "Save a copy…")
    pick(window, stick)
    until(lambda: not says(window, "Saving the copy…"))
    assert says(window, "Saved, and read back. The copy is encrypted.")
    assert says(window, "You saved the last copy on 17 Nov 2026, 16:40.")
    (made,) = rotation.files(stick)
    copy = Backup.at(made)
    assert copy.head.saves == 2  # with what came since the backup before
    copy.require_authentic(window.desk.journal.vault.data_key)
    copy.keys().open(OPENS.kind, OPENS.material())
    assert only(window, Preferences).copied_away_utc


def test_what_is_saved_while_a_copy_is_written_is_not_said_to_be_lost(
    window: Window, stick: Path
) -> None:
    elsewhere, pool, go = window.findChildren(Elsewhere)[0], QThreadPool.globalInstance(), Event()
    for _ in range(pool.maxThreadCount()):
        pool.start(go.wait)
    elsewhere._save_copy(stick)
    save(window.desk.journal, "meanwhile")
    go.set()
    until(lambda: not says(window, "Saving the copy…"))
    assert says(window, "Saved, and read back. The copy is encrypted.")
    assert numbers(window.desk.journal.vault.folder.backups) == [1, 2]


def test_a_copy_is_saved_though_the_last_backup_is_rotten(window: Window, stick: Path) -> None:
    newest = backing_up.back_up(window.desk.journal)
    spoil(newest.path, 9000)
    press(window, "Save a copy…")
    pick(window, stick)
    until(lambda: not says(window, "Saving the copy…"))
    assert says(window, "Saved, and read back. The copy is encrypted.")
    (made,) = rotation.files(stick)
    Backup.at(made).require_authentic(window.desk.journal.vault.data_key)


def test_where_only_an_earlier_backup_is_whole_it_is_said_which_was_saved(
    window: Window, stick: Path
) -> None:
    journal = window.desk.journal
    save(journal, "words " * 4000)
    with journal.vault.folder.database.open("r+b") as file:
        file.seek(-2000, 2)
        file.write(bytes(100))
    journal.vault.renew()
    press(window, "Save a copy…")
    pick(window, stick)
    until(lambda: not says(window, "Saving the copy…"))
    assert says(window, "Saved the backup of 17 Nov 2026, 16:40: what is newer could not be read.")
    assert numbers(stick) == [1]


def test_where_no_copy_can_be_saved_that_is_said_and_no_day_noted(
    window: Window, stick: Path
) -> None:
    press(window, "Save a copy…")
    with full_disk():
        pick(window, stick)
        until(lambda: not says(window, "Saving the copy…"))
        assert not says(window, "Saved, and read back. The copy is encrypted.")
    assert told(window, "You have not saved a copy yet.")
    assert list(stick.iterdir()) == []
    assert kept(window.desk.journal) == ["What Ana said about the summer", "since"]


REMOVE, SURE = "Remove them from backups too…", "Yes, remove the earlier backups"


def test_deleted_things_go_from_backups_after_a_plain_question(window: Window, stick: Path) -> None:
    choose(window, stick)
    press(window, REMOVE)
    assert told(window, "1 backup", "here, and all in the second place", "copies you saved")
    window.page.refresh()  # as when a check that was begun before comes to its end
    assert focused() is find(window, "No, keep them", QAbstractButton)
    press(window, "No, keep them")
    assert focused() is find(window, REMOVE, QAbstractButton)
    assert numbers(stick) == [1]
    press(window, REMOVE)
    press(window, SURE)
    until(lambda: told(window, "The earlier backups are removed: 2 file"))
    assert focused().accessibleName().startswith("The earlier backups are removed:")
    assert not told(window, "Still there:")
    assert [one.head.number for one in backups(window.desk.journal)] == [2]
    assert numbers(stick) == [2]
    until(lambda: says(window, "Last copied there:"))
    until(lambda: not find(window, REMOVE, QAbstractButton).isEnabled())


def test_what_a_stick_that_is_not_in_still_holds_is_said_and_goes_once_it_is(
    window: Window, stick: Path
) -> None:
    choose(window, stick)
    away = stick.rename(stick.with_name("drawer"))
    press(window, REMOVE)
    press(window, SURE)
    until(lambda: told(window, "Removed: 1 file", "Still there: all in the second place"))
    assert numbers(away) == [1]
    until(lambda: says(window, "It is not there now."))
    assert not find(window, REMOVE, QAbstractButton).isEnabled()
    away.rename(stick)
    window.desk.visit("today")
    show(window)
    until(lambda: find(window, REMOVE, QAbstractButton).isEnabled())
    press(window, REMOVE)
    press(window, SURE)
    until(lambda: told(window, "The earlier backups are removed:"))
    assert numbers(stick) == [3]


def test_what_stays_is_said_before_and_after(window: Window, stick: Path) -> None:
    choose(window, stick)
    journal = window.desk.journal
    folder = journal.vault.folder
    made = backing_up.back_up(journal).path
    raw = made.read_bytes()
    made.rename(made.with_name("newer.jbak")).write_bytes(raw[:8] + b"\xff" * 4 + raw[12:])
    (stick / "noise.jbak").write_bytes(b"noise")
    shutil.copy(folder.database, folder.path / "journal (2).db")
    kept = folder.path.with_name("My notes before restoring.journal")
    kept.mkdir()
    shutil.copy(folder.keys[0], kept)
    window.desk.visit("today")
    show(window)
    assert says(window, "Made by a newer version of this app, which alone can read it")
    press(window, "Check all")
    until(lambda: says(window, "All backups that this version can read are whole."))
    (folder.backups / "closed.jbak").symlink_to("closed.jbak")  # nobody can open it
    window.desk.visit("today")
    show(window)
    assert says(window, "It cannot be read now.")
    assert not says(window, "Damaged.")
    press(window, "Check all")
    until(lambda: says(window, "All backups that can be read now are whole."))
    press(window, REMOVE)
    beside = "the folder “My notes before restoring” beside this journal"
    known = (
        "1 backup that cannot be read now",
        "of a newer version",
        "that a sync service left",
        beside,
    )
    assert told(window, "This stays:", *known, "copies you saved elsewhere.")
    press(window, SURE)
    left = ("removed: 2 file", "Still there:", *known, "may be another journal’s")
    until(lambda: told(window, *left))


def test_after_a_new_key_the_only_backup_can_be_removed_at_once(stage: Stage) -> None:
    window = with_backup(stage)
    journal = window.desk.journal
    assert not find(window, REMOVE, QAbstractButton).isEnabled()
    rekey.rekey(journal.vault, "something quite different", CHEAP)
    window.desk.visit("today")
    show(window)
    press(window, REMOVE)
    press(window, SURE)
    (left,) = backups(journal)
    assert left.keys().authentic(journal.vault.data_key)
    assert not find(window, REMOVE, QAbstractButton).isEnabled()


def test_on_a_full_disk_no_backup_goes(window: Window) -> None:
    press(window, REMOVE)
    with full_disk():
        press(window, SURE)
    assert focused().accessibleName() == vault_told.sentence(Unreachable())
    assert not told(window, "Removed:")
    assert [one.head.number for one in backups(window.desk.journal)] == [1]


def test_what_is_damaged_there_is_found_too(window: Window, stick: Path) -> None:
    choose(window, stick)
    press(window, "Check all")
    until(lambda: told(window, "All backups are whole. Those in the second place are whole too."))
    (copied,) = rotation.files(stick)
    spoil(copied, 9000)
    press(window, "Check all")
    until(lambda: told(window, "Damaged in the second place: 1 backup."))
    stick.rename(stick.with_name("away"))
    press(window, "Check all")
    until(lambda: told(window, "What lies in the second place cannot be read now."))


def test_the_journals_own_folder_is_no_second_place(window: Window) -> None:
    own = window.desk.journal.vault.folder
    for place in (own.path, own.backups):
        press(window, "Choose a folder…")
        pick(window, place)
        until(lambda: says(window, "That is in the journal’s own folder."))
        assert says(window, "There is no second place.")
        window._bar.hide()
