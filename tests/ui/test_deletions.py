"""A deletion can be taken back for a while, and is then gone also from memory."""

import gc

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.change import Change
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.ui import deletions
from ipt_journal.ui.widgets import toast
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, key, keys, offers, press, save, says, settle, until
from tests.scenes import Stage
from tests.ui.kept import every, keep, only
from tests.ui.test_remarks import AT

WORDS = "quetzalcoatlus"


@pytest.fixture
def quick(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(deletions, "AT_LEAST_MS", 150)
    monkeypatch.setattr(toast, "BAR_MS", 60)
    return stage


def deleted_note(stage: Stage) -> tuple[Window, Note]:
    """Write a note by hand, change it, and delete it."""
    window = stage.open_at("empty", "note")
    keys(WORDS)
    save()
    made = only(window, Note)
    window.desk.visit("note", made.id)
    settle()
    keys("!")
    save()
    window.desk.visit("note", made.id)
    settle()
    press(window, "Delete")
    assert not every(window, Note)
    return window, made


def remembered(note: Note) -> bool:
    """Whether a change in memory still tells of a note."""
    gc.collect()
    changes = (one for one in gc.get_objects() if isinstance(one, Change))
    return any(note.id in one.records for one in changes)


def test_the_notice_says_that_backups_still_hold_it_and_stays(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "BAR_MS", 60)
    window, _ = deleted_note(stage)
    assert says(window._bar, "Deleted. Backups made earlier still hold it.")
    settle(120)
    assert offers(window._bar, "Undo")  # other notices are gone by now


def test_after_its_time_the_next_page_makes_it_final(quick: Stage) -> None:
    window, made = deleted_note(quick)
    settle(400)
    window.desk.visit("people")
    settle()
    assert not window._bar.isVisible()
    assert window.desk.journal.last_change is None
    assert not remembered(made)
    window.desk.visit("today", focus="event")
    settle()
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, Note)


def test_after_its_time_the_next_save_makes_it_final_and_can_be_taken_back_itself(
    quick: Stage,
) -> None:
    window, made = deleted_note(quick)
    settle(400)
    keep(window, Note(text="another", **dated(AT, AT)))
    settle()
    assert not remembered(made)
    key(Qt.Key.Key_Z, CONTROL)
    assert not every(window, Note)


def test_within_its_time_it_can_be_taken_back_after_a_save_and_from_another_page(
    stage: Stage,
) -> None:
    window, made = deleted_note(stage)
    keep(window, Note(text="another", **dated(AT, AT)))
    window.desk.visit("people")
    settle()
    assert offers(window._bar, "Undo")
    press(window._bar, "Undo")
    assert {one.id for one in every(window, Note)} > {made.id}
    until(lambda: says(window, "Back again: a note."))


def test_another_notice_gives_way_to_the_offer_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast, "BAR_MS", 600)  # time enough for a slow machine
    window, made = deleted_note(stage)
    window.desk.notice("Saved.")
    settle()
    assert not offers(window._bar, "Undo")
    until(lambda: offers(window._bar, "Undo"))
    press(window._bar, "Undo")
    assert only(window, Note).id == made.id


def test_what_was_taken_back_is_not_purged_later(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletions, "AT_LEAST_MS", 2_000)  # time enough for a slow machine
    window, made = deleted_note(stage)
    key(Qt.Key.Key_Z, CONTROL)
    settle(2_200)
    window.desk.visit("people")
    settle()
    assert only(window, Note).id == made.id
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, Note).text == WORDS  # the edit before can still be taken back


def test_what_was_typed_for_a_record_goes_with_it(stage: Stage) -> None:
    window = stage.open("empty")
    made = Note(text="one", **dated(AT, AT))
    keep(window, made)
    window.desk.journal.keep_unfinished(f"note:{made.id}", {"text": WORDS})
    window.desk.drafts._kept[f"note:{made.id}"] = {"text": WORDS}
    with window.desk.journal.write() as session:
        session.delete(session.get_one(Note, made.id))
    assert not window.desk.drafts.kept(f"note:{made.id}")
    assert window.desk.journal.unfinished() == {}


def test_the_offer_is_still_there_in_another_size(stage: Stage) -> None:
    window, made = deleted_note(stage)
    window.rebuild()
    settle()
    press(window._bar, "Undo")
    assert only(window, Note).id == made.id
