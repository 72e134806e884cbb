import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipt_journal.insight.change import Course, reliable
from ipt_journal.records import questionnaire_file

NAN = float("nan")
PHQ9, GAD7 = 6, 4  # points
SCORES = st.lists(st.integers(0, 27) | st.none(), max_size=20)


def test_the_measures_are_those_of_nhs_talking_therapies() -> None:
    """From the manual, 2024, chapter on outcomes; the files of the two say the same."""
    forms = {form.code: form.scoring for form in questionnaire_file.bundled("en")}
    found = {code: (told.reliable, told.case) for code, told in forms.items()}
    assert found == {"phq-9": (PHQ9, 10), "gad-7": (GAD7, 8)}


@pytest.mark.parametrize(
    ("scores", "points", "course"),
    [
        ([18, 16, 12, 10], PHQ9, Course.LOWER),
        ([18, 16, 12, 11], PHQ9, Course.NO_RELIABLE_CHANGE),
        ([10, 12, 17, 17], PHQ9, Course.HIGHER),
        ([12, 12, 8, 8], GAD7, Course.LOWER),
        ([12, 12, 9, 8], GAD7, Course.NO_RELIABLE_CHANGE),
        ([12, 4, 2], GAD7, Course.TOO_FEW),
        ([], PHQ9, Course.TOO_FEW),
        ([20], PHQ9, Course.TOO_FEW),
    ],
)
def test_the_headline_is_the_mean_of_the_last_two_against_the_first_two(
    scores: list[float | None], points: int, course: Course
) -> None:
    assert reliable(scores, points).course is course


def test_one_low_score_is_no_change_and_two_in_a_row_are() -> None:
    assert reliable([18, 18, 5, 18, 17], PHQ9).reached is None
    found = reliable([18, 18, 5, 18, 12, 11, 10], PHQ9)
    assert (found.course, found.reached) == (Course.LOWER, 5)


def test_the_scores_of_the_beginning_do_not_reach_anything_themselves() -> None:
    assert reliable([24, 8, 8, 20, 9, 9], PHQ9).reached == 5


def test_what_was_reached_on_the_way_and_lost_again_is_not_told() -> None:
    found = reliable([18, 18, 8, 8, 17, 18], PHQ9)
    assert (found.course, found.reached) == (Course.NO_RELIABLE_CHANGE, None)


def test_a_headline_can_hold_before_two_in_a_row_do() -> None:
    found = reliable([18, 18, 13, 11], PHQ9)
    assert (found.course, found.last - found.first, found.reached) == (Course.LOWER, -6, None)


def test_what_has_no_total_is_passed_over_and_places_stay() -> None:
    found = reliable([None, 18, NAN, 18, 10, None, 9], PHQ9)
    assert (found.first, found.last, found.reached) == (18, 9.5, 6)


@given(SCORES, st.sampled_from((PHQ9, GAD7)))
def test_it_is_as_the_words_say(scores: list[int | None], points: int) -> None:
    known = [score for score in scores if score is not None]
    found = reliable(scores, points)
    if len(known) < 4:
        assert found.course is Course.TOO_FEW
        assert found.reached is None
        return
    change = (known[-2] + known[-1]) / 2 - (known[0] + known[1]) / 2
    assert found.last - found.first == change
    assert (found.course is Course.LOWER) == (change <= -points)
    assert (found.course is Course.HIGHER) == (change >= points)
    if found.reached is not None:
        assert abs((scores[found.reached] or 0) - found.first) >= points
