"""A whole backup takes the journal's place after a question, and the journal it was is kept."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.ui.window import Window
from ipt_journal.vault import rekey
from ipt_journal.vault.errors import Unreachable
from ipt_journal.vault.keyslots import Kind, Secret
from tests.backup_scenes import spoil
from tests.conftest import CHEAP, PASSPHRASE
from tests.hands import RETURN, find, focused, key, keys, offers, press, says, settle, until
from tests.scenes import Stage
from tests.ui.backed_up import look, show, told, with_backup
from tests.vault.conftest import mounted
from tests.vault.notes import kept, kept_in, reopened, save

NEW = "something quite different"


@pytest.fixture
def window(stage: Stage) -> Iterator[Window]:
    """Give the page of a journal in which something followed on its backup."""
    opened = with_backup(stage, "since")
    opened.desk.lock_requested.disconnect()  # the process must live on for the other tests
    yield opened
    stage.close()
    for made in stage.folder.glob("My notes [br]e*.journal"):
        shutil.rmtree(made)


def restored(window: Window) -> Path:
    """Say yes, leave, and do what is left to do once the journal is closed."""
    asked: list[str] = []
    window.desk.lock_requested.connect(lambda: asked.append("lock"))
    press(window, "Restore this backup")
    press(window, "Yes, restore it and lock")
    until(lambda: asked, 30_000)
    assert window.desk.afterwards is not None
    window.desk.journal.close()
    kept_beside = window.desk.afterwards()
    assert isinstance(kept_beside, Path)
    return kept_beside


def test_no_leaves_everything(window: Window, stage: Stage) -> None:
    look(window)
    press(window, "Restore this backup")
    assert focused() is find(window, "No, leave it", QAbstractButton)
    press(window, "No, leave it")
    assert focused() is find(window, "Restore this backup", QAbstractButton)
    assert window.desk.afterwards is None
    assert kept(window.desk.journal) == ["What Ana said about the summer", "since"]
    assert not list(stage.folder.glob("My notes *"))


def test_yes_locks_and_the_earlier_state_lies_where_the_journal_was(
    window: Window, stage: Stage
) -> None:
    look(window)
    beside = restored(window)
    assert kept_in(stage.empty) == ["What Ana said about the summer"]
    assert kept_in(beside) == ["What Ana said about the summer", "since"]
    again = reopened(stage.empty)
    assert len(backups(again)) == 1
    again.close()
    stage.close()
    opened = stage.open("empty")
    told_once = "The journal as it was lies beside this one, as “My notes before restoring”."
    assert says(opened, f"Restored from a backup. {told_once}")
    assert not says(opened, "No backup could be made when this was last closed.")


def test_nothing_can_be_pressed_twice_while_it_is_made(window: Window) -> None:
    look(window)
    press(window, "Restore this backup")
    yes = find(window, "Yes, restore it and lock", QAbstractButton)
    asked: list[str] = []
    window.desk.lock_requested.connect(lambda: asked.append("lock"))
    yes.click()
    assert not yes.isEnabled()
    until(lambda: asked, 30_000)
    assert len(asked) == 1


def test_whoever_closes_the_card_while_it_is_made_has_let_it_be(
    window: Window, stage: Stage
) -> None:
    look(window)
    press(window, "Restore this backup")
    press(window, "Yes, restore it and lock")
    press(window, "Close")
    QThreadPool.globalInstance().waitForDone()
    settle()
    assert window.desk.afterwards is None
    assert not list(stage.folder.glob("My notes *"))


def test_one_from_before_a_new_key_opens_with_the_passphrase_of_that_time(
    window: Window, stage: Stage
) -> None:
    rekey.rekey(window.desk.journal.vault, NEW, CHEAP)
    look(window)
    keys(PASSPHRASE)
    press(window, "Open it")
    until(lambda: offers(window, "Restore this backup"), 30_000)
    press(window, "Restore this backup")
    then = "The journal then opens with the passphrase or the recovery key of that time."
    assert says(window, then)
    press(window, "No, leave it")
    beside = restored(window)
    assert kept_in(stage.empty) == ["What Ana said about the summer"]
    reopened(beside, Secret(Kind.PASSPHRASE, NEW)).close()


def test_where_it_cannot_take_the_place_the_unlock_page_says_where_it_lies(
    window: Window, stage: Stage
) -> None:
    look(window)
    asked: list[str] = []
    window.desk.lock_requested.connect(lambda: asked.append("lock"))
    press(window, "Restore this backup")
    press(window, "Yes, restore it and lock")
    until(lambda: asked, 30_000)
    (made,) = stage.folder.glob("My notes restored.journal")
    window.desk.journal.close()
    mounted(made, "--bind", str(made))
    try:
        assert window.desk.afterwards is not None
        with pytest.raises(Unreachable):
            window.desk.afterwards()
        page = stage.frame.show_unlock(stage.empty)
        stage.show()
        assert told(page, "could not take this journal’s place", "“My notes restored”, beside it:")
        assert kept_in(stage.empty) == ["What Ana said about the summer", "since"]
        assert sorted(stage.folder.glob("My notes *")) == [made]
    finally:
        subprocess.run(["umount", "--lazy", str(made)], check=True)
    press(page, "Open what was restored")
    keys(PASSPHRASE)
    key(RETURN)
    until(lambda: isinstance(stage.frame.content, Window), 30_000)
    opened = stage.frame.content
    assert isinstance(opened, Window)
    stage._open = opened.desk.journal
    assert kept(opened.desk.journal) == ["What Ana said about the summer"]


def test_one_that_was_damaged_meanwhile_is_told_and_leaves_everything(
    window: Window, stage: Stage
) -> None:
    look(window)
    spoil(backups(window.desk.journal)[0].path, 9000)
    press(window, "Restore this backup")
    press(window, "Yes, restore it and lock")
    until(lambda: says(window, "This backup is damaged. Another one may be whole."), 30_000)
    assert window.desk.afterwards is None
    assert kept(window.desk.journal) == ["What Ana said about the summer", "since"]
    assert not list(stage.folder.glob("My notes *"))


def test_the_one_that_is_looked_into_is_the_one_that_comes(window: Window, stage: Stage) -> None:
    back_up(window.desk.journal)
    save(window.desk.journal, "last of all")
    window.desk.visit("today")
    show(window)
    look(window, 0)
    press(window, "Close")
    look(window, 1)
    assert told(window, "2 record", "only in the journal now.")
    restored(window)
    assert kept_in(stage.empty) == ["What Ana said about the summer"]
    settle()
