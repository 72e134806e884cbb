"""Hide and Lock: windows gone at once, unfinished text kept, everything closed, process ended."""

import contextlib
import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import clipboard

if TYPE_CHECKING:
    from ipt_journal.journal import Draft
    from ipt_journal.ui.desk import Desk  # heavy: not before a journal is open

# A stick that was pulled or a network drive can keep a write waiting; the app does not wait for it.
LONGEST_GOODBYE_S = 3.0
LONGEST_BACKUP_S = 60.0
ALWAYS = "Shift+Esc"  # hides before a journal is open, whatever key was chosen inside


class Departure(QObject):
    """Ends the process; what it must keep is told to it when a journal opens."""

    left = Signal()  # the windows are gone, and nothing is closed yet

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._desk: Desk | None = None
        self.leaving = False
        app.focusWindowChanged.connect(self._on_focus_window)

    def keeps(self, desk: "Desk") -> None:
        """Keep this desk's unfinished text and close its journal on the way out."""
        self._desk = desk

    def hide(self) -> None:
        """Leave nothing on the screen and start nothing."""
        self._leave(restart=False)

    def lock(self) -> None:
        """Leave, and come back at the unlock page as a fresh process without any of this memory."""
        self._leave(restart=True)

    def quit(self) -> None:
        """Leave because the window was closed."""
        self._leave(restart=False)

    @Slot(object)
    def _on_focus_window(self, window: QWindow | None) -> None:
        """Listen to the window that gets the keyboard: the app's own, or one of its dialogs."""
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch the hiding key before any widget, menu or dialog sees it."""
        if self.leaving:
            _keep_off_the_screen(watched, event)
        elif isinstance(event, QKeyEvent) and self._hides(event):
            self.hide()
            return True
        return super().eventFilter(watched, event)

    def _hides(self, event: QKeyEvent) -> bool:
        chosen = self._desk.preferences.hide_keys if self._desk else ALWAYS
        if chosen == ALWAYS:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return shift and event.key() == Qt.Key.Key_Escape
        return bool(QKeySequence(event.keyCombination()).matches(QKeySequence(chosen)).value)

    def _leave(self, *, restart: bool) -> None:
        if self.leaving:
            return
        self.leaving = True
        self._app.installEventFilter(self)
        for window in QApplication.topLevelWidgets():
            window.hide()
        clipboard.clear()
        # The next turn of the event loop has told the window system that the windows are gone.
        QTimer.singleShot(0, lambda: self._finish(restart=restart))

    def _finish(self, *, restart: bool) -> None:
        self.left.emit()
        goodbye = _at_most(LONGEST_GOODBYE_S)
        folder = self._desk.journal.vault.folder.path if self._desk else None
        again = partial(start_again, folder) if restart else None
        if self._desk is None:
            _try(again)
        elif self._desk.afterwards is not None:
            _close(self._desk)
            goodbye.cancel()  # what is half put in its place must not stay so
            _at_most(LONGEST_BACKUP_S)
            _try(self._desk.afterwards)
            _try(again)
        else:
            afterwards: list[Callable[[], object]] = []
            _close(self._desk, partial(_back_up, self._desk, goodbye, again, afterwards))
            for step in afterwards:
                _try(step)
        os._exit(0)


def _keep_off_the_screen(watched: QObject, event: QEvent) -> None:
    """Let a dialog that was about to open, or a job that is done now, show no window any more."""
    if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
        watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)


def _at_most(seconds: float) -> threading.Timer:
    """End the process after so long, whatever it is waiting for."""
    watchdog = threading.Timer(seconds, os._exit, (0,))
    watchdog.daemon = True
    watchdog.start()
    return watchdog


def _try(step: Callable[[], object] | None) -> None:
    with contextlib.suppress(Exception):
        if step is not None:
            step()


def _back_up(
    desk: "Desk",
    goodbye: threading.Timer,
    again: Callable[[], object] | None,
    afterwards: list[Callable[[], object]],
) -> None:
    """Let the unlock page come up while the last backup is made: opening waits for it.

    `afterwards` gets what opening need not wait for.
    """
    _try(again)
    goodbye.cancel()
    _at_most(LONGEST_BACKUP_S)
    backing_up = import_module("ipt_journal.rescue.backing_up")
    with contextlib.suppress(Exception):
        afterwards.append(backing_up.on_leaving(desk.journal))


def _close(desk: "Desk", then: Callable[[], None] | None = None) -> None:
    """Keep what is typed and close; nothing stands in the way of leaving, nor of what follows."""
    drafts: dict[str, Draft] = {}
    with contextlib.suppress(Exception):
        desk.depart()
    with contextlib.suppress(Exception):
        drafts = desk.drafts.contents()
    with contextlib.suppress(Exception):
        desk.journal.close(drafts, then)


def start_again(journal: Path | None, *how: str) -> None:
    """Start a fresh process at the unlock page; `how` are options of the command."""
    import subprocess  # noqa: PLC0415 - only here, and not before the unlock page is shown

    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "ipt_journal"]
    if journal is not None:
        command += [str(journal), *how]
    subprocess.Popen(  # noqa: S603 - this very program
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
