"""Every sentence of Patterns that can come out: none claims a cause, none measures under five."""

import itertools
import re
from collections.abc import Iterator
from functools import cache
from uuid import uuid4

import numpy as np
import pytest

from ipt_journal.insight.around import DaysAround, days_around
from ipt_journal.insight.association import Direction, Reason
from ipt_journal.records.diary import By, Pick
from ipt_journal.records.event import Kind
from ipt_journal.records.pattern import Tone
from ipt_journal.records.record import AREAS, Area
from ipt_journal.summary import pattern_claims, pattern_names, pattern_words
from ipt_journal.summary.pattern_found import Days, Findings, Found
from tests.conftest import ROOT
from tests.sentences import FORBIDDEN, written

DAY, QUARTER = np.timedelta64(1, "D"), np.timedelta64(6, "h")
START = np.datetime64("2026-01-01T12:00:00", "s")
WHO = uuid4()
NAMES = {WHO: "Ruth"}
PICKS = [
    *(Pick(area=area) for area in (*AREAS, Area.NONE)),
    *(Pick(kind=kind) for kind in Kind),
    Pick(person=WHO),
]
NAMED = {pick.row: pattern_names.in_sentence(pick, NAMES) for pick in PICKS}


def around(
    lower: int, same: int, higher: int, others: int = 30, size: float = 1.5, days: int = 3
) -> DaysAround:
    """Return events two weeks apart with mood 5 before and up to `size` lower or higher after."""
    moves = [-size] * lower + [0.0] * same + [size] * higher
    at, moods, events = [], [], []
    for index, move in enumerate(moves):
        event = START + 20 * index * DAY
        events.append(event)
        at += [event - QUARTER, event + QUARTER, event + days * DAY - QUARTER]
        moods += [5.0, 5 + move, 5.0]
    for index in range(others):
        at.append(START - (30 + index) * DAY)
        moods.append(4.0 + index % 3)
    return days_around(np.array(at, "datetime64[s]"), moods, np.array(events), days=days)


FEW = (0, 1, 3, 4, 5, 7)
WAYS = [way for way in itertools.product(FEW, FEW, FEW) if sum(way) <= 12]


@cache
def counted() -> list[tuple[tuple[int, int, int], int, str]]:
    """Return which way mood went, how many other days there are, and what is said of it."""
    return [
        (way, others, " ".join(pattern_words.counted(around(*way, others, size), sum(way))))
        for way, others, size in itertools.product(WAYS, (0, 4, 5, 30), (0.1, 0.5, 2.3))
    ]


def test_a_count_of_too_few_says_no_number() -> None:
    for way, others, said in counted():
        assert pattern_words.comparable(around(*way, others)) == (sum(way) >= 5 and others >= 5)
        if sum(way) < 5 or others < 5:
            assert not re.search(r"\d|half|usually|lower|higher", said), (way, others, said)
        else:
            assert "usually" in said


def test_a_size_belongs_to_five_events_that_went_one_way() -> None:
    for (lower, same, higher), _, said in counted():
        if re.search(r"\bpoints?\b", said):
            assert max(lower, higher) >= 5, said
            assert max(lower, higher) >= same, said
        for n, way in re.findall(r"In (?:all )?(\d+)\b.*?(lower|higher|the same)", said):
            assert int(n) == {"lower": lower, "higher": higher, "the same": same}[way], said


def test_the_sentences_of_the_picture() -> None:
    told = around(7, 1, 0)
    assert pattern_words.counted(told, 8) == (
        "In 7 of the 8, mood in the day after was lower than in the day before: by about "  # noqa: ISC004
        "1.5 points. In one it was the same.",
        "On the third day it was about where it had been. Your other days: usually 4 to 6.",
    )
    assert pattern_words.tag(8) == "8 events: few"
    assert [pattern_words.tag(n) for n in (1, 4, 10)] == [
        "1 event: too few to compare", "4 events: too few to compare", "10 events",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (0.1, 0.2, "by less than half a point"), (0.1, 2.0, "by up to 2 points"),
        (0.5, 4.0, "by half a point to 4 points"), (1.0, 1.1, "by about 1 point"),
        (0.6, 0.4, "by about half a point"), (1.0, 3.2, "by 1 to 3 points"),
        (0.2, 0.9, "by up to 1 point"),
    ],
)  # fmt: skip
def test_sizes_are_told_in_half_points(least: float, most: float, said: str) -> None:
    at = [START + 20 * index * DAY for index in range(6)]
    rows = [(event - QUARTER, 5.0) for event in at]
    sizes = [least, *[most] * 5]
    rows += [(event + QUARTER, 5 + size) for event, size in zip(at, sizes, strict=True)]
    rows += [(START - (30 + index) * DAY, 5.0) for index in range(9)]
    when, moods = zip(*rows, strict=True)
    told = days_around(np.array(when, "datetime64[s]"), moods, np.array(at))
    assert f": {said}." in pattern_words.counted(told, 6)[0]


def test_all_alike_or_half_unrated_is_said_so() -> None:
    assert "In all 6, mood in the day after was the same" in " ".join(
        pattern_words.counted(around(0, 6, 0), 6)
    )
    assert "In 5 of the 5 with check-ins on both days" in " ".join(
        pattern_words.counted(around(5, 0, 0), 9)
    )
    assert pattern_words.counted(around(0, 0, 0), 0) == (
        "Nothing noted fits this choice. That happens.",
    )
    assert "Five events with check-ins" in pattern_words.counted(around(4, 0, 0), 9)[0]


def test_the_last_day_is_compared_with_the_day_before() -> None:
    at = [START + 20 * index * DAY for index in range(6)]
    for days, nth in ((3, "third"), (7, "seventh")):
        for last, said in ((5.4, "about where it had been"), (3.0, "the middle one was 3,")):
            rows = [(event - QUARTER, 5.0) for event in at] + [
                (event + QUARTER, 4.0) for event in at
            ]
            rows += [(event + days * DAY - QUARTER, last) for event in at]
            rows += [(START - (30 + index) * DAY, 5.0) for index in range(9)]
            when, moods = zip(*rows, strict=True)
            told = days_around(np.array(when, "datetime64[s]"), moods, np.array(at), days=days)
            assert f"On the {nth} day" in pattern_words.counted(told, 6)[1]
            assert said in pattern_words.counted(told, 6)[1]
    without = pattern_words.counted(around(5, 0, 0, days=7), 5)[1]
    assert "seventh" in without
    rows = [(event + side * QUARTER, 5.0) for event in at for side in (-1, 1)]
    rows += [(START - (30 + index) * DAY, 5.0) for index in range(9)]
    when, moods = zip(*rows, strict=True)
    told = days_around(np.array(when, "datetime64[s]"), moods, np.array(at))
    assert pattern_words.counted(told, 6)[1] == "Your other days: usually 5."


def test_the_chart_is_described_with_its_numbers_and_counts() -> None:
    said = pattern_words.described(around(7, 1, 0), "8 hard conflicts")
    assert said.startswith("8 hard conflicts. 3 days before: 0 with check-ins. ")
    assert "day after: middle one 3.5, middle half 3.5, 8 with check-ins" in said
    assert said.endswith("Your other days: usually 4 to 6.")
    for way, others in itertools.product(WAYS, (4, 5)):
        said = pattern_words.described(around(*way, others), "")
        if sum(way) < 5 or others < 5:
            assert not re.search(r"middle|usually", said)


# Claims


def found(**told: object) -> Found:
    plain = {
        "name": "area:dispute", "direction": Direction.NOTHING, "flagged": False, "usable": 9,
        "size": -0.9, "low": -1.5, "high": -0.3, "missed_below": 1.5,
    }  # fmt: skip
    return Found(**{**plain, **told})  # type: ignore[arg-type]  # fields of its own


def sentence(told: Found) -> str:
    return pattern_claims.sentence(Findings({told.name: told}), told.name, NAMED)


def every_claim() -> Iterator[tuple[Found, str]]:
    """Yield every direction, reason, side, window and grouping, as a row and as it is told."""
    reasons = [(), *((one,) for one in Reason), *itertools.combinations(Reason, 2)]
    for direction, why, flagged, later in itertools.product(
        Direction, reasons, (False, True), (False, True)
    ):
        claimed = flagged and direction is not Direction.NOTHING
        told = found(
            direction=direction, reasons=why, flagged=claimed, later=later, weekday=4,
            overlaps=("person:none", f"person:{WHO}", "kind:argument"),
            usable=3 if Reason.TOO_FEW_EVENTS in why else 9,
            eased=(5.0, 70.0) if claimed else None, alone=22,
        )  # fmt: skip
        yield told, sentence(told)


def test_claims_of_the_wording_table() -> None:
    claims = {
        Direction.FELL: "In these weeks mood tended to fall in the day after conflicts (by about "
        "0.9 points, likely 0.3 to 1.5; 9 times). What it means is for you and your therapist to "
        "judge.",
        Direction.LOWER_THEN_FELL: "Mood was lower before, and lower still in the day after "
        "conflicts (by about 0.9 points, likely 0.3 to 1.5; 9 times). What it means is for you "
        "and your therapist to judge.",
    }
    for direction, words in claims.items():
        assert sentence(found(direction=direction, flagged=True)) == words
    plain = {
        Direction.ALREADY_LOWER: "Mood was already lower in the two days before. These may come "
        "with rough patches.",
        Direction.ALREADY_HIGHER: "Mood was already higher in the two days before. These may come "
        "with better stretches.",
        Direction.NO_CLEAR_CHANGE: "No clear change seen. With 9 events a shift under about 1.5 "
        "points would be missed.",
    }
    for direction, words in plain.items():
        assert sentence(found(direction=direction)) == words


def test_each_claim_tells_its_own_direction() -> None:
    told = {
        direction: sentence(found(direction=direction, flagged=True, low=-0.2, high=0.4))
        for direction in Direction
        if direction.name.split("_")[-1] in {"FELL", "ROSE"}
    }
    assert len(set(told.values())) == len(told) == 6
    assert all("likely 0 to 0.4" in words for words in told.values())  # the range reaches over 0
    for direction, words in told.items():
        assert ("fall" in words or "lower still" in words) == direction.name.endswith("FELL")
        assert ("Mood was higher before" in words) == direction.name.startswith("HIGHER")


def test_every_reason_has_a_sentence_of_its_own() -> None:
    said = {
        reason: sentence(found(reasons=(reason,), weekday=4, overlaps=("kind:argument",), usable=5))
        for reason in Reason
        if reason.stops
    }
    assert len(set(said.values())) == len(said)
    assert said[Reason.TOO_FEW_EVENTS] == "Still collecting: 5 of 8."
    assert said[Reason.ONE_WEEKDAY] == "Mostly on Fridays: cannot be told apart from Fridays."
    assert "events noted as “Argument”" in said[Reason.OVERLAPS]
    unknown = sentence(found(reasons=(Reason.OVERLAPS,), overlaps=("person:gone",)))
    assert unknown == "Often together with other events: cannot be separated."


def test_what_was_left_out_is_said_beside_the_claim() -> None:
    late = found(direction=Direction.FELL, flagged=True, reasons=(Reason.ENTERED_LATE,), later=True)
    assert "from half a day to a day and a half after conflicts" in sentence(late)
    assert sentence(late).endswith("Entered later, so the first hours are not used.")
    some = found(
        direction=Direction.NO_CLEAR_CHANGE, reasons=(Reason.ENTERED_LATE, Reason.OUTSIDE_DIARY)
    )
    assert sentence(some).endswith(
        "Those entered over half a day later are left out. Some lie outside the time of your "
        "check-ins and are left out."
    )


def test_numbers_of_a_row_with_too_few_events_are_not_told() -> None:
    for told, said in every_claim():
        if told.usable < 5 and not told.flagged and told.direction is Direction.NOTHING:
            assert set(re.findall(r"\d+", said)) <= {"3", "8"}, said


def test_a_time_is_told_in_words() -> None:
    for eased, words in (
        ((5.0, 70.0), "within a few hours to three days"),
        ((7.0, 20.0), "within half a day to a day"),
        ((8.0, 9.0), "within half a day."), ((40.0, 90.0), "within two days to four days"),
    ):  # fmt: skip
        told = found(direction=Direction.FELL, flagged=True, eased=eased, alone=22)
        assert words in sentence(told)
        assert "(22)" in sentence(told)


def test_rows_without_a_finding_and_a_fourth_claim_are_a_count() -> None:
    rows = {name: found(name=name, direction=Direction.FELL, flagged=True) for name in NAMED}
    findings = Findings(rows)
    told = [pattern_claims.sentence(findings, name, NAMED) for name in [*rows, ""]]
    plain = "A count, not a finding: mood moves for many reasons."
    assert [words == plain for words in told] == [False] * 3 + [True] * (len(told) - 3)
    assert pattern_claims.sentence(Findings(), "area:dispute", NAMED) == plain


def test_the_days_of_the_week_are_told_without_a_size() -> None:
    assert pattern_claims.weekly(Days(5, 0, 14)) == (
        "Over these 14 weeks mood went with the days of the week: highest on Saturdays, lowest on "
        "Mondays."
    )


# Names


def headings() -> Iterator[str]:
    everything = itertools.product(
        (None, *AREAS, Area.NONE), (None, *Kind), (None, WHO), Tone, (0, 1, 8)
    )
    for area, kind, person, tone, count in everything:
        pick = Pick(area, kind, person, tone)
        yield pattern_names.heading(pick, count, NAMES)
        yield pattern_names.point(pick, count, NAMES)


def test_a_choice_is_called_by_what_was_chosen() -> None:
    for pick, words in (
        (Pick(area=Area.DISPUTE, tone=Tone.HARD), "8 hard conflicts"),
        (Pick(person=WHO, tone=Tone.GOOD), "8 good events with Ruth"),
        (Pick(area=Area.GRIEF, person=WHO), "8 events around grief and loss with Ruth"),
        (Pick(kind=Kind.ARGUMENT, tone=Tone.MIXED), "8 mixed events: Argument"),
        (Pick(), "8 events"),
    ):
        assert pattern_names.heading(pick, 8, NAMES) == words
    assert pattern_names.point(Pick(area=Area.DISPUTE), 1, NAMES) == "Mood around 1 conflict"
    areas = [Pick(area=area) for area in (None, *AREAS, Area.NONE)]
    for tone in Tone:
        told = [pattern_names.heading(Pick(one.area, tone=tone), 8, NAMES) for one in areas]
        assert len(set(told)) == len(told)


def test_rows_and_groupings_have_names() -> None:
    names = [pattern_names.row(pick, NAMES) for pick in PICKS]
    assert len(set(names)) == len(names)
    assert names[-1] == "Ruth"
    assert NAMED[f"person:{WHO}"] == "events with Ruth"
    assert pattern_names.row(Pick(), NAMES) == ""
    assert [pattern_names.by_label(by) for by in By] == ["By area", "By person", "By kind"]


# What no sentence says


MODULES = [
    *(ROOT / "ipt_journal" / "ui" / "patterns").glob("*.py"),
    *(ROOT / "ipt_journal" / "summary").glob("pattern_*.py"),
    ROOT / "ipt_journal" / "ui" / "pages" / "patterns.py",
    ROOT / "ipt_journal" / "ui" / "charts" / "around_event.py",
]


def test_no_sentence_claims_a_cause_praises_or_blames() -> None:
    said = {words for _, _, words in counted()} | {words for _, words in every_claim()}
    said |= {pattern_words.tag(n) for n in range(12)} | {pattern_words.number(n) for n in range(12)}
    said |= {pattern_claims.weekly(Days(high, low, 9)) for high in range(7) for low in range(7)}
    said |= {pattern_words.described(around(*way), "") for way in WAYS}
    said |= set(headings()) | set(NAMED.values()) | set(written(MODULES))
    assert len(said) > 1_000
    assert not [words for words in said if FORBIDDEN.search(words)]


def test_every_sentence_is_whole() -> None:
    """Nothing is left to fill in, and no sentence runs into the next."""
    said = {words for _, _, words in counted()} | {words for _, words in every_claim()}
    for words in said:
        assert not re.search(r"[{}]|\(s\)|%n|nan|  |\.\.| \.", words), words
        assert words[0].isupper()
        assert words.endswith((".", ")")), words


def test_a_row_whose_notes_changed_says_only_that() -> None:
    told = found(direction=Direction.FELL, flagged=True, changed=True)
    assert sentence(told) == "These notes changed since; it can be worked out again."
