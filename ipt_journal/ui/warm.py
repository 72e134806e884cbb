"""Load what is heavy while the client types the passphrase; modules only, no objects of Qt's."""

import gc
import threading
from importlib import import_module

# In the order in which they are needed after unlocking.
HEAVY = (
    "numpy.ma",  # numpy itself loads it with the first `unique`
    "ipt_journal.journal",
    "ipt_journal.ui.window",
    "ipt_journal.ui.pages.today",
    "ipt_journal.ui.pages.timeline",
    "ipt_journal.ui.pages.next_session",
    "ipt_journal.ui.pages.questionnaires",
)

_loading: list[threading.Thread] = []


def begin() -> None:
    """Start loading, once."""
    if not _loading:
        _loading.append(threading.Thread(target=_load, name="warm", daemon=True))
        _loading[0].start()


def wait() -> None:
    """Wait for what was begun: two threads that load the same modules can find them half made."""
    for thread in _loading:
        thread.join()


def _load() -> None:
    for module in HEAVY:
        import_module(module)
    import_module("sqlalchemy.orm").configure_mappers()
    gc.freeze()  # modules stay for good: nobody need look at them again
