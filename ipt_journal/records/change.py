"""What one save changed, record by record, and how to take it back."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Engine, event, inspect
from sqlalchemy.orm import UOWTransaction
from sqlmodel import Session, col, select

from ipt_journal.records import search
from ipt_journal.records.findings import Findings
from ipt_journal.records.mention import Mention
from ipt_journal.records.record import Record, Row
from ipt_journal.records.unfinished import Unfinished

Values = dict[str, Any]
_AT_ONCE = 500  # SQLite takes no endless lists of parameters
_NO_DEEDS = frozenset({Unfinished, Findings})  # kept by the app, and never taken back


@dataclass(slots=True)
class Step:
    """One row: `before` is None where it was made, `after` is None where it was deleted."""

    kind: type[Row]
    id: UUID
    before: Values | None
    after: Values | None


@dataclass(slots=True)
class Change:
    """All rows of one save, by kind and id."""

    steps: dict[tuple[type[Row], UUID], Step] = field(default_factory=dict)
    takes_back: bool = False

    @property
    def kinds(self) -> frozenset[type[Row]]:
        return frozenset(kind for kind, _ in self.steps)

    @property
    def by_client(self) -> bool:
        """Whether the client did something; keeping what is unfinished or was found is no deed."""
        return bool(self.kinds - _NO_DEEDS)

    @property
    def gone(self) -> frozenset[tuple[type[Row], UUID]]:
        """Return every row that was deleted."""
        return frozenset(key for key, step in self.steps.items() if step.after is None)

    @property
    def deleted(self) -> frozenset[UUID]:
        """Return the records that were deleted; what only hangs on a record does not count."""
        return frozenset(key for kind, key in self.gone if issubclass(kind, Record))

    @property
    def records(self) -> frozenset[UUID]:
        """Return every record that was made, changed or deleted."""
        return frozenset(key for kind, key in self.steps if issubclass(kind, Record))

    def forget(self, rows: Collection[tuple[type[Row], UUID]]) -> None:
        """Know nothing of these rows any more."""
        for row in rows:
            self.steps.pop(row, None)

    def names(self, ids: Collection[UUID]) -> bool:
        """Whether a row here names one of these, before or after."""
        told = (one for step in self.steps.values() for one in (step.before, step.after))
        return any(not _named(values).isdisjoint(ids) for values in told)

    def rests_on(self, earlier: Self) -> bool:
        """Whether a row here is one of those that `earlier` changed, or names one that it made."""
        made = {step.id for step in earlier.steps.values() if step.before is None}
        return any(
            key in earlier.steps or not made.isdisjoint(_named(step.after))
            for key, step in self.steps.items()
        )

    def note(self, row: Row, before: Values | None, after: Values | None) -> None:
        """Fold one more flush of `row` into what is known of it."""
        kind, key = type(row), row.id
        known = self.steps.get((kind, key))
        if known is None:
            self.steps[kind, key] = Step(kind, key, before, after)
        elif known.before is None and after is None:
            del self.steps[kind, key]
        else:
            known.after = after

    def rows(self, session: Session) -> list[Row]:
        """Return what there is of these rows: as long as it is held, each is found at once."""
        by_kind: dict[type[Row], list[UUID]] = {}
        for kind, key in self.steps:
            by_kind.setdefault(kind, []).append(key)
        found: list[Row] = []
        for kind, keys in by_kind.items():
            for start in range(0, len(keys), _AT_ONCE):
                some = keys[start : start + _AT_ONCE]
                found += session.exec(select(kind).where(col(kind.id).in_(some))).all()
        return found

    def revert(self, session: Session) -> None:
        """Put every row back as it was before."""
        there = {(type(row), row.id): row for row in self.rows(session)}
        for step in self._undone():
            now = there.get((step.kind, step.id))
            if step.before is None:
                if now is not None:
                    session.delete(now)
            elif now is None:
                session.add(step.kind(**step.before))
            else:
                for name, value in step.before.items():
                    if name not in step.kind.asked_first or not value:
                        setattr(now, name, value)

    def _undone(self) -> Iterator[Step]:
        return (step for step in reversed(self.steps.values()) if step.kind not in _NO_DEEDS)


def _named(values: Values | None) -> set[UUID]:
    return {value for value in (values or {}).values() if isinstance(value, UUID)}


class Writing(Session):
    """A session that notes what it changes, and stamps what is made and edited."""

    def __init__(self, engine: Engine, now_utc: int) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.change = Change()
        self.now_utc = now_utc
        self.written: list[Row] = []  # held, or the session would have to read them again


@event.listens_for(Writing, "before_flush")
def _before(session: Writing, _context: UOWTransaction, _instances: object) -> None:
    _stamp(session, session.now_utc)


@event.listens_for(Writing, "after_flush")
def _after(session: Writing, _context: UOWTransaction) -> None:
    session.written += (*session.new, *session.dirty)
    _collect(session, session.change)


def _stamp(session: Session, now_utc: int) -> None:
    edited = [row for row in session.dirty if session.is_modified(row)]
    for row in (*session.new, *edited):
        if isinstance(row, Record):
            row.edited_utc = now_utc
            row.created_utc = row.created_utc or now_utc


def _collect(session: Session, change: Change) -> None:
    for row in session.new:
        change.note(row, None, values_of(row))
    for row in session.dirty:
        if session.is_modified(row):
            change.note(row, _earlier(row), values_of(row))
    for row in session.deleted:
        change.note(row, _earlier(row), None)
    _collect_owners(session, change)


def _collect_owners(session: Session, change: Change) -> None:
    """Count what names other people now as changed: names are part of what it is found by."""
    rows = (*session.new, *session.dirty, *session.deleted)
    owners = {row.owner_id for row in rows if isinstance(row, Mention)}
    owners -= {key for _, key in change.steps}
    for owner in search.naming(session, sorted(owners)):
        values = values_of(owner)
        change.note(owner, values, values)


def values_of(row: Row) -> Values:
    return {
        attribute.key: getattr(row, attribute.key) for attribute in inspect(type(row)).column_attrs
    }


def _earlier(row: Row) -> Values:
    """Return the values of a row as they were in the file."""
    state = inspect(row)
    values = values_of(row)
    for name in values:
        history = state.attrs[name].history
        if history.deleted:
            values[name] = history.deleted[0]
    return values
