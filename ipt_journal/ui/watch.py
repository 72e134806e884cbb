"""Notice that nobody is there: idle for minutes, sleep, another user, a jump of the clock."""

import sys
import time
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from ipt_journal.typed import override

_LOOK_EVERY_MS = 5_000
_JUMP_S = 60  # the wall clock this far ahead of the other one means that the computer slept
_SYSTEMS = {
    "linux": "ipt_journal.ui.watch_linux",
    "win32": "ipt_journal.ui.watch_windows",
    "darwin": "ipt_journal.ui.watch_macos",
}
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Watch(QObject):
    """Emits `abandoned` once when the client seems to have left."""

    abandoned = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._alive = time.monotonic()
        self._ahead = _ahead()
        app.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(app.focusWindow())
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._listen()

    def set_minutes(self, minutes: int) -> None:
        self._minutes = minutes

    @Slot()
    def note_life(self) -> None:
        """Count what no key says: words from an input method, dictation, a keyboard on screen."""
        self._alive = time.monotonic()

    @Slot(object)
    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.note_life()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        idle = time.monotonic() - self._alive
        clocks = zip(_ahead(), self._ahead, strict=True)
        jumped = any(abs(now - then) > _JUMP_S for now, then in clocks)
        if idle >= self._minutes * 60 or jumped:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.abandoned.emit()

    def _listen(self) -> None:
        """Hear what the system says; where it says nothing, the jump of the clock is left."""
        module = _SYSTEMS.get(sys.platform)
        if module is None:
            return
        signs = import_module(module).Signs(self)
        signs.away.connect(self._give_up)


def _ahead() -> tuple[float, ...]:
    """Return how far two clocks are ahead of the one that stands still while the computer sleeps.

    The wall clock can be set back by hand; the other one, which Linux has, cannot.
    """
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    since_boot = () if boot is None else (time.clock_gettime(boot) - time.monotonic(),)
    return (time.time() - time.monotonic(), *since_boot)
