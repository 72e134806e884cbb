"""Who leaves has a backup of what changed, and can come back while it is still being made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.moment import Moment
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.rescue import beside
from ipt_journal.rescue.backing_up import backups
from ipt_journal.vault import hold, rotation
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import NOW, OPENS, PASSPHRASE, now_utc
from tests.real.screen import Program, Screen, until

pytestmark = pytest.mark.display

LONG = "words " * 200_000


def hide(program: Program) -> None:
    program.screen.key("shift+Escape")


def close(program: Program) -> None:
    program.screen.key("alt+F4")


def lock(program: Program) -> None:
    program.screen.key("ctrl+l")


def made(notebook: Path) -> int:
    return len(rotation.files(JournalFolder(notebook).backups))


def note_mood(program: Program) -> None:
    program.screen.key("ctrl+m", "6", "Return")
    program.find("Saved")


@pytest.mark.parametrize("leave", [hide, close, lock])
def test_what_changed_is_backed_up_on_the_way_out(
    screen: Screen, notebook: Path, leave: Callable[[Program], None]
) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    note_mood(program)
    leave(program)
    assert program.ended() == 0
    assert made(notebook) == 1
    journal = Journal.open(notebook, OPENS, now_utc)
    (backup,) = backups(journal)
    with beside.in_backup(journal.vault, backup) as there:
        assert there.exec(select(MoodCheckIn.mood)).all() == [6]
    journal.close()


def test_where_nothing_changed_none_is_made(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    note_mood(program)
    hide(program)
    program.ended()
    for leave in (hide, close):
        again = screen.start()
        again.unlock(PASSPHRASE)
        leave(again)
        assert again.ended() == 0
    assert made(notebook) == 1


def test_a_sample_is_never_backed_up(screen: Screen, tmp_path: Path) -> None:
    program = screen.start("demo", "--out", str(tmp_path / "out"))
    program.find_told("Made in", "  timeline.png")
    program.find("How is your mood now?")
    note_mood(program)
    hide(program)
    assert program.ended() == 0
    assert list(tmp_path.rglob("*.jbak")) == []


def test_the_unlock_page_opens_while_the_process_before_is_still_backing_up(
    screen: Screen, notebook: Path
) -> None:
    fill(notebook)
    program = screen.start()
    program.unlock(PASSPHRASE)
    note_mood(program)
    (window,) = screen.windows()
    lock(program)
    until(lambda: screen.windows() not in ([], [window]), "the unlock page")
    until(lambda: screen.windows()[0] in screen.active(), "the keyboard on it")
    assert program.process.poll() is None, "it was done too soon to tell"
    screen.write(PASSPHRASE)
    screen.key("Return")
    assert program.ended() == 0
    until(lambda: hold.in_use(JournalFolder(notebook)), "the journal open again")
    assert made(notebook) == 1


def fill(notebook: Path) -> None:
    """Let the journal be so large that a backup takes some seconds."""
    journal = Journal.open(notebook, OPENS, now_utc)
    with journal.write() as session:
        session.add_all(
            Note(text=f"{number} {LONG}", **dated(Moment.of(NOW), Moment.of(NOW)))
            for number in range(30)
        )
    journal.close()
