"""`ipt-journal demo`: make a sample journal, its paper and a picture, and open it."""

from argparse import ArgumentTypeError
from importlib import import_module
from pathlib import Path

from ipt_journal import paths
from ipt_journal.cli.display import has_display, without_window
from ipt_journal.cli.edge import DONE, Parser, guarded
from ipt_journal.cli.opening import now_utc
from ipt_journal.cli.paper import paper
from ipt_journal.demo import making
from ipt_journal.demo.years import Length
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.vault.durable import write_out
from ipt_journal.vault.keyslots import Kind, Secret

_PAPER = "summary.pdf"
_PICTURE = "timeline.png"
_MOST = 520  # weeks, or years: more than anybody keeps


def run(arguments: list[str]) -> int:
    parser = Parser(
        "demo",
        translate("Command line", "Make a sample journal to look at; nothing in it is private."),
    )
    parser.add_argument("--out", type=Path, metavar="DIR", default=paths.sample_folder())
    parser.add_argument("--no-window", action="store_true")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--weeks", type=_number, metavar="N")
    length.add_argument("--years", type=_number, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    asked = parser.parse_args(arguments)
    days = (asked.weeks or 0) * 7 + (asked.years or 0) * 365
    wanted = Length(days, asked.seed) if days else None
    return guarded(lambda: show(asked.out, wanted, window=not asked.no_window))


def _number(written: str) -> int:
    if written.isdecimal() and 1 <= int(written) <= _MOST:
        return int(written)
    sentence = translate("Command line", "choose a number from 1 to {most}")
    raise ArgumentTypeError(sentence.format(most=_MOST))


def show(folder: Path, length: Length | None, *, window: bool) -> int:
    """Make the files and say where they are; open the journal where there is a display."""
    shown = window and has_display()
    if not shown:
        without_window()
    journal = making.make(folder, now_utc, length)
    _make_files(folder, journal)
    journal.close()
    names = (paths.SAMPLE, paths.SAMPLE_PASSPHRASE, _PAPER, _PICTURE)
    print(translate("Command line", "Made in {folder}:").format(folder=folder.resolve()))
    print("\n".join(f"  {name}" for name in names), flush=True)
    if shown:
        status: int = import_module("ipt_journal.ui.app").run(opened=_open(folder))
        return status
    if window:
        words = translate(
            "Command line",
            "There is no display to open a window on; the files are there all the same.",
        )
        print(words)
    return DONE


def _open(folder: Path) -> Journal:
    """Open the sample anew: the pages that were pictured must not hear of what happens now."""
    words = making.read_passphrase(folder / paths.SAMPLE_PASSPHRASE)
    return Journal.open(folder / paths.SAMPLE, Secret(Kind.PASSPHRASE, words), now_utc)


def _make_files(folder: Path, journal: Journal) -> None:
    made = import_module("ipt_journal.ui.made")
    made.speak()
    write_out(folder / _PAPER, made.pdf(paper(journal)))
    made.timeline(journal, folder / _PICTURE)
