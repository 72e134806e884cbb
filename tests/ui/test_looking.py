"""What a look finds in an invented diary: late entries keep to their rule in all that is said."""

import numpy as np

from ipt_journal.records.diary import Diary, Told
from ipt_journal.records.event import Kind
from ipt_journal.records.record import Area
from ipt_journal.summary import pattern_claims
from ipt_journal.summary.pattern_found import Found
from ipt_journal.ui.patterns.data import Record
from ipt_journal.ui.patterns.looking import Watch, look

HOUR, DAY = 3_600, 86_400
FIRST = 20_000 * DAY
EASED = "mood was half the way back within"


def diary(*entered_after: int) -> Record:
    """Return a diary with three check-ins a day and conflicts, after which mood is low for a day.

    They were entered so many hours later, in turns.
    """
    random = np.random.Generator(np.random.PCG64(3))
    days = np.cumsum(random.integers(4, 9, 30)).tolist()
    events = [FIRST + day * DAY + 12 * HOUR for day in days]
    noted = [FIRST + day * DAY + hour * HOUR for day in range(days[-1] + 5) for hour in (9, 15, 21)]
    level = [6 - 3 * any(0 < at - event <= DAY for event in events) for at in noted]
    moods = np.clip(np.round(np.array(level) + random.normal(0, 0.7, len(noted))), 0, 10)
    told = tuple(
        Told(at, entered_after[n % len(entered_after)] * HOUR, (), Area.DISPUTE, Kind.ARGUMENT, -2,
             mixed=False, connected=False)
        for n, at in enumerate(events)
    )  # fmt: skip
    known = (0,) * len(noted)
    return Record(Diary(tuple(noted), tuple(moods.astype(int).tolist()), told, {}, 0, known))


def found_in(record: Record) -> tuple[Found, str]:
    findings = look(record, Watch(), FIRST + 1_000 * DAY)
    row = findings.rows["area:dispute"]
    assert row.flagged
    return row, pattern_claims.sentence(findings, row.name, record.named)


def test_what_was_entered_at_once_is_told_with_how_long_it_lasted() -> None:
    row, words = found_in(diary(0))
    assert row.eased is not None
    assert row.alone == 30
    assert EASED in words


def test_what_was_entered_hours_later_is_not() -> None:
    row, words = found_in(diary(5))
    assert row.later
    assert row.eased is None
    assert EASED not in words
    assert words.endswith("Entered later, so the first hours are not used.")


def test_the_few_that_were_entered_a_day_later_are_left_out_of_everything() -> None:
    row, words = found_in(diary(0, 0, 0, 0, 20))
    at_once, _ = found_in(diary(0))
    assert not row.later
    assert row.alone == 24
    assert row.band != at_once.band
    assert words.endswith("Those entered over half a day later are left out.")
