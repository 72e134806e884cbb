"""How far a long paper is being made, and a way to leave it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class Making(Card):
    """Once it is gone nothing is written."""

    done = Signal()

    def __init__(self, pages: int) -> None:
        super().__init__(gap=12, padding=(20, 12, 20, 14))
        self._all = pages
        self._said = text("", "compact", "ink2")
        self.first = Button(self.tr("Back to the paper"), dense=True)
        self.first.clicked.connect(self.done)
        title = heading(self.tr("Making the file"))
        self.add(layout.row(title, None, self.first), self._said, None)

    def counted(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """Yield the pieces and say before each which page comes."""
        for number, piece in enumerate(pieces, start=1):
            if number <= self._all:
                words = self.tr("Page {n} of {all}").format(n=number, all=self._all)
                self._said.setText(words)
            yield piece
