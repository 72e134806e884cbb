"""What the timeline shows: the record's columns from the journal, laid out on lanes."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.journal import Journal
from ipt_journal.records import course, link, person, phase, scores, standing, therapy
from ipt_journal.records import private as secret
from ipt_journal.records.course import EventPoint
from ipt_journal.records.event import Kind
from ipt_journal.records.link import Link
from ipt_journal.records.pattern import Tone
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area, Share
from ipt_journal.records.scores import Scores
from ipt_journal.records.therapy import SessionStatus
from ipt_journal.ui.charts.lanes import LaneMark
from ipt_journal.ui.widgets.marks import role_of

MOST_LANES = 7
_FIRST_LANES = 3  # while nothing has happened on any


@dataclass(frozen=True, slots=True)
class Shown:
    """What is not dimmed; None means everything."""

    person: UUID | None = None
    area: Area | None = None
    kind: Kind | None = None
    tone: Tone = Tone.ANY

    def has(self, event: EventPoint) -> bool:
        return (
            self.person in {None, *event.people}
            and self.area in {None, event.area}
            and self.kind in {None, event.kind}
            and self.tone.has(event.valence, mixed=event.mixed)
        )


@dataclass(frozen=True, slots=True)
class Record:
    """The whole record, in order of time."""

    moods: Series
    events: tuple[EventPoint, ...]
    names: dict[UUID, str]
    sessions: tuple[tuple[int, str], ...]
    last_held: int | None  # wall-clock seconds
    lane_of: dict[str, int]  # by key as it is stored
    lanes: tuple[str, ...]
    phases: tuple[Phase, ...] = ()
    stretches: tuple[Link, ...] = ()  # those with a period
    standings: Mapping[UUID, tuple[tuple[int, int | None], ...]] = field(default_factory=dict)
    scores: tuple[Scores, ...] = ()

    def between(self, first: int, last: int) -> Sequence[EventPoint]:
        """Return the events of a stretch of wall-clock seconds, both ends included."""
        low = bisect_left(self.events, first, key=attrgetter("at"))
        return self.events[low : bisect_right(self.events, last, key=attrgetter("at"))]

    def marks(self, shown: Shown) -> tuple[LaneMark, ...]:
        others = len(self.lanes) - 1
        lane_of, everything = self.lane_of, shown == Shown()
        return tuple(
            LaneMark(
                event.at,
                lane_of.get(event.first, others),
                role_of(event.area),
                event.valence,
                event.mixed,
                event.hollow,
                event.connected,
                dim=not (everything or shown.has(event)),
            )
            for event in self.events
        )


NOTHING = Record(series.series([], []), (), {}, (), None, {}, ())


def load(journal: Journal, *, private: bool = True) -> Record:
    """Read the whole record; without `private` only what others may see of it."""
    with journal.read() as session:
        times, moods = course.moods(session, private=private)
        events, stretches = course.events(session), link.periods(session)
        names = known = person.names(session)
        sessions = therapy.in_order(session)
        phases = phase.in_order(session)
        standings, totals = standing.everyone(session), scores.over_time(session, private=private)
        if not private:
            events, stretches = (
                secret.without(session, events),
                secret.stretches(session, stretches),
            )
            phases = [one for one in phases if one.share is not Share.NEVER]
            known = {whom: names[whom] for one in events for whom in one.people}
    numbers = therapy.numbers(sessions)
    held = [one for one in sessions if one.status is SessionStatus.HELD]
    lane_of, lanes = lanes_of(events, known)
    return Record(
        series.series(times, moods),
        tuple(events),
        names,
        tuple((one.happened.wall, _short(numbers[one.id])) for one in held),
        held[-1].happened.wall if held else None,
        lane_of,
        lanes,
        tuple(phases),
        tuple(stretches),
        {
            whom: tuple((one.happened.wall, one.number) for one in said)
            for whom, said in standings.items()
        },
        totals,
    )


def _short(number: int) -> str:
    return translate("Timeline", "S{n}", "a session and its number").format(n=number)


def lanes_of(
    events: Sequence[EventPoint], names: dict[UUID, str]
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Give a lane to each of the people with most events; the rest share "Others"."""
    firsts = {event.first for event in events}
    labels = {key.hex: name for key, name in names.items()}
    everyone = course.in_order((event.people for event in events), names)
    on_lanes = [key.hex for key in everyone if key.hex in firsts]
    own = on_lanes[:MOST_LANES] if everyone else list(labels)[:_FIRST_LANES]
    lanes = [labels[key] for key in own]
    if len(on_lanes) > len(own) or "" in firsts:
        lanes.append(translate("Timeline", "Others"))
    if not lanes:
        lanes = [""] * _FIRST_LANES
    return {key: lane for lane, key in enumerate(own)}, tuple(lanes)
