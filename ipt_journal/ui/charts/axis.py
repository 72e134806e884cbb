"""Days under a chart, on the client's wall clock: hours, days, Mondays, months or years."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
import pyqtgraph as pg

from ipt_journal import dates
from ipt_journal.typed import override
from ipt_journal.ui import theme

Tick = tuple[float, str]
_EPOCH = date(1970, 1, 1)
_MONTHS_FROM, _MONTHS_UP_TO = 45, 300  # days in view
_LABEL_ROOM = 49  # design pixels that a label wants


def plain_axis(axis: Any, size: int = 14) -> None:  # noqa: ANN401 - pyqtgraph ships no types
    """Leave of an axis only its words."""
    axis.setStyle(
        tickFont=theme.font(size, tabular=True),
        tickLength=0,
        tickTextOffset=theme.px(8),
        autoExpandTextSpace=False,
        hideOverlappingLabels=True,
        tickAlpha=0,
    )
    axis.enableAutoSIPrefix(False)  # it would set a label nobody sees anew on every move
    axis.setPen(pg.mkPen(None))
    axis.setTickPen(pg.mkPen(None))
    axis.setTextPen(pg.mkPen(theme.colour("ink2")))


def day_of(days: float) -> date:
    return _EPOCH + timedelta(days=int(np.floor(days)))


def moment_of(days: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=days)


def number_of(day: date) -> int:
    return (day - _EPOCH).days


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Chooses the step by how much room a label has."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.extra: list[Tick] = []
        self._ticks: list[Tick] = []
        self._asked: tuple[object, ...] = ()
        self.months_only = False

    @override
    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        asked = (minVal, maxVal, size, tuple(self.extra))
        if asked != self._asked:  # one drawing asks several times
            self._asked, self._ticks = asked, self._chosen(minVal, maxVal, size)
        return [(1.0, [at for at, _ in self._ticks])]

    def _chosen(self, first: float, last: float, size: float) -> list[Tick]:
        if self.months_only and last - first > _MONTHS_FROM:
            step = 1 if last - first < _MONTHS_UP_TO else 12
            return _months(step, dates.month)(first, last)
        return ticks(first, last, size / theme.px(_LABEL_ROOM), self.extra)

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        known = dict(self._ticks)
        return [known.get(value, "") for value in values]


def ticks(first: float, last: float, most: float, extra: list[Tick] | None = None) -> list[Tick]:
    """Return at most about `most` days with their words between two days."""
    span = last - first
    for step, every in _STEPS:
        if span / step <= max(most, 2):
            found = every(first, last)
            break
    else:
        found = _years(first, last)
    near = span / max(most, 2)
    kept = extra or []
    return kept + [tick for tick in found if all(abs(tick[0] - at) > near for at, _ in kept)]


def _hours(step: int) -> Callable[[float, float], list[Tick]]:
    def every(first: float, last: float) -> list[Tick]:
        start = int(np.ceil(first * 24 / step))
        at = [index * step / 24 for index in range(start, int(last * 24 / step) + 1)]
        return [(x, _hour_words(x)) for x in at]

    return every


def _hour_words(x: float) -> str:
    at = moment_of(round(x * 24) / 24)
    return dates.weekday_number(at.date()) if at.hour == 0 else dates.clock(at)


def _days(step: int) -> Callable[[float, float], list[Tick]]:
    def every(first: float, last: float) -> list[Tick]:
        start = int(np.ceil(first))
        return [(x, dates.weekday_number(day_of(x))) for x in range(start, int(last) + 1, step)]

    return every


def _mondays(step: int) -> Callable[[float, float], list[Tick]]:
    def every(first: float, last: float) -> list[Tick]:
        start = int(np.ceil(first))
        start += (7 - day_of(start).weekday()) % 7
        at = range(start, int(last) + 1, 7 * step)
        return [(x, dates.short_day_month(day_of(x))) for x in at]

    return every


def _months(
    step: int, name: Callable[[int], str] = dates.month_short
) -> Callable[[float, float], list[Tick]]:
    def every(first: float, last: float) -> list[Tick]:
        found: list[Tick] = []
        day = day_of(first).replace(day=1)
        while number_of(day) <= last:
            if number_of(day) >= first and (day.month - 1) % step == 0:
                words = str(day.year) if day.month == 1 else name(day.month)
                found.append((number_of(day), words))
            day = (day + timedelta(days=32)).replace(day=1)
        return found

    return every


def month_starts(first: float, last: float) -> list[Tick]:
    """Return the first day of each month between two days, with its name."""
    return _months(1, dates.month)(first, last)


def _years(first: float, last: float) -> list[Tick]:
    years = range(day_of(first).year, day_of(last).year + 2)
    found = ((number_of(date(year, 1, 1)), str(year)) for year in years)
    return [tick for tick in found if first <= tick[0] <= last]


# Days from one tick to the next, and what is written there.
_STEPS: tuple[tuple[float, Callable[[float, float], list[Tick]]], ...] = (
    (0.125, _hours(3)),
    (0.25, _hours(6)),
    (0.5, _hours(12)),
    (1, _days(1)),
    (2, _days(2)),
    (7, _mondays(1)),
    (14, _mondays(2)),
    (30.4, _months(1)),
    (91.3, _months(3)),
    (182.6, _months(6)),
)
