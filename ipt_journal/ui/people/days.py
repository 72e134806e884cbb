"""Now, an earlier day, or both: which days the map shows."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption

NOW, DAY, BOTH = "now", "day", "both"


class Days(QWidget):
    """`since` and `until` are the days to show, None for now and for no earlier day."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._days: list[date] = []
        self._year = 0
        self._wanted = True
        self._view = NOW
        self._since: date | None = None
        self._until: date | None = None
        self._segment: Segment | None = None
        self._box = QHBoxLayout(self)
        layout.fill(self._box)
        self.from_day = Drop(self.tr("Day"))
        self.to_day = Drop(self.tr("Until"))
        self._to = caption(self.tr("to"))
        self.which = layout.row(self.from_day, self._to, self.to_day, gap=6)
        self._show()

    @property
    def since(self) -> date | None:
        """Return the earlier of two days, None where only one is shown."""
        return self._since if self._view == BOTH else None

    @property
    def until(self) -> date | None:
        """Return the day that is shown, None for now."""
        return {NOW: None, DAY: self._since, BOTH: self._until}[self._view]

    @property
    def shows_now(self) -> bool:
        return self.until is None

    def offer(self, days: Sequence[date], today: date) -> None:
        """Offer the days on which anything was placed before the last time."""
        earlier = list(days[:-1])
        if earlier == self._days and today.year == self._year:
            return
        self._days, self._year = earlier, today.year
        if self._since not in earlier:
            self._since = earlier[0] if earlier else None
        if self._until not in earlier:
            self._until = None
        if not earlier:
            self._view = NOW
        self._show()

    def set_shown(self, *, shown: bool) -> None:
        """Be there where there is an earlier day, and only beside the map."""
        self._wanted = shown
        self.setVisible(shown and bool(self._days))

    def words(self, day: date | None) -> str:
        if day is None:
            return self.tr("Now")
        return dates.day_month(day) if day.year == self._year else dates.day_month_year(day)

    def _show(self) -> None:
        """Make the answers anew: one of them is called by the day it shows."""
        held = self._has_keyboard()
        layout.clear(self._box)
        answers = ((NOW, self.tr("Now")), (DAY, self.words(self._since)), (BOTH, self.tr("Both")))
        self._segment = Segment(self.tr("Show"), answers, height=34)
        self._segment.set_value(self._view)
        self._segment.changed.connect(self._on_view)
        self._box.addWidget(self._segment)
        self.set_shown(shown=self._wanted)
        self._show_drops()
        if held:
            self._segment.focus()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        if self._segment is None or focused is None:
            return False
        return self._segment.isAncestorOf(focused)

    def _show_drops(self) -> None:
        self.from_day.clear_offers()
        for day in self._days:
            choose = partial(self._choose, day, self._until)
            self.from_day.offer(self.words(day), choose, checked=day == self._since)
        self.to_day.clear_offers()
        later = [day for day in self._days if self._since is not None and day > self._since]
        for until in (*later, None):
            choose = partial(self._choose, self._since, until)
            self.to_day.offer(self.words(until), choose, checked=until == self._until)
        self.which.setVisible(self._view != NOW and bool(self._days))
        both = self._view == BOTH
        self._to.setVisible(both)
        self.to_day.setVisible(both)

    def _choose(self, since: date | None, until: date | None) -> None:
        if until is not None and since is not None and until <= since:
            until = None
        self._since, self._until = since, until
        self._show()
        self.changed.emit()

    @Slot()
    def _on_view(self) -> None:
        if self._segment is not None:
            self._view = self._segment.value
        self._show_drops()
        self.changed.emit()
