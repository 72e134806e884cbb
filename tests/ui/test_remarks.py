"""What the app says by itself: how the journal was found, each in its turn, and what is wrong."""

import shutil

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from typing_extensions import override

from ipt_journal.moment import Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue import backing_up
from ipt_journal.ui.window import Window
from tests.conftest import NOW, PASSPHRASE
from tests.hands import CONTROL, key, keys, offers, press, save, says, settle, until, write
from tests.scenes import Stage
from tests.ui.kept import every, only
from tests.vault import conftest as vault
from tests.vault.conftest import Disk

disk = vault.disk
AT = Moment.of(NOW)
ROOM = "This disk has little room left"
KEYS, ENDED = "One copy of the key file was damaged", "Last time this ended suddenly."


@pytest.fixture
def found(stage: Stage) -> Stage:
    """Leave a journal that ended suddenly and has one damaged copy of its key file."""
    stage.journal("empty").vault.rest.give_up()
    stage.close()
    copies = [path for path in stage.empty.iterdir() if path.stat().st_size == 640]
    copies[0].write_bytes(bytes(640))
    return stage


def time_is_up(window: Window) -> None:
    """Let what the bar says have been there long enough, however busy the computer is."""
    window._bar._timer.stop()
    window._bar._on_time()
    settle()


def test_every_remark_is_said(found: Stage) -> None:
    window = found.open("empty")
    assert says(window, KEYS)
    assert window._bar._timer.isActive()
    time_is_up(window)
    assert says(window, ENDED)
    assert not says(window, KEYS)
    assert window._bar._timer.isActive()
    time_is_up(window)
    assert not says(window, ENDED)
    assert not says(window, KEYS)


def test_a_backup_that_was_missed_on_leaving_is_said(stage: Stage) -> None:
    journal = stage.journal("empty")
    backing_up.on_leaving(journal)
    with journal.write() as session:
        session.add(Note(text="the first", **dated(AT, AT)))
    journal.close()
    window = stage.open("empty")
    assert says(window, "No backup could be made when this was last closed.")


def test_little_room_is_said(stage: Stage, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    small = shutil.copytree(stage.empty, disk.path / "Small.journal")
    with monkeypatch.context() as here:
        here.setattr(stage, "empty", small)
        assert not says(stage.open("empty"), ROOM)
        stage.close()
        disk.fill(leave=300_000)
        window = stage.open("empty")
        until(lambda: says(window, ROOM))
        stage.close()


def test_a_remark_cut_short_is_said_again(found: Stage) -> None:
    window = found.open("empty")
    assert says(window, KEYS)
    window.desk.notice("Something else.")
    assert not says(window, KEYS)
    time_is_up(window)
    assert says(window, KEYS)
    window.rebuild()
    assert says(window, KEYS)
    time_is_up(window)
    assert says(window, ENDED)


def test_what_is_wrong_is_read_out(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Heard(QAccessible):
        @staticmethod
        @override
        def updateAccessibility(event: object) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                heard.append(event.message())

    monkeypatch.setattr(QtGui, "QAccessible", Heard)
    window = stage.open("empty")
    key(Qt.Key.Key_Return)
    assert says(window, "Choose a number first, from 0 to 10.")
    assert heard == ["Choose a number first, from 0 to 10."]


def test_a_long_remark_is_read_whole_in_large_type_in_a_small_window(stage: Stage) -> None:
    window = stage.open("empty")
    stage.appearance.change("text_size", 150)
    stage.frame.resize(960, 640)
    settle(120)
    said = "The key file here is an earlier one: a passphrase from before opens it. " * 2
    bar = window._bar
    for words, lines in (("Saved.", 1), (said, 2), ("Saved.", 1)):
        window.desk.notice(words)
        settle()
        label = bar._words
        assert bar.x() >= 0
        assert bar.geometry().right() < window.width()
        assert bar.geometry().bottom() < window.height()
        assert label.height() >= label.fontMetrics().height() * lines
        assert label.height() >= label.heightForWidth(label.width())
        assert label.height() < label.fontMetrics().height() * (lines + 3)
    stage.appearance.change("text_size", 100)
    settle(120)


@pytest.mark.parametrize(("wide", "high"), [(1280, 800), (960, 640)])
@pytest.mark.parametrize("size", [100, 150])
def test_what_is_said_after_unlocking_stands_in_the_middle_of_the_page(
    stage: Stage, wide: int, high: int, size: int
) -> None:
    stage.journal("empty").vault.rest.give_up()
    stage.close()
    stage.appearance.change("text_size", size)
    stage.frame.resize(wide, high)
    settle(120)  # the pages are made anew in another size
    page = stage.frame.show_unlock(stage.empty)
    stage.show()
    write(page, "Passphrase", PASSPHRASE)
    press(page, "Unlock")
    until(lambda: isinstance(stage.frame.content, Window))
    window = stage.frame.content
    assert isinstance(window, Window)
    until(lambda: says(window, ENDED))
    settle(120)
    bar, shown = window._bar, window._stack
    left = shown.mapTo(window, QPoint(0, 0)).x()
    assert left == window._sidebar.width()
    assert left <= bar.x()
    assert bar.geometry().right() <= window.rect().right()
    assert abs(2 * bar.x() + bar.width() - (2 * left + shown.width())) <= 2
    label = bar._words
    assert label.height() >= label.heightForWidth(label.width())
    foot = shown.mapTo(window, QPoint(0, shown.height())).y()
    assert foot == bar.y()  # the page ends there, and no earlier
    window.desk.journal.close()


def test_undo_is_offered_only_for_the_last_change(stage: Stage) -> None:
    window = stage.open_at("empty", "note")
    keys("the first")
    save()
    assert offers(window._bar, "Undo")
    first = window.desk.done
    assert first is not None
    window.desk.visit("note", only(window, Note).id)
    settle()
    keys(", no")
    settle()
    assert offers(window._bar, "Undo")  # what is not saved is no change
    press(window, "Save")
    window.desk.undo(first)
    assert says(window, "That cannot be taken back any more: it was changed since.")
    assert only(window, Note).text == "the first, no"
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, Note).text == "the first"
    window.desk.done = window.desk.journal.last_change
    window.desk.notice("Saved.", undoable=True)
    assert offers(window._bar, "Undo")
    with window.desk.journal.write() as session:
        session.add(Note(text="the second", **dated(AT, AT)))
    assert says(window, "Saved.")
    assert not offers(window._bar, "Undo")
    for _ in range(3):
        key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, Note)
    assert says(window, "There is nothing to take back.")


def test_undo_takes_back_what_it_stands_beside_also_while_a_remark_waits(found: Stage) -> None:
    window = found.open("empty")
    assert window._bar.remarks
    with window.desk.journal.write() as session:
        session.add(Note(text="the first", **dated(AT, AT)))
    note = only(window, Note)
    window.desk.visit("note", note.id)
    settle()
    press(window, "Delete")
    assert not every(window, Note)
    press(window, "Undo")
    assert only(window, Note).id == note.id
    until(lambda: says(window, "Back again: a note."))
