"""What is being tried since last time: each with the client's own word for what became of it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.experiment import OPEN, Experiment, Outcome, outcome_label
from ipt_journal.ui import layout
from ipt_journal.ui.drafts import Drafts
from ipt_journal.ui.session.new_line import NewLine
from ipt_journal.ui.widgets.button import Button, Drop, icon_button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.settling import SettlingLine
from ipt_journal.ui.widgets.text import ElidedText, caption, heading, text

_CHOICES = (Outcome.NOT_YET, Outcome.PARTLY, Outcome.DONE, Outcome.LET_GO)


class Trying(Card):
    """Never homework, and never failed."""

    outcome_chosen = Signal(object, str)  # id, outcome
    learned = Signal(object, str)  # id, words
    removed = Signal(object)  # id
    folded_requested = Signal()

    def __init__(self, drafts: Drafts) -> None:
        super().__init__(gap=6, padding=(20, 12, 20, 12))
        self._drafts = drafts
        self._shown: list[str] = []
        self._lines: dict[str, SettlingLine] = {}
        self._list = QVBoxLayout()
        rows = QWidget()
        rows.setLayout(self._list)
        line = LineField(
            self.tr("Something to try"), self.tr("Something small to try, then Enter"), dense=True
        )
        self.new = NewLine(drafts, "new trial", self.tr("Add something to try"), line)
        self.add(
            layout.row(
                heading(self.tr("Trying since last time")),
                None,
                caption(self.tr("You choose what to call it")),
            ),
            rows,
            self._folded_row(),
            self.new,
        )

    def _folded_row(self) -> QWidget:
        """Return the line that stands for what is opened only on purpose."""
        show = Button(self.tr("Show"), "link", "eye")
        show.setAccessibleName(self.tr("Show what is kept, folded"))
        show.clicked.connect(self.folded_requested)
        self._folded = layout.row(text(self.tr("Kept, folded"), "body", "ink2"), None, show)
        self._folded.hide()
        return self._folded

    def show_tried(self, tried: Sequence[Experiment], *, folded: bool = False) -> None:
        """Show these, unless they are what is shown already; some may be `folded`."""
        self._folded.setVisible(folded)
        now = [f"{one.id} {one.what} {one.outcome}" for one in tried]
        if now != self._shown:
            self._shown = now
            self._make_parts(tried)
        for one in tried:
            key = _key(one)
            if key in self._lines:
                self._lines[key].show_stored(key, one.learned)

    def _make_parts(self, tried: Sequence[Experiment]) -> None:
        layout.clear(self._list)
        self._lines = {}
        parts: list[QWidget] = []
        for one in sorted(tried, key=lambda each: each.outcome not in OPEN):
            parts += [layout.rule()] if parts else []
            parts.append(self._part(one))
        layout.fill(self._list, *parts, gap=8)

    def _part(self, one: Experiment) -> QWidget:
        remove = icon_button("x", self.tr("Take off the list: {words}").format(words=one.what))
        remove.clicked.connect(partial(self.removed.emit, one.id))
        if one.outcome not in OPEN:
            return self._closed_part(one, remove)
        segment = Segment(
            self.tr("What became of it"),
            [(str(outcome), outcome_label(outcome)) for outcome in _CHOICES],
        )
        segment.set_value(one.outcome if one.outcome in _CHOICES else "")
        segment.changed.connect(lambda: self.outcome_chosen.emit(one.id, segment.value))
        head = layout.row((text(one.what, wrap=True), 1), (remove, 0, layout.TOP), gap=8)
        return layout.column(head, layout.row(segment, None), gap=6)

    def _closed_part(self, one: Experiment, remove: QWidget) -> QWidget:
        """Return one that something has come of, in less room."""
        outcome = Drop(self.tr("What became of it"))
        for choice in _CHOICES:
            choose = partial(self.outcome_chosen.emit, one.id, str(choice))
            outcome.offer(outcome_label(choice), choose, checked=choice == one.outcome)
        rows: list[QWidget] = [layout.row((ElidedText(one.what), 1), outcome, remove)]
        if one.outcome in {Outcome.DONE, Outcome.PARTLY}:
            rows.append(self._learned_line(one))
        return layout.column(*rows, gap=4)

    def _learned_line(self, one: Experiment) -> QWidget:
        ask = self.tr("What came of it, if you like")
        line = self._lines[_key(one)] = SettlingLine(self._drafts, ask, ask, dense=True)
        line.settled.connect(partial(self.learned.emit, one.id))
        return line


def _key(one: Experiment) -> str:
    """Return the key among the drafts of what was learned from trying something."""
    return f"learned:{one.id}"
