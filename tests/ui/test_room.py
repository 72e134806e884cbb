"""A full disk, a journal's last save, and keys: what the window says and what it does about it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.ui.pages.settings import SettingsPage
from ipt_journal.ui.window import Window
from ipt_journal.vault import backup, kdf, recovery, rotation
from ipt_journal.vault.errors import WrongKey
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.hands import find, keys, offers, press, says, settle, until, write
from tests.scenes import Stage
from tests.ui.unlocked import unlocked
from tests.vault.conftest import Disk, disk

__all__ = ["disk"]  # a fixture
ELSEWHERE = "Save elsewhere, encrypted…"
NEW = "another passphrase of mine"


def pick(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Choose this folder in the dialog that opens next."""

    def picked(parent: object, title: str, start: Path, then: object) -> None:
        assert isinstance(parent, QWidget)
        assert title
        assert start.is_dir()
        then(folder)  # type: ignore[operator]

    monkeypatch.setattr("ipt_journal.ui.files.pick_folder", picked)


@pytest.fixture
def window_on_small_disk(stage: Stage, disk: Disk) -> Iterator[Window]:
    """Open a note in a journal on a disk that has no room left, and type into it."""
    journal = Journal.create(disk.path / "Small.journal", PASSPHRASE, now_utc, CHEAP)
    stage.close()
    stage.frame.show_journal(journal)
    stage.show()
    window = stage.frame.content
    assert isinstance(window, Window)
    window.desk.visit("note")
    settle()
    keys("what must not be lost")
    assert not offers(window, ELSEWHERE)
    disk.fill()
    press(window, "Save")
    yield window
    journal.close()


def test_what_a_full_disk_refuses_goes_to_another_one(
    window_on_small_disk: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = window_on_small_disk
    assert says(window, "There is no room left on this disk.")
    stick = tmp_path / "stick"
    stick.mkdir()
    pick(monkeypatch, stick)
    press(window, ELSEWHERE)
    assert says(window, "Saved as an encrypted backup, with what you typed.")
    (made,) = rotation.files(stick)
    assert b"must not be lost" not in made.read_bytes()
    backup.unpack(Backup.at(made), OPENS, tmp_path / "Back.journal")
    back = Journal.open(tmp_path / "Back.journal", OPENS, now_utc)
    assert "what must not be lost" in str(back.unfinished())
    back.close()


def test_the_strip_goes_once_a_save_finds_room_again(
    window_on_small_disk: Window, disk: Disk
) -> None:
    assert offers(window_on_small_disk, ELSEWHERE)
    disk.empty()
    press(window_on_small_disk, "Save")
    assert not offers(window_on_small_disk, ELSEWHERE)


def again(stage: Stage) -> Window:
    stage.close()
    return unlocked(stage, stage.empty)


def test_after_unlocking_it_says_when_it_was_last_saved_and_how_much_is_in_it(
    stage: Stage,
) -> None:
    window = again(stage)
    assert says(window, "Nothing is saved here yet.") or says(window, "Last saved:")
    window.desk.visit("note")
    settle()
    keys("one more")
    press(window, "Save")
    window.desk.journal.close()
    window = again(stage)
    assert says(window, "Last saved:")
    assert says(window, "In it: 1 record")


def test_a_passphrase_that_is_cheap_to_try_out_is_wrapped_anew(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kdf, "LEAST", kdf.Cost(64 * 1024))
    window = again(stage)
    slot = window.desk.journal.vault.keys.slots[0]
    assert slot is not None
    assert slot.cost.memory >= 64 * 1024
    assert not window.desk.journal.vault.keys_are_older
    window.desk.journal.close()
    assert not again(stage).desk.journal.vault.keys_are_older


# Keys


@pytest.fixture
def window(stage: Stage) -> Window:
    journal = stage.journal("empty")
    journal.vault.set_recovery_key(recovery.new())
    journal.close()
    return stage.open_at("empty", "settings")


def test_everything_can_be_written_under_a_new_key(window: Window, stage: Stage) -> None:
    assert isinstance(window.page, SettingsPage)
    old = back_up(window.desk.journal)
    before = bytes(window.desk.journal.vault.data_key)
    write(window, "Current passphrase", PASSPHRASE)
    write(window, "New passphrase", NEW)
    write(window, "The new one once more", NEW)
    press(window, "Write everything under a new key too")
    press(window, "Change passphrase")
    until(lambda: says(window, "The passphrase and the key are changed."), 30_000)
    assert bytes(window.desk.journal.vault.data_key) != before
    assert says(window, "There is no recovery key.")
    assert old.keys().open(OPENS.kind, OPENS.material()) == before
    window.desk.journal.close()
    with pytest.raises(WrongKey):
        Journal.open(stage.empty, OPENS, now_utc)
    Journal.open(stage.empty, Secret(Kind.PASSPHRASE, NEW), now_utc).close()


def test_a_wrong_proof_changes_no_key(window: Window) -> None:
    before = bytes(window.desk.journal.vault.data_key)
    write(window, "Current passphrase", "wrong")
    write(window, "New passphrase", NEW)
    write(window, "The new one once more", NEW)
    press(window, "Write everything under a new key too")
    press(window, "Change passphrase")
    until(lambda: says(window, "That didn’t open it. Check Caps Lock."), 30_000)
    assert bytes(window.desk.journal.vault.data_key) == before


def test_a_recovery_key_can_be_let_go(window: Window) -> None:
    remove = "Let no recovery key open it"
    press(window, remove)
    assert says(window, "Type your current passphrase above first.")
    write(window, "Current passphrase", PASSPHRASE)
    press(window, remove)
    until(lambda: says(window, "No recovery key opens the journal now."), 30_000)
    assert not window.desk.journal.vault.keys.has(Kind.RECOVERY)
    assert not offers(window, remove)
    assert find(window, "Make a recovery key", QAbstractButton).isEnabled()
    assert window.desk.journal.vault.keys.slots[0] is not None
