"""`ipt-journal [JOURNAL]`: open the window."""

import gc
import sys
from importlib import import_module
from pathlib import Path

from ipt_journal.cli.display import has_display
from ipt_journal.cli.edge import REPORT, Parser, guarded
from ipt_journal.i18n import translate
from ipt_journal.rescue import waiting
from ipt_journal.vault.folder import JournalFolder


def run(arguments: list[str]) -> int:
    parser = Parser("", translate("Command line", "Open your journal."))
    parser.add_argument("journal", type=Path, nargs="?", metavar="JOURNAL")
    parser.add_argument(
        "--every-page",
        action="store_true",
        help=translate("Command line", "read all of it before it opens"),
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: open_window(asked.journal, every_page=asked.every_page))


def open_window(journal: Path | None, *, every_page: bool = False) -> int:
    if not has_display():
        words = translate(
            "Command line",
            "There is no display to open a window on; `demo` makes a sample journal’s files.",
        )
        print(words, file=sys.stderr)
        return REPORT
    if journal is not None:
        waiting.beside(journal)  # what was cut short between two renamings gets its name back
        JournalFolder(journal).require()
    gc.disable()  # while only loading it frees nothing; then `ui.sweeper` says when
    status: int = import_module("ipt_journal.ui.app").run(journal, every_page=every_page)
    return status
