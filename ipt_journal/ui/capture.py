"""Keep other programs from recording the app's windows, where the system can: Windows and macOS.

Linux has nothing of the kind, neither under X11 nor under Wayland, and the settings say so.
"""

import sys
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from ipt_journal.typed import override

Shut = Callable[[int, bool], object]  # a window's number, and whether it is not to be recorded
_SYSTEMS = {
    "win32": "ipt_journal.ui.capture_windows",
    "darwin": "ipt_journal.ui.capture_macos",
}


def of_system() -> Shut | None:
    """Return what this system offers, if anything."""
    module = _SYSTEMS.get(sys.platform)
    if module is None:
        return None
    shut: Shut = import_module(module).shut
    return shut


class Capture(QObject):
    """Shuts every window as it is shown, menus and dialogs too, until the screen is shared."""

    def __init__(self, parent: QObject, shut: Shut) -> None:
        super().__init__(parent)
        self._shut = shut
        self._sharing = False
        parent.installEventFilter(self)

    def share(self, *, on: bool) -> None:
        """Let windows be recorded, those that are there and those that come, or no longer."""
        self._sharing = on
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._shut(int(window.winId()), not on)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWindow):
            self._shut(int(watched.winId()), not self._sharing)
        return False


def share(*, on: bool) -> None:
    """Let the screen be shared or not; nothing happens where the system records what it likes."""
    app = QCoreApplication.instance()
    found = app.findChild(Capture) if app is not None else None
    if isinstance(found, Capture):
        found.share(on=on)
