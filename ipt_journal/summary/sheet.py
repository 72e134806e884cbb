"""One paper as plain values: what stands where, ready for any way of drawing or writing it."""

from dataclasses import dataclass

from ipt_journal.records.record import Area

PAGE_ONE_EVENTS = 7
PAGE_ONE_SCORES = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the chart; `at` in wall-clock seconds, `number` as in the table."""

    number: int
    at: int
    valence: int
    mixed: bool
    hollow: bool
    connected: bool
    area: Area


@dataclass(frozen=True, slots=True)
class Chart:
    """Check-ins in order of time; all times in wall-clock seconds, `exact` or near enough."""

    start: int
    end: int
    times: tuple[int, ...]
    moods: tuple[int, ...]
    sessions: tuple[tuple[int, str], ...]
    marks: tuple[Mark, ...]
    description: str
    exact: bool = False


@dataclass(frozen=True, slots=True)
class EventRow:
    """One row of the table of events."""

    number: int
    area: Area
    day: str
    people: str
    words: str
    felt: str
    connected: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the client wrote about an event and their mood, under the event's number."""

    number: int
    area: Area
    words: str


@dataclass(frozen=True, slots=True)
class CloserLook:
    """What was told of one exchange under the number of its event: labels and words."""

    number: int
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NoteOnPaper:
    """A note or the words of a check-in, with its day."""

    day: str
    words: str


@dataclass(frozen=True, slots=True)
class OneScore:
    """A total on its day; `words` says why there is none where an item was skipped."""

    words: str
    day: str


@dataclass(frozen=True, slots=True)
class ScoresRow:
    """One questionnaire; `band` is that of the last total, "" where bands are not shown."""

    name: str
    most: str
    last: OneScore
    before: OneScore | None
    first: OneScore | None
    answered: str
    band: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A part that the client left out is empty here; only of the safety line it says so."""

    title: str
    date: str
    span: str
    focus: str
    agenda: tuple[str, ...]
    safety: tuple[str, ...]
    chart: Chart | None
    events: tuple[EventRow, ...]
    more_events: tuple[EventRow, ...]
    scores: tuple[ScoresRow, ...]
    tried: tuple[str, ...]
    words: tuple[OwnWords, ...]
    closer: tuple[CloserLook, ...]
    standing: tuple[str, ...]
    closeness: tuple[str, ...]
    closeness_since: str
    notes: tuple[NoteOnPaper, ...]
    footer: str
    size: str
    undecided: int

    @property
    def has_second_page(self) -> bool:
        parts = (
            self.more_events,
            self.words,
            self.closer,
            self.standing,
            self.closeness,
            self.notes,
        )
        return any(parts)
