"""What is said together on the session view: kept with the right session, and never lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records import therapy
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.record import Share, dated
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, key, keys, press, says, settle, until
from tests.scenes import Stage
from tests.ui.kept import by_now, coming, event_of, every, full_disk, keep, only
from tests.ui.shown import form_of
from tests.ui.together import (
    CANARY,
    EVENING,
    choose,
    everything,
    field_of,
    page_of,
    said,
    say,
    unsay,
)
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    """Show the session view of the sample, in which nothing was said in a session yet."""
    opened = stage.open_at("full", "session_view")
    unsay(opened)
    return opened


def test_what_is_typed_is_kept_with_the_session_and_the_event(window: Window) -> None:
    event = choose(window, EVENING)
    assert says(window, "What we said about it")
    assert says(window, "Kept with the session of Thursday 19 November")
    say(window, "about waiting")
    assert not says(window, "Saved with the session")
    until(lambda: said(window) == [(coming(window).id, event.id, "about waiting")])
    settle()
    assert says(window, "Saved with the session of Thursday 19 November")
    keys(" and being let down")
    assert not says(window, "Saved with the session")
    other = choose(window, "Market with Ines")
    assert field_of(window).value == ""
    say(window, "a good day")
    page_of(window).choose(None)
    settle()
    session = coming(window).id
    assert sorted(said(window), key=str) == sorted(
        [
            (session, event.id, "about waiting and being let down"),
            (session, other.id, "a good day"),
        ],
        key=str,
    )


def test_with_no_event_chosen_it_is_about_the_whole_picture(window: Window) -> None:
    assert says(window, "What we said")
    assert not says(window, "What we said about it")
    say(window, "a steadier month")
    key(Qt.Key.Key_Return, CONTROL)
    assert said(window) == [(coming(window).id, None, "a steadier month")]


def test_beside_a_private_event_one_types_about_the_whole_picture(window: Window) -> None:
    event = choose(window, EVENING)
    say(window, CANARY)
    key(Qt.Key.Key_Return, CONTROL)
    event = by_now(window, event)
    event.share = Share.NEVER
    keep(window, event)
    settle()
    assert CANARY not in everything(window)
    assert field_of(window).value == ""
    assert not says(window, "What we said about it")


def test_words_taken_out_are_kept_no_longer_and_undo_brings_them_back(window: Window) -> None:
    say(window, "too much")
    key(Qt.Key.Key_Return, CONTROL)
    field_of(window).selectAll()
    key(Qt.Key.Key_Delete)
    key(Qt.Key.Key_Return, CONTROL)
    assert not said(window)
    assert not says(window, "Saved with the session")
    page_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, Said).words == "too much"
    assert field_of(window).value == "too much"
    assert says(window, "Back again: what was said together.")


def test_it_is_kept_with_the_session_of_today_if_there_is_one(window: Window) -> None:
    now = window.desk.now()
    today = TherapySession(**dated(now, now))
    keep(window, today)
    settle()
    assert says(window, "Kept with the session of Tuesday 17 November")
    say(window, "today")
    key(Qt.Key.Key_Return, CONTROL)
    assert said(window) == [(today.id, None, "today")]


def test_without_a_session_that_is_said_and_one_is_offered(stage: Stage) -> None:
    window = stage.open_at("empty", "session_view")
    assert says(window, "There is no session to keep words with yet.")
    assert not field_of(window).isVisible()
    for code in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Return):
        key(code)
    press(window, "Add your next session")
    assert isinstance(window.page, NextSessionPage)


def test_what_is_typed_outlives_a_lock_and_is_there_again(stage: Stage, window: Window) -> None:
    event = choose(window, EVENING)
    say(window, "not saved yet")
    assert not said(window)
    window.desk.depart()
    window.desk.journal.close(window.desk.drafts.contents())
    again = stage.open("full")
    again.desk.visit("session_view", event.id)
    settle()
    assert field_of(again).value == "not saved yet"
    assert only(again, Said).event_id == event.id


def test_what_a_crash_left_unsaved_is_saved_when_one_comes_back(
    stage: Stage, window: Window
) -> None:
    event = choose(window, EVENING)
    say(window, "typed last")
    window.desk.drafts.all_closed()  # ten seconds have passed, and then the power fails
    window.desk.journal.close({})
    again = stage.open_at("full", "session_view")
    assert said(again) == [(coming(again).id, event.id, "typed last")]
    assert not again.desk.drafts.waiting()


def test_a_draft_of_an_event_that_is_gone_stands_in_nobodys_way(window: Window) -> None:
    drafts = window.desk.drafts
    session, gone = coming(window).id, "00000000-0000-4000-8000-000000000000"
    for place in (f"{session}:{gone}", f"{gone}:"):
        drafts.edited(f"said:{place}", lambda: {"words": "left over"})
        drafts.closed(f"said:{place}")
    window.desk.visit("timeline")
    window.desk.visit("session_view")
    settle()
    assert not said(window)
    assert len(drafts.waiting()) == 2


def test_on_a_full_disk_the_sentence_is_there_and_the_words_stay(window: Window) -> None:
    event = choose(window, EVENING)
    say(window, "kept here")
    page = page_of(window)
    with full_disk():
        page.choose(event_of(window, "Market with Ines").id)
        settle()
        assert page.said.error.sentence
        assert page.chosen == event.id
        assert field_of(window).value == "kept here"
        key(Qt.Key.Key_Escape)
        assert isinstance(window.page, TimelinePage)
    window.desk.visit("session_view", event.id)
    settle()
    assert field_of(window).value == "kept here"
    key(Qt.Key.Key_Escape)
    assert said(window) == [(coming(window).id, event.id, "kept here")]


def test_when_its_session_goes_the_words_stay_and_that_is_said(window: Window) -> None:
    gone = "Its session or its event is gone. Your words stay here, not saved."
    say(window, "words for later")
    with window.desk.journal.write() as session:
        therapy.remove(session, session.get_one(TherapySession, coming(window).id))
    settle()
    assert page_of(window).said.error.sentence == gone
    assert field_of(window).value == "words for later"
    assert not said(window)
    draft = {"words": "words for later"}
    assert draft in [
        *window.desk.drafts.contents().values(),
        *window.desk.drafts.waiting().values(),
    ]
    page_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    until(lambda: said(window) == [(coming(window).id, None, "words for later")])
    settle()
    assert not page_of(window).said.error.sentence


def test_words_of_a_session_that_is_gone_can_be_let_go(window: Window) -> None:
    say(window, "no more")
    with window.desk.journal.write() as session:
        therapy.remove(session, session.get_one(TherapySession, coming(window).id))
    settle()
    field_of(window).selectAll()
    key(Qt.Key.Key_Delete)
    choose(window, EVENING)
    assert says(window, "There is no session to keep words with yet.")


def earlier(window: Window, event: RelationshipEvent | None, *words: str) -> None:
    """Keep words with sessions that were held, the last of them with the first words."""
    held = [one for one in every(window, TherapySession) if one.status is SessionStatus.HELD]
    held.sort(key=lambda one: -one.happened_utc)
    about = event.id if event else None
    for one, line in zip(held, words, strict=False):
        keep(window, Said(session_id=one.id, event_id=about, words=line))
    settle()


def test_what_was_said_in_earlier_sessions_is_read_again(window: Window) -> None:
    event = event_of(window, EVENING)
    earlier(window, event, "he was tired, Daniel said")
    earlier(window, None, "a steadier month", "slow weeks", "the first weeks")
    assert says(window, "a steadier month")
    assert says(window, "slow weeks")
    assert not says(window, "the first weeks")
    press(window, "Said before that")
    assert says(window, "the first weeks")
    choose(window, EVENING)
    assert says(window, "Said in the session of 12 November 2026")
    assert says(window, "he was tired, Daniel said")
    assert not says(window, "a steadier month")
    assert field_of(window).value == ""
    say(window, "and now")  # what is being typed does not keep names in sight
    press(window, "People as Initials")
    assert says(window, "he was tired, D. said")
    assert not says(window, "he was tired, Daniel said")
    choose(window, "Market with Ines")
    assert not says(window, "Said in the session of")


def test_what_was_said_about_an_event_stands_on_its_card_on_the_timeline(window: Window) -> None:
    event = event_of(window, EVENING)
    window.desk.visit("timeline", event.id)
    settle()
    assert not says(window, "Said in the session of")
    earlier(window, event, "he was tired")
    assert says(window, "Said in the session of 12 November 2026")
    assert says(window, "he was tired")


def test_what_was_said_is_found_by_its_event(window: Window) -> None:
    event = choose(window, EVENING)
    say(window, "about lighthouses")
    window.desk.visit("entries")
    keys("lighthouses")
    settle(200)
    key(Qt.Key.Key_Return)  # to the list
    key(Qt.Key.Key_Return)
    assert form_of(window, EventForm).content()["words"] == event.words


def test_where_nothing_can_be_written_the_field_says_so(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = stage.open_at("full", "session_view")
    assert says(window, "Nothing can be kept here, only read.")
    say(window, "not taken")
    assert field_of(window).value == ""
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, TimelinePage)
