"""A moment as the client lived it: an instant, the wall clock, the place and how exact it is.

All three of instant, offset and zone name are kept, so that a day never moves when the clock or the
country changes.
"""

import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from datetime import time as time_of_day
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Precision(StrEnum):
    """How exactly the client remembers when."""

    EXACT = "exact"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """`utc` in seconds since 1970, `offset` in seconds east of UTC, `zone` an IANA name or ""."""

    utc: int
    offset: int
    zone: str
    precision: Precision = Precision.EXACT

    @classmethod
    def of(cls, when: datetime, precision: Precision = Precision.EXACT) -> Self:
        """Make a moment from an aware `when`; its offset and zone name are kept."""
        offset = when.utcoffset()
        if offset is None:
            raise ValueError("a moment needs a time zone")
        zone = when.tzinfo.key if isinstance(when.tzinfo, ZoneInfo) else ""
        seconds = (when - EPOCH) // timedelta(seconds=1)
        return cls(seconds, int(offset.total_seconds()), zone, precision)

    @classmethod
    def here(cls, utc: int) -> Self:
        """Make the moment of `utc` as the clock of this computer showed it."""
        return cls.of(datetime.fromtimestamp(utc, UTC).astimezone())

    def at(self, day: date, clock: time_of_day, precision: Precision) -> Self:
        """Return the moment at which the wall clock of the same zone showed `clock` on `day`."""
        try:
            zone: tzinfo = ZoneInfo(self.zone)
        except (ValueError, ZoneInfoNotFoundError):
            zone = timezone(timedelta(seconds=self.offset))
        told = self.of(datetime.combine(day, clock, tzinfo=zone), precision)
        return replace(told, zone=self.zone)

    @property
    def local(self) -> datetime:
        """The clock on the wall there and then."""
        here = timezone(timedelta(seconds=self.offset))
        return (EPOCH + timedelta(seconds=self.utc)).astimezone(here)

    @property
    def day(self) -> date:
        return self.local.date()

    @property
    def wall(self) -> int:
        """Seconds of the wall clock since 1970, as if it were UTC: what charts draw."""
        return self.utc + self.offset


class Clock:
    """Tells the time in one zone; started at a given moment it runs on from there."""

    def __init__(self, zone: ZoneInfo | None = None, start: datetime | None = None) -> None:
        self.zone = zone or tzlocal.get_localzone()
        self._start = start
        self._began = time.monotonic()

    def now(self) -> Moment:
        return Moment.of(self._datetime().replace(microsecond=0))

    def today(self) -> date:
        return self.now().day

    def at(self, day: date, clock: time_of_day, precision: Precision = Precision.EXACT) -> Moment:
        """Return the moment at which the wall clock here showed `clock` on `day`."""
        return Moment.of(datetime.combine(day, clock, tzinfo=self.zone), precision)

    def _datetime(self) -> datetime:
        if self._start is None:
            return datetime.now(self.zone)
        elapsed = timedelta(seconds=time.monotonic() - self._began)
        return (self._start.astimezone(UTC) + elapsed).astimezone(self.zone)
