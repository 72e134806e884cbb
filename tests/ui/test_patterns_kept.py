"""What was found stands as long as the notes it rests on, and is announced as it was found."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ipt_journal.records import event as events
from ipt_journal.records.diary import Pick
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.findings import Findings
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import Area, dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui.patterns import talk
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.window import Window
from tests.conftest import NOW, StandingClock
from tests.hands import CONTROL, find, key, press, says, settle, until
from tests.scenes import Stage
from tests.ui.kept import by_now, event_of, every, keep, only
from tests.ui.patterns_page import page_of

CHANGED = "These notes changed since; it can be worked out again."
CLAIM = "In these weeks mood tended to fall in the day after conflicts"


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give the page with conflicts chosen, about which something is claimed."""
    window = stage.open_at("full", "patterns")
    press(window, "Look for patterns")
    until(lambda: says(window, "Worked out on"))
    settle()
    assert says(page_of(window).words, CLAIM)
    assert not look_again(window).isEnabled()
    return window


def look_again(window: Window) -> Button:
    return find(window, "Look for patterns", Button)


def conflicts(window: Window) -> list[RelationshipEvent]:
    return [one for one in every(window, RelationshipEvent) if one.area is Area.DISPUTE]


def delete_some(window: Window) -> None:
    with window.desk.journal.write() as session:
        for one in conflicts(window)[2:]:
            events.remove(session, session.get_one(RelationshipEvent, one.id))


def move_one(window: Window) -> None:
    one = conflicts(window)[0]
    one.happened_utc -= 86_400
    keep(window, one)


def make_one_something_else(window: Window) -> None:
    one = conflicts(window)[0]
    one.area = Area.GRIEF
    keep(window, one)


def change_a_mood(window: Window) -> None:
    one = every(window, MoodCheckIn)[0]
    one.mood = 10 - one.mood
    keep(window, one)


@pytest.mark.parametrize("change", [delete_some, move_one, make_one_something_else, change_a_mood])
def test_a_claim_does_not_outlive_its_notes(
    window: Window, change: Callable[[Window], None]
) -> None:
    assert page_of(window).chart._others.band
    change(window)
    settle()
    assert says(page_of(window).words, CHANGED)
    press(window, "The other rows")
    assert says(page_of(window).talk, CHANGED)
    assert not [one for one in page_of(window).findChildren(QLabel) if CLAIM in one.text()]
    assert not page_of(window).chart._others.band
    assert look_again(window).isEnabled()
    first = only(window, Findings)
    press(window, "Look for patterns")
    until(lambda: only(window, Findings).id != first.id)
    settle()
    assert not says(window, CHANGED)
    assert not look_again(window).isEnabled()


def test_what_is_noted_after_it_leaves_it_standing(window: Window) -> None:
    now, before = window.desk.now(), conflicts(window)[-1].happened
    told = RelationshipEvent(words="loud", area=Area.DISPUTE, valence=-2, **dated(before, now))
    keep(window, MoodCheckIn(mood=3, **dated(now, now)), MoodCheckIn(mood=9, **dated(before, now)))
    keep(window, told)
    settle()
    assert says(page_of(window).words, CLAIM)
    assert not look_again(window).isEnabled()


def test_a_row_all_of_whose_events_are_gone_lets_one_look_again(window: Window) -> None:
    page = page_of(window)
    kinds = {one.kind for one in every(window, RelationshipEvent) if one.kind}
    rare = next(kind for kind in kinds if len(page.record.picked(Pick(kind=kind))) == 1)
    [alone] = [one for one in every(window, RelationshipEvent) if one.kind is rare]
    alone.kind = None
    keep(window, alone)
    settle()
    assert look_again(window).isEnabled()
    assert says(page.words, CLAIM)  # whose own notes are the same


# Once per session


def test_ctrl_z_leaves_what_was_found_and_takes_back_what_the_client_did(window: Window) -> None:
    event = event_of(window, "Market with Ines")
    with window.desk.journal.write() as session:
        events.remove(session, session.get_one(RelationshipEvent, event.id))
    settle()
    first = only(window, Findings)
    press(window, "Look for patterns")
    until(lambda: only(window, Findings).id != first.id)
    settle()
    found = only(window, Findings)
    page_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert by_now(window, event).words == event.words
    assert only(window, Findings) == found


def test_a_session_that_is_told_later_lets_one_look_again(window: Window) -> None:
    """It was held before one looked, but one looked without it."""
    before = window.desk.clock.at((NOW - timedelta(hours=3)).date(), NOW.time())
    keep(window, TherapySession(status=SessionStatus.HELD, **dated(before, before)))
    settle()
    assert look_again(window).isEnabled()


# A look that ends while something else is looked at


def test_a_look_that_ends_out_of_sight_is_kept_and_says_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(talk, "announce", lambda _who, words: heard.append(words))
    window = stage.open_at("full", "patterns")
    page = page_of(window)
    find(window, "Look for patterns", Button).click()
    window.desk.visit("today")
    until(lambda: every(window, Findings))
    settle()
    assert heard == []
    window.desk.visit("patterns")
    settle()
    assert says(window, "Worked out on")
    window.desk.clock = StandingClock(NOW + timedelta(days=8))
    page.refresh()
    press(window, "Look for patterns")
    until(lambda: heard)
    count = len(page.record.found.claims)
    assert heard == [f"{count} pattern{'s' if count > 1 else ''} to talk about"]
