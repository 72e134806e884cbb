"""What the patterns page shows of a choice of events: drawn, counted in words, claimed or not."""

from dataclasses import dataclass

from ipt_journal.i18n import translate
from ipt_journal.insight.around import DaysAround
from ipt_journal.records.diary import By, Pick
from ipt_journal.summary import pattern_claims, pattern_names, pattern_words
from ipt_journal.ui.charts.around_event import AroundData
from ipt_journal.ui.patterns.data import Record
from ipt_journal.ui.patterns.in_words import Shown
from ipt_journal.ui.patterns.pickers import SHORT
from ipt_journal.ui.widgets.marks import role_of


@dataclass(frozen=True, slots=True)
class Seen:
    """One choice of events, ready to be shown."""

    title: str
    drawn: AroundData
    described: str  # the chart, for who cannot see it
    words: Shown


def first_pick(record: Record) -> Pick:
    """Return what is looked at first: the first row of the table that has an event."""
    by_area = record.groups[By.AREA]
    return next((pick for pick, told in by_area.items() if told), Pick())


def still_there(record: Record, pick: Pick) -> bool:
    """Return whether the person and the kind that are chosen still have events."""
    people = {None, *(one.person for one in record.groups[By.PERSON])}
    kinds = {None, *(one.kind for one in record.groups[By.KIND])}
    return pick.person in people and pick.kind in kinds


def seen(record: Record, pick: Pick, days: int) -> Seen:
    """Return what is shown of a choice, with the band of its claim where it has one."""
    events = record.picked(pick)
    around = record.around(events, days)
    title = pattern_names.heading(pick, len(events), record.names)
    claims = {row.name: row for row in record.found.claims}
    claim = claims.get(pick.row)
    band = claim.band if claim is not None and days == int(SHORT) else ()
    compared = pattern_words.measurable(around)
    role = role_of(pick.area) if pick.area is not None else ""
    names, counts = _day_names(around), _counts(around)
    drawn = AroundData(around, role, names, counts, compared, band if compared else ())
    return Seen(
        title,
        drawn,
        pattern_words.described(around, title),
        Shown(
            pick,
            pattern_words.tag(len(events)),
            pattern_words.counted(around, len(events)),
            _finding(record, pick, counted=pattern_words.comparable(around)),
            bool(events),
            pattern_names.point(pick, len(events), record.names),
        ),
    )


def _finding(record: Record, pick: Pick, *, counted: bool) -> str:
    """Return the row's own sentence; without one a count is called a count."""
    finding = pattern_claims.sentence(record.found, pick.row, record.named)
    return finding if counted or finding != pattern_claims.no_finding() else ""


def _day_names(around: DaysAround) -> tuple[str, ...]:
    """Name the days, by number where there are many."""
    days = around.days.tolist()
    if len(days) > 2 * int(SHORT):
        return tuple(_short(day, ends=(days[0], days[-1])) for day in days)
    return tuple(
        translate("Patterns", "{n} days").format(n=abs(day))
        if 1 < abs(day) < days[-1]
        else pattern_words.day_name(day)
        for day in days
    )


def _short(day: int, ends: tuple[int, int]) -> str:
    signed = f"{'−' if day < 0 else '+'}{abs(day)}"
    return translate("Patterns", "{n} days").format(n=signed) if day in ends else signed


def _counts(around: DaysAround) -> tuple[str, ...]:
    words = translate("Patterns", "n {count}")
    return tuple(words.format(count=count) for count in around.counts.tolist())
