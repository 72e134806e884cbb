"""Keep this process's memory out of core dumps and crash reports, and wipe keys after use."""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Do what the system allows; none of it is worth failing for."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        if sys.platform == "win32":
            ctypes.windll.wer.WerAddExcludedApplication(sys.executable, False)
            return
        import resource  # noqa: PLC0415 - Windows has no such module

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def wipe(secret: bytearray) -> None:
    """Overwrite `secret` where it lies."""
    ctypes.memset((ctypes.c_char * len(secret)).from_buffer(secret), 0, len(secret))
