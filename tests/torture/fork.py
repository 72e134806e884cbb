"""Fork while no thread is at its end: it may hold a lock of OpenSSL, which the fork finds locked.

A thread that was joined is over for Python while the system still runs its last steps.
"""

import os
import threading
import time
from pathlib import Path

_TASKS = Path("/proc/self/task")
_PATIENCE_S = 10


def fork() -> int:
    """Return what `os.fork` returns; raises TimeoutError where a thread does not come to an end."""
    until = time.monotonic() + _PATIENCE_S
    while len(list(_TASKS.iterdir())) > threading.active_count():
        if time.monotonic() > until:
            raise TimeoutError("a thread that Python does not know runs on")
        time.sleep(0.0002)
    return os.fork()
