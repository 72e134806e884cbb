"""Scenes of backups: the page, what is inside one, restoring, and journals that are damaged."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue import backing_up, waiting
from ipt_journal.ui.widgets.button import Button
from ipt_journal.vault import backup
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import NOW, PASSPHRASE, now_utc
from tests.hands import key, keys, offers, press, says, settle, until

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]
_DAY = 86_400


def three(journal: Journal) -> None:
    """Back up on three days; a note goes and another comes after the first."""
    at = Moment.of(NOW)
    note = Note(text="What Ana said about the summer", **dated(at, at))
    with journal.write() as session:
        session.add(note)
    for days in (9, 2, 0):
        backup.take(journal.vault, journal.vault.folder.backups, now_utc() - days * _DAY, 1)
        with journal.write() as session:
            if days == 9:
                session.delete(session.get_one(Note, note.id))
            session.add(Note(text="Slept better", **dated(at, at)))


def backups(*pressed: str, kind: str = "full") -> Show:
    """Open the page with three backups, and press what is named."""

    def show(stage: "Stage") -> None:
        window = stage.open(kind)
        if kind == "full":
            three(window.desk.journal)
        window.desk.visit("backups")
        settle()
        for one in pressed:
            press(stage.frame, one)
            settle(300)

    return show


def inside(*pressed: str) -> Show:
    """Look into the oldest backup, and press what is named."""

    def show(stage: "Stage") -> None:
        backups()(stage)
        looks = stage.frame.findChildren(Button)
        [one for one in looks if one.accessibleName().startswith("Look inside")][-1].click()
        until(lambda: says(stage.frame, "In it:"), 30_000)
        for one in pressed:
            press(stage.frame, one)

    return show


def one_damaged(stage: "Stage") -> None:
    backups()(stage)
    folder = JournalFolder(stage.sample).backups
    spoil(min(folder.glob("*.jbak")), 9000)
    press(stage.frame, "Check all")
    until(lambda: says(stage.frame, "Damaged. It cannot be relied on."), 30_000)


def spoil(path: Path, place: int, count: int = 1) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(os.urandom(count))


def damaged(*parts: str, salvaged: bool = False) -> Show:
    """Try to unlock a journal of which these parts are damaged, and make a new one of it."""

    def show(stage: "Stage") -> None:
        journal = stage.journal("another")
        backing_up.take(journal)
        stage.close()
        folder = JournalFolder(stage.another)
        for copy in folder.keys if "keys" in parts else ():
            spoil(copy, 0, 640)
        if "pages" in parts:
            spoil(folder.database, 0, 4096)
        stage.frame.show_unlock(stage.another)
        stage.show()
        keys(PASSPHRASE)
        key(Qt.Key.Key_Return)
        until(lambda: offers(stage.frame, "Make a new journal of it"), 30_000)
        if salvaged:
            press(stage.frame, "Make a new journal of it")
            until(lambda: offers(stage.frame, "Open the new journal"), 30_000)

    return show


def from_backup(*, first_run: bool = False) -> Show:
    """Choose a backup where no journal is open."""

    def show(stage: "Stage") -> None:
        made = backing_up.take(stage.journal("another"))
        stage.close()
        page = stage.frame.show_first_run() if first_run else stage.frame.show_unlock(stage.empty)
        stage.show()
        page.ask_about(made.path)
        settle(300)

    return show


def backups_left(stage: "Stage") -> None:
    """Try to unlock a folder of which only the backups are left."""
    backing_up.take(stage.journal("another"))
    stage.close()
    JournalFolder(stage.another).database.unlink()
    stage.frame.show_unlock(stage.another)
    stage.show()
    keys(PASSPHRASE)
    key(Qt.Key.Key_Return)
    until(lambda: offers(stage.frame, "Open the last backup"), 30_000)


def waits(stage: "Stage") -> None:
    """Show a journal whose place a restored one could not take."""
    stage.journal("another")
    stage.close()
    made = stage.another.with_name("Another restored.journal")
    made.mkdir(exist_ok=True)
    waiting.note(made)
    stage.frame.show_unlock(stage.another)
    shutil.rmtree(made)
    stage.show()


BACKUPS: tuple[tuple[str, Show], ...] = (
    ("backups", backups()),
    ("backups-empty", backups(kind="empty")),
    ("backups-inside", inside()),
    ("backups-restore", inside("Restore this backup")),
    ("backups-damaged", one_damaged),
    ("backups-deleted", backups("Remove them from backups too…")),
    ("unlock-damaged-pages", damaged("pages")),
    ("unlock-damaged-keys", damaged("keys")),
    ("unlock-backup", from_backup()),
    ("unlock-backups-left", backups_left),
    ("unlock-restored-beside", waits),
    ("first-run-backup", from_backup(first_run=True)),
    ("unlock-salvaged", damaged("pages", salvaged=True)),
)
