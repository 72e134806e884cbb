"""A day stays the day it was lived, whatever clocks and countries do afterwards."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.journal import Journal
from ipt_journal.moment import Clock, Moment, Precision
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from tests.conftest import LONDON, NOW, OPENS, StandingClock, now_utc

TOKYO = ZoneInfo("Asia/Tokyo")
ZONES = (
    "Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe",
    "Pacific/Kiritimati", "America/St_Johns", "Africa/Casablanca",
)  # fmt: skip


def test_instant_offset_and_zone_are_all_kept() -> None:
    moment = Moment.of(datetime(2026, 7, 1, 23, 30, tzinfo=LONDON))
    assert moment == Moment(1782945000, 3600, "Europe/London", Precision.EXACT)
    assert moment.local.isoformat() == "2026-07-01T23:30:00+01:00"


def test_an_offset_without_a_zone_name_is_enough() -> None:
    moment = Moment.of(datetime.fromisoformat("2026-07-01T23:30:00+05:45"))
    assert (moment.offset, moment.zone, moment.day) == (20700, "", date(2026, 7, 1))


def test_a_time_without_any_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Moment.of(datetime(2026, 7, 1))  # noqa: DTZ001 - the very thing that is refused


@given(
    st.datetimes(datetime(1920, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
        lambda when: when.replace(microsecond=0)
    ),
    st.sampled_from(ZONES),
    st.sampled_from([0, 1]),
)
def test_the_wall_clock_reads_the_same_ever_after(when: datetime, zone: str, fold: int) -> None:
    moment = Moment.of(when.replace(tzinfo=ZoneInfo(zone), fold=fold))
    assert moment.local.replace(tzinfo=None) == when
    assert moment.day == when.date()
    assert datetime.fromtimestamp(moment.wall, UTC).replace(tzinfo=None) == when


def test_a_day_does_not_move_when_the_client_opens_the_journal_in_another_country(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = Clock(LONDON).at(date(2026, 11, 16), time(23, 50))
    with journal.write() as session:
        made = Note(text="late", **dated(late, late))
        session.add(made)
    folder = journal.vault.folder.path
    journal.close()
    monkeypatch.setenv("TZ", "Asia/Tokyo")  # where it is the 17th already
    again = Journal.open(folder, OPENS, now_utc)
    with again.read() as session:
        kept = session.get(Note, made.id)
    again.close()
    assert kept is not None
    assert kept.happened == kept.entered == late
    assert (kept.happened.day, kept.happened.zone) == (date(2026, 11, 16), "Europe/London")


@pytest.mark.parametrize(
    ("day", "clock", "offset"),
    [
        (date(2026, 3, 29), time(0, 59), 0),
        (date(2026, 3, 29), time(1, 30), 0),  # the hour that the clocks leave out
        (date(2026, 3, 29), time(2, 0), 3600),
        (date(2026, 10, 25), time(0, 30), 3600),
        (date(2026, 10, 25), time(1, 30), 3600),  # the hour that comes twice: the first is meant
        (date(2026, 10, 25), time(2, 0), 0),
    ],
)
def test_what_the_client_types_on_a_night_when_clocks_change_is_what_stays(
    day: date, clock: time, offset: int
) -> None:
    moment = Clock(LONDON).at(day, clock)
    assert (moment.day, moment.local.time(), moment.offset) == (day, clock, offset)


def test_the_two_times_half_past_one_are_an_hour_apart_and_in_order() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(LONDON)
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(LONDON)
    earlier, later = Moment.of(first), Moment.of(second)
    assert earlier.local.time() == later.local.time() == time(1, 30)
    assert later.utc - earlier.utc == 3600
    assert earlier < later


def test_the_clock_knows_the_hour_it_is_in_when_it_comes_twice() -> None:
    clock = StandingClock(datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(LONDON))
    assert (clock.now().offset, clock.now().local.hour) == (0, 1)


def test_times_before_1970_and_half_seconds_are_rounded_down() -> None:
    assert Moment.of(datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=UTC)).utc == -1


def test_a_clock_started_at_a_moment_runs_on_from_there_in_its_own_zone() -> None:
    clock = Clock(TOKYO, NOW)
    now = clock.now()
    assert 0 <= now.utc - Moment.of(NOW).utc < 60
    assert (now.zone, now.day) == ("Asia/Tokyo", date(2026, 11, 18))
    assert clock.today() == date(2026, 11, 18)


def test_a_clock_tells_the_time_of_this_computer() -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    now = Clock().now()
    assert before.timestamp() <= now.utc <= datetime.now(UTC).timestamp()
    assert now.local.microsecond == 0


@pytest.mark.parametrize("precision", list(Precision))
def test_how_exactly_the_client_knew_it_stays(
    journal: Journal, clock: StandingClock, precision: Precision
) -> None:
    about = clock.at(date(2026, 5, 1), time(12), precision)
    with journal.write() as session:
        made = Note(text="x", **dated(about, clock.now()))
        session.add(made)
    with journal.read() as session:
        kept = session.get(Note, made.id)
    assert kept is not None
    assert (kept.happened, kept.happened.precision) == (about, precision)
    assert kept.entered == clock.now()


def test_a_record_can_be_moved_to_another_moment(now: Moment) -> None:
    note = Note(text="x", **dated(now, now))
    other = Clock(TOKYO).at(date(2026, 11, 2), time(8), Precision.PART_OF_DAY)
    note.place(other)
    assert (note.happened, note.entered) == (other, now)
