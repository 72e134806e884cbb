"""What the timeline shows: the record's columns from the journal, laid out on lanes."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.journal import Journal
from ipt_journal.records import course, link, person, phase, standing, therapy
from ipt_journal.records.course import EventPoint
from ipt_journal.records.event import Kind
from ipt_journal.records.link import Link
from ipt_journal.records.pattern import Tone
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area
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
    standings: Mapping[UUID, tuple[tuple[int, int], ...]] = field(default_factory=dict)

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


def load(journal: Journal) -> Record:
    """Read the whole record."""
    with journal.read() as session:
        times, moods = course.moods(session)
        events = course.events(session)
        names = person.names(session)
        sessions = therapy.in_order(session)
        phases, stretches = phase.in_order(session), link.periods(session)
        standings = standing.everyone(session)
    numbers = therapy.numbers(sessions)
    held = [one for one in sessions if one.status is SessionStatus.HELD]
    lane_of, lanes = lanes_of(events, names)
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
            whom: tuple((one.happened.wall, one.sits) for one in said)
            for whom, said in standings.items()
        },
    )


def _short(number: int) -> str:
    return translate("Timeline", "S{n}", "a session and its number").format(n=number)


def lanes_of(
    events: Sequence[EventPoint], names: dict[UUID, str]
) -> tuple[dict[str, int], tuple[str, ...]]:
    """Give a lane to each of the people with most events; the rest share "Others"."""
    counts = Counter(event.first for event in events)
    nobody = counts.pop("", 0)
    labels = {key.hex: name for key, name in names.items()}
    by_count = sorted(counts, key=lambda key: (-counts[key], labels[key].casefold()))
    own = by_count[:MOST_LANES] if counts else list(labels)[:_FIRST_LANES]
    lanes = [labels[key] for key in own]
    if len(by_count) > len(own) or nobody:
        lanes.append(translate("Timeline", "Others"))
    if not lanes:
        lanes = [""] * _FIRST_LANES
    return {key: lane for lane, key in enumerate(own)}, tuple(lanes)
