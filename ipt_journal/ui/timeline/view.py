"""What the timeline page asks of the journal and of its record, and how it says what is in view."""

from datetime import date, timedelta
from uuid import UUID

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Range
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import entries, event, link, person, therapy
from ipt_journal.records.entries import Entry
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt, Link, Period
from ipt_journal.records.phase import Phase
from ipt_journal.ui.charts.axis import day_of, moment_of, number_of
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.time_layers import Stretch
from ipt_journal.ui.charts.timeline_plots import TimelineData
from ipt_journal.ui.timeline.also import Beside
from ipt_journal.ui.timeline.chosen import Told
from ipt_journal.ui.timeline.data import Record, Shown
from ipt_journal.ui.timeline.filters import ALL, MONTH, SINCE

_FEW = 3  # check-ins without any event: the page still explains itself
_FIRST_DAYS = 14
_AFTER_NOW = 0.035  # of the days in view: room behind the last dot for its ring
_FEWEST_DAYS = 3
_MOST_NEAR, _NEAR_LETTERS = 8, 40


def is_new(record: Record) -> bool:
    return not record.events and len(record.moods.times) < _FEW


def line_of_new() -> str:
    """Return the line of context while there is hardly anything."""
    return translate(
        "Timeline", "It fills as you go. Days with nothing noted stay empty, and that is fine."
    )


def days_in_words(seen: tuple[float, float], which: str, record: Record, today: date) -> str:
    """Name the days in view, and what they are where there was no session yet."""
    first, last = (day_of(day) for day in seen)
    near = last.year == today.year
    days = dates.span(first, last) if near else dates.span_year(first, last)
    if which == SINCE and record.last_held is None:
        return translate("Timeline", "{days}, as there was no session yet").format(days=days)
    return days


def end_of(record: Record, now: Moment) -> float:
    """Return the last day of the record: now, or a later entry."""
    last = [now.wall / DAY]
    last += [record.events[-1].at / DAY] if record.events else []
    return max(last)


def first_weeks(now: Moment) -> tuple[float, float]:
    start = float(number_of(now.day))
    return start, start + _FIRST_DAYS


def days_of(which: str, record: Record, now: Moment) -> tuple[float, float]:
    """Return the first and last day of a range."""
    first, last = _first_of(which, record, now), end_of(record, now)
    return first, last + max(0.3, (last - first) * _AFTER_NOW)


def _first_of(which: str, record: Record, now: Moment) -> float:
    today = number_of(now.day)
    if which == SINCE:
        held = record.last_held / DAY if record.last_held is not None else today - 7.0
        return min(float(int(held)), today - _FEWEST_DAYS)
    if which == ALL:
        return limits(record, now)[0]
    return float(number_of(now.day - timedelta(weeks=4 if which == MONTH else 12)))


def limits(record: Record, now: Moment) -> tuple[float, float]:
    """Return where the whole record begins and ends, in days."""
    firsts = [float(number_of(now.day) - 7)]
    if len(record.moods.times):
        firsts.append(int(record.moods.times[0]) / DAY)
    if record.events:
        firsts.append(record.events[0].at / DAY)
    firsts += [of.points[0].at / DAY for of in record.scores]
    first, last = float(int(min(firsts))), end_of(record, now)
    return first, last + max(0.6, (last - first) * _AFTER_NOW)


def drawn(
    record: Record,
    shown: Shown,
    now: Moment,
    beside: Beside | None = None,
) -> TimelineData:
    """Return the record as the chart draws it, with what is shown below it."""
    new, below = is_new(record), beside or Beside()
    first = None
    if new and len(record.moods.times):
        first = _first_words(record, now)
    words = translate("Timeline", "Events with people will sit on these lines") if new else ""
    today = number_of(now.day)
    ticks = [(today + 0.5, translate("Timeline", "Today"))] if new else []
    return TimelineData(
        record.moods,
        record.marks(shown),
        record.lanes,
        record.sessions,
        limits(record, now),
        words=words,
        first=first,
        extra_ticks=ticks,
        phases=tuple(_band(one, now) for one in record.phases),
        stretches=tuple(_foot(one.period) for one in record.stretches if one.period),
        influences=below.letters,
        sits=below.steps,
        scores=below.scores,
    )


def _band(named: Phase, now: Moment) -> Stretch:
    last = named.last or max(now.day, named.first)
    return Stretch(float(number_of(named.first)), number_of(last) + 1.0, named.name)


def _foot(period: Period) -> Stretch:
    return Stretch(period.start.wall / DAY, period.end.wall / DAY)


def _first_words(record: Record, now: Moment) -> tuple[float, float, str]:
    at, mood = int(record.moods.times[0]), float(record.moods.moods[0])
    when = day_of(at / DAY)
    local = moment_of(at / DAY)
    words = translate("Timeline", "your first check-in, {when}")
    near = dates.near_day(when, now.day)
    return at / DAY, mood, words.format(when=f"{near[:1].lower()}{near[1:]} {dates.clock(local)}")


def index_of(record: Record, key: UUID | None) -> int | None:
    stored = key.hex if key else ""
    return next((index for index, one in enumerate(record.events) if one.key == stored), None)


def stretch_of(record: Record, key: UUID | None) -> Stretch | None:
    """Return the stretch of mood that is meant with an event, if one was marked."""
    periods = (one.period for one in record.stretches if key and one.event_id == key)
    return next((_foot(period) for period in periods if period), None)


def neighbour(
    record: Record, chosen: UUID | None, along: int, across: int, in_view: range
) -> int | None:
    """Return the event before or after the chosen one, or the nearest on another lane."""
    here = index_of(record, chosen)
    if here is None:
        last = in_view.stop if len(in_view) else len(record.events)
        return last - 1 if last else None
    if along:
        there = here + along
        return there if 0 <= there < len(record.events) else None
    lanes = [mark.lane for mark in record.marks(Shown())]
    wanted = lanes[here] + across
    while 0 <= wanted < len(record.lanes):
        on_lane = [index for index, lane in enumerate(lanes) if lane == wanted]
        if on_lane:
            at = record.events[here].at
            return min(on_lane, key=lambda index: abs(record.events[index].at - at))
        wanted += across
    return None


# The journal


def entries_of(journal: Journal, ids: list[UUID]) -> list[Entry]:
    with journal.read() as session:
        return entries.events(session, ids)


def told(journal: Journal, record: Record, key: UUID) -> Told:
    """Return everything that is shown of one event."""
    with journal.read() as session:
        kept = session.get(RelationshipEvent, key)
        assert kept is not None  # noqa: S101 - the record was read from the same journal
        people = tuple(person.labels_of(session, [key]).get(key, ()))
        said = link.of_event(session, key)
        coming = therapy.upcoming(session)
        point = therapy.point_about(session, coming.id, event_id=key) if coming else None
        talked = therapy.said_about(session, key)
    before, after = series.around(record.moods, kept.happened.wall)
    period = said.period if said else None
    return Told(
        kept,
        people,
        before,
        after,
        said.felt if said else None,
        said.words if said else "",
        coming.happened.day if coming else None,
        point.position + 1 if point else None,
        (period.start.day, period.end.day) if period else None,
        mood_in(record, period) if period else None,
        tuple((held.happened.day, one.words) for held, one in talked),
    )


def mood_in(record: Record, period: Period) -> Range:
    """Return the range of mood in a stretch of time."""
    return series.range_of(record.moods.within(period.start.wall, period.end.wall))


def near(record: Record, journal: Journal, period: Period) -> list[tuple[UUID, str]]:
    """Return the events of a stretch and of the two days before it, each in a few words."""
    start, end = period.start.wall - 2 * series.DAY, period.end.wall
    ids = [one.id for one in record.events if start <= one.at <= end][-_MOST_NEAR:]
    return [(one.id, _near_words(one)) for one in entries_of(journal, ids)]


def _near_words(entry: Entry) -> str:
    flat = " ".join(entry.words.split())
    short = flat if len(flat) <= _NEAR_LETTERS else f"{flat[:_NEAR_LETTERS].rstrip()}…"
    return f"{dates.short_day(entry.happened.day)} · {short}"


def mark(journal: Journal, event_id: UUID, period: Period | None) -> None:
    with journal.write() as session:
        link.mark(session, event_id, period)


def belong(journal: Journal, existing: UUID | None, event_id: UUID, told: Link) -> None:
    """Make marked days the mood that is meant with an event; their words go along."""
    with journal.write() as session:
        said = link.of_event(session, event_id) or Link(event_id=event_id)
        said.mark(told.period)
        said.words = "\n".join(words for words in (said.words, told.words) if words)
        session.add(said)
        kept = session.get(Link, existing) if existing else None
        if kept is not None:
            link.join(session, kept, said)


def answer(journal: Journal, key: UUID, felt: Felt | None, words: str) -> None:
    with journal.write() as session:
        link.answer(session, key, felt, words)


def bring(journal: Journal, key: UUID, *, brought: bool) -> None:
    """Put an event on the next session's agenda, or take it off."""
    with journal.write() as session:
        coming, kept = therapy.upcoming(session), session.get(RelationshipEvent, key)
        if coming is not None and kept is not None:
            words = kept.words or event.title(kept)
            therapy.bring(session, coming.id, words, brought=brought, event_id=key)
