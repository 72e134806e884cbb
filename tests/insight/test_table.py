from dataclasses import replace

import numpy as np
import pytest

from ipt_journal.insight.association import (
    Cancelled,
    Contrast,
    Direction,
    Reason,
    Row,
    contrast,
    table,
)
from ipt_journal.insight.diary import Times
from ipt_journal.insight.table import _direction, _rows
from tests.insight.diaries import MANY_DAYS, SOME_DAYS, Told, at, diary

HARD = diary(days=168, event_days=MANY_DAYS[::2])
CALM = at([day * 24 + 13.0 for day in MANY_DAYS[1::2]])
GROUPS = {"calm": CALM, "hard": HARD.event_at, "rare": CALM[:3], "none": CALM[:0]}


def of(groups: dict[str, Times], told: Told = HARD, seed: int = 0) -> dict[str, Row]:
    return {row.name: row for row in table(told.mood_at, told.mood, groups, seed=seed)}


def test_rows_come_in_the_order_given_and_only_what_happened_is_flagged() -> None:
    rows = table(HARD.mood_at, HARD.mood, GROUPS)
    assert [row.name for row in rows] == list(GROUPS)
    assert [row.flagged for row in rows] == [False, True, False, False]
    assert [row.direction for row in rows] == [
        Direction.NO_CLEAR_CHANGE,
        Direction.FELL,
        Direction.NOTHING,
        Direction.NOTHING,
    ]


def test_a_row_holds_the_contrast_of_its_own_events() -> None:
    alone = contrast(HARD.mood_at, HARD.mood, HARD.event_at)
    row = of(GROUPS)["hard"].contrast
    assert (row.change, row.before, row.usable) == (alone.change, alone.before, alone.usable)


def test_sizes_are_drawn_towards_nothing_and_lie_in_their_interval() -> None:
    row = of(GROUPS)["hard"]
    assert row.contrast.change < row.size < 0
    assert row.low < row.size < row.high < 0
    assert np.isnan([of(GROUPS)["rare"].size, of(GROUPS)["none"].low]).all()


def test_a_row_says_the_same_whatever_stands_beside_it() -> None:
    groups = {"other": CALM, **GROUPS}
    grouping = {name: name for name in groups}
    rows = table(HARD.mood_at, HARD.mood, groups, grouping=grouping)
    assert rows[2].contrast == of({"hard": HARD.event_at})["hard"].contrast


def test_overlaps_are_looked_for_in_the_same_grouping_only() -> None:
    groups = {"conflict": HARD.event_at, "with Maria": HARD.event_at, "loss": CALM}
    apart = {"conflict": "area", "with Maria": "person", "loss": "area"}
    rows = table(HARD.mood_at, HARD.mood, groups, grouping=apart)
    assert [row.contrast.overlaps for row in rows] == [(), (), ()]
    assert [row.flagged for row in rows] == [True, True, False]
    together = of(groups)
    assert together["conflict"].contrast.overlaps == ("with Maria",)
    assert not together["conflict"].flagged
    assert together["conflict"].direction is Direction.NOTHING


def test_times_of_entry_go_with_their_row() -> None:
    late = HARD.event_at + np.timedelta64(5, "h")
    rows = table(HARD.mood_at, HARD.mood, GROUPS, entered_at={"hard": late})
    assert rows[1].contrast.window == (12, 36)
    assert Reason.ENTERED_LATE in rows[1].contrast.reasons
    assert rows[0].contrast.window == (0, 24)


def test_looking_at_many_rows_costs() -> None:
    """A change that would be claimed alone is not flagged among many where nothing happened."""
    told = diary(falls=0.7)
    alone = contrast(told.mood_at, told.mood, told.event_at)
    assert alone.claim
    others = {
        str(n): at([day * 24 + 8.0 + n for day in SOME_DAYS[1:]]) + np.timedelta64(3, "D")
        for n in range(9)
    }
    groups = {"one": told.event_at, **others}
    rows = table(told.mood_at, told.mood, groups, grouping={name: name for name in groups})
    assert rows[0].contrast.claim
    assert not any(row.flagged for row in rows)


def test_progress_is_told_and_can_stop() -> None:
    heard: list[float] = []

    def go_on(done: float) -> bool:
        heard.append(done)
        return done < 0.5

    with pytest.raises(Cancelled):
        table(HARD.mood_at, HARD.mood, GROUPS, progress=go_on)
    assert heard == [0.25, 0.5]
    heard.clear()
    assert len(table(HARD.mood_at, HARD.mood, GROUPS, progress=lambda done: done > 0)) == 4


def test_no_rows_are_no_table() -> None:
    assert table(HARD.mood_at, HARD.mood, {}) == []


def test_low_before_and_no_lower_after_is_said_as_that() -> None:
    told = diary(days=168, event_days=MANY_DAYS[::2])
    before = (told.mood_at[None, :] >= told.event_at[:, None] - np.timedelta64(48, "h")) & (
        told.mood_at[None, :] <= told.event_at[:, None] + np.timedelta64(24, "h")
    )
    jitter = np.arange(len(told.mood), dtype=np.float64) % 2
    lasting = np.where(before.any(axis=0), 3.0, 6.0) + jitter
    assert of(GROUPS, Told(told.mood_at, lasting, told.event_at))["hard"].direction is (
        Direction.ALREADY_LOWER
    )
    raised = 9 - lasting
    assert of(GROUPS, Told(told.mood_at, raised, told.event_at))["hard"].direction is (
        Direction.ALREADY_HIGHER
    )


def a_contrast(before: float, before_p: float, change: float, *reasons: Reason) -> Contrast:
    return Contrast(
        before, before + change, change, change - 1, change + 1, 0.001, 12, 12, (0, 24), (),
        not reasons, reasons, None, before_p, float("nan"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "before_p", "change", "said"),
    [
        (-1, 0.2, -2, Direction.FELL),
        (1, 0.2, 2, Direction.ROSE),
        (-1, 0.01, -2, Direction.LOWER_THEN_FELL),
        (-1, 0.01, 2, Direction.LOWER_THEN_ROSE),
        (1, 0.01, -2, Direction.HIGHER_THEN_FELL),
        (1, 0.01, 2, Direction.HIGHER_THEN_ROSE),
    ],
)
def test_a_change_is_told_with_what_was_there_before(
    before: float, before_p: float, change: float, said: Direction
) -> None:
    one = a_contrast(before, before_p, change)
    assert _direction(one, flag=True, before=before_p < 0.05) is said


def test_under_a_rule_nothing_is_said_of_before_either() -> None:
    one = a_contrast(-1, 0.001, 0, Reason.DIARY_TOO_SHORT)
    assert _direction(one, flag=False, before=True) is Direction.NOTHING


@pytest.mark.parametrize(("clean_p", "flagged"), [(0.04, False), (0.002, True)])
def test_with_overlaps_the_events_without_them_must_stand_in_the_table(
    clean_p: float, *, flagged: bool
) -> None:
    one = replace(a_contrast(0, 0.5, -2), clean_p=clean_p)
    others = [replace(a_contrast(0, 0.5, 0, Reason.NOT_CLEAR), p=0.5) for _ in range(9)]
    rows = _rows([str(n) for n in range(10)], [one, *others])
    assert [row.flagged for row in rows] == [flagged, *[False] * 9]


@pytest.mark.parametrize(
    ("before_p", "said"), [(0.03, Direction.NO_CLEAR_CHANGE), (0.002, Direction.ALREADY_LOWER)]
)
def test_low_before_on_its_own_must_stand_in_the_table_too(
    before_p: float, said: Direction
) -> None:
    one = replace(a_contrast(-1, before_p, 0, Reason.NOT_CLEAR), p=0.5)
    others = [replace(one, before_p=0.5) for _ in range(9)]
    assert _rows([str(n) for n in range(10)], [one, *others])[0].direction is said
