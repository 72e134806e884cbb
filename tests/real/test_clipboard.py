"""What other programs on the screen get of what is copied and selected."""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import PASSPHRASE, ROOT
from tests.real.eyes import Eyes
from tests.real.screen import PIXELS, Program, Screen, until
from tests.real.test_leaving_backs_up import fill, note_mood

pytestmark = pytest.mark.display

WORDS = "quetzalcoatlus"
WAYS = (("ctrl+c",), ("ctrl+Insert",), ("Menu", "c"), ("ctrl+x",))
MARKS = {
    "x-kde-passwordManagerHint": "secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': "1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': "\0" * 4,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': "\0" * 4,
}


class Found(NamedTuple):
    """Each by its kinds."""

    copied: dict[str, str]
    selected: dict[str, str]


def found(screen: Screen) -> Found:
    """Return what another program gets."""
    command = [sys.executable, "-m", "tests.real.other_program"]
    ran = subprocess.run(
        command, env=screen.environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return Found(*json.loads(ran.stdout))


def is_private(there: Found, words: str) -> None:
    """See that these words were copied with every mark, and that nothing is selected."""
    assert there.copied["text/plain"] == words
    assert {kind: there.copied.get(kind) for kind in MARKS} == MARKS
    assert there.selected == {}


@pytest.mark.parametrize("page", ["ctrl+f", "ctrl+e"], ids=["a line", "several lines"])
def test_what_is_copied_from_a_field_asks_histories_to_keep_none_of_it(
    screen: Screen, notebook: Path, page: str
) -> None:
    program = screen.start()
    program.unlock(PASSPHRASE)
    screen.key(page)
    for number, by in enumerate(WAYS):
        words = f"{WORDS}{number}"
        screen.key("ctrl+a")
        screen.write(words)
        screen.key("ctrl+a")
        screen.key(*by)
        is_private(found(screen), words)


def test_so_are_words_that_can_be_selected_on_a_page(screen: Screen) -> None:
    program = screen.start()
    program.press("Next")
    program.find("Type the five words")
    words = next(one for one in program.seen() if one["text"].count("-") < 5 and five(one["text"]))
    screen.click(*words["at"])
    screen.key("ctrl+a", "ctrl+c")
    is_private(found(screen), words["text"])


def five(text: str) -> bool:
    return len(text.split()) == 5 and text.islower()


def test_a_passphrase_that_can_be_read_is_not_selected_for_others(
    screen: Screen, notebook: Path
) -> None:
    program = screen.start()
    program.fill("Passphrase", WORDS)
    program.press("Show what is typed")
    program.press("Passphrase")
    screen.key("ctrl+a")
    assert found(screen) == ({}, {})
    screen.key("Home", "shift+End")
    assert found(screen) == ({}, {})


def test_on_leaving_nothing_that_was_copied_can_be_had(screen: Screen, notebook: Path) -> None:
    fill(notebook)  # the process lives on while it takes a backup
    program = screen.start()
    program.unlock(PASSPHRASE)
    note_mood(program)
    copy(program)
    eyes = Eyes(screen.display, PIXELS)
    until(eyes.anything_copied, "something copied")
    screen.key("ctrl+l")
    until(lambda: not eyes.anything_copied(), "nothing copied")
    assert program.process.poll() is None, "it was done too soon to tell"
    eyes.close()


def copy(program: Program) -> None:
    program.screen.key("ctrl+e")
    program.screen.write(WORDS)
    program.screen.key("ctrl+a", "ctrl+c")
