"""The keyboard is where one works: it presses buttons, stays on what was chosen, and goes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QPushButton, QToolButton, QWidget
from sqlmodel import select

from ipt_journal.moment import Moment
from ipt_journal.records import entries, link
from ipt_journal.records.entries import Filter
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.ui.forms.quick_event import QuickEvent
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.person_row import PersonRow
from ipt_journal.ui.session.agenda import PointRow
from ipt_journal.ui.timeline.chosen import Chosen
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.field import LineField, TextField
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import (
    ALT,
    CONTROL,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.vault import conftest as vault

write_protect = vault.write_protect
AT = Moment.of(NOW)


def at(window: Window, page: str) -> None:
    window.desk.visit(page)
    settle()


def in_view(window: Window, kind: type[QWidget]) -> bool:
    """Whether the top of a part of the page can be seen in the window."""
    part = window.page.findChild(kind)
    assert part is not None
    top = part.mapTo(window, QPoint(0, 0)).y()
    return not part.visibleRegion().isEmpty() and 0 <= top < window.height()


def test_enter_presses_the_button_that_has_the_keyboard(stage: Stage) -> None:
    window = stage.open("empty")
    find(window, "Write a note", QPushButton).setFocus()
    key(Qt.Key.Key_Return)
    assert says(window, "Draft kept on this computer, encrypted")
    find(window, "Today", QPushButton).setFocus()
    key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert says(window, "How is your mood now?")


def test_one_of_my_own_puts_the_keyboard_where_it_is_typed(stage: Stage) -> None:
    page = stage.frame.show_first_run()
    stage.show()
    press(page, "Next")
    press(page, "Passphrase One of my own")
    assert name_of(focused()) == "Your own passphrase"
    assert says(page, "Your own passphrase")
    key(Qt.Key.Key_Return)
    assert name_of(focused()) == "Type it once more"


# People


def test_after_choosing_and_after_saving_the_keyboard_is_on_that_person(stage: Stage) -> None:
    window = stage.open_at("full", "people")
    press(window, "Show as List")
    rows = [row for row in window.findChildren(PersonRow) if row.isVisible()]
    wanted = rows[2].accessibleName()
    rows[2].setFocus()
    key(Qt.Key.Key_Return)
    assert focused().accessibleName() == wanted
    press(window, "Edit")
    write(window, "What do you call them here?", "!")
    press(window, "Save")
    row = focused()
    assert isinstance(row, PersonRow)
    assert row.accessibleName().split(",")[0] == wanted.split(",")[0] + "!"


@pytest.mark.parametrize("who", ["new", "known"])
def test_an_unfinished_person_waits_on_today(stage: Stage, who: str) -> None:
    window = stage.open_at("full", "people")
    if who == "new":
        press(window, "Add a person")
    else:
        press(window, "Edit")
        find(window, "What do you call them here?", LineField).setFocus()
    keys("Mirela")
    typed = find(window, "What do you call them here?", LineField).text()
    at(window, "today")
    assert says(window, "A person")
    press(window, "Go on")
    assert find(window, "What do you call them here?", LineField).text() == typed
    press(window, "Save")
    assert [one for one in every(window, Person) if one.label == typed]


def test_going_on_begins_where_one_stopped(stage: Stage) -> None:
    window = stage.open_at("empty", "note")
    keys("We walked")
    at(window, "today")
    press(window, "Go on")
    keys(" home")
    field = window.findChild(TextField)
    assert field is not None
    assert field.value == "We walked home"
    assert field.textCursor().atEnd()
    field.moveCursor(QTextCursor.MoveOperation.Start)


# Next session


def test_a_point_is_moved_again_and_again(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    last = max(window.findChildren(PointRow), key=lambda row: row.y())
    words = last.point.words
    find(last, "Point 3", LineField).setFocus()
    for _ in range(2):
        key(Qt.Key.Key_Up, ALT)
        settle()
    first = min((row for row in window.findChildren(PointRow)), key=lambda row: row.y())
    assert first.point.words == words


def test_a_point_taken_off_leaves_nothing_unfinished(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    first = min(window.findChildren(PointRow), key=lambda row: row.y())
    write(window, "Point 1", " and")
    press(window, f"Take off the list: {first.point.words}")
    at(window, "today")
    assert not any(name.startswith("point:") for name in window.desk.journal.unfinished())


def test_esc_goes_back_from_printing_without_a_printer(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    assert not QPrinterInfo.availablePrinterNames()
    key(Qt.Key.Key_P, CONTROL)
    assert says(window, "No printer was found. Save as PDF works without one.")
    key(Qt.Key.Key_Escape)
    assert not says(window, "No printer was found. Save as PDF works without one.")
    assert offers(window, "Save as PDF")


@pytest.mark.parametrize(
    ("opens", "shows", "again"),
    [
        ("Choose each one", "My own words on how they are linked", "What goes on paper"),
        ("Change", "Number, if it should be another", "What I want to bring"),
    ],
)
def test_esc_closes_what_stands_in_the_way(
    stage: Stage, opens: str, shows: str, again: str
) -> None:
    window = stage.open_at("full", "next")
    press(window, opens)
    assert says(window, shows)
    key(Qt.Key.Key_Escape)
    assert not says(window, shows)
    assert says(window, again)
    assert window.page.isAncestorOf(focused())


def test_a_tick_decides(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        session.add(Note(text="Only for me, or for both?", **dated(AT, AT)))
    at(window, "next")
    press(window, "Choose each one")
    waiting = words_waiting(window)
    undecided = next(
        tick
        for tick in window.findChildren(Tick)
        if tick.isVisible() and tick.accessibleDescription() == "not decided"
    )
    undecided.click()
    assert "not decided" not in line_of(undecided)
    assert undecided.accessibleDescription() == ""
    assert words_waiting(window) == waiting - 1


def line_of(tick: Tick) -> str:
    line = tick.parentWidget()
    assert line is not None
    parts = line.findChildren(QWidget)
    return " ".join(text() for part in parts if (text := getattr(part, "text", None)))


def words_waiting(window: Window) -> int:
    ticks = [tick for tick in window.findChildren(Tick) if tick.isVisible()]
    return sum("not decided" in line_of(tick) for tick in ticks)


# In a small window


def test_at_150_percent_ctrl_e_brings_its_field_into_view(stage: Stage) -> None:
    window = stage.open_at("full", "today")
    stage.appearance.change("text_size", 150)
    settle()
    key(Qt.Key.Key_E, CONTROL)
    until(lambda: in_view(window, QuickEvent))
    assert name_of(focused()) == "What happened"
    key(Qt.Key.Key_M, CONTROL)
    until(lambda: not in_view(window, QuickEvent))


def test_an_event_in_view_is_chosen_without_moving_the_days(stage: Stage) -> None:
    window = stage.open_at("full", "timeline")
    page = window.page
    assert isinstance(page, TimelinePage)
    before = page.chart.view
    chart = page.chart
    for event in page.record.events:
        if before[0] <= event.at / 86_400 <= before[1]:
            page.choose(event.id)
            assert chart.view == before


def test_days_to_come_are_dim_and_arrows_follow_the_theme(stage: Stage) -> None:
    window = stage.open_at("full", "event")
    press(window, "When Pick")
    button = find(window, "Day: Tuesday 17 November 2026", DateButton)
    button.click()
    settle()
    month = button.findChild(QCalendarWidget)
    assert month is not None
    latest = month.maximumDate()
    dim = month.dateTextFormat(latest.addDays(1)).foreground().color()
    assert dim == month.dateTextFormat(latest.addDays(12)).foreground().color()
    assert dim != month.weekdayTextFormat(Qt.DayOfWeek.Saturday).foreground().color()
    for arrow in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        found = month.findChild(QToolButton, arrow)
        assert found is not None
        assert found.icon().availableSizes()
    key(Qt.Key.Key_Escape)


# What can be found, and what can only be read


def test_words_about_a_link_lead_to_its_event_in_its_place(stage: Stage) -> None:
    window = stage.open_at("full", "entries")
    with window.desk.journal.write() as session:
        events = session.exec(select(RelationshipEvent)).all()
        oldest = min(events, key=lambda one: one.happened_utc)
        link.answer(session, oldest.id, Felt.YES, "zweifelsohne")
    find(window, "Find", LineField).setFocus()
    keys("zweifelsohne")
    with window.desk.journal.read() as session:
        found = entries.page(session, Filter(words="zweifelsohne"), 10)
        none = entries.page(session, Filter(words="zweifelsohne", kinds=(entries.NOTE,)), 10)
    assert [one.id for one in found] == [oldest.id]
    assert none == []


@pytest.mark.parametrize("page", ["today", "people", "settings"])
def test_what_cannot_be_kept_is_not_offered(
    stage: Stage, write_protect: Callable[[Path], None], page: str
) -> None:
    write_protect(stage.empty)
    window = stage.open_at("empty", page)
    if page == "people":
        press(window, "Add a person")
    saves = [
        button
        for button in window.page.findChildren(QAbstractButton)
        if button.text() == "Save" and button.isVisible()
    ]
    assert saves
    assert not any(button.isEnabled() for button in saves)


def test_saving_without_a_change_offers_nothing_to_take_back(stage: Stage) -> None:
    window = stage.open("empty")
    keys("6")
    key(Qt.Key.Key_Return)
    made = only(window, MoodCheckIn)
    until(lambda: not offers(window, "Undo"))
    window.desk.visit("check_in", made.id)
    settle()
    press(window, "Save")
    assert says(window, "Saved.")
    assert not offers(window, "Undo")
    assert only(window, MoodCheckIn).id == made.id


def test_what_is_told_of_an_event_comes_into_view_below_the_chart(stage: Stage) -> None:
    window = stage.open_at("full", "timeline")
    stage.appearance.change("text_size", 150)
    settle()
    page = window.page
    assert isinstance(page, TimelinePage)
    page.chart.chosen.emit(len(page.record.events) - 1)
    until(lambda: in_view(window, Chosen))
