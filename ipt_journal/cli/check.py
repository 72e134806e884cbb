"""`ipt-journal check JOURNAL`: read every page and say whether all is as it was written."""

import json
from collections.abc import Iterator
from pathlib import Path

from ipt_journal.cli.edge import DAMAGED, DONE, REPORT, Parser, guarded, rest_can_be_saved
from ipt_journal.cli.opening import open_journal
from ipt_journal.i18n import translate
from ipt_journal.rescue.examination import Examined, examine


def run(arguments: list[str]) -> int:
    parser = Parser(
        "check",
        translate("Command line", "Check a journal's key file, pages, last saves and backups."),
    )
    parser.journal()
    parser.add_argument(
        "--json", action="store_true", help=translate("Command line", "say it as JSON")
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: check(asked.journal, asked.passphrase_file, as_json=asked.json))


def check(path: Path, passphrase_file: Path | None, *, as_json: bool) -> int:
    journal = open_journal(path, passphrase_file)
    try:
        examined = examine(journal)
    finally:
        journal.close()
    for line in [_json(examined)] if as_json else _lines(examined):
        print(line)
    if not examined.whole:
        return DAMAGED
    return REPORT if examined.remarkable else DONE


def _json(examined: Examined) -> str:
    held = examined.held
    told = {
        "whole": examined.whole,
        "damaged_places": examined.places,
        "lost_saves": examined.lost_saves,
        "key_file_repaired": examined.keys_repaired,
        "key_file_older": examined.keys_are_older,
        "seal_older": examined.seal_is_older,
        "saves": examined.saves,
        "records": held.counts if held else {},
        "backups": examined.backups,
        "second_copies": examined.second_copies,
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _lines(examined: Examined) -> Iterator[str]:
    yield from _remarks(examined)
    if examined.held is None:
        yield translate("Command line", "Damaged: %n place(s) in the file.", n=examined.places)
        yield rest_can_be_saved()
        return
    yield translate("Command line", "Everything is as it was written.")
    for table, count in examined.held.counts.items():
        yield f"  {table}: {count}"


def _remarks(examined: Examined) -> Iterator[str]:
    if examined.keys_repaired:
        yield translate(
            "Command line", "One copy of the key file was damaged and has been renewed."
        )
    if examined.keys_are_older:
        yield translate("Command line", "The key file is an earlier one.")
    if examined.seal_is_older:
        yield translate("Command line", "The note of what was last saved is an earlier one.")
    if examined.lost_saves:
        lost = examined.lost_saves
        yield translate("Command line", "The last %n save(s) are missing.", n=lost)
    for name in (name for name, whole in examined.backups.items() if not whole):
        yield translate("Command line", "The backup {name} is damaged.").format(name=name)
    for name in examined.second_copies:
        words = translate("Command line", "There is a second copy of this journal: {name}.")
        yield words.format(name=name)
