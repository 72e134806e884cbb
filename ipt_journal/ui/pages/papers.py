"""Other papers: the whole therapy, one closer look, the maps, the plans and blank forms."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from sqlmodel import Session

from ipt_journal.records import KINDS, person
from ipt_journal.records.unfinished import Unfinished
from ipt_journal.summary import choices, papers
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document
from ipt_journal.summary.papers import PAPERS, OtherPaper
from ipt_journal.typed import override
from ipt_journal.ui import country, layout
from ipt_journal.ui.columns import ONE_COLUMN_BELOW, Beside
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.paper import other_pages
from ipt_journal.ui.papers.on_it import OnIt
from ipt_journal.ui.papers.paper_list import PaperList
from ipt_journal.ui.session import choices_out
from ipt_journal.ui.session.each_person import EachPerson
from ipt_journal.ui.session.each_word import EachWord
from ipt_journal.ui.session.file_names import file_name
from ipt_journal.ui.session.paper_out import PaperOut, Written
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import text

_SIDE = 456


class OtherPapersPage(Page):
    """What is chosen here holds while the journal is open, for each paper by itself."""

    shows = frozenset(KINDS) - {Unfinished}
    follows_the_clock = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.paper: OtherPaper = PAPERS[0]
        self._of: dict[str, UUID] = {}
        self._chosen: dict[str, Choices] = {}
        self.list = PaperList([(one.name, *_told(one.name)) for one in PAPERS])
        self.list.chosen.connect(self.show_paper)
        self.on_it = OnIt(desk.clock.today())
        self.on_it.changed.connect(self._on_choices)
        self.on_it.of_chosen.connect(self._on_of)
        self.on_it.file_requested.connect(self._on_file)
        self.on_it.people_requested.connect(self._choose_people)
        self.on_it.words_requested.connect(self._choose_words)
        self.out = PaperOut(desk, self.tr("Preview"))
        self.out.size_chosen.connect(self._on_size)
        self._sentence = text("", "compact", "ink2", wrap=True)
        self._nothing = Card(self._sentence, padding=(20, 16, 20, 16))
        side = QWidget()
        layout.fill(QVBoxLayout(side), self.out, (self._nothing, 0, layout.TOP))
        self.put(self.header(back=True))
        self._parts = layout.column(self.list, self.on_it, None, gap=12)
        self._card: Card | None = None  # in the place of the parts
        self._came_from: QWidget | None = None  # the button that opened the card
        main = QWidget()
        self._main = QVBoxLayout(main)
        layout.fill(self._main, self._parts)
        self._columns = Beside(main, side, _SIDE)
        self.put((self._columns, 1))
        self.set_title(self.tr("Other papers"))

    # Following the journal

    @override
    def arrive(self, visit: Visit) -> None:
        name = visit.given.pop("paper", "")
        if name:
            if visit.record is not None:
                self._of[name] = visit.record
            self.show_paper(name)
        self.list.focus()

    @override
    def depart(self) -> None:
        self.out.step_back()
        self._drop_card()

    @override
    def relay(self, width: int) -> None:
        self._columns.stack(stacked=width < ONE_COLUMN_BELOW)

    @Slot(str)
    def show_paper(self, name: str) -> None:
        self.out.step_back()
        self._drop_card()
        self.paper = papers.named(name)
        self.list.set_value(name)
        self.refresh()

    @override
    def refresh(self) -> None:
        """Show what can be chosen, and the paper that comes of it."""
        paper = self.paper
        with self.desk.journal.read() as session:
            which = paper.which(session) if paper.which else []
            of = self._of.get(paper.name) or next((key for key, _ in which), None)
            kept = self._chosen.get(paper.name) or self._begun(session)
            # What is ticked on this page is decided.
            shown = replace(papers.asked_for(session, paper, kept, of), stored=True)
            shown = choices.hiding(session, shown)
            offers = paper.offers(session, shown, of)
            document = paper.build(session, shown, of)
        self._shown, self._passages = shown, document.passages
        self.list.set_value(paper.name)
        self.out.file_name = file_name(paper.name)
        self.on_it.show_of(which, of)
        self.on_it.show_choices(shown, offers, paper)
        self.on_it.setVisible(bool(offers or which or paper.blocks))
        self._show_document(document)

    def _begun(self, session: Session) -> Choices:
        """Return what a paper begins with, in the size that is sold here."""
        size = country.paper_size(self.desk.appearance.settings.country)
        return papers.begun(session, self.desk.clock.today(), size)

    def _show_document(self, document: Document) -> None:
        self.out.setVisible(bool(document.parts))
        self._nothing.setVisible(not document.parts)
        self._sentence.setText(papers.nothing(self.paper.name))
        if document.parts:
            pages = other_pages.lay_out(self.paper.name, document)
            self.out.show_paper(pages, Written.of(document))
            self.out.say_below(papers.to_note(self.paper.name))

    # What the client says

    @Slot(object)
    def _on_choices(self, chosen: Choices) -> None:
        self._chosen[self.paper.name] = chosen
        self.refresh()

    @Slot(str)
    def _on_size(self, size: str) -> None:
        self._on_choices(replace(self._shown, size=size))

    @Slot(object)
    def _on_of(self, key: UUID) -> None:
        self._of[self.paper.name] = key
        self.refresh()

    @Slot()
    def _on_file(self) -> None:
        choices_out.save(self, self.desk, self._shown, self.out.error.say)

    # Cards in the place of the parts

    @Slot()
    def _choose_people(self) -> None:
        with self.desk.journal.read() as session:
            people = person.everyone(session)
        self._open(EachPerson(self._shown, people))

    @Slot()
    def _choose_words(self) -> None:
        self._open(EachWord(self._shown, self._passages))

    def _open(self, card: EachPerson | EachWord) -> None:
        card.changed.connect(self._on_choices)
        card.done.connect(self.close_card)
        self._drop_card()
        self._card, self._came_from = card, QApplication.focusWidget()
        self._parts.hide()
        self._main.addWidget(card)
        card.focus()
        layout.reveal(card)

    @Slot()
    def close_card(self) -> bool:
        """Show the parts again; False when they are shown already."""
        shown = self._card is not None
        self._drop_card()
        if shown and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
            layout.reveal(self.on_it)
        return shown

    def _drop_card(self) -> None:
        if self._card is not None:
            self._main.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
            self._parts.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc close what stands in the place of something else before it goes back."""
        if event.key() != Qt.Key.Key_Escape or not (self.out.step_back() or self.close_card()):
            super().keyPressEvent(event)


def _told(name: str) -> tuple[str, str]:
    return papers.label(name), papers.about(name)
