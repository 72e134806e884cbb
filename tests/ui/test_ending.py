"""The plan for afterwards: kept as it is left, whom to turn to in order, and who moved."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlmodel import select

from ipt_journal.moment import Moment
from ipt_journal.records import closeness, ending, person
from ipt_journal.records.ending import EndingPlan
from ipt_journal.records.person import Person, Status
from ipt_journal.ui.course.contacts import ContactRow
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.course_scenes import write_plan
from tests.hands import (
    ALT,
    CONTROL,
    RETURN,
    find,
    key,
    keys,
    name_of,
    offers,
    press,
    save,
    says,
    settle,
    write,
)
from tests.scenes import Stage
from tests.ui.kept import every, only, person_of


def plan(stage: Stage, kind: str = "full") -> Window:
    window = stage.open(kind)
    window.desk.visit("next", tab="ending")
    settle()
    return window


def contacts(window: Window) -> list[str]:
    with window.desk.journal.read() as session:
        names = person.names(session)
        return [names[key] for key in ending.contacts(session)]


def field(window: Window, name: str) -> str:
    return find(window, name, QWidget).value  # type: ignore[attr-defined, no-any-return]


# The sheet


def test_looking_alone_makes_no_plan(stage: Stage) -> None:
    window = plan(stage)
    window.desk.visit("today")
    settle()
    assert not every(window, EndingPlan)


def test_what_is_written_is_kept_as_it_is_left(stage: Stage) -> None:
    window = plan(stage)
    keys("I sleep again.")  # the keyboard is on the first question
    write(window, "In your body", "tight jaw")
    write(window, "First three steps 2: A step", "walk")
    write(window, "Your own line for getting help", "ring the practice")
    press(window, "Part Goals")
    kept = only(window, EndingPlan)
    assert (kept.changed, kept.signs_body) == ("I sleep again.", "tight jaw")
    assert kept.first_steps == [{"text": "walk"}]
    assert kept.own_line == "ring the practice"
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, EndingPlan)
    press(window, "Part Ending")
    assert field(window, "In your body") == ""


def test_days_to_look_again_are_as_rough_as_one_knows(stage: Stage) -> None:
    window = plan(stage)
    press(window, "Add: Look at this again")
    name = "Look at this again 2: A day to look at this again, year"
    if not any(name_of(one) == name for one in window.findChildren(QWidget)):
        name = name.replace("again 2", "again 1")
    write(window, name, "2027")
    save()
    assert says(window, "Kept.")
    assert only(window, EndingPlan).review_on == [{"day": "2027"}]


def test_what_is_typed_outlasts_a_lock_also_before_there_is_a_plan(stage: Stage) -> None:
    window = plan(stage)
    keys("half a thought")
    window.desk.drafts.all_closed()  # as a process that ends suddenly has kept it
    window = plan(stage)
    assert field(window, "What has changed?") == "half a thought"
    window.desk.depart()
    assert only(window, EndingPlan).changed == "half a thought"


# Whom to turn to


def test_people_are_put_on_the_list_moved_and_taken_off_by_keyboard(stage: Stage) -> None:
    window = plan(stage)
    for name in ("Ruth", "Leah"):
        press(window, name)
        press(window, "Put on the list")
    assert contacts(window) == ["Ruth", "Leah"]
    find(window, "2, Leah", ContactRow).setFocus()
    key(Qt.Key.Key_Up, ALT)
    assert contacts(window) == ["Leah", "Ruth"]
    key(Qt.Key.Key_Down, ALT)
    assert contacts(window) == ["Ruth", "Leah"]
    press(window, "Move Leah up")
    assert contacts(window) == ["Leah", "Ruth"]
    assert not find(window, "Move Leah up", QAbstractButton).isEnabled()
    find(window, "Take Ruth off the list", QAbstractButton).setFocus()
    key(RETURN)
    assert contacts(window) == ["Leah"]
    press(window, "Undo")
    assert contacts(window) == ["Leah", "Ruth"]


def test_a_new_name_on_the_list_becomes_a_person(stage: Stage) -> None:
    window = plan(stage, "empty")
    press(window, "Someone else")
    keys("Aunt May")
    press(window, "Put on the list")
    assert contacts(window) == ["Aunt May"]
    assert len(every(window, Person)) == 1


def test_whoever_died_or_is_put_away_is_not_offered(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        session.exec(select(Person).where(Person.label == "Tom")).one().archived = True
    window.desk.visit("next", tab="ending")
    settle()
    press(window, "Someone else")
    names = {name_of(one) for one in window.findChildren(Chip) if one.isVisible()}
    assert "Ruth" in names
    assert not names & {"Dad", "Tom"}
    assert person_of(window, "Dad").status is Status.DIED


def test_a_deleted_person_leaves_the_list(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        write_plan(session)
    window.desk.visit("next", tab="ending")
    settle()
    leah = person_of(window, "Leah")
    window.desk.visit("people", leah.id)
    settle()
    press(window, "Edit")
    settle()
    press(window, "Delete")
    window.desk.visit("next", tab="ending")
    settle()
    shown = [one for one in window.findChildren(ContactRow) if one.isVisible()]
    assert len(shown) == 1


# Who moved


def test_ring_moves_are_told_in_plain_words(stage: Stage) -> None:
    window = stage.open("empty")
    early, now = Moment.of(NOW - timedelta(days=60)), Moment.of(NOW)
    with window.desk.journal.write() as session:
        ruth = Person(label="Ruth")
        session.add(ruth)
        session.flush()
        closeness.place(session, ruth.id, early, ring=2)
    window.desk.visit("next", tab="ending")
    settle()
    assert says(window, "Everyone stands where you first placed them.")
    with window.desk.journal.write() as session:
        closeness.place(session, ruth.id, now, ring=1)
    settle()
    assert says(window, "Ruth: close → very close")


# Today, afterwards


def test_afterwards_today_shows_the_plan_and_asks_for_a_weekly_look(stage: Stage) -> None:
    window = stage.open("full")
    with window.desk.journal.write() as session:
        write_plan(session)
    assert not says(window, "A weekly look is enough now")
    window.desk.visit("next", tab="sessions")
    settle()
    press(window, "Phase Afterwards")
    window.desk.visit("today")
    settle()
    assert says(window, "A weekly look is enough now")
    assert says(window, "The next one is around Tuesday 24 November.")
    for words in ("I say I’m fine to Leah.", "Tell Leah the true number.", "Ring the practice"):
        assert says(window, words)
    assert offers(window, "Save")  # nothing is taken away
    press(window, "Open the plan")
    settle()
    assert find(window, "What has changed?", QWidget).isVisible()


@pytest.mark.parametrize("days", [7, 30])
def test_after_a_week_any_day_is_good_for_a_look(stage: Stage, days: int) -> None:
    window = stage.open("full", NOW + timedelta(days=days))
    window.desk.visit("next", tab="sessions")
    settle()
    press(window, "Phase Afterwards")
    window.desk.visit("today")
    settle()
    assert says(window, "Today is a good day for it, or any other.")
