"""Today's cards about what is there already: the last entries, and text not finished."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from ipt_journal.records.entries import Entry
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.entry_row import EntryRow
from ipt_journal.ui.widgets.text import ElidedText, heading, text

_FEWEST = 2


class Recent(Card):
    """The last few entries; each opens, and all of them are one press away."""

    opened = Signal(object)  # Entry
    all_requested = Signal()

    def __init__(self, found: Sequence[Entry], today: date) -> None:
        super().__init__(gap=0, padding=(20, 14, 20, 8))
        every = Button(self.tr("All entries"), "link")
        every.clicked.connect(self.all_requested)
        self.add(layout.row(heading(self.tr("Recent")), None, every))
        rows = [EntryRow(entry, today) for entry in found]
        for row in rows:
            row.clicked.connect(partial(self.opened.emit, row.entry))
        ruled = [layout.column(layout.rule(), row, gap=0) for row in rows[1:]]
        self._rows = [*rows[:1], *ruled]
        self.add(*self._rows)

    def fit(self, room: int | None) -> None:
        """Show as many entries as fit `room` pixels, but not fewer than a few; None: all."""
        heights = [row.sizeHint().height() for row in self._rows]
        around = self.sizeHint().height() - sum(
            high for row, high in zip(self._rows, heights, strict=True) if not row.isHidden()
        )
        for index, row in enumerate(self._rows):
            fits = room is None or around + sum(heights[: index + 1]) <= room
            row.setVisible(fits or index < _FEWEST)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft by its key: what kind it is of, and how it begins."""

    key: str
    kind: str
    words: str


class Unfinished(Card):
    """Text that was not saved: go on with it, or let it go."""

    continued = Signal(str)  # key of the draft
    let_go = Signal(str)

    def __init__(self, drafts: Sequence[Waiting]) -> None:
        super().__init__(kind="offer", gap=8, padding=(16, 14, 16, 14))
        self.add(text(self.tr("Not finished yet"), "label"))
        for draft in drafts:
            go_on = Button(self.tr("Go on"), dense=True)
            go_on.clicked.connect(partial(self.continued.emit, draft.key))
            drop = Button(self.tr("Let go"), "ghost", dense=True)
            drop.clicked.connect(partial(self.let_go.emit, draft.key))
            for button in (go_on, drop):
                button.setAccessibleDescription(f"{draft.kind}: {draft.words}")
            words = [ElidedText(draft.words)] if draft.words else []
            what = layout.column(text(draft.kind, "compact", "ink2", wrap=True), *words, gap=1)
            self.add(what, layout.row(go_on, drop, None))
