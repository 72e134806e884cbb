"""Next session's paper: what is chosen, word by word, and the ways by which it leaves."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QScrollArea

from ipt_journal.ui.session.on_paper import OnPaper
from ipt_journal.ui.session.passage import PassageRow
from ipt_journal.ui.session.preview import Enlargeable
from tests.hands import choose, key, press, settle, write

if TYPE_CHECKING:
    from tests.scenes import Stage

Show = Callable[["Stage"], None]


def after(*pressed: str) -> Show:
    """Open Next session and press what is named, one after the other."""

    def show(stage: "Stage") -> None:
        stage.open("full").desk.visit("next")
        settle()
        for name in pressed:
            press(stage.frame, name)

    return show


def what_goes_on_paper(stage: "Stage") -> None:
    """Scroll to what is chosen for the paper, with the name of a new way asked."""
    after()(stage)
    card = stage.frame.findChildren(OnPaper)[0]
    choose(stage.frame, "Ways of choosing", "Keep this way of choosing…")
    area = card.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()


def words_on_paper(stage: "Stage") -> None:
    """Show the texts of the paper with one of them opened."""
    after("Names and words in what I typed")(stage)
    row = next(one for one in stage.frame.findChildren(PassageRow) if "D." in words_of(one))
    row.button.click()
    settle()


def words_of(row: PassageRow) -> str:
    return row.button.accessibleName()


def printing(stage: "Stage") -> None:
    stage.open("full").desk.visit("next", focus="print")


def with_printer(*pressed: str) -> Show:
    """Press what is named where the system has a printer, whatever it has."""

    def show(stage: "Stage") -> None:
        with patch.object(QPrinterInfo, "availablePrinterNames", lambda: ["Study"]):
            after(*pressed)(stage)

    return show


def paper_larger(stage: "Stage") -> None:
    after()(stage)
    settle()
    preview = next(one for one in stage.frame.findChildren(Enlargeable) if one.isVisible())
    preview.setFocus()
    key(Qt.Key.Key_Return)


def password(stage: "Stage") -> None:
    """Ask for a password, with one typed that is easy to guess."""
    after()(stage)
    choose(stage.frame, "More ways", "PDF with a password…")
    write(stage.frame, "Password for the file", "autumn2026")


PAPER: tuple[tuple[str, Show], ...] = (
    ("next-each", after("Choose each one", "Parts of all of these")),
    ("next-paper", what_goes_on_paper),
    ("next-people", after("Each person")),
    ("next-words", words_on_paper),
    ("next-left-out", after("See what is left out")),
    ("next-not-encrypted", after("Save as PDF")),
    ("next-password", password),
    ("paper-larger", paper_larger),
    ("next-print", printing),
    ("next-print-queues", with_printer("Print")),
    ("next-printer", with_printer("Print", "Go on to print")),
)
