"""What is typed and not saved: kept within ten seconds, there again after lock, hide and crash."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.settings import Theme
from ipt_journal.ui import drafts
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.forms.note import NoteForm
from ipt_journal.ui.pages.today import TodayPage
from ipt_journal.ui.window import Window
from tests.conftest import ROOT
from tests.hands import (
    CONTROL,
    focused,
    key,
    keys,
    offers,
    press,
    save,
    says,
    settle,
    until,
    words_on,
)
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, only
from tests.ui.shown import form_of, today_of

WORDS = "the letter I did not send"


def open_again(stage: Stage, window: Window) -> Window:
    """Close as Lock does, with what is in the fields, and unlock."""
    window.desk.journal.close(window.desk.drafts.contents())
    return stage.open("empty")


def test_no_more_than_ten_seconds_of_typing_can_be_lost() -> None:
    assert drafts.IDLE_MS <= drafts.LONGEST_MS <= 10_000


def test_what_is_typed_is_kept_soon_after_the_last_key(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    journal = window.desk.journal
    assert not journal.unfinished()
    until(lambda: any(one.get("text") == WORDS for one in journal.unfinished().values()))


def test_somebody_who_never_pauses_is_kept_too(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "IDLE_MS", 60_000)
    monkeypatch.setattr(drafts, "LONGEST_MS", 300)
    window = stage.open("empty")
    press(stage.frame, "Write a note")

    def typed_and_kept() -> bool:
        keys("a")
        return bool(window.desk.journal.unfinished())

    until(typed_and_kept)


def test_a_note_goes_on_after_a_lock_where_it_was_left(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    again = open_again(stage, window)
    assert says(stage.frame, "Not finished yet")
    press(stage.frame, "Go on")
    assert form_of(again, NoteForm).text.value == WORDS
    assert not says(stage.frame, "ended suddenly")


def test_an_event_goes_on_with_all_that_was_chosen(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("event")
    keys(WORDS)
    for name in ("Argument", "Very hard", "It was mixed", "hurt"):
        press(stage.frame, f"How it felt: {name}" if name == "Very hard" else name)
    press(stage.frame, "Mood before 7")
    press(stage.frame, "When Yesterday")
    before = form_of(window, EventForm).content()
    again = open_again(stage, window)
    press(stage.frame, "Go on")
    assert form_of(again, EventForm).content() == before
    save()
    kept = only(again, RelationshipEvent)
    assert (kept.words, kept.kind, kept.valence, kept.mixed) == (WORDS, "argument", -3, True)
    assert (kept.felt, kept.mood_before) == (["hurt"], 7)


def test_what_today_holds_is_in_its_fields_again(stage: Stage) -> None:
    window = stage.open("empty")
    keys("6")
    press(stage.frame, "down")
    key(Qt.Key.Key_E, CONTROL)
    keys(WORDS)
    page = today_of(open_again(stage, window))
    assert page.mood.scale.value == 6
    assert page.mood.feelings.value == ["down"]
    assert page.happened.line.value == WORDS


def test_saving_leaves_nothing_unfinished(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    until(window.desk.journal.unfinished)
    save()
    assert only(window, Note).text == WORDS
    assert not window.desk.journal.unfinished()
    open_again(stage, window)
    assert not offers(stage.frame, "Go on")


def test_letting_go_forgets_it_for_good(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    key(Qt.Key.Key_Escape)
    press(stage.frame, "Let go")
    assert not window.desk.journal.unfinished()
    assert not offers(stage.frame, "Go on")
    open_again(stage, window)
    assert not offers(stage.frame, "Go on")


def test_esc_leaves_a_form_and_keeps_its_draft(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("event")
    keys(WORDS)
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, TodayPage)
    press(stage.frame, "Go on")
    assert form_of(window, EventForm).words.value == WORDS


def test_words_a_full_disk_did_not_take_are_there_on_return_and_after_hiding(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    with full_disk():
        key(Qt.Key.Key_Escape)
        press(stage.frame, "Go on")
        assert form_of(window, NoteForm).text.value == WORDS
        key(Qt.Key.Key_Escape)
    again = open_again(stage, window)
    press(stage.frame, "Go on")
    assert form_of(again, NoteForm).text.value == WORDS


def test_editing_a_record_and_leaving_changes_nothing_until_saved(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys("as it was")
    save()
    window.desk.visit("note", only(window, Note).id)
    keys(WORDS)
    key(Qt.Key.Key_Escape)
    assert only(window, Note).text == "as it was"
    press(stage.frame, "Go on")
    assert WORDS in form_of(window, NoteForm).text.value
    press(stage.frame, "Cancel")
    assert only(window, Note).text == "as it was"
    assert not offers(stage.frame, "Go on")


def test_a_change_of_theme_or_size_keeps_what_is_typed(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    keys(WORDS)
    for name, value in (("theme", "dark"), ("text_size", 150)):
        stage.appearance.change(name, type(getattr(stage.appearance.settings, name))(value))
        until(lambda: form_of(window, NoteForm).text.value == WORDS)


def test_a_change_of_theme_keeps_what_is_typed_on_a_page_out_of_sight(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("today", focus="event")
    keys(WORDS)
    window.desk.visit("people")
    with full_disk():
        stage.appearance.change("theme", Theme.DARK)
        assert WORDS in str(window.desk.drafts.contents())
    window.desk.visit("today")
    settle()
    assert says_in_a_field(window, WORDS)


def test_a_change_of_theme_goes_on_with_the_page_in_sight_as_it_is(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("people")
    press(stage.frame, "Add a person")
    keys("Somebody")
    field = focused()
    stage.appearance.change("theme", Theme.DARK)
    settle()
    assert focused() is field
    keys(" else")
    again = open_again(stage, window)
    assert "Somebody else" in str(again.desk.drafts.waiting())


# What ends the process


@contextmanager
def alone(journal: Path, deed: str, home: Path) -> Iterator["subprocess.Popen[str]"]:
    environment = {**os.environ, "IPT_JOURNAL_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.ui.alone", str(journal), deed, WORDS]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def test_after_a_crash_the_words_are_there_with_a_remark(stage: Stage, tmp_path: Path) -> None:
    with alone(stage.empty, "stay", tmp_path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
    window = stage.open("empty")
    assert any("ended suddenly" in line for line in words_on(stage.frame))
    press(stage.frame, "Go on")
    assert form_of(window, NoteForm).text.value == WORDS


def test_hiding_keeps_the_words_and_is_no_crash(stage: Stage, tmp_path: Path) -> None:
    with alone(stage.empty, "hide", tmp_path) as process:
        said = process.communicate(timeout=60)
    assert (process.returncode, *said) == (0, "", "")
    window = stage.open("empty")
    assert not says(stage.frame, "ended suddenly")
    press(stage.frame, "Go on")
    assert form_of(window, NoteForm).text.value == WORDS
    assert not every(window, Note)
    assert not every(window, MoodCheckIn)


def test_a_fault_on_the_way_out_loses_no_words(stage: Stage, tmp_path: Path) -> None:
    with alone(stage.empty, "broken", tmp_path) as process:
        process.communicate(timeout=60)
    assert process.returncode == 0
    window = stage.open("empty")
    assert not says(stage.frame, "ended suddenly")
    press(stage.frame, "Go on")
    assert form_of(window, NoteForm).text.value == WORDS


def test_what_is_typed_on_today_outlasts_another_text_size(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("today", focus="event")
    keys("She rang twice")
    stage.appearance.change("text_size", 120)
    settle(120)
    assert says_in_a_field(window, "She rang twice")
    assert all(window.desk.drafts.contents().values()), "a form that is gone is asked no more"
    stage.appearance.change("text_size", 100)
    settle(120)


def says_in_a_field(window: Window, words: str) -> bool:
    return any(one.text() == words for one in window.findChildren(QLineEdit) if one.isVisible())


def test_words_that_no_key_typed_are_a_sign_of_life(stage: Stage) -> None:
    window = stage.open("empty")
    press(stage.frame, "Write a note")
    window._watch.abandoned.disconnect()
    left: list[bool] = []
    window._watch.abandoned.connect(lambda: left.append(True))
    window._watch._alive -= 3_600
    said = QInputMethodEvent()
    said.setCommitString("She rang twice")
    QApplication.sendEvent(focused(), said)
    window._watch._look()
    assert form_of(window, NoteForm).text.value == "She rang twice"
    assert not left
