"""The people map on paper: who stands how close by now, since when, and where they are wished."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import closeness, person
from ipt_journal.records.closeness import Closeness
from ipt_journal.records.person import Person, Status
from ipt_journal.records.record import Share
from ipt_journal.summary.choices import Choices
from ipt_journal.summary.document import Document, Part, Table
from ipt_journal.summary.papers.chosen import Chosen
from ipt_journal.summary.papers.columns import Column, table
from ipt_journal.summary.papers.offered import Offered

_PLAIN = {Status.UNSAID, Status.IN_CONTACT}


@dataclass(frozen=True, slots=True)
class PersonOnMap:
    """`number` is that of the list; `ring` 1 to 3, `wish` a ring and an angle, if there is one."""

    number: int
    name: str
    status: Status
    ring: int
    angle: float
    wish: tuple[int, float] | None
    moved_utc: int  # who was moved last keeps their place before others


@dataclass(frozen=True, slots=True)
class PeopleMap:
    """Those on the three rings; who was put off the map stands in the list alone."""

    people: tuple[PersonOnMap, ...]

    @property
    def told(self) -> tuple[str, ...]:
        words = translate("PeoplePaper", "On the three rings round me: %n", n=len(self.people))
        return (words,)


@dataclass(frozen=True, slots=True)
class _Stands:
    """Where somebody stands, and since which day they have stood in that ring."""

    who: Person
    where: Closeness
    since: date


def build(session: Session, choices: Choices) -> Document:
    """Return the map as on the last day of the choices; with nobody on it, it has no parts."""
    chosen = Chosen(session, choices)
    placed = _placed(session, choices.last_day)
    allowed = {one.id for one in chosen.of(each.who for each in placed)}
    shown = [each for each in placed if each.who.id in allowed]
    day = dates.day_month_year(choices.last_day)
    return Document(
        translate("PeoplePaper", "People map"),
        (translate("PeoplePaper", "As on {day}").format(day=day),),
        _parts(shown, chosen) if shown else (),
        chosen.footer(),
        choices.size,
        chosen.undecided(each.who for each in placed),
    )


def offers(session: Session, choices: Choices, _of: UUID | None) -> list[Offered]:
    placed = _placed(session, choices.last_day)
    return [Offered(each.who, each.who.label) for each in placed]


def _placed(session: Session, day: date) -> list[_Stands]:
    """Return everyone who had been placed by a day, in the order of the map, not the archived.

    Where the last place of somebody is never printed, an older one does not stand for it.
    """
    told = [one for one in closeness.history(session) if one.happened.day <= day]
    standing, since = closeness.standing_on(told), closeness.since(told)
    found = [
        _Stands(one, standing[one.id], since[one.id])
        for one in person.everyone(session, archived=False)
        if one.id in standing and standing[one.id].share is not Share.NEVER
    ]
    return sorted(found, key=_clockwise)


def _clockwise(each: _Stands) -> tuple[int, float, str]:
    """Return the order in which the map is read: from the middle outwards, from the top round."""
    where = each.where
    return closeness.RINGS.index(where.ring), where.angle % 360, each.who.label.casefold()


def _parts(shown: Sequence[_Stands], chosen: Chosen) -> tuple[Part, ...]:
    on_rings = tuple(
        _on_map(number, each, chosen)
        for number, each in enumerate(shown, start=1)
        if each.where.ring
    )
    drawn = (PeopleMap(on_rings),) if on_rings else ()
    heading = translate("PeoplePaper", "How close it feels, and how close I’d like it to be")
    return Part("", drawn), Part(heading, (_list(shown, chosen),))


def _on_map(number: int, each: _Stands, chosen: Chosen) -> PersonOnMap:
    one, where = each.who, each.where
    name, wish = chosen.name(one), closeness.wish(*where.where)
    return PersonOnMap(number, name, one.status, where.ring, where.angle, wish, where.edited_utc)


def _list(shown: Sequence[_Stands], chosen: Chosen) -> Table:
    """Return everyone by ring, as the map shows them and in the same words."""
    wishes = [closeness.wish(*each.where.where) for each in shown]
    return table(
        Column("", 0.06, tuple(str(number) for number in range(1, len(shown) + 1))),
        Column(
            translate("PeoplePaper", "Who"), 0.3, tuple(chosen.name(each.who) for each in shown)
        ),
        Column("", 0.16, tuple(_status(each.who.status) for each in shown)),
        Column(
            translate("PeoplePaper", "How close"),
            0.15,
            tuple(closeness.ring_word(each.where.ring) for each in shown),
        ),
        Column(
            translate("PeoplePaper", "Since"),
            0.18,
            tuple(dates.day_month_year(each.since) for each in shown),
        ),
        Column(
            translate("PeoplePaper", "I’d like them"),
            0.15,
            tuple(closeness.ring_word(wish[0]) if wish else "" for wish in wishes),
        ),
    )


def _status(status: Status) -> str:
    return "" if status in _PLAIN else person.status_label(status)
