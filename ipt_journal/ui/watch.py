"""Notice that nobody is there: idle for minutes, sleep, another user, a jump of the clock."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from ipt_journal.typed import override

_LOOK_EVERY_MS = 5_000
_JUMP_S = 60  # the wall clock this far ahead of the other one means that the computer slept
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
# Signals of the desktop on Linux: service, path, interface, signal, and the slot that hears it.
_LINUX = (
    ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
     "PrepareForSleep", b"1_on_flag(bool)"),
    ("org.freedesktop.login1", "", "org.freedesktop.login1.Session", "Lock", b"1_on_signal()"),
)  # fmt: skip
_SCREENSAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class Watch(QObject):
    """Emits `abandoned` once when the client seems to have left."""

    abandoned = Signal()

    def __init__(self, app: QApplication, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._alive = time.monotonic()
        self._ahead = time.time() - time.monotonic()
        app.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(app.focusWindow())
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        if sys.platform.startswith("linux"):
            self._listen_on_linux()

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
        slept = abs(time.time() - time.monotonic() - self._ahead)
        if idle >= self._minutes * 60 or slept > _JUMP_S:
            self._give_up()

    def _give_up(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.abandoned.emit()

    def _listen_on_linux(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only this system has it

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            for service, path, interface, name, slot in _LINUX:
                system.connect(service, path, interface, name, self, slot)
        if session.isConnected():
            for service in _SCREENSAVERS:
                session.connect(service, "", service, "ActiveChanged", self, b"1_on_flag(bool)")

    @Slot(bool)
    def _on_flag(self, active: bool) -> None:  # noqa: FBT001 - what the desktop sends
        if active:
            self._give_up()

    @Slot()
    def _on_signal(self) -> None:
        self._give_up()
