"""Today's cards about what is there already: the last entries, and text not finished."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from ipt_journal.records.entries import Entry
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.entry_row import EntryRow
from ipt_journal.ui.widgets.text import heading, text


class Recent(Card):
    """The last few entries; each opens, and all of them are one press away."""

    opened = Signal(object)  # Entry
    all_requested = Signal()

    def __init__(self, found: Sequence[Entry], today: date) -> None:
        super().__init__(gap=0, padding=(20, 14, 20, 8))
        every = Button(self.tr("All entries"), "link")
        every.clicked.connect(self.all_requested)
        self.add(layout.row(heading(self.tr("Recent")), None, every))
        for index, entry in enumerate(found):
            row = EntryRow(entry, today)
            row.clicked.connect(partial(self.opened.emit, entry))
            self.add(*((layout.rule(),) if index else ()), row)


class Unfinished(Card):
    """Text that was not saved: go on with it, or let it go."""

    continued = Signal(str)  # key of the draft
    let_go = Signal(str)

    def __init__(self, drafts: Sequence[tuple[str, str]]) -> None:
        super().__init__(kind="offer", gap=8, padding=(16, 14, 16, 14))
        self.add(text(self.tr("Not finished yet"), "label"))
        for key, words in drafts:
            go_on = Button(self.tr("Go on"), dense=True)
            go_on.clicked.connect(partial(self.continued.emit, key))
            drop = Button(self.tr("Let go"), "ghost", dense=True)
            drop.clicked.connect(partial(self.let_go.emit, key))
            self.add(text(words, "compact", wrap=True), layout.row(go_on, drop, None))
