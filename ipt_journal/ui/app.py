"""Start the interface: application, look, window, and the doors that other starts knock on."""

import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ipt_journal.ui import capture, jobs, single, theme
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.clipboard import Clipboard
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.ui.sweeper import Sweeper
from ipt_journal.vault import memory

if TYPE_CHECKING:
    from ipt_journal.ui.window import Window  # heavy: it must not be loaded before it is needed

_APPLICATION = "notebook"  # what the window system is told
_PRINT_SOCKET = "/run/cups/cups.sock"


def make() -> QApplication:
    """Return the application with its fonts, without any look yet."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    app.setApplicationName(_APPLICATION)
    app.setDesktopFileName(_APPLICATION)
    app.setQuitOnLastWindowClosed(False)
    jobs.make_room()
    if app.findChild(Sweeper) is None:
        Sweeper(app)
    if app.findChild(Clipboard) is None:
        Clipboard(app)
    shut = capture.of_system()
    if shut is not None and app.findChild(capture.Capture) is None:
        capture.Capture(app, shut)
    theme.load_fonts()
    return app


def run(
    journal: Path | None = None, opened: object | None = None, *, every_page: bool = False
) -> int:
    """Show the window until it is left; `opened` is a journal that needs no unlocking.

    With `every_page` damage was met: all of it is read before it opens again.
    """
    memory.harden()
    print_on_this_computer()
    app = make()
    if opened is None and single.raise_first(journal):
        return 0
    appearance = Appearance(app)
    appearance.apply()
    frame = Frame(appearance, Departure(app))
    frame.painted.connect(partial(_answer, frame, journal))
    frame.opened.connect(partial(_answer_for, frame))
    if opened is None:
        frame.begin(journal, every_page=every_page)
    else:
        frame.show_journal(opened)
    frame.show()
    return app.exec()


def print_on_this_computer() -> None:
    """Reach the print service by its local socket; where it has none, CUPS would try a network."""
    if sys.platform.startswith("linux"):
        os.environ["CUPS_SERVER"] = _PRINT_SOCKET


def _answer(frame: Frame, *journals: Path | None) -> None:
    """Come forward when the app is started again, in general or for one of these journals."""
    door_type = import_module("ipt_journal.ui.door").Door
    for journal in {None, *journals}:
        door = door_type(frame, single.name(journal))
        door.knocked.connect(frame.come_forward)
        frame.departure.left.connect(door.close)


def _answer_for(frame: Frame, window: "Window") -> None:
    _answer(frame, window.desk.journal.vault.folder.path)
