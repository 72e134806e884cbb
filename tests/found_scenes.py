"""Scenes of journals that are not as they were left: what is said when they open, or do not."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ipt_journal.ui.window import Window
from ipt_journal.vault import told
from ipt_journal.vault.errors import Damaged, FromNewerVersion
from tests import found
from tests.conftest import PASSPHRASE
from tests.hands import key, keys, offers, press, says, settle, until

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]


def typed(stage: "Stage", make: Callable[[Path], None]) -> None:
    """Make the files of a journal so, and type what opens it."""
    stage.journal("another")
    stage.close()
    make(stage.another)
    stage.frame.show_unlock(stage.another)
    stage.show()
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)


def unlocked(make: Callable[[Path], None]) -> Show:
    """Open it; what is wrong with it is said first."""

    def show(stage: "Stage") -> None:
        typed(stage, make)
        until(lambda: isinstance(stage.frame.content, Window), 30_000)
        window = stage.frame.content
        assert isinstance(window, Window)
        stage._open = window.desk.journal

    return show


def refused(make: Callable[[Path], None], sentence: str) -> Show:
    """See it stay closed."""

    def show(stage: "Stage") -> None:
        typed(stage, make)
        until(lambda: says(stage.frame, sentence), 30_000)

    return show


def damage_met(stage: "Stage") -> None:
    """Come upon a page that cannot be read."""
    unlocked(found.damage_page)(stage)
    window = stage.frame.content
    assert isinstance(window, Window)
    window.desk.visit("entries")
    settle()
    assert offers(window, "Lock and save the rest")


def no_room(stage: "Stage") -> None:
    """Save where there is no room left on the disk."""
    window = stage.open_at("another", "note")
    keys("What Ana said about the summer")
    with found.no_room(window.desk.journal):
        press(window, "Save")
    assert offers(window, "Save elsewhere, encrypted…")


FOUND: dict[str, Show] = {
    "unlocked-saves-lost": unlocked(found.lose_saves),
    "unlocked-keys-older": unlocked(found.put_older_keys_back),
    "unlocked-seal-older": unlocked(found.put_older_seal_back),
    "unlocked-second-copy": unlocked(found.leave_second_copy),
    "unlock-newer-version": refused(
        found.come_from_newer_version, told.sentence(FromNewerVersion())
    ),
    "unlock-partly-readable": refused(found.make_keys_unreadable, told.sentence(Damaged("medium"))),
    "damage-met": damage_met,
    "no-room": no_room,
}
