"""The command line: open the window, or work on a journal without one.

Exit status: 0 done, 1 done and something to report, 2 wrong use, 3 wrong passphrase, 4 damaged,
5 no journal or backup, or not readable as one, 6 in use by another process.
"""

import sys
from importlib import import_module

from ipt_journal import __version__, log

# A command's module is loaded when it is asked for: the window must not wait for the others.
COMMANDS = (
    "demo", "new", "check", "backup", "restore", "salvage", "summary", "search", "export",
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status."""
    log.install()
    rest = sys.argv[1:] if arguments is None else arguments
    command = rest[0] if rest else ""
    if command in {"--version", "-V"}:
        print(f"ipt-journal {__version__}")
        return 0
    name = command if command in COMMANDS else "window"
    module = import_module(f"ipt_journal.cli.{name}")
    status: int = module.run(rest[1:] if name == command else rest)
    return status
