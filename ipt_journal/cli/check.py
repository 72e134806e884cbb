"""`ipt-journal check JOURNAL`: read every page and say whether all is as it was written."""

from pathlib import Path

from sqlmodel import func, select

from ipt_journal.cli.edge import DAMAGED, DONE, REPORT, Parser, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import KINDS


def run(arguments: list[str]) -> int:
    parser = Parser(
        "check", translate("Command line", "Check a journal's key file, pages and last saves.")
    )
    parser.journal()
    asked = parser.parse_args(arguments)
    return guarded(lambda: check(asked.journal, asked.passphrase_file))


def check(path: Path, passphrase_file: Path | None) -> int:
    journal = open_journal(path, passphrase_file)
    try:
        faults = journal.faults()
        remarks = _remarks(journal)
        for line in remarks:
            print(line)
        if faults:
            words = translate("Command line", "%n place(s) in the file are damaged.", n=len(faults))
            print(words)
            return DAMAGED
        _count(journal)
    finally:
        journal.close()
    return REPORT if remarks else DONE


def _remarks(journal: Journal) -> list[str]:
    remarks = []
    if journal.vault.keys_repaired:
        remarks.append(
            translate("Command line", "One copy of the key file was damaged and has been renewed.")
        )
    if journal.vault.keys_are_older:
        remarks.append(translate("Command line", "The key file is an earlier one."))
    if journal.lost_saves:
        words = translate("Command line", "The last %n save(s) are missing.", n=journal.lost_saves)
        remarks.append(words)
    return remarks


def _count(journal: Journal) -> None:
    print(translate("Command line", "Everything is as it was written."))
    with journal.read() as session:
        for kind in KINDS:
            count = session.exec(select(func.count()).select_from(kind)).one()
            print(f"  {kind.__tablename__}: {count}")
