"""`ipt-journal restore FILE --to NEW`: make a journal of a backup, in a folder that is new."""

from pathlib import Path

from ipt_journal.cli.edge import DONE, Parser, guarded
from ipt_journal.cli.opening import now_utc
from ipt_journal.cli.opening import passphrase as asked_passphrase
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.rescue.contents import contents
from ipt_journal.vault import backup, memory
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret


def run(arguments: list[str]) -> int:
    parser = Parser(
        "restore", translate("Command line", "Make a journal of a backup, in a new folder.")
    )
    parser.add_argument("backup", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, required=True, metavar="NEW")
    parser.passphrase()
    asked = parser.parse_args(arguments)
    return guarded(lambda: restore(asked.backup, asked.to, asked.passphrase_file))


def restore(file: Path, to: Path, passphrase_file: Path | None) -> int:
    memory.harden()
    found = Backup.at(file)
    secret = Secret(Kind.PASSPHRASE, asked_passphrase(passphrase_file))
    backup.unpack(found, secret, to)
    journal = Journal.open(to, secret, now_utc)
    try:
        with journal.read() as session:
            held = contents(session)
    finally:
        journal.close()
    print(translate("Command line", "Made {path}.").format(path=to))
    print(translate("Command line", "%n record(s) are in it.", n=held.entries))
    return DONE
