"""Days and times read as the pictures write them, and never more exact than the client was."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from ipt_journal import dates, i18n
from ipt_journal.moment import Moment, Precision
from tests.conftest import LONDON, now_utc

TODAY = date(2026, 11, 17)


def at(day: date, clock: time = time(8), precision: Precision = Precision.EXACT) -> Moment:
    return Moment.of(datetime.combine(day, clock, tzinfo=LONDON), precision)


def test_every_way_of_writing_a_day() -> None:
    assert dates.long_day(TODAY) == "Tuesday 17 November"
    assert dates.long_day_year(TODAY) == "Tuesday 17 November 2026"
    assert dates.day_month(TODAY) == "17 November"
    assert dates.day_month_year(TODAY) == "17 November 2026"
    assert dates.short_day(TODAY) == "Tue 17 Nov"
    assert dates.short_day_month(TODAY) == "17 Nov"
    assert dates.weekday_number(TODAY) == "Tue 17"
    assert dates.month_year(TODAY) == "November 2026"


def test_the_names_of_days_and_months_are_those_of_the_calendar() -> None:
    for number in range(366):
        day = date(2024, 1, 1) + timedelta(days=number)
        assert dates.weekday(day) == day.strftime("%A")
        assert dates.weekday_short(day) == day.strftime("%a")
        assert dates.month(day.month) == day.strftime("%B")
        assert dates.month_short(day.month) == day.strftime("%b")


def test_a_span_names_the_year_of_each_end_only_where_they_differ() -> None:
    assert dates.span(date(2026, 10, 20), TODAY) == "20 October to 17 November"
    assert dates.span(date(2025, 12, 30), TODAY) == "30 December 2025 to 17 November 2026"
    assert dates.span_year(date(2026, 10, 20), TODAY) == "20 October to 17 November 2026"
    assert dates.span_year(date(2025, 12, 30), TODAY) == "30 December 2025 to 17 November 2026"


@pytest.mark.parametrize(
    ("hour", "twelve"), [(0, "12:05 am"), (9, "9:05 am"), (12, "12:05 pm"), (23, "11:05 pm")]
)
def test_clock_times_follow_the_language(hour: int, twelve: str) -> None:
    when = datetime(2026, 11, 17, hour, 5, tzinfo=UTC)
    assert dates.clock(when) == f"{hour:02}:05"

    def american(_context: str, text: str, _other: str, _n: int) -> str:
        return "{hour12}:{minute:02} {half}" if text.startswith("{hour24") else text

    i18n.install(american)
    try:
        assert dates.clock(when) == twelve
    finally:
        i18n.install(None)


@pytest.mark.parametrize(
    ("ago", "written"),
    [
        (-1, "18 November"),
        (0, "Today"),
        (1, "Yesterday"),
        (2, "Sunday"),
        (6, "Wednesday"),
        (7, "10 November"),
        (45, "3 October"),
        (365, "17 November 2025"),
    ],
)
def test_a_day_is_named_by_how_near_it_is(ago: int, written: str) -> None:
    assert dates.near_day(TODAY - timedelta(days=ago), TODAY) == written


@pytest.mark.parametrize(
    ("precision", "written"),
    [
        (Precision.EXACT, "Sunday 21:05"),
        (Precision.PART_OF_DAY, "Sunday in the evening"),
        (Precision.DAY, "Sunday"),
        (Precision.MONTH, "November 2026"),
        (Precision.SEASON, "autumn 2026"),
        (Precision.YEAR, "2026"),
        (Precision.UNSURE, "about November 2026"),
    ],
)
def test_a_moment_is_written_no_more_exactly_than_it_is_known(
    precision: Precision, written: str
) -> None:
    assert dates.moment(at(date(2026, 11, 15), time(21, 5), precision), TODAY) == written


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (0, "at night"),
        (5, "at night"),
        (6, "in the morning"),
        (11, "in the morning"),
        (12, "in the afternoon"),
        (17, "in the afternoon"),
        (18, "in the evening"),
        (23, "in the evening"),
    ],
)
def test_parts_of_the_day(hour: int, part: str) -> None:
    assert dates.part_of_day(datetime(2026, 11, 17, hour, 59, tzinfo=UTC)) == part


@pytest.mark.parametrize(
    ("month", "season"),
    [(12, "winter"), (2, "winter"), (3, "spring"), (6, "summer"), (8, "summer"), (11, "autumn")],
)
def test_seasons(month: int, season: str) -> None:
    assert dates.season(date(2026, month, 1)) == f"{season} 2026"


def test_a_day_lived_elsewhere_is_named_as_it_was_there() -> None:
    there = Moment(int(datetime(2026, 11, 17, 0, 30, tzinfo=UTC).timestamp()), -5 * 3600, "")
    assert dates.moment(there, TODAY) == "Yesterday 19:30"


@pytest.mark.parametrize(("ago", "month"), [(0, "Nov"), (150, "Jun")])
def test_seconds_are_written_as_the_clock_of_this_computer_shows_them(ago: int, month: str) -> None:
    utc = now_utc() - ago * 86_400
    here = datetime.fromtimestamp(utc, UTC).astimezone()
    assert dates.on_the_computer(utc) == f"{here.day} {month} 2026, {here:%H:%M}"
