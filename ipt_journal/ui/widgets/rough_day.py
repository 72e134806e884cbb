"""A day as roughly as one knows it: a year, with a season, a month or a day where one can say."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ipt_journal import dates
from ipt_journal.records import fuzzy
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.field import LineField

_WHOLE_YEAR = ""


class RoughDay(QWidget):
    """Holds a day as `records.fuzzy` keeps it, "" for none."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._year = LineField(self.tr("{what}, year").format(what=name), self.tr("Year"))
        self._day = LineField(self.tr("{what}, day").format(what=name), self.tr("Day"))
        self._year.setFixedWidth(theme.px(76))
        self._day.setFixedWidth(theme.px(60))
        self._part = _WHOLE_YEAR
        self._parts = Drop(self.tr("{what}, part of the year").format(what=name))
        self._words = {_WHOLE_YEAR: self.tr("some time that year")}
        self._words |= {season: fuzzy.season_label(season) for season in fuzzy.SEASONS}
        self._words |= {f"{n:02}": dates.month(n) for n in range(1, 13)}
        for part, words in self._words.items():
            self._parts.offer(words, partial(self._on_part, part), checked=part == _WHOLE_YEAR)
        for field in (self._year, self._day):
            field.changed.connect(self._on_edited)
        layout.fill(QHBoxLayout(self), self._year, self._parts, self._day, None)
        self._show()

    @property
    def value(self) -> str:
        year = self._year.value.strip()
        if not year or not self._part:
            return year
        day = self._day.value.strip() if self._part.isdecimal() else ""
        return f"{year}-{self._part}-{day:0>2}" if day else f"{year}-{self._part}"

    def set_value(self, told: Any) -> None:  # noqa: ANN401 - as every input has it
        """Show a day without telling anyone."""
        year, _, part = told.partition("-")
        month, _, day = part.partition("-")
        self._part = month if month in self._words else _WHOLE_YEAR
        self._year.set_value(year)
        self._day.set_value(day.lstrip("0"))
        self._parts.show_choice(self._words[self._part])
        self._show()

    def _show(self) -> None:
        """Offer the rest once there is something to be exact about."""
        self._parts.setEnabled(bool(self._year.value.strip()))
        self._day.setVisible(self._part.isdecimal())

    def _on_part(self, part: str) -> None:
        self._part = part
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        self._show()
        self.changed.emit()
