"""Hide leaves nothing on the screen, at once and for good, and keeps what was being written."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.real import hide_sweep
from tests.real.screen import Program, Screen

pytestmark = pytest.mark.display

HALF = "She said that I"
# One of each sort; `run.py hide-sweep` goes through all of them.
STATES = (
    "page: today",
    "page: next-print",
    "page: unlock-help",
    "dialog: save, names offered",
    "menu: months of the calendar",
    "tooltip",
    "drag: somebody on the map",
    "job: opening a journal",
)


def writing(program: Program) -> None:
    program.unlock(PASSPHRASE)
    program.screen.key("ctrl+e")
    program.screen.write(HALF)


@pytest.mark.parametrize("state", STATES)
def test_nothing_is_seen_after_hiding(tmp_path: Path, state: str) -> None:
    with hide_sweep.place(tmp_path / "home") as where:
        hide_sweep.hidden_after(where, state)  # looks, and fails when something is seen
        if state == STATES[0]:
            hide_sweep.look_once_more(where)  # five seconds later


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
