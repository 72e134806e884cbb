"""`ipt-journal restore FILE --to NEW`: make a journal of a backup, in a folder that is new."""

from argparse import Namespace
from pathlib import Path

from ipt_journal.cli.backup_file import backup_at
from ipt_journal.cli.edge import DONE, Parser, guarded
from ipt_journal.cli.opening import now_utc, passphrase
from ipt_journal.i18n import translate
from ipt_journal.rescue import restoring
from ipt_journal.rescue.contents import contents
from ipt_journal.vault import memory
from ipt_journal.vault.keyslots import Kind, Secret


def run(arguments: list[str]) -> int:
    parser = Parser(
        "restore", translate("Command line", "Make a journal of a backup, in a new folder.")
    )
    parser.add_argument("backup", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, required=True, metavar="NEW")
    parser.passphrase()
    parser.add_argument(
        "--recovery-key",
        action="store_true",
        help=translate("Command line", "what is asked for, or read, is the recovery key"),
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: restore(asked))


def restore(asked: Namespace) -> int:
    memory.harden()
    found = backup_at(asked.backup)
    journal = restoring.journal_of(found, _secret(asked), asked.to, now_utc)
    try:
        with journal.read() as session:
            held = contents(session)
    finally:
        journal.close()
    print(translate("Command line", "Made {path}.").format(path=asked.to))
    print(translate("Command line", "%n record(s) are in it.", n=held.entries))
    return DONE


def _secret(asked: Namespace) -> Secret:
    """Return what opened the backup when it was made."""
    if asked.recovery_key:
        question = translate("Command line", "Recovery key: ")
        return Secret(Kind.RECOVERY, passphrase(asked.passphrase_file, question))
    return Secret(Kind.PASSPHRASE, passphrase(asked.passphrase_file))
