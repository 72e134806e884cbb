"""What would come of a backup or a second copy, before anything is done with it."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlmodel import Session

from ipt_journal.i18n import translate
from ipt_journal.journal import Journal
from ipt_journal.records import named
from ipt_journal.records.record import Dated, Record, Row
from ipt_journal.rescue import backing_up, beside, merging
from ipt_journal.rescue.contents import Contents, Differences, Key, contents, differences
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Secret

Source = Backup | Path  # a backup, or a second copy of the database


@dataclass(frozen=True, slots=True)
class Line:
    """A record that is only there, or that is `newer` there; `day` where it has one."""

    key: Key
    day: date | None
    words: str
    newer: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """Both contents, how they differ, and the records that can be brought in, by day."""

    there: Contents
    here: Contents
    differences: Differences
    lines: tuple[Line, ...]


def preview(journal: Journal, source: Source, secret: Secret | None = None) -> Preview:
    """Compare, on whatever thread; raises what `beside.in_backup` and `beside.apart` raise."""
    with _looking(journal, source, secret) as there, beside.apart(journal.vault) as here:
        found = differences(here, there)
        lines = [_line(there, key, newer=False) for key in found.only_there]
        lines += [_line(there, key, newer=True) for key in found.newer_there]
        lines.sort(key=lambda line: (line.day or date.min, line.words), reverse=True)
        return Preview(contents(there), contents(here), found, tuple(lines))


def bring_in(
    journal: Journal, source: Source, chosen: list[Key], secret: Secret | None = None
) -> int:
    """Take these records over, after a backup of the journal as it is; return how many came.

    Raises what `merging.take_over` and `beside.in_backup` raise.
    """
    if backing_up.changed(journal):
        backing_up.back_up(journal)  # none is let go here: it might be the one that is read
    with _looking(journal, source, secret) as there:
        return merging.take_over(journal, there, chosen)


def _looking(
    journal: Journal, source: Source, secret: Secret | None
) -> AbstractContextManager[Session]:
    if isinstance(source, Backup):
        return beside.in_backup(journal.vault, source, secret)
    return beside.in_copy(journal.vault, source)


def _line(there: Session, key: Key, *, newer: bool) -> Line:
    row = there.get_one(*key)
    day = row.happened.day if isinstance(row, Dated) else None
    return Line(key, day, _words(row), newer)


def _words(row: Row) -> str:
    """Return the first line of what the client wrote, or what kind of thing it is."""
    written = row.searched() if isinstance(row, Record) else ()
    lines = (line.strip() for text in written for line in text.splitlines())
    if first := next((line for line in lines if line), ""):
        return first
    return kind_of(str(row.__tablename__))


def kind_of(table: str) -> str:
    """Return what a kind of record is called in a list of what came back."""
    without_page = {
        "check_in": translate("Kinds", "a check-in"),
        "note": translate("Kinds", "a note"),
        "link": translate("Kinds", "whether two things felt connected"),
        "standing": translate("Kinds", "how a relationship sat with you"),
        "response": translate("Kinds", "a questionnaire"),
        "own_form": translate("Kinds", "a questionnaire brought along"),
        "own_line": translate("Kinds", "a line in the help list"),
        "closeness": translate("Kinds", "how close somebody is"),
        "paper": translate("Kinds", "what goes on paper"),
        "paper_preset": translate("Kinds", "a way of choosing for paper"),
    }
    return without_page.get(table) or named.label(table)
