"""Choosing for the paper: parts, days and people, and in their place the cards that go deeper."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ipt_journal.records import paper, person
from ipt_journal.records.paper import Block, PaperPreset
from ipt_journal.records.therapy import TalkSafety, TherapySession
from ipt_journal.summary import candidates, choices, session_sheet
from ipt_journal.summary.choices import Choices
from ipt_journal.ui import country, layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.session import choices_out, writing
from ipt_journal.ui.session.each import ChooseEach
from ipt_journal.ui.session.each_person import EachPerson
from ipt_journal.ui.session.each_word import EachWord
from ipt_journal.ui.session.on_paper import OnPaper
from ipt_journal.ui.session.paper_side import PaperSide

Card = ChooseEach | EachPerson | EachWord


class Choosing(QWidget):
    """Stands below `above`, which gives way to a card too; the preview follows every choice."""

    def __init__(
        self, desk: Desk, above: Sequence[QWidget], side: PaperSide, say: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._desk, self._side, self._say = desk, side, say
        self._coming: TherapySession | None = None
        self.choices = Choices(desk.clock.today(), desk.clock.today(), stored=False)
        self._chosen_before: Choices | None = None  # as long as there is no session to keep it with
        self.on_paper = OnPaper(desk.clock.today())
        self._parts = layout.column(*above, self.on_paper, gap=12)
        self._card: Card | None = None
        self._came_from: QWidget | None = None  # the link that opened the card
        self._box = QVBoxLayout(self)
        layout.fill(self._box, self._parts)
        self._connect()

    def _connect(self) -> None:
        chooses = self.on_paper
        chooses.changed.connect(self._on_choices)
        chooses.each_requested.connect(self._choose_each)
        chooses.people_requested.connect(self._choose_people)
        chooses.words_requested.connect(self._choose_words)
        chooses.ways.used.connect(self._on_way_used)
        chooses.ways.kept.connect(self._on_way_kept)
        chooses.ways.forgotten.connect(self._on_way_forgotten)
        chooses.ways.file_requested.connect(self._on_file)
        self._side.size_chosen.connect(self._on_size)

    def refresh(self, coming: TherapySession | None) -> None:
        """Show what is kept for the coming session, and the paper that comes of it."""
        self._coming = coming
        with self._desk.journal.read() as session:
            kept = self._choices_now(choices.kept(session, self._desk.clock.today()))
            self.choices = choices.hiding(session, kept)
            # What is ticked on this page is decided, also before it was first stored.
            shown = replace(self.choices, stored=True)
            found = candidates.candidates(session, shown)
            sheet = session_sheet.build(session, shown)
            ways = [(one.id, one.name) for one in paper.presets(session)]
        self.on_paper.show_choices(shown, found, self._said())
        self.on_paper.ways.show_ways(ways)
        self._side.show_sheet(sheet, shown, found)

    def _said(self) -> frozenset[Block]:
        """Return the parts that hold what the client said on this page for the session."""
        if self._coming is None:
            return frozenset()
        hard = {Block.HARD} if self._coming.hard_to_say.strip() else set()
        unsaid = self._coming.talk_safety is TalkSafety.NOT_ANSWERED
        return frozenset(hard if unsaid else {*hard, Block.SAFETY})

    def _choices_now(self, kept: Choices) -> Choices:
        """Return what is kept with the session; what was chosen before there was one goes along."""
        if kept.stored:
            self._chosen_before = None
        else:
            size = country.paper_size(self._desk.appearance.settings.country)
            kept = replace(kept, size=size)
        if self._chosen_before is None:
            return choices.begun(kept)
        return replace(self._chosen_before, session_id=kept.session_id)

    # What the client says

    @Slot(object)
    def _on_choices(self, chosen: Choices) -> None:
        """Keep the choices with the session; without one they hold while the journal is open."""
        self.choices = replace(chosen, stored=True)
        if chosen.session_id is None:
            self._chosen_before = self.choices
        if chosen.session_id is None or not self._write(writing.keep_choices, chosen):
            self.refresh(self._coming)

    def _write(self, deed: Callable[..., None], *details: object) -> bool:
        return self._desk.attempt(partial(deed, self._desk.journal, *details), self._say)

    @Slot(str)
    def _on_size(self, size: str) -> None:
        self._on_choices(replace(self.choices, size=size))

    @Slot(object)
    def _on_way_used(self, key: UUID) -> None:
        with self._desk.journal.read() as session:
            way = session.get(PaperPreset, key)
            chosen = choices.as_in(session, self.choices, way) if way else self.choices
        self._on_choices(chosen)

    @Slot(str)
    def _on_way_kept(self, name: str) -> None:
        if self._write(writing.keep_way, self.choices, name):
            self._desk.notice(self.tr("Kept."), undoable=True)

    @Slot(object)
    def _on_way_forgotten(self, key: UUID) -> None:
        if self._write(writing.forget_way, key):
            self._desk.deleted(self.tr("Let go."))

    @Slot()
    def _on_file(self) -> None:
        choices_out.save(self, self._desk, self.choices, self._say)

    # Cards in the place of the parts

    @Slot()
    def _choose_each(self) -> None:
        with self._desk.journal.read() as session:
            found = candidates.candidates(session, self.choices)
        self._open(ChooseEach(self.choices, found))

    @Slot()
    def _choose_people(self) -> None:
        with self._desk.journal.read() as session:
            people = person.everyone(session)
        self._open(EachPerson(self.choices, people))

    @Slot()
    def _choose_words(self) -> None:
        shown = replace(self.choices, stored=True)
        with self._desk.journal.read() as session:
            passages = session_sheet.passages(session, shown)
        self._open(EachWord(self.choices, passages))

    def _open(self, card: Card) -> None:
        card.changed.connect(self._on_choices)
        card.done.connect(self.close_card)
        self._card, self._came_from = card, QApplication.focusWidget()
        self._parts.hide()
        self._box.addWidget(card)
        card.focus()
        layout.reveal(card)

    @Slot()
    def close_card(self) -> bool:
        """Show the parts again; False when they are shown already."""
        if self._card is None:
            return False
        self._box.removeWidget(self._card)
        self._card.hide()
        self._card.deleteLater()
        self._card = None
        self._parts.show()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(self._came_from or self.on_paper)
        return True
