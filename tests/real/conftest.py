"""A display with a window manager for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ipt_journal.journal import Journal
from tests.conftest import CHEAP, PASSPHRASE, now_utc
from tests.real.screen import Screen, open_screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with open_screen(tmp_path / "home") as made:
        yield made
        made.save_picture(tmp_path / "last.png")  # to look at when a test failed


@pytest.fixture
def notebook(screen: Screen) -> Path:
    """Make a journal of the client’s own in the default place."""
    path = screen.home / "journals" / "Notebook.journal"
    path.parent.mkdir(parents=True)
    Journal.create(path, PASSPHRASE, now_utc, CHEAP).close()
    return path
