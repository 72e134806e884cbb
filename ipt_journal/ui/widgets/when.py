"""Say when: now, earlier today, yesterday, or any day, and how exactly one remembers."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.moment import Clock, Moment, Precision
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.field import LineField, mark_error
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.segment import Segment

NOW, TODAY, YESTERDAY, PICK = "now", "today", "yesterday", "pick"
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))? *([ap])?m?", re.IGNORECASE)
_TIMED = {Precision.EXACT, Precision.PART_OF_DAY}


class When(QWidget):
    """Holds a moment; `problem` says what is wrong with one that is typed wrongly.

    `coming` is for sessions: any day, also ahead. `fuzzy` offers how exactly one remembers.
    """

    changed = Signal()

    def __init__(self, clock: Clock, *, fuzzy: bool = True, coming: bool = False) -> None:
        super().__init__()
        self._clock = clock
        self._fuzzy = fuzzy
        self._coming = coming
        self._kept: Moment | None = None  # an earlier record's, as long as nothing is changed here
        self._record: Moment | None = None  # the same; another time is one of the same zone
        self._precision = Precision.EXACT
        self._which = Segment(self.tr("When"), self._answers())
        self._date = DateButton(clock.today(), past_only=not coming)
        self._time = LineField(self.tr("Time"), dense=True)
        self._time.setFixedWidth(theme.px(76))
        self._exactly = Drop(self.tr("How exactly"))
        for precision, words in self._precisions().items():
            self._exactly.offer(words, partial(self._set_precision, precision))
        box = QVBoxLayout(self)
        parts = Flow(self._which, self._date, self._time, self._exactly, gap=theme.px(8))
        layout.fill(box, parts, margins=layout.RINGED)
        self._which.changed.connect(self._on_changed)
        self._date.changed.connect(self._on_changed)
        self._time.textEdited.connect(self._on_changed)
        self.set_moment(None)

    def submits(self, do: Callable[[], None]) -> None:
        """Do this on Enter in the line with the time."""
        self._time.returnPressed.connect(do)

    def moment(self) -> Moment:
        """Return the moment; only meaningful while there is no `problem`."""
        if self._kept is not None:
            return self._kept
        if self._which.value == NOW:
            return self._clock.now()
        clock = self._clock if self._record is None else self._record
        return clock.at(self._day(), self._typed_time() or time(12), self._precision)

    def problem(self) -> str:
        """Return what is wrong, "" when nothing is."""
        asked = self._kept is None and self._needs_time()
        sentence = ""
        if asked and self._typed_time() is None:
            sentence = self.tr("Write the time as 19:30.")
        elif asked and self._lies_ahead():
            sentence = self.tr("That time has not come yet.")
        mark_error(self._time, wrong=bool(sentence))
        return sentence

    def _lies_ahead(self) -> bool:
        """Whether it is later today; a day to come is the record's to refuse."""
        told, now = self.moment(), self._clock.now()
        return not self._coming and told.day == now.day and told.utc > now.utc

    def set_moment(self, moment: Moment | None) -> None:
        """Show a record's moment, or a fresh start."""
        self._kept = self._record = moment
        local = (moment or self._clock.now()).local
        self._precision = moment.precision if moment else Precision.EXACT
        self._date.set_day(local.date())
        self._time.setText(dates.clock(local))
        self._which.set_value(self._kind_of(moment))
        self._exactly.show_choice(self._precisions()[self._precision])
        self._show_parts()

    def set_earlier(self) -> None:
        """Start at a day some way back, known to the month."""
        self.set_moment(None)
        self._which.set_value(PICK)
        self._date.set_day(self._clock.today() - timedelta(days=90))
        self._set_precision(Precision.MONTH)

    @property
    def value(self) -> dict[str, Any]:
        """Return what is shown, for a draft."""
        told = self._kept
        if told is None and self._which.value == NOW:
            told = self._clock.now()  # by the time the draft is opened, now is another time
        return {
            "which": self._which.value,
            "day": self._day().isoformat(),
            "time": self._time.text(),
            "precision": str(self._precision),
            "moment": told and [told.utc, told.offset, told.zone, str(told.precision)],
        }

    def set_value(self, content: dict[str, Any]) -> None:
        """Show what a draft holds."""
        if not content:
            return
        if content.get("moment"):
            utc, offset, zone, precision = content["moment"]
            self.set_moment(Moment(utc, offset, zone, Precision(precision)))
            return
        self._kept = None
        day = date.fromisoformat(content["day"])
        near = content["which"] in {TODAY, YESTERDAY}
        self._which.set_value(self._name_of(day) if near else content["which"])
        self._date.set_day(day)
        self._time.setText(content["time"])
        self._precision = Precision(content["precision"])
        self._exactly.show_choice(self._precisions()[self._precision])
        self._show_parts()

    def _answers(self) -> tuple[tuple[str, str], ...]:
        return (
            (NOW, self.tr("Just now")),
            (TODAY, self.tr("Earlier today")),
            (YESTERDAY, self.tr("Yesterday")),
            (PICK, self.tr("Pick")),
        )

    def _precisions(self) -> dict[Precision, str]:
        return {
            Precision.EXACT: self.tr("Exact time"),
            Precision.PART_OF_DAY: self.tr("About that time"),
            Precision.DAY: self.tr("That day"),
            Precision.MONTH: self.tr("That month"),
            Precision.SEASON: self.tr("That season"),
            Precision.YEAR: self.tr("That year"),
            Precision.UNSURE: self.tr("Not sure"),
        }

    def _kind_of(self, moment: Moment | None) -> str:
        if self._coming:
            return PICK
        if moment is None:
            return NOW
        if moment.precision not in _TIMED:
            return PICK
        return self._name_of(moment.day)

    def _name_of(self, day: date) -> str:
        return {0: TODAY, 1: YESTERDAY}.get((self._clock.today() - day).days, PICK)

    def _day(self) -> date:
        today = self._clock.today()
        days = {TODAY: today, YESTERDAY: today - timedelta(days=1)}
        return days.get(self._which.value, self._date.day)

    def _needs_time(self) -> bool:
        return self._which.value != NOW and self._precision in _TIMED

    def _typed_time(self) -> time | None:
        found = _CLOCK.fullmatch(self._time.text().strip())
        if not found:
            return None
        hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None

    def _show_parts(self) -> None:
        which = self._which.value
        self._which.setVisible(not self._coming)
        self._date.setVisible(which == PICK)
        self._exactly.setVisible(self._fuzzy and which == PICK)
        self._time.setVisible(self._needs_time())
        self.updateGeometry()

    def _set_precision(self, precision: Precision) -> None:
        self._precision = precision
        self._exactly.show_choice(self._precisions()[precision])
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._kept = None
        if self._which.value in {TODAY, YESTERDAY}:
            self._precision = Precision.EXACT
        self._show_parts()
        self.changed.emit()
