"""The app in a process of its own, for what ends the process: `python -m tests.ui.alone`."""

import os
import sys
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from ipt_journal.journal import Journal
from ipt_journal.ui import app
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from tests.conftest import OPENS, now_utc
from tests.hands import keys, press, settle, until


def main(journal: Path, deed: str, words: str) -> int:
    """Begin a note, then hide at once, or wait for the end that comes from outside."""
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
    if deed == "hide":
        QTimer.singleShot(0, partial(hide, frame))
    else:
        until(opened.unfinished, 12_000)
        print("kept", flush=True)  # noqa: T201 - heard by the test
    return application.exec()


def hide(frame: Frame) -> None:
    """Press the key as the window system does: it reaches the window before any widget."""
    window = frame.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
