"""The events in view as a list: the chart's twin for a screen reader, with the same choice."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from ipt_journal.i18n import translate
from ipt_journal.records.entries import Entry, Place
from ipt_journal.ui import layout
from ipt_journal.ui.entry_list import EntryList
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text

# Takes the ids of the next few events and returns them as entries, in the same order.
Load = Callable[[list[UUID]], list[Entry]]


class InView(Card):
    """Newest first; choosing one here chooses it on the chart."""

    chosen = Signal(object)  # UUID

    def __init__(self, load: Load, today: Callable[[], date]) -> None:
        super().__init__(gap=4, padding=(16, 14, 6, 14))
        self._load = load
        self._keys: list[str] | None = None
        self._count = text("", "compact", "ink2")
        self._list = EntryList(self._some, today)
        self._list.opened.connect(self._on_opened)
        self.add(
            layout.row(heading(self.tr("In view")), None, self._count, margins=(0, 0, 10, 0)),
            text(self.tr("Choose one here or on the chart."), "compact", "ink2", wrap=True),
            (self._list, 1),
        )

    def show_events(self, keys: list[str]) -> None:
        """Show these events, given in order of time."""
        newest_first = keys[::-1]
        if newest_first == self._keys:
            return
        self._keys = newest_first
        self._count.setText(translate("InView", "%n event(s)", n=len(keys)))
        self._list.reload()

    def forget(self) -> None:
        """Load anew what is shown next, also when it is the same events."""
        self._keys = None

    def _some(self, after: Place | None, limit: int) -> list[Entry]:
        keys = self._keys or []
        start = keys.index(after[1].hex) + 1 if after is not None else 0
        return self._load([UUID(key) for key in keys[start : start + limit]])

    @Slot(object)
    def _on_opened(self, entry: Entry) -> None:
        self.chosen.emit(entry.id)
