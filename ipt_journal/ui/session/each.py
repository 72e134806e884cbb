"""Choose each record by itself: the same list says, on screen only, what is left out."""

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import event, named
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.link import Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import Record, Share
from ipt_journal.records.response import Response
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.summary.candidates import Candidates
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.fields import fields_of
from ipt_journal.summary.measures import total_words
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.session.part_ticks import PartTicks, WithParts
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.card import Card
from ipt_journal.ui.widgets.fold import Fold
from ipt_journal.ui.widgets.text import caption, heading, text
from ipt_journal.ui.widgets.tick import Tick

_SHOWN = 200  # letters, of which the row shows as many as fit
_DAY_AT, _DAY_WIDE, _BESIDE_DAY = 32, 84, 10


class ChooseEach(Card):
    """Every record of the paper's days under its part; a tick each."""

    changed = Signal(object)  # Choices
    done = Signal()

    def __init__(self, choices: Choices, found: Candidates) -> None:
        super().__init__(gap=6, padding=(20, 14, 14, 14))
        self._choices = choices
        self._finish = Button(self.tr("Done"), dense=True)
        self._finish.clicked.connect(self.done)
        title = heading(self.tr("Choose each one"))
        self.add(layout.row(title, None, self._finish, margins=(0, 0, 6, 0)))
        for name, records in self._parts(found):
            if records:
                self.add(4, text(name, "compact-strong"))
                self._add_of_all(str(records[0].__tablename__))
            for record in records:
                self.add(self._line(record, found))
        line_up(self.findChildren(RecordTick))
        self.add(None)

    def focus(self) -> None:
        """Put the keyboard on the first tick, or on Done."""
        ticks = (tick for tick in self.findChildren(Tick) if tick.isEnabled())
        first: QWidget = next(ticks, self._finish)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, found: Candidates) -> Iterator[tuple[str, Sequence[Record]]]:
        yield self.tr("To bring up"), found.agenda
        yield self.tr("Events"), found.events
        yield self.tr("My own words on how they are linked"), found.words
        yield self.tr("Closer looks"), found.looked
        yield self.tr("Notes"), found.notes
        yield self.tr("Questionnaires"), [one.last for one in found.measures]
        yield self.tr("What was tried"), found.tried
        yield self.tr("Worksheets of my focus"), found.sheets

    def _line(self, record: Record, found: Candidates) -> QWidget:
        never = record.share is Share.NEVER
        tick = RecordTick(*described(record, found), checked=bool(self._choices.answer(record)))
        tick.setEnabled(not never)
        waits = self.tr("never on paper") if never else self._waiting(record)
        tick.setAccessibleDescription(waits)
        state = caption(waits)
        tick.clicked.connect(lambda: tick.setAccessibleDescription(""))
        tick.clicked.connect(lambda checked: self._on_tick(record, state, checked=checked))
        table, named = str(record.__tablename__), tick.accessibleName()
        if never or not fields_of(table):
            return layout.row((tick, 1), state, gap=6, margins=(0, 0, 6, 0))

        def parts() -> PartTicks:
            made = PartTicks(table, named, lambda name: self._choices.shows(record, name))
            made.ticked.connect(partial(self._on_part, record))
            return made

        return WithParts(named, parts, (tick, 1), state)

    def _add_of_all(self, table: str) -> None:
        """Offer to leave a field off every record of a kind."""
        if not fields_of(table):
            return
        shown = PartTicks(
            table, self.tr("of all of these"), lambda name: f"{table}.{name}" not in self._withheld
        )
        shown.ticked.connect(partial(self._on_part_of_all, table))
        self.add(Fold(self.tr("Parts of all of these"), self.tr("Hide the parts"), shown))

    @property
    def _withheld(self) -> frozenset[str]:
        return self._choices.withheld

    def _on_part_of_all(self, table: str, name: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        at = {f"{table}.{name}"}
        self._choose(withheld=self._withheld - at if shown else self._withheld | at)

    def _on_part(self, record: Record, name: str, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self._choose(fields={**self._choices.fields, (record.id, name): shown})

    def _choose(self, **changes: Any) -> None:  # noqa: ANN401 - any of its fields
        self._choices = replace(self._choices, **changes)
        self.changed.emit(self._choices)

    def _waiting(self, record: Record) -> str:
        return self.tr("not decided") if self._choices.answer(record) is None else ""

    def _on_tick(self, record: Record, state: QLabel, *, checked: bool) -> None:
        state.clear()
        self._choose(ticks={**self._choices.ticks, record.id: checked})


class RecordTick(Tick):
    """A tick with a day in a column of its own and words that are cut where they must be."""

    def __init__(self, day: str, words: str, *, checked: bool) -> None:
        super().__init__(" ".join(words[:_SHOWN].split()), checked=checked)
        self._day = day
        self._day_wide = self.day_room
        self.setAccessibleName(f"{day} {words}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def day_room(self) -> int:
        """Return how wide the column must be for the day, in pixels, with what is beside it."""
        needed = math.ceil(QFontMetricsF(theme.font(14)).horizontalAdvance(self._day))
        return max(theme.px(_DAY_WIDE), needed + theme.px(_BESIDE_DAY)) if self._day else 0

    def set_day_room(self, wide: int) -> None:
        """Take a wider column, as other rows have it; without a day there is none."""
        self._day_wide = wide if self._day else 0
        self.update()

    @override
    def _paint_words(self, painter: QPainter) -> None:
        left = theme.px(_DAY_AT)
        day = min(self._day_wide, (self.width() - left) * 2 // 3)
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2" if self.isEnabled() else "ink3"))
        self._paint_line(painter, self._day, left, day - theme.px(_BESIDE_DAY))
        painter.setFont(theme.font(15))
        painter.setPen(theme.colour("ink" if self.isEnabled() else "ink3"))
        self._paint_line(painter, self.text(), left + day, self.width() - left - day)

    def _paint_line(self, painter: QPainter, words: str, left: int, room: int) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        place = QRectF(left, 0, room, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def line_up(ticks: Collection[RecordTick]) -> None:
    """Let the words of all begin below one another, beside the longest day."""
    widest = max((tick.day_room for tick in ticks), default=0)
    for tick in ticks:
        tick.set_day_room(widest)


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
    if isinstance(record, Response):
        return dates.short_day(record.happened.day), _filled_in(record, found)
    if isinstance(record, AgendaPoint):
        return "", record.text
    if isinstance(record, Exchange):
        about = next((each for each in found.events if each.id == record.event_id), None)
        return described(about, found) if about else ("", "")
    return "", named.line(record)


def _filled_in(record: Response, found: Candidates) -> str:
    form = next(one.form for one in found.measures if one.last is record)
    total = total_words(form, record)
    return translate("ChooseEach", "{name}: {total}").format(name=form.name, total=total)
