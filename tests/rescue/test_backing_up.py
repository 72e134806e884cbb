"""A backup is there when one leaves and something changed, here and where the client wants it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.records import preferences
from ipt_journal.rescue import backing_up, letting_go
from ipt_journal.rescue.backing_up import backups
from ipt_journal.vault import backup, rotation
from ipt_journal.vault.errors import Unreachable
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from tests.conftest import CHEAP, NOW, OPENS
from tests.vault.conftest import Disk
from tests.vault.notes import kept, kept_in, reopened, save

OPENS_NOW = "some other passphrase"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


def prefer(journal: Journal, **told: object) -> None:
    with journal.write() as session:
        preferences.change(session, **told)


def numbers(folder: Path, journal: Journal) -> list[int]:
    return [one.head.number for one in rotation.found(folder, journal.vault.keys.uuid)]


def test_one_is_taken_when_something_was_saved(journal: Journal) -> None:
    save(journal, "one")
    assert backing_up.if_changed(journal) is not None
    assert backing_up.if_changed(journal) is None
    save(journal, "two")
    assert backing_up.if_changed(journal) is not None
    assert len(backups(journal)) == 2


def test_or_a_key_was_changed(journal: Journal) -> None:
    save(journal, "one")
    backing_up.take(journal)
    journal.vault.change_passphrase(OPENS_NOW, CHEAP)
    assert backing_up.if_changed(journal) is not None


def test_a_damaged_last_one_is_not_counted_on(journal: Journal) -> None:
    save(journal, "one")
    taken = backing_up.take(journal)
    raw = bytearray(taken.path.read_bytes())
    raw[64:70] = b"\xff" * 6  # its key file
    taken.path.write_bytes(raw)
    assert backing_up.changed(journal)


def test_what_can_only_be_read_is_not_backed_up(
    journal: Journal, folder: Path, write_protect: Callable[[Path], None]
) -> None:
    save(journal, "one")
    journal.close()
    write_protect(folder)
    opened = reopened(folder)
    assert backing_up.if_changed(opened) is None
    backing_up.on_leaving(opened)()
    opened.close()


def test_they_stay_within_the_room_the_client_gave(journal: Journal) -> None:
    prefer(journal, backup_most_mib=0)
    for number in range(5):
        save(journal, f"{number}")
        backing_up.take(journal)
    assert numbers(journal.vault.folder.backups, journal) == [5, 4, 3]


def test_the_second_place_gets_each_one(journal: Journal, stick: Path) -> None:
    save(journal, "one")
    assert not backing_up.has_second_place(journal)
    backing_up.on_leaving(journal)()
    assert numbers(stick, journal) == []
    prefer(journal, backup_place=str(stick))
    backing_up.on_leaving(journal)()
    backing_up.on_leaving(journal)()
    assert numbers(stick, journal) == [2]
    (made,) = rotation.files(stick)
    assert Backup.at(made).head.saves == journal.saves


def test_a_stick_that_is_not_in_stands_in_nobodys_way(journal: Journal, stick: Path) -> None:
    prefer(journal, backup_place=str(stick))
    stick.rmdir()
    with pytest.raises(Unreachable):
        backing_up.put_away(journal)
    copying = backing_up.on_leaving(journal)
    with pytest.raises(Unreachable):
        copying()
    assert len(backups(journal)) == 1
    stick.mkdir()
    journal.close()
    journal = reopened(journal.vault.folder.path)
    backing_up.on_leaving(journal)()
    assert numbers(stick, journal) == numbers(journal.vault.folder.backups, journal)
    journal.close()
    assert kept_in(journal.vault.folder.path) == []


def test_the_newest_that_lies_there_is_found(journal: Journal, stick: Path) -> None:
    uuid = journal.vault.keys.uuid
    save(journal, "one")
    assert backing_up.putting_away(journal)() is None  # there is nothing to copy
    prefer(journal, backup_place=str(stick))
    assert letting_go.lying_away(stick, uuid).good == []
    backing_up.take(journal)
    backing_up.putting_away(journal)()
    taken = backing_up.take(journal)
    backing_up.putting_away(journal)()
    found = letting_go.lying_away(stick, uuid).good[0]
    assert found.head == taken.head
    assert letting_go.lying_away(stick, bytes(16)).good == []
    with pytest.raises(Unreachable):
        letting_go.lying_away(stick / "gone", uuid)


def test_the_copy_waits_for_no_hold_and_what_a_sudden_end_left_of_it_goes(
    journal: Journal, stick: Path
) -> None:
    prefer(journal, backup_place=str(stick))
    mine = stick / f"making-{journal.vault.keys.uuid.hex()}-abc.new"
    anothers = stick / f"making-{bytes(16).hex()}-abc.new"
    for left in (mine, anothers):
        left.mkdir()
    copying = backing_up.on_leaving(journal)
    journal.close()
    again = reopened(journal.vault.folder.path)
    copying()
    assert numbers(stick, again) == [1]
    again.close()
    assert (mine.exists(), anothers.exists()) == (False, True)


def test_a_second_place_that_the_system_cannot_even_look_at_is_not_there(
    journal: Journal, stick: Path
) -> None:
    prefer(journal, backup_place=str(stick / ("long" * 100)))
    save(journal, "one")
    with pytest.raises(Unreachable):
        backing_up.put_away(journal)
    assert not letting_go.forget_earlier(journal).reached


def test_an_earlier_file_in_place_of_the_journal_is_no_backup_that_was_missed(
    journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    before = JournalFolder(folder).database.read_bytes()
    save(journal, "two")
    backing_up.on_leaving(journal)
    journal.close()
    JournalFolder(folder).database.write_bytes(before)
    journal = reopened(folder)
    assert journal.lost_saves
    assert not backing_up.was_missed(journal)
    journal.close()


def test_a_backup_that_could_not_be_made_on_leaving_is_known_on_opening(
    journal: Journal, folder: Path, write_protect: Callable[[Path], None]
) -> None:
    assert not backing_up.was_missed(journal)  # none yet
    save(journal, "one")
    backing_up.on_leaving(journal)
    journal.close()
    journal = reopened(folder)
    assert not backing_up.was_missed(journal)
    save(journal, "two")
    journal.close()
    journal = reopened(folder)
    assert backing_up.was_missed(journal)
    prefer(journal, sample_now=NOW.isoformat())
    assert not backing_up.was_missed(journal)
    prefer(journal, sample_now="")
    backing_up.on_leaving(journal)
    assert not backing_up.was_missed(journal)
    journal.close()
    write_protect(folder)
    journal = reopened(folder)
    assert not backing_up.was_missed(journal)
    journal.close()


def test_the_sample_is_never_backed_up(journal: Journal) -> None:
    prefer(journal, sample_now=NOW.isoformat())
    save(journal, "one")
    backing_up.on_leaving(journal)()
    assert backups(journal) == []


def test_what_a_sudden_end_left_of_looking_into_one_goes_on_leaving(
    journal: Journal, folder: Path
) -> None:
    left = folder / "looking-abc.new"
    left.mkdir()
    (left / "database").write_bytes(b"as encrypted as the journal")
    backing_up.on_leaving(journal)()
    assert not left.exists()


def test_what_there_is_no_room_for_is_in_a_copy_elsewhere(
    journal: Journal, folder: Path, stick: Path, tmp_path: Path
) -> None:
    save(journal, "one")
    made = backing_up.save_elsewhere(journal, stick, {"note": {"text": "half a sentence"}})
    assert journal.unfinished() == {}
    assert not folder.joinpath("backups").exists()
    backup.unpack(made, OPENS, tmp_path / "New.journal")
    there = reopened(tmp_path / "New.journal")
    assert kept(there) == ["one"]
    assert there.unfinished() == {"note": {"text": "half a sentence"}}
    there.close()


def test_what_is_done_on_closing_still_reaches_the_journal(journal: Journal) -> None:
    save(journal, "one")
    journal.close({"note": {"text": "half"}}, lambda: backing_up.on_leaving(journal))
    (made,) = rotation.files(journal.vault.folder.backups)
    assert backup_of(made) == journal.saves


def backup_of(path: Path) -> int:
    return Backup.at(path).head.saves


def test_a_disk_with_less_than_three_times_the_room_is_short_of_it(
    journal: Journal, folder: Path, disk: Disk
) -> None:
    journal.close()
    there = reopened(Path(shutil.copytree(folder, disk.path / "Small.journal")))
    assert not backing_up.is_short_of_room(there)
    disk.fill(leave=2 * there.vault.database_size)
    assert backing_up.is_short_of_room(there)
    there.close()
    (disk.path / "Small.journal").rename(disk.path / "away")
    assert not backing_up.is_short_of_room(there)
