"""Earlier backups go at the client's word wherever they lie; what else holds the past is told."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up, conflicts, letting_go, restoring
from ipt_journal.rescue.letting_go import Left, Staying, forget_earlier
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault import rotation
from ipt_journal.vault.errors import Unreachable
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.jbak import Backup
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.rescue.damaged import spoil
from tests.rescue.test_backing_up import numbers, prefer
from tests.vault.conftest import mounted
from tests.vault.damage import changed
from tests.vault.notes import reopened, save


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def own(journal: Journal) -> Path:
    """Give the folder of a journal's own backups, in which there is one."""
    save(journal, "one")
    backing_up.take(journal)
    return journal.vault.folder.backups


def staying(journal: Journal) -> Staying:
    """Look, and tell what would stay."""
    found = letting_go.lying(journal), conflicts.look(journal.vault)
    return letting_go.staying(journal, *found)


def twice(journal: Journal, stick: Path) -> None:
    """Back up twice, here and in a second place."""
    prefer(journal, backup_place=str(stick))
    for words in ("one", "two"):
        save(journal, words)
        backing_up.on_leaving(journal)()


def cut(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:-1])
    return path


def of_a_newer_version(path: Path) -> Path:
    raw = bytearray(path.read_bytes())
    raw[8:12] = b"\xff" * 4
    path.write_bytes(raw)
    return path


def of_another(folder: Path, place: Path) -> Path:
    """Return a backup of another journal in the same place."""
    another = Journal.create(folder / "Another.journal", PASSPHRASE, now_utc, CHEAP)
    save(another, "somebody else’s")
    made = backing_up.back_up(another)
    another.close()
    return Path(shutil.move(made.path, place / "another.jbak"))


def test_they_go_also_in_the_second_place(journal: Journal, stick: Path) -> None:
    twice(journal, stick)
    assert forget_earlier(journal) == Left(4, Staying())
    assert numbers(journal.vault.folder.backups, journal) == [3]
    assert numbers(stick, journal) == [3]


def test_without_a_second_place_there_is_only_the_own_folder(journal: Journal, own: Path) -> None:
    assert forget_earlier(journal) == Left(1, Staying())
    assert numbers(own, journal) == [2]


def test_what_a_stick_that_is_not_in_still_holds_is_told(journal: Journal, stick: Path) -> None:
    twice(journal, stick)
    away = stick.rename(stick.with_name("drawer"))
    assert forget_earlier(journal) == Left(2, Staying(), reached=False)
    assert numbers(journal.vault.folder.backups, journal) == [3]
    assert numbers(away, journal) == [2, 1]


def test_what_is_no_backup_any_more_goes_too_from_the_own_folder(
    journal: Journal, own: Path
) -> None:
    (first,) = rotation.files(own)
    cut(first)
    spoiled = backing_up.take(journal).path  # of the same name as the one that was cut off
    spoiled.write_bytes(changed(spoiled.read_bytes(), 0, 8))
    told = (own / "noise.jbak", own / "empty.jbak")
    for path in told:
        path.write_bytes(b"noise"[: len(path.stem) % 5])
    assert len(letting_go.lying(journal).unknown) == 3
    left = forget_earlier(journal)
    assert left == Left(3, Staying())
    assert numbers(own, journal) == [1]
    assert len(rotation.files(own)) == 1


def test_one_that_was_cut_off_goes_from_the_second_place_and_no_other_journals(
    journal: Journal, stick: Path, tmp_path: Path
) -> None:
    twice(journal, stick)
    cut(min(rotation.files(stick)))
    again = shutil.copy(max(rotation.files(stick)), stick / "conflicted copy.jbak")
    cut(Path(again))
    anothers = of_another(tmp_path, stick)
    noise = stick / "noise.jbak"
    noise.write_bytes(b"noise")
    assert forget_earlier(journal) == Left(5, Staying(unknown=1))
    assert numbers(stick, journal) == [3]
    assert rotation.files(stick)[1:] == [anothers, noise]
    Backup.at(anothers).scrub()


def test_those_of_a_newer_version_stay_and_are_told(journal: Journal, stick: Path) -> None:
    twice(journal, stick)
    own = journal.vault.folder.backups
    kept = [of_a_newer_version(min(rotation.files(place))) for place in (own, stick)]
    assert staying(journal) == Staying(newer=1)
    assert forget_earlier(journal) == Left(2, Staying(newer=2))
    assert all(path.exists() for path in kept)


def test_what_cannot_be_removed_is_told(journal: Journal, own: Path) -> None:
    (busy,) = rotation.files(own)
    mounted(busy, "--bind", str(busy))  # it can be read, and is in use
    try:
        assert forget_earlier(journal) == Left(0, Staying(stuck=1))
    finally:
        subprocess.run(["umount", "--lazy", str(busy)], check=True)


def test_what_cannot_be_read_now_stays_here_and_elsewhere_and_is_told(
    journal: Journal, stick: Path
) -> None:
    twice(journal, stick)
    closed = [min(rotation.files(place)) for place in (journal.vault.folder.backups, stick)]
    for path in closed:
        path.unlink()
        path.symlink_to(path)  # nobody can open it
    assert staying(journal) == Staying(unreachable=1)
    assert forget_earlier(journal) == Left(2, Staying(unreachable=2))
    assert all(path.is_symlink() for path in closed)


def test_where_it_cannot_be_told_what_stays_nothing_is_removed(
    journal: Journal, own: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root may look into every folder, so the system’s answer is given here."""
    looks = Path.iterdir

    def refused(path: Path) -> Iterator[Path]:
        if path == folder:
            raise PermissionError
        return looks(path)

    monkeypatch.setattr(Path, "iterdir", refused)
    before = rotation.files(own)
    with pytest.raises(Unreachable):
        forget_earlier(journal)
    assert rotation.files(own) == before


def test_second_copies_are_told(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    journal.close()
    shutil.copy(JournalFolder(folder).database, folder / "journal (2).db")
    again = reopened(folder)
    assert staying(again) == Staying(copies=1)
    again.close()


def test_the_journal_from_before_restoring_is_told(journal: Journal, folder: Path) -> None:
    save(journal, "one")
    taken = backing_up.take(journal)
    save(journal, "two")
    made = restoring.prepare(journal, taken, None)
    journal.close()
    kept = restoring.put_in_place(folder, made)
    folder.with_name("Lost").symlink_to("x" * 300)  # nobody can enter it
    again = reopened(folder)
    assert staying(again).folders == (JournalFolder(kept).name,)
    assert forget_earlier(again).staying.folders == ("My notes before restoring",)
    again.close()


@pytest.mark.parametrize("keys_too", [False, True])
def test_the_damaged_one_that_was_kept_is_told(
    journal: Journal, folder: Path, tmp_path: Path, *, keys_too: bool
) -> None:
    save(journal, "one")
    backing_up.take(journal)
    journal.close()
    spoil(folder, 2)
    for copy in JournalFolder(folder).keys if keys_too else ():
        copy.write_bytes(bytes(640))
    of_another(tmp_path, tmp_path)
    made = tmp_path / "My notes saved.journal"
    salvage_to(folder, OPENS, made, now_utc)
    opened = reopened(made)
    assert staying(opened).folders == ("My notes",)
    opened.close()


def test_where_nobody_may_look_nothing_is_told_of_what_lies_beside(
    journal: Journal, folder: Path
) -> None:
    away = folder.rename(folder.with_name("away"))
    assert list(letting_go._folders(journal)) == []
    away.rename(folder)
