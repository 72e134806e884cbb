"""What goes on paper: parts as a whole, the days, how people are named, and the size."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.record import Record, Share
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.ui import layout
from ipt_journal.ui.session.each_person import ways
from ipt_journal.ui.session.kept_ways import KeptWays
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, heading, text
from ipt_journal.ui.widgets.tick import Tick

# In the order in which they are read, down the first column and then the second.
_BLOCKS = (
    Block.CHART, Block.EVENTS, Block.WORDS, Block.CLOSER, Block.NOTES, Block.TRIED,
    Block.MEASURES, Block.SAFETY, Block.HARD, Block.FOCUS, Block.CLOSENESS,
)  # fmt: skip
_IN_A_COLUMN = 6


class OnPaper(Card):
    """Ticking a part ticks all of it that is not "never"; single ones are chosen one by one."""

    changed = Signal(object)  # Choices
    each_requested = Signal()
    people_requested = Signal()
    words_requested = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(gap=8, padding=(20, 12, 20, 14))
        self._choices = Choices(today, today)
        self._records: dict[Block, tuple[Record, ...]] = {}
        self._said: frozenset[Block] = frozenset()
        self._ticks: dict[Block, Tick] = {}
        self._counts: dict[Block, QLabel] = {}
        self._waiting = caption("")
        self._make_rest(today)
        each = Button(self.tr("Choose each one"), "link")
        each.clicked.connect(self.each_requested)
        people = layout.row(text(self.tr("People as"), "compact-medium"), self._people, None)
        deeper = layout.row(
            self._link(self.tr("Each person"), self.people_requested),
            self._link(self.tr("Names and words in what I typed"), self.words_requested),
            None,
            gap=18,
        )
        days = layout.row(
            text(self.tr("From"), "compact-medium"),
            self._first,
            text(self.tr("to"), "compact-medium"),
            self._last,
            None,
        )
        head = layout.row(heading(self.tr("What goes on paper")), None, each)
        also = layout.row(self._times, 18, self._untyped, None)
        self.add(head, self._grid(), self._waiting, also, people, deeper, days, self.ways)

    def _link(self, words: str, pressed: SignalInstance) -> Button:
        button = Button(words, "link")
        button.clicked.connect(pressed)
        return button

    def _make_rest(self, today: date) -> None:
        self._people = Segment(
            self.tr("People as"),
            ways(),
            height=34,
        )
        self._untyped = Tick(self.tr("Without what I typed"))
        self._times = Tick(self.tr("Exact times"))
        self.ways = KeptWays()
        self._first = DateButton(today, past_only=True)
        self._last = DateButton(today, past_only=True)
        for part in (self._people, self._first, self._last, self._untyped, self._times):
            part.changed.connect(self._on_changed)

    def _grid(self) -> QWidget:
        names = {
            Block.CHART: self.tr("Mood chart"),
            Block.EVENTS: self.tr("Events"),
            Block.WORDS: self.tr("My own words"),
            Block.NOTES: self.tr("My notes"),
            Block.MEASURES: self.tr("Questionnaires"),
            Block.SAFETY: self.tr("Safety line"),
            Block.HARD: self.tr("Hard to say"),
            Block.TRIED: self.tr("What was tried"),
            Block.FOCUS: self.tr("My focus"),
            Block.CLOSER: self.tr("A closer look"),
            Block.CLOSENESS: self.tr("Closeness"),
        }
        grid = QWidget()
        box = QGridLayout(grid)
        box.setContentsMargins(0, 0, 0, 0)
        box.setVerticalSpacing(0)
        for index, block in enumerate(_BLOCKS):
            tick, count = Tick(names[block]), caption("")
            tick.clicked.connect(partial(self._on_block, block))
            self._ticks[block], self._counts[block] = tick, count
            column, row = divmod(index, _IN_A_COLUMN)
            box.addWidget(layout.row(tick, count, None, gap=6), row, column)
        return grid

    def show_choices(
        self, choices: Choices, found: Candidates, said: frozenset[Block] = frozenset()
    ) -> None:
        """Show what is chosen, and how much of each part that is.

        What the client `said` for the session and did not tick is told to be not on paper.
        """
        self._said = said
        self._choices = choices
        self._records = {
            Block.EVENTS: tuple(found.events),
            Block.WORDS: tuple(found.words),
            Block.NOTES: tuple(found.notes),
            Block.TRIED: tuple(found.tried),
            Block.MEASURES: tuple(one.last for one in found.measures),
            Block.CLOSER: tuple(found.looked),
            Block.FOCUS: tuple(found.sheets),
        }
        for block in _BLOCKS:
            self._show_block(block, wordless=block in found.without_words)
        self._people.set_value(choices.people_as)
        self._untyped.set_value(not choices.free_text)
        self._times.set_value(choices.exact_times)
        self._first.set_day(choices.first_day)
        self._last.set_day(choices.last_day)
        self._say_waiting()

    def _show_block(self, block: Block, *, wordless: bool) -> None:
        tick, count = self._ticks[block], self._counts[block]
        # My focus is a line of its own besides the worksheets.
        records = None if block is Block.FOCUS else self._records.get(block)
        empty = wordless if records is None else not records
        chosen = sum(bool(self._choices.answer(record)) for record in records or ())
        tick.setChecked(self._choices.has(block) and (chosen > 0 if records else not empty))
        tick.setEnabled(not empty)
        shown = chosen if self._choices.has(block) else 0
        some = self.tr("{n} of {all}").format(n=shown, all=len(records)) if records else ""
        if block in self._said and not self._choices.has(block):
            some = self.tr("not on paper")
        count.setText(self.tr("none") if empty else some)
        tick.setAccessibleDescription(count.text())

    def _say_waiting(self) -> None:
        waiting = sum(
            self._choices.answer(record) is None
            for block, records in self._records.items()
            if self._choices.has(block)
            for record in records
        )
        words = translate("OnPaper", "%n not decided yet, so not on paper.", n=waiting)
        self._waiting.setText(words)
        self._waiting.setVisible(waiting > 0)

    def _on_block(self, block: Block) -> None:
        """Take a whole part in or out; a part with nothing chosen in it takes in all of it."""
        wanted = self._ticks[block].isChecked()
        blocks = self._choices.blocks | {block} if wanted else self._choices.blocks - {block}
        ticks = dict(self._choices.ticks)
        records = self._records.get(block, ())
        if wanted and not any(self._choices.answer(record) for record in records):
            free = (record for record in records if record.share is not Share.NEVER)
            ticks.update((record.id, True) for record in free)
        self.changed.emit(replace(self._choices, blocks=blocks, ticks=ticks))

    @Slot()
    def _on_changed(self) -> None:
        first, last = sorted((self._first.day, self._last.day))
        self.changed.emit(
            replace(
                self._choices,
                people_as=PeopleAs(self._people.value),
                first_day=first,
                last_day=last,
                free_text=not self._untyped.value,
                exact_times=self._times.value,
            )
        )
