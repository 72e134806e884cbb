"""A disk without room: saves fail plainly, nothing is lost, and the last words are kept."""

import os
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue.backing_up import back_up
from ipt_journal.vault import told
from ipt_journal.vault.backup import unpack
from ipt_journal.vault.errors import NoRoom, VaultError
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import CHEAP, OPENS, PASSPHRASE, now_utc
from tests.vault.conftest import Disk, Start
from tests.vault.damage import pulled_out
from tests.vault.notes import kept, kept_in, reopened, save

LONG = "long words " * 3000
HALF = {"note": {"text": "half a sentence " * 1000}}


@pytest.fixture
def path(disk: Disk) -> Path:
    """Make a journal with one note on the small disk."""
    path = disk.path / "Small.journal"
    journal = Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    save(journal, "first")
    journal.close()
    return path


def save_until_full(journal: Journal, words: str) -> int:
    """Return how many saves there was room for."""
    for number in range(500):
        try:
            save(journal, f"{number:03} {words}")
        except NoRoom:
            return number
    raise AssertionError("the disk never filled up")


def test_a_save_fails_plainly_and_what_was_saved_stays(disk: Disk, path: Path) -> None:
    journal = reopened(path)
    disk.fill(leave=200_000)
    saved = save_until_full(journal, LONG)
    with pytest.raises(NoRoom) as full:
        save(journal, LONG)
    assert told.sentence(full.value) == "There is no room left on this disk."
    assert len(kept(journal)) == 1 + saved
    journal.close()
    assert len(kept_in(path)) == 1 + saved
    disk.empty()
    again = reopened(path)
    assert len(kept(again)) == 1 + saved
    assert again.lost_saves == 0
    assert again.faults() == []
    again.close()


def test_a_save_without_room_counts_for_nothing_in_the_next_backup(
    disk: Disk, path: Path, tmp_path: Path
) -> None:
    journal = reopened(path)
    disk.fill()
    with pytest.raises(NoRoom):
        save(journal, LONG)
    disk.empty()
    unpack(back_up(journal), OPENS, tmp_path / "Back.journal")
    journal.close()
    back = reopened(tmp_path / "Back.journal")
    assert back.lost_saves == 0
    back.close()


@pytest.mark.parametrize("leave", [0, 4_096, 20_000, 40_000, 70_000, 120_000])
def test_it_opens_however_little_room_is_left(disk: Disk, path: Path, leave: int) -> None:
    disk.fill(leave=leave)
    journal = reopened(path)
    assert "first" in kept(journal)
    saved = save_until_full(journal, LONG)
    assert len(kept(journal)) == 1 + saved
    disk.empty()
    save(journal, "there is room again")
    journal.close()
    assert len(kept_in(path)) == 2 + saved


def test_the_last_unfinished_text_is_kept_without_any_room(disk: Disk, path: Path) -> None:
    journal = reopened(path)
    disk.fill()
    with pytest.raises(NoRoom):
        journal.keep_unfinished("note", HALF["note"])
    journal.close(HALF)
    still_full = reopened(path)
    assert still_full.rescued
    assert still_full.unfinished() == HALF
    still_full.close({"event": {"words": "more"}})
    disk.empty()
    roomy = reopened(path)
    assert roomy.rescued
    assert roomy.unfinished() == {**HALF, "event": {"words": "more"}}
    roomy.close()
    last = reopened(path)
    assert not last.rescued
    assert last.unfinished() == {**HALF, "event": {"words": "more"}}
    last.close()


def test_what_was_put_aside_moves_in_once_there_is_room(disk: Disk, path: Path) -> None:
    journal = reopened(path)
    disk.fill()
    journal.close(HALF)
    journal = reopened(path)
    disk.empty()
    journal.keep_unfinished("note", {"text": "a newer half"})
    journal.close()
    again = reopened(path)
    assert again.unfinished() == {"note": {"text": "a newer half"}}
    assert not again.rescued
    again.close()


def test_when_even_that_fails_the_next_opening_says_so(disk: Disk, path: Path) -> None:
    journal = reopened(path)
    disk.fill()
    journal.close({"note": {"text": os.urandom(400_000).hex()}})
    disk.empty()
    again = reopened(path)
    assert again.vault.ended_suddenly
    assert not again.rescued
    again.close()
    last = reopened(path)
    assert not last.vault.ended_suddenly
    assert JournalFolder(path).rest.stat().st_size == 256 * 1024
    last.close()


def test_the_passphrase_stays_as_it_was_when_the_new_one_cannot_be_written(
    disk: Disk, path: Path
) -> None:
    journal = reopened(path)
    disk.fill()
    with pytest.raises(NoRoom):
        journal.vault.change_passphrase("another one", CHEAP)
    journal.close()
    assert kept_in(path) == ["first"]
    disk.empty()
    journal = reopened(path)
    journal.vault.change_passphrase("another one", CHEAP)
    journal.close()
    reopened(path, Secret(Kind.PASSPHRASE, "another one")).close()


@pytest.mark.parametrize("leave", [0, 10_000, 200_000, 300_000])
def test_a_journal_that_could_not_be_made_leaves_nothing_behind(disk: Disk, leave: int) -> None:
    disk.fill(leave=leave)
    path = disk.path / "New.journal"
    with pytest.raises(NoRoom):
        Journal.create(path, PASSPHRASE, now_utc, CHEAP)
    assert not path.exists()
    disk.empty()
    Journal.create(path, PASSPHRASE, now_utc, CHEAP).close()


def test_what_the_system_refuses_to_write_is_told_and_nothing_is_lost(
    journal: Journal, folder: Path, start: Start
) -> None:
    journal.close()
    told_there, _ = start("no_more_bytes", folder).communicate()
    refused, *notes = told_there.split()
    assert refused in {"NoRoom", "Unreachable"}
    assert notes == ["before", "short"]
    assert kept_in(folder) == ["before", "short"]


def test_a_medium_that_vanished_does_not_keep_the_journal_from_closing(
    journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    with pulled_out(folder):
        journal.close(HALF)
        with pytest.raises(VaultError):
            kept(journal)
    assert kept_in(folder) == ["one"]
