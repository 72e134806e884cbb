"""The right side of Next session: the preview, what is left out, and the ways to get the paper."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.summary import html
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui import files, language, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.paper import output, session_paper
from ipt_journal.ui.session.each import left_out
from ipt_journal.ui.session.preview import LeftOut, Preview
from ipt_journal.vault.durable import write_whole

_NAME = "summary"  # of every file, whatever is in it


class PaperSide(QWidget):
    """What is shown here is what is saved and printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: Sheet | None = None
        self._left: list[tuple[str, str]] = []
        self._other: QWidget | None = None
        self._came_from: QWidget | None = None  # the button that opened the other card
        self._follow: Callable[[], object] | None = None  # what the other card does on a new sheet
        self.preview = Preview()
        self.size_chosen = self.preview.size_chosen
        self.preview.pdf_requested.connect(self.save_pdf)
        self.preview.web_requested.connect(self._save_web)
        self.preview.print_requested.connect(self.open_printing)
        self.preview.left_out_requested.connect(self._on_left_out)
        self.preview.larger_requested.connect(lambda: desk.visit("paper", pages=self.preview.pages))
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self.preview)

    def show_sheet(self, sheet: Sheet, choices: Choices, found: Candidates) -> None:
        self._sheet = sheet
        self._left = left_out(choices, found)
        self.preview.show_pages(session_paper.lay_out(sheet))
        if self._follow is not None:
            self._follow()

    # Ways out

    @Slot()
    def save_pdf(self) -> None:
        suggestion = Path.home() / f"{_NAME}.pdf"
        title = self.tr("Save the paper, not encrypted")
        files.pick_target(self, title, suggestion, "PDF (*.pdf)", self._write_pdf)

    @Slot()
    def _save_web(self) -> None:
        suggestion = Path.home() / f"{_NAME}.html"
        title = self.tr("Save the paper as a web page, not encrypted")
        files.pick_target(
            self, title, suggestion, self.tr("Web page") + " (*.html)", self._write_web
        )

    def _write_pdf(self, path: Path) -> None:
        if self.preview.pages is not None:
            self._write(path, output.pdf(self.preview.pages))

    def _write_web(self, path: Path) -> None:
        if self._sheet is not None:
            tag = language.tag(self._desk.appearance.settings.language)
            self._write(path, html.to_html(self._sheet, tag).encode())

    def _write(self, path: Path, content: bytes) -> None:
        """Write the file whole, or leave what is there as it was."""
        try:
            write_whole(path, content)
        except OSError:
            self.preview.error.say(self.tr("That place cannot be written. Nothing was saved."))
            return
        self.preview.error.say("")
        self._desk.notice(self.tr("Saved. Anyone who has the file can read it."))

    # What takes the preview's place

    @Slot()
    def _on_left_out(self) -> None:
        self._came_from = self.preview.out
        card = self._show_left_out()
        card.back.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(card)

    def _show_left_out(self) -> LeftOut:
        card = LeftOut(self._left)
        card.done.connect(self.back)
        self._show_other(card, self._show_left_out)
        return card

    @Slot()
    def open_printing(self) -> None:
        """Show our own print page; Qt's printing is loaded now and not before."""
        if self.preview.pages is None:
            return
        panel = import_module("ipt_journal.ui.session.print_panel").PrintPanel(self.preview.pages)
        panel.done.connect(self.back)
        panel.size_chosen.connect(self.size_chosen)
        panel.printed.connect(self._on_printed)
        self._came_from = self.preview.printer
        self._show_other(panel, lambda: panel.set_pages(self.preview.pages))
        panel.first.setFocus()
        layout.reveal(panel)

    def _show_other(self, card: QWidget, follow: Callable[[], object]) -> None:
        self._drop_other()
        self._other, self._follow = card, follow
        self.preview.hide()
        self._box.addWidget(card, 0, layout.TOP)

    def _drop_other(self) -> None:
        if self._other is not None:
            self._box.removeWidget(self._other)
            self._other.hide()
            self._other.deleteLater()
            self._other = self._follow = None

    @Slot()
    def back(self) -> bool:
        """Show the preview again; False when nothing stood in its place."""
        if self._other is None:
            return False
        self._drop_other()
        self.preview.show()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot(str)
    def _on_printed(self, sentence: str) -> None:
        self.back()
        self._desk.notice(sentence)
