"""Hide leaves nothing on the screen, at once and for good, and keeps what was being written."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.real.screen import Program, Screen

pytestmark = pytest.mark.display

LOOKS_AFTER_S = (0.1, 1.0, 5.0)
HALF = "She said that I"

Way = Callable[[Program], None]


def unlocked(program: Program) -> None:
    program.unlock(PASSPHRASE)


def writing(program: Program) -> None:
    program.unlock(PASSPHRASE)
    program.screen.key("ctrl+e")
    program.screen.write(HALF)


def in_a_file_dialog(program: Program) -> None:
    program.unlock(PASSPHRASE)
    program.ask_where_to_save()


def in_a_menu(program: Program) -> None:
    program.press("Language")
    time.sleep(0.3)


def locked(program: Program) -> None:
    program.find("Passphrase")


@pytest.mark.parametrize("way", [unlocked, writing, in_a_file_dialog, in_a_menu, locked])
def test_nothing_is_seen_after_hiding(screen: Screen, notebook: Path, way: Way) -> None:
    bare = screen.picture()
    program = screen.start()
    way(program)
    assert screen.picture() != bare
    screen.key("shift+Escape")
    hidden = time.monotonic()
    for after in LOOKS_AFTER_S if way is writing else LOOKS_AFTER_S[:2]:
        time.sleep(max(0.0, hidden + after - time.monotonic()))
        assert screen.picture() == bare, f"something is on the screen after {after} s"
        assert screen.windows() == []
    assert program.ended() == 0


def test_what_was_being_written_is_there_again(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    writing(program)
    screen.key("shift+Escape")
    program.ended()
    journal = Journal.open(notebook, OPENS, now_utc)
    assert HALF in str(journal.unfinished())
    journal.close()
    again = screen.start()
    again.unlock(PASSPHRASE)
    again.find(HALF)


def test_the_button_hides_like_the_keys(screen: Screen, notebook: Path) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    program.press("Hide")
    assert program.ended() == 0
    assert screen.windows() == []
