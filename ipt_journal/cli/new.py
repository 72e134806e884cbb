"""`ipt-journal new JOURNAL`: make an empty journal."""

from pathlib import Path

from ipt_journal.cli.edge import DONE, Parser, WrongUse, guarded
from ipt_journal.cli.opening import now_utc
from ipt_journal.cli.opening import passphrase as asked_passphrase
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.vault import memory, passphrase


def run(arguments: list[str]) -> int:
    parser = Parser(
        "new", translate("Command line", "Make an empty journal in a folder that is not there yet.")
    )
    parser.journal()
    asked = parser.parse_args(arguments)
    return guarded(lambda: make(asked.journal, asked.passphrase_file))


def make(path: Path, passphrase_file: Path | None) -> int:
    memory.harden()
    chosen = asked_passphrase(passphrase_file)
    if not chosen:
        raise WrongUse(translate("Command line", "An empty passphrase protects nothing."))
    if problem := passphrase.problem(chosen):
        raise WrongUse(problem)
    if passphrase_file is None:
        again = asked_passphrase(None, translate("Command line", "The same once more: "))
        if again != chosen:
            raise WrongUse(translate("Command line", "The two were not the same."))
    Journal.create(path, chosen, now_utc).close()
    print(translate("Command line", "Made {path}.").format(path=path))
    return DONE
