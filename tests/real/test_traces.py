"""After an evening exactly these files are there: the journal, the settings, and what was saved."""

from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.real.screen import Screen

pytestmark = pytest.mark.display

JOURNAL = ".local/share/notebook/Notebook.journal"
OUTSIDE = {".config/notebook/settings.toml", "paper.pdf"}


def test_an_evening_leaves_no_other_file(screen: Screen, tmp_path: Path) -> None:
    home, temporary = tmp_path / "own", tmp_path / "tmp"
    home.mkdir()
    temporary.mkdir()
    journal = home / JOURNAL
    journal.parent.mkdir(parents=True)
    Journal.create(journal, PASSPHRASE, now_utc, CHEAP).close()
    screen.also = {"HOME": str(home), "TMPDIR": str(temporary)}
    program = screen.start()
    program.unlock(PASSPHRASE)
    screen.key("ctrl+m", "4", "Return")
    program.find("Saved")
    for page in "23457":
        screen.key(f"ctrl+{page}")
        program.find("Hide")
    program.save_paper(home / "paper.pdf")
    screen.key("ctrl+p")
    program.find("Back to the paper")
    screen.key("shift+Escape")
    program.ended()
    files = {str(one.relative_to(home)) for one in home.rglob("*") if one.is_file()}
    assert {one for one in files if not one.startswith(JOURNAL)} <= OUTSIDE
    assert "paper.pdf" in files
    assert not [one for one in temporary.rglob("*") if one.is_file()]
