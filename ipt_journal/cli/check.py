"""`ipt-journal check JOURNAL`: read every page and say whether all is as it was written."""

import json
from argparse import Namespace
from collections.abc import Iterator

from ipt_journal.cli.edge import (
    DAMAGED,
    DONE,
    REPORT,
    Parser,
    guarded,
    rest_can_be_saved,
    status_of,
)
from ipt_journal.cli.opening import now_utc, secret
from ipt_journal.i18n import translate
from ipt_journal.rescue import examination
from ipt_journal.rescue.examination import Examined
from ipt_journal.vault import memory, told
from ipt_journal.vault.errors import Damaged, FromNewerVersion, NotEncrypting, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyfile import Condition


def run(arguments: list[str]) -> int:
    parser = Parser(
        "check",
        translate(
            "Command line",
            "Check a journal's key file, pages, last saves and backups. "
            "Nothing of what is kept is changed.",
        ),
    )
    parser.journal()
    parser.recovery_key()
    parser.add_argument(
        "--json", action="store_true", help=translate("Command line", "say it as JSON")
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: check(asked))


def check(asked: Namespace) -> int:
    memory.harden()
    folder = JournalFolder(asked.journal)
    examination.require(folder)
    opens = secret(asked.passphrase_file, recovery=asked.recovery_key)
    found = examination.examine(folder, opens, now_utc)
    for line in [_json(found)] if asked.json else _lines(found):
        print(line)
    if found.trouble is not None:
        return status_of(found.trouble)
    if not found.whole:
        return DAMAGED
    return REPORT if found.remarkable else DONE


def _json(found: Examined) -> str:
    told_of = {
        "whole": found.whole,
        "trouble": _code(found.trouble),
        "key_files": found.key_files,
        "key_file_older": found.keys_are_older,
        "earlier_version": found.earlier_version,
        "damaged_places": found.places,
        "sealed_saves": found.sealed,
        "saves": found.saves,
        "lost_saves": found.lost_saves,
        "seal_older": found.seal_is_older,
        "records": found.held.counts if found.held else {},
        "backups": found.backups,
        "second_copies": found.second_copies,
    }
    return json.dumps(told_of, ensure_ascii=False, indent=2)


def _code(trouble: VaultError | None) -> str | None:
    """Return a word for a program: what is damaged, or why it cannot be read."""
    if isinstance(trouble, Damaged):
        return f"damaged {trouble.part}"
    if trouble is None:
        return None
    return {FromNewerVersion: "newer version", NotEncrypting: "not encrypted"}.get(
        type(trouble), "unreachable"
    )


def _lines(found: Examined) -> Iterator[str]:
    if found.trouble is not None:
        yield told.sentence(found.trouble)
    if found.places:
        yield translate("Command line", "Damaged: %n place(s) in the file.", n=found.places)
    yield from _of_keys(found)
    yield from _of_saves(found)
    yield from _of_copies(found)
    if isinstance(found.trouble, Damaged) or found.places:
        yield rest_can_be_saved()
    if found.whole:
        yield _of_whole(found)
    for table, count in found.held.counts.items() if found.held else ():
        yield f"  {table}: {count}"


def _of_whole(found: Examined) -> str:
    if found.remarkable:
        return translate("Command line", "The journal itself is as it was written.")
    return translate("Command line", "Everything is as it was written.")


def _of_keys(found: Examined) -> Iterator[str]:
    others = set(found.key_files) - {Condition.WHOLE}
    if Condition.WHOLE in found.key_files and others:
        yield translate("Command line", "One copy of the key file is not as it should be.")
        if not others & {Condition.NEWER, Condition.UNREACHABLE}:
            yield translate("Command line", "Opening the journal writes it anew.")
    if found.keys_are_older:
        yield translate("Command line", "The key file is an earlier one.")


def _of_saves(found: Examined) -> Iterator[str]:
    if found.earlier_version:
        yield translate(
            "Command line",
            "An earlier version of this app wrote it. Opening the journal brings it up to date.",
        )
    if found.seal_is_older:
        yield translate("Command line", "The note of what was last saved is an earlier one.")
    if found.lost_saves:
        lost = found.lost_saves
        yield translate("Command line", "The last %n save(s) are missing.", n=lost)


def _of_copies(found: Examined) -> Iterator[str]:
    good = sum(one is Condition.WHOLE for one in found.backups.values())
    yield translate("Command line", "%n backup(s) read and found whole.", n=good)
    words = {
        Condition.DAMAGED: translate("Command line", "The backup {name} is damaged."),
        Condition.NEWER: translate(
            "Command line", "A newer version of this app made the backup {name}."
        ),
        Condition.UNREACHABLE: translate(
            "Command line", "The backup {name} cannot be read just now."
        ),
    }
    for name, one in found.backups.items():
        if one in words:
            yield words[one].format(name=name)
    for name in found.second_copies:
        copy = translate("Command line", "There is a second copy of this journal: {name}.")
        yield copy.format(name=name)
