"""One client's first evening, in a real window with real keys and clicks."""

import re
import subprocess
from pathlib import Path

import pytest
from sqlmodel import select

from ipt_journal.journal import Journal
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.vault import hold
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.keyslots import Kind, Secret
from tests.conftest import now_utc
from tests.real.screen import Program, Screen, until

pytestmark = [pytest.mark.display, pytest.mark.pdf]

HAPPENED = "He forgot the evening we had agreed."
LINKED = "It felt as if I did not count."


def test_the_way_from_first_run_to_paper_and_back_through_the_lock(screen: Screen) -> None:
    program = screen.start()
    words = first_run(program)
    journal = screen.home / "journals" / "Notebook.journal"
    note_mood_and_event(program)
    plan_a_session(program)
    connect_and_bring(program)
    paper = program.save_paper()
    lock(program, journal)
    unlock(screen, journal, words)
    screen.key("shift+Escape")
    until(lambda: not hold.in_use(JournalFolder(journal)), "the journal closed")
    read_back(journal, words)
    printed = subprocess.run(["pdftotext", paper, "-"], capture_output=True, text=True, check=True)
    assert HAPPENED in printed.stdout


def first_run(program: Program) -> str:
    """Go through the first run with the offered passphrase, and return it."""
    program.press("Next")
    program.find("Type the five words")
    texts = [one["text"] for one in program.seen()]
    words = next(text for text in texts if re.fullmatch(r"[a-z-]+( [a-z-]+){4}", text))
    program.fill("Type the five words", words)
    program.press("Next")
    program.find("Recovery key No, thank you")
    program.press("Next")
    program.press("Make my notebook")
    program.find("How is your mood now?")
    return str(words)


def note_mood_and_event(program: Program) -> None:
    screen = program.screen
    screen.key("ctrl+m", "6", "Return")
    program.find("Saved")
    screen.key("ctrl+e")
    screen.write(HAPPENED)
    screen.key("ctrl+Return")
    program.find("All entries")


def plan_a_session(program: Program) -> None:
    program.screen.key("ctrl+7")
    program.press("Add a session")
    program.press("Save")
    program.find("Add a point")


def connect_and_bring(program: Program) -> None:
    program.screen.key("ctrl+2")
    program.find("In view")
    program.screen.key("Right")
    program.press("Did the two feel connected? Yes")
    program.fill("How they might be linked", LINKED)
    program.press("Bring to session")


def lock(program: Program, journal: Path) -> None:
    program.screen.key("ctrl+l")
    assert program.ended() == 0
    assert not hold.in_use(JournalFolder(journal))


def unlock(screen: Screen, journal: Path, words: str) -> None:
    """Open the journal again in the fresh process that the lock has started."""
    until(screen.windows, "the unlock page")
    typed = 0

    def opened() -> bool:
        nonlocal typed
        if typed % 20 == 0:  # the keys go nowhere until the fresh window has the keyboard
            screen.key("ctrl+a")
            screen.write(words)
            screen.key("Return")
        typed += 1
        return hold.in_use(JournalFolder(journal))

    until(opened, "the journal open again")


def read_back(path: Path, words: str) -> None:
    """Find in the closed journal what was noted in the window."""
    journal = Journal.open(path, Secret(Kind.PASSPHRASE, words), now_utc)
    with journal.read() as session:
        assert session.exec(select(MoodCheckIn.mood)).all() == [6]
        assert session.exec(select(RelationshipEvent.words)).all() == [HAPPENED]
        assert session.exec(select(Link.felt, Link.words)).all() == [(Felt.YES, LINKED)]
        assert session.exec(select(AgendaPoint.text)).all() == [HAPPENED]
    journal.close()
