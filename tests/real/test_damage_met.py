"""Who meets damage in an open journal comes, by one button, to a new one of what can be read."""

import contextlib
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from ipt_journal.ui.damaged import EVERY_PAGE
from ipt_journal.vault.folder import JournalFolder
from tests.conftest import OPENS, PASSPHRASE, now_utc
from tests.real.screen import Screen, until
from tests.vault.notes import kept_in, save
from tests.vault.pages import decrypted

pytestmark = pytest.mark.display

PAGE, PLAIN = 4096, 4096 - 80


@pytest.fixture
def damaged(notebook: Path) -> Path:
    """Let the page in the middle of sixty notes be damaged."""
    journal = Journal.open(notebook, OPENS, now_utc)
    for number in range(60):
        save(journal, f"note {number:02} " + "words " * 300)
    page = (decrypted(journal.vault).index(b"note 30 words words") + 16) // PLAIN
    journal.close()
    with JournalFolder(notebook).database.open("r+b") as file:
        file.seek(page * PAGE + 100)
        file.write(bytes(100))
    return notebook


def test_one_button_leads_from_the_damage_to_what_can_be_read(
    screen: Screen, damaged: Path
) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    screen.key("ctrl+f")
    program.press("Lock and save the rest")
    assert program.ended() == 0
    until(screen.windows, "the fresh unlock page")
    assert any(command[-2:] == [str(damaged), EVERY_PAGE] for command in running())


def running() -> list[list[str]]:
    """Return the command of every process there is."""
    commands = []
    for told in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            commands.append(told.read_text().rstrip("\0").split("\0"))
    return commands


def test_the_fresh_page_makes_a_new_journal_of_it(screen: Screen, damaged: Path) -> None:
    again = screen.start(str(damaged), EVERY_PAGE)
    again.find("Part of this journal is damaged. Unlock it to save what can be read.")
    again.fill("Passphrase", PASSPHRASE)
    screen.key("Return")
    again.press("Make a new journal of it")
    again.press("Open the new journal")
    again.find("How is your mood now?")
    screen.key("shift+Escape")
    assert again.ended() == 0
    there = kept_in(damaged.with_name("Notebook saved.journal"))
    assert 56 <= len(there) < 60
