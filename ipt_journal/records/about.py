"""Everything that is about somebody: what names them, and what hangs on that."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import Session, col, select

from ipt_journal.records.closeness import Closeness
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.grief import Grief
from ipt_journal.records.link import Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.pattern import Pattern
from ipt_journal.records.standing import Standing
from ipt_journal.records.support import SupportRequest
from ipt_journal.records.therapy import AgendaPoint

_NAMING = (Closeness, Conflict, Grief, Pattern, Standing, SupportRequest)
_HANGING = (
    (Link, ("event_id", "check_in_id")),
    (Exchange, ("event_id",)),
    (AgendaPoint, ("event_id", "note_id", "check_in_id", "link_id", "pattern_id")),
)


def about(session: Session, people: Collection[UUID]) -> frozenset[UUID]:
    """Return these people, the records that name one of them, and what was said about those."""
    if not people:
        return frozenset()
    named = select(Mention.owner_id).where(col(Mention.person_id).in_(people))
    found = {*people, *session.exec(named)}
    for kind in _NAMING:
        found.update(session.exec(select(kind.id).where(col(kind.person_id).in_(people))))
    for hanging, references in _HANGING:
        for row in session.exec(select(hanging)):
            if any(getattr(row, name) in found for name in references):
                found.add(row.id)
    return frozenset(found)
