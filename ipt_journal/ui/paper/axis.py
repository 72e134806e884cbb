"""The days written below the chart on paper: each one, Mondays, or firsts of months."""

from collections.abc import Callable
from datetime import date, timedelta

from ipt_journal import dates
from ipt_journal.ui.paper.setting import Style, width_of

_WORDS = Style(12)
_DAY = 86_400
_EPOCH = date(1970, 1, 1)
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)


def marked_days(start: int, end: int, width: float) -> list[tuple[int, str]]:
    """Return moments from `start` and before `end` with their words, as many as `width` holds."""
    count = (end - start) // _DAY
    first = _EPOCH + timedelta(days=start // _DAY)
    every = [first + timedelta(days=number) for number in range(count)]
    days, write = _kind(every)
    words = [write(day) for day in days]
    most = width / (max((width_of(one, _WORDS) for one in words), default=0) + 10)
    step = next((step for step in _STEPS if len(days) / step <= most), _STEPS[-1])
    moments = [(day - _EPOCH).days * _DAY for day in days]
    return list(zip(moments, words, strict=True))[::step]


def _kind(every: list[date]) -> tuple[list[date], Callable[[date], str]]:
    if len(every) <= 9:
        return every, dates.short_day
    if len(every) <= 63:
        return [day for day in every if day.weekday() == 0], dates.short_day
    firsts = [day for day in every if day.day == 1]
    return firsts, dates.short_day_month if len(every) <= 366 else dates.month_year
