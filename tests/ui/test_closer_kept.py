"""What is written in a closer look stays: undo, a full disk, a lock, reading only, odd entries."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from ipt_journal.records import event, mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.exchange import Exchange
from ipt_journal.records.person import Person
from ipt_journal.records.unfinished import Unfinished
from ipt_journal.ui.pages.closer import LookCloserPage
from ipt_journal.ui.window import Window
from tests.hands import (
    find,
    key,
    keys,
    offers,
    press,
    says,
    settle,
    until,
    write,
)
from tests.scenes import Stage
from tests.ui.closer_page import (
    FORGOT,
    MEANT,
    MUM,
    died,
    field,
    kept,
    look,
    page_of,
    step,
    unasked,
)
from tests.ui.kept import event_of, every, full_disk, keep
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    return look(unasked(stage, "Mum"))


def meant(window: Window) -> str:
    look_kept = kept(window)
    return "" if look_kept is None else look_kept.meant


# Undo


def test_what_is_taken_back_while_one_looks_stays_taken_back(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Next")
    assert meant(window) == "kestrel"
    assert window.desk.undo(window.desk.journal.last_change)
    settle()
    assert kept(window) is None
    press(window, "Leave for now")
    assert kept(window) is None
    look(window)
    step(window, "What I wanted understood")
    assert field(window, MEANT).toPlainText() == ""


def test_what_is_taken_back_after_leaving_is_not_kept_anew_by_looking(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    press(window, "Leave for now")
    assert meant(window) == "kestrel"
    assert window.desk.undo(window.desk.journal.last_change)
    settle()
    look(window)
    step(window, "What I wanted understood")
    assert field(window, MEANT).toPlainText() == ""
    press(window, "Leave for now")
    assert kept(window) is None


def test_a_correction_is_taken_back_to_what_was_there(window: Window) -> None:
    look(window, FORGOT)
    step(window, "What I wanted understood")
    before = kept(window, FORGOT)
    assert before is not None
    name = "What did you want Daniel to understand?"
    field(window, name).setFocus()
    keys(" And more.")
    press(window, "Next")
    after = kept(window, FORGOT)
    assert after is not None
    assert after.meant == before.meant + " And more."
    assert window.desk.undo(window.desk.journal.last_change)
    settle()
    press(window, "Back one step")
    assert field(window, name).toPlainText() == before.meant
    press(window, "Leave for now")
    again = kept(window, FORGOT)
    assert again is not None
    assert again.meant == before.meant


# What goes wrong


def test_on_a_full_disk_it_is_said_where_one_looks_and_nothing_is_lost(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    with full_disk():
        press(window, "Next")
        error = page_of(window).form
        assert error is not None
        shown = error.error.sentence
        assert shown
        assert says(window, shown)
        assert field(window, MEANT).toPlainText() == "kestrel"
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert windows == [window.window()]
    field(window, MEANT).setFocus()
    keys(" hovering")
    press(window, "Next")
    assert meant(window) == "kestrel hovering"
    assert not says(window, shown)


def test_typed_words_wait_after_a_crash_until_one_looks_again(window: Window, stage: Stage) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    until(lambda: any("exchange" in key for key in window.desk.journal.unfinished()))
    stage.close()  # nothing is asked any more, as in a crash
    again = stage.open("full")
    assert kept(again) is None
    look(again)
    step(again, "What I wanted understood")
    assert field(again, MEANT).toPlainText() == "kestrel"
    press(again, "Leave for now")
    assert meant(again) == "kestrel"
    assert not [one for one in every(again, Unfinished) if one.form.startswith("exchange")]


def test_what_is_typed_and_erased_leaves_nothing(window: Window) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "k")
    key(Qt.Key.Key_Backspace)
    press(window, "Leave for now")
    assert kept(window) is None
    assert not [one for one in every(window, Unfinished) if one.form.startswith("exchange")]


def test_an_entry_that_goes_while_one_writes_leaves_a_sentence_and_no_trace(
    window: Window,
) -> None:
    step(window, "What I wanted understood")
    write(window, MEANT, "kestrel")
    gone = event_of(window, MUM).id
    with window.desk.journal.write() as session:
        event.remove(session, session.get_one(RelationshipEvent, gone))
    settle()
    assert says(window, "That entry is gone.")
    assert not [one for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
    assert not offers(window, "Next")
    press(window, "Back")
    settle()
    assert not [one for one in every(window, Exchange) if one.event_id == gone]
    assert window.desk.undo(window.desk.journal.last_change)
    look(window)
    assert not says(window, "That entry is gone.")


def test_reading_only_shows_every_step_and_takes_no_words(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = look(stage.open("full"), FORGOT)
    assert window.desk.journal.read_only
    for name in ("What was said", "What I felt", "What I wanted", "What came of it", "could try"):
        step(window, name)
        inputs = [
            one
            for one in (*page_of(window).card.findChildren(QPlainTextEdit),)
            if one.isVisible() and one.isEnabled()
        ]
        assert not inputs
    for name in ("Practise the words", "Try something small", "Bring to session"):
        if offers(window, name):
            assert not find(window, name, QAbstractButton).isEnabled()
    press(window, "Leave for now")
    assert not isinstance(window.page, LookCloserPage)


def test_reading_only_an_entry_still_leads_to_its_closer_look(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = stage.open("full")
    window.desk.visit("event", event_of(window, FORGOT).id)
    settle()
    press(window, "Start")
    assert page_of(window).of is not None


def test_an_entry_left_as_it_was_is_not_saved_by_looking_closer(stage: Stage) -> None:
    window = stage.open("full")
    before = window.desk.journal.last_change
    window.desk.visit("event", event_of(window, FORGOT).id)
    settle()
    press(window, "Start")
    assert isinstance(window.page, LookCloserPage)
    assert window.desk.journal.last_change is before
    assert not says(window, "Saved.")


# Somebody who died


def test_what_one_would_say_now_stays_when_one_comes_back_and_is_found(window: Window) -> None:
    died(window)
    asked = "What would you want to say to Mum now?"
    step(window, "What I would want to say now")
    write(window, asked, "I kept your coat.")
    press(window, "Done")
    window.desk.visit("timeline")
    settle()
    look(window)
    step(window, "What I would want to say now")
    assert field(window, asked).toPlainText() == "I kept your coat."
    step(window, "What came of it")
    write(window, "How did it end?", "She rang off.")
    press(window, "Leave for now")
    look_kept = kept(window)
    assert look_kept is not None
    assert (look_kept.say_now, look_kept.how_ended) == ("I kept your coat.", "She rang off.")
    assert "I kept your coat." in look_kept.searched()


def test_their_death_is_followed_while_one_looks(window: Window) -> None:
    step(window, "What I could try")
    died(window)
    assert says(window, "5 of 5")
    assert says(window, "What would you want to say to Mum now?")
    assert not says(window, "safe")


# Long and many


def test_a_turn_of_a_hundred_thousand_letters_is_kept_shown_and_left(window: Window) -> None:
    long = "word " * 20_000
    said = "As near as you can, what was said? How was it said? 1: What was said"
    field(window, said).setPlainText(long)
    press(window, "Next")
    look_kept = kept(window)
    assert look_kept is not None
    assert [len(turn["words"]) for turn in look_kept.turns] == [len(long)]
    assert says(window, long[:200])
    press(window, "Leave for now")
    look(window)
    assert says(window, long[:200])


def test_two_of_one_name_and_several_people_are_asked_about_together(stage: Stage) -> None:
    window = unasked(stage, "Mum")
    other = Person(label="Mum")
    keep(window, other)
    with window.desk.journal.write() as session:
        owner = event_of(window, MUM).id
        known = mention.people_of(session, owner)
        mention.set_people(session, owner, [*known, other.id])
    look(window)
    step(window, "What I could try")
    press(window, "Is it safe to raise this with Mum, Mum? Not sure")
    told = [one.raise_safe for one in every(window, Person) if one.label == "Mum"]
    assert told == ["not_sure", "not_sure"]
    assert says(window, "Talk it over with your therapist first.")


def test_an_entry_with_hundreds_of_people_opens(stage: Stage) -> None:
    window = stage.open("full")
    people = [Person(label=f"Cousin {number}") for number in range(500)]
    keep(window, *people)
    with window.desk.journal.write() as session:
        owner = event_of(window, MUM).id
        mention.set_people(session, owner, [one.id for one in people])
    look(window)
    assert says(window, "What was said, and how")
    assert window.width() == stage.frame.width() == 1280
    step(window, "What I could try")
    assert window.width() == 1280
