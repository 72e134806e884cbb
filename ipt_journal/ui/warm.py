"""Load what is heavy while the client types the passphrase; modules only, no objects of Qt's."""

import threading
from importlib import import_module

# In the order in which they are needed after unlocking.
HEAVY = (
    "ipt_journal.journal",
    "ipt_journal.ui.window",
    "ipt_journal.ui.pages.today",
    "ipt_journal.ui.pages.timeline",
    "ipt_journal.ui.pages.next_session",
)

_started = threading.Event()


def begin() -> None:
    """Start loading, once."""
    if not _started.is_set():
        _started.set()
        threading.Thread(target=_load, name="warm", daemon=True).start()


def _load() -> None:
    for module in HEAVY:
        import_module(module)
