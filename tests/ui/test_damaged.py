"""Damage that is met while a journal is open is said, and leads to saving the rest of it."""

import errno
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from ipt_journal.rescue import backing_up
from ipt_journal.ui import damaged
from ipt_journal.ui import window as windows
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.window import Window
from ipt_journal.vault import told as vault_told
from ipt_journal.vault.errors import Damaged, Unreachable
from ipt_journal.vault.folder import JournalFolder
from tests import found
from tests.conftest import PASSPHRASE
from tests.hands import find, key, keys, name_of, offers, press, says, settle, until, words_on
from tests.scenes import Stage
from tests.ui.backed_up import told
from tests.ui.unlocked import unlocked
from tests.vault.notes import kept_in

RESCUE = "Lock and save the rest"
MAKE = "Make a new journal of it"
MET = vault_told.sentence(Damaged("pages"))


@pytest.fixture
def path(stage: Stage) -> Iterator[Path]:
    """Give a journal of sixty long notes; the page in their middle is damaged."""
    stage.journal("another")
    stage.close()
    found.damage_page(stage.another)
    yield stage.another
    for made in stage.folder.glob("Another saved*.journal"):
        shutil.rmtree(made)


def test_it_opens_and_where_the_page_is_met_that_is_said_with_a_way_on(
    stage: Stage, path: Path
) -> None:
    window = unlocked(stage, path)
    window.desk.visit("entries")
    settle()
    assert says(window, MET)
    assert says(window, "The rest can be saved.")
    button = find(window, RESCUE, QAbstractButton)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert PASSPHRASE not in str(words_on(window))


def test_damage_that_no_page_met_is_found_by_a_look_beside(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "_LOOKED_OVER_AFTER_MS", 500)
    window = unlocked(stage, path)
    until(lambda: offers(window, RESCUE), 20_000)


def test_it_stays_said_in_another_size_and_on_other_pages(stage: Stage, path: Path) -> None:
    window = unlocked(stage, path)
    window.desk.visit("entries")
    settle()
    window.rebuild()
    settle()
    assert offers(window, RESCUE)
    window.desk.visit("settings")
    settle()
    assert offers(window, RESCUE)


def test_a_whole_journal_offers_nothing_of_it(stage: Stage) -> None:
    window = stage.open("full")
    for page in ("entries", "timeline", "backups"):
        window.desk.visit(page)
        settle()
    assert not offers(window, RESCUE)


def test_what_a_backup_meets_is_said_too(stage: Stage, path: Path) -> None:
    window = unlocked(stage, path)
    window.desk.attempt(partial(backing_up.take, window.desk.journal), window.desk.notice)
    assert offers(window, RESCUE)


def test_what_is_no_damage_of_this_journal_offers_nothing(stage: Stage) -> None:
    window = stage.open("empty")

    def fail(error: Exception) -> None:
        raise error

    for error in (Damaged("backup"), Damaged("copy"), Unreachable()):
        window.desk.attempt(partial(fail, error), window.desk.notice)
        window.desk.reads(partial(fail, error))
    assert not offers(window, RESCUE)


@pytest.mark.parametrize("partly", [True, False])
def test_a_disk_that_begins_to_fail_is_told_from_one_that_is_gone(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, *, partly: bool
) -> None:
    window = stage.open("full")
    vault = window.desk.journal.vault
    opened = Path.open

    def open_there(one: Path, *how: object, **more: object) -> object:
        if one.parent == vault.folder.path and (not partly or one == vault.folder.database):
            raise OSError(errno.EIO, "")
        return opened(one, *how, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_there)
    vault.renew()
    window.desk.visit("entries")
    until(lambda: says(window, vault_told.sentence(Unreachable())))
    if partly:
        until(lambda: offers(window, RESCUE), 20_000)
    else:
        QThreadPool.globalInstance().waitForDone()
        settle(300)
        assert not offers(window, RESCUE)
    window.desk.journal.met_damage[0]()  # what SQLite still knew of a page did not fit the rest
    assert offers(window, RESCUE) == partly


def leave(window: Window) -> None:
    """Type, press the button, and do what a process does on its way out."""
    window.desk.hide_requested.disconnect()  # it must live on for the other tests
    window.desk.visit("note")
    settle()
    keys("half a sent")
    press(window, RESCUE)
    assert window.desk.afterwards is not None
    window.desk.journal.close(window.desk.drafts.contents())
    window.desk.afterwards()


def test_it_leaves_with_what_was_typed_and_comes_back_reading_every_page(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(damaged, "start_again", lambda *how: started.append(how))
    window = unlocked(stage, path)
    window.desk.visit("entries")
    settle()
    leave(window)
    assert started == [(path, damaged.EVERY_PAGE)]
    stage.frame.begin(path, every_page=True)
    settle()
    assert says(stage.frame, "Part of this journal is damaged.")
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)
    until(lambda: offers(stage.frame, MAKE), 30_000)
    assert says(stage.frame, MET)
    press(stage.frame, MAKE)
    until(lambda: offers(stage.frame, "Open the new journal"), 30_000)
    assert told(stage.frame, "Missing: a note × ")
    press(stage.frame, "Open the new journal")
    until(lambda: isinstance(stage.frame.content, Window), 30_000)
    new = stage.frame.content
    assert isinstance(new, Window)
    stage._open = new.desk.journal
    assert "half a sent" in str(new.desk.journal.unfinished())
    assert not offers(new, RESCUE)
    new.desk.journal.close()
    there = kept_in(path.with_name("Another saved.journal"))
    assert 56 <= len(there) < 60


def test_a_journal_that_is_expected_to_be_damaged_stays_so_in_another_look(
    stage: Stage, path: Path
) -> None:
    stage.frame.begin(path, every_page=True)
    stage.show()
    keys("typ")
    stage.frame._rebuild()
    settle()
    page = stage.frame.content
    assert isinstance(page, Unlock)
    line = find(page, "Passphrase", QLineEdit)
    assert line.text() == "typ"
    assert says(page, "Part of this journal is damaged.")
    page._choose(stage.empty)
    assert not says(page, "Part of this journal is damaged.")


def test_a_disk_that_gives_a_part_only_offers_the_rescue(
    stage: Stage, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open
    copies = JournalFolder(path).keys

    def open_there(one: Path, *how: object, **more: object) -> object:
        if one in copies:
            raise OSError(errno.EIO, "")
        return opened(one, *how, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_there)
    page = stage.frame.show_unlock(path)
    stage.show()
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)
    until(lambda: offers(page, MAKE), 30_000)
    assert says(page, vault_told.sentence(Damaged("medium")))
    assert name_of(find(page, MAKE, QAbstractButton)) == MAKE


def test_a_drive_that_is_gone_offers_no_rescue(stage: Stage, path: Path) -> None:
    page = stage.frame.show_unlock(path)
    stage.show()
    away = path.rename(path.with_name("away"))
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)
    until(lambda: page._field.error.sentence, 30_000)
    assert not offers(page, MAKE)
    away.rename(path)
