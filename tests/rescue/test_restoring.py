"""A backup takes the journal's place; the journal it was is kept beside, and nothing is lost."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, restoring, waiting
from ipt_journal.rescue.backing_up import back_up, backups
from ipt_journal.vault import backup, recovery, rekey, rotation
from ipt_journal.vault.errors import (
    AlreadyThere,
    Damaged,
    FromNewerVersion,
    MistypedKey,
    Unreachable,
    WrongKey,
)
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, now_utc
from tests.vault.conftest import mounted
from tests.vault.damage import changed
from tests.vault.notes import kept, kept_in, reopened, save

NEW = Secret(Kind.PASSPHRASE, "another passphrase of mine")


@pytest.fixture
def earlier(journal: Journal) -> Backup:
    """Give a backup of a journal that went on."""
    save(journal, "before")
    backup = back_up(journal)
    save(journal, "since")
    return backup


def restored(journal: Journal, source: Backup, secret: Secret | None = None) -> Path:
    """Let a backup take the place of the journal; return where that is kept."""
    made = restoring.prepare(journal, source, secret)
    journal.close()
    return restoring.put_in_place(journal.vault.folder.path, made)


def test_the_earlier_state_lies_at_the_old_place_and_the_later_one_beside(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    kept = restored(journal, earlier)
    assert kept.name == "My notes before restoring.journal"
    assert kept_in(folder) == ["before"]
    assert kept_in(kept) == ["before", "since"]
    assert {one.name for one in folder.parent.glob("*.journal")} == {folder.name, kept.name}
    again = reopened(folder)
    assert (again.faults(), again.lost_saves, again.seal_is_older) == ([], 0, False)
    assert [one.head.number for one in backups(again)] == [1]  # they went along
    again.close()


def test_each_time_the_one_before_gets_a_name_of_its_own(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    restored(journal, earlier)
    again = reopened(folder)
    kept = restored(again, backups(again)[0])
    assert kept.name == "My notes before restoring 2.journal"
    assert kept_in(kept) == kept_in(folder) == ["before"]


def test_the_passphrase_of_today_opens_it_though_it_was_changed_since(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    """Somebody may know the one of that time, and the client may have forgotten it."""
    journal.vault.change_passphrase(NEW.text, CHEAP)
    restored(journal, earlier)
    with pytest.raises(WrongKey):
        reopened(folder)
    again = reopened(folder, NEW)
    assert not again.vault.keys_are_older
    again.close()


def test_one_from_before_a_new_key_opens_with_the_passphrase_of_that_time(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    rekey.rekey(journal.vault, NEW.text, CHEAP)
    with pytest.raises(WrongKey):
        restoring.prepare(journal, earlier, Secret(Kind.PASSPHRASE, "not this one"))
    with pytest.raises(Damaged):
        restoring.prepare(journal, earlier, None)
    assert not list(folder.parent.glob("*restored*"))
    kept = restored(journal, earlier, OPENS)
    assert kept_in(folder) == ["before"]
    reopened(kept, NEW).close()


def test_what_comes_after_restoring_is_backed_up_though_the_count_started_earlier(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    back_up(journal)
    restored(journal, earlier)
    again = reopened(folder)
    assert backing_up.changed(again)
    save(again, "instead")
    assert backing_up.if_changed(again) is not None
    again.close()


def test_a_damaged_backup_makes_nothing(journal: Journal, folder: Path, earlier: Backup) -> None:
    raw = earlier.path.read_bytes()
    earlier.path.write_bytes(changed(raw, 9000, 4))
    with pytest.raises(Damaged):
        restoring.prepare(journal, earlier, None)
    assert [one.name for one in folder.parent.glob("*.journal*")] == [folder.name]


@pytest.mark.usefixtures("earlier")
def test_where_it_cannot_take_the_place_all_stays_as_it_was(journal: Journal, folder: Path) -> None:
    journal.close()
    before = contents_of(folder)
    with pytest.raises(Unreachable):
        restoring.put_in_place(folder, folder.with_name("gone.journal"))
    assert contents_of(folder) == before
    assert kept_in(folder) == ["before", "since"]


@pytest.fixture
def cannot_be_renamed(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Let a folder be one that is a disk of its own, which the system renames for nobody."""
    there: list[Path] = []

    def fasten(folder: Path) -> None:
        mounted(folder, "--bind", str(folder))
        there.append(folder)

    yield fasten
    for folder in there:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_where_it_cannot_be_moved_the_journal_is_back_and_the_restored_one_is_known(
    journal: Journal, folder: Path, earlier: Backup, cannot_be_renamed: Callable[[Path], None]
) -> None:
    made = restoring.prepare(journal, earlier, None)
    journal.close()
    cannot_be_renamed(made)
    with pytest.raises(Unreachable):
        restoring.put_in_place(folder, made)
    assert kept_in(folder) == ["before", "since"]
    assert {one.name for one in folder.parent.glob("*.journal")} == {folder.name, made.name}
    assert waiting.beside(folder) == made
    assert kept_in(made) == ["before"]
    waiting.forget(made)
    assert waiting.beside(folder) is None


def test_one_that_got_its_place_is_not_waiting(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    kept_beside = restored(journal, earlier)
    assert waiting.beside(folder) is None
    assert waiting.beside(kept_beside) is None


def test_that_it_was_restored_and_over_what_is_told_once(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    assert waiting.restored_over(folder) == ""
    restored(journal, earlier)
    assert waiting.restored_over(folder) == "My notes before restoring"
    assert waiting.restored_over(folder) == ""


def left_between(journal: Journal, earlier: Backup, kept_name: str) -> Path:
    """Leave all as a kill does, or a stick that is pulled, between the two renamings.

    Return what was to take the place of the journal, which lies under `kept_name`.
    """
    made = restoring.prepare(journal, earlier, None)
    folder = journal.vault.folder.path
    journal.close()
    waiting.note(made, kept_name)
    folder.rename(folder.with_name(kept_name))
    return made


def test_a_journal_whose_name_was_taken_when_all_ended_gets_it_back(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    kept_name = "My notes before restoring.journal"
    made = left_between(journal, earlier, kept_name)
    assert waiting.beside(folder) == made
    assert kept_in(folder) == ["before", "since"]
    assert not folder.with_name(kept_name).exists()


def test_it_gets_it_back_too_where_all_journals_of_a_place_are_looked_for(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    made = left_between(journal, earlier, "My notes before restoring 2.journal")
    waiting.mend(folder.parent)
    assert kept_in(folder) == ["before", "since"]
    assert {one.name for one in folder.parent.glob("*.journal")} == {folder.name, made.name}
    waiting.mend(folder.parent)
    assert waiting.beside(folder) == made  # and the client is told of it still
    waiting.mend(folder.parent / "gone")


@pytest.mark.parametrize(
    "noted",
    [b"", b"elsewhere", b"Others before restoring.journal", b"\xff", b"\0 before restoring"],
)
def test_a_note_of_something_else_gives_nothing_another_name(
    journal: Journal, folder: Path, earlier: Backup, noted: bytes
) -> None:
    made = restoring.prepare(journal, earlier, None)
    journal.close()
    waiting.note(made)
    (note,) = made.glob("journal.waiting")
    note.write_bytes(noted)
    away = folder.rename(folder.with_name("My notes before restoring.journal"))
    waiting.mend(folder.parent)
    assert set(folder.parent.glob("*.journal")) == {away, made}


@pytest.mark.parametrize("noted", [b"", b"elsewhere", b"My notes before restoring/../x", b"\xff"])
def test_a_note_that_names_no_such_journal_moves_nothing(
    journal: Journal, folder: Path, earlier: Backup, noted: bytes
) -> None:
    made = restoring.prepare(journal, earlier, None)
    journal.close()
    away = folder.rename(folder.with_name("elsewhere"))
    waiting.note(made)
    (note,) = made.glob("journal.waiting")
    note.write_bytes(noted)
    assert waiting.beside(folder) == made
    assert away.exists()
    assert not folder.exists()


def test_beside_a_folder_that_is_nowhere_nothing_waits(tmp_path: Path) -> None:
    assert waiting.beside(tmp_path / "gone" / "My notes.journal") is None


# A journal of a backup alone


def test_a_journal_that_is_gone_comes_back_from_a_backup_by_what_opened_it_then(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    written = recovery.new()
    journal.vault.set_recovery_key(written)
    save(journal, "before")
    stick = tmp_path / "stick"
    taken = back_up(journal, stick)
    journal.vault.change_passphrase(NEW.text, CHEAP)
    journal.close()
    shutil.rmtree(folder)
    with pytest.raises(WrongKey):
        restoring.journal_of(taken, NEW, folder, now_utc)
    assert not folder.exists()
    for number, secret in enumerate((OPENS, Secret(Kind.RECOVERY, written))):
        back = tmp_path / f"Back {number}.journal"
        again = restoring.journal_of(taken, secret, back, now_utc)
        assert (kept(again), again.faults(), again.lost_saves) == (["before"], [], 0)
        again.close()
        with pytest.raises(AlreadyThere):
            restoring.journal_of(taken, secret, back, now_utc)


def test_backups_to_come_are_numbered_after_those_in_a_second_place(
    journal: Journal, folder: Path, tmp_path: Path, earlier: Backup
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = backup.put_beside(earlier, stick)
    newest = backup.put_beside(back_up(journal), stick)
    rotten = backup.put_beside(back_up(journal), stick)
    rotten.path.write_bytes(changed(rotten.path.read_bytes(), 9000, 1))
    journal.close()
    again = restoring.journal_of(first, OPENS, tmp_path / "Back.journal", now_utc)
    number = newest.head.number
    assert [one.head.number for one in backups(again)] == [number + 1, number]
    assert not backing_up.changed(again)
    save(again, "instead")
    assert backing_up.take(again).head.number == number + 2
    again.close()


def test_one_that_has_another_name_than_backups_have_is_taken_too(
    journal: Journal, earlier: Backup, tmp_path: Path
) -> None:
    renamed = Backup.at(earlier.path.rename(tmp_path / "mine.bak"))
    journal.close()
    again = restoring.journal_of(renamed, OPENS, tmp_path / "Back.journal", now_utc)
    assert kept(again) == ["before"]
    again.close()


def test_one_of_a_newer_version_makes_nothing(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    with journal.vault.engine.connect() as link:
        link.exec_driver_sql("PRAGMA user_version = 9999")
        link.commit()
    taken = back_up(journal)
    journal.close()
    with pytest.raises(FromNewerVersion):
        restoring.journal_of(taken, OPENS, tmp_path / "Back.journal", now_utc)
    assert [one.name for one in tmp_path.glob("*.journal*")] == [folder.name]


def test_the_last_that_can_be_told_for_a_backup_is_found_in_a_folder(
    journal: Journal, earlier: Backup
) -> None:
    folder = journal.vault.folder
    shutil.copy(earlier.path, folder.backups / "a copy.jbak")
    later = backup.take(journal.vault, folder.backups, now_utc() + 60, journal.saves)
    back_up(journal).path.write_bytes(b"cut off")
    assert restoring.last_in(folder) == later
    shutil.rmtree(folder.backups)
    assert restoring.last_in(folder) is None


# What a backup can tell where the key file cannot


def test_the_last_backup_tells_a_typing_error(journal: Journal, earlier: Backup) -> None:
    folder = journal.vault.folder
    assert restoring.opens_last_backup(folder, OPENS) is True
    assert restoring.opens_last_backup(folder, NEW) is False
    with pytest.raises(MistypedKey):
        restoring.opens_last_backup(folder, Secret(Kind.RECOVERY, "AAAA"))
    (folder.backups / "9999.jbak").write_bytes(b"cut off")
    keys_damaged = back_up(journal).path
    keys_damaged.write_bytes(changed(keys_damaged.read_bytes(), 300, 1))
    assert restoring.opens_last_backup(folder, OPENS) is True
    for path in rotation.files(folder.backups):
        path.unlink()
    assert earlier.path.exists() is False
    assert restoring.opens_last_backup(folder, OPENS) is None


def test_a_plan_in_the_open_does_not_stay_behind(
    journal: Journal, folder: Path, earlier: Backup
) -> None:
    journal.vault.folder.open_plan.write_text("for the bad hour")
    kept = restored(journal, earlier)
    assert not JournalFolder(kept).open_plan.exists()
    assert JournalFolder(folder).open_plan.exists()


def contents_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
