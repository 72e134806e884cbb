"""From Today's line to the whole form: what was typed goes along, what was unfinished stays."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, key, keys, offers, press, save, says, settle
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.ui.shown import form_of, today_of


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "event")


def test_add_more_takes_along_what_was_typed(stage: Stage) -> None:
    window = stage.open("empty")
    page = today_of(window)
    key(Qt.Key.Key_E, CONTROL)
    keys("a start")
    press(page.happened, "Add more")
    assert form_of(window, EventForm).words.value == "a start"
    save()
    assert only(window, RelationshipEvent).words == "a start"
    assert page.happened.line.value == ""


def test_what_was_typed_after_add_more_outlasts_a_look_elsewhere(stage: Stage) -> None:
    window = stage.open("empty")
    key(Qt.Key.Key_E, CONTROL)
    keys("a start")
    press(today_of(window).happened, "Add more")
    keys(" and the rest")
    typed = form_of(window, EventForm).words.value
    assert typed != "a start"
    for _ in range(2):
        key(Qt.Key.Key_F1)
        key(Qt.Key.Key_Escape)
        assert form_of(window, EventForm).words.value == typed


def test_a_date_chosen_for_something_earlier_outlasts_a_look_elsewhere(window: Window) -> None:
    window.desk.visit("today")
    window.desk.visit("event", earlier=True)
    settle()
    press(window, "When Yesterday")
    told = form_of(window, EventForm).when.moment()
    key(Qt.Key.Key_F1)
    key(Qt.Key.Key_Escape)
    assert form_of(window, EventForm).when.moment() == told


def test_add_more_beside_something_unfinished_keeps_both(window: Window) -> None:
    keys("not finished")
    key(Qt.Key.Key_Escape)
    key(Qt.Key.Key_E, CONTROL)
    keys("another thing")
    press(today_of(window).happened, "Add more")
    assert says(window, "What you had not finished before waits on Today.")
    assert form_of(window, EventForm).words.value == "another thing"
    save()
    press(window, "Go on")
    assert form_of(window, EventForm).words.value == "not finished"
    assert not offers(window, "Delete")
    press(window, "Cancel")
    press(window, "Go on")
    save()
    assert {one.words for one in every(window, RelationshipEvent)} == {
        "another thing",
        "not finished",
    }
    assert not window.desk.drafts.waiting()


def test_add_more_with_nothing_typed_goes_on_with_what_is_unfinished(window: Window) -> None:
    keys("not finished")
    key(Qt.Key.Key_Escape)
    press(today_of(window).happened, "Add more")
    assert form_of(window, EventForm).words.value == "not finished"
