"""Look for patterns on another thread: the table as one family, weekly rhythm, and what eases."""

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ipt_journal.insight import association, recovery, rhythm
from ipt_journal.insight.association import Cancelled, Row
from ipt_journal.moment import Moment
from ipt_journal.records.diary import By
from ipt_journal.summary import pattern_found
from ipt_journal.summary.pattern_found import Findings, Found
from ipt_journal.ui import jobs
from ipt_journal.ui.patterns.data import Record, Times, times

_LOOKED_AT_MS = 100


@dataclass(slots=True)
class Watch:
    """What the two threads tell each other: how far it is, and that it is to stop."""

    share: float = 0.0
    cancelled: bool = False

    def hear(self, share: float) -> bool:
        self.share = share
        return not self.cancelled


@dataclass(frozen=True, slots=True)
class Asked:
    """The rows of all three groupings, as insight takes them."""

    groups: dict[str, Times] = field(default_factory=dict)
    entered: dict[str, Times] = field(default_factory=dict)
    grouping: dict[str, str] = field(default_factory=dict)


def asked(record: Record) -> Asked:
    found = Asked()
    for by in By:
        for pick, told in record.groups[by].items():
            found.groups[pick.row] = times([one.at for one in told])
            found.entered[pick.row] = times([one.at + one.entered_after for one in told])
            found.grouping[pick.row] = str(by)
    return found


def look(record: Record, watch: Watch, asked_utc: int) -> Findings:
    """Work out what may be said; `Cancelled` when the client no longer wants it."""
    told = asked(record)
    rows = association.table(
        record.mood_at,
        record.moods,
        told.groups,
        entered_at=told.entered,
        grouping=told.grouping,
        progress=watch.hear,
    )
    prints = record.prints(asked_utc)
    found = {row.name: _found(record, told, row, prints[row.name]) for row in rows}
    weekly = rhythm.weekly(record.mood_at, record.moods)
    return Findings(found, pattern_found.days_of(weekly, prints[pattern_found.RHYTHM]))


def _found(record: Record, told: Asked, row: Row, notes: str) -> Found:
    """Return a row; the range at comparable times and what eases belong to claims alone."""
    if not row.flagged:
        return pattern_found.found(row, notes=notes)
    events, entered = told.groups[row.name], told.entered[row.name]
    band = association.curve(record.mood_at, record.moods, events, entered_at=entered)
    back = recovery.half_life(record.mood_at, record.moods, events, entered_at=entered)
    return pattern_found.found(row, band, back, notes)


class Looking(QObject):
    """One look at a time; says how far it is, and hands over what it found."""

    moved = Signal(float)  # the share done
    found = Signal(object)  # Findings
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watch: Watch | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKED_AT_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def under_way(self) -> bool:
        return self._watch is not None

    def begin(self, record: Record, now: Moment) -> None:
        watch = self._watch = Watch()
        self._timer.start()
        jobs.run(self, partial(look, record, watch, now.utc), self._on_done, self._on_failed)

    @Slot()
    def cancel(self) -> None:
        """Stop after the row that is being looked at."""
        if self._watch is not None:
            self._watch.cancelled = True

    @Slot()
    def _on_time(self) -> None:
        if self._watch is not None:
            self.moved.emit(self._watch.share)

    def _end(self) -> bool:
        """Return whether what was found is still wanted."""
        wanted = self._watch is not None and not self._watch.cancelled
        self._watch = None
        self._timer.stop()
        return wanted

    def _on_done(self, findings: Findings) -> None:
        if self._end():
            self.found.emit(findings)
        else:
            self.stopped.emit()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self.stopped.emit()
        if not isinstance(error, Cancelled):
            raise error
