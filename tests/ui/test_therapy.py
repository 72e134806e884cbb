"""What the client says of the therapy as a whole outlasts everything that happens before Save."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ipt_journal.records.note import Note
from ipt_journal.records.profile import Profile
from ipt_journal.records.record import dated
from ipt_journal.ui.window import Window
from tests.hands import find, key, press, settle, until, write
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, keep, only

THERAPIST = "Your therapist"
FOCUS = "The focus in your words"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("empty", "settings")


def shown(window: Window, name: str) -> str:
    return find(window, name, QLineEdit).text()


@pytest.mark.parametrize(("look", "value"), [("text_size", 130), ("language", "en_US")])
def test_a_change_of_size_or_language_keeps_what_is_typed(
    window: Window, stage: Stage, look: str, value: object
) -> None:
    page = window.page
    write(window, THERAPIST, "M. Okafor")
    stage.appearance.change(look, value)
    until(lambda: window.page is not page)
    settle()
    fields = [one for one in window.page.findChildren(QLineEdit) if one.isVisible()]
    assert "M. Okafor" in {one.text() for one in fields}


def test_another_page_and_back_keeps_what_is_typed(window: Window) -> None:
    write(window, FOCUS, "after the move")
    window.desk.visit("people")
    assert window.desk.journal.unfinished()
    window.desk.visit("settings")
    settle()
    assert shown(window, FOCUS) == "after the move"


def test_lock_or_hide_keeps_what_is_typed(window: Window, stage: Stage) -> None:
    write(window, FOCUS, "after the move")
    window.desk.journal.close(window.desk.drafts.contents())
    again = stage.open_at("empty", "settings")
    assert shown(again, FOCUS) == "after the move"
    press(again.page.therapy, "Save")  # type: ignore[attr-defined]
    assert only(again, Profile).focus_words == "after the move"
    assert not again.desk.journal.unfinished()


def test_a_failed_save_keeps_what_is_typed(window: Window) -> None:
    write(window, FOCUS, "after the move")
    with full_disk():
        key(Qt.Key.Key_Return)
        assert window.page.therapy.error.sentence  # type: ignore[attr-defined]
    key(Qt.Key.Key_Return)
    assert only(window, Profile).focus_words == "after the move"


def test_undo_takes_back_its_own_save_and_no_later_one(window: Window) -> None:
    write(window, FOCUS, "after the move")
    key(Qt.Key.Key_Return)
    now = window.desk.now()
    keep(window, Note(**dated(now, now), text="written later"))
    press(window, "Undo")
    assert not any(one.focus_words for one in every(window, Profile))
    assert every(window, Note)
