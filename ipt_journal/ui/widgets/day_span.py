"""From one day to another; or, where that is offered, still going on."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.text import text
from ipt_journal.ui.widgets.tick import Tick


class DaySpan(QWidget):
    """Both days belong to it; `open_ended` offers that there is no last day yet."""

    changed = Signal()

    def __init__(self, today: date, *, open_ended: bool = False) -> None:
        super().__init__()
        self._first = DateButton(today, past_only=True)
        self._last = DateButton(today, past_only=True)
        self._until = text(self.tr("to"), "compact", "ink2")
        self._going_on = Tick(self.tr("Still going on"))
        if not open_ended:
            self._going_on.hide()
        since = text(self.tr("from"), "compact", "ink2")
        for word in (since, self._until):
            word.setFixedWidth(theme.px(40))
        rows = (layout.row(since, self._first, None), layout.row(self._until, self._last, None))
        layout.fill(QVBoxLayout(self), *rows, self._going_on, gap=6, margins=layout.RINGED)
        for part in (self._first, self._last):
            part.changed.connect(self.changed)
        self._going_on.changed.connect(self._on_going_on)

    @property
    def first(self) -> date:
        return self._first.day

    @property
    def last(self) -> date | None:
        return None if self._going_on.value else self._last.day

    def set_days(self, first: date, last: date | None) -> None:
        """Show days without telling anyone; no last day: still going on."""
        self._first.set_day(first)
        self._last.set_day(last or max(first, self._last.day))
        self._going_on.set_value(last is None)
        self._show_last()

    @property
    def value(self) -> list[str]:
        """Return both days in ISO form, for a draft; "" for a last day that is not there yet."""
        return [self.first.isoformat(), self.last.isoformat() if self.last else ""]

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as every input has it
        first, last = value
        self.set_days(date.fromisoformat(first), date.fromisoformat(last) if last else None)

    def _show_last(self) -> None:
        for part in (self._until, self._last):
            part.setVisible(not self._going_on.value)

    @Slot()
    def _on_going_on(self) -> None:
        self._show_last()
        self.changed.emit()
