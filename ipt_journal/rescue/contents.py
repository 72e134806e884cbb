"""What a journal or a backup holds, counted, and how two of them differ, row by row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, func, select

from ipt_journal.moment import Moment
from ipt_journal.records import KINDS
from ipt_journal.records.change import Values, values_of
from ipt_journal.records.findings import Findings
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.record import Dated, Record, Row
from ipt_journal.records.unfinished import Unfinished

# What the app keeps for itself is nobody's entry.
OF_THE_APP: frozenset[type[Row]] = frozenset({Preferences, Findings, Unfinished})
Key = tuple[type[Row], UUID]


@dataclass(frozen=True, slots=True)
class Contents:
    """`counts` by the name of the table; the days are those of check-ins, events and notes."""

    counts: dict[str, int]
    first: date | None
    last: date | None

    @property
    def entries(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Differences:
    """Rows by where they are: `newer_there` and `newer_here` were edited since the other.

    Where two differ and nobody knows which was edited last, the other one counts as newer.
    """

    only_here: tuple[Key, ...]
    only_there: tuple[Key, ...]
    newer_here: tuple[Key, ...]
    newer_there: tuple[Key, ...]

    @property
    def none(self) -> bool:
        return not (self.only_here or self.only_there or self.newer_here or self.newer_there)


def contents(session: Session) -> Contents:
    """Count every kind of record that the client keeps, and look for the first and last day."""
    dated = (kind for kind in entry_kinds() if issubclass(kind, Dated))
    days = [day for kind in dated for day in _days(session, kind)]
    return Contents(counts(session), min(days, default=None), max(days, default=None))


def counts(session: Session) -> dict[str, int]:
    """Count every kind of record that the client keeps, by the name of its table."""
    counting = ((kind, select(func.count()).select_from(kind)) for kind in entry_kinds())
    return {str(kind.__tablename__): session.exec(count).one() for kind, count in counting}


def last_edited(session: Session) -> int:
    """Return when a record was last made or changed, in UTC seconds; 0 where there is none."""
    kinds = entry_kinds()
    latest = (session.exec(select(func.max(kind.edited_utc))).one() for kind in kinds)
    return max((utc for utc in latest if utc), default=0)


def _days(session: Session, kind: type[Dated]) -> Iterator[date]:
    """Yield the first and the last day of a kind, where the client was then."""
    for order in (col(kind.happened_utc).asc(), col(kind.happened_utc).desc()):
        place = select(kind.happened_utc, kind.happened_offset).order_by(order).limit(1)
        yield from (Moment(utc, offset, "").day for utc, offset in session.exec(place))


def entry_kinds() -> Iterator[type[Record]]:
    """Yield the kinds a client would count."""
    return (kind for kind in KINDS if issubclass(kind, Record) and kind not in OF_THE_APP)


def differences(here: Session, there: Session) -> Differences:
    """Compare every record of two databases of one journal by id, then by when it was edited."""
    only_here: list[Key] = []
    only_there: list[Key] = []
    newer_here: list[Key] = []
    newer_there: list[Key] = []
    for kind in entry_kinds():
        ours, theirs = _rows(here, kind), _rows(there, kind)
        only_here += ((kind, key) for key in ours if key not in theirs)
        only_there += ((kind, key) for key in theirs if key not in ours)
        for key in ours.keys() & theirs.keys():
            if not _alike(ours[key], theirs[key]):
                ahead = ours[key].edited_utc > theirs[key].edited_utc
                (newer_here if ahead else newer_there).append((kind, key))
    told = (only_here, only_there, newer_here, newer_there)
    return Differences(*(tuple(sorted(some, key=_place)) for some in told))


def _rows(session: Session, kind: type[Record]) -> dict[UUID, Record]:
    rows: Sequence[Record] = session.exec(select(kind)).all()
    return {row.id: row for row in rows}


def _alike(ours: Record, theirs: Record) -> bool:
    return _told(ours) == _told(theirs)


def _told(row: Record) -> Values:
    return {name: value for name, value in values_of(row).items() if name != "edited_utc"}


def _place(key: Key) -> tuple[str, str]:
    return str(key[0].__tablename__), str(key[1])
