"""The line with help after a save that speaks of death or self-harm; it leaves no trace."""

import logging
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from sqlalchemy import text

from ipt_journal import paths
from ipt_journal.records import phrase_file
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.note import Note
from ipt_journal.records.person import Status
from ipt_journal.records.preferences import Preferences
from ipt_journal.ui import layout
from ipt_journal.ui.noticing import Noticing
from ipt_journal.ui.pages.help import HelpPage
from ipt_journal.ui.pages.plan import PlanPage
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, RETURN, find, focused, key, keys, press, save, says, settle
from tests.noticing_scenes import HARD, LOSS, in_a_grief_sheet
from tests.scenes import Stage
from tests.ui.kept import every, keep, only, person_of

PLAIN = "Some of what you wrote sounds very hard."
SOFTER = "This is about a heavy loss."
SWITCH = "Offer help when an entry speaks of death or self-harm"


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open("empty")


def strip_of(window: Window) -> Noticing:
    return window.findChildren(Noticing)[-1]


def write_event(words: str = HARD) -> None:
    key(Qt.Key.Key_E, CONTROL)
    keys(words)
    key(RETURN)


# Where it is shown


def test_after_an_event(window: Window) -> None:
    write_event()
    assert says(window, PLAIN)
    assert only(window, RelationshipEvent).words == HARD


def test_after_the_note_of_a_check_in(window: Window) -> None:
    key(Qt.Key.Key_M, CONTROL)
    keys("2")
    field = find(window, "A note", QLineEdit)
    field.setFocus()
    keys(HARD)
    save()
    assert says(window, PLAIN)


def test_after_a_note(window: Window) -> None:
    press(window, "Write a note")
    keys(f"A long day. {HARD}")
    save()
    assert says(window, PLAIN)
    assert only(window, Note).text == f"A long day. {HARD}"


def test_softer_after_a_grief_sheet(stage: Stage) -> None:
    in_a_grief_sheet(stage)
    assert says(stage.frame, SOFTER)
    assert not says(stage.frame, PLAIN)


def test_softer_where_somebody_in_it_has_died(stage: Stage) -> None:
    window = stage.open("full")
    dad = person_of(window, "Dad")
    dad.status = Status.DIED
    keep(window, dad)
    press(window, "Write a note")
    keys(LOSS)
    press(window, "Dad")
    save()
    assert says(window, SOFTER)


def test_not_after_other_words_and_not_after_deleting_or_taking_back(window: Window) -> None:
    write_event("This cake is to die for.")
    assert not strip_of(window).isVisible()
    write_event()
    press(window, "Not now")
    key(Qt.Key.Key_Z, CONTROL)
    assert len(every(window, RelationshipEvent)) == 1
    assert not strip_of(window).isVisible()


def test_not_when_what_was_deleted_comes_back(window: Window) -> None:
    write_event()
    press(window, "Not now")
    with window.desk.journal.write() as session:
        session.delete(session.get_one(RelationshipEvent, only(window, RelationshipEvent).id))
    settle()
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, RelationshipEvent).words == HARD
    assert not strip_of(window).isVisible()


def test_others_who_look_at_the_session_view_never_see_it(window: Window) -> None:
    write_event()
    assert says(window, PLAIN)
    window.desk.visit("session_view")
    settle()
    assert not strip_of(window).isVisible()
    keep(window, Note(text=HARD))
    settle()
    assert not strip_of(window).isVisible()
    window.rebuild()
    settle()
    assert not strip_of(window).isVisible()
    window.desk.visit("timeline")  # they may still look
    settle()
    assert not strip_of(window).isVisible()


def test_a_sample_journal_does_the_same(stage: Stage) -> None:
    window = stage.open("full")
    write_event()
    assert says(window, PLAIN)


# How it behaves


def test_it_takes_no_keyboard_and_covers_nothing(window: Window) -> None:
    key(Qt.Key.Key_E, CONTROL)
    keys(HARD)
    before = focused()
    key(RETURN)
    strip = strip_of(window)
    assert focused() is before
    page = window.page.mapTo(window, window.page.rect().bottomLeft())
    assert strip.mapTo(window, strip.rect().topLeft()).y() > page.y()


def test_it_is_told_politely_to_screen_readers(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, Any]] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            told.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    write_event()
    said, politeness = next(one for one in told if PLAIN in one[0])
    assert said == strip_of(window).accessibleName()
    assert politeness is QAccessible.AnnouncementPoliteness.Polite


def test_help_now_opens_the_help_page_and_it_is_gone(window: Window) -> None:
    write_event()
    press(strip_of(window), "Help now")
    assert isinstance(window.page, HelpPage)
    assert not strip_of(window).isVisible()


def test_the_plan_is_one_press_away(window: Window) -> None:
    write_event()
    press(strip_of(window), "My safety plan")
    assert isinstance(window.page, PlanPage)
    assert not strip_of(window).isVisible()


def test_esc_sends_it_away_and_the_page_has_the_keyboard(window: Window) -> None:
    write_event()
    strip = strip_of(window)
    find(strip, "Not now", QWidget).setFocus()
    key(Qt.Key.Key_Escape)
    assert not strip.isVisible()
    held = QApplication.focusWidget()
    assert held is not None
    assert held is window.page or window.page.isAncestorOf(held)


def test_it_stays_for_one_page_more(window: Window) -> None:
    write_event()
    key(Qt.Key.Key_2, CONTROL)
    assert says(window, PLAIN)
    key(Qt.Key.Key_1, CONTROL)
    assert not strip_of(window).isVisible()


def test_it_outlasts_another_size_of_letters(window: Window) -> None:
    write_event()
    window.desk.appearance.change("text_size", 150)
    settle()
    assert says(window, PLAIN)
    press(window, "Not now")
    assert not strip_of(window).isVisible()


def test_in_a_window_that_is_hidden_nobody_is_told(window: Window) -> None:
    """So are all windows while Hide and Lock save what is typed."""
    hidden = QWidget()
    strip = Noticing(window.desk)
    layout.fill(QVBoxLayout(hidden), strip)
    write_event()
    assert says(window, PLAIN)
    assert strip.about is None


# It leaves no trace


def everything(window: Window) -> dict[str, list[Any]]:
    """Return every row of every table."""
    with window.desk.journal.read() as session:
        tables = session.connection().execute(text("SELECT name FROM sqlite_schema"))
        names = [name for (name,) in tables if not name.startswith(("ix_", "sqlite_"))]
        rows = {}
        for name in names:
            found = session.connection().execute(text(f'SELECT * FROM "{name}"'))  # noqa: S608
            rows[name] = [tuple(row) for row in found]
    return rows


def test_showing_it_and_sending_it_away_changes_nothing(
    window: Window, stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    """A hard entry leaves what any entry leaves, and the strip nothing at all."""
    caplog.set_level(logging.DEBUG)
    folder = window.desk.journal.vault.folder.path
    home = Path(paths.settings_file()).parent
    write_event("Quiet words, as long as the others, no more.")
    settle(400)
    quiet = {name: len(rows) for name, rows in everything(window).items()}
    saves = window.desk.journal.saves
    write_event()
    settle(400)
    shown, files = everything(window), _files(folder) | _files(home)
    assert says(window, PLAIN)
    press(window, "Not now")
    settle(400)
    assert everything(window) == shown
    assert _files(folder) | _files(home) == files
    assert window.desk.journal.saves - saves == 1
    grown = {name for name, rows in shown.items() if len(rows) != quiet[name]}
    assert grown <= {"event", "search_row", *(one for one in quiet if "search_text" in one)}
    assert not caplog.records


def _files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# The switch


def test_it_is_on_at_first_and_the_settings_turn_it_off(window: Window) -> None:
    write_event()
    window.desk.visit("settings")
    settle()
    assert says(window, PLAIN)
    assert find(window, SWITCH, Tick).value
    press(window, SWITCH)
    assert not only(window, Preferences).notice_words
    assert not strip_of(window).isVisible()
    write_event()
    assert not strip_of(window).isVisible()


def test_the_settings_tell_how_far_it_goes(window: Window) -> None:
    window.desk.visit("settings")
    settle()
    assert says(window, "Nothing about it is stored or sent")
    assert says(window, "That no line appears means nothing")


def test_a_language_without_a_list_notices_nothing(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resource", lambda *_: Path("nowhere"))
    phrase_file.of_language.cache_clear()
    try:
        write_event()
        assert not strip_of(window).isVisible()
    finally:
        phrase_file.of_language.cache_clear()


def test_settings_show_what_is_kept(window: Window) -> None:
    window.desk.visit("settings")
    settle()
    keep(window, Preferences(notice_words=False))
    assert not find(window, SWITCH, Tick).value
