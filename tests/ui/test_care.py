"""The care panel: after passing or strong thoughts at a check-in, and never after anything else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records.mood import MoodCheckIn, Thoughts
from ipt_journal.records.own_line import OwnLine
from ipt_journal.settings import Theme
from ipt_journal.ui.care import CarePanel
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, find, focused, key, offers, press, says, settle
from tests.safety_scenes import with_plan
from tests.scenes import Stage
from tests.ui.kept import agenda, every, pulled_out

ASKED = "Thoughts of hurting yourself?"
NOTED = "You noted thoughts of being better off dead or of hurting yourself."


@pytest.fixture
def window(stage: Stage) -> Window:
    return with_plan(stage)


def answer(window: Window, words: str, page: str = "today") -> None:
    window.desk.visit(page)
    settle()
    press(window, "Mood 3")
    if words:
        press(window, f"{ASKED} {words}")
    press(window, "Save")


def answers(window: Window) -> list[Thoughts]:
    """Return what was answered, of all check-ins that have an answer."""
    return [one.thoughts for one in every(window, MoodCheckIn) if one.thoughts]


def test_it_is_asked_only_where_that_is_wanted(stage: Stage) -> None:
    window = with_plan(stage, asks=False)
    for page in ("today", "check_in"):
        window.desk.visit(page)
        settle()
        assert not offers(window, f"{ASKED} No")
    window.desk.visit("settings")
    settle()
    press(window, "Ask about thoughts of hurting myself at check-ins")
    for page in ("today", "check_in"):
        window.desk.visit(page)
        settle()
        assert offers(window, f"{ASKED} No")


@pytest.mark.parametrize("page", ["today", "check_in"])
@pytest.mark.parametrize(("words", "kept"), [("", []), ("No", [Thoughts.NO])])
def test_after_no_nothing_is_said(
    window: Window, page: str, words: str, kept: list[Thoughts]
) -> None:
    answer(window, words, page)
    assert not says(window, NOTED)
    assert answers(window) == kept


@pytest.mark.parametrize("page", ["today", "check_in"])
def test_passing_says_the_words_and_then_the_ways(window: Window, page: str) -> None:
    answer(window, "Passing", page)
    assert says(window, "No one is alerted by this app.")
    assert says(window, "116 123")
    assert focused() is find(window, "Help now", QAbstractButton)
    assert answers(window) == [Thoughts.PASSING]


def top(window: Window, name: str) -> int:
    return find(window, name, QAbstractButton).mapTo(window, QPoint(0, 0)).y()


def test_strong_shows_numbers_and_plan_before_the_rest(window: Window) -> None:
    answer(window, "Strong")
    assert top(window, "Help now") == top(window, "My safety plan")
    assert top(window, "My safety plan") < top(window, "People I chose")
    assert top(window, "People I chose") == top(window, "Not now")


@pytest.mark.parametrize("by", ["Esc", "button"])
def test_not_now_closes_it_and_keeps_nothing(window: Window, by: str) -> None:
    answer(window, "Strong")
    saves = window.desk.journal.saves
    if by == "Esc":
        key(Qt.Key.Key_Escape)
    else:
        press(window, "Not now")
    assert not says(window, NOTED)
    assert window.desk.journal.saves == saves


def test_the_people_of_the_plan_are_shown_in_place(window: Window) -> None:
    answer(window, "Passing")
    press(window, "People I chose")
    assert says(window, "Leah 07700 900123")
    press(window, "People I chose")
    assert not says(window, "Leah 07700 900123")


def test_without_a_plan_there_are_no_people_to_show(stage: Stage) -> None:
    window = with_plan(stage, plan=False)
    answer(window, "Passing")
    assert not offers(window, "People I chose")


def test_a_point_for_the_session_can_be_taken_back(window: Window) -> None:
    before = len(agenda(window))
    answer(window, "Passing")
    press(window, "Put on my agenda")
    assert [one.text for one in agenda(window)][before:] == ["I want to talk about safety."]
    assert not find(window, "Put on my agenda", QAbstractButton).isEnabled()
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(agenda(window)) == before
    assert find(window, "Put on my agenda", QAbstractButton).isEnabled()


def test_it_waits_while_one_of_its_ways_is_looked_at(window: Window) -> None:
    answer(window, "Strong", "check_in")
    press(window, "My safety plan")
    assert says(window, "Leah 07700 900123")
    key(Qt.Key.Key_Escape)
    assert says(window, NOTED)
    press(window, "Not now")
    assert not says(window, NOTED)
    assert len([one for one in every(window, MoodCheckIn) if one.thoughts]) == 1


def test_an_unchanged_answer_of_an_older_check_in_opens_nothing(window: Window) -> None:
    answer(window, "Strong")
    press(window, "Not now")
    (noted,) = (one.id for one in every(window, MoodCheckIn) if one.thoughts)
    window.desk.visit("check_in", noted)
    settle()
    press(window, "Save")
    assert not says(window, NOTED)
    assert answers(window) == [Thoughts.STRONG]


def test_it_goes_when_what_was_noted_is_taken_back(window: Window) -> None:
    answer(window, "Strong")
    assert says(window, NOTED)
    press(window, "Undo")
    assert not says(window, NOTED)


def test_it_shows_the_numbers_of_a_country_chosen_meanwhile(window: Window) -> None:
    answer(window, "Strong")
    assert says(window, "116 123")
    press(window, "Help now")
    window.desk.appearance.change("country", "US")
    window.desk.go_back()
    settle()
    assert says(window, NOTED)
    assert not says(window, "116 123")
    assert says(window, "911")


@pytest.mark.parametrize("words", ["Passing", "Strong"])
def test_a_crisis_line_nobody_confirmed_says_so(window: Window, words: str) -> None:
    window.desk.appearance.change("country", "DE")
    answer(window, words)
    assert says(window, "112")
    assert says(window, "0800 111 0 111")
    assert says(window, "onfirmed")


@pytest.mark.parametrize("country", ["GB", "AQ"])
def test_a_line_of_one_s_own_is_there_beside_the_published_ones(
    window: Window, country: str
) -> None:
    window.desk.appearance.change("country", country)
    with window.desk.journal.write() as session:
        session.add(OwnLine(name="My crisis team", number="020 7946 0000"))
    answer(window, "Strong")
    assert says(window, "My crisis team")
    assert says(window, "020 7946 0000")
    assert bool(says(window, "116 123")) is (country == "GB")
    assert bool(says(window, "local emergency number")) is (country != "GB")


def test_it_is_gone_once_a_page_is_opened_that_others_may_look_at(window: Window) -> None:
    answer(window, "Strong")
    press(window, "My safety plan")
    window.desk.go_back()
    settle()
    assert says(window, NOTED)
    for page in ("session_view", "today"):
        window.desk.visit(page)
        settle()
        assert not says(window, NOTED)


@pytest.mark.parametrize("page", ["people", "settings", "session_view"])
def test_it_keeps_nobody_from_the_page_they_choose(window: Window, page: str) -> None:
    answer(window, "Strong", "check_in")
    assert says(window, NOTED)
    window.desk.visit(page)
    settle()
    assert type(window.page) is type(window._stack.made[page])
    assert not says(window, NOTED)


@pytest.mark.parametrize("page", ["today", "check_in"])
def test_it_outlasts_a_change_of_colours_while_one_of_its_ways_is_looked_at(
    window: Window, page: str
) -> None:
    answer(window, "Strong", page)
    press(window, "Help now")
    window.desk.appearance.change("theme", Theme.DARK)
    window.desk.go_back()
    settle()
    assert says(window, NOTED)


def test_another_check_in_taken_back_leaves_it(window: Window) -> None:
    answer(window, "Strong")
    press(window, "Mood 7")
    press(window, "Save")
    key(Qt.Key.Key_Z, CONTROL)
    settle()
    assert says(window, NOTED)
    key(Qt.Key.Key_Z, CONTROL)
    settle()
    assert not says(window, NOTED)
    assert not answers(window)


def test_it_is_there_also_where_the_journal_cannot_be_read(window: Window) -> None:
    with pulled_out(window):
        panel = CarePanel(window.desk, 3)
        assert says(window, "The journal cannot be reached.")
    panel.setParent(window)
    panel.show()
    assert says(window, "116 123")
    panel.close_up()


def test_an_answer_typed_before_the_question_was_switched_off_is_seen(window: Window) -> None:
    window.desk.visit("check_in")
    settle()
    press(window, f"{ASKED} Passing")
    window.desk.visit("settings")
    settle()
    press(window, "Ask about thoughts of hurting myself at check-ins")
    window.desk.visit("check_in")
    settle()
    assert find(window, f"{ASKED} Passing", QAbstractButton).isChecked()
