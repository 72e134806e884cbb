"""Hear on macOS that the screen is locked or its saver runs; sleep shows as a jump of the clock."""

import ctypes
import sys

from PySide6.QtCore import QObject, Signal

_FRAMEWORK = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_NAMES = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
_UTF8, _AT_ONCE = 0x08000100, 4
_Heard = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)


class Signs(QObject):
    """Emits `away` for each sign."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._heard = _Heard(lambda *_: self.away.emit())  # kept: the system holds no reference
        if sys.platform == "darwin":
            _observe(self._heard)


def _observe(heard: object) -> None:
    system = ctypes.CDLL(_FRAMEWORK)
    system.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    system.CFStringCreateWithCString.restype = ctypes.c_void_p
    system.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    system.CFNotificationCenterAddObserver.argtypes = [
        ctypes.c_void_p, ctypes.c_void_p, _Heard, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_long,
    ]  # fmt: skip
    centre = system.CFNotificationCenterGetDistributedCenter()
    for name in _NAMES:
        words = system.CFStringCreateWithCString(None, name, _UTF8)
        system.CFNotificationCenterAddObserver(centre, None, heard, words, None, _AT_ONCE)
