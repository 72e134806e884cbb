"""My focus as a client uses it: begin a sheet, answer a question with the keys, come back."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from ipt_journal.records.asked import Asked, How
from ipt_journal.records.sheet import Sheet
from ipt_journal.ui.focus.sheet_view import SheetView
from ipt_journal.ui.pages.focus import FocusPage
from ipt_journal.ui.window import Window
from tests import sheets
from tests.conftest import NOW
from tests.hands import CONTROL, key, keys, offers, press, settle
from tests.scenes import Stage


def focus_of(window: Window) -> FocusPage:
    assert isinstance(window.page, FocusPage)
    return window.page


def view_of(window: Window) -> SheetView:
    view = focus_of(window).view
    assert view is not None, "an empty area"
    return view


def sheet_of(window: Window) -> Sheet:
    """Return what is kept of the sheet on the page."""
    view = view_of(window)
    with window.desk.journal.read() as session:
        return session.get_one(type(view.about.sheet), view.record_id)


def open_area(window: Window, area: str) -> None:
    tab = sheets.TABS[area]
    press(window, tab if offers(window, tab) else sheets.PLAIN[area])


def at_area(stage: Stage, area: str, kind: str = "full", now: datetime = NOW) -> Window:
    """Show the sheet of an area, or begin one where there is none."""
    window = stage.open_at(kind, "focus", now)
    open_area(window, area)
    if offers(window, "Begin"):
        press(window, "Begin")
    return window


def go_and_come_back(window: Window) -> None:
    key(Qt.Key.Key_1, CONTROL)
    assert window.page is not None
    assert not isinstance(window.page, FocusPage)
    window.desk.visit("focus")
    settle()


def words_in(control: Any) -> QWidget:
    """Return the field of a control, which may be the control itself."""
    if isinstance(control, QPlainTextEdit | QLineEdit):
        return control
    fields: list[QWidget] = [
        *control.findChildren(QPlainTextEdit),
        *control.findChildren(QLineEdit),
    ]
    return next(one for one in fields if one.isVisible())


def answer(view: SheetView, one: Asked, words: str) -> None:
    """Answer a question with the keys alone."""
    control: Any = view._inputs[one.column]
    if one.how in {How.LINE, How.WORDS, How.ROWS}:
        words_in(control).setFocus()
        keys(words)
    elif one.how is How.DAY:
        words_in(control).setFocus()
        keys("2019")
    else:
        first = next(b for b in control.findChildren(QAbstractButton) if b.isVisible())
        first.setFocus()
        key(Qt.Key.Key_7 if one.how is How.SCALE else Qt.Key.Key_Space)
    settle()


def type_topic(window: Window, words: str) -> None:
    """Write on at the end of what the sheet is about."""
    words_in(view_of(window)._leads[0]).setFocus()
    key(Qt.Key.Key_End, CONTROL)
    keys(words)
