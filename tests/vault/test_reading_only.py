"""A journal where nothing can be written opens to be read."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault import kdf, told
from ipt_journal.vault.errors import AlreadyThere, NotAJournal, ReadOnly, Unreachable, VaultError
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.vault.damage import pulled_out
from tests.vault.notes import being_read, contents, kept, reopened, save

Protect = Callable[[Path], None]


def test_it_is_read_and_says_so_and_nothing_changes(
    journal: Journal, folder: Path, write_protect: Protect
) -> None:
    save(journal, "one")
    journal.close()
    before = contents(folder)
    write_protect(folder)
    opened = reopened(folder)
    assert opened.read_only
    assert kept(opened) == ["one"]
    with pytest.raises(ReadOnly) as refused:
        save(opened, "two")
    assert told.sentence(refused.value).startswith("Nothing can be written where")
    with pytest.raises(ReadOnly):
        opened.keep_unfinished("note", {"text": "half"})
    with pytest.raises(ReadOnly):
        opened.vault.change_passphrase("another one", CHEAP)
    assert opened.faults() == []
    opened.close({"note": {"text": "half"}})
    assert contents(folder) == before


def test_after_a_sudden_end_it_can_still_be_read(left_open: Path, write_protect: Protect) -> None:
    write_protect(left_open)
    opened = reopened(left_open)
    assert opened.read_only
    assert kept(opened) == ["said by the other process"]
    opened.close()


def test_a_journal_that_was_not_closed_cleanly_can_still_be_read(
    journal: Journal, folder: Path, write_protect: Protect
) -> None:
    save(journal, "one")
    journal.vault.close(cleanly=False)
    write_protect(folder)
    opened = reopened(folder)
    assert kept(opened) == ["one"]
    opened.close()


def test_where_not_even_that_is_possible_it_says_so(
    journal: Journal, folder: Path, tmp_path: Path, write_protect: Protect
) -> None:
    save(journal, "one")
    with being_read(journal):
        save(journal, "two")
        copy = tmp_path / "copy.journal"
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*-shm"))
    write_protect(copy)
    with pytest.raises(Unreachable):
        reopened(copy)


def test_text_put_aside_on_a_full_disk_is_shown_there_too(
    journal: Journal, folder: Path, write_protect: Protect
) -> None:
    journal.vault.rest.put('{"note": {"text": "half a sentence"}}')
    journal.close()
    write_protect(folder)
    opened = reopened(folder)
    assert opened.unfinished() == {"note": {"text": "half a sentence"}}
    opened.close()


def test_a_damaged_key_file_opens_there_and_is_left_as_it_is(
    journal: Journal, folder: Path, write_protect: Protect
) -> None:
    journal.close()
    (folder / "journal.keys").write_bytes(b"gone")
    write_protect(folder)
    opened = reopened(folder)
    assert not opened.vault.keys_repaired
    opened.close()
    assert (folder / "journal.keys").read_bytes() == b"gone"


def test_a_new_journal_cannot_be_made_there(tmp_path: Path, write_protect: Protect) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    write_protect(place)
    with pytest.raises(VaultError) as refused:
        Journal.create(place / "New.journal", PASSPHRASE, now_utc, CHEAP)
    assert isinstance(refused.value, ReadOnly)
    assert list(place.iterdir()) == []


def test_nothing_is_made_over_what_is_there(journal: Journal, folder: Path) -> None:
    journal.close()
    before = contents(folder)
    with pytest.raises(AlreadyThere):
        Journal.create(folder, PASSPHRASE, now_utc, CHEAP)
    assert contents(folder) == before


@pytest.mark.parametrize("missing", ["everything", "journal.db", "both key files"])
def test_a_folder_that_is_no_journal_is_told_as_such(
    journal: Journal, folder: Path, missing: str
) -> None:
    journal.close()
    if missing == "everything":
        shutil.rmtree(folder)
        folder.mkdir()
    elif missing == "journal.db":
        (folder / missing).unlink()
    else:
        for name in ("journal.keys", "journal.keys2"):
            (folder / name).unlink()
    before = contents(folder)
    with pytest.raises(NotAJournal):
        reopened(folder)
    assert contents(folder) == before


def test_a_place_that_cannot_be_looked_into_is_told_as_unreachable(tmp_path: Path) -> None:
    with pytest.raises(Unreachable):
        reopened(tmp_path / ("x" * 300 + ".journal"))
    with pytest.raises(Unreachable):
        Journal.create(tmp_path / ("x" * 300 + ".journal"), PASSPHRASE, now_utc, CHEAP)
    with pytest.raises(NotAJournal):
        reopened(tmp_path / "nowhere.journal")


def test_a_journal_is_called_what_its_folder_is_called(journal: Journal) -> None:
    assert journal.vault.folder.name == "My notes"


def test_calibration_stays_within_what_the_app_accepts() -> None:
    cost = kdf.calibrate()
    cost.check()
    assert cost.memory >= 64 * 1024
    assert (cost.passes, cost.lanes) == (3, 4)


def test_a_folder_that_vanished_is_not_taken_for_a_full_disk(
    journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    with pulled_out(folder):
        journal.vault.renew()
        with pytest.raises(Unreachable):
            kept(journal)
    assert kept(journal) == ["one"]
