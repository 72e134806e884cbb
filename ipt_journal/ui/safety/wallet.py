"""The plan as a card for the wallet: seen as it will be, then printed or saved."""

from PySide6.QtCore import Signal, Slot

from ipt_journal.i18n import translate
from ipt_journal.summary import choices, safety_card
from ipt_journal.ui import country
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.paper.safety_card import lay_out
from ipt_journal.ui.session.file_names import file_name
from ipt_journal.ui.session.paper_out import PaperOut, Written
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.text import text


class Wallet(PaperOut):
    """What is shown here is what is saved and printed."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        once = translate("Wallet", "Anyone who finds the card can read it, with the names in it.")
        back = Button(translate("Wallet", "Back to the plan"), "ghost")
        told = text(once, "caption", "ink2", wrap=True)
        title = translate("Wallet", "A card for your wallet")
        super().__init__(desk, title, told, more=(back,), ways_first=True)
        self.file_name = file_name("safety")
        back.clicked.connect(self.done)
        with desk.journal.read() as session:
            kept = choices.kept(session, desk.clock.today())
        sold = country.paper_size(desk.appearance.settings.country)
        self._size = kept.size if kept.stored else sold
        self.size_chosen.connect(self._on_size)
        self.refresh()

    def refresh(self) -> None:
        """Draw the card from the plan as it is now."""
        with self._desk.journal.read() as session:
            card = safety_card.build(session, self._size)
        self.show_paper(lay_out(card), Written.of(safety_card.document(card)))

    @Slot(str)
    def _on_size(self, size: str) -> None:
        self._size = size
        self.refresh()
