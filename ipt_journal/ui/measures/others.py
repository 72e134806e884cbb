"""The other questionnaires, a card each, and the way to bring one as a file."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.measures.about import short
from ipt_journal.ui.measures.data import Measured
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.widgets.text import ElidedText, picture, text


class Others(QWidget):
    """Pressing a name looks at it; Start begins it, or goes on where one stopped."""

    looked_at = Signal(str)  # code
    began = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._box = QVBoxLayout(self)
        layout.fill(self._box, gap=8)

    def show_others(self, others: Sequence[Measured], today: date) -> None:
        layout.clear(self._box)
        layout.fill(self._box, *(self._card(one, today) for one in others), gap=8)
        self.setVisible(bool(others))

    def _card(self, one: Measured, today: date) -> Card:
        form, waiting = one.form, bool(self._desk.drafts.latest(one.key))
        last = self._last(one, today, waiting=waiting)
        look = RowButton(
            self.tr("Look at {name}, {last}").format(name=form.name, last=last),
            picture("clipboard-list"),
            text(short(form.name), "label"),
            (ElidedText(last, "caption", "ink2"), 1),
            gap=10,
            margins=(2, 4, 2, 4),
        )
        look.clicked.connect(partial(self.looked_at.emit, form.code))
        start = Button(self.tr("Go on") if waiting else self.tr("Start"), dense=True)
        start.setAccessibleName(f"{start.text()} {form.name}")
        start.setEnabled(not self._desk.journal.read_only)
        start.clicked.connect(partial(self.began.emit, form.code))
        return Card(layout.row((look, 1), start, gap=10), padding=(14, 9, 12, 9))

    def _last(self, one: Measured, today: date, *, waiting: bool) -> str:
        if waiting:
            begun = date.fromisoformat(self._desk.drafts.latest(one.key)["begun"])
            return self.tr("begun on {day}").format(day=dates.day_month(begun))
        last = one.last
        if last is None:
            return self.tr("not answered yet")
        day = last.happened.day
        write = dates.day_month if day.year == today.year else dates.day_month_year
        total = one.form.total(last.answers)
        if total is None:
            return self.tr("no total on {day}").format(day=write(day))
        return self.tr("{total} on {day}").format(total=total, day=write(day))
