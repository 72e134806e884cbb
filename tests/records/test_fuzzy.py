"""Days that are only roughly known: kept as they were told, and never made more exact."""

from datetime import date

import pytest

from ipt_journal.records import fuzzy


@pytest.mark.parametrize(
    ("told", "first", "last", "words"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31), "2019"),
        ("2019-winter", date(2019, 1, 1), date(2019, 2, 28), "winter 2019"),
        ("2020-winter", date(2020, 1, 1), date(2020, 2, 29), "winter 2020"),
        ("2019-spring", date(2019, 3, 1), date(2019, 5, 31), "spring 2019"),
        ("2019-autumn", date(2019, 9, 1), date(2019, 11, 30), "autumn 2019"),
        ("2019-09", date(2019, 9, 1), date(2019, 9, 30), "September 2019"),
        ("2019-09-14", date(2019, 9, 14), date(2019, 9, 14), "14 September 2019"),
    ],
)
def test_a_rough_day_spans_what_it_may_have_been(
    told: str, first: date, last: date, words: str
) -> None:
    assert fuzzy.span(told) == (first, last)
    middle = fuzzy.middle(told)
    assert middle is not None
    assert first <= middle <= last
    assert fuzzy.shown(told) == words
    assert fuzzy.problems("since", told) == []


@pytest.mark.parametrize("told", ["x", "19", "2019-13", "2019-02-30", "2019-monsoon", "0000", " "])
def test_what_is_no_day_is_said_to_be_none(told: str) -> None:
    assert fuzzy.span(told) is None
    assert fuzzy.middle(told) is None
    assert fuzzy.shown(told) == told
    [problem] = fuzzy.problems("since", told)
    assert problem.field == "since"
    assert problem.sentence == "Please give a year, or a month and a year, or a day."


def test_nothing_said_is_no_problem() -> None:
    assert fuzzy.problems("since", "") == []
    assert fuzzy.shown("") == ""


def test_years_that_look_like_a_slip_are_asked_about() -> None:
    [early] = fuzzy.problems("first", "1812")
    assert early.sentence == "The year 1812 looks like a slip. Years go back to 1920."
    [late] = fuzzy.problems("first", "2090", date(2026, 11, 17))
    assert late.sentence == "That day has not come yet."
    assert fuzzy.problems("first", "2026", date(2026, 11, 17)) == []


def test_every_season_has_a_name() -> None:
    assert [fuzzy.season_label(one) for one in fuzzy.SEASONS] == [
        "Winter", "Spring", "Summer", "Autumn",
    ]  # fmt: skip
