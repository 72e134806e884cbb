"""Unlock a journal in the window as a client does: type the passphrase, and wait for what comes."""

from pathlib import Path

from PySide6.QtCore import Qt

from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.window import Window
from tests.conftest import PASSPHRASE
from tests.hands import key, keys, settle, until
from tests.scenes import Stage


def type_passphrase(stage: Stage, path: Path, typed: str = PASSPHRASE) -> Unlock:
    page = stage.frame.show_unlock(path)
    stage.show()
    keys(typed)
    key(Qt.Key.Key_Return)
    return page


def opened(stage: Stage) -> Window:
    """Wait for the window of a journal that is being opened."""
    until(lambda: isinstance(stage.frame.content, Window), 30_000)
    window = stage.frame.content
    assert isinstance(window, Window)
    stage._open = window.desk.journal
    return window


def unlocked(stage: Stage, path: Path, typed: str = PASSPHRASE) -> Window:
    type_passphrase(stage, path, typed)
    window = opened(stage)
    settle()
    return window
