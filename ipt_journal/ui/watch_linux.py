"""Hear on Linux that the computer sleeps, the screen is locked or another user takes over."""

import contextlib
import ctypes
import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_LOGIN, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_SESSION, _PROPERTIES = f"{_LOGIN}.Session", "org.freedesktop.DBus.Properties"
# The slots below, as Qt spells them for its bus; PySide takes text, and its types say bytes.
_FLAG: Any = SLOT("_on_flag(bool)")
_SIGN: Any = SLOT("_on_sign()")
_TOLD: Any = SLOT("_on_changed(QDBusMessage)")
_SCREENSAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class Signs(QObject):
    """Emits `away` for each sign; where a bus is missing it stays silent."""

    away = Signal()

    def __init__(
        self,
        parent: QObject,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        bus = system or QDBusConnection.systemBus()
        if bus.isConnected():
            own = own_session()
            manager = f"{_LOGIN}.Manager"
            bus.connect(_LOGIN, _PATH, manager, "PrepareForSleep", self, _FLAG)
            bus.connect(_LOGIN, own, _SESSION, "Lock", self, _SIGN)
            if own:  # another user's session goes to the back as this one comes forward
                bus.connect(_LOGIN, own, _PROPERTIES, "PropertiesChanged", self, _TOLD)
        bus = session or QDBusConnection.sessionBus()
        if bus.isConnected():
            for one in _SCREENSAVERS:
                bus.connect(one, "", one, "ActiveChanged", self, _FLAG)

    @Slot(bool)
    def _on_flag(self, active: bool) -> None:  # noqa: FBT001 - what the desktop sends
        if active:
            self.away.emit()

    @Slot()
    def _on_sign(self) -> None:
        self.away.emit()

    @Slot(QDBusMessage)
    def _on_changed(self, message: QDBusMessage) -> None:
        """Hear of this session's properties: it is in front of nobody once it is not active."""
        told = message.arguments()
        if told[:1] == [_SESSION] and not is_in_front(os.environ["XDG_SESSION_ID"]):
            self.away.emit()


def is_in_front(session: str) -> bool:
    """Ask systemd whether a session is the one that is seen; where there is none, it is.

    The signal itself carries a map, which PySide cannot read.
    """
    with contextlib.suppress(OSError, AttributeError):
        active: int = ctypes.CDLL("libsystemd.so.0").sd_session_is_active(session.encode())
        return active != 0
    return True


def own_session() -> str:
    """Return the path of this login's session, or nothing when the desktop does not tell."""
    name = os.environ.get("XDG_SESSION_ID", "")
    if not name.isalnum() or not name.isascii():
        return ""
    first = f"_{ord(name[0]):02x}" if name[0].isdigit() else name[0]
    return f"{_PATH}/session/{first}{name[1:]}"
