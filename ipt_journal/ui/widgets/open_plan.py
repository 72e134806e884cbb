"""The safety plan as it lies open beside a locked journal: plain words, whatever is in the file."""

import unicodedata
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import breaking, picture, text
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.open_plan import MOST, OpenPlan

_LAYOUT = "\t\n\r"  # what plain words may hold beside letters


class OpenPlanRow(QWidget):
    """A row that shows the plan below itself, and puts it away again."""

    def __init__(self, journal: Path) -> None:
        super().__init__()
        self._file = OpenPlan(JournalFolder(journal))
        self._shown = QVBoxLayout()
        self._arrow = picture("chevron-down", "ink2", 18)
        name = self.tr("My safety plan")
        parts = picture("shield", "accent", 20), text(name, "label"), None, self._arrow
        self._button = RowButton(name, *parts, gap=12, margins=(12, 7, 10, 7))
        self._button.clicked.connect(self._on_clicked)
        box = QVBoxLayout(self)
        layout.fill(box, Card(self._button, padding=(3, 3, 3, 3)), gap=10)
        box.addLayout(self._shown)
        self._read: QWidget | None = None
        if not self._file.there:
            self.hide()

    def _on_clicked(self) -> None:
        if self._read is not None:
            layout.clear(self._shown)
            self._read = None
            return
        words = read(self._file)
        if not words:
            words = self.tr("This file cannot be read.")
        said = text(breaking(words), "body", wrap=True)
        said.setAccessibleName(words)
        self._read = said
        self._shown.addWidget(said)
        layout.reveal(self)


def read(file: OpenPlan) -> str:
    """Return what the file says, no more than its first 20 KB; "" where it is not plain text."""
    try:
        told = file.read()
        words = _whole_letters(told).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
    if any(unicodedata.category(letter) == "Cc" and letter not in _LAYOUT for letter in words):
        return ""
    cut = "…" if len(told) > MOST else ""
    return f"{words.strip()}{cut}"


def _whole_letters(told: bytes) -> bytes:
    """Return at most 20 KB that do not end within a letter."""
    end = len(told)
    if end > MOST:
        end = MOST
        while end > MOST - 4 and told[end] & 0xC0 == 0x80:
            end -= 1
    return told[:end]
