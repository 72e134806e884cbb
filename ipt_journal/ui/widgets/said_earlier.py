"""What was said together in earlier sessions, each with the day of its session."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import caption, text

_AT_ONCE = 2
OfDay = tuple[date, str]


class SaidEarlier(QWidget):
    """Newest first; where there are many, the older ones are folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        layout.fill(self._lines, gap=6)
        self.hide()

    def show_said(self, said: Sequence[OfDay]) -> None:
        layout.clear(self._lines)
        shown, folded = said[:_AT_ONCE], said[_AT_ONCE:]
        for one in shown:
            self._lines.addWidget(self._line(one))
        if folded:
            older = layout.column(*(self._line(one) for one in folded), gap=6)
            fold = Fold(self.tr("Said before that"), self.tr("Fold what was said before"), older)
            self._lines.addWidget(fold)
        self.setVisible(bool(said))

    def _line(self, said: OfDay) -> QWidget:
        day, words = said
        when = self.tr("Said in the session of {day}").format(day=dates.day_month_year(day))
        return layout.column(caption(when), text(words, "compact", wrap=True), gap=0)
