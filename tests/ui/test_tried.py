"""What is tried: each kind in its card, its sort in the list, and the question before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlmodel import select

from ipt_journal.records import gate, mention, tie
from ipt_journal.records.conflict import Conflict
from ipt_journal.records.decision import Decision
from ipt_journal.records.experiment import Experiment, Outcome
from ipt_journal.records.person import Person, Status
from ipt_journal.records.rehearsal import Rehearsal
from ipt_journal.records.safe import Safe
from ipt_journal.records.support import SupportRequest
from ipt_journal.ui.tried.rows import TrialRow
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.window import Window
from tests.hands import (
    RETURN,
    choose,
    find,
    key,
    keys,
    name_of,
    offers,
    press,
    real_key,
    rewrite,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import agenda, coming, every, keep, only, person_of


def tried(stage: Stage, kind: str = "empty") -> Window:
    window = stage.open(kind)
    window.desk.visit("next", tab="tried")
    settle()
    return window


def rows(window: Window) -> list[str]:
    return [name_of(one) for one in window.findChildren(TrialRow) if one.isVisible()]


def answer(window: Window, name: str, told: Safe | None) -> None:
    with window.desk.journal.write() as session:
        one = session.exec(select(Person).where(Person.label == name)).one()
        gate.answer(session, [one.id], told, window.desk.now().utc)


def open_row(window: Window, words: str) -> None:
    press(window, next(name for name in rows(window) if name.startswith(words)))


# The list


def test_the_list_shows_all_of_it_and_one_sort_alone(stage: Stage) -> None:
    window = tried(stage, "full")
    assert len(rows(window)) == 9
    assert "something to try · Daniel · mood 4 before, 6 after" in " ".join(rows(window))
    press(window, "Show Decisions")
    assert rows(window) == ["Do I take the school visits in spring?, a decision"]
    press(window, "Show Words")
    assert len(rows(window)) == 1
    press(window, "Show All")
    assert rows(window)[0].endswith("Not yet")  # what is open comes first


def test_a_hundred_are_shown_a_few_at_a_time(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, *(Decision(question=f"question {number}") for number in range(100)))
    window.desk.visit("next", tab="tried")
    settle()
    assert len(rows(window)) == 40
    press(window, "Show more: 60 left")
    assert len(rows(window)) == 80


# Each kind


def test_something_to_try_is_written_by_keyboard_and_told_at_the_coming_session(
    stage: Stage,
) -> None:
    window = tried(stage, "full")
    before = {one.id for one in every(window, Experiment)}
    press(window, "Something to try")
    keys("Sit in the shop for ten minutes")
    write(window, "What do you expect to happen?", "that it is loud")
    find(window, "How sure are you that you can? 4", QWidget).setFocus()
    keys("4")
    press(window, "Partly")
    find(window, "Mood before 3", QWidget).setFocus()
    keys("3")
    find(window, "Mood after 5", QWidget).setFocus()
    keys("5")
    save()
    (made,) = (one for one in every(window, Experiment) if one.id not in before)
    assert (made.what, made.expect) == ("Sit in the shop for ten minutes", "that it is loud")
    assert (made.confidence, made.mood_before, made.mood_after) == (4, 3, 5)
    assert made.outcome is Outcome.PARTLY
    assert made.session_id == coming(window).id
    assert made.position == 2  # after the two that are told there already


def test_it_is_told_at_another_session_when_that_is_chosen(stage: Stage) -> None:
    window = tried(stage, "full")
    open_row(window, "Ask Daniel for two")
    choose(window, "To tell at", "–")
    press(window, "Save")
    kept = next(one for one in every(window, Experiment) if one.what.startswith("Ask Daniel for"))
    assert kept.session_id is None


def test_a_decision_weighs_two_ways_at_least(stage: Stage) -> None:
    window = tried(stage)
    press(window, "A decision")
    keys("Go to the wedding?")
    write(window, "The ways 1: One way", "go")
    write(window, "The ways 1: For me it would mean", "seeing them")
    write(window, "The ways 2: One way", "stay")
    choose(window, "The ways 2: Could it be undone?", "No")
    save()
    first, second = only(window, Decision).options
    assert (first["words"], first["for_me"]) == ("go", "seeing them")
    assert (second["words"], second["reversible"]) == ("stay", "no")


def test_asking_for_support_is_of_one_person(stage: Stage) -> None:
    window = tried(stage, "full")
    before = {one.id for one in every(window, SupportRequest)}
    press(window, "Asking for support")
    write(window, "How would you ask?", "Could you come along?")
    press(window, "Leah")
    press(window, "Ruth")
    save()
    (made,) = (one for one in every(window, SupportRequest) if one.id not in before)
    assert made.person_id == person_of(window, "Ruth").id
    assert any("asking for support · Ruth" in name for name in rows(window))


def test_the_thread_leads_from_the_words_to_what_came_of_them(stage: Stage) -> None:
    window = tried(stage, "full")
    open_row(window, "Two evenings")
    assert says(window, "Hangs together with")
    press(window, "something to try: Ask Daniel for two evenings a week")
    assert find(window, "What would you like to try?", QWidget).isVisible()


def test_it_is_brought_to_the_session_and_tied(stage: Stage) -> None:
    window = tried(stage, "full")
    open_row(window, "Do I take")
    press(window, "Bring to session")
    point = agenda(window)[-1]
    assert point.text == "Do I take the school visits in spring?"
    with window.desk.journal.read() as session:
        assert tie.came_from(session, point.id) == [only(window, Decision).id]


def test_what_it_came_from_is_tied_as_it_is_saved_also_after_a_lock(stage: Stage) -> None:
    window = stage.open("full")
    sheet = Conflict(topic="the evenings")
    keep(window, sheet)
    window.desk.visit("next", tab="tried", new="experiment", came_from=sheet.id)
    settle()
    keys("half an idea")
    window.desk.depart()
    window = stage.open("full")  # as after a lock
    assert says(window, "half an idea")
    press(window, "Go on")
    settle()
    save()
    with window.desk.journal.read() as session:
        (made,) = tie.led_to(session, sheet.id)
        assert session.get_one(Experiment, made).what == "half an idea"


def test_undo_takes_a_change_back_and_the_open_card_follows(stage: Stage) -> None:
    window = tried(stage, "full")
    open_row(window, "Do I take")
    question = find(window, "What is to be decided?", QWidget)
    rewrite(question, "Do I?")  # type: ignore[arg-type]
    save()
    assert only(window, Decision).question == "Do I?"
    open_row(window, "Do I?")
    press(window._bar, "Undo")
    assert only(window, Decision).question.startswith("Do I take")
    assert find(window, "What is to be decided?", QWidget).value.startswith("Do I take")  # type: ignore[attr-defined]


def test_deleting_takes_the_card_away_and_undo_brings_the_row_back(stage: Stage) -> None:
    window = tried(stage, "full")
    open_row(window, "Do I take")
    press(window, "Delete")
    assert len(rows(window)) == 8
    press(window, "Undo")
    assert len(rows(window)) == 9
    assert offers(window, "A decision")


def test_esc_goes_back_to_the_row(stage: Stage) -> None:
    window = tried(stage, "full")
    find(window, rows(window)[2], TrialRow).setFocus()
    key(RETURN)
    real_key(Qt.Key.Key_Escape)
    settle()
    assert find(window, rows(window)[2], TrialRow).hasFocus()


# The question before it


@pytest.mark.parametrize("begin", ["Something to try", "Words to practise"])
def test_with_somebody_it_is_asked_first_whether_that_is_safe(stage: Stage, begin: str) -> None:
    window = tried(stage, "full")
    answer(window, "Daniel", None)
    press(window, begin)
    press(window, "Daniel")
    asked = "Is it safe to raise this with Daniel?"
    assert says(window, asked)
    assert not offers(window, "Save")
    press(window, f"{asked} Yes")
    assert person_of(window, "Daniel").raise_safe is Safe.YES
    assert offers(window, "Save")
    assert not says(window, asked)


@pytest.mark.parametrize("told", ["Not sure", "No"])
def test_without_a_yes_the_therapist_comes_first_and_the_words_can_be_brought(
    stage: Stage, told: str
) -> None:
    window = tried(stage, "full")
    answer(window, "Daniel", None)
    press(window, "Something to try")
    keys("Ask him about March")
    press(window, "Daniel")
    press(window, f"Is it safe to raise this with Daniel? {told}")
    assert says(window, "Talk it over with your therapist first.")
    assert not offers(window, "Save")
    press(window, "Bring it to your session instead")
    assert agenda(window)[-1].text == "Ask him about March"
    assert not any(one.what == "Ask him about March" for one in every(window, Experiment))


def test_a_new_name_is_asked_about_and_the_answer_is_kept_with_the_new_person(
    stage: Stage,
) -> None:
    window = tried(stage)
    press(window, "Something to try")
    keys("Say hello")
    press(window, "Someone else")
    keys("Zoe")
    key(RETURN)
    press(window, "Is it safe to raise this with Zoe? Yes")
    assert not every(window, Person)
    press(window, "Save")
    assert person_of(window, "Zoe").raise_safe is Safe.YES
    with window.desk.journal.read() as session:
        named = mention.people_of(session, only(window, Experiment).id)
    assert named == [person_of(window, "Zoe").id]


def test_the_answer_of_a_worksheet_it_comes_from_counts(stage: Stage) -> None:
    window = stage.open("full")
    sheet = Conflict(topic="the evenings", safe=Safe.NO)
    keep(window, sheet)
    window.desk.visit("next", tab="tried", new="rehearsal", came_from=sheet.id)
    settle()
    assert says(window, "Talk it over with your therapist first.")


def test_a_later_no_folds_what_is_kept_until_it_is_opened_on_purpose(stage: Stage) -> None:
    window = tried(stage, "full")
    answer(window, "Daniel", Safe.NO)
    settle()
    assert not any("Daniel" in name for name in rows(window))
    assert says(window, "Kept, folded")
    press(window, "Show what is kept, folded")
    open_row(window, "Two evenings")
    assert says(window, "Talk it over with your therapist first.")
    assert find(window, "Your opening line", QWidget).isVisible()
    window.desk.visit("next")
    settle()
    assert not any("which evening" in line for line in shown(window))
    press(window, "Show what is kept, folded")
    assert not any("Daniel" in name for name in rows(window))
    window.desk.visit("today")
    settle()
    assert not any("which evening" in line for line in shown(window))


def shown(window: Window) -> list[str]:
    return [name_of(one) for one in window.findChildren(QWidget) if one.isVisible()]


def test_one_that_is_folded_and_reached_by_a_thread_shows_itself_only_when_asked(
    stage: Stage,
) -> None:
    window = stage.open("full")
    answer(window, "Daniel", Safe.NO)
    words = only(window, Rehearsal)
    window.desk.visit("next", words.id, tab="tried")
    settle()
    opening = "Your opening line"
    assert opening not in shown(window)
    press(window, "Show what is kept")
    assert opening in shown(window)


def test_whoever_died_is_not_offered_and_nothing_is_said(stage: Stage) -> None:
    window = tried(stage, "full")
    press(window, "Something to try")
    press(window, "Someone else")
    names = [name_of(one) for one in window.findChildren(Chip) if one.isVisible()]
    assert "Ruth" in names
    assert "Dad" not in names
    assert not any("safe" in line for line in shown(window))


def test_what_is_kept_with_somebody_who_died_stays_to_be_read(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        daniel = session.exec(select(Person).where(Person.label == "Daniel")).one()
        daniel.status = Status.DIED
        daniel.raise_safe = None
    window.desk.visit("next", tab="tried")
    settle()
    open_row(window, "Ask Daniel for two")
    assert find(window, "What would you like to try?", QWidget).isVisible()
    assert not any("safe" in line.lower() for line in shown(window))


def test_pressing_the_open_row_again_keeps_what_is_typed(stage: Stage) -> None:
    window = tried(stage)
    keep(window, Experiment(what="call"))
    settle()
    open_row(window, "call")
    write(window, "What do you expect to happen?", "precious")
    open_row(window, "call")
    write(window, "What could get in the way?", "rain")
    save()
    kept = only(window, Experiment)
    assert (kept.expect, kept.obstacles) == ("precious", "rain")


def test_beginning_the_same_again_keeps_what_is_typed(stage: Stage) -> None:
    window = tried(stage)
    press(window, "A decision")
    write(window, "What is to be decided?", "precious")
    window.desk.visit("next", tab="tried", new="decision", given={"question": "another"})
    settle()
    write(window, "What is to be decided?", "!")
    window.desk.visit("today")
    settle()
    assert any("precious" in str(one) for one in window.desk.journal.unfinished().values())
