"""What is in view, in one paragraph: the chart for somebody who does not see it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.records.course import EventPoint
from ipt_journal.ui.charts.axis import day_of
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.score_layer import ScoreRow
from ipt_journal.ui.timeline.data import Record

_FEWEST = 5  # check-ins of which an average is told
_MOST_GAPS = 3
_MOST_SCORES = 8


def described(record: Record, days: tuple[float, float], scores: Iterable[ScoreRow] = ()) -> str:
    """Return a paragraph on the days in view: mood, gaps, events, sessions, phases, and scores."""
    first, last = (round(day * DAY) for day in days)
    moods = record.moods.within(first, last)
    events = record.between(first, last)
    parts = [
        _days(days),
        _moods(moods),
        _gaps(moods),
        _events(events, record),
        _sessions(sum(first <= at <= last for at, _ in record.sessions)),
        _phases(record, days),
        *(_scores(one, days) for one in scores),
    ]
    return " ".join(part for part in parts if part)


def counts(record: Record, days: tuple[float, float]) -> str:
    """Return how many check-ins and events are in view."""
    first, last = (round(day * DAY) for day in days)
    moods = len(record.moods.within(first, last).times)
    events = len(record.between(first, last))
    both = translate("Described", "{check_ins}, {events}")
    return both.format(
        check_ins=translate("Described", "%n check-in(s)", n=moods),
        events=translate("Described", "%n event(s)", n=events),
    )


def _days(days: tuple[float, float]) -> str:
    first, last = (day_of(day) for day in days)
    count = translate("Described", "%n day(s)", n=(last - first).days + 1)
    return f"{dates.span(first, last)}, {count}."


def _moods(moods: Series) -> str:
    count = translate("Described", "%n check-in(s)", n=len(moods.times))
    if not len(moods.times):
        return f"{count}."
    low, high = f"{moods.moods.min():g}", f"{moods.moods.max():g}"
    ends = translate("Described", "mood from {low} to {high}").format(low=low, high=high)
    if len(moods.times) < _FEWEST:
        return f"{count}, {ends}."
    mean = translate("Described", "on average {mean}").format(mean=f"{moods.moods.mean():.1f}")
    return f"{count}, {ends}, {mean}."


def _gaps(moods: Series) -> str:
    found = series.gaps(moods.times)
    if not found:
        return ""
    if len(found) > _MOST_GAPS:
        return translate("Described", "%n stretch(es) without check-ins.", n=len(found))
    spans = (dates.span(day_of(start / DAY), day_of(end / DAY)) for start, end in found)
    return translate("Described", "No check-ins: {days}.").format(days="; ".join(spans))


def _events(events: Sequence[EventPoint], record: Record) -> str:
    count = translate("Described", "%n event(s)", n=len(events))
    parts = [count, *_most(events, record)]
    connected = sum(one.connected for one in events)
    if connected:
        parts.append(translate("Described", "%n marked as connected", n=connected))
    return ", ".join(parts) + "."


def _most(events: Sequence[EventPoint], record: Record) -> Iterator[str]:
    """Yield with whom most of them were."""
    people = Counter(person for one in events for person in one.people)
    for person, n in people.most_common(1):
        most = translate("Described", "most with {name}: {n}")
        yield most.format(name=record.names[person], n=n)


def _sessions(count: int) -> str:
    return translate("Described", "%n session(s).", n=count) if count else ""


def _phases(record: Record, days: tuple[float, float]) -> str:
    first, last = (day_of(day) for day in days)
    names = [
        one.name
        for one in record.phases
        if one.first <= last and (one.last is None or one.last >= first)
    ]
    if not names:
        return ""
    return translate("Described", "Phases: {names}.").format(names=", ".join(names))


def _scores(row: ScoreRow, days: tuple[float, float]) -> str:
    """Tell each response by its total and day; of many how often, and between which totals."""
    low, high = np.searchsorted(row.days, days[0]), np.searchsorted(row.days, days[1], "right")
    at, totals = row.days[low:high].tolist(), row.totals[low:high]
    if not at:
        return ""
    if len(at) <= _MOST_SCORES:
        told = ", ".join(map(_score, totals.tolist(), at))
        return translate("Described", "{name}: {scores}.").format(name=row.name, scores=told)
    known = totals[~np.isnan(totals)]
    count = translate("Described", "{name}: %n time(s)", n=len(at)).format(name=row.name)
    if not len(known):
        return f"{count}."
    ends = translate("Described", "totals from {low} to {high}")
    ends = ends.format(low=f"{known.min():g}", high=f"{known.max():g}")
    last = translate("Described", "last {score}").format(score=_score(totals[-1], at[-1]))
    return f"{count}, {ends}, {last}."


def _score(total: float, at: float) -> str:
    day = dates.day_month(day_of(at))
    if np.isnan(total):
        return translate("Described", "no total on {day}").format(day=day)
    return translate("Described", "{total} on {day}").format(total=f"{total:g}", day=day)
