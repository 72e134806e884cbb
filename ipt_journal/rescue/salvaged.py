"""What came of saving a damaged journal: what was read, what a backup gave, and what is missing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from ipt_journal.i18n import translate
from ipt_journal.records.unfinished import Unfinished
from ipt_journal.rescue.contents import OF_THE_APP, entry_kinds
from ipt_journal.vault.jbak import Backup


@dataclass(slots=True)
class Told:
    """One table: how many rows were read, came from the backup instead, and are missing.

    `times` are those of missing rows, in UTC seconds, as far as known; `more_may_be_missing` when
    not even the indexes told how many there were.
    """

    read: int = 0
    from_backup: int = 0
    missing: int = 0
    times: list[int] = field(default_factory=list)
    more_may_be_missing: bool = False
    ids: set[str] = field(default_factory=set)  # of those that were read

    def lose(self, key: str) -> None:
        """Count one as missing that was read or came from the backup."""
        if key in self.ids:
            self.read -= 1
        else:
            self.from_backup -= 1
        self.missing += 1

    @property
    def days(self) -> list[date]:
        """Return the first and the last day of what is missing, in UTC, as far as known."""
        ends = (datetime.fromtimestamp(utc, UTC).date() for utc in self.times[:1] + self.times[-1:])
        return list(dict.fromkeys(ends))


@dataclass(slots=True)
class Report:
    """What became of each table by its name; `backup` is the one that was used, if any was.

    `lost_saves` are those that the seal knows of and neither the file nor the backup holds, None
    where that cannot be told; `sealed` is when the seal was last written, in UTC seconds.
    `earlier` tells that the damaged file had fewer saves than the backup: what it alone has may
    have been deleted since.
    """

    backup: Backup | None
    tables: dict[str, Told] = field(default_factory=dict)
    beginning_lost: bool = False  # nothing at all could be read of the damaged file
    lost_saves: int | None = None
    sealed: int = 0
    earlier: bool = False

    @property
    def records(self) -> dict[str, Told]:
        """Return what became of the kinds that a client would count, as the app counts them."""
        kinds = (str(kind.__tablename__) for kind in entry_kinds())
        return {kind: self.tables[kind] for kind in kinds if kind in self.tables}

    @property
    def missing(self) -> int:
        """Return how many rows are missing, also of what hangs on records and is none itself."""
        return sum(told.missing for told in self.tables.values())

    @property
    def ties_missing(self) -> bool:
        """Whether something is missing that is no record itself, such as who is named in a note."""
        own = {str(kind.__tablename__) for kind in OF_THE_APP}
        ties = self.tables.keys() - self.records.keys() - own
        return any(self.tables[tie].missing for tie in ties)

    @property
    def unfinished_missing(self) -> bool:
        """Whether text is missing that was not saved yet."""
        told = self.tables.get(str(Unfinished.__tablename__))
        return told is not None and bool(told.missing)

    @property
    def more_may_be_missing(self) -> bool:
        return any(told.more_may_be_missing for told in self.tables.values())

    @property
    def whole(self) -> bool:
        """Whether all that was ever saved is known to be in the new journal."""
        if self.beginning_lost or self.missing or self.more_may_be_missing:
            return False
        return self.lost_saves == 0


def of_saves(report: Report, when: Callable[[int], str]) -> Iterator[str]:
    """Say what is known of saves that are nowhere to be found; `when` writes a UTC second."""
    if report.earlier:
        yield translate(
            "Salvage", "The damaged file is an earlier one. What was deleted since may be back."
        )
    if report.lost_saves is None:
        yield translate("Salvage", "Whether the last saves are in it cannot be told.")
    elif report.lost_saves:
        words = translate(
            "Salvage",
            "The last %n save(s) are missing. The last of them was counted on {when}.",
            n=report.lost_saves,
        )
        yield words.format(when=when(report.sealed))


def of_the_rest(report: Report) -> Iterator[str]:
    """Say what is missing that is no record itself."""
    if report.ties_missing:
        yield translate(
            "Salvage",
            "Of what ties records together, such as who is named in a note, some is missing.",
        )
    if report.unfinished_missing:
        yield translate("Salvage", "Text that was not saved yet is missing.")
