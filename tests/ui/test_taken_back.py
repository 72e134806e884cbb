"""Taking a save back loses nothing that was typed, and says what it did."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ipt_journal.records.event import RelationshipEvent, valence_label
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.ui.forms.check_in import CheckInForm
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.forms.note import NoteForm
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    find,
    focused,
    key,
    keys,
    offers,
    press,
    real_key,
    save,
    says,
    settle,
)
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.ui.shown import form_of, today_of

WORDS = "the letter I did not send"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("empty")


def undo() -> None:
    real_key(Qt.Key.Key_Z, CONTROL)


def note_line(window: Window) -> QLineEdit:
    return find(window, "A note", QLineEdit)


def test_the_words_of_an_event_are_in_their_line_again(window: Window) -> None:
    key(Qt.Key.Key_E, CONTROL)
    keys(WORDS)
    press(window, "No one")
    press(window, f"How it felt: {valence_label(-2)}")
    find(window, "What happened", QLineEdit).setFocus()
    key(Qt.Key.Key_Return)
    assert only(window, RelationshipEvent).words == WORDS
    undo()
    assert not every(window, RelationshipEvent)
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.text() == WORDS
    assert says(window, "Taken back: something that happened.")
    key(Qt.Key.Key_Return)
    kept = only(window, RelationshipEvent)
    assert (kept.words, kept.no_one, kept.valence) == (WORDS, True, -2)


def test_what_was_begun_since_stays_and_the_words_wait_beside_it(window: Window) -> None:
    key(Qt.Key.Key_E, CONTROL)
    keys(WORDS)
    key(Qt.Key.Key_Return)
    keys("something new")
    press(window, "Undo")
    assert not every(window, RelationshipEvent)
    assert today_of(window).happened.line.value == "something new"
    press(window, "Go on")
    assert form_of(window, EventForm).content()["words"] == WORDS


def test_the_note_of_a_check_in_is_in_its_field_again(window: Window) -> None:
    key(Qt.Key.Key_M, CONTROL)
    keys("6")
    note_line(window).setFocus()
    keys(WORDS)
    key(Qt.Key.Key_Return)
    assert only(window, MoodCheckIn).note == WORDS
    undo()
    assert not every(window, MoodCheckIn)
    assert note_line(window).text() == WORDS
    assert today_of(window).mood.scale.value == 6
    assert not today_of(window).mood.notice.shown


def test_a_check_in_with_words_waits_beside_one_begun_since(window: Window) -> None:
    key(Qt.Key.Key_M, CONTROL)
    keys("6")
    press(window, "down")
    note_line(window).setFocus()
    keys(WORDS)
    key(Qt.Key.Key_Return)
    today_of(window).mood.focus()
    keys("3")
    press(window, "Undo")
    assert today_of(window).mood.scale.value == 3
    press(window, "Go on")
    form = form_of(window, CheckInForm)
    assert (form.mood.value, form.note.value) == (6, WORDS)
    assert [one["word"] for one in form.felt.value] == ["down"]


def test_a_note_waits_on_today(window: Window) -> None:
    press(window, "Write a note")
    keys(WORDS)
    save()
    undo()
    assert not every(window, Note)
    assert says(window, "Not finished yet")
    press(window, "Go on")
    assert form_of(window, NoteForm).text.value == WORDS


def test_a_changed_note_stands_again_as_it_was_and_nothing_waits(window: Window) -> None:
    press(window, "Write a note")
    keys("before")
    save()
    window.desk.visit("note", only(window, Note).id)
    settle()
    keys(" and after")
    save()
    undo()
    assert only(window, Note).text == "before"
    assert not says(window, "Not finished yet")


def test_ctrl_z_again_and_again_in_a_field_takes_back_no_save(window: Window) -> None:
    keys("6")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_E, CONTROL)
    keys("half")
    for _ in range(4):
        undo()
    assert find(window, "What happened", QLineEdit).text() == ""
    assert only(window, MoodCheckIn).mood == 6
    assert not offers(window, "Go on")


def test_what_is_let_go_can_be_taken_back_and_is_told_apart(window: Window) -> None:
    for words in ("the first of two", "the second of two"):
        window.desk.visit("event")
        settle()
        keys(words)
        window.desk.visit("today")
        settle()
        window.desk.drafts.set_aside("event:")
    window.desk.visit("today")
    settle()
    assert says(window, "the first of two")
    assert says(window, "the second of two")
    for back in (undo, lambda: press(window, "Undo")):
        press(window, "Let go")
        assert len(window.desk.drafts.waiting()) == 1
        back()
        settle()
        assert len(window.desk.drafts.waiting()) == 2
        assert len(window.desk.journal.unfinished()) == 2
    assert says(window, "the first of two")


def test_undo_says_whether_something_is_back_or_taken_back(window: Window) -> None:
    press(window, "Write a note")
    keys(WORDS)
    save()
    window.desk.visit("note", only(window, Note).id)
    settle()
    press(window, "Delete")
    undo()
    assert says(window, "Back again: a note.")
    assert only(window, Note).text == WORDS
