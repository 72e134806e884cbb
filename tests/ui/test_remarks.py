"""What the app says by itself: how the journal was found, each in its turn, and what is wrong."""

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from typing_extensions import override

from ipt_journal.moment import Moment
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.ui.widgets import toast
from tests.conftest import NOW
from tests.hands import key, press, says, settle, until
from tests.scenes import Stage
from tests.ui.kept import every, only

AT = Moment.of(NOW)
KEYS, ENDED = "One copy of the key file was damaged", "Last time this ended suddenly."


@pytest.fixture
def found(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Leave a journal that ended suddenly and has one damaged copy of its key file."""
    monkeypatch.setattr(toast, "BAR_MS", 200)
    stage.journal("empty").vault.rest.give_up()
    stage.close()
    copies = [path for path in stage.empty.iterdir() if path.stat().st_size == 640]
    copies[0].write_bytes(bytes(640))
    return stage


def test_every_remark_is_said(found: Stage) -> None:
    window = found.open("empty")
    until(lambda: says(window, KEYS))
    until(lambda: says(window, ENDED))
    until(lambda: not says(window, ENDED))
    assert not says(window, KEYS)


def test_a_remark_cut_short_is_said_again(found: Stage) -> None:
    window = found.open("empty")
    assert says(window, KEYS)
    window.desk.notice("Something else.")
    assert not says(window, KEYS)
    until(lambda: says(window, KEYS))
    window.rebuild()
    until(lambda: says(window, ENDED))


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
