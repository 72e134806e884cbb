"""`ipt-journal salvage JOURNAL --to NEW`: make a new journal of what is left of a damaged one."""

from argparse import Namespace
from pathlib import Path

from ipt_journal.cli.backup_file import backup_at
from ipt_journal.cli.edge import DONE, REPORT, Parser, guarded
from ipt_journal.cli.opening import now_utc, secret
from ipt_journal.i18n import translate
from ipt_journal.moment import Moment
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.rescue.salvaged import Report, Told, of_saves, of_the_rest
from ipt_journal.vault import memory
from ipt_journal.vault.folder import JournalFolder


def run(arguments: list[str]) -> int:
    parser = Parser(
        "salvage",
        translate(
            "Command line",
            "Make a new journal of a damaged one: its newest good backup and all that can be read.",
        ),
    )
    parser.journal()
    parser.recovery_key()
    parser.add_argument("--to", type=Path, required=True, metavar="NEW")
    parser.add_argument(
        "--backup",
        type=Path,
        metavar="FILE",
        help=translate("Command line", "use this backup too, from a stick or another place"),
    )
    asked = parser.parse_args(arguments)
    return guarded(lambda: salvage(asked))


def salvage(asked: Namespace) -> int:
    memory.harden()
    given = backup_at(asked.backup) if asked.backup is not None else None
    JournalFolder(asked.journal).require(backed_up=given is not None)
    opens = secret(asked.passphrase_file, recovery=asked.recovery_key)
    report = salvage_to(asked.journal, opens, asked.to, now_utc, given)
    print(translate("Command line", "Made {path}.").format(path=asked.to))
    for line in _lines(report):
        print(line)
    return DONE if report.whole else REPORT


def _lines(report: Report) -> list[str]:
    lines = [_from(report)]
    if report.beginning_lost:
        lines.append(translate("Command line", "Nothing could be read of the damaged file."))
    lines += [*of_saves(report, _when), *of_the_rest(report)]
    for table, told in report.records.items():
        if told.read or told.from_backup or told.missing or told.more_may_be_missing:
            lines.append(f"  {table}: {_told(told)}")
    return lines


def _when(utc: int) -> str:
    return f"{Moment.here(utc).local:%Y-%m-%d %H:%M}"


def _from(report: Report) -> str:
    if report.backup is None:
        return translate("Command line", "There is no backup that is whole.")
    words = translate("Command line", "The newest backup that is whole: {name}.")
    return words.format(name=report.backup.path.name)


def _told(told: Told) -> str:
    parts = [translate("Command line", "%n read", n=told.read)]
    if told.from_backup:
        parts.append(translate("Command line", "%n from the backup", n=told.from_backup))
    if told.missing:
        parts.append(translate("Command line", "%n missing", n=told.missing) + _days(told))
    if told.more_may_be_missing:
        parts.append(translate("Command line", "there may have been more"))
    return ", ".join(parts)


def _days(told: Told) -> str:
    """Return the first and the last day of what is missing, as far as known."""
    days = " – ".join(day.isoformat() for day in told.days)
    return f" ({days})" if days else ""
