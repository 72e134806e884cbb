"""`ipt-journal summary JOURNAL --out FILE`: write a paper for therapy without a window."""

import sys
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from ipt_journal.cli.display import without_window
from ipt_journal.cli.edge import DONE, REPORT, Parser, WrongUse, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.cli.paper import BRIEF, Asked, Made, make
from ipt_journal.i18n import translate
from ipt_journal.summary.papers import PAPERS
from ipt_journal.vault.durable import write_out

_EXAMPLE = "2026-11-17"
_ENDINGS = (".pdf", ".md", ".txt", ".html")
_Kind = TypeVar("_Kind")


def run(arguments: list[str]) -> int:
    parser = _parser()
    told = parser.parse_args(arguments)
    asked = Asked(told.paper, (told.since, told.until), told.of, told.choices)
    return guarded(lambda: write(told.journal, told.passphrase_file, told.out, asked))


def _parser() -> Parser:
    parser = Parser(
        "summary",
        translate("Command line", "Write a paper for therapy. It is not encrypted."),
    )
    parser.journal()
    which = translate("Command line", "brief, for the coming session, if nothing is said")
    names = (BRIEF, *(one.name for one in PAPERS))
    parser.add_argument("--paper", choices=names, default=BRIEF, help=which)
    ending = translate("Command line", "its ending says what it becomes: pdf, md, txt or html")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=ending)
    parser.add_argument("--since", type=_day, metavar="D", help=_EXAMPLE)
    parser.add_argument("--until", type=_day, metavar="D", help=_EXAMPLE)
    of = translate("Command line", "which exchange or focus sheet; if nothing is said, the newest")
    parser.add_argument("--of", type=_id, metavar="ID", help=of)
    file = translate("Command line", "what goes on it, as Next session saves it")
    parser.add_argument("--choices", type=Path, metavar="FILE.toml", help=file)
    return parser


def _day(written: str) -> date:
    wrong = translate("Command line", "write the day like {example}")
    return _read(date.fromisoformat, written, wrong.format(example=_EXAMPLE))


def _id(written: str) -> UUID:
    return _read(UUID, written, translate("Command line", "write the id as the export has it"))


def _read(kind: Callable[[str], _Kind], written: str, wrong: str) -> _Kind:
    try:
        return kind(written)
    except ValueError:
        raise ArgumentTypeError(wrong) from None


def write(path: Path, passphrase_file: Path | None, out: Path, asked: Asked) -> int:
    """Write the paper; the status says when something in these days was not decided yet."""
    if out.suffix.casefold() not in _ENDINGS:
        raise WrongUse(
            translate("Command line", "The file's name must end in .pdf, .md, .txt or .html.")
        )
    without_window()
    tag = import_module("ipt_journal.ui.made").speak()
    journal = open_journal(path, passphrase_file)
    try:
        made = make(journal, asked)
    finally:
        journal.close()
    if not made.nothing:
        write_out(out, _content(made, out.suffix.casefold(), tag))
        print(translate("Command line", "Wrote {path}. It is not encrypted.").format(path=out))
    return _report(made)


def _report(made: Made) -> int:
    """Say in one line that there was nothing to print, or what nobody has decided."""
    waiting = translate("Command line", "Some entries have not been decided")
    words = " ".join(filter(None, (made.nothing, waiting if made.undecided else "")))
    if words:
        print(words, file=sys.stderr)
    return REPORT if words else DONE


def _content(made: Made, ending: str, tag: str) -> bytes:
    match ending:
        case ".pdf":
            return made.pdf()
        case ".md":
            return made.markdown().encode()
        case ".html":
            return made.web(tag).encode()
        case _:
            return made.plain().encode()
