"""Leave a window out of recordings on macOS: the sharing type of the window that holds a view."""

import contextlib
import ctypes

_NONE, _READ_ONLY = 0, 1  # NSWindowSharingNone, NSWindowSharingReadOnly


def shut(view: int, on: bool) -> None:  # noqa: FBT001 - one of two states
    """Send `[[view window] setSharingType: …]`; `view` is what Qt gives as the window's number."""
    with contextlib.suppress(OSError, AttributeError):
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = [ctypes.c_char_p]
        words = [ctypes.c_void_p, ctypes.c_void_p]
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, *words)(("objc_msgSend", objc))
        tell = ctypes.CFUNCTYPE(None, *words, ctypes.c_ulong)(("objc_msgSend", objc))
        window = ask(view, objc.sel_registerName(b"window"))
        if window:
            tell(window, objc.sel_registerName(b"setSharingType:"), _NONE if on else _READ_ONLY)
