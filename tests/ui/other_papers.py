"""The page of Other papers: opened on one, what it shows, and the dialog that saves it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from ipt_journal.ui.pages.papers import OtherPapersPage
from ipt_journal.ui.window import Window
from tests.hands import settle
from tests.scenes import Stage


def page_of(window: Window) -> OtherPapersPage:
    assert isinstance(window.page, OtherPapersPage)
    return window.page


def paper_of(window: Window) -> str:
    """Return the words of the paper that the page shows, "" where it shows none."""
    out = page_of(window).out
    if out.isHidden() or out._written is None:
        return ""
    return out._written.plain()


def opened(stage: Stage, name: str, kind: str = "full") -> Window:
    window = stage.open(kind)
    window.desk.visit("papers", paper=name)
    settle()
    return window


def pick(window: Window, file: Path) -> None:
    """Give the system's dialog a place to save at."""
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    dialog.findChildren(QLineEdit)[0].setText(str(file))
    dialog.accept()
    settle()
