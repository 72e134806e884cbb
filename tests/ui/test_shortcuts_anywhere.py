"""The keys of the design reach the window past every kind of field, list, menu and month."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ipt_journal.ui.entry_list import EntryList
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.window import Window
from tests import scenes
from tests.hands import CONTROL, find, focused, key, press, real_key, settle
from tests.scenes import Stage
from tests.ui.kept import agenda, event_of

NONE = Qt.KeyboardModifier.NoModifier
LEADS = {
    "Ctrl+1": (Qt.Key.Key_1, CONTROL, "today"),
    "Ctrl+2": (Qt.Key.Key_2, CONTROL, "timeline"),
    "Ctrl+4": (Qt.Key.Key_4, CONTROL, "people"),
    "Ctrl+7": (Qt.Key.Key_7, CONTROL, "next"),
    "Ctrl+M": (Qt.Key.Key_M, CONTROL, "today"),
    "Ctrl+E": (Qt.Key.Key_E, CONTROL, "today"),
    "Ctrl+F": (Qt.Key.Key_F, CONTROL, "entries"),
    "Ctrl+P": (Qt.Key.Key_P, CONTROL, "next"),
    "F1": (Qt.Key.Key_F1, NONE, "help"),
}


def line(window: Window) -> QWidget:
    window.desk.visit("today")
    settle()
    field = find(window, "What happened", QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "some words")
    return field


def words(window: Window) -> QWidget:
    window.desk.visit("note")
    settle()
    assert isinstance(focused(), QPlainTextEdit)
    return focused()


def settings_line(window: Window) -> QWidget:
    window.desk.visit("settings")
    settle()
    field = find(window, "Current passphrase", QLineEdit)
    field.setFocus()
    return field


def entry_list(window: Window) -> QWidget:
    window.desk.visit("entries")
    settle()
    listed = find(window, "Entries", EntryList)
    listed.setFocus()
    return listed


def menu(window: Window) -> QWidget:
    window.desk.visit("entries")
    settle()
    press(window, "Kind: Everything")
    return shown_popup()


def month(window: Window) -> QWidget:
    window.desk.visit("next")
    settle()
    button = next(one for one in window.findChildren(DateButton) if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    return shown_popup()


def mood(window: Window) -> QWidget:
    key(Qt.Key.Key_M, CONTROL)
    return focused()


def shown_popup() -> QWidget:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


FIELDS = (line, words, settings_line, entry_list, menu, month, mood)


@pytest.mark.parametrize("place", FIELDS)
def test_the_keys_lead_to_their_page_from_wherever_the_keyboard_is(
    stage: Stage, place: Callable[[Window], QWidget]
) -> None:
    window = stage.open("full")
    for keys, (code, held, page) in LEADS.items():
        place(window)
        real_key(code, held)
        assert QApplication.activePopupWidget() is None, keys
        assert window._trail[-1].page == page, keys
        if keys == "Ctrl+E":
            assert focused().accessibleName() == "What happened"
        if keys == "Ctrl+M":
            assert focused().accessibleName() == "Mood 5"


@pytest.mark.parametrize("place", FIELDS)
def test_lock_and_hide_are_heard_wherever_the_keyboard_is(
    stage: Stage, place: Callable[[Window], QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    window = stage.open("full")
    window.desk.lock_requested.disconnect()  # the process must live on for the other tests
    window.desk.lock_requested.connect(lambda: asked.append("lock"))
    monkeypatch.setattr(stage.frame.departure, "hide", lambda: asked.append("hide"))
    place(window)
    real_key(Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)
    assert set(asked) == {"hide"}
    real_key(Qt.Key.Key_L, CONTROL)
    assert asked[-1] == "lock"


def test_bring_to_session_is_heard_in_the_words_about_an_event(stage: Stage) -> None:
    scenes.timeline_chosen(stage)
    window = stage.frame.content
    assert isinstance(window, Window)
    settle()
    event = event_of(window, "forgot the evening")
    field = next(one for one in window.page.findChildren(QPlainTextEdit) if one.isVisible())
    field.setFocus()
    brought = event.id in {point.event_id for point in agenda(window)}
    real_key(Qt.Key.Key_B, CONTROL)
    assert (event.id in {point.event_id for point in agenda(window)}) is not brought


def test_a_menu_keeps_its_own_keys(stage: Stage) -> None:
    window = stage.open("full")
    popup = menu(window)
    real_key(Qt.Key.Key_Down, NONE)
    assert popup.isVisible()
    real_key(Qt.Key.Key_Escape, NONE)
    assert not any(drop._menu.isVisible() for drop in window.findChildren(Drop))


def test_help_opens_also_from_a_menu_of_the_unlock_page(stage: Stage) -> None:
    scenes.unlock(stage)
    page = stage.frame.content
    assert isinstance(page, Unlock)
    press(page, "Language")
    assert shown_popup().isVisible()
    real_key(Qt.Key.Key_F1, NONE)
    assert page.help_is_open
    assert QApplication.activePopupWidget() is None
