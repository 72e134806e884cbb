"""The page Backups as a client uses it: look into one, choose a folder, read what it says."""

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget

from ipt_journal.rescue.backing_up import back_up
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.window import Window
from tests.hands import settle, until, words_on
from tests.scenes import Stage
from tests.vault.notes import save


def with_backup(stage: Stage, *since: str) -> Window:
    """Give the page of a journal that was backed up with one note, and in which others followed."""
    window = stage.open("empty")
    save(window.desk.journal, "What Ana said about the summer")
    back_up(window.desk.journal)
    for words in since:
        save(window.desk.journal, words)
    return show(window)


def show(window: Window) -> Window:
    window.desk.visit("backups")
    settle()
    return window


def looks(window: Window) -> list[Button]:
    """Return the buttons that look into each, from above."""
    shown = (one for one in window.findChildren(Button) if one.isVisible())
    return [one for one in shown if one.accessibleName().startswith("Look inside")]


def look(window: Window, number: int = 0) -> None:
    """Look into one and wait for what is to be seen."""
    looks(window)[number].click()
    read(window)


def read(window: Window) -> None:
    """Wait for what is to be seen."""
    settle()
    until(lambda: not told(window, "Reading…"), 30_000)
    settle()


def told(root: QWidget, *parts: str) -> bool:
    """Whether one line has all of these parts, however its numbers are written out."""
    return any(all(part in line for part in parts) for line in words_on(root))


def pick(window: QWidget, folder: Path) -> None:
    """Choose a folder or a file in the dialog that is open."""
    (dialog,) = (one for one in window.findChildren(QFileDialog) if one.isVisible())
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(folder))
    (box,) = dialog.findChildren(QDialogButtonBox)
    (choose,) = (
        one
        for one in box.buttons()
        if box.buttonRole(one) is QDialogButtonBox.ButtonRole.AcceptRole
    )
    choose.click()
    settle()
    window.activateWindow()  # as a window manager would
    settle()
