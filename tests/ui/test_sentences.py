"""Every sentence of the timeline and the session view: none names a cause, each has its count."""

import itertools
import re
from collections.abc import Iterator
from functools import cache
from uuid import UUID, uuid4

import pytest

from ipt_journal.insight import series
from ipt_journal.insight.series import Range
from ipt_journal.records.course import EventPoint
from ipt_journal.records.event import Kind
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area
from ipt_journal.ui.charts.axis import day_of, number_of
from ipt_journal.ui.timeline import also, chart_picture
from ipt_journal.ui.timeline.also import Also
from ipt_journal.ui.timeline.chosen import count, span
from ipt_journal.ui.timeline.data import Record, Shown, lanes_of
from ipt_journal.ui.timeline.described import counts, described
from ipt_journal.ui.together.seen import mood_around
from tests.conftest import NOW, ROOT
from tests.sentences import FORBIDDEN, written

DAY = 86_400
TODAY = number_of(NOW.date())
WHO, OTHER = uuid4(), uuid4()
NAMES = {WHO: "Ruth", OTHER: "Ines"}
FEW = (0, 1, 2, 4, 5, 12)
UI = ROOT / "ipt_journal" / "ui"
MODULES = [
    *(UI / "timeline").glob("*.py"),
    *(UI / "together").glob("*.py"),
    *(UI / "charts").glob("*.py"),
    *(UI / "pages" / page for page in ("timeline.py", "session_view.py")),
    *(UI / "forms" / form for form in ("stretch.py", "phase.py")),
    UI / "widgets" / "said_earlier.py",
]


def event(at: int, *people: UUID, connected: bool = False) -> EventPoint:
    first = people[0].hex if people else ""
    return EventPoint(
        uuid4().hex, at, people, first, Kind.NEWS, Area.GRIEF, -2, mixed=False, connected=connected
    )


def record(check_ins: int, events: int, every: int) -> Record:
    """Return so many check-ins and events, one every few days up to today, with all beside them."""
    days = [(TODAY - every * n) * DAY + 3_600 for n in range(max(check_ins, events))][::-1]
    moods = [n % 4 + 2 for n in range(check_ins)]
    happened = [
        event(day, *((WHO, OTHER), (WHO,), ())[n % 3], connected=n % 2 == 1)
        for n, day in enumerate(days[:events])
    ]
    phases = (Phase(name="In between", first_day="2026-10-01"),) if events else ()
    return Record(
        series.series(days[:check_ins], moods), tuple(happened), NAMES,
        tuple((day, "S1") for day in days[:events:2]), None, *lanes_of(happened, NAMES), phases,
        standings={WHO: ((days[0], 4),)} if days else {},
    )  # fmt: skip


@cache
def descriptions() -> tuple[tuple[Record, str], ...]:
    """Return records small and larger, with and without gaps, as they are told."""
    days = float(TODAY - 200), TODAY + 1.0
    records = [record(*made) for made in itertools.product(FEW, FEW, (1, 9))]
    return tuple(
        (one, words) for one in records for words in (described(one, days), counts(one, days))
    )


RANGES = [Range(low, high, n) for n in FEW for low, high in ((2.0, 2.0), (2.0, 5.5))]


def around() -> Iterator[tuple[Range, Range, str]]:
    for before, after in itertools.product(RANGES, RANGES):
        yield before, after, mood_around(before, after)


def beside() -> Iterator[str]:
    told = record(5, 5, 1)
    for influences, sits, person in itertools.product((False, True), (False, True), (None, *NAMES)):
        yield also.said(told, Shown(person=person), Also(influences, sits))


def test_no_sentence_claims_a_cause_praises_or_blames() -> None:
    said = {words for _, words in descriptions()} | {words for *_, words in around()}
    said |= set(beside()) | {chart_picture.caution()} | set(written(MODULES))
    said |= {words for found in RANGES for words in (span(found), count(found))}
    assert len(said) > 250
    assert not [words for words in said if FORBIDDEN.search(words)]


def test_no_sentence_measures_across_fewer_than_five() -> None:
    for told, words in descriptions():
        assert not re.search(r"%|median|middle|usual|half|points?\b|tend|share", words), words
        assert ("average" in words) <= (len(told.moods.times) >= 5), words
    averages = {len(told.moods.times) for told, words in descriptions() if "average" in words}
    assert averages == {5, 12}


def test_mood_around_one_event_is_told_with_its_count() -> None:
    for before, after, words in around():
        numbers = re.findall(r"\((\d+)", words)
        assert numbers == [str(one.n) for one in (before, after) if one.n], words
        told = re.findall(r"\d+(?:\.\d)?(?: to \d+(?:\.\d)?)? (?:before|after) \(", words)
        assert len(told) == len(numbers), words
        assert not re.search(r"average|median|middle|usual|points?\b|%", words)


@pytest.mark.parametrize("days", [(0.0, 1.0), (TODAY - 3.0, TODAY + 1.0)])
def test_the_days_are_named_also_where_nothing_is(days: tuple[float, float]) -> None:
    words = described(record(0, 0, 1), days)
    assert str(day_of(days[0]).day) in words
    assert "0 check-ins" in words
    assert "0 events" in words
