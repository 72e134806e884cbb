"""Is it safe to raise this? The question, and what stands in the place of the steps after a no.

Which of them is shown depends on `records.gate`; about somebody who has died nothing is said.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.safe import Safe, safe_label
from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import beside, text


class SafeQuestion(QWidget):
    """Yes, not sure, no; kept with everyone it is about, and their day."""

    answered = Signal(object)  # Safe | None

    def __init__(self, name: str) -> None:
        """Ask about somebody; `name` is "" where nobody is named."""
        super().__init__()
        asked = (
            self.tr("Is it safe to raise this with {name}?").format(name=name)
            if name
            else self.tr("Is it safe to raise this?")
        )
        self.choice = Segment(asked, [(str(one), safe_label(one)) for one in Safe], optional=True)
        self.choice.changed.connect(self._on_changed)
        note = self.tr(
            "Only for you; printed only if you tick it. “Not sure” or “No” puts talking with your "
            "therapist first, and hides the practice steps."
        )
        layout.fill(
            QVBoxLayout(self),
            layout.indented((text(asked, "label", wrap=True), 1)),
            layout.indented(self.choice, None),
            layout.indented((text(note, "caption", "ink2", wrap=True), 1)),
            gap=6,
        )

    def show_answer(self, told: Safe | None) -> None:
        """Show an answer without telling anyone."""
        self.choice.set_value(str(told) if told else "")

    def _on_changed(self) -> None:
        self.answered.emit(Safe(self.choice.value) if self.choice.value else None)


class TherapistFirst(Card):
    """Stands in the place of the steps where it may not be safe to raise something."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(kind="inset", gap=8, padding=(16, 14, 16, 14))
        words = self.tr("Talk it over with your therapist first. What is here stays as it is.")
        more = Button(self.tr("Who else can help"), "link")
        more.clicked.connect(lambda: desk.visit("help", lines="abuse"))
        self.add(beside("shield", text(words, "compact", wrap=True)), layout.row(more, None))
