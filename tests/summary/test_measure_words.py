"""Questionnaires in words: no cause, no praise, no verdict, and numbers that are counted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ipt_journal.records import questionnaire_file
from ipt_journal.records.questionnaire import Questionnaire
from ipt_journal.summary import measure_words
from ipt_journal.summary.measure_words import Total
from tests.conftest import ROOT
from tests.measure_scenes import own_file
from tests.sentences import FORBIDDEN, written

TODAY = date(2026, 11, 17)
GAD7, PHQ9 = questionnaire_file.bundled("en")[::-1]
OWN = questionnaire_file.read(own_file())


def fortnightly(*totals: int | None, last: date = date(2026, 11, 12)) -> list[Total]:
    count = len(totals)
    return [(last - timedelta(days=14 * (count - 1 - n)), one) for n, one in enumerate(totals)]


def test_no_sentence_claims_a_cause_praises_or_blames() -> None:
    modules = [
        ROOT / "ipt_journal" / "summary" / "measure_words.py",
        ROOT / "ipt_journal" / "ui" / "pages" / "questionnaires.py",
        *(ROOT / "ipt_journal" / "ui" / "measures").glob("*.py"),
    ]
    said = set(written(modules))
    assert len(said) > 80
    assert not [words for words in said if FORBIDDEN.search(words)]
    assert not [words for words in said if "recover" in words or "risk" in words]


def test_the_course_is_told_by_its_ends() -> None:
    totals = fortnightly(18, 17, 14, 15, 12, 10)
    course = measure_words.course
    assert course(totals, TODAY) == "18 at the start of September, 10 last time."
    assert course(totals[-1:], TODAY) == "10 on 12 November."
    assert course([], TODAY) == ""
    assert course(fortnightly(None), TODAY) == ""
    later = date(2027, 1, 20)
    assert course(totals[4:], later) == "12 at the end of October 2026, 10 last time."
    assert course(fortnightly(12, 10, None), TODAY) == (
        "12 in the middle of October, 10 on 29 October. The last one has no total."
    )


@pytest.mark.parametrize(
    ("form", "totals", "begins"),
    [
        (PHQ9, (18, 17, 12, 10), "Over all, the last two are lower than the first two by 6 points"),
        (PHQ9, (10, 12, 17, 17), "Over all, the last two are higher than the first two by 6"),
        (PHQ9, (18, 16, 12, 11), "Over all, the last two differ from the first two by less than 6"),
        (GAD7, (12, 12, 8, 8), "Over all, the last two are lower than the first two by 4 points"),
        (OWN, (24, 32, 56, 68), "Over all, the last two are higher than the first two by 10"),
        (PHQ9, (18, None, 17, 12), "Four complete ones are needed"),
        (PHQ9, (), ""),
    ],
)
def test_a_change_is_told_by_the_last_two_against_the_first_two(
    form: Questionnaire, totals: tuple[int | None, ...], begins: str
) -> None:
    said = measure_words.change(form, fortnightly(*totals), TODAY)
    assert said.startswith(begins)
    assert bool(said) == bool(begins)


def test_the_stripe_lies_around_the_first_two_and_within_the_scale() -> None:
    assert measure_words.stripe(PHQ9, fortnightly(18, 17, 12, 10)) == (11.5, 23.5)
    assert measure_words.stripe(PHQ9, fortnightly(27, 25, 1, 1)) == (20, 27)
    assert measure_words.stripe(PHQ9, fortnightly(3, 4, 1, 1)) == (0, 9.5)
    assert measure_words.stripe(PHQ9, fortnightly(18, None, 17, 12)) is None
    assert measure_words.stripe(PHQ9, ()) is None


def test_the_day_is_told_from_which_two_in_a_row_were_outside_it() -> None:
    totals = fortnightly(18, 18, 5, 18, 12, 11, 10)
    day = totals[5][0]
    said = measure_words.change(PHQ9, totals, TODAY)
    assert said.endswith(f"outside it first on {day.day} {day:%B}.")
    assert "in a row" not in measure_words.change(PHQ9, fortnightly(18, 18, 13, 11), TODAY)


def test_where_no_change_is_published_none_is_claimed() -> None:
    unknown = replace(PHQ9, scoring=replace(PHQ9.scoring, reliable=0))
    assert measure_words.change(unknown, fortnightly(27, 27, 0, 0), TODAY) == ""
    assert measure_words.stripe(unknown, fortnightly(27, 27, 0, 0)) is None


def test_how_often_and_what_it_asks_come_from_the_file() -> None:
    told = {days: measure_words.how_often(replace(PHQ9, days=days)) for days in (1, 7, 14, 30)}
    assert told == {
        1: "Once a day is plenty.",
        7: "Once a week is plenty.",
        14: "Every two weeks is plenty.",
        30: "Every 30 days is plenty.",
    }
    assert measure_words.asks(PHQ9) == (
        "9 questions about the last two weeks, and 1 more that is not counted."
    )
    assert measure_words.asks(OWN) == "5 questions about the last week."
    assert measure_words.asks(replace(OWN, days=30)) == "5 questions about the last 30 days."
    assert measure_words.caution(PHQ9) != measure_words.caution(OWN)


def test_when_the_last_one_was() -> None:
    said = [measure_words.last_one(TODAY - timedelta(days=ago), TODAY) for ago in (0, 1, 5, 700)]
    assert said == [
        "The last one was today.",
        "The last one was yesterday.",
        "The last one was on Thursday 12 November.",
        "The last one was on Tuesday 17 December 2024.",
    ]


def test_one_of_them_says_its_numbers_and_nothing_is_filled_in() -> None:
    skipped = [1, 1, None, 1, 1, 1, 1, 1, 0]
    assert measure_words.no_total(PHQ9, skipped) == "8 of 9 answered, no total"
    assert measure_words.answered(PHQ9, skipped) == "8 of 9"
    assert measure_words.band(PHQ9, 15) == "Published band: moderately severe"
    assert measure_words.band(PHQ9, None) == measure_words.band(OWN, 40) == ""
    assert measure_words.before((date(2026, 10, 29), 12), TODAY) == "12 on 29 October."
    assert "no total" in measure_words.before((date(2025, 10, 29), None), TODAY)
    assert measure_words.before(None, TODAY) == ""
    assert measure_words.out_of(PHQ9) == "Totals go from 0 to 27."
    assert "higher" in measure_words.out_of(OWN)
    assert measure_words.no_grade() == "It is not a grade."
    assert "not a test" in measure_words.is_not()


def test_the_chart_is_told_to_who_cannot_see_it() -> None:
    said = measure_words.described(PHQ9, fortnightly(18, None, 10), bands=True)
    assert said.startswith("answered 3 times; 15 October to 12 November 2026; totals from 10")
    assert "1 of them without a total" in said
    assert "moderate from 10" in said
    assert "band" not in measure_words.described(PHQ9, fortnightly(18), bands=False)
    assert measure_words.described(PHQ9, [], bands=True) == "Nothing to draw yet."
    assert "totals" not in measure_words.described(PHQ9, fortnightly(None), bands=False)
