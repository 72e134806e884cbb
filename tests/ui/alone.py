"""The app in a process of its own, for what ends the process: `python -m tests.ui.alone`."""

import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ipt_journal.journal import Journal
from ipt_journal.ui import app
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.window import Window
from tests.conftest import OPENS, now_utc
from tests.hands import keys, press, settle, until


def main(journal: Path, deed: str, words: str) -> int:
    """Begin a note, then hide at once, with a fault on the way, or wait for what comes outside."""
    application = app.make()
    appearance = Appearance(application)
    appearance.apply()
    frame = Frame(appearance, Departure(application))
    opened = Journal.open(journal, OPENS, now_utc)
    frame.show_journal(opened)
    frame.show()
    settle()
    press(frame, "Write a note")
    keys(words)
    if deed == "broken":
        break_off(frame)
    if deed in {"hide", "broken"}:
        QTimer.singleShot(0, partial(hide, frame))
    else:
        until(opened.unfinished, 12_000)
        print("kept", flush=True)  # noqa: T201 - heard by the test
    return application.exec()


def break_off(frame: Frame) -> None:
    """Leave a draft whose widgets are gone, as a fault of ours would."""
    window = frame.content
    assert isinstance(window, Window)
    line = QLineEdit()
    window.desk.drafts.edited("gone", lambda: {"words": line.text()})
    shiboken6.delete(line)


def hide(frame: Frame) -> None:
    """Press the key as the window system does: it reaches the window before any widget."""
    window = frame.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
