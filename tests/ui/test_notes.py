"""A note: words at a moment, in the list of entries and never on the timeline."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt

from ipt_journal.moment import Moment
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.ui.forms.note import NoteForm
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import CONTROL, key, keys, offers, press, save, says, settle
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, keep, only, person_of
from tests.ui.shown import form_of


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open("full")
    press(window, "Write a note")
    return window


def test_a_word_is_enough_and_it_stands_among_the_entries(window: Window) -> None:
    keys("Quiet.")
    save()
    assert only(window, Note).text == "Quiet."
    assert says(window, "Quiet.")
    window.desk.visit("timeline")
    settle()
    assert isinstance(window.page, TimelinePage)
    assert only(window, Note).id not in {one.id for one in window.page.record.events}


def test_it_may_name_people_an_area_and_the_check_in_it_belongs_to(window: Window) -> None:
    keys("About the two of us")
    form = form_of(window, NoteForm)
    press(form.people, "Daniel")
    form.area.set_value("grief")
    form.check_in.click()
    save()
    kept = only(window, Note)
    daniel = person_of(window, "Daniel")
    people = [one.person_id for one in every(window, Mention) if one.owner_id == kept.id]
    assert (people, kept.area) == ([daniel.id], "grief")
    assert kept.check_in_id is not None


def check_in(window: Window, hour: int, minute: int = 0) -> MoodCheckIn:
    when = window.desk.clock.at(NOW.date() - timedelta(days=900), time(hour, minute))
    made = MoodCheckIn(**dated(when, window.desk.now()), mood=4)
    keep(window, made)
    return made


def write_at(window: Window, near: MoodCheckIn, minutes: int) -> None:
    """Write a note so many minutes after a check-in, belonging to what is offered."""
    form = form_of(window, NoteForm)
    told = near.happened
    form.when.set_moment(Moment(told.utc + minutes * 60, told.offset, told.zone))
    form.when.changed.emit()
    keys("About then")
    form.check_in.click()
    save()


@pytest.mark.parametrize(("minutes", "nearest"), [(20, 12), (100, 14)])
def test_it_belongs_to_the_check_in_that_is_nearest(
    window: Window, minutes: int, nearest: int
) -> None:
    both = {hour: check_in(window, hour) for hour in (12, 14)}
    write_at(window, both[12], minutes)
    assert only(window, Note).check_in_id == both[nearest].id


def test_it_stays_with_its_check_in_when_another_comes_nearer(window: Window) -> None:
    first = check_in(window, 12)
    write_at(window, first, 20)
    check_in(window, 12, 19)
    window.desk.visit("note", only(window, Note).id)
    settle()
    assert offers(window, "It belongs to the check-in of 12:00, mood 4")
    keys("Again. ")
    save()
    assert only(window, Note).check_in_id == first.id


def test_nothing_gets_a_sentence(window: Window) -> None:
    keys("   ")
    save()
    assert says(window, "There is nothing to save yet. A word is enough.")
    assert not every(window, Note)


def test_editing_and_deleting_can_be_taken_back(window: Window) -> None:
    keys("First")
    save()
    kept = only(window, Note)
    window.desk.visit("note", kept.id)
    settle()
    key(Qt.Key.Key_End, CONTROL)
    keys(" and last")
    save()
    assert only(window, Note).text == "First and last"
    assert only(window, Note).entered == kept.entered
    window.desk.visit("note", kept.id)
    settle()
    press(window, "Delete")
    assert not every(window, Note)
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, Note).text == "First and last"


def test_a_failed_save_keeps_the_words(window: Window) -> None:
    keys("kept here")
    with full_disk():
        save()
        form = form_of(window, NoteForm)
        assert form.error.sentence
        assert form.text.value == "kept here"
    save()
    assert only(window, Note).text == "kept here"
