"""A check-in: three presses are enough, and only a number from 0 to 10 can be kept."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.ui.forms.check_in import CheckInForm
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, RETURN, find, key, keys, press, rewrite, save, says, settle
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, only
from tests.ui.shown import form_of, today_of


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("empty")


@pytest.mark.parametrize("page", ["today", "people", "entries", "note", "settings"])
def test_ctrl_m_a_digit_and_enter_save_from_anywhere(window: Window, page: str) -> None:
    window.desk.visit(page)
    settle()
    key(Qt.Key.Key_M, CONTROL)
    key(Qt.Key.Key_7)
    key(RETURN)
    kept = only(window, MoodCheckIn)
    assert (kept.mood, kept.happened) == (7, window.desk.now())
    assert says(window, "Saved")


def test_ctrl_m_one_nought_enter_is_ten(window: Window) -> None:
    key(Qt.Key.Key_M, CONTROL)
    keys("10")
    key(RETURN)
    assert only(window, MoodCheckIn).mood == 10


def test_opening_puts_the_keyboard_on_five_and_chooses_nothing(window: Window) -> None:
    assert find(window, "Mood 5", type(today_of(window).mood.scale._cells[5])).hasFocus()
    assert today_of(window).mood.scale.value is None
    key(RETURN)
    assert says(window, "Choose a number first, from 0 to 10.")
    assert not every(window, MoodCheckIn)


def test_undo_beside_the_button_takes_it_back(window: Window) -> None:
    keys("3")
    key(RETURN)
    press(today_of(window).mood, "Undo")
    assert not every(window, MoodCheckIn)


def test_ctrl_z_takes_it_back_and_says_so(window: Window) -> None:
    keys("3")
    key(RETURN)
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, MoodCheckIn)
    assert says(window, "Taken back: a check-in.")


def test_undo_takes_back_what_it_stands_beside_and_nothing_later(window: Window) -> None:
    keys("3")
    key(RETURN)
    key(Qt.Key.Key_E, CONTROL)
    keys("a word with Sam")
    key(RETURN)
    press(today_of(window).mood, "Undo")
    assert not every(window, MoodCheckIn)
    assert only(window, RelationshipEvent).words == "a word with Sam"
    press(today_of(window).happened, "Undo")
    assert not every(window, RelationshipEvent)


def test_what_cannot_be_taken_back_for_now_is_told_and_can_be_tried_again(window: Window) -> None:
    keys("3")
    key(RETURN)
    with full_disk():
        press(today_of(window).mood, "Undo")
        assert says(window, "The journal cannot be reached.")
        key(Qt.Key.Key_Z, CONTROL)
    assert only(window, MoodCheckIn).mood == 3
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, MoodCheckIn)


def test_words_energy_sleep_and_a_note_go_with_it(window: Window) -> None:
    keys("4")
    press(window, "lonely")
    press(window, "Energy 2")
    press(window, "Sleep last night 5")
    form = today_of(window).mood
    form.note.setFocus()
    keys("rain all day")
    key(RETURN)
    kept = only(window, MoodCheckIn)
    assert (kept.mood, kept.words, kept.energy, kept.sleep_quality) == (4, ["lonely"], 2, 5)
    assert kept.note == "rain all day"
    assert form.scale.value is None
    assert form.note.value == ""


def test_add_more_takes_everything_along(window: Window) -> None:
    keys("4")
    press(window, "lonely")
    press(today_of(window).mood, "Add more")
    form = form_of(window, CheckInForm)
    assert form.mood.value == 4
    press(form, "How much: lonely very")
    press(form, "How hard it is to bear 6")
    save()
    kept = only(window, MoodCheckIn)
    assert (kept.mood, kept.distress) == (4, 6)
    assert kept.felt == [{"word": "lonely", "how_much": 3}]


def test_what_was_chosen_after_add_more_outlasts_a_look_elsewhere(window: Window) -> None:
    keys("4")
    press(today_of(window).mood, "Add more")
    press(window, "Mood 6")
    key(Qt.Key.Key_F1)
    key(Qt.Key.Key_Escape)
    assert form_of(window, CheckInForm).mood.value == 6


def test_add_more_beside_an_unfinished_check_in_keeps_both(window: Window) -> None:
    window.desk.visit("check_in")
    settle()
    keys("3")
    key(Qt.Key.Key_Escape)
    keys("0")
    press(today_of(window).mood, "Add more")
    assert form_of(window, CheckInForm).mood.value == 0
    save()
    press(window, "Go on")
    save()
    assert sorted(one.mood for one in every(window, MoodCheckIn)) == [0, 3]


def test_a_number_outside_0_to_10_cannot_be_kept(window: Window) -> None:
    form = today_of(window).mood
    for outside in (-1, 11, 99):
        form.restore({"mood": outside})
        assert form.scale.value is None
        form.save()
    key(Qt.Key.Key_Minus)
    key(RETURN)
    assert not every(window, MoodCheckIn)


def test_a_failed_save_keeps_number_words_and_note(window: Window) -> None:
    keys("4")
    press(window, "lonely")
    form = today_of(window).mood
    form.note.setFocus()
    keys("rain all day")
    with full_disk():
        key(RETURN)
        assert form.error.sentence
        assert form.content()["note"] == "rain all day"
        assert (form.scale.value, form.feelings.value) == (4, ["lonely"])
    key(RETURN)
    assert only(window, MoodCheckIn).note == "rain all day"


def test_a_check_in_of_earlier_today_keeps_its_time(window: Window) -> None:
    window.rebuild()  # the page took its clock before this one stood still
    keys("6")
    press(today_of(window).mood, "Change")
    press(window, "When Yesterday")
    rewrite(today_of(window).mood.when._time, "21:15")
    today_of(window).mood.scale.focus_on(6)
    key(RETURN)
    local = only(window, MoodCheckIn).happened.local
    assert (local.hour, local.minute) == (21, 15)
