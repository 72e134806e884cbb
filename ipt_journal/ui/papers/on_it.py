"""What goes on one paper: of what it is, its days, how people appear, and a tick for each thing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.paper import Block, PeopleAs
from ipt_journal.records.record import Share
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.papers import OtherPaper
from ipt_journal.summary.papers.offered import Offered
from ipt_journal.ui import layout
from ipt_journal.ui.session.each import RecordTick, line_up
from ipt_journal.ui.session.each_person import ways
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import caption, heading, text
from ipt_journal.ui.widgets.tick import Tick

_LONGEST = 44  # letters of what a paper is of, on its button


class OnIt(Card):
    """Everything that is ticked is on the paper; what is marked "never" has a tick that stays."""

    changed = Signal(object)  # Choices
    of_chosen = Signal(object)  # the UUID of what the paper is of
    file_requested = Signal()
    people_requested = Signal()
    words_requested = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(gap=8, padding=(20, 12, 20, 14))
        self._choices = Choices(today, today)
        self._offers: list[Offered] = []
        self._rows: list[tuple[RecordTick, QLabel]] = []  # as many as there are offers
        self._blocks: dict[Block, Tick] = {}
        self._shown: object = None  # what has a tick now
        all_of_it = Button(self.tr("Tick all"), "link")
        none_of_it = Button(self.tr("Tick none"), "link")
        all_of_it.clicked.connect(partial(self._tick_all, ticked=True))
        none_of_it.clicked.connect(partial(self._tick_all, ticked=False))
        self._both = layout.row(all_of_it, none_of_it, gap=14)
        self._of = QVBoxLayout()
        self._which: list[tuple[UUID, str]] = []
        self._drop: Drop | None = None
        self._make_rest(today)
        ticks = QWidget()
        self._ticks = QVBoxLayout(ticks)
        layout.fill(self._ticks, gap=4)
        file = self._link(self.tr("Save these choices as a file…"), self.file_requested)
        of = QWidget()
        of.setLayout(self._of)
        layout.fill(self._of)
        self._file = layout.row(file, None)
        self.add(layout.row(heading(self.tr("What goes on it")), None, self._both))
        self.add(of, self._days, self._also, self._named, ticks, self._file)

    def _link(self, words: str, pressed: SignalInstance) -> Button:
        button = Button(words, "link")
        button.clicked.connect(pressed)
        return button

    def _make_rest(self, today: date) -> None:
        self._people = Segment(self.tr("People as"), ways(), height=34)
        self._untyped = Tick(self.tr("Without what I typed"))
        self._times = Tick(self.tr("Exact times"))
        self._first = DateButton(today, past_only=True)
        self._last = DateButton(today, past_only=True)
        for part in (self._people, self._untyped, self._times, self._first, self._last):
            part.changed.connect(self._on_changed)
        people = layout.row(text(self.tr("People as"), "compact-medium"), self._people, None)
        deeper = layout.row(
            self._link(self.tr("Each person"), self.people_requested),
            self._link(self.tr("Names and words in what I typed"), self.words_requested),
            None,
            gap=18,
        )
        self._also = layout.row(self._times, self._untyped, None, gap=18)
        self._named = layout.column(people, deeper)
        self._days = layout.row(
            text(self.tr("From"), "compact-medium"),
            self._first,
            text(self.tr("to"), "compact-medium"),
            self._last,
            None,
        )

    # Showing what is chosen

    def show_of(self, which: Sequence[tuple[UUID, str]], of: UUID | None) -> None:
        """Offer what the paper can be of, where there is more than one way."""
        if list(which) != self._which:  # else the keyboard stays on it
            self._which = list(which)
            self._make_of()
        if self._drop is not None:
            chosen = next((words for key, words in which if key == of), "")
            self._drop.show_choice(_short(chosen) if chosen else self.tr("Choose one"))

    def _make_of(self) -> None:
        layout.clear(self._of)
        self._drop = Drop(self.tr("Of")) if self._which else None
        if self._drop is not None:
            for key, words in self._which:
                self._drop.offer(_short(words), partial(self.of_chosen.emit, key))
            label = text(self.tr("Of"), "compact-medium")
            self._of.addWidget(layout.row(label, self._drop, None))

    def show_choices(self, choices: Choices, offers: Sequence[Offered], paper: OtherPaper) -> None:
        """Show what is chosen for a paper, of all that it could show."""
        self._choices, self._offers = choices, list(offers)
        self._people.set_value(choices.people_as)
        self._untyped.set_value(not choices.free_text)
        self._times.set_value(choices.exact_times)
        self._first.set_day(choices.first_day)
        self._last.set_day(choices.last_day)
        self._times.setVisible(paper.timed)
        self._untyped.setVisible(bool(offers))
        self._named.setVisible(bool(offers or paper.blocks))
        self._days.setVisible(bool(paper.blocks))
        self._both.setVisible(bool(offers))
        self._file.setVisible(bool(offers or paper.blocks))
        shown = [(one.record.id, one.field, one.day, one.words) for one in offers], paper.blocks
        if shown != self._shown:  # else the keyboard stays where it is
            self._shown = shown
            self._make_ticks(paper.blocks)
        self._show_answers()

    def _make_ticks(self, blocks: Sequence[Block]) -> None:
        layout.clear(self._ticks)
        self._rows, self._blocks = [], {block: Tick(block_label(block)) for block in blocks}
        for block, tick in self._blocks.items():
            tick.clicked.connect(partial(self._on_block, block, tick))
            self._ticks.addWidget(layout.row(tick, None))
        part = ""
        for number, one in enumerate(self._offers):
            if one.part != part:
                part = one.part
                self._ticks.addWidget(text(part, "compact-strong"))
            self._ticks.addWidget(self._line(number, one))
        line_up([tick for tick, _ in self._rows])

    def _line(self, number: int, one: Offered) -> QWidget:
        tick, state = RecordTick(one.day, one.words, checked=False), caption("")
        tick.clicked.connect(partial(self._on_tick, number, tick))
        self._rows.append((tick, state))
        return layout.row((tick, 1), state, gap=6)

    def _show_answers(self) -> None:
        """Show what is ticked, and beside the others why not."""
        for block, tick in self._blocks.items():
            tick.setChecked(self._choices.has(block))
        for one, (tick, state) in zip(self._offers, self._rows, strict=True):
            why_not = self._why_not(one)
            tick.setEnabled(not why_not)
            answer = one.answer(self._choices)
            tick.setChecked(bool(answer) and not why_not)
            waits = self.tr("not decided") if answer is None else ""
            state.setText(why_not or waits)
            tick.setAccessibleDescription(state.text())

    def _why_not(self, one: Offered) -> str:
        """Say why it cannot be ticked, "" where it can."""
        if one.record.share is Share.NEVER:
            return self.tr("never on paper")
        return "" if one.stands(self._choices) else self.tr("only with what was said")

    # What the client says

    def _tick_all(self, *, ticked: bool) -> None:
        blocks, whole = self._choices.blocks, frozenset(self._blocks)
        blocks = blocks | whole if ticked else blocks - whole
        self._choices = replace(self._choices, blocks=blocks)
        self._tick(self._offers, ticked=ticked)

    def _tick(self, offers: Sequence[Offered], *, ticked: bool) -> None:
        ticks, fields = dict(self._choices.ticks), dict(self._choices.fields)
        for one in offers:
            if one.field:
                fields[one.record.id, one.field] = ticked
            else:
                ticks[one.record.id] = ticked
        self._say(replace(self._choices, ticks=ticks, fields=fields))

    def _on_tick(self, number: int, tick: Tick) -> None:
        self._tick([self._offers[number]], ticked=tick.value)

    def _on_block(self, block: Block, tick: Tick) -> None:
        blocks = self._choices.blocks - {block}
        self._say(replace(self._choices, blocks=blocks | {block} if tick.value else blocks))

    @Slot()
    def _on_changed(self) -> None:
        first, last = sorted((self._first.day, self._last.day))
        people_as = PeopleAs(self._people.value)
        self._say(
            replace(
                self._choices,
                people_as=people_as,
                first_day=first,
                last_day=last,
                free_text=not self._untyped.value,
                exact_times=self._times.value,
            )
        )

    def _say(self, choices: Choices) -> None:
        self.changed.emit(choices)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1].rstrip()}…"


def block_label(block: Block) -> str:
    return {
        Block.CHART: translate("OnIt", "Mood, all check-ins of these days"),
        Block.CLOSENESS: translate("OnIt", "Moves on the people map"),
    }[block]
