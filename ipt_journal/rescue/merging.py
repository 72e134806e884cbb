"""Take records over from another database of this journal, with what they name and what they carry.

Nothing here is deleted: a record that is newer there takes the place of the one here, and the
backup that is taken first still has that one.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Uuid, inspect, or_
from sqlmodel import Session, select

from ipt_journal.journal import Journal
from ipt_journal.records import KINDS
from ipt_journal.records.change import values_of
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import Record, Row
from ipt_journal.records.tie import Tie
from ipt_journal.records.unfinished import Unfinished
from ipt_journal.rescue.contents import Key

_AT_ONCE = 500  # SQLite takes no endless lists of parameters
# Of which there is one with the same fields: a second would be in its way.
_ONE_ONLY: dict[type[Row], tuple[str, ...]] = {Profile: (), Tie: ("from_id", "to_id")}


def take_over(journal: Journal, there: Session, chosen: Collection[Key]) -> int:
    """Bring the `chosen` records into the journal in one save; return how many came.

    People and other records they name come along where they are missing here. Raises NoRoom,
    ReadOnly, Unreachable or Damaged; then nothing came.
    """
    with journal.write() as here:
        wanted = _with_what_they_name(here, there, chosen)
        carried = list(_carried(there, wanted))
        named = [key for row in carried for key in _named(row) if here.get(*key) is None]
        wanted |= _with_what_they_name(here, there, named)
        for row in wanted.values():
            here.merge(type(row)(**values_of(row)))
        for row in carried:
            if _has_all_it_names(here, wanted, row) and not _stands_alone(here, row):
                here.merge(type(row)(**values_of(row)))
    return len(wanted)


def _with_what_they_name(here: Session, there: Session, chosen: Collection[Key]) -> dict[Key, Row]:
    wanted: dict[Key, Row] = {}
    waiting = list(chosen)
    while waiting:
        key = waiting.pop()
        row = there.get(*key)
        if key in wanted or row is None or _stands_alone(here, row):
            continue
        wanted[key] = row
        waiting += (named for named in _named(row) if here.get(*named) is None)
    return wanted


def _stands_alone(here: Session, row: Row) -> bool:
    """Whether the journal has another record where there can be only one."""
    kind = type(row)
    if kind not in _ONE_ONLY or here.get(kind, row.id) is not None:
        return False
    same = (getattr(kind, name) == getattr(row, name) for name in _ONE_ONLY[kind])
    return here.exec(select(kind).where(*same)).first() is not None


def _named(row: Row) -> Iterator[Key]:
    """Yield the records that a row refers to by a foreign key."""
    kinds = {str(kind.__tablename__): kind for kind in KINDS}
    for column in row.__table__.columns:  # type: ignore[attr-defined]
        value = getattr(row, column.name)
        for foreign in column.foreign_keys:
            if value is not None:
                yield kinds[foreign.column.table.name], value


def _has_all_it_names(here: Session, wanted: Collection[Key], row: Row) -> bool:
    ids = {key for _, key in wanted}
    named = {getattr(row, column.key) for column in _naming(type(row))} - ids
    return all(any(here.get(kind, key) is not None for kind in KINDS) for key in named)


def _carried(there: Session, wanted: Collection[Key]) -> Iterator[Row]:
    """Yield what hangs on these records and is no record itself, such as who was named in them."""
    ids = [key for _, key in wanted]
    for kind in KINDS:
        if not issubclass(kind, Record) and kind is not Unfinished:
            for start in range(0, len(ids), _AT_ONCE):
                yield from _hanging(there, kind, ids[start : start + _AT_ONCE])


def _hanging(there: Session, kind: type[Row], ids: list[UUID]) -> Sequence[Row]:
    named = [column.in_(ids) for column in _naming(kind)]
    return there.exec(select(kind).where(or_(*named))).all()


def _naming(kind: type[Row]) -> list[Any]:
    """Return the columns that hold the identity of some other row."""
    columns = inspect(kind).columns
    return [one for one in columns if isinstance(one.type, Uuid) and one.name != "id"]
