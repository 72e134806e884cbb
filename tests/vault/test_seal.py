"""Each save is in the main file when it is announced, and what is lost later is told."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.vault.errors import Damaged
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.vault.damage import changed
from tests.vault.notes import being_read, kept, reopened, save


def files(folder: Path) -> JournalFolder:
    return JournalFolder(folder)


def log_size(folder: Path) -> int:
    log = files(folder).log
    return log.stat().st_size if log.exists() else 0


def lost_saves(folder: Path) -> int:
    journal = reopened(folder)
    journal.close()
    return journal.lost_saves


@pytest.fixture
def rolled_back(journal: Journal, folder: Path) -> Path:
    """Make a journal whose database is the one of three saves ago."""
    save(journal, "first")
    journal.close()
    older = files(folder).database.read_bytes()
    again = reopened(folder)
    for words in ("second", "third", "fourth"):
        save(again, words)
    again.close()
    files(folder).database.write_bytes(older)
    return folder


@pytest.fixture
def copy(journal: Journal, folder: Path, tmp_path: Path) -> JournalFolder:
    """Copy a journal while a reader keeps its second save out of the main file."""
    save(journal, "first")
    with being_read(journal):
        save(journal, "second")
        shutil.copytree(folder, tmp_path / "copy.journal")
    return files(tmp_path / "copy.journal")


def test_after_each_save_nothing_waits_in_the_log_and_the_seal_counts_it(
    journal: Journal, folder: Path
) -> None:
    assert log_size(folder) == 0
    for number in range(1, 6):
        save(journal, "words " * 10**number)
        assert log_size(folder) == 0
        assert journal.vault.seal.read() == journal.saves == number
    assert files(folder).seal.stat().st_size == 128


def test_unfinished_text_is_settled_like_a_save(journal: Journal, folder: Path) -> None:
    journal.keep_unfinished("note", {"text": "half a sent"})
    assert log_size(folder) == 0
    assert journal.vault.seal.read() == 1


def test_an_older_database_is_told_by_the_number_of_lost_saves(rolled_back: Path) -> None:
    assert lost_saves(rolled_back) == 3
    assert lost_saves(rolled_back) == 3  # until something new is saved


def test_after_a_new_save_the_loss_is_not_told_again(rolled_back: Path) -> None:
    journal = reopened(rolled_back)
    assert kept(journal) == ["first"]
    save(journal, "and on")
    journal.close()
    assert lost_saves(rolled_back) == 0


def test_a_save_that_was_only_in_a_lost_log_is_told(copy: JournalFolder) -> None:
    assert log_size(copy.path) > 0
    copy.log.unlink()
    opened = reopened(copy.path)
    assert (kept(opened), opened.lost_saves) == (["first"], 1)
    opened.close()


def test_any_changed_byte_of_a_lost_log_is_told_or_harmless(copy: JournalFolder) -> None:
    whole = {path: path.read_bytes() for path in (copy.database, copy.log, copy.seal)}
    for place in range(0, len(whole[copy.log]), 997):
        for path, content in whole.items():
            path.write_bytes(content)
        copy.log.write_bytes(changed(whole[copy.log], place, 0x20))
        opened = reopened(copy.path)
        assert (kept(opened), opened.lost_saves) in (
            (["first", "second"], 0),
            (["first"], 1),
        )
        opened.close()


def test_a_changed_byte_in_the_seal_raises_no_false_alarm(journal: Journal, folder: Path) -> None:
    for words in ("first", "second", "third"):
        save(journal, words)
    journal.close()
    seal = files(folder).seal
    whole = seal.read_bytes()
    for place in range(0, 128, 9):
        seal.write_bytes(changed(whole, place, 0xFF))
        assert lost_saves(folder) == 0


@pytest.mark.parametrize("spoil", [Path.unlink, lambda seal: seal.write_bytes(b"")])
def test_a_seal_that_went_missing_is_made_anew(
    journal: Journal, folder: Path, spoil: Callable[[Path], object]
) -> None:
    save(journal, "first")
    spoil(files(folder).seal)
    save(journal, "second")
    save(journal, "third")
    journal.close()
    spoil(files(folder).seal)
    assert lost_saves(folder) == 0
    journal = reopened(folder)
    save(journal, "fourth")
    journal.close()
    again = reopened(folder)
    assert again.vault.seal.read() == again.saves == 4
    assert again.lost_saves == 0
    again.close()


def test_an_empty_file_does_not_pass_for_a_new_journal(journal: Journal, folder: Path) -> None:
    save(journal, "first")
    journal.close()
    files(folder).database.write_bytes(b"")
    for _ in range(2):
        with pytest.raises(Damaged):
            reopened(folder)


def test_another_journals_database_is_damage_even_under_the_same_passphrase(
    journal: Journal, folder: Path, tmp_path: Path
) -> None:
    save(journal, "mine")
    journal.close()
    other = tmp_path / "Other.journal"
    Journal.create(other, PASSPHRASE, now_utc, CHEAP).close()
    shutil.copy(files(other).database, files(folder).database)
    with pytest.raises(Damaged) as told:
        reopened(folder)
    assert told.value.part == "pages"


def test_a_database_cut_short_is_never_taken_for_whole(journal: Journal, folder: Path) -> None:
    for number in range(20):
        save(journal, f"note {number} " + "long " * 300)
    journal.close()
    whole = files(folder).database.read_bytes()
    for length in (100, 4096, 5000, len(whole) // 2, len(whole) - 4096, len(whole) - 1):
        files(folder).database.write_bytes(whole[:length])
        try:
            opened = reopened(folder)
        except Damaged:
            continue
        assert opened.faults()
        opened.close()


def test_when_a_seal_was_written_is_known_as_long_as_it_is_there(
    journal: Journal, folder: Path
) -> None:
    os.utime(files(folder).seal, (now_utc(), now_utc()))
    assert journal.vault.seal.written == now_utc()
    files(folder).seal.unlink()
    assert journal.vault.seal.written == 0
