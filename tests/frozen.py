"""Freeze a journal as this version writes it: `python -m tests.frozen`, once for each release.

Later versions must open it: `tests/vault/test_frozen.py` tries every one there is.
"""

import json
import re
import shutil
import sys
import tempfile
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Column, Enum, Uuid
from sqlmodel import AutoString, Session

import ipt_journal
from ipt_journal.journal import Journal
from ipt_journal.records import KINDS
from ipt_journal.records.record import Row
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import recovery
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import CHEAP, PASSPHRASE, ROOT, now_utc

PLACE = ROOT / "tests" / "data" / "frozen"
SET_ASIDE = {"note": {"text": "Not finished, and no room – ünfertig 未完"}}
_IDS = UUID("5d3a8f0e-6f3d-4b0d-9a76-6f2b6a0f7a11")
_A_DAY = re.compile(r"(_on|_day|_by|_for)$|^(first|last|since)$")
_HEAD_OF_REST = 16
_APP_KEEPS = ("search_", "sqlite_")
Rows = dict[str, dict[str, dict[str, Any]]]


def freeze(place: Path) -> None:
    """Write a journal as a lock leaves it, a backup, and `expected.json` with what they hold."""
    with tempfile.TemporaryDirectory() as making:
        folder = JournalFolder(Path(making, "Frozen.journal"))
        journal = Journal.create(folder.path, PASSPHRASE, now_utc, CHEAP)
        written = recovery.new()
        journal.vault.set_recovery_key(written)
        with journal.write() as session:
            session.add_all(map(one_of, KINDS))
        taken = back_up(journal)
        expected = {"recovery_key": written, "saves": journal.saves, "rows": rows(journal)}
        journal.vault.rest.put(json.dumps(SET_ASIDE))
        journal.close()
        place.mkdir(parents=True)
        for file in (*folder.keys, folder.database, folder.seal, taken.path):
            shutil.copy(file, place)
        (place / folder.rest.name).write_bytes(_without_noise(folder.rest.read_bytes()))
    told = json.dumps(expected, indent=1, ensure_ascii=False)
    (place / "expected.json").write_text(f"{told}\n", "utf-8")


def _without_noise(rest: bytes) -> bytes:
    return rest[: _HEAD_OF_REST + int.from_bytes(rest[:4], "big")]


def id_of(kind: str) -> UUID:
    return uuid5(_IDS, kind)


def one_of(kind: type[Row], words: str = "ü 语") -> Row:
    """Return a record that says something wherever it can, and names others where it may."""
    columns = kind.__table__.columns  # type: ignore[attr-defined]
    told = {one.name: _value(kind, one, words) for one in columns if one.name != "id"}
    known = {name: value for name, value in told.items() if value is not None}
    return kind(id=id_of(str(kind.__tablename__)), **known)


def _value(kind: type[Row], column: "Column[Any]", words: str) -> Any:
    """Return what stands in a column; None where the kind itself knows best."""
    if isinstance(column.type, Uuid):
        named = [foreign.column.table.name for foreign in column.foreign_keys]
        return id_of(named[0] if named else "person")
    field = kind.model_fields[column.name]
    default = None if field.is_required() else field.get_default(call_default_factory=True)
    if isinstance(column.type, Enum):
        codes: type[StrEnum] = column.type.python_type
        return default if isinstance(default, StrEnum) else next(iter(codes))
    if isinstance(column.type, AutoString) and not default:
        said = f"{kind.__tablename__} {column.name} – {words}"
        return "2026-11-17" if _A_DAY.search(column.name) else said
    if column.type.python_type in {int, float, bool} and default is None:
        return 1
    return None


def rows(journal: Journal) -> Rows:
    """Return every row as it stands in the database, by table and id."""
    with journal.read() as session:
        asked = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        named = [name for (name,) in session.connection().exec_driver_sql(asked)]
        kept = [name for name in named if not name.startswith(_APP_KEEPS) and name != "saves"]
        return {table: _rows(session, table) for table in kept}


def _rows(session: Session, table: str) -> dict[str, dict[str, Any]]:
    found = session.connection().exec_driver_sql(f"SELECT * FROM {table}")  # noqa: S608
    return {str(row["id"]): dict(row) for row in found.mappings()}


if __name__ == "__main__":
    freeze(PLACE / ipt_journal.__version__)
    sys.stdout.write(f"{PLACE / ipt_journal.__version__}\n")
