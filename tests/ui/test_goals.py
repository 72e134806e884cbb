"""Goals: added, changed and let go by hand, with a number that is said anew each time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ipt_journal.records.goal import Goal, Progress
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.ui.tried.goals import GoalsTab
from ipt_journal.ui.window import Window
from tests.conftest import NOW, StandingClock
from tests.hands import (
    CONTROL,
    RETURN,
    choose,
    find,
    key,
    keys,
    offers,
    press,
    real_key,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import agenda, every, only


def goals(stage: Stage, kind: str = "empty") -> Window:
    window = stage.open(kind)
    window.desk.visit("next", tab="goals")
    settle()
    return window


def add(window: Window, words: str) -> Goal:
    press(window, "Add a goal")
    keys(words)
    save()
    return next(one for one in every(window, Goal) if one.words == words)


def test_a_goal_is_added_by_keyboard_and_stands_in_the_list(stage: Stage) -> None:
    window = goals(stage)
    assert says(window, "No goal yet.")
    key(RETURN)  # the keyboard is on the button
    keys("Say what I need")
    press(window, "Conflict with another person")
    write(window, "I will know because …", "we talk")
    save()
    made = only(window, Goal)
    assert (made.words, made.area, made.know_because) == ("Say what I need", "dispute", "we talk")
    assert says(window, "I will know because we talk")
    assert says(window, "It is not a grade.")


def test_without_words_nothing_is_saved_and_it_says_why(stage: Stage) -> None:
    window = goals(stage)
    press(window, "Add a goal")
    press(window, "Save")
    assert says(window, "What do you want to have changed? A line is enough.")
    assert not every(window, Goal)


def test_a_number_is_kept_with_its_day_and_corrects_the_same_day(stage: Stage) -> None:
    window = goals(stage)
    made = add(window, "Ring Ruth")
    find(window, "How far along does it feel? 2", QWidget).setFocus()
    keys("2")
    keys("3")
    assert [one.value for one in every(window, Progress)] == [3]
    window.desk.clock = StandingClock(NOW.replace(day=24))
    keys("5")
    kept = every(window, Progress)
    assert [(one.value, one.happened.day.day) for one in kept] == [(3, 17), (5, 24)]
    assert says(window, "3 on 17 November · 5 on 24 November")
    key(Qt.Key.Key_Z, CONTROL)
    assert [one.value for one in every(window, Progress)] == [3]
    assert by_id(window, made).words == "Ring Ruth"


def by_id(window: Window, goal: Goal) -> Goal:
    return next(one for one in every(window, Goal) if one.id == goal.id)


def test_a_goal_is_changed_and_deleted_and_comes_back(stage: Stage) -> None:
    window = goals(stage, "full")
    press(window, "Open the goal: Have two people here I could ring")
    choose(window, "Agreed in", "Session 5, 1 October")
    press(window, "Save")
    settle()
    assert says(window, "Agreed in Session 5, 1 October")
    press(window, "Open the goal: Have two people here I could ring")
    press(window, "Delete")
    assert says(window, "Deleted. Backups made earlier still hold it.")
    assert len(every(window, Goal)) == 1
    assert len(every(window, Progress)) == 4
    press(window, "Undo")
    assert len(every(window, Goal)) == 2
    assert len(every(window, Progress)) == 7


def test_a_goal_is_brought_to_the_session_and_taken_off_again(stage: Stage) -> None:
    window = goals(stage, "full")
    press(window, "Open the goal: Have two people here I could ring")
    press(window, "Bring to session")
    assert [one.text for one in agenda(window)][-1] == "Have two people here I could ring"
    assert says(window, "Hangs together with")
    press(window, "Bring to session")
    assert len(every(window, AgendaPoint)) == 3


def test_what_is_begun_outlasts_leaving_and_esc_closes_it(stage: Stage) -> None:
    window = goals(stage)
    press(window, "Add a goal")
    keys("half a goal")
    real_key(Qt.Key.Key_Escape)
    assert offers(window, "Add a goal")
    window.desk.visit("today")
    settle()
    assert says(window, "half a goal")
    press(window, "Go on")
    settle()
    assert find(window, "What do you want to have changed?", QWidget).hasFocus()
    save()
    assert only(window, Goal).words == "half a goal"


def test_taking_back_what_was_made_lets_its_words_wait(stage: Stage) -> None:
    window = goals(stage)
    add(window, "Ring Ruth")
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, Goal)
    assert find(window, "What do you want to have changed?", QWidget).isVisible()
    save()
    assert only(window, Goal).words == "Ring Ruth"


def test_many_goals_are_shown_a_few_at_a_time(stage: Stage) -> None:
    window = stage.open("empty")
    with window.desk.journal.write() as session:
        session.add_all([Goal(words=f"goal {number}") for number in range(30)])
    window.desk.visit("next", tab="goals")
    settle()
    page = window.page
    tab = next(one for one in page.findChildren(GoalsTab) if one.isVisible())
    assert len(tab._cards) == 12
    press(window, "Show more: 18 left")
    assert len(tab._cards) == 24


@pytest.mark.parametrize("words", ["x" * 100_000, "one\ntwo", "  "])
def test_long_words_and_lines_are_withstood(stage: Stage, words: str) -> None:
    window = stage.open("empty")
    with window.desk.journal.write() as session:
        session.add(Goal(words=words, know_because=words))
    window.desk.visit("next", tab="goals")
    settle()
    assert len(every(window, Goal)) == 1


def test_opening_the_open_goal_again_keeps_what_is_typed(stage: Stage) -> None:
    window = goals(stage)
    add(window, "Say it")
    press(window, "Open the goal: Say it")
    write(window, "I will know because …", "precious")
    press(window, "Open the goal: Say it")
    press(window, "Save")
    assert only(window, Goal).know_because == "precious"
