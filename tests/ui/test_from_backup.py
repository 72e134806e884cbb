"""A journal that is gone comes back from a backup, by what opened it then, before any is open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ipt_journal import paths
from ipt_journal.rescue import backing_up, waiting
from ipt_journal.ui.first_run import FirstRun
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.widgets.text import ElidedText
from ipt_journal.ui.window import Window
from ipt_journal.vault import recovery
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import Damaged, MistypedKey, NoRoom, NotABackup, NotAJournal, WrongKey
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.hold import in_use
from tests.backup_scenes import spoil
from tests.conftest import CHEAP, PASSPHRASE
from tests.hands import (
    RETURN,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    rewrite,
    says,
    settle,
    until,
)
from tests.scenes import Stage
from tests.ui.backed_up import pick, told
from tests.ui.kept import full_disk
from tests.vault.notes import kept, kept_in, save

KEY = recovery.new()
OPEN, PHRASE, RECOVERY = (
    "Open a backup…",
    "The passphrase of that time",
    "The recovery key of that time",
)


@pytest.fixture
def gone(stage: Stage) -> Iterator[Path]:
    """Give the folder of a journal of which only a backup is left."""
    journal = stage.journal("another")
    journal.vault.set_recovery_key(KEY)
    save(journal, "What Ana said about the summer")
    backing_up.take(journal)
    stage.close()
    folder = JournalFolder(stage.another)
    for path in (*folder.keys, folder.database):
        path.unlink()
    yield stage.another
    stage.close()
    for made in stage.folder.glob("Another restored*"):
        shutil.rmtree(made)


@pytest.fixture
def stick(gone: Path, tmp_path: Path) -> Path:
    """Give a backup that lies elsewhere, and no journal at all any more."""
    (made,) = JournalFolder(gone).backups.glob("*.jbak")
    moved = Path(shutil.move(made, tmp_path / made.name))
    shutil.rmtree(gone)
    return moved


def unlock(stage: Stage, journal: Path | None = None) -> Unlock:
    page = stage.frame.show_unlock(journal)
    stage.show()
    return page


def asked(stage: Stage, file: Path) -> Unlock:
    """Choose a backup on the unlock page."""
    page = unlock(stage, stage.empty)
    press(page, OPEN)
    pick(page, file)
    return page


def opened(stage: Stage) -> Window:
    """Wait for the new journal."""
    until(lambda: isinstance(stage.frame.content, Window), 30_000)
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    stage._open = window.desk.journal
    return window


def test_from_a_stick_it_comes_to_where_journals_lie_and_opens(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    assert told(page, "The backup of 17 Nov 2026, 16:40 (", " MB)")
    assert says(page, "the passphrase or the recovery key that the journal had when this backup")
    made = paths.journals_folder() / "Notebook restored.journal"
    assert told(page, "It will lie at", "restored.journal")
    assert name_of(focused()) == PHRASE
    keys(PASSPHRASE)
    key(RETURN)
    window = opened(stage)
    assert window.desk.journal.vault.folder.path == made
    assert kept(window.desk.journal) == ["What Ana said about the summer"]
    assert stick.exists()


def test_the_recovery_key_of_that_time_opens_it_too(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    press(page, "Use the recovery key instead")
    assert name_of(focused()) == RECOVERY
    keys("AAAA-BBBB")
    key(RETURN)
    until(lambda: says(page, vault_told.sentence(MistypedKey())), 30_000)
    assert find(page, RECOVERY, QLineEdit).selectedText() == "AAAA-BBBB"
    keys(KEY.lower())
    press(page, "Open it")
    assert kept(opened(stage).desk.journal) == ["What Ana said about the summer"]


def test_a_wrong_passphrase_stays_to_be_put_right_and_makes_nothing(
    stage: Stage, stick: Path
) -> None:
    page = asked(stage, stick)
    press(page, "Open it")
    assert says(page, "Type it here first.")
    keys("not the one")
    key(RETURN)
    until(lambda: says(page, vault_told.sentence(WrongKey())), 30_000)
    field = find(page, PHRASE, QLineEdit)
    assert (field.text(), field.hasFocus()) == ("not the one", True)
    assert not paths.journals()
    press(page, "Back")
    assert name_of(focused()) == "Passphrase"
    assert not offers(page, "Open it")
    assert offers(page, OPEN)


@pytest.mark.parametrize(("place", "error"), [(0, NotABackup()), (20_000, Damaged("backup"))])
def test_a_damaged_one_is_told_and_makes_nothing(
    stage: Stage, stick: Path, place: int, error: Damaged
) -> None:
    spoil(stick, place, 8)
    page = asked(stage, stick)
    if offers(page, "Use the recovery key instead") and name_of(focused()) == PHRASE:
        keys(PASSPHRASE)
        key(RETURN)
    until(lambda: says(page, vault_told.sentence(error)), 30_000)
    assert not paths.journals()
    press(page, "Back")
    assert name_of(focused()) == "Passphrase"


def test_a_file_that_is_none_leaves_only_the_way_back(stage: Stage, stick: Path) -> None:
    stick.write_bytes(b"shopping list")
    page = asked(stage, stick)
    assert told(page, stick.name)
    assert says(page, vault_told.sentence(NotABackup()))
    for name in ("Open it", "Another place…", "Use the recovery key instead"):
        assert not find(page, name, QAbstractButton).isEnabled()
    assert name_of(focused()) == "Back"


def test_another_place_is_taken(stage: Stage, stick: Path, tmp_path: Path) -> None:
    page = asked(stage, stick)
    (tmp_path / "here" / "Notebook restored.journal").mkdir(parents=True)
    press(page, "Another place…")
    pick(page, tmp_path / "here")
    keys(PASSPHRASE)
    press(page, "Open it")
    opened(stage)
    assert len(kept_beside(tmp_path / "here", "Notebook restored 2.journal", stage)) == 1


def kept_beside(place: Path, name: str, stage: Stage) -> list[str]:
    stage.close()
    return kept_in(place / name)


def test_on_a_full_disk_that_is_said_and_it_can_be_tried_again(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    keys(PASSPHRASE)
    with full_disk():
        key(RETURN)
        until(lambda: says(page, vault_told.sentence(NoRoom())), 30_000)
    assert not paths.journals()
    key(RETURN)
    opened(stage)


def test_other_words_and_sizes_keep_what_is_typed(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    press(page, "Use the recovery key instead")
    keys(KEY)
    stage.appearance.change("text_size", 125)
    settle()
    shown = stage.frame.content
    assert isinstance(shown, Unlock)
    assert find(shown, RECOVERY, QLineEdit).text() == KEY
    press(shown, "Back")
    assert offers(shown, OPEN)


def test_help_opens_beside_it_and_goes_again(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    keys("half of it")
    key(Qt.Key.Key_F1)
    assert says(page, "Help now")
    key(Qt.Key.Key_Escape)
    assert not says(page, "Help now")
    assert find(page, PHRASE, QLineEdit).text() == "half of it"


def test_while_it_is_made_nothing_leads_away_and_it_is_made_once(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    keys(PASSPHRASE)
    for _ in range(2):
        QTest.keyClick(focused(), RETURN)
    for name in ("Back", "Language", "Another place…", "Opening…"):
        assert not find(page, name, QAbstractButton).isEnabled()
    opened(stage)
    assert len(paths.journals()) == 1


def test_what_is_made_after_the_page_is_gone_is_closed_again(stage: Stage, stick: Path) -> None:
    page = asked(stage, stick)
    keys(PASSPHRASE)
    QTest.keyClick(focused(), RETURN)
    page.new_requested.emit()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    QThreadPool.globalInstance().waitForDone()
    settle()
    (made,) = paths.journals()
    assert not in_use(JournalFolder(made))


# Where a journal should be


def test_backups_in_a_folder_that_is_no_journal_any_more_are_offered(
    stage: Stage, gone: Path
) -> None:
    page = unlock(stage, gone)
    keys(PASSPHRASE)
    key(RETURN)
    until(lambda: says(page, vault_told.sentence(NotAJournal())), 30_000)
    assert says(page, "Backups lie in that folder. The last one is of 17 Nov 2026, 16:40.")
    press(page, "Open the last backup")
    keys(PASSPHRASE)
    key(RETURN)
    window = opened(stage)
    assert window.desk.journal.vault.folder.path == gone.with_name("Another restored.journal")
    assert kept(window.desk.journal) == ["What Ana said about the summer"]
    assert list(JournalFolder(gone).backups.glob("*.jbak"))


def test_they_are_offered_too_where_such_a_folder_is_chosen(stage: Stage, gone: Path) -> None:
    page = unlock(stage, stage.empty)
    page._on_picked(gone)
    settle()
    assert says(page, vault_told.sentence(NotAJournal()))
    assert offers(page, "Open the last backup")
    page._choose(stage.empty)
    settle()
    assert not offers(page, "Open the last backup")


def test_where_there_are_none_none_are_offered(stage: Stage, gone: Path) -> None:
    for path in JournalFolder(gone).backups.glob("*.jbak"):
        spoil(path, 0, 8)
    page = unlock(stage, gone)
    keys(PASSPHRASE)
    key(RETURN)
    until(lambda: says(page, vault_told.sentence(NotAJournal())), 30_000)
    assert not offers(page, "Open the last backup")


def test_the_first_run_leads_to_a_backup_and_back_without_losing_the_name(
    stage: Stage, stick: Path
) -> None:
    page = stage.frame.show_first_run()
    stage.show()
    rewrite(find(page, "Name", QLineEdit), "Garden")
    press(page, OPEN)
    pick(page, stick)
    assert name_of(focused()) == PHRASE
    stage.appearance.change("language", "en_US")
    settle()
    assert isinstance(stage.frame.content, FirstRun)
    assert offers(stage.frame, "Open it")
    press(page, "Back")
    assert find(page, "Name", QLineEdit).text() == "Garden"
    press(page, OPEN)
    pick(page, stick)
    keys(PASSPHRASE)
    key(RETURN)
    assert kept(opened(stage).desk.journal) == ["What Ana said about the summer"]


# What was restored and did not get its place


@pytest.fixture
def waits(stage: Stage) -> Iterator[Path]:
    """Give a copy of a journal that was to take its place."""
    made = Path(shutil.copytree(stage.empty, stage.folder / "My notes restored.journal"))
    waiting.note(made)
    yield made
    stage.close()
    shutil.rmtree(made)


def test_where_it_lies_is_told_and_the_journal_opens_as_before(stage: Stage, waits: Path) -> None:
    page = unlock(stage, stage.empty)
    assert told(page, "could not take this journal’s place", "as it was", "“My notes restored”")
    assert find(page, str(waits), ElidedText).isVisible()
    assert name_of(focused()) == "Passphrase"
    keys(PASSPHRASE)
    key(RETURN)
    assert opened(stage).desk.journal.vault.folder.path == stage.empty
    stage.close()
    assert not says(unlock(stage, stage.empty), "could not take this journal’s place")
    assert kept_in(waits) == []


def test_what_was_restored_can_be_opened_from_there(stage: Stage, waits: Path) -> None:
    page = unlock(stage, stage.empty)
    press(page, "Open what was restored")
    assert name_of(focused()) == "Passphrase"
    keys(PASSPHRASE)
    key(RETURN)
    assert opened(stage).desk.journal.vault.folder.path == waits


# Damaged keys


def test_a_typing_error_is_told_also_where_the_key_file_is_damaged(stage: Stage) -> None:
    journal = stage.journal("another")
    journal.vault.change_passphrase(PASSPHRASE, CHEAP)
    backing_up.take(journal)
    stage.close()
    for copy in JournalFolder(stage.another).keys:
        spoil(copy, 0, 640)
    page = unlock(stage, stage.another)
    keys("not the one")
    key(RETURN)
    until(
        lambda: told(page, "damaged or gone in both copies", "Is there a typing error in it?"),
        30_000,
    )
    until(lambda: offers(page, "Make a new journal of it"))
    keys(PASSPHRASE)
    key(RETURN)
    until(lambda: told(page, "What you typed is right: it opens the last backup."), 30_000)
    press(page, "Forgot it? Use your recovery key")
    keys("AAAA-BBBB")
    key(RETURN)
    until(lambda: says(page, vault_told.sentence(MistypedKey())), 30_000)
