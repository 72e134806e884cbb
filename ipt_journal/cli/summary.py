"""`ipt-journal summary JOURNAL --out FILE`: write the paper for therapy without a window."""

import sys
from argparse import ArgumentTypeError
from datetime import date
from importlib import import_module
from pathlib import Path

from ipt_journal.cli.display import without_window
from ipt_journal.cli.edge import DONE, REPORT, Parser, WrongUse, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.summary import choices, html, session_sheet, text
from ipt_journal.summary.sheet import Sheet
from ipt_journal.vault.durable import write_whole

_EXAMPLE = "2026-11-17"
_ENDINGS = (".pdf", ".md", ".txt", ".html")


def run(arguments: list[str]) -> int:
    parser = Parser(
        "summary",
        translate("Command line", "Write the paper for the coming session. It is not encrypted."),
    )
    parser.journal()
    ending = translate("Command line", "its ending says what it becomes: pdf, md, txt or html")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=ending)
    parser.add_argument("--since", type=_day, metavar="D", help=_EXAMPLE)
    parser.add_argument("--until", type=_day, metavar="D", help=_EXAMPLE)
    asked = parser.parse_args(arguments)
    return guarded(
        lambda: write(asked.journal, asked.passphrase_file, asked.out, (asked.since, asked.until))
    )


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        sentence = translate("Command line", "write the day like {example}")
        raise ArgumentTypeError(sentence.format(example=_EXAMPLE)) from None


Days = tuple[date | None, date | None]


def write(path: Path, passphrase_file: Path | None, out: Path, days: Days) -> int:
    """Write the paper; the status says when something in these days was not decided yet."""
    if out.suffix.casefold() not in _ENDINGS:
        raise WrongUse(
            translate("Command line", "The file's name must end in .pdf, .md, .txt or .html.")
        )
    without_window()
    made = import_module("ipt_journal.ui.made")
    tag = made.speak()
    journal = open_journal(path, passphrase_file)
    try:
        sheet = paper(journal, days)
    finally:
        journal.close()
    write_whole(out, _content(sheet, out.suffix.casefold(), tag))
    print(translate("Command line", "Wrote {path}. It is not encrypted.").format(path=out))
    if sheet.undecided:
        words = translate("Command line", "Some entries have not been decided")
        print(words, file=sys.stderr)
    return REPORT if sheet.undecided else DONE


def paper(journal: Journal, days: Days = (None, None)) -> Sheet:
    """Return the paper with what was last chosen for the coming session."""
    with journal.read() as session:
        today = preferences.load(session).clock().now().day
        kept = choices.unasked(choices.kept(session, today, *days))
        if kept.first_day > kept.last_day:
            raise WrongUse(translate("Command line", "The first day lies after the last."))
        return session_sheet.build(session, kept)


def _content(sheet: Sheet, ending: str, tag: str) -> bytes:
    match ending:
        case ".pdf":
            content: bytes = import_module("ipt_journal.ui.made").pdf(sheet)
            return content
        case ".md":
            return text.to_markdown(sheet).encode()
        case ".html":
            return html.to_html(sheet, tag).encode()
        case _:
            return text.to_plain(sheet).encode()
