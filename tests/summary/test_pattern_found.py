"""What was found is kept as it was, three claims at most, and is not looked for anew too soon."""

import json
from dataclasses import replace

import numpy as np

from ipt_journal.insight import association, recovery, rhythm
from ipt_journal.insight.association import Direction, Reason, Row
from ipt_journal.insight.curve import Curve
from ipt_journal.insight.recovery import Recovery, Unknown
from ipt_journal.insight.rhythm import Weekly
from ipt_journal.moment import Moment
from ipt_journal.summary import pattern_found
from ipt_journal.summary.pattern_found import Days, Findings
from tests.conftest import NOW

START = np.datetime64("2026-01-05T12:00:00", "s")
HOUR, DAY = 3_600, 86_400
AT = Moment.of(NOW)


def row(**told: object) -> Row:
    """Return a row of insight's own, from a diary of 60 days with a drop after every sixth."""
    moods, events = diary()
    [made] = association.table(*moods, {"area:dispute": events})
    return replace(made, **told)  # type: ignore[arg-type]  # fields of its own


def diary() -> tuple[tuple[np.ndarray, np.ndarray], np.ndarray]:
    random = np.random.default_rng(1)
    days = np.arange(120)
    at = START + (days[:, None] * 24 + np.array([-3, 3, 8])).ravel() * HOUR
    moods = 6 + random.normal(0, 0.5, len(at))
    hit = days[5::9]
    moods.reshape(-1, 3)[hit, 1:] -= 3
    return (at, moods.clip(0, 10)), START + hit * DAY


def again(findings: Findings) -> Findings:
    """Write findings as the journal keeps them and read them back."""
    return pattern_found.findings(json.loads(json.dumps(findings.kept())))


def test_a_claim_comes_back_as_it_was_found() -> None:
    (at, moods), events = diary()
    told = row()
    assert told.flagged
    band = association.curve(at, moods, events)
    back = recovery.half_life(at, moods, events)
    found = pattern_found.found(told, band, back)
    assert found.direction is Direction.FELL
    assert found.missed_below == told.contrast.missed_below
    assert [low for low, _ in found.band] == (band.low + band.usual).clip(0, 10).tolist()
    assert all(0 <= low <= high <= 10 for low, high in found.band)
    assert again(Findings({found.name: found})).rows == {found.name: found}


def test_a_row_without_numbers_comes_back_without_them() -> None:
    (at, moods), events = diary()
    [told] = association.table(at, moods, {"kind:news": events[:3]})
    found = pattern_found.found(told)
    [back] = again(Findings({found.name: found})).rows.values()
    assert np.isnan([back.size, back.low, back.high, back.missed_below]).all()
    assert (back.name, back.usable, back.direction, back.flagged, back.reasons) == (
        "kind:news", 3, Direction.NOTHING, False, found.reasons,
    )  # fmt: skip
    assert Reason.TOO_FEW_EVENTS in back.reasons


def test_a_time_of_easing_is_kept_only_where_one_was_found() -> None:
    told = row()
    eased = pattern_found.found(told, None, Recovery(9.0, 5.0, 30.0, 22, None))
    assert (eased.eased, eased.alone) == ((5.0, 30.0), 22)
    assert again(Findings({eased.name: eased})).rows == {eased.name: eased}
    nan = float("nan")
    unknown = pattern_found.found(told, None, Recovery(nan, nan, nan, 4, Unknown.TOO_FEW))
    assert unknown.eased is None


def test_no_band_is_kept_where_a_day_has_none() -> None:
    days, gap = np.arange(2), np.array([np.nan, 1.0])
    told = pattern_found.found(row(), Curve(days, gap, days, -gap, gap, 5.0))
    assert told.band == ()


def test_three_claims_at_most_the_first_of_the_table() -> None:
    claim = pattern_found.found(row())
    rows = {name: replace(claim, name=name, size=float(n)) for n, name in enumerate("abcde")}
    rows["b"] = replace(rows["b"], flagged=False)
    assert [one.name for one in Findings(rows).claims] == ["a", "c", "d"]


def test_a_row_whose_notes_changed_is_no_claim_and_makes_no_room_for_a_fourth() -> None:
    claim = pattern_found.found(row(), notes="as they were")
    kept = again(Findings({name: replace(claim, name=name) for name in "abcd"}))
    prints = {**dict.fromkeys("abcd", "as they were"), pattern_found.RHYTHM: ""}
    assert kept.beside(prints) == kept
    assert not kept.changed
    now = kept.beside({**prints, "b": "as they are"})
    assert now.changed
    assert [one.name for one in now.claims] == ["a", "c"]
    assert again(now) == kept  # what was found is kept as it was found
    del prints["a"]  # the last of its events is gone
    assert [one.name for one in kept.beside(prints).claims] == ["b", "c"]


def test_days_of_the_week_stand_while_the_check_ins_do() -> None:
    kept = again(Findings({}, Days(5, 0, 9, "as they were")))
    assert kept.beside({pattern_found.RHYTHM: "as they were"}).days == Days(5, 0, 9, "as they were")
    assert kept.beside({pattern_found.RHYTHM: "as they are"}).days is None


def test_days_of_the_week_are_told_only_when_they_stand_out() -> None:
    at = START + np.arange(120) * DAY
    moods = 5 + 2.0 * (np.arange(120) % 7 == 5) - 1.0 * (np.arange(120) % 7 == 0)
    days = pattern_found.days_of(rhythm.weekly(at, moods))
    assert days is not None
    assert (days.highest, days.lowest) == (5, 0)
    assert again(Findings({}, days)) == Findings({}, days)
    assert again(Findings()) == Findings()
    short = Weekly(np.full(7, np.nan), np.zeros(7, np.int64), 1, float("nan"), claim=False)
    assert pattern_found.days_of(short) is None
    assert days == Days(5, 0, days.weeks)


def test_one_looks_again_after_a_week() -> None:
    assert pattern_found.next_look(AT) == replace(AT, utc=AT.utc + 7 * DAY)
