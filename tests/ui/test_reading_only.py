"""Where nothing can be written, a form says so before anybody types into it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.ui.window import Window
from tests.hands import find, key, keys, name_of, offers, says, settle
from tests.scenes import Stage
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage, write_protect: Callable[[Path], None]) -> Window:
    write_protect(stage.empty)
    return stage.open("empty")


@pytest.mark.parametrize("page", ["event", "check_in", "note"])
def test_a_form_promises_nothing_it_cannot_keep(window: Window, page: str) -> None:
    assert window.desk.journal.read_only
    window.desk.visit(page)
    settle()
    assert says(window, "Nothing can be kept here, only read.")
    assert not says(window, "Draft kept on this computer")
    assert not find(window, "Save", QAbstractButton).isEnabled()
    assert not offers(window, "Delete")


def test_where_it_can_be_written_a_draft_is_promised_and_kept(stage: Stage) -> None:
    window = stage.open_at("empty", "note")
    assert says(window, "Draft kept on this computer, encrypted")
    assert find(window, "Save", QAbstractButton).isEnabled()
    keys("a line")
    key(Qt.Key.Key_Escape)
    assert window.desk.journal.unfinished()


@pytest.mark.parametrize("tab", ["goals", "tried", "sessions", "ending"])
def test_the_tabs_of_next_session_change_nothing_where_nothing_can_be_kept(
    window: Window, tab: str
) -> None:
    window.desk.visit("next", tab=tab)
    settle()
    changing = {"Add a goal", "Something to try", "A decision", "Phase Ending", "Put on the list"}
    seen = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    assert [one for one in seen if name_of(one) in changing]
    assert not [one for one in seen if name_of(one) in changing and one.isEnabled()]
    window.desk.visit("today")  # leaving keeps nothing, and says nothing wrong
    settle()
    assert not says(window, "could not")
