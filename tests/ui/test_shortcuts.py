"""Each key of the design does what it says, from wherever the keyboard is."""

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ipt_journal.records import preferences
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.ui import pages
from ipt_journal.ui.departure import ALWAYS
from ipt_journal.ui.pages.entries import EntriesPage
from ipt_journal.ui.pages.focus import FocusPage
from ipt_journal.ui.pages.help import HelpPage
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.pages.patterns import PatternsPage
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.pages.questionnaires import QuestionnairesPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.pages.today import TodayPage
from ipt_journal.ui.session.print_panel import PrintPanel
from ipt_journal.ui.widgets.button import HideButton
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, find, focused, key, keys, offers, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import every

PAGES = {
    1: TodayPage, 2: TimelinePage, 3: PatternsPage, 4: PeoplePage, 5: FocusPage,
    6: QuestionnairesPage, 7: NextSessionPage,
}  # fmt: skip


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("full")


def digit(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0.value + number)


@pytest.mark.parametrize(("number", "kind"), PAGES.items())
def test_control_and_a_digit_open_their_page(
    window: Window, number: int, kind: type[QWidget]
) -> None:
    window.desk.visit("settings")
    settle()
    key(digit(number), CONTROL)
    assert isinstance(window.page, kind)
    assert window.page.accessibleName()


def test_ctrl_m_and_ctrl_e_put_the_keyboard_on_today(window: Window) -> None:
    for code, name in ((Qt.Key.Key_M, "Mood 5"), (Qt.Key.Key_E, "What happened")):
        window.desk.visit("timeline")
        settle()
        key(code, CONTROL)
        assert isinstance(window.page, TodayPage)
        assert focused().accessibleName() == name


def test_ctrl_f_finds(window: Window) -> None:
    window.desk.visit("next")
    settle()
    key(Qt.Key.Key_F, CONTROL)
    assert isinstance(window.page, EntriesPage)
    assert focused() is window.page.field


def test_ctrl_p_prints(window: Window) -> None:
    key(Qt.Key.Key_P, CONTROL)
    assert isinstance(window.page, NextSessionPage)
    assert offers(window, "Back to the paper")
    press(window, "Back to the paper")
    assert offers(window, "Save as PDF")


@pytest.mark.parametrize("page", ["today", "timeline", "people", "entries", "event", "settings"])
def test_f1_opens_help_and_esc_goes_back(window: Window, page: str) -> None:
    window.desk.visit(page)
    settle()
    key(Qt.Key.Key_F1)
    assert isinstance(window.page, HelpPage)
    assert says(window, "This app calls and alerts no one.")
    key(Qt.Key.Key_Escape)
    assert not says(window, "This app calls and alerts no one.")
    assert window._trail[-1].page == page


@pytest.mark.parametrize("page", ["entries", "event", "check_in", "note", "settings"])
def test_esc_leaves_a_page_that_was_opened_from_today(window: Window, page: str) -> None:
    window.desk.visit(page)
    settle()
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, TodayPage)


@pytest.mark.parametrize("page", [place.name for place in pages.PAGES])
def test_every_page_has_hide_and_it_asks_to_hide(window: Window, page: str) -> None:
    asked = []
    window.desk.hide_requested.disconnect()  # the process must live on for the other tests
    window.desk.hide_requested.connect(lambda: asked.append("hide"))
    window.desk.visit(page)
    settle()
    press(window.page, "Hide")
    assert asked == ["hide"]


def test_lock_stands_in_the_sidebar_and_under_ctrl_l(window: Window) -> None:
    asked = []
    window.desk.lock_requested.disconnect()
    window.desk.lock_requested.connect(lambda: asked.append("lock"))
    key(Qt.Key.Key_L, CONTROL)
    press(window, "Lock")
    assert asked == ["lock", "lock"]


def test_the_key_that_hides_is_named_as_the_client_chose_it(stage: Stage) -> None:
    window = stage.open("empty")
    for hides in ("Shift+Esc", "F9"):
        with window.desk.journal.write() as session:
            preferences.change(session, hide_keys=hides)
        for page in ("people", "note", "today"):
            window.desk.visit(page)
            settle()
            tip = find(window.page, "Hide", HideButton).toolTip()
            assert tip == f"Hide everything and close ({hides})"
        assert says(window, f"{hides} hides everything and closes.")


def test_the_key_that_hides_is_shift_esc() -> None:
    pressed = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Escape)
    assert QKeySequence(ALWAYS) == QKeySequence(pressed)


def test_ctrl_enter_saves_from_any_field_of_a_form(window: Window) -> None:
    for page in ("event", "check_in", "note"):
        window.desk.visit(page)
        settle()
        keys("7" if page == "check_in" else "words")
        QTest.keyClick(focused(), Qt.Key.Key_Return, CONTROL)
        settle()
        assert isinstance(window.page, TodayPage)
        assert says(window, "Saved.")


def test_ctrl_z_in_a_field_takes_back_typing_and_not_the_last_save(window: Window) -> None:
    keys("6")
    key(Qt.Key.Key_Return)
    count = len(every(window, MoodCheckIn))
    key(Qt.Key.Key_E, CONTROL)
    keys("half a sentence")
    key(Qt.Key.Key_Z, CONTROL)
    assert focused().property("text") == ""
    assert len(every(window, MoodCheckIn)) == count


def test_printing_that_was_closed_stays_closed_on_the_way_back(stage: Stage) -> None:
    window = stage.open("full")
    key(Qt.Key.Key_P, CONTROL)
    assert window.page.findChildren(PrintPanel)
    key(Qt.Key.Key_Escape)
    window.desk.visit("event")
    window.desk.go_back()
    settle()
    assert not window.page.findChildren(PrintPanel)
