"""What the People page shows: everyone and their places, and what is told of one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import closeness, entries, lately, person
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.entries import Entry, Filter
from ipt_journal.records.lately import Happened
from ipt_journal.records.person import Person
from ipt_journal.ui.people.place import Place, Spot, spot_of

STRIP = timedelta(weeks=12)
_LATELY = 2


@dataclass(frozen=True, slots=True)
class Everyone:
    """All people, those with most entries first, and everything that was ever placed."""

    people: Sequence[Person] = ()
    counts: Mapping[UUID, int] = None  # type: ignore[assignment]  # set by `load`
    told: Sequence[Closeness] = ()

    @property
    def present(self) -> list[Person]:
        return [one for one in self.people if not one.archived]

    @property
    def archived(self) -> list[Person]:
        return [one for one in self.people if one.archived]

    @property
    def days(self) -> list[date]:
        """Return the days on which anything was placed, oldest first."""
        return closeness.days_in(self.told)

    def places(self) -> dict[UUID, Place]:
        now = closeness.standing_on(self.told)
        return {key: Place.of(one) for key, one in now.items()}

    def spots(self, since: date | None, until: date | None) -> list[Spot]:
        """Return where people stand on a day, None for now; with `since` also where they were."""
        now = closeness.standing_on(self.told, until)
        before = closeness.standing_on(self.told, since) if since is not None else {}
        return [
            spot_of(one, now.get(one.id), before.get(one.id), compare=since is not None)
            for one in self.present
        ]


def load(journal: Journal) -> Everyone:
    with journal.read() as session:
        people = person.everyone(session)
        counts = person.counts(session)
        told = closeness.history(session)
    return Everyone(people, counts, told)


@dataclass(frozen=True, slots=True)
class Told:
    """What one person's card shows; times are wall-clock seconds."""

    person: Person
    everyone: Everyone
    start: int
    end: int
    moods: Series
    happened: Sequence[Happened]
    lately: Sequence[Entry]
    today: date

    @property
    def count(self) -> int:
        return self.everyone.counts.get(self.person.id, 0)

    @property
    def place(self) -> Place | None:
        return self.everyone.places().get(self.person.id)


def told(journal: Journal, one: Person, everyone: Everyone, now: Moment) -> Told:
    """Read what the last weeks hold of one person."""
    span = int(STRIP.total_seconds())
    since = now.utc - span
    with journal.read() as session:
        times, moods = lately.moods(session, since)
        happened = lately.events(session, one.id, since)
        narrowed = Filter(kinds=(entries.EVENT,), person=one.id)
        recent = entries.page(session, narrowed, _LATELY)
    return Told(
        one,
        everyone,
        now.wall - span,
        now.wall,
        series.series(times, moods),
        happened,
        recent,
        now.day,
    )
