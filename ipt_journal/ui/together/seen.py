"""The record as two people may look at it: private things masked, people named as chosen."""

from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter
from uuid import UUID

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.insight.series import Range
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment, Precision
from ipt_journal.records import event, mention, person, private
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.paper import PeopleAs
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Area
from ipt_journal.records.scores import Scores
from ipt_journal.summary.names import Names
from ipt_journal.typed import override
from ipt_journal.ui.charts.lanes import LaneMark
from ipt_journal.ui.charts.timeline_plots import TimelineData
from ipt_journal.ui.timeline import data, view
from ipt_journal.ui.timeline.also import Beside, score_row
from ipt_journal.ui.timeline.chosen import count, span
from ipt_journal.ui.timeline.data import Record, Shown
from ipt_journal.ui.widgets.marks import role_of

_DAY_KNOWN = {Precision.EXACT, Precision.PART_OF_DAY, Precision.DAY}


@dataclass(frozen=True, slots=True)
class Together(Record):
    """What may be seen of the whole record; a private event is a mark and nothing more."""

    private: frozenset[str] = frozenset()  # keys of events, as they are stored
    private_lane: int = 0
    called: Names = field(default_factory=lambda: Names((), PeopleAs.NAMES))

    @override
    def marks(self, shown: Shown) -> tuple[LaneMark, ...]:
        return tuple(
            LaneMark(one.at, self.private_lane, role_of(None), 0)
            if one.key in self.private
            else mark
            for one, mark in zip(self.events, Record.marks(self, shown), strict=True)
        )


NOTHING = Together(data.NOTHING.moods, (), {}, (), None, {}, ())


@dataclass(frozen=True, slots=True)
class Glance:
    """What is shown of the chosen event."""

    title: str
    mood: str
    area: Area | None = None
    words: str = ""
    private: bool = False


def load(journal: Journal, people_as: PeopleAs) -> Together:
    """Read the whole record and leave out what only the client may see."""
    told = data.load(journal, private=False)
    with journal.read() as session:
        hidden = private.marks(session)
        people = person.everyone(session)
    called = Names(people, people_as)
    names = {one.id: called.short(one) for one in people}
    own = len(told.lane_of)
    lanes = tuple(names[UUID(key)] for key in told.lane_of) + told.lanes[own:]
    return Together(
        told.moods,
        tuple(sorted((*told.events, *hidden), key=attrgetter("at"))),
        names,
        told.sessions,
        told.last_held,
        told.lane_of,
        _with_private(lanes, own) if hidden else lanes,
        tuple(_renamed(one, called) for one in told.phases),
        scores=tuple(_called(one, called) for one in told.scores),
        private=frozenset(one.key for one in hidden),
        private_lane=own,
        called=called,
    )


def _with_private(lanes: tuple[str, ...], own: int) -> tuple[str, ...]:
    """Put a lane below those of the people, above the others'."""
    others = tuple(name for name in lanes[own:] if name)
    return (*lanes[:own], translate("Together", "Private"), *others)


def _renamed(one: Phase, called: Names) -> Phase:
    """Return a phase with the people in its name named as chosen."""
    name = called.within(one.name)
    return Phase(id=one.id, name=name, first_day=one.first_day, last_day=one.last_day)


def _called(of: Scores, called: Names) -> Scores:
    """Return the scores of a questionnaire, which may be a file named after somebody."""
    return replace(of, form=replace(of.form, name=called.within(of.form.name)))


def drawn(record: Together, now: Moment, *, scores: bool = True) -> TimelineData:
    """Return the record as the chart draws it: mood, events, sessions, phases, and scores."""
    rows = tuple(map(score_row, record.scores)) if scores else ()
    whole = view.drawn(record, Shown(), now, Beside(scores=rows))
    return replace(whole, stretches=())


def glance(journal: Journal, record: Together, key: UUID, today: date) -> Glance:
    """Return what may be seen of one event."""
    with journal.read() as session:
        kept = session.get(RelationshipEvent, key)
        assert kept is not None  # noqa: S101 - the record was read from the same journal
        people = mention.people_of(session, key)
    mood = mood_around(*series.around(record.moods, kept.happened.wall))
    day = _day(kept.happened, today)
    if key.hex in record.private:
        title = " · ".join((translate("Together", "Private"), day))
        return Glance(title, mood, private=True)
    whom = _whom(kept, record.called.together(people))
    title = " · ".join(part for part in (event.title(kept), whom, day) if part)
    return Glance(title, mood, kept.area, record.called.within(kept.words))


def _whom(kept: RelationshipEvent, people: str) -> str:
    other = translate("Together", "someone else") if kept.someone_else else ""
    named = ", ".join(part for part in (people, other) if part)
    return named or (translate("Together", "No one") if kept.no_one else "")


def _day(happened: Moment, today: date) -> str:
    """Write the day in full, or as exactly as it is known."""
    if happened.precision not in _DAY_KNOWN:
        return dates.moment(happened, today)
    write = dates.long_day if happened.day.year == today.year else dates.long_day_year
    return write(happened.day)


def mood_around(before: Range, after: Range) -> str:
    """Write "mood 5 to 6 before (4 check-ins), 2 to 4 after (4)", with the word where it is due."""
    if not before.n and not after.n:
        return translate("Together", "no check-ins in the 48 hours before and after")
    earlier = translate("Together", "no check-ins before")
    if before.n:
        earlier = translate("Together", "mood {range} before ({count})")
    later = translate("Together", "no check-ins after")
    if after.n and before.n:
        later = translate("Together", "{range} after ({n})")
    elif after.n:
        later = translate("Together", "mood {range} after ({count})")
    return ", ".join(
        words.format(range=span(found), count=count(found), n=found.n)
        for words, found in ((earlier, before), (later, after))
    )
