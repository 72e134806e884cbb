"""What a sudden end leaves of a journal that was being made goes, and nothing else does."""

import errno
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ipt_journal.journal import Journal
from ipt_journal.rescue import backing_up
from ipt_journal.rescue.salvage import salvage_to
from ipt_journal.vault import backup, half_made, hold
from tests.conftest import OPENS, now_utc
from tests.vault.conftest import Start
from tests.vault.notes import kept_in, save

if TYPE_CHECKING:
    import subprocess


@pytest.fixture
def at_it(tmp_path: Path, start: Start) -> "subprocess.Popen[str]":
    """Have another process half-way through making a journal."""
    other = start("make_half", tmp_path / "Saved.journal")
    assert other.stdout
    assert other.stdout.readline() == "half-way\n"
    return other


def half_made_in(folder: Path) -> list[Path]:
    return list(folder.glob("Saved.journal-*.new"))


def test_what_is_being_made_stays_and_goes_once_its_process_was_killed(
    at_it: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    half_made.sweep(tmp_path)
    assert half_made_in(tmp_path)
    os.kill(at_it.pid, signal.SIGKILL)
    at_it.wait()
    half_made.sweep(tmp_path)
    assert not half_made_in(tmp_path)


def test_a_later_salvage_takes_it_away(
    at_it: "subprocess.Popen[str]", journal: Journal, folder: Path
) -> None:
    save(journal, "one")
    journal.close()
    os.kill(at_it.pid, signal.SIGKILL)
    at_it.wait()
    salvage_to(folder, OPENS, folder.with_name("New.journal"), now_utc)
    assert not half_made_in(folder.parent)
    assert kept_in(folder.with_name("New.journal")) == ["one"]


def test_leaving_a_journal_takes_away_what_lies_beside_it(
    at_it: "subprocess.Popen[str]", journal: Journal, folder: Path
) -> None:
    os.kill(at_it.pid, signal.SIGKILL)
    at_it.wait()
    backing_up.on_leaving(journal)
    assert not half_made_in(folder.parent)


def test_what_is_made_of_a_backup_is_held_too(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = backing_up.back_up(journal)
    seen: list[Path] = []

    def look_meanwhile(*_: object) -> None:
        half_made.sweep(tmp_path)
        seen.extend(tmp_path.glob("Back.journal-*.new"))

    monkeypatch.setattr(backup, "_require_sound", look_meanwhile)
    backup.unpack(taken, OPENS, tmp_path / "Back.journal")
    assert len(seen) == 1


def test_what_nobody_held_is_nobodys_to_remove(journal: Journal, folder: Path) -> None:
    """A client may give any name to a folder, also to that of a journal."""
    journal.close()
    named = folder.rename(folder.with_name("My notes-20261117.new"))
    (folder.parent / "letters-abcdefgh.new").mkdir()
    half_made.sweep(folder.parent)
    assert (folder.parent / "letters-abcdefgh.new").exists()
    assert kept_in(named) == []


def test_where_nothing_can_be_held_nothing_is_taken_away(
    at_it: "subprocess.Popen[str]", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "")

    monkeypatch.setattr(hold, "_lock", unknown)
    half_made.sweep(tmp_path)
    assert half_made_in(tmp_path)
    assert at_it.poll() is None
