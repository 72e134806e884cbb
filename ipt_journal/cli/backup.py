"""`ipt-journal backup JOURNAL [--to DIR]`: take a backup, or write one into another folder."""

from argparse import Namespace
from pathlib import Path

from ipt_journal.cli.edge import DONE, Parser, WrongUse, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.i18n import translate
from ipt_journal.rescue import backing_up


def run(arguments: list[str]) -> int:
    parser = Parser(
        "backup",
        translate("Command line", "Take a backup: one encrypted file, opened by today’s keys."),
    )
    parser.journal()
    parser.recovery_key()
    parser.add_argument(
        "--to",
        type=Path,
        metavar="DIR",
        help=translate("Command line", "write it there, and not beside the journal"),
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: back_up(asked))


def back_up(asked: Namespace) -> int:
    to: Path | None = asked.to
    if to is not None and not to.is_dir():
        raise WrongUse(translate("Command line", "There is no folder {path}.").format(path=to))
    journal = open_journal(asked.journal, asked.passphrase_file, recovery=asked.recovery_key)
    try:
        beside = to is None and not journal.read_only
        taken = backing_up.take(journal) if beside else backing_up.back_up(journal, to)
    finally:
        journal.close()
    print(translate("Command line", "Wrote {path}. It was read back.").format(path=taken.path))
    return DONE
