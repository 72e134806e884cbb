"""Leave a window out of recordings on Windows, or show it there as black where that is too new."""

import ctypes
import sys

_RECORDED, _BLACK, _LEFT_OUT = 0x0, 0x1, 0x11  # WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE


def shut(window: int, on: bool) -> None:  # noqa: FBT001 - one of two states
    """Ask for the strongest the system knows; before Windows 10 2004 that is a black window."""
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SetWindowDisplayAffinity
        asked = (_LEFT_OUT, _BLACK) if on else (_RECORDED,)
        any(ask(ctypes.c_void_p(window), one) for one in asked)
