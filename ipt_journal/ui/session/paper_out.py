"""A paper in its preview with every way out of the journal: what is shown is what is written."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import preferences
from ipt_journal.summary import document_text
from ipt_journal.summary.document import Document
from ipt_journal.ui import files, jobs, language, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.known_names import known_names
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.session.before_out import NotEncrypted, PrintQueues
from ipt_journal.ui.session.making import Making
from ipt_journal.ui.session.password_panel import PasswordPanel
from ipt_journal.ui.session.preview import Leaves
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.field import ErrorLine
from ipt_journal.ui.widgets.text import text
from ipt_journal.vault.durable import write_out

_AT_ONCE = 4  # pages that take no longer than a blink


@dataclass(frozen=True, slots=True)
class Written:
    """The same paper in words, each made when it is wanted; `web` takes a language tag."""

    markdown: Callable[[], str]
    plain: Callable[[], str]
    web: Callable[[str], str]

    @classmethod
    def of(cls, document: Document) -> Self:
        return cls(
            partial(document_text.to_markdown, document),
            partial(document_text.to_plain, document),
            partial(document_text.to_html, document),
        )


@dataclass(frozen=True, slots=True)
class _Way:
    """One kind of file: its ending, how it is named in the dialog, and what goes into it."""

    ending: str
    kind: str
    pieces: Callable[[], Iterator[bytes]]


class PaperOut(QWidget):
    """Cards take the place of the preview: what a file or a printer means, and a password."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        *above: QWidget,
        more: tuple[Button, ...] = (),
        ways_first: bool = False,
    ) -> None:
        """Show a paper under its title; `above` stands below that, `more` beside the buttons.

        `ways_first` puts the buttons there too, for a page that scrolls.
        """
        super().__init__()
        self.file_name = self.tr("summary")  # offered for every file, without its ending
        self._desk = desk
        self._written: Written | None = None
        self._card: QWidget | None = None
        self._came_from: QWidget | None = None  # the button that opened the card
        self._follow: Callable[[], object] | None = None  # what the card does on a new paper
        self.error = ErrorLine()
        self._below = text("", "caption", "ink2", wrap=True)
        self._below.hide()
        ways = (self._below, self.error, self._buttons(more))
        self.preview = Leaves(title, *above, *(ways if ways_first else ()))
        if not ways_first:
            self.preview.add(*ways)
        self.preview.larger_requested.connect(lambda: desk.visit("paper", pages=self.pages))
        self.size_chosen = self.preview.size_chosen
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self.preview)

    def _buttons(self, more: tuple[Button, ...]) -> QWidget:
        self.pdf = Button(self.tr("Save as PDF"), icon="file-down")
        self.pdf.clicked.connect(self.save_pdf)
        self.printer = Button(self.tr("Print"), "primary", "printer")
        self.printer.clicked.connect(self.open_printing)
        self.ways = Drop(self.tr("More ways"))
        self.ways.show_choice(self.tr("More ways"))
        self.ways.offer_command(self.tr("PDF with a password…"), self.ask_password)
        self.ways.offer_command(self.tr("Text…"), lambda: self._ask(self._text()))
        self.ways.offer_command(self.tr("Markdown…"), lambda: self._ask(self._markdown()))
        self.ways.offer_command(self.tr("Web page…"), lambda: self._ask(self._web()))
        links = layout.row(*more, None, gap=18)
        row = layout.row(self.pdf, self.printer, self.ways, None)
        return layout.column(row, links, gap=4) if more else row

    def say_below(self, words: str) -> None:
        """Put a line below the page that is read before the paper leaves."""
        self._below.setText(words)
        self._below.show()

    @property
    def pages(self) -> Pages | None:
        return self.preview.pages

    def show_paper(self, pages: Pages, written: Written) -> None:
        self._written = written
        self.preview.show_pages(pages)
        if self._follow is not None:
            self._follow()

    # Files

    def _pdf_way(self) -> _Way:
        return _Way("pdf", "PDF (*.pdf)", self._pdf)

    def _pdf(self) -> Iterator[bytes]:
        return output.pdf_by_page(self.pages) if self.pages else iter(())

    def _text(self) -> _Way:
        return _Way("txt", self.tr("Text") + " (*.txt)", lambda: self._words("plain"))

    def _markdown(self) -> _Way:
        return _Way("md", "Markdown (*.md)", lambda: self._words("markdown"))

    def _web(self) -> _Way:
        tag = language.tag(self._desk.appearance.settings.language)
        return _Way("html", self.tr("Web page") + " (*.html)", lambda: self._words("web", tag))

    def _words(self, form: str, *details: Any) -> Iterator[bytes]:  # noqa: ANN401 - what it takes
        written: str = getattr(self._written, form)(*details)
        return iter((written.encode(),))

    @Slot()
    def save_pdf(self) -> None:
        self._ask(self._pdf_way(), self.pdf)

    def _ask(self, way: _Way, came_from: QWidget | None = None) -> None:
        """Say what an open file means before it is written."""
        if self.pages is None:
            return
        card = NotEncrypted()
        card.go_on.connect(lambda: self._pick(way, way.pieces))
        card.password_wanted.connect(self.ask_password)
        card.done.connect(self.step_back)
        self.show_instead(card, card.first, came_from or self.ways)

    @Slot()
    def ask_password(self) -> None:
        if self.pages is None:
            return
        panel = PasswordPanel(partial(known_names, self._desk.journal))
        panel.chosen.connect(self._on_password)
        panel.done.connect(self.step_back)
        self.show_instead(panel, panel.first, self.ways)

    @Slot(str)
    def _on_password(self, password: str) -> None:
        module = import_module("ipt_journal.exchange.locked_pdf")

        def pieces() -> Iterator[bytes]:
            for piece in self._pdf():
                yield module.locked(piece, password) if piece else b""

        self._pick(self._pdf_way(), pieces, locked=True)

    def _pick(
        self, way: _Way, pieces: Callable[[], Iterator[bytes]], *, locked: bool = False
    ) -> None:
        title = self.tr("Save the paper, not encrypted")
        if locked:
            title = self.tr("Save the paper with a password")
        suggestion = Path.home() / f"{self.file_name}.{way.ending}"

        def write(path: Path) -> None:
            self._make(path, pieces(), locked=locked)

        files.pick_target(self, title, suggestion, way.kind, write)

    def _make(self, path: Path, pieces: Iterator[bytes], *, locked: bool) -> None:
        """Make a file, a long one page by page: the window lives on, and it can be left."""
        self.step_back()
        if self.pages is None or self.pages.count <= _AT_ONCE:
            self._write(path, [*pieces], locked=locked)
            return
        card = Making(self.pages.count)
        card.done.connect(self.step_back)
        self.show_instead(card, card.first, self.pdf)
        done = partial(self._on_made, path, locked=locked)
        jobs.piecewise(card, card.counted(pieces), done, self._on_not_made)

    def _on_made(self, path: Path, pieces: list[bytes], *, locked: bool) -> None:
        self.step_back()
        self._write(path, pieces, locked=locked)

    def _on_not_made(self, error: Exception) -> None:
        self.step_back()
        raise error

    def _write(self, path: Path, pieces: list[bytes], *, locked: bool) -> None:
        """Write the file whole, or leave what is there as it was."""
        try:
            write_out(path, pieces[-1])
        except OSError:
            self.error.say(self.tr("That place cannot be written. Nothing was saved."))
            return
        self.error.say("")
        words = self.tr("Saved. Anyone who has the file can read it.")
        if locked:
            words = self.tr("Saved. Whoever has the password can read it.")
        self._desk.notice(words)

    # The printer

    @Slot()
    def open_printing(self) -> None:
        """Show our own print page; before the first print, tell what print queues keep."""
        if self.pages is None:
            return
        module = import_module("ipt_journal.ui.session.print_panel")
        if self._is_told_of_queues() or not module.finds_printers():
            self._show_printing()
            return
        card = PrintQueues()
        card.go_on.connect(self._show_printing)
        card.password_wanted.connect(self.ask_password)
        card.done.connect(self.step_back)
        self.show_instead(card, card.first, self.printer)

    def _is_told_of_queues(self) -> bool:
        with self._desk.journal.read() as session:
            return preferences.load(session).told_of_queues

    @Slot()
    def _show_printing(self) -> None:
        """Show the print page; Qt's printing is loaded now and not before."""
        panel = import_module("ipt_journal.ui.session.print_panel").PrintPanel(self.pages)
        panel.done.connect(self.step_back)
        panel.size_chosen.connect(self.size_chosen)
        panel.printed.connect(self._on_printed)
        follow = partial(self._follow_printing, panel)
        self.show_instead(panel, panel.first, self.printer, follow)

    def _follow_printing(self, panel: Any) -> None:  # noqa: ANN401 - loaded when it is wanted
        panel.set_pages(self.pages)

    @Slot(str)
    def _on_printed(self, sentence: str) -> None:
        def remember() -> None:
            with self._desk.journal.write() as session:
                preferences.change(session, told_of_queues=True)

        self.step_back()
        if not self._is_told_of_queues():
            self._desk.attempt(remember, self.error.say)
        self._desk.notice(sentence)

    # What takes the preview's place

    def show_instead(
        self,
        card: QWidget,
        first: QWidget,
        came_from: QWidget,
        follow: Callable[[], object] | None = None,
    ) -> None:
        """Show a card, with the keyboard on `first`; `follow` hears of a new paper."""
        self._drop_card()
        self._card, self._came_from, self._follow = card, came_from, follow
        self.preview.hide()
        self._box.addWidget(card, 0, layout.TOP)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(card)

    def _drop_card(self) -> None:
        if self._card is not None:
            self._box.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = self._follow = None

    @Slot()
    def step_back(self) -> bool:
        """Show the preview again; False when nothing stood in its place."""
        if self._card is None:
            return False
        self._drop_card()
        self.preview.show()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
