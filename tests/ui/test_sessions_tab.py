"""All sessions: what is kept of each, the whole therapy, three stars, and what to keep once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from ipt_journal.records import said, therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.profile import Profile, TherapyPhase
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui.course.session_row import SessionRow
from ipt_journal.ui.session.agenda import PointRow
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import (
    CONTROL,
    RETURN,
    find,
    key,
    keys,
    name_of,
    offers,
    press,
    real_key,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import agenda, by_now, coming, every, only

ASKED = "is over. Is there something to keep of it?"


def sessions(stage: Stage, kind: str = "full") -> Window:
    window = stage.open(kind)
    window.desk.visit("next", tab="sessions")
    settle()
    return window


def rows(window: Window) -> list[str]:
    return [name_of(one) for one in window.findChildren(SessionRow) if one.isVisible()]


def session_of(window: Window, take_away: str) -> TherapySession:
    return next(one for one in every(window, TherapySession) if one.take_away.startswith(take_away))


# The list


def test_sessions_are_listed_newest_first_with_what_is_kept_of_each(stage: Stage) -> None:
    window = sessions(stage)
    assert len(rows(window)) == 11
    assert rows(window)[0] == "Session 11 of 16, Planned, Thursday 19 November"
    assert rows(window)[1].startswith(
        "Session 10 of 16, Thursday 12 November · Middle · mood 4 before, 5 after, What hurt"
    )


def test_none_yet_is_said_plainly(stage: Stage) -> None:
    window = sessions(stage, "empty")
    assert says(window, "No session yet.")


def test_every_part_of_a_session_can_be_put_right(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    kept = session_of(window, "What hurt")
    write(window, "What did you agree on?", "Twice. ")
    write(window, "What we said about it", "Both. ")
    find(window, "Mood after the session 7", QWidget).setFocus()
    keys("7")
    press(window, "Ending")
    save()
    kept = by_now(window, kept)
    assert kept.agreed.startswith("Twice. Ask which evening")
    assert (kept.mood_after, kept.phase) == (7, TherapyPhase.ENDING)
    with window.desk.journal.read() as session:
        words = said.about(session, kept.id, None)
    assert words is not None
    assert words.words.startswith("Both. Leaving the room")
    assert "Ending" in rows(window)[1]
    key(Qt.Key.Key_Z, CONTROL)
    assert by_now(window, kept).mood_after == 5


def test_what_was_said_about_an_event_stands_there_too_and_search_leads_to_it(
    stage: Stage,
) -> None:
    window = stage.open("full")
    kept = session_of(window, "What hurt")
    event = next(one for one in every(window, RelationshipEvent) if "forgot" in one.words)
    with window.desk.journal.write() as session:
        said.keep(session, kept.id, event.id, "about that evening")
    one = next(one for one in every(window, Said) if one.event_id == event.id)
    window.desk.visit("next", one.id, tab="sessions")
    settle()
    names = [name_of(each) for each in window.findChildren(QWidget) if each.isVisible()]
    assert any(name.startswith("What we said about: He forgot") for name in names)


def test_a_point_of_a_past_session_leads_to_that_session(stage: Stage) -> None:
    window = stage.open("full")
    kept = session_of(window, "What hurt")
    with window.desk.journal.write() as session:
        point = therapy.add_point(session, kept.id, "What I brought then")
    window.desk.visit("next", point.id, tab="session")
    settle()
    assert says(window, "What you brought")
    assert says(window, "What I brought then")
    window.desk.visit("next", agenda(window)[1].id, tab="session")
    settle()
    held = [row for row in window.findChildren(PointRow) if row.hasFocus()]
    assert [row.point.words for row in held] == ["How it was different on Friday"]


def test_what_was_agreed_becomes_something_to_try(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    press(window, "Make what we agreed something to try")
    field = find(window, "What would you like to try?", QWidget)
    assert field.value == "Ask which evening suits him, when we’re both fed."  # type: ignore[attr-defined]


def test_the_day_of_a_past_session_can_be_put_right(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    press(window, "Change the day or the number")
    write(window, "Number of the session", "12")
    press(window, "Save")
    settle()
    assert rows(window)[1].startswith("Session 12 of 16")


def test_the_coming_session_opens_on_the_first_tab(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[0])
    settle()
    assert says(window, "What I want to bring")


def test_what_is_typed_for_a_session_outlasts_a_lock(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    write(window, "What did you agree on?", "Twice. ")
    window.desk.depart()
    window = sessions(stage)
    press(window, rows(window)[1])
    field = find(window, "What did you agree on?", QWidget)
    assert field.value.startswith("Twice. ")  # type: ignore[attr-defined]


# The therapy as a whole


def test_the_phase_moves_by_hand_and_can_be_taken_back(stage: Stage) -> None:
    window = sessions(stage)
    press(window, "Phase Ending")
    assert only(window, Profile).phase is TherapyPhase.ENDING
    press(window, "Undo")
    assert only(window, Profile).phase is TherapyPhase.MIDDLE
    assert find(window, "Phase Middle", QAbstractButton).isChecked()


@pytest.mark.parametrize(
    ("typed", "kept"), [("20", 20), ("", None), ("none", 16), ("0", 16), ("1000", 16)]
)
def test_the_number_agreed_is_kept_and_a_slip_is_said(
    stage: Stage, typed: str, kept: int | None
) -> None:
    window = sessions(stage)
    line = find(window, "Sessions agreed", QWidget)
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    key(Qt.Key.Key_Delete)
    if typed:
        keys(typed)
    key(RETURN)
    assert only(window, Profile).planned_sessions == kept
    wrong = says(window, "Please enter a number of sessions from 1 to 99.")
    assert wrong == (kept == 16)


def test_what_is_lighter_is_kept_as_it_is_left(stage: Stage) -> None:
    window = sessions(stage)
    write(window, "Lighter for now", "No baking. ")
    window.desk.visit("today")
    settle()
    assert only(window, Profile).lighter.startswith("No baking. The Christmas lists")
    window.desk.visit("next", tab="sessions")
    settle()
    write(window, "Lighter for now", "And no")
    save()
    assert "And no" in only(window, Profile).lighter


# Three stars


def starred(window: Window) -> list[bool]:
    return [point.starred for point in agenda(window)]


def test_three_points_can_be_starred_and_a_fourth_says_so(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        therapy.add_point(session, coming(window).id, "The fourth")
    window.desk.visit("next")
    settle()
    for point in agenda(window)[:3]:
        press(window, f"Star: {point.text}")
    assert starred(window) == [True, True, True, False]
    press(window, "Star: The fourth")
    assert starred(window) == [True, True, True, False]
    assert says(window, "Three points fit. Take the star off one of them to star another.")
    assert not find(window, "Star: The fourth", QAbstractButton).isChecked()
    first = agenda(window)[0]
    find(window, f"Take the star off: {first.text}", QAbstractButton).setFocus()
    key(RETURN)
    press(window, "Star: The fourth")
    assert starred(window) == [False, True, True, True]
    assert not says(window, "Three points fit.")
    key(Qt.Key.Key_Z, CONTROL)
    assert starred(window) == [False, True, True, False]


# What to keep, asked once


def held(stage: Stage) -> Window:
    window = stage.open("full", NOW + timedelta(days=3))
    window.desk.visit("next")
    settle()
    assert not says(window, ASKED)
    press(window, "It took place")
    return window


def last(window: Window) -> TherapySession:
    with window.desk.journal.read() as session:
        found = therapy.last_held(session)
    assert found is not None
    return found


def test_after_the_session_it_is_asked_what_to_keep(stage: Stage) -> None:
    window = held(stage)
    assert says(window, f"Session 11 {ASKED}")
    keys("I can ask early")  # the keyboard is there
    write(window, "What did you agree on?", "Once more")
    press(window, "Mood after the session 6")
    save()
    kept = last(window)
    assert (kept.take_away, kept.agreed, kept.mood_after) == ("I can ask early", "Once more", 6)
    assert kept.asked_to_keep
    assert kept.phase is TherapyPhase.MIDDLE
    assert not says(window, ASKED)
    assert says(window, "Is the next one a week later")


def test_not_now_is_an_answer_and_what_was_begun_waits_among_the_sessions(stage: Stage) -> None:
    window = held(stage)
    keys("half")
    press(window, "Not now")
    assert not says(window, ASKED)
    assert last(window).asked_to_keep
    window.desk.visit("next", tab="sessions")
    settle()
    press(window, rows(window)[0])
    field = find(window, "What do you take away from it?", QWidget)
    assert field.value == "half"  # type: ignore[attr-defined]


def test_nobody_asks_about_a_session_of_which_something_is_kept(stage: Stage) -> None:
    window = stage.open("full")
    window.desk.visit("next")
    settle()
    assert not says(window, ASKED)


def test_esc_and_the_way_back_keep_the_tab(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    window.desk.visit("help")
    settle()
    window.desk.go_back()
    settle()
    assert find(window, "What do you take away from it?", QWidget).isVisible()
    real_key(Qt.Key.Key_Escape)
    settle()
    assert offers(window, "Phase Middle")
    window.desk.visit("next", focus="print")
    settle()
    assert says(window, "What I want to bring")


def test_a_deleted_session_leaves_the_list(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    press(window, "Delete")
    settle()
    assert len(rows(window)) == 10
    assert (
        len([1 for one in every(window, TherapySession) if one.status is SessionStatus.HELD]) == 9
    )
    press(window, "Undo")
    assert len(rows(window)) == 11


SAID, AWAY = "What we said about it", "What do you take away from it?"


def test_pressing_the_open_session_again_keeps_what_is_typed(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    write(window, SAID, "precious")
    press(window, rows(window)[1])
    assert "precious" in typed(window, SAID)


def test_what_is_typed_in_both_places_for_a_session_is_kept(stage: Stage) -> None:
    window = held(stage)
    one = last(window)
    open_session(window, one)
    write(window, SAID, "a long talk")
    open_tab(window, "session")
    write(window, AWAY, "one thing")
    open_tab(window, "sessions")
    assert typed(window, SAID) == "a long talk"
    assert typed(window, AWAY) == "one thing"
    write(window, AWAY, " more")
    open_tab(window, "session")
    assert typed(window, AWAY) == "one thing more"
    press(window, "Save")
    assert last(window).take_away == "one thing more"
    open_tab(window, "sessions")
    assert typed(window, SAID) == "a long talk"
    assert typed(window, AWAY) == "one thing more"
    press(window, "Save")
    assert [told.words for told in every(window, Said) if told.session_id == one.id] == [
        "a long talk"
    ]
    assert last(window).take_away == "one thing more"


def open_tab(window: Window, name: str) -> None:
    window.desk.visit("next", tab=name)
    settle()


def open_session(window: Window, one: TherapySession) -> None:
    window.desk.visit("next", one.id, tab="sessions")
    settle()


def typed(window: Window, name: str) -> str:
    return next(
        one.value
        for one in window.findChildren(TextField)
        if one.isVisible() and name_of(one) == name
    )


def test_what_is_typed_for_a_session_is_gone_on_with_from_today(stage: Stage) -> None:
    window = sessions(stage)
    press(window, rows(window)[1])
    write(window, SAID, "precious")
    window.desk.visit("today")
    settle()
    press(window, "Go on")
    settle()
    assert "precious" in typed(window, SAID)
