"""The clipboard of macOS: Qt cannot give its marks their names there, nor says whose it is."""

import contextlib
import ctypes

_CONCEALED, _TRANSIENT = b"org.nspasteboard.ConcealedType", b"org.nspasteboard.TransientType"


class _Pasteboard:
    """NSPasteboard by its messages."""

    def __init__(self) -> None:
        self._objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        self._objc.sel_registerName.restype = ctypes.c_void_p
        self._objc.objc_getClass.restype = ctypes.c_void_p
        kind = self._objc.objc_getClass(b"NSPasteboard")
        self._board = self._send(kind, b"generalPasteboard")

    def _send(self, to: int | None, message: bytes, *words: int | bytes | None) -> int | None:
        kinds = [ctypes.c_char_p if isinstance(one, bytes) else ctypes.c_void_p for one in words]
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *kinds)
        selector = self._objc.sel_registerName(message)
        answer: int | None = send(("objc_msgSend", self._objc))(to, selector, *words)
        return answer

    def _string(self, words: bytes) -> int | None:
        return self._send(self._objc.objc_getClass(b"NSString"), b"stringWithUTF8String:", words)

    def write(self, kind: bytes, words: bytes) -> None:
        """Add to what is there; the system refuses where another program put that."""
        self._send(self._board, b"setString:forType:", self._string(words), self._string(kind))

    def read(self, kind: bytes) -> bytes:
        found = self._send(self._board, b"stringForType:", self._string(kind))
        told = self._send(found, b"UTF8String")
        return ctypes.string_at(told) if told else b""

    def clear(self) -> None:
        self._send(self._board, b"clearContents")


def mark(whose: str) -> None:
    """Conceal what was copied, if this process did; `whose` tells later that it did."""
    with contextlib.suppress(OSError, AttributeError):
        board = _Pasteboard()
        board.write(_CONCEALED, whose.encode())
        board.write(_TRANSIENT, b"")


def clear(whose: str) -> None:
    """Clear what was marked so and is still there."""
    with contextlib.suppress(OSError, AttributeError):
        board = _Pasteboard()
        if board.read(_CONCEALED) == whose.encode():
            board.clear()
