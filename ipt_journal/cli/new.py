"""`ipt-journal new JOURNAL`: make an empty journal."""

from pathlib import Path

from ipt_journal.cli.edge import DONE, Parser, WrongUse, guarded
from ipt_journal.cli.opening import now_utc, passphrase
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.vault import kdf, memory

_FEWEST_LETTERS = 8


def run(arguments: list[str]) -> int:
    parser = Parser(
        "new", translate("Command line", "Make an empty journal in a folder that is not there yet.")
    )
    parser.journal()
    asked = parser.parse_args(arguments)
    return guarded(lambda: make(asked.journal, asked.passphrase_file))


def make(path: Path, passphrase_file: Path | None) -> int:
    memory.harden()
    chosen = passphrase(passphrase_file)
    if not chosen:
        raise WrongUse(translate("Command line", "An empty passphrase protects nothing."))
    if len(chosen) < _FEWEST_LETTERS:
        raise WrongUse(translate("Command line", "That is short. Eight letters are the least."))
    if len(kdf.passphrase_bytes(chosen)) > kdf.LONGEST_PASSPHRASE:
        raise WrongUse(translate("Command line", "A passphrase may be up to 4,096 bytes long."))
    if passphrase_file is None:
        again = passphrase(None, translate("Command line", "The same once more: "))
        if again != chosen:
            raise WrongUse(translate("Command line", "The two were not the same."))
    Journal.create(path, chosen, now_utc).close()
    print(translate("Command line", "Made {path}.").format(path=path))
    return DONE
