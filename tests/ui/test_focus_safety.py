"""Is it safe to raise this? What My focus offers after each answer, and what it never shows."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from sqlmodel import select

from ipt_journal.records import mention, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.person import Person, Status
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.therapy import AgendaPoint
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import CONTROL, key, keys, offers, press, says, settle, write
from tests.scenes import Stage
from tests.ui.focus_page import at_area, go_and_come_back, sheet_of, view_of
from tests.ui.kept import by_now, coming, every, newest, person_of

QUESTION = "Is it safe to raise this with Daniel?"
THERAPIST = "Talk it over with your therapist first."
BEFORE = "What was practised and tried before"


def change(window: Window, label: str, **values: object) -> None:
    with window.desk.journal.write() as session:
        session.exec(select(Person).where(Person.label == label)).one().sqlmodel_update(values)
    settle()


@pytest.mark.parametrize(("words", "told"), [("No", Safe.NO), ("Not sure", Safe.NOT_SURE)])
def test_not_sure_and_no_put_the_therapist_first_and_fold_what_was_tried(
    stage: Stage, words: str, told: Safe
) -> None:
    window = at_area(stage, "dispute")
    assert offers(window, "Practise the words")
    press(window, f"{QUESTION} {words}")
    assert says(window, THERAPIST)
    assert not offers(window, "Practise the words")
    assert not offers(window, "Try something small")
    assert not says(window, "which evening suits him")
    assert offers(window, "Bring to session")
    kept = sheet_of(window)
    assert isinstance(kept, Conflict)
    daniel = person_of(window, "Daniel")
    assert (kept.safe, daniel.raise_safe) == (told, told)
    assert daniel.raise_safe_utc == window.desk.now().utc
    press(window, BEFORE)
    assert says(window, "which evening suits him")
    press(window, f"{QUESTION} Yes")
    assert offers(window, "Practise the words")


def test_an_answer_is_taken_back_in_one_step(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    press(window, f"{QUESTION} No")
    key(Qt.Key.Key_Z, CONTROL)
    assert offers(window, "Practise the words")
    assert person_of(window, "Daniel").raise_safe is Safe.YES


def test_what_was_said_of_the_person_elsewhere_counts_here(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    change(window, "Daniel", raise_safe=Safe.NO, raise_safe_utc=window.desk.now().utc)
    assert says(window, THERAPIST)
    assert view_of(window).about.safe is Safe.NO


def test_it_is_asked_again_after_sixty_days_and_before_anything_else(stage: Stage) -> None:
    window = at_area(stage, "dispute", now=NOW + timedelta(days=61))
    assert says(window, "Asked first, before anything is practised or tried.")
    assert not offers(window, "Practise the words")
    assert view_of(window).about.safe is None
    press(window, f"{QUESTION} Yes")
    assert offers(window, "Practise the words")


def test_about_nobody_that_is_named_the_sheet_itself_is_asked(stage: Stage) -> None:
    window = at_area(stage, "dispute", "empty")
    assert says(window, "Is it safe to raise this?")
    assert not offers(window, "Practise the words")
    press(window, "Is it safe to raise this? Yes")
    assert offers(window, "Practise the words")


def test_with_somebody_who_died_nothing_is_offered_and_nothing_said(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    change(window, "Daniel", status=Status.DIED)
    for words in ("safe to raise", THERAPIST, "Asked first", "practise"):
        assert not says(window, words)
    assert not offers(window, "Practise the words")
    assert not offers(window, f"{QUESTION} Yes")
    press(window, BEFORE)
    assert says(window, "which evening suits him")


def test_words_are_practised_and_come_to_the_session(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    known = every(window, Rehearsal)
    press(window, "Practise the words")
    keys("two evenings a week")
    press(window, "Save")
    made = newest(window, Rehearsal, known)
    with window.desk.journal.read() as session:
        assert made.id in tie.led_to(session, view_of(window).record_id)
        assert mention.people_of(session, made.id) == [person_of(window, "Daniel").id]
    press(view_of(window), "two evenings a week, Practise the words")
    press(view_of(window).trials, "Bring to session")
    points = every(window, AgendaPoint)
    assert "two evenings a week" in [one.text for one in points]
    with window.desk.journal.read() as session:
        assert any(one.id in tie.led_to(session, made.id) for one in points)


def test_what_is_tried_begins_with_the_next_step_and_is_told_at_the_session(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    known = every(window, Experiment)
    press(window, "Try something small")
    press(window, "Save")
    made = next(one for one in every(window, Experiment) if one not in known)
    assert (made.what, made.outcome) == ("Ask which evening suits him.", Outcome.PLANNED)
    assert made.session_id == coming(window).id
    press(view_of(window), f"{made.what}, Planned")
    press(view_of(window), "Done")
    press(view_of(window), "Done")  # taken back: it has one all the same
    press(window, "Save")
    assert by_now(window, made).outcome is Outcome.PLANNED
    key(Qt.Key.Key_Z, CONTROL)
    key(Qt.Key.Key_Z, CONTROL)
    assert len(every(window, Experiment)) == len(known)


def test_whoever_is_added_in_the_form_is_asked_about_first(stage: Stage) -> None:
    window = at_area(stage, "transition")
    press(window, "Try something small")
    form = view_of(window).trials.form
    assert form is not None
    press(form, "Tom")
    assert says(form, "Is it safe to raise this with Tom?")
    assert not says(form, "What would you like to try?")
    form.save()
    assert not [one for one in every(window, Experiment) if "Thursday" in one.what and one.expect]
    press(form, "Is it safe to raise this with Tom? Yes")
    assert says(form, "What would you like to try?")
    assert person_of(window, "Tom").raise_safe is Safe.YES
    press(form, "Save")
    assert says(view_of(window).trials, "Ask Ines to the Thursday class.")


def test_no_in_the_form_leaves_the_therapist_and_what_is_typed(stage: Stage) -> None:
    window = at_area(stage, "transition")
    known = every(window, Rehearsal)
    press(window, "Practise the words")
    keys("ask them")
    form = view_of(window).trials.form
    assert form is not None
    press(form, "Tom")
    press(form, "Is it safe to raise this with Tom? No")
    assert says(form, THERAPIST)
    form.save()
    assert every(window, Rehearsal) == known
    press(form, "Tom")  # no longer with Tom
    assert form.content()["aim"] == "ask them"
    press(form, "Save")
    assert newest(window, Rehearsal, known).aim == "ask them"


def test_somebody_new_is_asked_about_and_keeps_the_answer(stage: Stage) -> None:
    window = at_area(stage, "transition")
    press(window, "Try something small")
    form = view_of(window).trials.form
    assert form is not None
    press(form, "Someone else")
    write(form, "A new name", "Amara")
    key(Qt.Key.Key_Return)
    press(form, "Is it safe to raise this with Amara? Yes")
    press(form, "Save")
    amara = person_of(window, "Amara")
    assert amara.raise_safe is Safe.YES
    assert amara.raise_safe_utc == window.desk.now().utc


def test_those_who_died_are_not_there_to_be_chosen(stage: Stage) -> None:
    window = at_area(stage, "grief")
    press(view_of(window), "Add")
    press(window, "Try something small")
    form = view_of(window).trials.form
    assert form is not None
    press(form, "Someone else")
    assert offers(form, "Mum")
    assert not offers(form, "Dad")


def test_what_is_begun_waits_in_its_place(stage: Stage) -> None:
    window = at_area(stage, "dispute")
    press(window, "Practise the words")
    keys("half a line")
    go_and_come_back(window)
    form = view_of(window).trials.form
    assert form is not None
    assert form.content()["aim"] == "half a line"
    window.desk.depart()
    window = at_area(stage, "dispute")
    form = view_of(window).trials.form
    assert form is not None
    assert form.content()["aim"] == "half a line"
    form.focus()
    key(Qt.Key.Key_Escape)
    assert view_of(window).trials.form is None
    press(window, "Practise the words")
    again = view_of(window).trials.form
    assert again is not None
    assert again.content()["aim"] == "half a line"
    press(again, "Cancel")
    assert not window.desk.drafts.waiting()


def test_a_ladder_rises_from_the_easiest(stage: Stage) -> None:
    window = at_area(stage, "sensitivity", "empty")
    for what, hard in (("ring her", "7"), ("send a line", "2"), ("go along", "")):
        press(window, "Try something small")
        keys(what)
        form = view_of(window).trials.form
        assert form is not None
        if hard:
            press(form, f"How hard does it feel? {hard}")
        press(form, "Save")
    names = [one.what for one in every(window, Experiment)]
    assert sorted(names) == ["go along", "ring her", "send a line"]
    shown = [
        words
        for words in (one.text() for one in _labels(window))
        if words in {"ring her", "send a line", "go along"}
    ]
    assert shown == ["send a line", "ring her", "go along"]


def _labels(window: Window) -> list[QLabel]:
    found = [one for one in view_of(window).trials.findChildren(QLabel) if one.isVisible()]
    return sorted(found, key=lambda one: one.mapTo(window, QPoint(0, 0)).y())
