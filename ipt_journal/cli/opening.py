"""Open a journal for a command, with a passphrase from a file or a prompt."""

import getpass
import sys
from pathlib import Path

from ipt_journal.cli.edge import WrongUse
from ipt_journal.demo.making import read_passphrase
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.moment import Clock
from ipt_journal.rescue import opening
from ipt_journal.vault import memory
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret


def open_journal(path: Path, passphrase_file: Path | None, *, recovery: bool = False) -> Journal:
    memory.harden()
    JournalFolder(path).require()
    return opening.open_journal(path, secret(passphrase_file, recovery=recovery), now_utc)


def secret(file: Path | None, *, recovery: bool) -> Secret:
    """Return what opens it: the passphrase, or with `--recovery-key` that."""
    if recovery:
        question = translate("Command line", "Recovery key: ")
        return Secret(Kind.RECOVERY, passphrase(file, question))
    return Secret(Kind.PASSPHRASE, passphrase(file))


def passphrase(file: Path | None, question: str = "") -> str:
    """Return the passphrase; never taken from an argument or the environment, which others see."""
    if file is not None:
        try:
            return read_passphrase(file)
        except UnicodeDecodeError:
            words = translate("Command line", "The passphrase file holds something else than text.")
            raise WrongUse(words) from None
    if not sys.stdin.isatty():
        raise WrongUse(
            translate(
                "Command line", "Without a terminal, give the passphrase by --passphrase-file."
            )
        )
    return getpass.getpass(question or translate("Command line", "Passphrase: "))


def now_utc() -> int:
    return Clock().now().utc
