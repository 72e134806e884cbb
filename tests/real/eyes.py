"""Look at a display and press its keys from outside, in a few milliseconds: Xlib and XTest."""

import ctypes
import time
from ctypes import POINTER, Structure, c_char, c_char_p, c_int, c_uint, c_ulong, c_void_p

_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1).value, 2
LEFT, RIGHT = 1, 3


class _Image(Structure):
    """The head of Xlib's XImage, as far as it is read here."""

    _fields_ = [
        ("width", c_int),
        ("height", c_int),
        ("xoffset", c_int),
        ("format", c_int),
        ("data", POINTER(c_char)),
        ("byte_order", c_int),
        ("bitmap_unit", c_int),
        ("bitmap_bit_order", c_int),
        ("bitmap_pad", c_int),
        ("depth", c_int),
        ("bytes_per_line", c_int),
    ]


def _library(name: str) -> ctypes.CDLL:
    library = ctypes.CDLL(name)
    if "Xtst" in name:
        library.XTestFakeKeyEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        library.XTestFakeButtonEvent.argtypes = [c_void_p, c_uint, c_int, c_ulong]
        library.XTestFakeMotionEvent.argtypes = [c_void_p, c_int, c_int, c_int, c_ulong]
        return library
    library.XOpenDisplay.argtypes, library.XOpenDisplay.restype = [c_char_p], c_void_p
    library.XDefaultRootWindow.argtypes = [c_void_p]
    library.XDefaultRootWindow.restype = c_ulong
    library.XStringToKeysym.argtypes, library.XStringToKeysym.restype = [c_char_p], c_ulong
    library.XKeysymToKeycode.argtypes = [c_void_p, c_ulong]
    library.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
    library.XInternAtom.restype = c_ulong
    library.XGetSelectionOwner.argtypes = [c_void_p, c_ulong]
    library.XGetSelectionOwner.restype = c_ulong
    library.XSync.argtypes = [c_void_p, c_int]
    library.XCloseDisplay.argtypes = [c_void_p]
    library.XGetImage.argtypes = [c_void_p, c_ulong, c_int, c_int, c_uint, c_uint, c_ulong, c_int]
    library.XGetImage.restype = POINTER(_Image)
    library.XFree.argtypes = [c_void_p]
    return library


class Eyes:
    """A second client of the display: what a person sees there, and their fingers."""

    def __init__(self, display: str, size: tuple[int, int]) -> None:
        self._x, self._test = _library("libX11.so.6"), _library("libXtst.so.6")
        self._display = self._x.XOpenDisplay(display.encode())
        assert self._display, f"no display {display}"
        self._root = self._x.XDefaultRootWindow(self._display)
        self._size = size

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def picture(self) -> bytes:
        """Return every pixel of the screen; about 3 ms."""
        wide, high = self._size
        image = self._x.XGetImage(
            self._display, self._root, 0, 0, wide, high, _ALL_PLANES, _Z_PIXMAP
        )
        seen = image.contents
        pixels = ctypes.string_at(seen.data, seen.bytes_per_line * seen.height)
        self._x.XFree(seen.data)
        self._x.XFree(image)
        return pixels

    def anything_copied(self) -> bool:
        """Whether some program has something for others to paste."""
        clipboard = self._x.XInternAtom(self._display, b"CLIPBOARD", 0)
        return bool(self._x.XGetSelectionOwner(self._display, clipboard))

    def press(self, *keys: str) -> float:
        """Press keys together and let them go; return when the last one went down."""
        codes = [
            self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(one.encode()))
            for one in keys
        ]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        self._x.XSync(self._display, 0)
        down = time.perf_counter()
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XSync(self._display, 0)
        return down

    def point(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XSync(self._display, 0)

    def hold(self, *, down: bool, button: int = LEFT) -> None:
        """Hold a button of the mouse, or let go of it."""
        self._test.XTestFakeButtonEvent(self._display, button, int(down), 0)
        self._x.XSync(self._display, 0)

    def blank_after(self, bare: bytes, pressed: float, patience_s: float = 10.0) -> float:
        """Return how many ms after `pressed` the screen was as bare as before."""
        while time.perf_counter() < pressed + patience_s:
            if self.picture() == bare:
                return (time.perf_counter() - pressed) * 1000
        return patience_s * 1000
