"""A backup is read back before it counts, is one file with everything, and makes a journal."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import backup, durable, rotation
from ipt_journal.vault.errors import (
    AlreadyThere,
    Damaged,
    FromNewerVersion,
    NoRoom,
    Unreachable,
    VaultError,
    WrongKey,
)
from ipt_journal.vault.folder import BACKUP_SUFFIX, JournalFolder
from ipt_journal.vault.jbak import Backup, Head
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk
from tests.vault.damage import changed
from tests.vault.notes import being_read, kept, kept_in, save

WRONG = Secret(Kind.PASSPHRASE, "another passphrase")


@pytest.fixture
def taken(journal: Journal) -> Backup:
    save(journal, "one")
    save(journal, "two " * 500)
    return back_up(journal)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_makes_a_journal_of_its_own(
    journal: Journal, taken: Backup, tmp_path: Path
) -> None:
    save(journal, "later than the backup")
    made = tmp_path / "a" / "Back.journal"
    backup.unpack(taken, OPENS, made)
    assert kept_in(made) == ["one", "two " * 500]
    assert names(made.parent) == ["Back.journal"]
    assert "later than the backup" in kept(journal)


def test_it_tells_which_state_it_is_and_of_which_moment(journal: Journal, taken: Backup) -> None:
    again = Backup.at(taken.path)
    assert again == taken
    assert again.head == Head(
        journal.vault.keys.uuid, 1, now_utc(), journal.saves, again.head.length
    )
    assert again.size == taken.path.stat().st_size
    assert taken.path.name == "2026-11-17 1640Z 1.jbak"
    assert back_up(journal).head.number == 2
    assert [one.head.number for one in backups(journal)] == [2, 1]


def test_what_still_waits_in_the_log_is_in_it(journal: Journal, tmp_path: Path) -> None:
    save(journal, "one")
    with being_read(journal):
        save(journal, "two")
        taken = back_up(journal)
    backup.unpack(taken, OPENS, tmp_path / "Back.journal")
    assert kept_in(tmp_path / "Back.journal") == ["one", "two"]


def test_nothing_of_it_can_be_read_without_the_key(journal: Journal) -> None:
    save(journal, "zanzibar")
    raw = back_up(journal).path.read_bytes()
    assert b"zanzibar" not in raw
    assert b"SQLite format 3" not in raw


def test_nothing_half_made_stays_beside_it(journal: Journal, taken: Backup) -> None:
    assert names(taken.path.parent) == [taken.path.name]


def test_a_damaged_journal_gives_no_backup(journal: Journal, folder: Path) -> None:
    for number in range(40):
        save(journal, f"{number} " + "many words " * 300)
    journal.close()
    whole = JournalFolder(folder).database.read_bytes()
    JournalFolder(folder).database.write_bytes(changed(whole, len(whole) // 2, 0x10))
    opened = Journal.open(folder, OPENS, now_utc)
    with pytest.raises(Damaged):
        back_up(opened)
    assert names(JournalFolder(folder).backups) == []
    opened.close()


def test_a_full_disk_gives_no_half_a_backup(disk: Disk) -> None:
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "one")
    disk.fill(leave=300_000)
    with pytest.raises(NoRoom):
        back_up(journal)
    assert names(JournalFolder(path).backups) == []
    disk.empty()
    taken = back_up(journal)
    disk.fill(leave=300_000)
    with pytest.raises(NoRoom):
        backup.unpack(taken, OPENS, disk.path / "Back.journal")
    assert not (disk.path / "Back.journal").exists()
    assert names(disk.path) == ["Small.journal", "filler"]
    journal.close()


@pytest.mark.parametrize("way", ["copy", "elsewhere"])
def test_it_can_lie_on_another_medium(
    journal: Journal, taken: Backup, tmp_path: Path, way: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    there = backup.put_beside(taken, stick) if way == "copy" else back_up(journal, stick)
    assert there.path.parent == stick
    assert there.head.number == (1 if way == "copy" else 2)
    backup.unpack(there, OPENS, tmp_path / "Back.journal")
    assert kept_in(tmp_path / "Back.journal") == ["one", "two " * 500]


def test_a_medium_that_is_not_there_is_told(
    journal: Journal, taken: Backup, tmp_path: Path
) -> None:
    with pytest.raises(Unreachable):
        backup.put_beside(taken, tmp_path / "stick")
    with pytest.raises(Unreachable):
        back_up(journal, tmp_path / "no" / "stick")


def test_what_the_journal_had_no_room_for_can_be_added(journal: Journal, tmp_path: Path) -> None:
    save(journal, "one")
    taken = back_up(journal, tmp_path / "stick", lambda link: link.execute("DELETE FROM note"))
    backup.unpack(taken, OPENS, tmp_path / "Back.journal")
    assert kept_in(tmp_path / "Back.journal") == []
    assert kept(journal) == ["one"]


def test_only_its_own_secrets_open_it(journal: Journal, taken: Backup, tmp_path: Path) -> None:
    made = tmp_path / "Back.journal"
    with pytest.raises(WrongKey):
        backup.unpack(taken, WRONG, made)
    assert not made.exists()
    journal.vault.change_passphrase(WRONG.text, CHEAP)
    backup.unpack(taken, OPENS, made)  # the passphrase of that time
    with pytest.raises(AlreadyThere):
        backup.unpack(taken, OPENS, made)


def test_every_changed_byte_is_told(taken: Backup, tmp_path: Path) -> None:
    raw = taken.path.read_bytes()
    spoilt = tmp_path / "spoilt.jbak"
    for place in (*range(0, 704, 5), *range(704, len(raw), 2003), *range(len(raw) - 64, len(raw))):
        spoilt.write_bytes(changed(raw, place, 0x01))
        with pytest.raises((Damaged, FromNewerVersion)):
            backup.unpack(Backup.at(spoilt), OPENS, tmp_path / "Back.journal")
    for length in (0, 10, 63, 64, 700, 704, len(raw) // 2, len(raw) - 1):
        spoilt.write_bytes(raw[:length])
        with pytest.raises(Damaged):
            Backup.at(spoilt)
    spoilt.write_bytes(raw + b"more")
    with pytest.raises(Damaged):
        Backup.at(spoilt)


def test_a_page_of_an_earlier_backup_put_into_a_later_one_is_told(
    journal: Journal, taken: Backup, tmp_path: Path
) -> None:
    save(journal, "three")
    early, late = taken.path.read_bytes(), back_up(journal).path.read_bytes()
    forged = bytearray(late)
    forged[704 + 4096 : 704 + 8192] = early[704 + 4096 : 704 + 8192]
    mixed = tmp_path / "mixed.jbak"
    for raw in (bytes(forged), early[:-32] + late[-32:]):
        mixed.write_bytes(raw)
        with pytest.raises(Damaged):
            Backup.at(mixed).require_authentic(journal.vault.data_key)


def test_a_file_that_shrinks_while_it_is_read_is_told(taken: Backup) -> None:
    raw = taken.path.read_bytes()
    taken.path.write_bytes(raw[:2000])
    with pytest.raises(Damaged):
        taken.scrub()
    taken.path.unlink()
    with pytest.raises(Unreachable):
        taken.scrub()
    with pytest.raises(Unreachable):
        Backup.at(taken.path)


def test_a_newer_kind_of_backup_is_told_as_such(taken: Backup) -> None:
    raw = bytearray(taken.path.read_bytes())
    raw[10:12] = (2).to_bytes(2, "big")
    taken.path.write_bytes(raw)
    with pytest.raises(FromNewerVersion):
        Backup.at(taken.path)


def test_what_a_sudden_end_left_half_made_is_taken_away(journal: Journal, taken: Backup) -> None:
    folder = taken.path.parent
    left = folder / "making-abc.new"
    left.mkdir()
    (left / "database").write_bytes(b"half")
    durable.sweep(folder, backup.MAKING)
    assert names(folder) == [taken.path.name]
    durable.sweep(folder / "not there", backup.MAKING)
    assert [one.path for one in rotation.found(folder, journal.vault.keys.uuid)] == [taken.path]


def test_an_error_of_the_driver_has_a_name(journal: Journal) -> None:
    def broken(link: object) -> None:
        link.execute("INSERT INTO nowhere VALUES (1)")  # type: ignore[attr-defined]

    with pytest.raises(VaultError):
        back_up(journal, None, broken)


def test_a_head_has_a_magic_of_its_own() -> None:
    with pytest.raises(Damaged):
        Head.parse(b"x" * 64)
    assert BACKUP_SUFFIX == ".jbak"


def test_a_moment_that_no_calendar_knows_is_damage(taken: Backup) -> None:
    raw = bytearray(taken.path.read_bytes())
    raw[40] ^= 0x40
    taken.path.write_bytes(raw)
    with pytest.raises(Damaged):
        Backup.at(taken.path)


def test_the_last_moment_that_is_taken_is_of_the_same_year_everywhere(taken: Backup) -> None:
    last = datetime(9999, 12, 30, 23, 59, 59, tzinfo=UTC)
    assert last.astimezone(ZoneInfo("Pacific/Kiritimati")).year == last.year
    made = int(last.timestamp())
    assert Head.parse(replace(taken.head, made=made).pack()).made == made
    with pytest.raises(Damaged):
        Head.parse(replace(taken.head, made=made + 1).pack())
