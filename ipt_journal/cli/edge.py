"""The one place where an error becomes a plain sentence and an exit status."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from ipt_journal.i18n import translate
from ipt_journal.vault import errors

DONE, REPORT, WRONG_USE, WRONG_KEY, DAMAGED, UNREADABLE, IN_USE = range(7)


class WrongUse(Exception):
    """What was asked for cannot be done this way; the message is the sentence to print."""


def guarded(work: Callable[[], int]) -> int:
    """Run `work`; on an error print one sentence, without a traceback and without journal text."""
    try:
        return work()
    except WrongUse as error:
        return _say(str(error), WRONG_USE)
    except errors.VaultError as error:
        return _say(*told(error))
    except OSError as error:
        sentence = translate("Command line", "That file or folder cannot be used: {why}.")
        return _say(sentence.format(why=error.strerror), WRONG_USE)
    except KeyboardInterrupt:
        return REPORT


def told(error: errors.VaultError) -> tuple[str, int]:
    """Return the sentence and the exit status of a vault's error."""
    match error:
        case errors.MistypedKey():
            return translate(
                "Command line", "That recovery key has a typing error in it."
            ), WRONG_KEY
        case errors.WrongKey():
            return translate(
                "Command line", "That passphrase does not open this journal."
            ), WRONG_KEY
        case errors.Damaged(part="keys"):
            return translate("Command line", "The key file of this journal is damaged."), DAMAGED
        case errors.Damaged():
            return translate("Command line", "Part of this journal's file is damaged."), DAMAGED
        case errors.InUse():
            return translate("Command line", "Another process has this journal open."), IN_USE
        case errors.AlreadyThere():
            return translate("Command line", "Something else lies there already."), WRONG_USE
        case _:
            return _unreadable(error), UNREADABLE


def _unreadable(error: errors.VaultError) -> str:
    match error:
        case errors.NotAJournal():
            return translate("Command line", "There is no journal in that folder.")
        case errors.FromNewerVersion():
            return translate("Command line", "A newer version of this app wrote that journal.")
        case errors.NoRoom():
            return translate("Command line", "There is no room left on that disk.")
        case errors.ReadOnly():
            return translate("Command line", "That journal can only be read where it lies.")
        case errors.NotEncrypting():
            return translate(
                "Command line", "That file is not encrypted; nothing was written to it."
            )
        case _:
            return translate("Command line", "That journal cannot be reached.")


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and exits with the status for wrong use."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(prog=f"ipt-journal {command}".strip(), description=description)

    def journal(self) -> None:
        """Take the journal's folder and how to open it."""
        self.add_argument("journal", type=Path, metavar="JOURNAL")
        self.passphrase()

    def passphrase(self) -> None:
        self.add_argument(
            "--passphrase-file",
            type=Path,
            metavar="FILE",
            help="read it from FILE, not from a prompt",
        )
