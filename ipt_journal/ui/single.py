"""A second start raises the first window instead of opening another."""

import os
import sys
import zlib
from importlib import import_module
from pathlib import Path

from ipt_journal import paths


def name(journal: Path | None) -> str:
    """Return a socket name that says nothing about whose, on which screen, and which journal."""
    known = ("USER", "USERNAME", "DISPLAY", "WAYLAND_DISPLAY")
    told = [os.environ.get(one, "") for one in known]
    told += [str(paths.settings_file()), str(journal.resolve()) if journal else ""]
    return f"notebook-{zlib.crc32(repr(told).encode()):08x}"


def raise_first(journal: Path | None = None) -> bool:
    """Let a window that is there come forward; with a journal, only the one that has it."""
    socket = name(journal)
    folder = Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 - where Qt puts sockets
    if sys.platform.startswith("linux") and not (folder / socket).exists():
        return False  # nobody listens: Qt's network module need not be loaded
    raised: bool = import_module("ipt_journal.ui.door").knock(socket)
    return raised
