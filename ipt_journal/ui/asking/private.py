"""What stands under "Private to me": how safe it feels, and whether things can be raised."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.moment import Clock, Moment
from ipt_journal.records import person_asked
from ipt_journal.records.safe import Safe, safe_label
from ipt_journal.ui import layout
from ipt_journal.ui.asking.questions import Questions
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import text


class Private(QWidget):
    """Folded until the client opens it; nothing in it is printed unless ticked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        card = person_asked.private()
        self.questions = Questions(card.asked, desk, card.title)
        self.safe = RaiseSafe(desk.clock)
        note = self.tr("Only for you; printed only if you tick it.")
        parts = (self.questions, self.safe)
        small = layout.indented((text(note, "caption", "ink2", wrap=True), 1))
        layout.fill(QVBoxLayout(self), *parts, small, gap=10)


class RaiseSafe(QWidget):
    """Whether it is safe to raise things with somebody, and when that was answered."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.answered = False  # since it is shown, also with the answer that was there
        asked = self.tr("Is it safe to raise things with them?")
        self._answer = Segment(
            asked, [(str(one), safe_label(one)) for one in Safe], optional=True, height=34
        )
        self._answer.changed.connect(self._on_changed)
        self._when = text("", "caption", "ink2", wrap=True)
        note = self.tr(
            "“Not sure” or “No” puts talking with your therapist first, and hides the practice "
            "steps."
        )
        layout.fill(
            QVBoxLayout(self),
            labelled(asked, layout.indented(self._answer, None), gap=4),
            layout.indented((self._when, 1)),
            layout.indented((text(note, "caption", "ink2", wrap=True), 1)),
            gap=4,
        )
        self._when.hide()

    @property
    def value(self) -> str:
        return self._answer.value

    def set_value(self, value: Any) -> None:  # noqa: ANN401 - as every input has it
        """Show an answer without telling anyone."""
        self._answer.set_value(value or "")

    def show_when(self, answered_utc: int) -> None:
        """Say on which day the answer was given, 0 for never."""
        self._when.setVisible(bool(answered_utc))
        if answered_utc:
            now = self._clock.now()
            day = Moment(answered_utc, now.offset, now.zone).day
            words = self.tr("Answered on {day}. Asked again after 60 days.")
            self._when.setText(words.format(day=dates.day_month_year(day)))

    def _on_changed(self) -> None:
        self._when.hide()
        self.answered = True
        self.changed.emit()
