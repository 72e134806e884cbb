"""What was found when the client asked for patterns: how it is kept, and when to look again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta
from typing import Any, Self

from ipt_journal.insight.association import Direction, Reason, Row
from ipt_journal.insight.curve import Curve
from ipt_journal.insight.occasions import LATER
from ipt_journal.insight.recovery import Recovery
from ipt_journal.insight.rhythm import Weekly
from ipt_journal.moment import Moment

RHYTHM = "rhythm"  # the name of the row that is about the days of the week
MOST_CLAIMS = 3
AFTER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Found:
    """A row of the table as it may be told; sizes in points, `low` and `high` round `size`."""

    name: str
    direction: Direction
    flagged: bool
    usable: int
    size: float
    low: float
    high: float
    missed_below: float
    reasons: tuple[Reason, ...] = ()
    weekday: int | None = None
    overlaps: tuple[str, ...] = ()
    later: bool = False  # the window begins 12 hours after the event
    band: tuple[tuple[float, float], ...] = ()  # mood points, by day; only where a claim is made
    eased: tuple[float, float] | None = None  # hours, when mood came half the way back
    alone: int = 0  # events it was seen after
    notes: str = ""  # the print of what it rests on
    changed: bool = False  # that is another by now

    def kept(self) -> dict[str, Any]:
        """Return it as plain values; what is not a number becomes None."""
        plain = asdict(self)
        del plain["changed"]
        plain["direction"] = self.direction.name
        plain["reasons"] = [reason.name for reason in self.reasons]
        return {name: None if value != value else value for name, value in plain.items()}  # noqa: PLR0124 - NaN

    @classmethod
    def of(cls, kept: dict[str, Any]) -> Self:
        """Read what `kept` wrote."""
        nothing = float("nan")
        sizes = {name: kept[name] for name in ("size", "low", "high", "missed_below")}
        told = {
            **kept,
            **{name: nothing if size is None else size for name, size in sizes.items()},
            "direction": Direction[kept["direction"]],
            "reasons": tuple(Reason[reason] for reason in kept["reasons"]),
            "overlaps": tuple(kept["overlaps"]),
            "band": tuple((low, high) for low, high in kept["band"]),
            "eased": None if kept["eased"] is None else tuple(kept["eased"]),
        }
        return cls(**told)


@dataclass(frozen=True, slots=True)
class Days:
    """The weekdays (Monday 0) on which mood lay highest and lowest, over so many weeks."""

    highest: int
    lowest: int
    weeks: int
    notes: str = ""  # as of a row


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that was found, by the name of its row."""

    rows: dict[str, Found] = field(default_factory=dict)
    days: Days | None = None

    @property
    def claims(self) -> tuple[Found, ...]:
        """Return the rows that are claimed: the first three in the table's order, never by size."""
        first = tuple(row for row in self.rows.values() if row.flagged)[:MOST_CLAIMS]
        return tuple(row for row in first if not row.changed)

    @property
    def changed(self) -> bool:
        """Whether a row rests on notes that are others by now."""
        return any(row.changed for row in self.rows.values())

    def beside(self, prints: Mapping[str, str]) -> Self:
        """Return what of it still stands beside the notes of now, by the print of each row."""
        rows = {
            name: replace(row, changed=row.notes != prints.get(name))
            for name, row in self.rows.items()
        }
        stands = self.days is not None and self.days.notes == prints[RHYTHM]
        return replace(self, rows=rows, days=self.days if stands else None)

    def kept(self) -> list[dict[str, Any]]:
        rows = [found.kept() for found in self.rows.values()]
        return rows + ([{"name": RHYTHM, **asdict(self.days)}] if self.days else [])


def findings(kept: list[dict[str, Any]]) -> Findings:
    """Read what `Findings.kept` wrote."""
    rows, days = {}, None
    for row in kept:
        if row["name"] == RHYTHM:
            days = Days(**{name: value for name, value in row.items() if name != "name"})
        else:
            rows[row["name"]] = Found.of(row)
    return Findings(rows, days)


def found(
    row: Row, band: Curve | None = None, recovery: Recovery | None = None, notes: str = ""
) -> Found:
    """Return what may be told of a row of insight's table."""
    told = row.contrast
    return Found(
        row.name,
        row.direction,
        row.flagged,
        told.usable,
        row.size,
        row.low,
        row.high,
        told.missed_below,
        told.reasons,
        told.weekday,
        told.overlaps,
        told.window == LATER,
        _placed(band) if band is not None else (),
        (recovery.low, recovery.high) if recovery is not None and not recovery.reason else None,
        recovery.isolated if recovery is not None else 0,
        notes,
    )


def days_of(weekly: Weekly, notes: str = "") -> Days | None:
    """Return which weekdays stand out, if they do by more than chance makes."""
    if not weekly.claim:
        return None
    in_order = weekly.deviations.argsort()
    return Days(int(in_order[-1]), int(in_order[0]), weekly.weeks, notes)


def _placed(band: Curve) -> tuple[tuple[float, float], ...]:
    """Return the range seen at comparable times in mood points; nothing where a day lacks one."""
    low, high = band.low + band.usual, band.high + band.usual
    if not (low <= high).all():
        return ()
    return tuple(zip(low.clip(0, 10).tolist(), high.clip(0, 10).tolist(), strict=True))


def next_look(worked_out: Moment) -> Moment:
    """Return from when on patterns can be looked for again when no session is held before."""
    later = worked_out.utc + int(AFTER.total_seconds())
    return Moment(later, worked_out.offset, worked_out.zone)
