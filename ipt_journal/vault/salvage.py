"""Read what can be read of a damaged database, row by row around the damage, and say what cannot.

One damaged page fails every query that meets it, and the connection with it (security.md, 4.3).
So rows are read in ranges, a range that fails is halved, and each failure takes a new connection.
The indexes lie on other pages than the rows: they tell which rows there were, and of which day.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ipt_journal.vault import database
from ipt_journal.vault.errors import VaultError

_BLOCK = 4096
_BEYOND = 256  # numbers looked through after the last one known, when nothing tells the last
_OUR_TIME = "happened_utc"


@dataclass(slots=True)
class Found:
    """One table: `rows` as they were read, by their number; `missing` the numbers of the others.

    `ids` and `times` (UTC seconds) are by number what an index told. `all_known` is False when no
    index could be read to its end: then there may have been more. `ids_known` tells that of `ids`.
    """

    columns: tuple[str, ...] = ()
    rows: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    missing: set[int] = field(default_factory=set)
    ids: dict[int, str] = field(default_factory=dict)
    times: dict[int, int] = field(default_factory=dict)
    all_known: bool = True
    ids_known: bool = False


def copy_readable(source: Path, target: Path) -> None:
    """Copy a file; what the medium cannot read any more is zeros in the copy.

    Of a file that is not there, or cannot even be opened, the copy is empty.
    """
    try:
        file = source.open("rb", buffering=0)
    except OSError:
        target.touch()
        return
    with file, target.open("wb") as copy:
        size = file.seek(0, 2)
        for place in range(0, size, _BLOCK):
            try:
                file.seek(place)
                copy.write(file.read(_BLOCK))
            except OSError:
                copy.write(bytes(min(_BLOCK, size - place)))


class Reader:
    """Reads a damaged database with a fresh connection after each failure."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._connect = connect
        self._link: Any = None

    def version(self) -> int | None:
        """Return the schema's version, None where not even the beginning can be read."""
        rows = self._ask("PRAGMA user_version")
        return int(rows[0][0]) if rows else None

    def tables(self) -> list[str]:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        return [str(name) for (name,) in self._ask(named) or ()]

    def read(self, table: str) -> Found:
        """Read every row of `table` that can be read."""
        columns = [str(row[1]) for row in self._ask(f"PRAGMA table_info({table})") or ()]
        found = Found(tuple(columns))
        if not columns:
            found.all_known = False
            return found
        known = self._known(table, found)
        last = max(known, default=0) if found.all_known else self._last(table, known)
        asked = f"SELECT rowid, * FROM {table} WHERE rowid BETWEEN ? AND ?"  # noqa: S608
        for number, *values in self._in_ranges(asked, 1, last):
            found.rows[number] = tuple(values)
        found.missing = known - found.rows.keys()
        return found

    def close(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None

    def _known(self, table: str, found: Found) -> set[int]:
        """Return the numbers that the table's indexes know, from either end up to the damage."""
        known: set[int] = set()
        whole = False
        for name, column in self._indexes(table):
            for order in ("ASC", "DESC"):
                asked = f"SELECT rowid, {column} FROM {table} INDEXED BY {name} "  # noqa: S608
                numbers, ended = self._until_damage(f"{asked} ORDER BY {column} {order}")
                known |= numbers.keys()
                whole = whole or ended
                if column == "id":
                    found.ids |= numbers
                    found.ids_known = found.ids_known or ended
                if column == _OUR_TIME:
                    found.times |= numbers
                if ended:
                    break
        found.all_known = whole
        return known

    def _indexes(self, table: str) -> list[tuple[str, str]]:
        """Return each index that covers all rows, with its first column."""
        listed = self._ask(f"PRAGMA index_list({table})") or ()
        firsts = []
        for _, name, _, _, partial, *_ in listed:
            columns = self._ask(f"PRAGMA index_info({name})") or ()
            if columns and not partial:
                firsts.append((str(name), str(columns[0][2])))
        return firsts

    def _last(self, table: str, known: set[int]) -> int:
        rows = self._ask(f"SELECT max(rowid) FROM {table}")  # noqa: S608
        if rows:
            return int(rows[0][0] or 0)
        return max(known, default=0) + _BEYOND

    def _in_ranges(self, asked: str, first: int, last: int) -> Iterator[tuple[Any, ...]]:
        waiting = [(first, last)]
        while waiting:
            low, high = waiting.pop()
            rows = self._ask(asked, low, high) if low <= high else ()
            if rows is not None:
                yield from rows
            elif low < high:
                middle = (low + high) // 2
                waiting += ((middle + 1, high), (low, middle))

    def _until_damage(self, asked: str) -> tuple[dict[int, Any], bool]:
        """Return what an index tells until it fails, and whether it told everything."""
        numbers: dict[int, Any] = {}
        try:
            numbers.update(self._linked().execute(asked))  # as far as it comes
        except (database.DriverError, VaultError):
            self.close()
            return numbers, False
        return numbers, True

    def _ask(self, asked: str, *values: int) -> list[tuple[Any, ...]] | None:
        """Return the answer, None where damage is in the way."""
        try:
            rows: list[tuple[Any, ...]] = self._linked().execute(asked, values).fetchall()
        except (database.DriverError, VaultError):
            self.close()
            return None
        return rows

    def _linked(self) -> Any:  # noqa: ANN401 - the driver ships no types
        if self._link is None:
            self._link = self._connect()
        return self._link
