"""The encrypted file: what it refuses, what it reports, and what an error may say."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from ipt_journal.journal import Journal
from ipt_journal.records.person import Person
from ipt_journal.vault import database, told
from ipt_journal.vault.errors import (
    Damaged,
    Locked,
    NotEncrypting,
    Unreachable,
    VaultError,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from ipt_journal.vault.legible import has_damaged_pages
from ipt_journal.vault.unlock import unlock
from tests.conftest import OPENS
from tests.vault.notes import being_read, kept, kept_in, reopened, save

PAGE = 4096
# As the security design names them; not read from the code that sets them.
PROMISED = {
    "journal_mode": "wal",
    "synchronous": 3,
    "temp_store": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
CANARY = "zanzibar marmalade"


def file(folder: Path) -> Path:
    return JournalFolder(folder).database


def change_byte(path: Path, place: int) -> None:
    with path.open("r+b") as opened:
        opened.seek(place)
        byte = opened.read(1)[0]
        opened.seek(place)
        opened.write(bytes([byte ^ 0x01]))


def spec() -> bytearray:
    return database.key_specification(b"k" * 32, b"s" * 16)


def test_every_connection_is_set_as_promised(journal: Journal) -> None:
    save(journal, "one")
    with journal.read() as session, journal.read() as other:
        for each in (session, other):
            link = each.connection()
            for name, answer in PROMISED.items():
                assert link.exec_driver_sql(f"PRAGMA {name}").scalar_one() == answer, name
            assert link.exec_driver_sql("PRAGMA cipher_version").scalar_one()


def test_a_driver_that_knows_no_key_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with pytest.raises(NotEncrypting):
        database.connect(path, spec(), mode="rwc", driver=sqlite3)
    assert not path.exists() or path.read_bytes() == b""


class Pretender(sqlite3.Connection):
    """Takes a key and does nothing with it, as plain SQLite takes PRAGMA key."""

    def set_key(self, key: bytearray) -> None:
        self.key = bytes(key)


class PretendingDriver:
    """Looks like SQLCipher from outside."""

    Error = sqlite3.Error

    @staticmethod
    def connect(address: str, **options: object) -> sqlite3.Connection:
        return sqlite3.connect(address, factory=Pretender, **options)  # type: ignore[call-overload, no-any-return]


def test_a_driver_that_takes_a_key_and_forgets_it_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with pytest.raises(NotEncrypting):
        database.connect(path, spec(), mode="rwc", driver=PretendingDriver)
    assert not path.exists() or path.read_bytes() == b""


def test_what_is_no_file_is_told_as_unreachable(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        database.connect(tmp_path, spec())
    with pytest.raises(Unreachable):
        database.connect(tmp_path / "missing.db", spec())
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_that_cannot_keep_the_log_is_not_called_plain_text(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        database.connect(tmp_path / "journal.db", spec(), mode="rwc&vfs=unix-none")


def test_a_plain_database_in_the_journals_place_is_not_written_to(
    journal: Journal, folder: Path
) -> None:
    journal.close()
    file(folder).unlink()
    plain = sqlite3.connect(file(folder))
    plain.execute("CREATE TABLE note (text)")
    plain.close()
    before = file(folder).read_bytes()
    with pytest.raises(NotEncrypting):
        reopened(folder)
    assert file(folder).read_bytes() == before


def test_the_key_is_wiped_from_memory_that_was_handed_over(tmp_path: Path) -> None:
    specification = spec()
    database.connect(tmp_path / "journal.db", specification, mode="rwc").close()
    assert set(specification) == {0}


def test_nothing_but_sqlcipher_reads_the_file(journal: Journal, folder: Path) -> None:
    save(journal, CANARY)
    journal.close()
    other = sqlite3.connect(file(folder))
    with pytest.raises(sqlite3.DatabaseError):
        other.execute("SELECT count(*) FROM sqlite_master").fetchone()
    other.close()
    assert not file(folder).read_bytes().startswith(b"SQLite format 3")


def test_a_changed_page_is_damage_and_not_a_wrong_passphrase(
    journal: Journal, folder: Path
) -> None:
    save(journal, CANARY)
    journal.close()
    with pytest.raises(WrongKey) as wrong:
        reopened(folder, Secret(Kind.PASSPHRASE, "not the one"))
    change_byte(file(folder), 500)
    with pytest.raises(Damaged) as damaged:
        reopened(folder)
    assert damaged.value.part == "pages"
    assert told.sentence(damaged.value) != told.sentence(wrong.value)


def test_a_bad_bit_in_the_files_salt_costs_nothing(journal: Journal, folder: Path) -> None:
    save(journal, "kept")
    journal.close()
    for place in range(16):
        change_byte(file(folder), place)
    assert kept_in(folder) == ["kept"]


def test_a_changed_page_anywhere_is_told_and_never_read_as_something_else(
    journal: Journal, folder: Path
) -> None:
    words = [f"note {number:02} " + "many words " * 200 for number in range(30)]
    for each in words:
        save(journal, each)
    journal.close()
    whole = file(folder).read_bytes()
    pages = len(whole) // PAGE
    for page in range(0, pages, 3):
        file(folder).write_bytes(whole)
        change_byte(file(folder), page * PAGE + 777)
        try:
            opened = reopened(folder)
        except Damaged:
            continue
        assert opened.faults()
        found = readable(opened)
        assert found in (words, None)
        assert found == readable(opened)
        opened.close()


def readable(journal: Journal) -> list[str] | None:
    try:
        return kept(journal)
    except Damaged:
        return None


def test_beside_a_damaged_page_the_rest_can_still_be_read_and_written(
    journal: Journal, folder: Path
) -> None:
    for number in range(30):
        save(journal, f"note {number:02} " + "many words " * 200)
    with journal.write() as session:
        session.add(Person(label="Leah"))
    page = journal_page_of(journal, "note")
    journal.close()
    change_byte(file(folder), (page - 1) * PAGE + 777)
    opened = reopened(folder)
    with pytest.raises(Damaged):
        kept(opened)
    with opened.write() as session:
        session.add(Person(label="Daniel"))
    with opened.read() as session:
        names = session.connection().execute(text("SELECT label FROM person ORDER BY label"))
        assert list(names.scalars()) == ["Daniel", "Leah"]
    opened.close()


def journal_page_of(journal: Journal, table: str) -> int:
    with journal.read() as session:
        query = text("SELECT rootpage FROM sqlite_master WHERE name = :table")
        return int(session.connection().execute(query, {"table": table}).scalar_one())


def test_an_error_of_the_driver_carries_no_text(journal: Journal) -> None:
    with journal.vault.engine.connect() as link, pytest.raises(DBAPIError) as caught:
        link.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": CANARY})
    assert CANARY not in f"{caught.value} {caught.value!r}"


def test_an_error_at_the_door_has_a_name_and_no_text(journal: Journal) -> None:
    with pytest.raises(VaultError) as caught, journal.read() as session:
        session.connection().execute(
            text(f"SELECT '{CANARY}' FROM nowhere")  # noqa: S608 - the text is the point
        )
    assert CANARY not in f"{caught.value} {caught.value!r} {caught.value.__cause__}"


def test_a_record_that_refers_to_none_is_refused_without_its_text(journal: Journal) -> None:
    with pytest.raises(AssertionError) as caught, journal.write() as session:
        session.connection().execute(
            text("INSERT INTO mention VALUES ('a', :words, 'nobody', 1)"), {"words": CANARY}
        )
    assert CANARY not in str(caught.value)
    assert kept(journal) == []


def test_a_file_that_vanished_is_not_made_anew(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    with journal.read() as first:
        first.connection()
        file(folder).rename(folder / "elsewhere.db")
        with pytest.raises(Unreachable):
            kept(journal)
    assert not file(folder).exists()


def test_a_journal_at_rest_is_one_file_that_needs_no_log(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    with journal.read() as first, journal.read() as second:
        first.connection()
        second.connection()
    journal.close()
    assert list(folder.glob("journal.db?*")) == []
    vault = unlock(folder, OPENS)
    link = vault.connect_to(file(folder), mode="ro")
    assert link.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    link.close()
    vault.close()


def test_a_closed_journal_answers_nothing(journal: Journal) -> None:
    save(journal, "one")
    held = journal.read()
    session = held.__enter__()
    link = session.connection()
    journal.close()
    with pytest.raises(Locked):
        kept(journal)
    with pytest.raises(Exception, match="closed"):
        link.execute(text("SELECT 1"))
    session.close()
    journal.close()


def test_reading_does_not_hold_up_a_save(journal: Journal) -> None:
    save(journal, "one")
    with being_read(journal):
        save(journal, "two")
    save(journal, "three")
    assert kept(journal) == ["one", "three", "two"]


def test_a_look_beside_finds_a_damaged_page_and_one_after_closing_finds_nobody(
    journal: Journal, folder: Path
) -> None:
    save(journal, CANARY)
    journal.vault.finish_log()
    assert not has_damaged_pages(journal.vault)
    change_byte(file(folder), 3 * PAGE + 100)
    assert has_damaged_pages(journal.vault)
    journal.close()
    with pytest.raises(Locked):
        has_damaged_pages(journal.vault)


def test_closing_waits_for_a_look_and_leaves_no_log(journal: Journal, folder: Path) -> None:
    save(journal, CANARY)
    with ThreadPoolExecutor(1) as beside:
        looked = [beside.submit(has_damaged_pages, journal.vault) for _ in range(20)]
        looked[0].result()
        journal.close()
    assert not JournalFolder(folder).log.exists()
    assert not reopened(folder).vault.ended_suddenly


def test_closing_goes_on_without_a_look_that_a_failing_disk_keeps(
    journal: Journal, folder: Path
) -> None:
    save(journal, CANARY)
    with journal.vault.looking:
        journal.close()
    assert kept_in(folder) == [CANARY]
