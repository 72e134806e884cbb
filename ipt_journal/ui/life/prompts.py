"""The two questions that a life timeline begins with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class Prompts(QWidget):
    """Either can be answered first, roughly, or not at all."""

    low_requested = Signal()
    other_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.when_low = Button(self.tr("Say when it began"), icon="plus")
        self.when_low.clicked.connect(self.low_requested)
        self.what_changed = Button(self.tr("Add what changed"), icon="plus")
        self.what_changed.clicked.connect(self.other_requested)
        self._low = _card(
            self.tr("When did you last feel like yourself?"),
            self.tr("About when the low began is enough: a year, a season, a month."),
            self.when_low,
        )
        self._before = _card(
            self.tr("In the months before, what changed at home, work, health, or with people?"),
            self.tr("Good changes count too. Nothing here has to have led to anything."),
            self.what_changed,
        )
        layout.fill(QVBoxLayout(self), self._low, self._before, gap=12)

    def show_open(self, *, low: bool, before: bool) -> None:
        """Show the questions that are not answered yet."""
        self._low.setVisible(low)
        self._before.setVisible(before)
        self.setVisible(low or before)


def _card(question: str, words: str, answer: Button) -> Card:
    asked = heading(question)
    asked.setWordWrap(True)
    return Card(
        asked,
        text(words, "compact", "ink2", wrap=True),
        layout.row(answer, None),
        gap=10,
        padding=(16, 14, 16, 16),
    )
