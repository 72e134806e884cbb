"""My focus: several sheets, stages with their days, what happened, leaving and coming back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from ipt_journal.records import sheet, tie
from ipt_journal.records.conflict import STUCK, TALKING, Conflict
from ipt_journal.records.experiment import Experiment
from ipt_journal.records.grief import Grief
from ipt_journal.records.person import Person
from ipt_journal.records.sheet import StageMark
from ipt_journal.records.transition import Transition
from ipt_journal.ui.pages.today import TodayPage
from tests.conftest import NOW
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    keys,
    offers,
    press,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.focus_page import (
    answer,
    at_area,
    focus_of,
    go_and_come_back,
    open_area,
    sheet_of,
    type_topic,
    view_of,
    words_in,
)
from tests.ui.kept import event_of, every, only

# Finding one's way


def test_ctrl_5_opens_the_focus_agreed_on(stage: Stage) -> None:
    window = stage.open("full")
    key(Qt.Key.Key_5, CONTROL)
    assert focus_of(window).area == "transition"
    assert sheet_of(window).line() == "Moving here, and leaving the school"
    assert offers(window, "Area Conflict: Daniel")


@pytest.mark.parametrize(
    ("area", "line"),
    [
        ("transition", "Even a change that was wanted can bring loss"),
        ("dispute", "blames neither"),
        ("grief", "Someone died, or something else was lost"),
        ("sensitivity", "it need not be who you are"),
    ],
)
def test_an_area_without_a_sheet_says_what_it_is_for(stage: Stage, area: str, line: str) -> None:
    window = stage.open_at("empty", "focus")
    open_area(window, area)
    assert says(window, line)
    press(window, "Begin")
    assert len(every(window, view_of(window).sheet_kind)) == 1
    assert view_of(window).isAncestorOf(focused())


def test_a_search_leads_to_the_sheet_and_back_leads_to_where_one_was(stage: Stage) -> None:
    window = stage.open_at("full", "focus")
    window.desk.visit("entries")
    settle()
    keys("one fixed evening")
    settle(250)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert isinstance(sheet_of(window), Conflict)
    open_area(window, "transition")
    press(view_of(window), "First day of term, and no class to go to., 1 September 09:00 · no one")
    window.desk.go_back()
    settle()
    assert isinstance(sheet_of(window), Transition)


def test_what_is_tried_out_of_a_sheet_opens_the_sheet(stage: Stage) -> None:
    window = stage.open("full")
    tried = next(one for one in every(window, Experiment) if "which evening" in one.what)
    window.desk.visit("focus", tried.id)
    settle()
    assert isinstance(sheet_of(window), Conflict)
    assert view_of(window).trials.form is not None


def test_another_size_of_text_keeps_the_sheet(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    window.rebuild()
    settle()
    assert isinstance(sheet_of(window), Conflict)


# Several sheets


def test_several_sheets_of_an_area_are_chosen_from(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    assert not says(window, "Worksheet")
    press(window, "Begin another")
    assert offers(window, "Area Conflict")  # of two no single name
    type_topic(window, "Mum and the move")
    save()
    choose(window, "Worksheet", "Evenings, and whose life this is")
    assert sheet_of(window).line() == "Evenings, and whose life this is"
    choose(window, "Worksheet", "Mum and the move")
    go_and_come_back(window)
    assert sheet_of(window).line() == "Mum and the move"


def test_a_deleted_sheet_is_back_as_it_was_once_that_is_undone(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    key_of = view_of(window).record_id
    type_topic(window, ", still")
    press(window, "Delete this sheet")
    assert every(window, Conflict) == []
    assert len(every(window, StageMark)) == 2  # of the other sheet
    assert says(window, "Deleted. Backups made earlier still hold it.")
    assert offers(window, "Begin")
    press(window, "Undo")
    kept = sheet_of(window)
    assert kept.id == key_of
    assert kept.line() == "Evenings, and whose life this is, still"
    assert kept.stage == STUCK
    assert len(view_of(window).about.happened) == 2
    assert not window.desk.drafts.waiting()


# Leaving and coming back


def test_undo_puts_back_the_words_of_before_it_was_left(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    type_topic(window, " now")
    go_and_come_back(window)
    assert sheet_of(window).line().endswith("this is now")
    key(Qt.Key.Key_Z, CONTROL)
    assert sheet_of(window).line().endswith("this is")
    assert view_of(window).words.endswith("this is")


def test_ctrl_enter_keeps_it_now(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    type_topic(window, " now")
    save()
    assert says(window, "Kept.")
    assert sheet_of(window).line().endswith("this is now")


def test_lock_and_hide_keep_what_is_half_filled_in(stage: Stage) -> None:
    window = at_area(stage, "grief", "empty")
    answer(view_of(window), view_of(window).kind.questions()[0], "half a")
    window.desk.depart()
    window = stage.open_at("empty", "focus")
    assert only(window, Grief).lost == "half a"
    assert view_of(window).words == "half a"


def test_what_only_the_drafts_hold_is_on_the_sheet_again(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    type_topic(window, " unkept")
    window.desk.journal.close(window.desk.drafts.contents())
    window = stage.open_at("full", "focus")
    open_area(window, "dispute")
    assert view_of(window).words.endswith("unkept")
    assert not sheet_of(window).line().endswith("unkept")
    go_and_come_back(window)
    assert sheet_of(window).line().endswith("unkept")


def test_stopping_for_today_keeps_everything_and_asks_nothing(stage: Stage) -> None:
    window = at_area(stage, "grief", "empty")
    answer(view_of(window), view_of(window).kind.questions()[0], "Dad")
    press(window, "Stop here for today")
    assert isinstance(window.page, TodayPage)
    assert says(window, "Kept. You can go on another day")
    assert only(window, Grief).lost == "Dad"


def test_only_grief_has_a_place_to_stop(stage: Stage) -> None:
    window = stage.open_at("empty", "focus")
    for area in ("grief", "transition", "dispute", "sensitivity"):
        open_area(window, area)
        assert not offers(window, "Stop here for today")
        press(window, "Begin")
        assert offers(window, "Stop here for today") == (area == "grief")


def test_a_hundred_thousand_letters_are_kept(stage: Stage) -> None:
    window = at_area(stage, "transition")
    long = "word " * 20_000
    field = words_in(view_of(window)._inputs["was_good"])
    assert isinstance(field, QPlainTextEdit)
    field.insertPlainText(long)
    go_and_come_back(window)
    assert len(sheet_of(window).was_good) >= len(long) - 1  # type: ignore[attr-defined]


# Stages


def test_a_stage_is_dated_and_the_question_of_the_stage_is_asked(stage: Stage) -> None:
    later = NOW + timedelta(days=2)
    window = at_area(stage, "dispute", now=later)
    assert says(window, "When it’s stuck: what is not being said?")
    view_of(window).stages.cards[0].click()  # type: ignore[attr-defined]
    settle()
    assert says(window, "Still talking: what would cool it down")
    kept = sheet_of(window)
    assert kept.stage == TALKING
    with window.desk.journal.read() as session:
        marks = sheet.history(session, kept.id)
    assert [(one.stage, one.happened.day) for one in marks[2:]] == [(TALKING, later.date())]
    key(Qt.Key.Key_Z, CONTROL)
    assert sheet_of(window).stage == STUCK
    assert says(window, "When it’s stuck: what is not being said?")


def test_words_typed_for_one_stage_stay_when_another_is_chosen(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    view = view_of(window)
    words_in(view._inputs["unsaid"]).setFocus()
    keys("more")
    view.stages.cards[2].click()  # type: ignore[attr-defined]
    settle()
    go_and_come_back(window)
    kept = sheet_of(window)
    assert isinstance(kept, Conflict)
    assert "more" in kept.unsaid


def test_how_it_went_is_corrected(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    assert not offers(window, "Take away: Stuck")
    press(window, "How it went")
    write(window, "Stuck, since, year", "")
    year = find(window, "Stuck, since, year", QLineEdit)
    year.setFocus()
    year.selectAll()
    keys("2025")
    with window.desk.journal.read() as session:
        days = [one.happened.day.year for one in sheet.history(session, view_of(window).record_id)]
    assert days == [2025, 2026]
    assert sheet_of(window).stage == TALKING  # it is the later one now
    press(window, "Take away: Still talking")
    assert sheet_of(window).stage == STUCK
    key(Qt.Key.Key_Z, CONTROL)
    assert sheet_of(window).stage == TALKING


# What happened


def test_what_happened_is_found_tied_and_taken_off(stage: Stage) -> None:
    window = at_area(stage, "sensitivity")
    assert says(window, "Two times or more show best what tends to happen.")
    press(window, "Add what happened")
    keys("coffee")
    settle()
    key(Qt.Key.Key_Return)
    coffee = event_of(window, "asked me in for coffee")
    with window.desk.journal.read() as session:
        assert tie.came_from(session, view_of(window).record_id) == [coffee.id]
    press(window, f"Take off this sheet: {coffee.words}")
    with window.desk.journal.read() as session:
        assert tie.came_from(session, view_of(window).record_id) == []
    key(Qt.Key.Key_Z, CONTROL)
    assert [one.id for one in view_of(window).about.happened] == [coffee.id]


def test_a_search_that_finds_nothing_says_so_and_esc_closes_it(stage: Stage) -> None:
    window = at_area(stage, "sensitivity")
    press(window, "Add what happened")
    keys("xyzzy")
    assert says(window, "Nothing found.")
    key(Qt.Key.Key_Escape)
    assert not offers(window, "Close")
    assert focused() is find(window, "Add what happened", QAbstractButton)


def test_what_is_tied_is_shown_once(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    view = view_of(window)
    assert view.thread_of.isVisible()
    assert not says(view.thread_of, "He forgot the evening")
    assert says(view.thread_of, "The evening Daniel forgot, and what I did")


# People


def test_a_conflict_is_with_somebody_who_is_chosen_at_once(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    press(window, "With whom is it? Daniel")
    press(view_of(window), "Mum")
    kept = sheet_of(window)
    assert isinstance(kept, Conflict)
    mum = next(one for one in every(window, Person) if one.label == "Mum")
    assert kept.person_id == mum.id
    assert says(window, "What Mum seems to expect")
    assert offers(window, "Area Conflict: Mum")


def test_a_new_name_becomes_a_person(stage: Stage) -> None:
    window = at_area(stage, "dispute", "empty")
    press(view_of(window), "Someone else")
    keys("Amara")
    key(Qt.Key.Key_Return)
    assert only(window, Person).label == "Amara"
    assert says(window, "Is it safe to raise this with Amara?")
    go_and_come_back(window)
    assert only(window, Person).label == "Amara"


def test_two_of_one_name_are_two_people(stage: Stage) -> None:
    window = stage.open("empty")
    with window.desk.journal.write() as session:
        session.add_all([Person(label="Sam"), Person(label="Sam")])
    window.desk.visit("focus")
    press(window, "Begin")
    for chip in [b for b in window.findChildren(QAbstractButton) if b.text() == "Sam"]:
        chip.click()
    go_and_come_back(window)
    assert len(view_of(window).about.named) == 2


def test_an_archived_person_stays_on_the_sheet_and_is_not_offered_elsewhere(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        for one in every(window, Person):
            if one.label in {"Ines", "Priya"}:
                session.get_one(Person, one.id).archived = True
    window.desk.visit("focus")
    settle()
    assert offers(view_of(window), "Ines")
    press(view_of(window), "Add")
    assert not offers(view_of(window), "Priya")
    go_and_come_back(window)
    assert len(view_of(window).about.named) == 3
