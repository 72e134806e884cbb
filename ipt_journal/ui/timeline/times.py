"""The times the client gave a name or marked, as a list; and a way to mark one without a mouse."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.ui import layout
from ipt_journal.ui.charts.axis import day_of
from ipt_journal.ui.timeline.data import Record
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, caption, heading

_MOST = 4


class Times(Card):
    """Phases and marked days that reach into what is in view."""

    phase_chosen = Signal(int)  # index among the record's phases
    stretch_chosen = Signal(int)
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__(gap=4, padding=(16, 10, 10, 10))
        self._heading = heading(self.tr("Times you marked"))
        self._rows = QVBoxLayout()
        holder = QWidget()
        holder.setLayout(self._rows)
        layout.fill(self._rows, gap=0)
        self._more = caption("")
        new = Button(self.tr("Mark a time"), "link", "plus")
        new.clicked.connect(self.new_requested)
        self.add(self._heading, holder, self._more, layout.row(new, None))

    def show_times(self, record: Record, view: tuple[float, float]) -> None:
        """List what reaches into the days in view, newest first."""
        layout.clear(self._rows)
        found = sorted(self._found(record, view), key=lambda one: one[0], reverse=True)
        for _, row in found[:_MOST]:
            self._rows.addWidget(row)
        left = len(found) - _MOST
        self._more.setText(translate("Times", "and %n more", n=left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self._heading.setVisible(bool(found))

    def _found(self, record: Record, view: tuple[float, float]) -> Iterator[tuple[date, RowButton]]:
        first, last = (day_of(day) for day in view)
        for index, one in enumerate(record.phases):
            if one.first <= last and (one.last is None or one.last >= first):
                row = _row(one.name, _days(one.first, one.last))
                row.clicked.connect(lambda _=False, n=index: self.phase_chosen.emit(n))
                yield one.first, row
        for index, link in enumerate(record.stretches):
            period = link.period
            if period and period.start.day <= last and period.end.day >= first:
                words = link.words or self.tr("Without words")
                row = _row(words, _days(period.start.day, period.end.day))
                row.clicked.connect(lambda _=False, n=index: self.stretch_chosen.emit(n))
                yield period.start.day, row


def _days(first: date, last: date | None) -> str:
    if last is None:
        return translate("Times", "since {day}").format(day=dates.day_month(first))
    return dates.day_month(first) if first == last else dates.span(first, last)


def _row(words: str, days: str) -> RowButton:
    flat = " ".join(words.split())
    column = layout.column(ElidedText(flat), caption(days), gap=0)
    return RowButton(f"{flat}, {days}", (column, 1), margins=(4, 4, 4, 4))
