"""The life view of the Timeline: added to, chosen from, searched, kept and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from ipt_journal.records import mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.life import LifeItem
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Share
from ipt_journal.ui.life.listing import LifeList
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    find,
    key,
    keys,
    offers,
    press,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import every, keep
from tests.ui.life_page import ADD, chosen_words, item_of, life_of
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open_at("full", "timeline")
    press(window, "View Life")
    return window


@pytest.fixture
def empty(stage: Stage) -> Window:
    window = stage.open_at("empty", "timeline")
    press(window, "View Life")
    return window


# Choosing


def test_the_chart_is_gone_through_by_keys_alone(window: Window) -> None:
    life_of(window).chart.setFocus()
    key(Qt.Key.Key_Home)
    assert chosen_words(window) == "Teaching at the school"
    key(Qt.Key.Key_Right)
    assert chosen_words(window) == "Met Daniel"
    key(Qt.Key.Key_Left)
    assert chosen_words(window) == "Teaching at the school"
    key(Qt.Key.Key_End)
    assert chosen_words(window) == "Some lighter days"
    key(Qt.Key.Key_Down)
    assert chosen_words(window) == "Dad died"
    key(Qt.Key.Key_Up)
    assert chosen_words(window) == "Awake at four, and nothing to get up for"
    key(Qt.Key.Key_Return)
    assert says(window, "On your life timeline")
    key(Qt.Key.Key_Escape)
    assert chosen_words(window) == ""
    assert life_of(window).chart.hasFocus()


def test_the_list_and_the_chart_choose_the_same(window: Window) -> None:
    shown = life_of(window)
    listed = find(window, "Your life so far", LifeList)
    index = shown.life.index_of(item_of(window, "Dad died").id)
    assert index is not None
    listed.setFocus()
    listed.set_current(index)
    key(Qt.Key.Key_Return)
    assert chosen_words(window) == "Dad died"
    assert shown.chart._chosen == index
    assert says(window, "A loss · 6 October 2024")
    press(window, "What came after")
    assert shown.chart._chosen == index + 1


def test_a_click_on_a_bar_chooses_it_and_one_beside_it_lets_go(window: Window) -> None:
    shown = life_of(window)
    lying = shown.chart.lying
    assert lying is not None
    index = shown.life.index_of(item_of(window, "Moved in together").id)
    (lain,) = (one for one in lying.items if one.index == index)
    QTest.mouseClick(shown.chart, Qt.MouseButton.LeftButton, pos=lain.bar.center().toPoint())
    settle()
    assert chosen_words(window) == "Moved in together"
    corner = lying.plot.bottomLeft().toPoint() + QPoint(6, 4)
    QTest.mouseClick(shown.chart, Qt.MouseButton.LeftButton, pos=corner)
    settle()
    assert chosen_words(window) == ""


def test_zoom_goes_by_keys_by_buttons_and_by_the_wheel_and_back_to_all(window: Window) -> None:
    chart = life_of(window).chart
    chart.setFocus()
    whole = chart.view
    key(Qt.Key.Key_Plus)
    nearer = chart.view
    assert nearer[1] - nearer[0] < whole[1] - whole[0]
    key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chart.view[0] < nearer[0]
    press(window, "Show more years")
    press(window, "Show fewer years")
    at = QPointF(chart.width() / 2, 100)
    wheel = QWheelEvent(
        at, chart.mapToGlobal(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        CONTROL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = chart.view
    QApplication.sendEvent(chart, wheel)
    assert chart.view[1] - chart.view[0] < before[1] - before[0]
    press(window, "Show all")
    assert chart.view == whole
    assert not offers(window, "Show all")


def test_today_is_where_the_picture_ends(window: Window) -> None:
    shown = life_of(window)
    lying = shown.chart.lying
    assert lying is not None
    assert 0.97 < (lying.x(shown.life.now) - lying.plot.left()) / lying.plot.width() <= 1


# What is said of it


def test_one_paragraph_tells_what_the_chart_shows(window: Window) -> None:
    keep(window, Phase(name="First part", first_day="2026-09-03", last_day="2026-10-01"))
    told = life_of(window).chart.accessibleDescription()
    assert told.startswith("2014 to today: 14 things.")
    for part in (
        "Felt low, from here: August 2026.",
        "Got worse: 1 September 2026.",
        "In the year before that:",
        "Moving here (July 2026)",
        "Leaving the school (17 July 2026)",
        "Therapy since 3 September 2026.",
        "Phases: First part.",
    ):
        assert part in told
    assert "Met Daniel" not in told


def test_nothing_noted_is_said_as_such(empty: Window) -> None:
    told = life_of(empty).chart.accessibleDescription()
    assert told == "Nothing on the life timeline yet."


# Finding, keeping, taking back


def test_a_search_leads_to_the_item_on_its_view(stage: Stage) -> None:
    window = stage.open("full")
    window.desk.visit("entries")
    keys("car park")
    settle(300)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert chosen_words(window) == "Leaving the school"
    assert says(window, "I kept it together until the car park.")


def test_one_comes_back_to_the_view_one_left(window: Window) -> None:
    window.desk.visit("today")
    window.desk.visit("timeline")
    settle()
    assert life_of(window).isVisible()
    press(window, "View Mood")
    assert not life_of(window).isVisible()
    assert says(window, "In view")
    window.desk.visit("timeline", item_of(window, "Dad died").id, view="life")
    settle()
    assert chosen_words(window) == "Dad died"
    event = next(iter(every(window, RelationshipEvent)))
    window.desk.visit("timeline", event.id)
    settle()
    assert not life_of(window).isVisible()


def test_what_is_begun_waits_through_a_lock(stage: Stage, empty: Window) -> None:
    press(empty, ADD)
    keys("Came to th")
    empty.desk.journal.close(empty.desk.drafts.contents())
    again = stage.open("empty")
    again.desk.visit("timeline", view="life")
    settle()
    form = life_of(again).side.form
    assert form is not None
    assert form.content()["words"] == "Came to th"


def test_what_is_edited_waits_while_one_is_elsewhere(window: Window) -> None:
    window.desk.visit("timeline", item_of(window, "Dad died").id, view="life")
    settle()
    press(window, "Open")
    write(window, "Note", "In the evening.")
    press(window, "View Mood")
    window.desk.visit("today")
    window.desk.visit("timeline", item_of(window, "Dad died").id, view="life")
    press(window, "Open")
    form = life_of(window).side.form
    assert form is not None
    assert form.content()["note"] == "In the evening."
    press(window, "Cancel")
    assert item_of(window, "Dad died").note == ""


def test_what_is_deleted_can_be_taken_back_with_everyone_in_it(window: Window) -> None:
    dad = item_of(window, "Dad died")
    window.desk.visit("timeline", dad.id, view="life")
    settle()
    press(window, "Open")
    press(window, "Delete")
    assert dad.id not in {one.id for one in every(window, LifeItem)}
    assert says(window, "Deleted.")
    life_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert item_of(window, "Dad died").id == dad.id
    assert says(window, "Back again: something on the life timeline.")
    with window.desk.journal.read() as session:
        assert len(mention.people_of(session, dad.id)) == 2


def test_a_journal_that_can_only_be_read_is_shown_and_not_added_to(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = stage.open_at("full", "timeline")
    press(window, "View Life")
    assert not find(window, ADD, QAbstractButton).isEnabled()
    life_of(window).chart.setFocus()
    key(Qt.Key.Key_Home)
    key(Qt.Key.Key_Return)
    assert not find(window, "Save", QAbstractButton).isEnabled()
    assert not find(window, "Delete", QAbstractButton).isEnabled()


def test_the_picture_leaves_the_app_with_its_words_and_keys(window: Window) -> None:
    drawn = life_of(window).picture().svg().decode()
    assert "<image" not in drawn
    for words in ("Moved in together", "some time in here", "2014 to today", "Today"):
        assert f">{words}<" in drawn.replace("\n", "")


def test_the_picture_shows_nothing_that_is_never_to_be_shown(window: Window) -> None:
    hidden = item_of(window, "Moved in together")
    with window.desk.journal.write() as session:
        session.get_one(LifeItem, hidden.id).share = Share.NEVER
        session.add(Phase(name="a secret", first_day="2026-10-01", share=Share.NEVER))
        session.add(Phase(name="an open one", first_day="2020-10-01"))
    settle()
    drawn = life_of(window).picture().svg().decode().replace("\n", "")
    assert ">Dad died<" in drawn
    assert ">an open one<" in drawn
    assert ">Moved in together<" not in drawn
    assert ">a secret<" not in drawn


def test_what_is_begun_or_edited_is_gone_on_with_from_today(window: Window) -> None:
    window.desk.visit("timeline", item_of(window, "Dad died").id, view="life")
    settle()
    press(window, "Open")
    write(window, "Note", "In the evening.")
    window.desk.visit("today")
    settle()
    press(window, "Go on")
    settle()
    form = life_of(window).side.form
    assert form is not None
    assert form.content()["note"] == "In the evening."
    press(window, "Cancel")
    press(window, ADD)
    keys("Came to th")
    window.desk.visit("today")
    settle()
    press(window, "Go on")
    settle()
    form = life_of(window).side.form
    assert form is not None
    assert form.existing is None
    assert form.content()["words"] == "Came to th"
