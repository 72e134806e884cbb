"""The plan as it is read: large and calm, nothing to fill in."""

from PySide6.QtCore import Signal

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import beside, breaking, text


class Reading(Card):
    """A part without words leaves no heading; a number stands as it was written."""

    def __init__(self, told: tuple[tuple[str, str], ...]) -> None:
        super().__init__(gap=20, padding=(28, 24, 28, 28))
        for title, words in told:
            said = text(breaking(words), "reading", wrap=True)
            said.setAccessibleName(words)
            self.add(layout.column(text(title, "compact-strong", "ink2", wrap=True), said, gap=4))


class Nothing(Card):
    """There is no plan yet."""

    begun = Signal()
    help_wanted = Signal()

    def __init__(self, *, writable: bool) -> None:
        super().__init__(gap=16, padding=(28, 24, 28, 28))
        what = self.tr(
            "A plan says, in your own words, what to look out for, what helps, and whom to tell "
            "when it gets bad."
        )
        best = self.tr("It is best made with your therapist, on a day that is not the worst.")
        self.begin = Button(self.tr("Write my plan"), "primary")
        self.begin.setEnabled(writable)
        self.begin.clicked.connect(self.begun)
        help_now = Button(self.tr("Help now"), icon="life-buoy")
        help_now.clicked.connect(self.help_wanted)
        self.add(
            text(what, "reading", wrap=True),
            text(best, "body", "ink2", wrap=True),
            layout.row(self.begin, help_now, None),
        )


class Begun(Card):
    """Something was typed into the plan and is not kept in it yet."""

    continued = Signal()

    def __init__(self) -> None:
        super().__init__(kind="offer", gap=8, padding=(16, 12, 16, 12))
        words = self.tr("What you wrote last is not in the plan yet.")
        go_on = Button(self.tr("Go on"), dense=True)
        go_on.clicked.connect(self.continued)
        self.add(layout.row((beside("pencil", text(words, "compact", wrap=True)), 1), go_on))
