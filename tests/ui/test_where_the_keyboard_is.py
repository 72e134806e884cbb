"""Where the keyboard is: in menus, on arriving at a page, and after something was closed again."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from ipt_journal.moment import Moment
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.note import Note
from ipt_journal.records.person import Person
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import TherapySession
from ipt_journal.ui.first_run import FirstRun
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.session.agenda import PointRow
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.window import Window
from tests import scenes
from tests.conftest import NOW
from tests.hands import (
    ALT,
    CONTROL,
    find,
    focused,
    key,
    name_of,
    offers,
    press,
    real_key,
    rewrite,
    settle,
)
from tests.scenes import Stage
from tests.ui.kept import every, keep


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("full")


def test_a_menu_opens_on_what_is_chosen_and_letters_go_to_a_choice(window: Window) -> None:
    window.desk.visit("help")
    settle()
    drop = find(window, "Country: United Kingdom", Drop)
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    settle()
    menu = drop._menu
    chosen = menu.activeAction()
    assert chosen is not None
    assert chosen.text() == "United Kingdom"
    frame = window.window()
    assert menu.height() <= frame.height()
    assert menu.y() >= frame.mapToGlobal(QPoint(0, 0)).y()
    countries = [one.text() for one in menu.actions()]
    wanted = next(one for one in countries if one.startswith("G"))
    QTest.keyClicks(menu, "g")
    assert menu.activeAction() is not None
    assert menu.activeAction().text() == wanted
    visible = menu.actionGeometry(menu.activeAction())
    assert menu.rect().contains(visible)
    key_in(menu, Qt.Key.Key_Return)
    assert drop.accessibleName() == f"Country: {wanted}"


def key_in(widget: QWidget, code: Qt.Key) -> None:
    QTest.keyClick(widget, code)
    settle()


@pytest.mark.parametrize("kind", ["full", "empty"])
@pytest.mark.parametrize("number", [Qt.Key.Key_4, Qt.Key.Key_7])
def test_the_keys_of_a_page_put_the_keyboard_where_it_can_be_seen(
    stage: Stage, kind: str, number: Qt.Key
) -> None:
    window = stage.open(kind)
    key(number, CONTROL)
    assert focused() is not window.page
    assert focused().isVisible()
    if kind == "full" and number is Qt.Key.Key_4:
        assert isinstance(focused(), Dot)


@pytest.mark.parametrize("opens", ["See what is left out", "Print"])
@pytest.mark.parametrize("back", ["Back to the paper", ""])
def test_back_to_the_paper_is_back_at_the_button(window: Window, opens: str, back: str) -> None:
    window.desk.visit("next")
    settle()
    press(window, opens)
    if back:
        press(window, back)
    else:
        key(Qt.Key.Key_Escape)
    assert name_of(focused()) == opens


def test_leaving_the_page_closes_what_stood_in_the_place_of_the_paper(window: Window) -> None:
    key(Qt.Key.Key_P, CONTROL)
    key(Qt.Key.Key_1, CONTROL)
    key(Qt.Key.Key_7, CONTROL)
    assert offers(window, "Save as PDF")


def test_a_moved_point_shows_that_it_has_the_keyboard(window: Window) -> None:
    window.desk.visit("next")
    settle()
    row = next(one for one in window.findChildren(PointRow) if one.isVisible())
    row.setFocus()
    key(Qt.Key.Key_Down, ALT)
    moved = focused()
    assert isinstance(moved, PointRow)
    with_ring = moved.grab().toImage()
    focused().clearFocus()
    settle()
    assert moved.grab().toImage() != with_ring


def test_help_in_the_first_run_goes_back_to_where_it_was(stage: Stage) -> None:
    page = stage.frame.show_first_run()
    stage.show()
    was = focused()
    real_key(Qt.Key.Key_F1)
    assert page.help_is_open
    assert focused() is not was
    real_key(Qt.Key.Key_Escape)
    assert focused() is was


@pytest.mark.parametrize("kind", [RelationshipEvent, Note])
def test_a_record_is_opened_with_the_keyboard_after_its_last_word(
    window: Window, kind: type[RelationshipEvent | Note]
) -> None:
    at = Moment.of(NOW)
    keep(window, Note(text="a note of mine", **dated(at, at)))
    record = every(window, kind)[0]
    window.desk.visit("event" if kind is RelationshipEvent else "note", record.id)
    settle()
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    assert field.textCursor().atEnd()
    assert field.toPlainText()


def test_enter_in_the_time_of_a_session_saves_it(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("next", focus="session")
    settle()
    find(window, "Time", QLineEdit).setFocus()
    key(Qt.Key.Key_Return)
    assert len(every(window, TherapySession)) == 1


def test_arrows_choose_in_the_first_run(stage: Stage) -> None:
    scenes.first_run(2)(stage)
    page = stage.frame.content
    find(stage.frame, "Recovery key No, thank you", QAbstractButton).setFocus()
    key(Qt.Key.Key_Right)
    assert name_of(focused()) == "Recovery key Make one"
    assert isinstance(page, FirstRun)
    assert page.recovery.chosen
    assert find(stage.frame, f"Group {page.recovery._asked[0] + 1}", QLineEdit).isVisible()


def test_ctrl_enter_saves_a_person_wherever_the_keyboard_is(window: Window) -> None:
    window.desk.visit("people")
    settle()
    press(window, "Edit")
    name = find(window, "What do you call them here?", QLineEdit)
    rewrite(name, "Somebody new")
    find(window, "Add a person", QAbstractButton).setFocus()
    key(Qt.Key.Key_Return, CONTROL)
    assert "Somebody new" in {one.label for one in every(window, Person)}
