"""What backups still hold of deleted things, and letting it go after a plain question."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.ringed_row import RingedRow
from ipt_journal.ui.widgets.text import heading, text


class Deleted(Card):
    """Lets deleted things go from backups too, after a plain question."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=12, padding=(20, 16, 20, 16))
        self._box = QVBoxLayout()
        held = QWidget()
        held.setLayout(self._box)
        about = self.tr(
            "What you delete is gone from the journal at once, but backups made before still hold "
            "it until they are let go."
        )
        self.add(
            heading(self.tr("Deleted things")), text(about, "compact", "ink2", wrap=True), held
        )
        self.count = 0
        self._show_offer()

    def show_offer(self, count: int) -> None:
        """Offer to remove the `count` backups that are older than the journal.

        A question that stands there, or what was said, stays as long as that is the same.
        """
        if count != self.count:
            self.count = count
            self._show_offer()

    def _show_offer(self) -> None:
        layout.clear(self._box)
        self._offer = Button(self.tr("Remove them from backups too…"), dense=True)
        self._offer.setEnabled(bool(self.count))
        self._offer.clicked.connect(self._on_offer)
        layout.fill(self._box, layout.row(self._offer, None), gap=10)

    def say(self, words: str) -> None:
        """Say above the offer what came of it, with the keyboard there: the offer may be off."""
        self._show_offer()
        said = RingedRow()
        said.setAccessibleName(words)
        layout.fill(QVBoxLayout(said), text(words, wrap=True), margins=(8, 6, 8, 6))
        self._box.insertWidget(0, said)
        said.setFocus()
        layout.reveal(self)

    @Slot()
    def _on_kept(self) -> None:
        self._show_offer()
        self._offer.setFocus()

    @Slot()
    def _on_offer(self) -> None:
        words = translate(
            "Backups",
            "First a new backup of the journal as it is now is taken. Then what was made before, "
            "%n backup(s), is removed here and in the second place, and cannot be brought back. "
            "Copies you saved elsewhere stay, and so does a journal kept from before restoring. "
            "Do that?",
            n=self.count,
        )
        sure = Button(self.tr("Yes, remove the earlier backups"), "danger", dense=True)
        back = Button(self.tr("No, keep them"), dense=True)
        sure.clicked.connect(self.wanted)
        back.clicked.connect(self._on_kept)
        layout.clear(self._box)
        layout.fill(self._box, text(words, wrap=True), layout.row(sure, back, None), gap=10)
        back.setFocus()
        layout.reveal(self)
