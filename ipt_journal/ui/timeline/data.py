"""What the timeline shows: the record's columns from the journal, laid out on lanes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.journal import Journal
from ipt_journal.records import course, person, therapy
from ipt_journal.records.course import EventPoint
from ipt_journal.records.event import Kind
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

    def has(self, event: EventPoint) -> bool:
        return (
            self.person in {None, event.person}
            and self.area in {None, event.area}
            and self.kind in {None, event.kind}
        )


@dataclass(frozen=True, slots=True)
class Record:
    """The whole record, in order of time."""

    moods: Series
    events: tuple[EventPoint, ...]
    names: dict[UUID, str]
    sessions: tuple[tuple[int, str], ...]
    last_held: int | None  # wall-clock seconds
    lane_of: dict[UUID, int]
    lanes: tuple[str, ...]

    def marks(self, shown: Shown) -> tuple[LaneMark, ...]:
        others = len(self.lanes) - 1
        lane_of, everything = self.lane_of, shown == Shown()
        return tuple(
            LaneMark(
                event.at,
                lane_of.get(event.person, others) if event.person else others,
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
    numbers = therapy.numbers(sessions)
    held = [one for one in sessions if one.status is SessionStatus.HELD]
    lane_of, lanes = lanes_of(events, names)
    return Record(
        series.series(times, moods),
        tuple(events),
        names,
        tuple((one.happened.wall, f"S{numbers[one.id]}") for one in held),
        held[-1].happened.wall if held else None,
        lane_of,
        lanes,
    )


def lanes_of(
    events: Sequence[EventPoint], names: dict[UUID, str]
) -> tuple[dict[UUID, int], tuple[str, ...]]:
    """Give a lane to each of the people with most events; the rest share "Others"."""
    counts = Counter(event.person for event in events if event.person)
    by_count = sorted(counts, key=lambda key: (-counts[key], names[key].casefold()))
    own = by_count[:MOST_LANES] if counts else list(names)[:_FIRST_LANES]
    lanes = [names[key] for key in own]
    if len(by_count) > len(own) or any(event.person is None for event in events):
        lanes.append(translate("Timeline", "Others"))
    if not lanes:
        lanes = [""] * _FIRST_LANES
    return {key: lane for lane, key in enumerate(own)}, tuple(lanes)
