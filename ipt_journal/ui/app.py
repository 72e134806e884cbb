"""Start the interface: application, look, window, and the doors that other starts knock on."""

import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ipt_journal.ui import theme
from ipt_journal.ui.appearance import Appearance
from ipt_journal.ui.departure import Departure
from ipt_journal.ui.frame import Frame
from ipt_journal.vault import memory

_APPLICATION = "notebook"  # what the window system is told


def make() -> QApplication:
    """Return the application with its fonts, without any look yet."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    app.setApplicationName(_APPLICATION)
    app.setDesktopFileName(_APPLICATION)
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts()
    return app


def run(journal: Path | None = None, opened: object | None = None) -> int:
    """Show the window until it is left; `opened` is a journal that needs no unlocking."""
    memory.harden()
    app = make()
    appearance = Appearance(app)
    appearance.apply()
    frame = Frame(appearance, Departure(app))
    if opened is None:
        frame.begin(journal)
    else:
        frame.show_journal(opened)
    frame.show()
    QTimer.singleShot(0, lambda: _listen(frame))
    return app.exec()


def _listen(frame: Frame) -> None:
    """Answer later starts; the network module is loaded after the window is there."""
    door_type = import_module("ipt_journal.ui.single").Door
    door_type(frame).knocked.connect(frame.come_forward)
