"""Every version opens what the versions before it wrote, with all that was in it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

import ipt_journal
from ipt_journal.journal import Journal
from ipt_journal.records import KINDS, search
from ipt_journal.vault import backup
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import OPENS, now_utc
from tests.frozen import PLACE, SET_ASIDE, Rows, freeze, rows

FROZEN = sorted(path for path in PLACE.iterdir() if path.is_dir())
WAYS = ("passphrase", "recovery key")


def expected(frozen: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((frozen / "expected.json").read_text("utf-8"))
    return found


def secret(frozen: Path, way: str) -> Secret:
    return OPENS if way == WAYS[0] else Secret(Kind.RECOVERY, expected(frozen)["recovery_key"])


def backup_of(frozen: Path) -> Backup:
    return Backup.at(next(frozen.glob("*.jbak")))


def thaw(frozen: Path, folder: Path) -> Path:
    """Lay the journal out as the lock left it."""
    made = JournalFolder(folder)
    folder.mkdir()
    for file in (*made.keys, made.database, made.seal, made.rest):
        shutil.copy(frozen / file.name, file)
    return folder


def require_all(found: Rows, wanted: Rows) -> None:
    """Later versions may have more tables and columns, but what was there is there."""
    for table, kept in wanted.items():
        for key, row in kept.items():
            now = found[table][key]
            assert {name: now[name] for name in row} == row, table


def test_this_version_is_frozen_too() -> None:
    assert ipt_journal.__version__ in {path.name for path in FROZEN}, "python -m tests.frozen"


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.name)
def test_a_journal_of_each_version_opens_with_all_that_was_in_it(
    frozen: Path, folder: Path, way: str
) -> None:
    journal = Journal.open(thaw(frozen, folder), secret(frozen, way), now_utc)
    require_all(rows(journal), expected(frozen)["rows"])
    assert journal.lost_saves == 0
    assert not journal.vault.keys_are_older
    assert journal.unfinished()["note"] == SET_ASIDE["note"]
    assert journal.faults() == []
    with journal.read() as session:
        assert search.find(session, "note text ü")
    journal.close()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("frozen", FROZEN, ids=lambda path: path.name)
def test_a_backup_of_each_version_makes_the_same_journal(
    frozen: Path, folder: Path, way: str
) -> None:
    backup.unpack(backup_of(frozen), secret(frozen, way), folder)
    journal = Journal.open(folder, secret(frozen, way), now_utc)
    require_all(rows(journal), expected(frozen)["rows"])
    assert journal.saves == expected(frozen)["saves"]
    journal.close()


def test_what_is_frozen_has_a_row_of_every_kind(tmp_path: Path) -> None:
    freeze(tmp_path / "frozen")
    kept = expected(tmp_path / "frozen")["rows"]
    assert {str(kind.__tablename__) for kind in KINDS} <= {
        name for name, some in kept.items() if some
    }
