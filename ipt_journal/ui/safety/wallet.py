"""The plan as a card for the wallet: seen as it will be, then printed or saved."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.summary import choices, safety_card
from ipt_journal.ui import country, files, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.safety_card import lay_out
from ipt_journal.ui.session.preview import Leaves
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import text
from ipt_journal.vault.durable import write_whole

_NAME = "card.pdf"  # whatever is on it


class Wallet(QWidget):
    """What is shown here is what is saved and printed."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._panel: QWidget | None = None  # in the place of the preview, while one prints
        with desk.journal.read() as session:
            kept = choices.kept(session, desk.clock.today())
        sold = country.paper_size(desk.appearance.settings.country)
        self._size = kept.size if kept.stored else sold
        self._error = ErrorLine()
        once = self.tr("Anyone who finds the card can read it, with the names in it.")
        above = text(once, "caption", "ink2", wrap=True), self._error, self._buttons()
        self._leaves = Leaves(self.tr("A card for your wallet"), *above)
        self._leaves.size_chosen.connect(self._on_size)
        self._leaves.larger_requested.connect(lambda: desk.visit("paper", pages=self._leaves.pages))
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self._leaves)
        self.refresh()

    def _buttons(self) -> QWidget:
        pdf = Button(self.tr("Save as PDF"), icon="file-down")
        pdf.clicked.connect(self._on_pdf)
        self.printer = Button(self.tr("Print"), "primary", "printer")
        self.printer.clicked.connect(self._on_print)
        back = Button(self.tr("Back to the plan"), "ghost")
        back.clicked.connect(self.done)
        return layout.row(pdf, self.printer, None, back)

    def refresh(self) -> None:
        """Draw the card from the plan as it is now."""
        with self._desk.journal.read() as session:
            card = safety_card.build(session, self._size)
        self._leaves.show_pages(lay_out(card))

    @Slot(str)
    def _on_size(self, size: str) -> None:
        self._size = size
        self.refresh()

    @Slot()
    def _on_pdf(self) -> None:
        title = self.tr("Save the card, not encrypted")
        files.pick_target(self, title, Path.home() / _NAME, "PDF (*.pdf)", self._write)

    def _write(self, path: Path) -> None:
        if self._leaves.pages is None:
            return
        try:
            write_whole(path, output.pdf(self._leaves.pages))
        except OSError:
            self._error.say(self.tr("That place cannot be written. Nothing was saved."))
            return
        self._error.say("")
        self._desk.notice(self.tr("Saved. Anyone who has the file can read it."))

    @Slot()
    def _on_print(self) -> None:
        """Show our own print page; Qt's printing is loaded now and not before."""
        pages = self._leaves.pages
        panel = import_module("ipt_journal.ui.session.print_panel").PrintPanel(pages)
        panel.done.connect(self.step_back)
        panel.printed.connect(self._on_printed)
        panel.size_chosen.connect(self._on_size)
        panel.size_chosen.connect(lambda: panel.set_pages(self._leaves.pages))
        self._panel = panel
        self._leaves.hide()
        self._box.addWidget(panel, 0, layout.TOP)
        panel.first.setFocus()
        layout.reveal(panel)

    @Slot(str)
    def _on_printed(self, sentence: str) -> None:
        self.step_back()
        self._desk.notice(sentence)

    @Slot()
    def step_back(self) -> bool:
        """Show the card again; False when nothing stood in its place."""
        if self._panel is None:
            return False
        self._box.removeWidget(self._panel)
        self._panel.hide()
        self._panel.deleteLater()
        self._panel = None
        self._leaves.show()
        self.printer.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
