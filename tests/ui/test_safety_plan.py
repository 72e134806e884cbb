"""My safety plan: read first, kept as it is left, put on a card, open while locked if chosen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from ipt_journal.records.preferences import Preferences
from ipt_journal.records.safety_plan import SafetyPlan
from ipt_journal.summary.safety_card import SafetyCard
from ipt_journal.ui.paper import output
from ipt_journal.ui.paper.safety_card import lay_out
from ipt_journal.ui.widgets import open_plan
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.window import Window
from ipt_journal.vault.folder import JournalFolder
from ipt_journal.vault.open_plan import MOST, OpenPlan
from tests.hands import find, focused, key, keys, name_of, offers, press, says, settle, write
from tests.safety_scenes import with_plan
from tests.scenes import Stage
from tests.tools import told_by
from tests.ui.kept import every, only


def plan_of(window: Window) -> Path:
    return window.desk.journal.vault.folder.open_plan


def shown(stage: Stage) -> Window:
    window = with_plan(stage)
    window.desk.visit("plan")
    settle()
    return window


def test_an_empty_plan_offers_one_thing_and_saving_makes_it(stage: Stage) -> None:
    window = stage.open_at("empty", "plan")
    assert says(window, "best made with your therapist")
    press(window, "Write my plan")
    keys("Letters stay closed")
    write(window, "People I can tell", "Leah 07700 900123")
    press(window, "Save")
    assert says(window, "Saved.")
    assert only(window, SafetyPlan).signs == "Letters stay closed"
    assert says(window, "Leah 07700 900123")
    assert not says(window, "Reasons to stay")  # no words, no heading
    press(window, "Undo")
    assert not every(window, SafetyPlan)
    press(window, "Go on")  # what was typed is not lost with it
    assert find(window, "Signs it is getting bad", TextField).value == "Letters stay closed"


def test_leaving_keeps_it_and_looking_alone_makes_none(stage: Stage) -> None:
    window = stage.open_at("empty", "plan")
    press(window, "Write my plan")
    key(Qt.Key.Key_Escape)
    assert not every(window, SafetyPlan)
    press(window, "Write my plan")
    keys("half")
    window.desk.visit("today")
    settle()
    assert only(window, SafetyPlan).signs == "half"


def test_deleting_can_be_undone(stage: Stage) -> None:
    window = shown(stage)
    press(window, "Edit")
    press(window, "Delete the plan")
    assert not every(window, SafetyPlan)
    assert offers(window, "Write my plan")
    press(window, "Undo")
    assert says(window, "Leah 07700 900123")


def test_it_is_open_while_locked_only_once_that_was_read_and_chosen(stage: Stage) -> None:
    window = shown(stage)
    press(window, "May be opened while locked")
    assert says(window, "Anyone who opens this computer can read it, with the names in it.")
    assert not plan_of(window).exists()
    press(window, "Not now")
    assert not plan_of(window).exists()
    press(window, "May be opened while locked")
    press(window, "Let it be opened")
    assert "Leah 07700 900123" in plan_of(window).read_text()
    press(window, "May be opened while locked")
    assert not plan_of(window).exists()


def test_undo_never_puts_it_in_the_open(stage: Stage) -> None:
    window = shown(stage)
    press(window, "May be opened while locked")
    press(window, "Let it be opened")
    press(window, "May be opened while locked")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not only(window, Preferences).plan_open
    assert not plan_of(window).exists()


def test_taking_it_back_is_not_told_as_if_the_file_were_still_there(stage: Stage) -> None:
    window = shown(stage)
    press(window, "May be opened while locked")
    press(window, "Let it be opened")
    key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not plan_of(window).exists()
    assert not says(window, "plan.txt is still there.")


def test_the_page_about_traces_names_it_while_it_is_there(stage: Stage) -> None:
    window = shown(stage)
    press(window, "May be opened while locked")
    press(window, "Let it be opened")
    window.desk.visit("traces")
    settle()
    named = find(window, "My safety plan, not encrypted", QLineEdit)
    assert named.text() == str(plan_of(window))


def test_settings_say_what_can_be_read_while_it_is_open(stage: Stage) -> None:
    window = shown(stage)
    for change in ("May be opened while locked", "Let it be opened"):
        press(window, change)
    window.desk.visit("settings")
    settle()
    assert says(window, "nothing in it but plan.txt")
    window.desk.visit("plan")
    settle()
    press(window, "May be opened while locked")
    window.desk.visit("settings")
    settle()
    assert not says(window, "but plan.txt")
    assert says(window, "read nothing in it.")


def test_without_a_plan_help_is_one_press_away(stage: Stage) -> None:
    window = stage.open_at("empty", "plan")
    press(window, "Help now")
    assert window.page.accessibleName() == "Need help now?"


def test_f1_leads_to_it(stage: Stage) -> None:
    window = with_plan(stage)
    key(Qt.Key.Key_F1)
    press(window, "My safety plan. What helps you, and whom you can tell.")
    assert says(window, "Leah 07700 900123")


# While locked


def locked(stage: Stage, content: bytes) -> None:
    stage.close()
    JournalFolder(stage.empty).open_plan.write_bytes(content)
    stage.frame.show_unlock(stage.empty)
    stage.show()
    key(Qt.Key.Key_F1)


def test_while_locked_it_is_read_below_the_help_lines(stage: Stage) -> None:
    locked(stage, b"Ring Leah <b>now</b>")
    press(stage.frame, "My safety plan")
    assert says(stage.frame, "Ring Leah <b>now</b>")
    press(stage.frame, "My safety plan")
    assert not says(stage.frame, "Ring Leah")


def test_without_the_file_there_is_no_such_row(stage: Stage) -> None:
    stage.frame.show_unlock(stage.empty)
    stage.show()
    key(Qt.Key.Key_F1)
    assert not offers(stage.frame, "My safety plan")


@pytest.mark.parametrize("content", [bytes(range(256)), b"\x00" * 50, b"\xff\xfe\x41\x00", b""])
def test_what_is_no_text_is_said_to_be_unreadable(stage: Stage, content: bytes) -> None:
    locked(stage, content)
    press(stage.frame, "My safety plan")
    assert says(stage.frame, "This file cannot be read.")


@pytest.mark.parametrize("letter", ["a", "ü", "語", "😀"])
def test_of_ten_megabytes_no_more_than_twenty_kilobytes_are_shown(
    tmp_path: Path, letter: str
) -> None:
    folder = JournalFolder(tmp_path)
    folder.open_plan.write_text(letter * 10_000_000, "utf-8")
    words = open_plan.read(OpenPlan(folder))
    assert set(words) == {letter, "…"}
    assert MOST - 8 < len(words.encode()) <= MOST + 3


# On paper


@pytest.mark.pdf
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("times", [1, 9, 60])
def test_nothing_of_it_is_left_off_the_card(tmp_path: Path, size: str, times: int) -> None:
    parts = tuple(
        (f"Heading{part}", " ".join(f"w{part}x{n}" for n in range(times * 7))) for part in range(7)
    )
    file = tmp_path / "card.pdf"
    file.write_bytes(output.pdf(lay_out(SafetyCard(parts, size))))
    told = told_by("pdftotext", file, "-").split()
    for heading, words in parts:
        assert heading in told
        assert set(words.split()) <= set(told)


def test_where_the_keyboard_is_on_the_card_can_be_seen(stage: Stage) -> None:
    stage.frame.resize(1280, 800)
    press(shown(stage), "A card to print")
    settle()
    assert name_of(focused()) == "Print"
    assert focused().visibleRegion().boundingRect() == focused().rect()


def test_the_offered_name_of_its_file_says_card_and_no_more(stage: Stage) -> None:
    window = shown(stage)
    for name in ("A card to print", "Save as PDF", "Choose where to save"):
        press(window, name)
    dialog = next(one for one in window.window().findChildren(QFileDialog) if one.isVisible())
    assert [Path(one).name for one in dialog.selectedFiles()] == ["card.pdf"]
    dialog.reject()


def test_the_card_is_previewed_and_esc_leads_back(stage: Stage) -> None:
    window = shown(stage)
    press(window, "A card to print")
    assert says(window, "Page 1 of 1")
    press(window, "Print")
    key(Qt.Key.Key_Escape)
    assert find(window, "Save as PDF", QAbstractButton).isVisible()
    key(Qt.Key.Key_Escape)
    assert says(window, "Leah 07700 900123")
