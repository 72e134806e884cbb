"""The card on an event that leads on to a closer look."""

from PySide6.QtCore import Signal

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import picture, text


class CloserOffer(Card):
    """Asks for it to be saved and looked at closer."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__(kind="offer", padding=(16, 12, 16, 12))
        words = self.tr(
            "Six short steps through what was said and felt. Now, later, or with your therapist."
        )
        self.start = Button(self.tr("Start"), icon="arrow-right", icon_after=True, dense=True)
        self.start.setAccessibleDescription(self.tr("Saves this, and looks closer."))
        self.start.clicked.connect(self.asked)
        lines = (text(self.tr("Look closer"), "label"), text(words, "compact", "ink2", wrap=True))
        said = layout.column(*lines, gap=2)
        icon = (picture("search", "accent"), 0, layout.TOP)
        self.add(layout.row(icon, (said, 1), self.start, gap=12))
