"""The sample journal in its window: it says what it is, and follows what is done in it."""

from pathlib import Path

import pytest

from tests.real.screen import Screen

pytestmark = pytest.mark.display


def test_the_sample_shows_its_strip_and_takes_answers(screen: Screen, tmp_path: Path) -> None:
    program = screen.start("demo", "--out", str(tmp_path / "out"))
    program.find_told("Made in", "  timeline.png")
    program.find(
        "Sample journal. Its passphrase is stored in the open. Keep your own notes elsewhere."
    )
    screen.key("ctrl+2")
    program.find("In view")
    screen.key("Right")
    program.fill("How they might be linked", "More at night")
    program.press("Did the two feel connected? Not sure")
    program.find("Saved")
    screen.key("shift+Escape")
    assert program.ended() == 0
    assert program.complaints() == ""
