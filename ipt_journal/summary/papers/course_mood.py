"""Mood over the whole course on paper: a chart, and its numbers by the client's own phases."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from sqlmodel import Session, col, select

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.records.course import rows
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Share
from ipt_journal.summary.candidates import DAY, midnight
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Part, Table
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.columns import Column, table
from ipt_journal.summary.pattern_words import mood as written
from ipt_journal.summary.sheet import Chart


@dataclass(frozen=True, slots=True)
class MoodChart:
    """The check-ins of the paper over its days; the table below it has their numbers."""

    chart: Chart

    @property
    def told(self) -> tuple[str, ...]:
        return (self.chart.description,)


class Noted(NamedTuple):
    """One check-in; `at` in wall-clock seconds."""

    at: int
    mood: int


def mood(
    session: Session,
    chosen: Chosen,
    phases: Sequence[Phase],
    sessions: Sequence[tuple[Moment, int]],
) -> Iterator[Part]:
    """Yield the part where there is any check-in; `sessions` are held ones with their numbers."""
    check_ins = _noted(session, chosen.choices)
    if check_ins:
        drawn = MoodChart(_chart(chosen, check_ins, sessions))
        yield Part(translate("CoursePaper", "Mood"), (drawn, _by_phase(chosen, check_ins, phases)))


def _noted(session: Session, choices: Choices) -> list[Noted]:
    """Return the check-ins of the paper's days that may be printed, oldest first.

    They are read as plain columns: ten years hold many thousands.
    """
    start, end = midnight(choices.first_day), midnight(choices.last_day) + DAY
    wall = col(MoodCheckIn.happened_utc) + col(MoodCheckIn.happened_offset)
    printed = [one for one in Share if choices.decided(MoodCheckIn(mood=0, share=one))]
    query = select(wall, MoodCheckIn.mood).where(wall >= start, wall < end)
    found = rows(session, query.where(col(MoodCheckIn.share).in_(printed)).order_by(wall))
    return [Noted(*one) for one in found]


def _chart(
    chosen: Chosen, check_ins: Sequence[Noted], sessions: Sequence[tuple[Moment, int]]
) -> Chart:
    choices = chosen.choices
    start, end = midnight(choices.first_day), midnight(choices.last_day) + DAY
    short = translate("Sheet", "S{n}")  # a session, on the chart
    moods = [one.mood for one in check_ins]
    words = translate("CoursePaper", "{count}. Lowest {low}, highest {high}, of 10.")
    return Chart(
        start,
        end,
        tuple(choices.wall(Moment(one.at, 0, "")) for one in check_ins),
        tuple(moods),
        tuple((choices.wall(when), short.format(n=n)) for when, n in sessions),
        (),
        words.format(count=_count(check_ins), low=min(moods), high=max(moods)),
        choices.exact_times,
    )


def _count(check_ins: Sequence[Noted]) -> str:
    check_in = translate("Sheet", "%n check-in(s)", n=len(check_ins))
    days = translate("Sheet", "%n day(s)", n=len({one.at // DAY for one in check_ins}))
    return translate("Sheet", "{check_ins} on {days}").format(check_ins=check_in, days=days)


def _by_phase(chosen: Chosen, check_ins: Sequence[Noted], phases: Sequence[Phase]) -> Table:
    """Return a row for each phase with a check-in in it, and one for all days."""
    choices = chosen.choices
    spans = [
        (
            chosen.text(one, "name"),
            max(one.first, choices.first_day),
            min(one.last or choices.last_day, choices.last_day),
        )
        for one in phases
    ]
    spans.append((translate("CoursePaper", "All days"), choices.first_day, choices.last_day))
    found = [(name, first, last, _moods(check_ins, first, last)) for name, first, last in spans]
    told = [row for row in found if row[3]]
    return table(
        Column(translate("CoursePaper", "Phase"), 0.28, tuple(name for name, *_ in told)),
        Column(
            translate("CoursePaper", "Days"),
            0.28,
            tuple(dates.span_year(first, last) for _, first, last, _ in told),
        ),
        Column(
            translate("CoursePaper", "Check-ins"), 0.14, tuple(str(len(row[3])) for row in told)
        ),
        Column(
            translate("CoursePaper", "Middle value"),
            0.14,
            tuple(written(median(row[3])) for row in told),
        ),
        Column(
            translate("CoursePaper", "Lowest to highest"),
            0.16,
            tuple(f"{min(row[3])}–{max(row[3])}" for row in told),
        ),
    )


def _moods(check_ins: Sequence[Noted], first: date, last: date) -> list[int]:
    start, end = midnight(first), midnight(last) + DAY
    return [one.mood for one in check_ins if start <= one.at < end]
