"""What the cards of the first run share."""

from PySide6.QtCore import Signal, Slot

from ipt_journal.ui import layout
from ipt_journal.ui.layout import Item
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import ErrorLine


class Step(Card):
    """A card with Back and Next; Next is refused with a sentence until the step is done."""

    next_requested = Signal()
    back_requested = Signal()

    def __init__(self, next_words: str = "") -> None:
        super().__init__(gap=12, padding=(32, 28, 32, 24))
        self._error = ErrorLine()
        self._next = Button(next_words or self.tr("Next"), "primary")
        self._before = Button("", "ghost")
        self._next.clicked.connect(self.go_on)

    def finish(self, *items: Item, back: str = "") -> None:
        """Add the content, then the row of buttons."""
        self._before.setText(back or self.tr("Back"))
        self._before.clicked.connect(self.back_requested)
        self.add(*items, self._error, layout.row(self._before, None, self._next))

    def begin(self) -> None:
        """Put the keyboard where this step starts."""

    def problem(self) -> str:
        """Return why this step is not done yet, "" when it is."""
        return ""

    def say(self, sentence: str) -> None:
        self._error.say(sentence)

    @Slot()
    def go_on(self) -> None:
        problem = self.problem()
        self.say(problem)
        if not problem:
            self.next_requested.emit()
