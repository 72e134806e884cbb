"""Everything can be read through without changing it: what is whole is said, and what is not."""

import hashlib
import shutil
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import examination
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.rescue.examination import Examined
from ipt_journal.vault import database, keyfile
from ipt_journal.vault.errors import (
    Damaged,
    FromNewerVersion,
    NotAJournal,
    NotEncrypting,
    Unreachable,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyfile import Condition
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.rescue import test_opening
from tests.rescue.test_opening import OnDisk
from tests.vault.damage import changed
from tests.vault.notes import being_read, kept_in, reopened, save

failing = test_opening.failing
_PAGE = 4096
BOTH = (Condition.WHOLE, Condition.WHOLE)


def examine(folder: Path) -> Examined:
    return examination.examine(JournalFolder(folder), OPENS, now_utc)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def one(journal: Journal, folder: Path) -> Path:
    """Give the folder of a journal with a note and a backup, which nobody has open."""
    save(journal, "one")
    back_up(journal)
    journal.close()
    return folder


def spoil(path: Path, place: int, count: int = 1) -> None:
    path.write_bytes(changed(path.read_bytes(), place, count))


def test_a_whole_journal_is_whole_and_what_is_in_it_counted(one: Path) -> None:
    found = examine(one)
    assert found.whole
    assert not found.remarkable
    assert found.key_files == BOTH
    assert found.held is not None
    assert (found.held.entries, found.saves, found.sealed, found.places) == (1, 1, 1, 0)
    assert list(found.backups.values()) == [Condition.WHOLE]


def test_backups_that_are_not_whole_and_a_second_copy_are_remarkable(one: Path) -> None:
    (backup,) = (one / "backups").iterdir()
    raw = backup.read_bytes()
    spoil(backup, 9000)
    closed = backup.with_name("closed.jbak")
    closed.symlink_to(closed)  # nobody can open it
    backup.with_name("newer.jbak").write_bytes(raw[:8] + b"\xff" * 4 + raw[12:])
    found = examine(one)
    assert (found.whole, found.remarkable) == (True, True)
    assert found.backups == {
        backup.name: Condition.DAMAGED,
        "closed.jbak": Condition.UNREACHABLE,
        "newer.jbak": Condition.NEWER,
    }
    shutil.rmtree(one / "backups")
    assert not examine(one).remarkable
    shutil.copy(JournalFolder(one).database, one / "journal (2).db")
    found = examine(one)
    assert (found.second_copies, found.remarkable) == (("journal (2).db",), True)


def test_damaged_places_are_counted_and_nothing_is_said_of_what_is_in_it(
    journal: Journal, folder: Path
) -> None:
    for number in range(40):
        save(journal, f"{number} " + "words " * 300)
    journal.close()
    file = JournalFolder(folder).database
    spoil(file, file.stat().st_size - 3 * _PAGE + 100)
    found = examine(folder)
    assert (found.whole, found.places, found.held, found.saves) == (False, 1, None, 40)


def test_a_file_of_which_the_first_page_is_damaged_tells_of_all_its_pages(one: Path) -> None:
    file = JournalFolder(one).database
    spoil(file, 100)
    spoil(file, 5 * _PAGE + 100)
    found = examine(one)
    assert isinstance(found.trouble, Damaged)
    assert (found.trouble.part, found.places, found.saves, found.sealed) == ("pages", 2, None, 1)
    assert list(found.backups.values()) == [Condition.WHOLE]


def test_lost_saves_are_told(one: Path, tmp_path: Path) -> None:
    shutil.copy(JournalFolder(one).database, tmp_path / "earlier.db")
    again = reopened(one)
    save(again, "two")
    again.close()
    shutil.copy(tmp_path / "earlier.db", JournalFolder(one).database)
    found = examine(one)
    assert (found.lost_saves, found.remarkable) == (1, True)


def test_the_key_files_are_told_apart(one: Path) -> None:
    first, second = JournalFolder(one).keys
    earlier = first.read_bytes()
    again = reopened(one)
    again.vault.change_passphrase(PASSPHRASE, CHEAP)
    again.close()
    raw = first.read_bytes()
    first.write_bytes(earlier)
    assert examine(one).key_files == (Condition.EARLIER, Condition.WHOLE)
    spoil(first, 600)
    found = examine(one)
    assert (found.key_files, found.whole) == ((Condition.DAMAGED, Condition.WHOLE), True)
    assert found.remarkable
    first.unlink()
    assert examine(one).key_files == (Condition.MISSING, Condition.WHOLE)
    first.mkdir()
    assert examine(one).key_files == (Condition.UNREACHABLE, Condition.WHOLE)
    first.rmdir()
    first.write_bytes(b"cut off")
    assert keyfile.conditions(JournalFolder(one))[0] is Condition.DAMAGED
    body = raw[:10] + b"\xff\xff" + raw[12:-32]
    first.write_bytes(body + hashlib.sha256(body).digest())
    assert keyfile.conditions(JournalFolder(one))[0] is Condition.NEWER
    for copy in (first, second):
        copy.write_bytes(bytes(640))
    found = examine(one)
    assert isinstance(found.trouble, Damaged)
    assert (found.trouble.part, found.places, list(found.backups.values())) == (
        "keys",
        None,
        [Condition.WHOLE],
    )


def test_what_is_missing_is_damage_as_long_as_something_is_left(one: Path) -> None:
    folder = JournalFolder(one)
    for copy in folder.keys:
        copy.unlink()
    examination.require(folder)
    assert _part(examine(one)) == "keys"
    folder.database.unlink()
    examination.require(folder)
    found = examine(one)
    assert (_part(found), list(found.backups.values())) == ("pages", [Condition.WHOLE])
    shutil.rmtree(folder.backups)
    with pytest.raises(NotAJournal):
        examination.require(folder)


def _part(found: Examined) -> str:
    assert isinstance(found.trouble, Damaged)
    return found.trouble.part


def test_a_wrong_passphrase_is_no_finding(one: Path) -> None:
    with pytest.raises(WrongKey):
        examination.examine(JournalFolder(one), Secret(Kind.PASSPHRASE, "not it"), now_utc)


def test_one_that_is_not_encrypted_is_told(one: Path) -> None:
    JournalFolder(one).database.write_bytes(database.PLAIN_HEADER + bytes(4080))
    found = examine(one)
    assert isinstance(found.trouble, NotEncrypting)
    assert list(found.backups.values()) == [Condition.WHOLE]


@pytest.mark.parametrize(("version", "earlier"), [(1, True), (9999, False)])
def test_other_versions_are_read_through_and_told(
    one: Path, version: int, *, earlier: bool
) -> None:
    again = reopened(one)
    with again.read() as session:
        session.connection().exec_driver_sql(f"PRAGMA user_version = {version}")
        session.commit()
    again.close()
    before = contents(one)
    found = examine(one)
    assert (found.earlier_version, found.places, found.held) == (earlier, 0, None)
    assert isinstance(found.trouble, FromNewerVersion) is not earlier
    assert contents(one) == before


def test_looking_mends_nothing_and_folds_no_log(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    save(journal, "one")
    with being_read(journal):
        save(journal, "in the log")
        left = shutil.copytree(folder, tmp_path / "Left.journal")
    files = JournalFolder(left)
    files.shared.unlink()
    spoil(files.keys[0], 300)
    assert files.log.stat().st_size
    before = contents(left)
    found = examine(left)
    assert found.whole
    assert found.held is not None
    assert (found.held.entries, found.saves) == (2, 2)
    after = contents(left)
    after.pop(str(files.shared), None)  # SQLite’s index of the log, which any reading makes anew
    assert after == before
    assert kept_in(left) == ["in the log", "one"]


@pytest.mark.parametrize("keys_damaged", [False, True])
def test_looking_leaves_nothing_behind(
    journal: Journal, folder: Path, *, keys_damaged: bool
) -> None:
    """Neither a lock where there is none, nor an empty log where the last end left none."""
    save(journal, "one")
    journal.vault.close(cleanly=False)
    own = JournalFolder(folder)
    if keys_damaged:
        spoil(own.keys[0], 600)
    own.hold.unlink()
    before = contents(folder)
    assert examine(folder).whole
    assert contents(folder) == before
    again = reopened(folder)
    assert not again.vault.ended_suddenly
    again.close()


def test_a_disk_that_gives_a_part_only_is_told(one: Path, failing: OnDisk) -> None:
    folder = JournalFolder(one)
    failing(lambda path, _: path in folder.keys)
    found = examine(one)
    assert _part(found) == "medium"
    assert found.key_files == (Condition.UNREACHABLE, Condition.UNREACHABLE)
    assert list(found.backups.values()) == [Condition.WHOLE]


def test_a_disk_that_gives_nothing_is_told(one: Path, failing: OnDisk) -> None:
    failing(lambda _path, _place: True)
    assert isinstance(examine(one).trouble, Unreachable)


def test_a_file_that_went_meanwhile_is_out_of_reach(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        database.page_faults_of(tmp_path / "gone.db", bytearray(b"x''"))
