"""Who moved between the rings of the people map, from where to where, and when."""

from collections.abc import Iterator
from itertools import pairwise
from uuid import UUID

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.records import closeness, person
from ipt_journal.records.closeness import Closeness, ring_word
from ipt_journal.records.record import Share
from ipt_journal.summary.document import Part, Table
from ipt_journal.summary.papers.chosen import Chosen

_SHARES = (0.31, 0.23, 0.23, 0.23)


def moves(session: Session, chosen: Chosen) -> Iterator[Part]:
    """Yield each move within the paper's days in order of time; nothing says why."""
    kept = {one.id for one in person.everyone(session, archived=False)}
    rows = tuple(
        (name, ring_word(before.ring), ring_word(after.ring), _day(after))
        for key, before, after in _between(session, chosen)
        if key in kept and (name := chosen.short(key))
    )
    if rows:
        heads = (
            translate("CoursePaper", "Who"),
            translate("CoursePaper", "From"),
            translate("CoursePaper", "To"),
            translate("CoursePaper", "Day"),
        )
        heading = translate("CoursePaper", "Moves on the people map")
        yield Part(heading, (Table(heads, rows, _SHARES),))


def _between(session: Session, chosen: Chosen) -> Iterator[tuple[UUID, Closeness, Closeness]]:
    """Yield whoever moved to another ring, with the place before and the one after."""
    of_each: dict[UUID, list[Closeness]] = {}
    for one in closeness.history(session):
        if one.share is not Share.NEVER:
            of_each.setdefault(one.person_id, []).append(one)
    found = [
        (key, before, after)
        for key, told in of_each.items()
        for before, after in pairwise(told)
        if before.ring != after.ring
    ]
    first, last = chosen.choices.first_day, chosen.choices.last_day
    within = (move for move in found if first <= move[2].happened.day <= last)
    return iter(sorted(within, key=lambda move: move[2].happened_utc))


def _day(one: Closeness) -> str:
    return dates.short_day_year(one.happened.day)
