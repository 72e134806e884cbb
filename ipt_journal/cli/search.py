"""`ipt-journal search JOURNAL WORDS`: print what matches every word, newest first."""

from pathlib import Path

from sqlmodel import Session

from ipt_journal import dates
from ipt_journal.cli.edge import DONE, REPORT, Parser, guarded
from ipt_journal.cli.opening import open_journal
from ipt_journal.i18n import translate
from ipt_journal.records import KINDS, search
from ipt_journal.records.record import Dated, Record
from ipt_journal.records.search import Hit

_MOST = 1000


def run(arguments: list[str]) -> int:
    parser = Parser(
        "search",
        translate("Command line", "Print every record that has all the words, newest first."),
    )
    parser.journal()
    parser.add_argument("words", nargs="+", metavar="WORDS")
    asked = parser.parse_args(arguments)
    return guarded(lambda: find(asked.journal, asked.passphrase_file, " ".join(asked.words)))


def find(path: Path, passphrase_file: Path | None, words: str) -> int:
    """Print the hits; with none the status says that there is something to report."""
    journal = open_journal(path, passphrase_file)
    try:
        with journal.read() as session:
            hits = search.find(session, words, _MOST)
            for hit in hits:
                print(_line(session, hit))
    finally:
        journal.close()
    return DONE if hits else REPORT


def _line(session: Session, hit: Hit) -> str:
    kinds = {str(kind.__tablename__): kind for kind in KINDS}
    record = session.get(kinds[hit.kind], hit.id)
    if not isinstance(record, Record):
        return hit.kind
    words = " ".join(" ".join(part for part in record.searched() if part).split())
    day = dates.day_month_year(record.happened.day) if isinstance(record, Dated) else ""
    return " · ".join(part for part in (day, hit.kind, words) if part)
