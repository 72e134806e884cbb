"""The one place where an error becomes a plain sentence and an exit status."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.vault import errors, told

DONE, REPORT, WRONG_USE, WRONG_KEY, DAMAGED, UNREADABLE, IN_USE = range(7)
_STATUS: tuple[tuple[type[errors.VaultError], int], ...] = (
    (errors.WrongKey, WRONG_KEY),
    (errors.NotABackup, UNREADABLE),
    (errors.Damaged, DAMAGED),
    (errors.InUse, IN_USE),
    (errors.AlreadyThere, WRONG_USE),
)


class WrongUse(Exception):
    """What was asked for cannot be done this way; the message is the sentence to print."""


def guarded(work: Callable[[], int]) -> int:
    """Run `work`; on an error print one sentence, without a traceback and without journal text."""
    try:
        return work()
    except WrongUse as error:
        return _say(str(error), WRONG_USE)
    except errors.VaultError as error:
        return _say(_sentence(error), status_of(error))
    except OSError as error:
        sentence = translate("Command line", "That file or folder cannot be used: {why}.")
        return _say(sentence.format(why=error.strerror), WRONG_USE)
    except KeyboardInterrupt:
        return REPORT


def status_of(error: errors.VaultError) -> int:
    statuses = (status for kind, status in _STATUS if isinstance(error, kind))
    return next(statuses, UNREADABLE)


def rest_can_be_saved() -> str:
    return translate("Command line", "`ipt-journal salvage` makes a new journal of the rest.")


def _sentence(error: errors.VaultError) -> str:
    of_journal = isinstance(error, errors.Damaged) and error.part in {"pages", "keys", "medium"}
    return f"{told.sentence(error)} {rest_can_be_saved()}" if of_journal else told.sentence(error)


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and exits with the status for wrong use."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(prog=f"ipt-journal {command}".strip(), description=description)

    @override
    def error(self, message: str) -> NoReturn:
        more = translate("Command line", "`{command} --help` tells more.").format(command=self.prog)
        self.exit(WRONG_USE, f"{message[:1].upper()}{message[1:].rstrip('.')}. {more}\n")

    def journal(self) -> None:
        """Take the journal's folder and how to open it."""
        self.add_argument("journal", type=Path, metavar="JOURNAL")
        self.passphrase()

    def passphrase(self) -> None:
        self.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help=translate("Command line", "read it from FILE, not from a prompt"),
        )

    def recovery_key(self) -> None:
        """Let the recovery key open it too; see `opening.secret`."""
        self.add_argument(
            "--recovery-key",
            action="store_true",
            help=translate("Command line", "what is asked for, or read, is the recovery key"),
        )
