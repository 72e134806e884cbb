"""`ipt-journal restore FILE --to NEW`: make a journal of a backup, in a folder that is new."""

from argparse import Namespace
from pathlib import Path

from ipt_journal.cli.backup_file import backup_at
from ipt_journal.cli.edge import DONE, Parser, guarded
from ipt_journal.cli.opening import now_utc, secret
from ipt_journal.i18n import translate
from ipt_journal.rescue import restoring
from ipt_journal.rescue.contents import contents
from ipt_journal.vault import memory


def run(arguments: list[str]) -> int:
    parser = Parser(
        "restore", translate("Command line", "Make a journal of a backup, in a new folder.")
    )
    parser.add_argument("backup", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, required=True, metavar="NEW")
    parser.passphrase()
    parser.recovery_key()
    asked = parser.parse_args(arguments)
    return guarded(lambda: restore(asked))


def restore(asked: Namespace) -> int:
    memory.harden()
    found = backup_at(asked.backup)
    opens = secret(asked.passphrase_file, recovery=asked.recovery_key)
    journal = restoring.journal_of(found, opens, asked.to, now_utc)
    try:
        with journal.read() as session:
            held = contents(session)
    finally:
        journal.close()
    print(translate("Command line", "Made {path}.").format(path=asked.to))
    print(translate("Command line", "%n record(s) are in it.", n=held.entries))
    return DONE
