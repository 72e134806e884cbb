"""Hear on Windows that the computer sleeps, the screen is locked or another user takes over."""

import ctypes
import sys

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from ipt_journal.typed import override

_POWER, _SUSPENDS = 0x0218, 4  # WM_POWERBROADCAST, PBT_APMSUSPEND
_SESSION = 0x02B1  # WM_WTSSESSION_CHANGE
_AWAY = {2, 4, 6, 7}  # console or remote disconnect, log off, lock
_THIS_SESSION = 0


class _Message(ctypes.Structure):
    """The head of a MSG, as far as it is read here."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
    )


class Signs(QObject):
    """Emits `away` for each sign."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            for window in QGuiApplication.topLevelWindows():
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                    int(window.winId()), _THIS_SESSION
                )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, signs: Signs) -> None:
        super().__init__()
        self._signs = signs

    @override
    def nativeEventFilter(
        self, eventType: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if b"windows" in bytes(QByteArray(eventType).data()) and message:
            told = _Message.from_address(int(message))
            if is_sign(told.message, told.wparam):
                self._signs.away.emit()
        return False, 0


def is_sign(message: int, what: int) -> bool:
    """Whether a message of the system says that nobody sits in front of this session."""
    return (message == _POWER and what == _SUSPENDS) or (message == _SESSION and what in _AWAY)
