"""Second starts raise the first window, killed ones lose nothing that was saved."""

import shutil
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.vault.errors import VaultError
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.real.screen import Program, Screen, until

pytestmark = pytest.mark.display

IN_USE = 6


def test_a_second_start_raises_the_first_window(screen: Screen, notebook: Path) -> None:
    bare = screen.picture()
    first = screen.start()
    first.unlock(PASSPHRASE)
    (window,) = screen.windows()
    screen.minimise(window)
    until(lambda: screen.picture() == bare, "the window put away")
    for arguments in ((), (str(notebook),)):
        assert screen.call(*arguments) == 0
        until(lambda: screen.picture() != bare, "the first window again")
        assert screen.windows() == [window]
        screen.minimise(window)
        until(lambda: screen.picture() == bare, "the window put away")


def test_a_journal_that_is_open_is_in_use_for_commands(screen: Screen, notebook: Path) -> None:
    words = screen.home / "words.txt"
    words.write_text(PASSPHRASE)
    screen.start().unlock(PASSPHRASE)
    assert screen.call("check", str(notebook), "--passphrase-file", str(words)) == IN_USE


def test_another_journal_opens_in_a_window_of_its_own(screen: Screen, notebook: Path) -> None:
    other = notebook.with_name("Other.journal")
    Journal.create(other, PASSPHRASE, now_utc).close()
    screen.start(str(notebook)).unlock(PASSPHRASE)
    screen.start(str(other)).find("Passphrase")
    # The program has it on the screen before the window manager has it in its list.
    until(lambda: len(screen.windows()) > 1, "the second window in the list")
    assert len(screen.windows()) == 2


def test_a_start_after_a_kill_is_not_taken_for_a_second_one(screen: Screen, notebook: Path) -> None:
    killed = screen.start()
    killed.unlock(PASSPHRASE)
    kill(killed)
    screen.start().unlock(PASSPHRASE)


def test_nothing_saved_is_lost_when_the_process_is_killed(screen: Screen, notebook: Path) -> None:
    saved = [7, 0, 3, 9]
    for mood in saved:
        program = screen.start()
        program.unlock(PASSPHRASE)
        screen.key("ctrl+m", str(mood), "Return")
        program.find("Saved")
        kill(program)
    journal = Journal.open(notebook, OPENS, now_utc)
    with journal.read() as session:
        assert sorted(session.exec(select(MoodCheckIn.mood)).all()) == sorted(saved)
    journal.close()


def test_a_kill_costs_seconds_of_typing_at_most(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    screen.key("ctrl+e")
    screen.write("The long call about the flat")
    until(lambda: "about the flat" in kept(notebook), "the unfinished text in the journal")
    kill(program)
    again = screen.start()
    again.unlock(PASSPHRASE)
    again.find("The long call about the flat")
    again.find("Last time this ended suddenly. The last seconds of typing may be missing.")


def kept(notebook: Path) -> str:
    """Return the unfinished text that lies in a journal which another process has open."""
    copy = notebook.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(notebook, copy)
    try:
        journal = Journal.open(copy, OPENS, now_utc)
    except VaultError:  # copied in the middle of a save
        return ""
    found = str(journal.unfinished())
    journal.close()
    return found


def kill(program: Program) -> None:
    program.process.kill()
    program.ended()
