"""What the worksheets of all four areas share: head, stage, cards, and what stands beside them."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.asking.plain_rows import PlainRows
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.focus.about import About
from ipt_journal.ui.focus.course import Course
from ipt_journal.ui.focus.happened import Happened
from ipt_journal.ui.focus.naming_form import kept_people
from ipt_journal.ui.focus.sheet_cards import SheetCards
from ipt_journal.ui.focus.stages import StageCards
from ipt_journal.ui.thread import Thread
from ipt_journal.ui.trials.listing import Trials
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption
from ipt_journal.ui.widgets.tick import Tick

_AT_ONCE = 3  # rows that are seen first


class SheetView(SheetCards):
    """Each area arranges its cards in `rows`; what it does not name comes after the others."""

    stage_chosen = Signal(str)
    event_added = Signal(object)  # UUID
    event_removed = Signal(object)  # UUID
    mark_placed = Signal(object, str)  # UUID, day
    mark_removed = Signal(object)  # UUID
    bring_chosen = Signal(object, str, bool)  # UUID, words, brought

    def __init__(self, desk: Desk, about: About) -> None:
        super().__init__(desk, about)
        self._finished = False
        self._make_parts()
        self._box = QVBoxLayout(self)
        self._coming = self.rows()
        rows = islice(self._coming, _AT_ONCE)
        layout.fill(self._box, self.error, *rows, gap=12)
        self._show_placed()
        QTimer.singleShot(0, self, self.finish)

    def rows(self) -> Iterator[QWidget]:
        """Yield the cards as they stand below one another."""
        raise NotImplementedError

    @Slot()
    def finish(self) -> None:
        """Make what is out of sight at first: the sheet is there sooner without it."""
        if self._finished:
            return
        self._finished = True
        for row in (*self._coming, *self._left_over()):
            self._box.addWidget(row)
            row.show()
        self._show_placed()

    def _show_placed(self) -> None:
        self.show_about(self.about)
        self.relay(self._room)
        if self.desk.journal.read_only:
            self._shut()

    def happened_words(self) -> tuple[str, str, int]:
        """Return the title of what happened, a hint, and how many would help."""
        return self.tr("What happened around it"), "", 0

    def trials_words(self) -> tuple[str, str]:
        """Return the title of what is tried, and a hint where nothing is."""
        raise NotImplementedError

    rising = False  # what is tried stands in the order of how hard it feels
    asks_itself = False  # whether it is safe is a question of the sheet

    def _make_parts(self) -> None:
        read_only = self.desk.journal.read_only
        self.happened = Happened(self.desk, *self.happened_words())
        self.happened.added.connect(self.event_added)
        self.happened.removed.connect(self.event_removed)
        self.bring = Tick(self.tr("Bring to session"))
        self.bring.clicked.connect(self._on_bring)
        title, hint = self.trials_words()
        self.trials = Trials(
            self.desk, self.bring, title, hint, rising=self.rising, asked=self.asks_itself
        )
        self.trials.bring_chosen.connect(self.bring_chosen)
        self.course = Course(self.sheet_kind, read_only=read_only)
        self.course.placed.connect(self.mark_placed)
        self.course.removed.connect(self.mark_removed)
        self.thread_of = Thread(self.desk)

    # What the pages of the areas are made of

    def short_stages(self, question: str) -> tuple[QWidget, QWidget]:
        """Return the question where it stands, and the names to choose from."""
        names = [(code, name) for code, name, *_ in self.sheet_kind.stages()]
        self.stage = Segment(question, names, height=34)
        self.stage.changed.connect(lambda: self.stage_chosen.emit(self.stage.value))
        return caption(question), self.stage

    def last_row(self) -> QWidget:
        """Return how it went, and what hangs together with it."""
        return layout.column(self.course, self.thread_of, None, gap=8)

    # Following the journal

    def show_about(self, about: About) -> None:
        """Show what is kept beside the answers, in the parts that have their place by now."""
        self.about = about
        self.show_stage(about)
        if self.happened.parentWidget() is not None:
            self.happened.show_events(about.happened)
        if self.trials.parentWidget() is not None:
            self.trials.show_of(about.source, self.first_words())
        if self.course.parentWidget() is not None:
            self.course.show_marks(about.marks)
            shown = {one.id for one in (*about.happened, *about.trials)}
            self.thread_of.show_of(about.sheet.id, shown)
        self.bring.setChecked(about.brought)
        can = about.coming is not None and not self.desk.journal.read_only
        self.bring.setEnabled(can)
        self.bring.set_below("" if about.coming else self.tr("There is no next session yet"))

    def show_stage(self, about: About) -> None:
        self.stage.set_value(about.sheet.stage)

    def first_words(self) -> str:
        """Return what something to try begins with."""
        return ""

    def shows(self, about: About) -> bool:
        """Whether the answers on the page are those that are kept, or newer ones."""
        if self.desk.drafts.latest(self.key):
            return True
        if _people_known(about) != _people_known(self._built):
            return False
        told = self.content()
        told |= {one: asked.kept(told[one]) for one, asked in self._asked.items()}
        return told == {**told, **about.sheet.answers(), **kept_people(about)}

    # Keeping

    @property
    def words(self) -> str:
        """Return what the sheet is called now."""
        return str(self.content().get(self.kind.needs, "")).strip()

    def leave(self) -> bool:
        """Keep everything; what cannot be kept waits as unfinished text."""
        kept = self.keep()
        if not kept:
            self.desk.drafts.closed(self.key)
        self.trials.leave()
        return kept

    def close_parts(self) -> bool:
        """Put away what stands in the place of something else; False when nothing does."""
        return self.happened.close_finder()

    @Slot(bool)
    def _on_bring(self, brought: bool) -> None:  # noqa: FBT001 - as Qt tells it
        self.bring_chosen.emit(self.record_id, self.words, brought)

    def _shut(self) -> None:
        """Let nothing be answered where nothing can be kept."""
        for control in self._inputs.values():
            _shut(control)
        for one in (*self.findChildren(Segment), *self.findChildren(StageCards)):
            one.setEnabled(False)


def _people_known(about: About) -> tuple[object, ...]:
    names = frozenset((one.id, one.label) for one in about.people)
    return names, about.person.id if about.person else None


def _shut(control: Any) -> None:  # noqa: ANN401 - an input of any kind
    if isinstance(control, PlainRows):
        control.set_read_only()
    elif isinstance(control, QPlainTextEdit | LineField):
        control.setReadOnly(True)
    elif isinstance(control, QWidget):
        control.setEnabled(False)
