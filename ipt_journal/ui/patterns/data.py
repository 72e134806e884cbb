"""What the patterns page asks of the journal, and the numbers it shows of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from ipt_journal.insight.around import DaysAround, days_around
from ipt_journal.insight.series import Moods
from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records import diary, therapy
from ipt_journal.records import findings as kept_findings
from ipt_journal.records.diary import By, Diary, Pick, Told
from ipt_journal.records.pattern import Tone
from ipt_journal.summary import pattern_found, pattern_names, pattern_words
from ipt_journal.summary.pattern_found import Findings

Times = NDArray[np.datetime64]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table: counts, and mood the day before and after where that may be compared."""

    pick: Pick
    name: str
    felt: Counter[Tone | None]
    connected: int
    before: str  # "" when there is too little to compare
    after: str

    @property
    def events(self) -> int:
        return self.felt.total()


@dataclass(frozen=True)
class Record:
    """The diary as insight reads it, and what was found in it last."""

    diary: Diary
    found_then: Findings = field(default_factory=Findings)
    found_at: Moment | None = None  # when it was asked for
    held_since: bool = False  # a session, since then

    @cached_property
    def mood_at(self) -> Times:
        return times(self.diary.mood_at)

    @cached_property
    def moods(self) -> Moods:
        return np.array(self.diary.moods, np.float64)

    @cached_property
    def groups(self) -> dict[By, dict[Pick, list[Told]]]:
        """Return the rows of each table with their events."""
        return {by: diary.rows(self.diary, by) for by in By}

    @cached_property
    def found(self) -> Findings:
        """Return what was found, as far as the notes it rests on are still the same."""
        if self.found_at is None:
            return self.found_then
        return self.found_then.beside(self.prints(self.found_at.utc))

    def prints(self, before_utc: int) -> dict[str, str]:
        """Return a print of the notes of each row, and of check-ins alone for the rhythm.

        Only what was known before a moment leaves its mark: when something older is changed,
        moved or deleted, the print is another; what is noted later leaves it as it was.
        """
        diary = self.diary
        moods = zip(diary.mood_at, diary.moods, diary.mood_known_from, strict=True)
        check_ins = blake2b(
            _packed((at, mood) for at, mood, known in moods if known < before_utc), digest_size=8
        )
        found = {pattern_found.RHYTHM: check_ins.hexdigest()}
        for pick, told in (row for group in self.groups.values() for row in group.items()):
            whole = check_ins.copy()
            events = ((one.at, one.entered_after) for one in told if one.known_from < before_utc)
            whole.update(_packed(sorted(events)))
            found[pick.row] = whole.hexdigest()
        return found

    @property
    def names(self) -> dict[UUID, str]:
        return self.diary.names

    def picked(self, pick: Pick) -> list[Told]:
        return [told for told in self.diary.events if pick.has(told)]

    def around(self, events: Sequence[Told], days: int) -> DaysAround:
        at = times([told.at for told in events])
        return days_around(self.mood_at, self.moods, at, days=days)

    def rows(self, by: By) -> list[TableRow]:
        return [self._row(pick, told) for pick, told in self.groups[by].items()]

    def _row(self, pick: Pick, told: list[Told]) -> TableRow:
        around = self.around(told, 1)
        compared = pattern_words.comparable(around)
        before, after = (pattern_words.mood(float(one)) for one in around.medians)
        return TableRow(
            pick,
            pattern_names.row(pick, self.names),
            Counter(one.tone for one in told),
            sum(one.connected for one in told),
            before if compared else "",
            after if compared else "",
        )

    @property
    def named(self) -> dict[str, str]:
        """Return how a sentence calls the events of each row of the table."""
        picks = (pick for group in self.groups.values() for pick in group)
        return {pick.row: pattern_names.in_sentence(pick, self.names) for pick in picks}


NOTHING = Record(Diary((), (), (), {}))


def times(seconds: Sequence[int]) -> Times:
    """Return wall-clock seconds as insight takes them."""
    found: Times = np.array(seconds, np.int64).astype("datetime64[s]")
    return found


def _packed(pairs: Iterable[tuple[int, int]]) -> bytes:
    return np.array([*pairs], np.int64).tobytes()


def load(journal: Journal, now: Moment) -> Record:
    """Read the diary up to now."""
    with journal.read() as session:
        told = diary.load(session, now.utc)
        kept = kept_findings.kept(session)
        held = therapy.last_held(session)
        return Record(
            told,
            pattern_found.findings(kept.rows) if kept else Findings(),
            kept.happened if kept else None,
            bool(kept and held and kept.session_id != held.id),
        )
