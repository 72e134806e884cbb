"""Write days and clock times in the client's language, the same on screen and on paper."""

from datetime import date, datetime

from ipt_journal.i18n import translate
from ipt_journal.moment import Moment, Precision


def weekday(day: date) -> str:
    return (
        translate("Dates", "Monday"),
        translate("Dates", "Tuesday"),
        translate("Dates", "Wednesday"),
        translate("Dates", "Thursday"),
        translate("Dates", "Friday"),
        translate("Dates", "Saturday"),
        translate("Dates", "Sunday"),
    )[day.weekday()]


def weekday_short(day: date) -> str:
    return (
        translate("Dates", "Mon"),
        translate("Dates", "Tue"),
        translate("Dates", "Wed"),
        translate("Dates", "Thu"),
        translate("Dates", "Fri"),
        translate("Dates", "Sat"),
        translate("Dates", "Sun"),
    )[day.weekday()]


def month(number: int) -> str:
    return (
        translate("Dates", "January"),
        translate("Dates", "February"),
        translate("Dates", "March"),
        translate("Dates", "April"),
        translate("Dates", "May", "the whole word"),
        translate("Dates", "June"),
        translate("Dates", "July"),
        translate("Dates", "August"),
        translate("Dates", "September"),
        translate("Dates", "October"),
        translate("Dates", "November"),
        translate("Dates", "December"),
    )[number - 1]


def month_short(number: int) -> str:
    return (
        translate("Dates", "Jan"),
        translate("Dates", "Feb"),
        translate("Dates", "Mar"),
        translate("Dates", "Apr"),
        translate("Dates", "May", "short"),
        translate("Dates", "Jun"),
        translate("Dates", "Jul"),
        translate("Dates", "Aug"),
        translate("Dates", "Sep"),
        translate("Dates", "Oct"),
        translate("Dates", "Nov"),
        translate("Dates", "Dec"),
    )[number - 1]


def clock(when: datetime) -> str:
    """Write 16:40, or 4:40 pm where the catalogue says so."""
    pattern = translate("Dates", "{hour24:02}:{minute:02}")
    half = translate("Dates", "am") if when.hour < 12 else translate("Dates", "pm")
    hour12 = when.hour % 12 or 12
    return pattern.format(hour24=when.hour, hour12=hour12, minute=when.minute, half=half)


def _write(pattern: str, day: date) -> str:
    return pattern.format(
        weekday=weekday(day),
        wd=weekday_short(day),
        day=day.day,
        month=month(day.month),
        mon=month_short(day.month),
        year=day.year,
    )


def long_day(day: date) -> str:
    """Write Tuesday 17 November."""
    return _write(translate("Dates", "{weekday} {day} {month}"), day)


def long_day_year(day: date) -> str:
    """Write Tuesday 17 November 2026."""
    return _write(translate("Dates", "{weekday} {day} {month} {year}"), day)


def day_month(day: date) -> str:
    """Write 17 November."""
    return _write(translate("Dates", "{day} {month}"), day)


def day_month_year(day: date) -> str:
    """Write 17 November 2026."""
    return _write(translate("Dates", "{day} {month} {year}"), day)


def short_day(day: date) -> str:
    """Write Tue 17 Nov."""
    return _write(translate("Dates", "{wd} {day} {mon}"), day)


def short_day_month(day: date) -> str:
    """Write 17 Nov."""
    return _write(translate("Dates", "{day} {mon}"), day)


def short_day_year(day: date) -> str:
    """Write 17 Nov 2026."""
    return _write(translate("Dates", "{day} {mon} {year}"), day)


def weekday_number(day: date) -> str:
    """Write Tue 17."""
    return _write(translate("Dates", "{wd} {day}"), day)


def month_year(day: date) -> str:
    """Write November 2026."""
    return _write(translate("Dates", "{month} {year}"), day)


def span(first: date, last: date) -> str:
    """Write 20 October to 17 November, with years when they differ."""
    write = day_month if first.year == last.year else day_month_year
    return translate("Dates", "{first} to {last}").format(first=write(first), last=write(last))


def span_year(first: date, last: date) -> str:
    """Write 20 October to 17 November 2026."""
    start = day_month(first) if first.year == last.year else day_month_year(first)
    end = day_month_year(last)
    return translate("Dates", "{first} to {last}").format(first=start, last=end)


def season(day: date) -> str:
    """Write autumn 2026, by the months of the northern calendar."""
    name = (
        translate("Dates", "winter {year}"),
        translate("Dates", "spring {year}"),
        translate("Dates", "summer {year}"),
        translate("Dates", "autumn {year}"),
    )[day.month % 12 // 3]
    return name.format(year=day.year)


def part_of_day(when: datetime) -> str:
    if when.hour < 6:
        return translate("Dates", "at night")
    if when.hour < 12:
        return translate("Dates", "in the morning")
    return (
        translate("Dates", "in the afternoon")
        if when.hour < 18
        else translate("Dates", "in the evening")
    )


def moment(when: Moment, today: date) -> str:
    """Write when as exactly as the client knew it: Today 08:00, Friday 21:00, about May 2024."""
    local = when.local
    match when.precision:
        case Precision.EXACT:
            return f"{near_day(local.date(), today)} {clock(local)}"
        case Precision.PART_OF_DAY:
            return f"{near_day(local.date(), today)} {part_of_day(local)}"
        case Precision.DAY:
            return near_day(local.date(), today)
        case Precision.MONTH:
            return month_year(local.date())
        case Precision.SEASON:
            return season(local.date())
        case Precision.YEAR:
            return str(local.year)
        case Precision.UNSURE:
            return translate("Dates", "about {month}").format(month=month_year(local.date()))


def on_the_computer(utc: int) -> str:
    """Write seconds in UTC as the clock here shows them: 17 Nov 2026, 16:40."""
    here = Moment.here(utc)
    words = translate("Dates", "{day}, {clock}")
    return words.format(day=short_day_year(here.day), clock=clock(here.local))


def near_day(day: date, today: date) -> str:
    """Write Today, Yesterday, Friday within a week, else 3 October, with another year's number."""
    ago = (today - day).days
    if ago == 0:
        return translate("Dates", "Today")
    if ago == 1:
        return translate("Dates", "Yesterday")
    if 1 < ago < 7:
        return weekday(day)
    return day_month(day) if day.year == today.year else day_month_year(day)
