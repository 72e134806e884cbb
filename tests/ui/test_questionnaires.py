"""Questionnaires: three at a time by keys alone, never lost, saved once, and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.records.own_form import OwnForm
from ipt_journal.records.preferences import Preferences
from ipt_journal.records.response import Response
from ipt_journal.ui.measures.cells import AnswerCell, AnswerCells
from ipt_journal.ui.window import Window
from tests import measure_scenes as scenes
from tests.hands import (
    CONTROL,
    RETURN,
    find,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
)
from tests.measure_scenes import own_file, page_of
from tests.records import fields
from tests.records.fields import Field
from tests.scenes import Stage
from tests.ui import audit
from tests.ui.kept import every, only

POOR = "Poor appetite or overeating"


def opened(stage: Stage, **given: object) -> Window:
    scenes.measures(**given)(stage)  # type: ignore[arg-type]  # as the scenes have it
    window = stage.frame.content
    assert isinstance(window, Window)
    return window


def answer(window: Window, digits: str) -> None:
    """Answer three at a time by keys alone; a space skips one."""
    for start in range(0, len(digits), 3):
        for digit in digits[start : start + 3]:
            if digit == " ":
                key(Qt.Key.Key_Down)
            else:
                keys(digit)
        key(RETURN)


def test_ctrl_6_leads_there_and_enter_digits_and_enter_are_all_it_takes(stage: Stage) -> None:
    window = stage.open_at("another", "today")
    key(Qt.Key.Key_6, CONTROL)
    key(RETURN)
    assert says(window, "1 to 3 of 9")
    answer(window, "210321012")
    assert says(window, "not counted")
    keys("1")
    key(RETURN)
    made = only(window, Response)
    assert made.answers == [2, 1, 0, 3, 2, 1, 0, 1, 2]
    assert (made.unscored, made.form, made.language) == ([1], "phq-9", "en")
    assert made.happened.day == window.desk.clock.today()
    assert says(window, "Total 12")
    assert says(window, "It is not a grade.")
    assert says(window._bar, "Saved")


def test_a_skipped_item_leaves_no_total(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    answer(window, "11 111111")
    press(window, "Save")
    assert only(window, Response).answers == [1, 1, None, 1, 1, 1, 1, 1, 1]
    assert says(window, "8 of 9 answered, no total")
    assert not says(window, "Total 8")


def test_the_chosen_answer_pressed_again_or_erased_is_none(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    filling = page_of(window).form
    assert filling is not None
    first = "Little interest or pleasure in doing things 2 More than half the days"
    press(window, first)
    assert filling.content()["answers"][0] == 2
    press(window, first)
    assert filling.content()["answers"][0] is None
    keys("3")
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Backspace)
    assert filling.content()["answers"][0] is None
    key(Qt.Key.Key_Left)
    assert filling.content()["answers"][0] == 2
    key(Qt.Key.Key_Right)
    assert filling.content()["answers"][0] == 3


def test_stopping_keeps_everything_and_offers_both_ways(stage: Stage) -> None:
    window = opened(stage, then=scenes.middle)
    key(Qt.Key.Key_Escape)
    assert says(window, "Begun on Tuesday 17 November. 5 of 9 answered.")
    assert not every(window, Response)
    key(RETURN)
    assert says(window, "4 to 6 of 9")
    assert chosen(window) == [2, 1]
    key(Qt.Key.Key_Escape)
    press(window, "Begin anew")
    assert says(window, "1 to 3 of 9")
    assert not chosen(window)
    press(window._bar, "Undo")
    assert chosen(window) == [2, 1]


def chosen(window: Window) -> list[int]:
    cells = [one for one in window.findChildren(AnswerCell) if one.isVisible()]
    return [cell.value for cell in cells if cell.isChecked()]


def test_what_is_half_answered_outlasts_a_lock_and_another_page(stage: Stage) -> None:
    window = opened(stage, then=scenes.middle)
    window.desk.journal.close(window.desk.drafts.contents())  # as Lock and Hide do
    stage._open = None
    again = reopened(stage)
    again.desk.visit("today")
    settle()
    assert says(again, "A questionnaire")
    assert says(again, "PHQ-9")
    press(again, "Go on")
    assert says(again, "4 to 6 of 9")
    assert chosen(again) == [2, 1]
    again.desk.visit("people")
    again.desk.visit("questionnaires")
    settle()
    assert offers(again, "Go on")


def reopened(stage: Stage) -> Window:
    """Open the journal of the scenes as it is, without making it anew."""
    stage._make_another = lambda: None  # type: ignore[method-assign]
    try:
        return stage.open("another")
    finally:
        del stage._make_another


def test_undo_after_saving_brings_the_answers_back_to_go_on_with(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture, then=scenes.finished)
    assert len(every(window, Response)) == 8
    press(window._bar, "Undo")
    assert len(every(window, Response)) == 7
    assert says(window, "not counted")
    assert chosen(window) == [1]


def test_the_day_can_be_another_one(stage: Stage) -> None:
    window = opened(stage, then=scenes.not_counted)
    press(window, "When Yesterday")
    press(window, "Save")
    made = only(window, Response)
    assert (window.desk.clock.today() - made.happened.day).days == 1


def test_nothing_answered_is_nothing_to_save(stage: Stage) -> None:
    window = opened(stage)
    press(window, "Start")
    for _ in range(3):
        key(RETURN)
    press(window, "Save")
    assert says(window, "Nothing is answered yet.")
    assert not every(window, Response)


def test_one_answered_earlier_is_read_edited_deleted_and_back_again(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture)
    page = page_of(window)
    page.course.table.focus_on(None)
    key(RETURN)
    assert says(window, "Thursday 12 November")
    assert says(window, "A total is counted from these answers each time it is shown.")
    press(window, "Edit")
    keys("3")
    for _ in range(3):
        press(window, name_of(page.form.next))  # type: ignore[union-attr]  # it is being edited
    press(window, "Save")
    newest = max(every(window, Response), key=lambda one: one.happened_utc)
    assert newest.answers[0] == 3
    assert newest.happened.day.day == 12
    assert says(window, "Total 12")
    press(window, "Delete")
    assert len(every(window, Response)) == 6
    press(window._bar, "Undo")
    assert len(every(window, Response)) == 7


def test_esc_leaves_what_was_saved_as_it_was_and_can_be_taken_back(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture)
    page_of(window).course.table.focus_on(None)
    key(RETURN)
    press(window, "Edit")
    keys("3")
    key(Qt.Key.Key_Escape)
    assert page_of(window).form is None
    press(window._bar, "Undo")
    form = page_of(window).form
    assert form is not None
    assert form.content()["answers"][0] == 3


def test_bands_are_hidden_for_good_when_the_tick_is_taken_away(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture)
    page = page_of(window)
    assert "moderate" in page.course.chart.accessibleDescription()
    press(window, "Published bands")
    assert not only(window, Preferences).show_bands
    assert "moderate" not in page.course.chart.accessibleDescription()
    page.open(page.course.table.rows[0].record)
    settle()
    assert not says(window, "Published band:")


def test_the_table_reads_every_total_newest_first(stage: Stage) -> None:
    window = opened(stage, made=scenes.many)
    rows = page_of(window).course.table.rows
    assert len(rows) == 200
    assert rows[0].said == "12 November, total 24, 9 of 9 answered"
    assert sum("no total" in row.said for row in rows) == 5


def test_a_file_of_one_s_own_is_added_answered_and_removed_with_its_answers(
    stage: Stage, tmp_path: Path
) -> None:
    window = opened(stage)
    file = tmp_path / "evenings.toml"
    file.write_bytes(own_file())
    page_of(window).bring.take(file)
    settle()
    assert only(window, OwnForm).code == "own.evenings"
    press(window, "Start")
    answer(window, "54321")
    assert says(window, "Total 60")
    press(window, "Close")
    press(window, "Remove this questionnaire")
    until(lambda: not every(window, OwnForm) and not every(window, Response))
    press(window._bar, "Undo")
    assert only(window, OwnForm).code == "own.evenings"
    assert only(window, Response).answers == [5, 4, 3, 2, 1]


def test_what_was_begun_in_one_that_is_removed_is_back_with_it(
    stage: Stage, tmp_path: Path
) -> None:
    window = opened(stage)
    file = tmp_path / "evenings.toml"
    file.write_bytes(own_file())
    page_of(window).bring.take(file)
    settle()
    press(window, "Start")
    answer(window, "543")
    press(window, "Stop for now")
    press(window, "Remove this questionnaire")
    until(lambda: not window.desk.drafts.waiting())
    press(window._bar, "Undo")
    settle()
    page_of(window).look_at("own.evenings")
    settle()
    assert says(window, "3 of 5 answered")


def test_looking_through_one_that_was_answered_leaves_nothing_to_go_on_with(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture, then=scenes.opened)
    press(window, "Edit")
    for _ in range(2):
        key(RETURN)
    key(Qt.Key.Key_Escape)
    window.desk.visit("today")
    settle()
    assert not window.desk.drafts.waiting()
    assert not offers(window, "Go on")


def test_a_file_taken_back_while_it_is_answered_leaves_the_answers_waiting_for_it(
    stage: Stage, tmp_path: Path
) -> None:
    window = opened(stage)
    file = tmp_path / "evenings.toml"
    file.write_bytes(own_file())
    page_of(window).bring.take(file)
    settle()
    press(window, "Start")
    answer(window, "543")
    window.desk.undo(window.desk.journal.last_change)
    settle()
    assert not every(window, OwnForm)
    assert page_of(window).form is None
    assert offers(window, "Start")
    page_of(window).bring.take(file)
    settle()
    press(window, "Go on")
    answer(window, "21")
    assert only(window, Response).answers == [5, 4, 3, 2, 1]


def test_a_licence_that_is_not_free_is_asked_about_first(stage: Stage) -> None:
    window = opened(stage, then=scenes.file_asked)
    assert not every(window, OwnForm)
    assert says(window, "CC BY-NC-SA 3.0 IGO")
    assert says(window, "Source: https://example.org/evenings")
    press(window, "Leave it")
    assert not every(window, OwnForm)
    scenes.file_asked(window)
    settle()
    press(window, "Add it")
    assert only(window, OwnForm).code == "own.evenings"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"code = 1", "This file cannot be used"),
        (b"\xff\xfe", "This file cannot be read"),
        (b"x" * 70_000, "This file is too large"),
        (own_file(items=("<b>bold</b>",)), "This file cannot be used"),
    ],
)
def test_a_file_that_is_none_is_refused_where_one_looks(
    stage: Stage, tmp_path: Path, content: bytes, sentence: str
) -> None:
    window = opened(stage)
    file = tmp_path / "some.toml"
    file.write_bytes(content)
    page_of(window).bring.take(file)
    settle()
    assert says(window, sentence)
    assert not every(window, OwnForm)
    page_of(window).bring.take(tmp_path / "gone.toml")
    assert says(window, "That file cannot be opened.")


def test_one_and_nought_are_ten_where_there_is_a_ten(stage: Stage) -> None:
    eleven = scenes._ELEVEN
    window = opened(stage, own=own_file(answers=eleven), then=scenes.own_begun)
    filling = page_of(window).form
    assert filling is not None
    keys("1")
    keys("0")
    keys("7")
    assert filling.content()["answers"][:2] == [10, 7]


@pytest.mark.parametrize("width", [280, 420, 558, 900])
def test_no_answer_is_cut_however_many_there_are(stage: Stage, width: int) -> None:
    window = opened(stage, own=own_file(answers=scenes._SIX), then=scenes.own_begun)
    (row, *_) = (one for one in window.findChildren(AnswerCells) if one.isVisible())
    row.resize(width, row.heightForWidth(width))
    settle()
    for cell in row.cells:
        assert cell.width() >= min(cell.least_width, width)
        assert cell.height() >= cell.height_in(cell.width())
        assert row.rect().contains(cell.geometry())


def test_where_nothing_can_be_kept_nothing_is_begun(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture)
    window.desk.journal.vault.read_only = True
    try:
        page_of(window).look_at("gad-7")
        settle()
        assert not find(window, "Start", QAbstractButton).isEnabled()
    finally:
        window.desk.journal.vault.read_only = False


def test_all_entries_leads_to_it(stage: Stage) -> None:
    window = opened(stage, made=scenes.as_in_the_picture)
    window.desk.visit("entries", all=True)
    settle()
    key(Qt.Key.Key_Down)
    key(RETURN)
    assert says(window, "Total 10")


def test_words_without_a_break_stay_in_the_window(stage: Stage) -> None:
    long = "unbroken" * 60
    file = own_file(items=(long, "two", "three"), answers=(long, "b", "c"), name=long)
    window = opened(stage, own=file, then=lambda window: page_of(window).begin("own.evenings"))
    assert not [*audit.sideways(stage.frame), *audit.overlapping(stage.frame)]
    answer(window, "012")
    assert not [*audit.sideways(stage.frame), *audit.overlapping(stage.frame)]


@pytest.mark.parametrize("field", [one for one in fields.MEASURES if one.control])
def test_every_field_of_a_questionnaire_has_its_control(stage: Stage, field: Field) -> None:
    window = opened(stage, made=scenes.as_in_the_picture, then=scenes.begun)
    assert offers(window, field.control)
