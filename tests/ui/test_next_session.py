"""Next session: the agenda, what is hard to say, what goes on paper, and which session it is."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from ipt_journal.moment import Moment
from ipt_journal.records import profile
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.paper import Paper, PaperTick, PeopleAs
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TalkSafety, TherapySession
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.session.agenda import PointRow
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import (
    ALT,
    CONTROL,
    RETURN,
    find,
    key,
    keys,
    offers,
    press,
    rewrite,
    says,
    settle,
    until,
    words_on,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import agenda, by_now, coming, event_of, every, full_disk, only
from tests.ui.shown import form_of


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "next")


def page_of(window: Window) -> NextSessionPage:
    assert isinstance(window.page, NextSessionPage)
    return window.page


def listed(window: Window) -> list[str]:
    """Return the points in the journal, in their order."""
    return [point.text for point in agenda(window)]


def shown(window: Window) -> list[str]:
    """Return the points on the page, from top to bottom."""
    rows = [row for row in window.findChildren(PointRow) if row.isVisible()]
    rows.sort(key=lambda row: row.mapTo(window, row.rect().topLeft()).y())
    return [row.point.words for row in rows]


def row(window: Window, number: int) -> PointRow:
    return next(
        one
        for one in window.findChildren(PointRow)
        if one.isVisible() and one.accessibleName().startswith(f"Point {number}:")
    )


# The agenda


def test_a_point_is_added_by_typing_it(window: Window) -> None:
    known = listed(window)
    press(window, "Add a point")
    keys("why I did not call back")
    key(Qt.Key.Key_Return)
    keys("and one more")
    key(Qt.Key.Key_Return)
    assert listed(window) == shown(window) == [*known, "why I did not call back", "and one more"]


def test_alt_and_arrows_move_a_point_and_the_keyboard_stays_with_it(window: Window) -> None:
    one, two, three = listed(window)
    row(window, 1).setFocus()
    key(Qt.Key.Key_Down, ALT)
    assert listed(window) == shown(window) == [two, one, three]
    key(Qt.Key.Key_Down, ALT)
    assert listed(window) == shown(window) == [two, three, one]
    key(Qt.Key.Key_Down, ALT)
    key(Qt.Key.Key_Up, ALT)
    assert listed(window) == shown(window) == [two, one, three]


def test_alt_and_arrows_move_a_point_also_while_its_words_are_edited(window: Window) -> None:
    one, two, three = listed(window)
    find(window, "Point 2", LineField).setFocus()
    key(Qt.Key.Key_Up, ALT)
    assert listed(window) == [two, one, three]


def test_a_point_is_taken_off_and_ctrl_z_puts_it_back_in_its_place(window: Window) -> None:
    one, two, three = listed(window)
    press(window, f"Take off the list: {two}")
    assert listed(window) == shown(window) == [one, three]
    key(Qt.Key.Key_Z, CONTROL)
    assert listed(window) == shown(window) == [one, two, three]


def test_a_point_can_be_put_in_other_words(window: Window) -> None:
    rewrite(find(window, "Point 2", LineField), "in other words")
    key(Qt.Key.Key_Tab)
    assert listed(window)[1] == "in other words"


def test_a_point_leads_back_to_what_it_is_about(window: Window) -> None:
    press(window, "Open what it is about: 10 Nov")
    assert "forgot the evening" in form_of(window, EventForm).words.value


def test_the_mouse_drags_a_point_by_its_grip(window: Window) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415

    one, two, three = listed(window)
    grip, target = row(window, 1)._grip, row(window, 3)
    below = target.mapTo(window, target.rect().bottomLeft())
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(grip, button)
    QTest.mouseRelease(grip, button, pos=grip.mapFrom(window, below))
    settle()
    assert listed(window) == shown(window) == [two, three, one]


# What is said for this session


def test_safety_is_yes_no_or_not_answered(window: Window) -> None:
    answers = ((TalkSafety.YES, "Yes"), (TalkSafety.NO, "No"), (TalkSafety.NOT_ANSWERED, "No"))
    for expected, word in answers:
        press(window, f"Do you want to talk about safety? {word}")
        assert coming(window).talk_safety is expected


def test_what_is_hard_to_say_is_kept_after_a_pause_and_on_leaving(window: Window) -> None:
    rewrite(find(window, "Hard to say", LineField), "that I am angry")
    until(lambda: coming(window).hard_to_say == "that I am angry")
    keys(" with her")
    window.desk.visit("today")
    assert coming(window).hard_to_say == "that I am angry with her"


def test_a_failed_save_leaves_the_words_and_says_so(window: Window) -> None:
    line = find(window, "Hard to say", LineField)
    rewrite(line, "kept here")
    with full_disk():
        key(Qt.Key.Key_Tab)
        assert page_of(window).this.error.sentence
        assert line.value == "kept here"


@pytest.mark.parametrize("name", ["Hard to say", "Point 2", "What came of it, if you like"])
def test_what_could_not_be_saved_outlasts_leaving_looks_and_hiding(
    window: Window, stage: Stage, name: str
) -> None:
    rewrite(find(window, name, LineField), "kept here")
    with full_disk():
        window.desk.visit("today")
        settle()
        window.desk.visit("next")
        assert find(window, name, LineField).value == "kept here"
        window.rebuild()
        settle()
        assert find(window, name, LineField).value == "kept here"
        assert window.desk.drafts.contents()
        window.desk.depart()
        window.desk.journal.close(window.desk.drafts.contents())
    window = stage.open_at("full", "next")
    assert find(window, name, LineField).value == "kept here"
    window.desk.visit("today")
    assert not window.desk.journal.unfinished()
    window.desk.visit("next")
    assert find(window, name, LineField).value == "kept here"


def test_a_point_that_could_not_be_saved_is_still_in_its_line(window: Window) -> None:
    press(window, "Add a point")
    keys("kept here")
    with full_disk():
        key(Qt.Key.Key_Return)
        assert page_of(window).this.error.sentence
    assert find(window, "A new point", LineField).value == "kept here"


# What goes on paper


def tick_of(window: Window, words: str) -> Tick:
    ticks = [one for one in window.findChildren(Tick) if one.isVisible()]
    return next(one for one in ticks if words in one.accessibleName())


def answer_for(window: Window, event: RelationshipEvent) -> bool | None:
    found = [one.ticked for one in every(window, PaperTick) if one.record_id == event.id]
    return found[0] if found else None


def test_choosing_one_record_is_kept_with_the_session(window: Window) -> None:
    event = event_of(window, "Long call with Leah")
    assert answer_for(window, event) is False
    press(window, "Choose each one")
    tick_of(window, "Long call with Leah").click()
    assert answer_for(window, event) is True
    press(window, "Done")
    window.desk.visit("today")
    window.desk.visit("next")
    press(window, "Choose each one")
    assert tick_of(window, "Long call with Leah").isChecked()


def test_what_is_left_out_is_listed_on_screen_and_changes_with_the_choice(window: Window) -> None:
    press(window, "See what is left out")
    assert says(window, "Long call with Leah about nothing much.")
    assert not says(window, "Market with Ines. I laughed, properly.")
    press(window, "Choose each one")
    tick_of(window, "Market with Ines").click()
    settle()
    assert not answer_for(window, event_of(window, "Market with Ines"))
    press(window, "Back to the paper")
    press(window, "See what is left out")
    assert says(window, "Market with Ines. I laughed, properly.")


def test_the_size_of_the_paper_is_kept_and_shown(window: Window) -> None:
    page = page_of(window)
    pages = page.this.paper.preview.pages
    assert pages is not None
    assert pages.size == "A4"
    press(window, "Paper Letter")
    assert only(window, Paper).size == "Letter"
    pages = page.this.paper.preview.pages
    assert pages is not None
    assert (pages.width, pages.height) == (816, 1056)


def test_a_whole_part_is_taken_off_and_comes_back_as_it_was(window: Window) -> None:
    page = page_of(window)
    before = page.this.choices
    press(window, "Events")
    assert "events" not in only(window, Paper).blocks
    press(window, "Events")
    assert page.this.choices.blocks == before.blocks
    assert page.this.choices.ticks == before.ticks


# Which session


@pytest.fixture
def new(stage: Stage) -> Window:
    window = stage.open("empty")
    key(Qt.Key.Key_7, CONTROL)
    return window


def sessions(window: Window) -> list[tuple[SessionStatus, str]]:
    found = sorted(every(window, TherapySession), key=lambda one: one.happened_utc)
    return [(one.status, one.happened.day.isoformat()) for one in found]


def test_a_first_session_is_planned_from_an_empty_page(new: Window) -> None:
    assert says(new, "No session is planned.")
    press(new, "Add a session")
    press(new, "Save")
    assert [status for status, _ in sessions(new)] == [SessionStatus.PLANNED]
    assert says(new, "What I want to bring")
    assert says(new, "Session 1")


def days_on(stage: Stage, days: int) -> Window:
    return stage.open_at("full", "next", NOW + timedelta(days=days))


def test_after_its_day_a_session_is_held_and_the_next_offered_a_week_later(stage: Stage) -> None:
    window = days_on(stage, 3)
    planned = coming(window)
    assert says(window, "What became of it?")
    press(window, "It took place")
    held = by_now(window, planned)
    assert held.status is SessionStatus.HELD
    assert says(window, "a week later")
    press(window, "Add it")
    assert coming(window).happened.day == held.happened.day + timedelta(days=7)
    assert coming(window).happened.local.time() == held.happened.local.time()
    assert any(line.startswith("Session 12 of 16") for line in words_on(window))


def test_a_moved_session_takes_its_agenda_along_and_is_not_counted(stage: Stage) -> None:
    window = days_on(stage, 3)
    planned, points = coming(window), listed(window)
    press(window, "It was moved")
    press(window, "Save")
    moved = by_now(window, planned)
    assert moved.status is SessionStatus.MOVED
    assert coming(window).id != planned.id
    assert listed(window) == points
    assert coming(window).hard_to_say == planned.hard_to_say
    assert any(line.startswith("Session 11 of 16") for line in words_on(window))


def test_a_cancelled_session_is_not_counted_and_its_points_go_to_the_next(stage: Stage) -> None:
    window = days_on(stage, 3)
    points = listed(window)
    press(window, "It was cancelled")
    assert not offers(window, "It took place")
    press(window, "Another day" if offers(window, "Another day") else "Add a session")
    press(window, "Save")
    assert listed(window) == points
    assert any(line.startswith("Session 11 of 16") for line in words_on(window))


def test_the_number_can_be_corrected_and_counting_goes_on_from_there(stage: Stage) -> None:
    window = days_on(stage, 0)
    press(window, "Change")
    find(window, "Number of the session", LineField).setFocus()
    keys("14")
    press(window, "Save")
    assert any(line.startswith("Session 14 of 16") for line in words_on(window))
    window = days_on(stage, 3)
    press(window, "It took place")
    press(window, "Add it")
    assert any(line.startswith("Session 15 of 16") for line in words_on(window))


@pytest.mark.parametrize("typed", ["0", "100", "many"])
def test_a_number_that_cannot_be_gets_a_sentence(stage: Stage, typed: str) -> None:
    window = days_on(stage, 0)
    press(window, "Change")
    find(window, "Number of the session", LineField).setFocus()
    keys(typed)
    press(window, "Save")
    assert says(window, "A session’s number goes from 1 to 99.")
    assert find(window, "Number of the session", LineField).value == typed
    assert coming(window).number is None


def test_without_a_session_what_is_chosen_for_the_paper_holds(new: Window) -> None:
    assert not tick_of(new, "Mood chart").isChecked()
    press(new, "Mood chart")
    press(new, "Paper Letter")
    press(new, "People as Names")
    new.desk.visit("today")
    new.desk.visit("next")
    settle()
    assert tick_of(new, "Mood chart").isChecked()
    assert page_of(new).this.choices.size == "Letter"
    assert page_of(new).this.choices.people_as == "names"


def test_without_a_session_the_paper_can_still_be_seen(new: Window) -> None:
    assert page_of(new).this.paper.preview.pages is not None
    assert not every(new, AgendaPoint)
    assert QApplication.focusWidget() is not None


def test_a_part_without_anything_to_print_is_not_ticked(new: Window) -> None:
    for words in ("Events", "Hard to say", "My focus"):
        tick = tick_of(new, words)
        assert (tick.isChecked(), tick.isEnabled()) == (False, False)
        assert tick.accessibleDescription() == "none"
    with new.desk.journal.write() as session:
        profile.change(session, focus_words="Coming home")
    settle()
    tick = tick_of(new, "My focus")
    assert (tick.isChecked(), tick.isEnabled()) == (False, True)


def test_what_was_chosen_before_a_session_goes_along_for_good(new: Window) -> None:
    tick_of(new, "My notes").click()  # nothing yet: it stays as it is
    people = find(new, "People as Names", QAbstractButton)
    people.click()
    settle()
    with new.desk.journal.write() as session:
        session.add(TherapySession(**dated(Moment.of(NOW + timedelta(days=2)), Moment.of(NOW))))
    settle()
    press(new, "Add a point")
    for words in ("first point", "second point"):
        write(new, "A new point", words)
        key(RETURN)
        assert page_of(new).this.choices.people_as is PeopleAs.NAMES
