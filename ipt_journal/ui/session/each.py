"""Choose each record by itself: the same list says, on screen only, what is left out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ipt_journal import dates
from ipt_journal.records import event
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import Record, Share
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.text import ElidedText, caption, heading, text
from ipt_journal.ui.widgets.tick import Tick


class ChooseEach(Card):
    """Every record of the paper's days under its part; a tick each."""

    changed = Signal(object)  # Choices
    done = Signal()

    def __init__(self, choices: Choices, found: Candidates) -> None:
        super().__init__(gap=6, padding=(20, 14, 14, 14))
        self._choices = choices
        finish = Button(self.tr("Done"), dense=True)
        finish.clicked.connect(self.done)
        title = heading(self.tr("Choose each one"))
        self.add(layout.row(title, None, finish, margins=(0, 0, 6, 0)))
        for name, records in self._parts(found):
            if records:
                self.add(4, text(name, "compact-strong"))
            for record in records:
                self.add(self._line(record, found))
        self.add(None)

    def _parts(self, found: Candidates) -> Iterator[tuple[str, Sequence[Record]]]:
        yield self.tr("To bring up"), found.agenda
        yield self.tr("Events"), found.events
        yield self.tr("My own words on how they are linked"), found.words
        yield self.tr("Notes"), found.notes
        yield self.tr("What was tried"), found.tried

    def _line(self, record: Record, found: Candidates) -> QWidget:
        never = record.share is Share.NEVER
        day, words = described(record, found)
        tick = Tick("", checked=bool(self._choices.answer(record)))
        tick.setAccessibleName(f"{day} {words}".strip())
        tick.setEnabled(not never)
        tick.clicked.connect(lambda checked: self._on_tick(record, checked=checked))
        state = self.tr("never on paper") if never else self._waiting(record)
        day_words = caption(day)
        day_words.setFixedWidth(theme.px(76))
        row = layout.row(tick, day_words, (ElidedText(words), 1), caption(state), gap=6)
        row.setContentsMargins(0, 0, 6, 0)
        return row

    def _waiting(self, record: Record) -> str:
        return self.tr("not decided") if self._choices.answer(record) is None else ""

    def _on_tick(self, record: Record, *, checked: bool) -> None:
        self._choices = replace(self._choices, ticks={**self._choices.ticks, record.id: checked})
        self.changed.emit(self._choices)


def described(record: Record, found: Candidates) -> tuple[str, str]:
    """Return the day and the words by which the client knows a record."""
    if isinstance(record, RelationshipEvent):
        return dates.short_day(record.happened.day), record.words or event.title(record)
    if isinstance(record, Link):
        about = next((each for each in found.events if each.id == record.event_id), None)
        return dates.short_day(about.happened.day) if about else "", record.words
    if isinstance(record, MoodCheckIn):
        return dates.short_day(record.happened.day), record.note
    if isinstance(record, Note):
        return dates.short_day(record.happened.day), record.text
    if isinstance(record, AgendaPoint):
        return "", record.text
    return ("", record.what) if isinstance(record, Experiment) else ("", "")


def left_out(choices: Choices, found: Candidates) -> list[tuple[str, str]]:
    """Return what is not on the paper, newest last; shown on screen and nowhere else."""
    records: tuple[Record, ...] = (*found.events, *found.words, *found.notes, *found.tried)
    return [described(record, found) for record in records if not choices.answer(record)]
