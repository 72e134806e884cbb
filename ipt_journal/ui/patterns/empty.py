"""What the patterns page says while no event is there to look at."""

from PySide6.QtCore import Signal

from ipt_journal.i18n import translate
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import heading, text


class NothingYet(Card):
    """Says what will appear, and leads to where it begins."""

    event_requested = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10, padding=(24, 20, 24, 22))
        self._untimed = text("", "compact", "ink2", wrap=True)
        note = Button(self.tr("Note something that happened"), icon="plus")
        note.clicked.connect(self.event_requested)
        self.add(
            heading(self.tr("Nothing to look at yet")),
            text(
                self.tr(
                    "Once you have noted things that happened with people, this page puts them "
                    "side by side with your check-ins: how mood was on the days before and after."
                ),
                wrap=True,
            ),
            text(
                self.tr(
                    "From five events on it counts and compares. Before that it only shows them, "
                    "and it never says what led to what."
                ),
                wrap=True,
            ),
            self._untimed,
            layout.row(note, None),
        )

    def show_untimed(self, count: int) -> None:
        self._untimed.setText(untimed(count))
        self._untimed.setVisible(bool(count))


def untimed(count: int) -> str:
    """Say how many events are left out since nobody knows the hour."""
    return translate("Patterns", "%n event(s) without a time of day are not counted here.", n=count)
