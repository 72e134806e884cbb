"""Before a questionnaire is answered: what it asks, what it is not, or what was begun."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.summary import measure_words
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.measures.about import about
from ipt_journal.ui.measures.data import Measured
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, text


class Start(QWidget):
    """Offers to begin, or to go on where one stopped."""

    began = Signal()
    began_anew = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, measured: Measured) -> None:
        super().__init__()
        form = measured.form
        self._read_only = desk.journal.read_only
        waiting = desk.drafts.latest(measured.key)
        card = Card(
            layout.indented((ElidedText(form.name, "heading"), 1)),
            layout.indented((text(measure_words.asks(form), "body", wrap=True), 1)),
            gap=12,
            padding=(16, 16, 16, 14),
        )
        if not measured.responses:
            card.add(layout.indented((text(measure_words.is_not(), "body", "ink2", wrap=True), 1)))
        stop = self.tr("Three at a time. You can stop at any point, and what is answered waits.")
        card.add(layout.indented((text(stop, "body", "ink2", wrap=True), 1)))
        self._first = self._button(self.tr("Start"), self.began.emit, primary=True)
        if waiting:
            card.add(self._offer(waiting, measured))
        else:
            card.add(layout.indented(self._first, None))
        card.add(None, about(form))
        if measured.own:
            card.add(layout.indented(self._removal(), None))
        layout.fill(QVBoxLayout(self), card)

    def _offer(self, waiting: dict[str, Any], measured: Measured) -> Card:
        """Return what was begun, with both ways to go."""
        begun = date.fromisoformat(waiting["begun"])
        given = sum(value is not None for value in waiting["answers"])
        words = self.tr("Begun on {day}.").format(day=dates.long_day(begun))
        count = self.tr("{given} of {items} answered.")
        told = count.format(given=given, items=len(measured.form.items))
        self._first = self._button(self.tr("Go on"), self.began.emit, primary=True)
        anew = self._button(self.tr("Begin anew"), self.began_anew.emit)
        return Card(
            text(f"{words} {told}", "body", wrap=True),
            layout.row(self._first, anew, None),
            kind="offer",
            gap=10,
            padding=(14, 12, 14, 12),
        )

    def _removal(self) -> Button:
        button = self._button(self.tr("Remove this questionnaire"), self.removed.emit)
        button.setProperty("kind", "danger")
        button.set_icon("trash-2", "danger")
        button.setToolTip(self.tr("With everything that was answered in it. It can be undone."))
        return button

    def _button(self, words: str, do: object, *, primary: bool = False) -> Button:
        button = Button(words, "primary" if primary else "secondary")
        button.clicked.connect(do)
        if self._read_only:
            button.setEnabled(False)
            button.setToolTip(self.tr("Nothing can be kept here, only read."))
        return button

    def focus(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
