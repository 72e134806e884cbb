"""Forms offer what a record can keep, keep what they do not show, and say what does not fit."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import Area, dated
from ipt_journal.ui.widgets.area import AreaPicker
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, find, key, keys, offers, press, save, says, settle, write
from tests.scenes import Stage
from tests.ui.kept import keep, only

FIVE = ["down", "hurt", "lonely", "worried", "calm"]
FULL = "Five words fit here."
OWN = "A word of your own"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("empty")


# Areas


@pytest.mark.parametrize("area", [Area.NONE, Area.UNSURE])
@pytest.mark.parametrize("kind", [RelationshipEvent, Note])
def test_an_area_that_is_not_shown_outlasts_another_change(
    window: Window, kind: type[RelationshipEvent | Note], area: Area
) -> None:
    page, text = ("note", "text") if kind is Note else ("event", "words")
    now = window.desk.now()
    made = kind(**dated(now, now), area=area)
    setattr(made, text, "before")
    keep(window, made)
    window.desk.visit(page, only(window, kind).id)
    settle()
    key(Qt.Key.Key_End, CONTROL)
    keys(" and after")
    save()
    kept = only(window, kind)
    assert (getattr(kept, text), kept.area) == ("before and after", area)


def test_an_area_that_is_chosen_replaces_one_that_is_not_shown(window: Window) -> None:
    window.desk.visit("note")
    settle()
    picker = window.page.findChild(AreaPicker)
    assert picker is not None
    picker.set_value(Area.UNSURE)
    press(picker, "Conflict, with another person")
    assert picker.value == Area.DISPUTE
    press(picker, "Conflict, with another person")
    assert picker.value == ""


# People


def test_a_note_offers_people_only(window: Window) -> None:
    window.desk.visit("note")
    settle()
    press(window, "Add")
    assert not offers(window, "No one")
    assert not offers(window, "Someone not listed")


def test_a_check_in_offers_no_one_but_nobody_unnamed(window: Window) -> None:
    window.desk.visit("check_in")
    settle()
    press(window, "Add")
    assert offers(window, "No one")
    assert not offers(window, "Someone not listed")


def test_a_check_in_with_somebody_unnamed_stays_so(window: Window) -> None:
    now = window.desk.now()
    keep(window, MoodCheckIn(**dated(now, now), mood=4, alone=False))
    window.desk.visit("check_in", only(window, MoodCheckIn).id)
    settle()
    press(window, "Mood 5")
    save()
    kept = only(window, MoodCheckIn)
    assert (kept.mood, kept.alone) == (5, False)


# Words


@pytest.fixture
def feelings(window: Window) -> Feelings:
    window.desk.visit("check_in")
    settle()
    made = window.page.findChild(Feelings)
    assert made is not None
    press(made, "More words")
    for word in FIVE:
        press(made, word)
    return made


def test_a_sixth_word_is_not_taken_and_one_is_told_why(feelings: Feelings) -> None:
    assert not says(feelings, FULL)
    press(feelings, "tired")
    assert says(feelings, FULL)
    assert feelings.value == FIVE
    press(feelings, "calm")
    assert not says(feelings, FULL)
    press(feelings, "tired")
    assert "tired" in feelings.value


def test_a_sixth_word_of_ones_own_stays_in_its_field(feelings: Feelings) -> None:
    write(feelings, OWN, "wobbly")
    assert says(feelings, FULL)
    key(Qt.Key.Key_Return)
    assert find(feelings, OWN, LineField).text() == "wobbly"
    assert feelings.value == FIVE
    press(feelings, "calm")
    assert not says(feelings, FULL)
    assert feelings.value == [*(word for word in FIVE if word != "calm"), "wobbly"]
