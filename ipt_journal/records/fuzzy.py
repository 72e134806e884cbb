"""A day that is only roughly known, kept as it was told: `2019`, `2019-autumn`, `2019-09`."""

import re
from calendar import monthrange
from datetime import date, timedelta

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment, Precision
from ipt_journal.records.record import EARLIEST_YEAR, Problem

SEASONS = ("winter", "spring", "summer", "autumn")  # winter: the year's own January, February
_FORM = re.compile(r"(\d{4})(?:-(winter|spring|summer|autumn)|-(\d{2})(?:-(\d{2}))?)?")
_FIRST_MONTH = {"winter": 1, "spring": 3, "summer": 6, "autumn": 9}
_LAST_MONTH = {"winter": 2, "spring": 5, "summer": 8, "autumn": 11}


def span(told: str) -> tuple[date, date] | None:
    """Return the first and last day it may have been; None when `told` is no such day."""
    found = _FORM.fullmatch(told)
    if found is None:
        return None
    year, season, month, day = found.groups()
    try:
        if day:
            exact = date(int(year), int(month), int(day))
            return exact, exact
        first = int(month) if month else _FIRST_MONTH.get(season, 1)
        last = int(month) if month else _LAST_MONTH.get(season, 12)
        return date(int(year), first, 1), _end_of_month(int(year), last)
    except ValueError:
        return None


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def middle(told: str) -> date | None:
    """Return the day that a list sorts it by."""
    found = span(told)
    return found[0] + timedelta(days=(found[1] - found[0]).days // 2) if found else None


def shown(told: str) -> str:
    """Return it in the client's words, as exact as it was told; "" for nothing."""
    found = span(told)
    if found is None:
        return told
    year, _, part = told.partition("-")
    if not part:
        return year
    if part in SEASONS:
        return dates.season(found[0])
    return dates.day_month_year(found[0]) if "-" in part else dates.month_year(found[0])


def precision(told: str) -> Precision:
    """Return how exactly a day was told."""
    _, _, part = told.partition("-")
    if not part:
        return Precision.YEAR
    if part in SEASONS:
        return Precision.SEASON
    return Precision.DAY if "-" in part else Precision.MONTH


def of_moment(when: Moment) -> str:
    """Return a moment as a day that is told as roughly as it is known."""
    day = when.day
    match when.precision:
        case Precision.YEAR:
            return f"{day.year}"
        case Precision.SEASON:
            season = next((one for one in SEASONS if day.month <= _LAST_MONTH[one]), SEASONS[-1])
            return f"{day.year}-{season}"
        case Precision.MONTH | Precision.UNSURE:
            return f"{day.year}-{day.month:02}"
        case _:
            return day.isoformat()


def season_label(season: str) -> str:
    return {
        "winter": translate("Fuzzy", "Winter"),
        "spring": translate("Fuzzy", "Spring"),
        "summer": translate("Fuzzy", "Summer"),
        "autumn": translate("Fuzzy", "Autumn"),
    }[season]


def problems(column: str, told: str, latest: date | None = None) -> list[Problem]:
    """Return what is wrong with a day that was told; "" is not answered."""
    if not told:
        return []
    found = span(told)
    if found is None:
        sentence = translate("Fuzzy", "Please give a year, or a month and a year, or a day.")
        return [Problem(column, sentence)]
    if found[0].year < EARLIEST_YEAR:
        early = translate("Fuzzy", "The year {year} looks like a slip. Years go back to {first}.")
        sentence = early.format(year=found[0].year, first=EARLIEST_YEAR)
        return [Problem(column, sentence)]
    if latest is not None and found[0] > latest:
        return [Problem(column, translate("Fuzzy", "That day has not come yet."))]
    return []
