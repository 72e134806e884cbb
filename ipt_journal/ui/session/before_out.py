"""What is said before a paper leaves: that a file can be read, and that queues keep copies."""

from PySide6.QtCore import Signal

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import beside, heading, text


class _Before(Card):
    """A heading, what it means, and the choice to go on, to take a password instead, or back."""

    go_on = Signal()
    password_wanted = Signal()
    done = Signal()

    def _fill(self, title: str, lines: tuple[tuple[str, str], ...], going: str) -> None:
        back = Button(self.tr("Back to the paper"), dense=True)
        back.clicked.connect(self.done)
        self.first = Button(going, "primary")
        self.first.clicked.connect(self.go_on)
        other = Button(self.tr("PDF with a password"))
        other.clicked.connect(self.password_wanted)
        told = [beside(icon, text(words, "compact", wrap=True), "ink2") for icon, words in lines]
        self.add(layout.row(heading(title), None, back), *told)
        self.add(4, layout.row(self.first, other, None), None)


class NotEncrypted(_Before):
    """Stands before the dialog that asks where to save."""

    def __init__(self) -> None:
        super().__init__(gap=12, padding=(20, 12, 20, 14))
        self._fill(
            self.tr("This file is not encrypted"),
            (
                ("eye", self.tr("Anyone who has the file can read it, with the names in it.")),
                ("info", self.tr("A folder that syncs or is backed up keeps copies of it.")),
            ),
            self.tr("Choose where to save"),
        )


class PrintQueues(_Before):
    """Stands before the first print; what it says stays in small on the print page."""

    def __init__(self) -> None:
        super().__init__(gap=12, padding=(20, 12, 20, 14))
        self._fill(
            self.tr("Before you print"),
            (
                (
                    "printer",
                    self.tr("Print queues keep copies, and so may a printer that others use."),
                ),
                ("info", self.tr("On a computer you share, a PDF with a password may be safer.")),
            ),
            self.tr("Go on to print"),
        )
