"""Other papers leave the journal: in every form, in the size that was chosen, and under a name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.hands import choose, offers, press, says, write
from tests.scenes import Stage
from tests.ui.other_papers import opened, page_of, paper_of, pick


def test_a_paper_leaves_by_every_way_that_the_brief_has(stage: Stage, tmp_path: Path) -> None:
    window = opened(stage, "forms")
    choose(window, "More ways", "Text…")
    assert says(window, "This file is not encrypted")
    press(window, "Choose where to save")
    file = tmp_path / "forms.txt"
    pick(window, file)
    assert "A week of check-ins" in file.read_text()


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        ("course", "overview"),
        ("exchange", "closer look"),
        ("focus", "worksheet"),
        ("people", "people map"),
        ("life", "life timeline"),
        ("ending", "plan for afterwards"),
        ("safety", "card"),
        ("forms", "blank forms"),
    ],
)
@pytest.mark.parametrize(("way", "ending"), [("Text…", "txt"), ("PDF with a password…", "pdf")])
def test_the_offered_name_of_a_file_says_which_paper_it_is(
    stage: Stage, paper: str, name: str, way: str, ending: str
) -> None:
    window = opened(stage, paper)
    for tick in ("Tick all", "Moves on the people map"):
        if not paper_of(window) and offers(window, tick):
            press(window, tick)
    choose(window, "More ways", way)
    if ending == "pdf":
        write(window, "Password for the file", "correct horse battery")
        write(window, "Type it once more", "correct horse battery")
    press(window, "Choose where to save")
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    assert [Path(one).name for one in dialog.selectedFiles()] == [f"{name}.{ending}"]
    dialog.reject()


def test_the_size_holds_for_the_paper(stage: Stage) -> None:
    window = opened(stage, "forms")
    press(window, "Paper Letter")
    pages = page_of(window).out.pages
    assert pages is not None
    assert pages.size == "Letter"


def test_the_choices_can_be_saved_for_the_command_line(stage: Stage, tmp_path: Path) -> None:
    window = opened(stage, "people")
    press(window, "Leah")
    for file in (tmp_path / "choices.toml", tmp_path / "nowhere" / "choices.toml"):
        press(window, "Save these choices as a file…")
        pick(window, file)
    assert says(window, "That place cannot be written. Nothing was saved.")
    written = (tmp_path / "choices.toml").read_text()
    assert "include = [" in written
    assert "Leah" not in written
