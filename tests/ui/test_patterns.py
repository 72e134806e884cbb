"""Patterns: what is counted, what may be claimed and when, and what the client says of it."""

from dataclasses import replace
from datetime import timedelta
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from ipt_journal.moment import Precision
from ipt_journal.records import mention
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.findings import Findings
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import dated
from ipt_journal.records.therapy import SessionStatus, TherapySession
from ipt_journal.ui.pages.event import EventPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.row_button import RowButton
from ipt_journal.ui.window import Window
from tests.conftest import NOW, StandingClock
from tests.hands import (
    RETURN,
    choose,
    find,
    focused,
    key,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
    words_on,
)
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, keep, only, person_of
from tests.ui.patterns_page import A_COUNT, hard_conflicts, page_of

DAY = 86_400


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "patterns")


def mean_mood(window: Window, event: RelationshipEvent, day: int) -> float | None:
    """Return mean mood in the day after an event (1) or before it (−1), by plain counting."""
    centre = event.happened.wall
    start = centre + (day - 1 if day > 0 else day) * DAY
    check_ins = every(window, MoodCheckIn)
    moods = [one.mood for one in check_ins if start < one.happened.wall <= start + DAY]
    return sum(moods) / len(moods) if moods else None


def rows(window: Window) -> list[RowButton]:
    return [one for one in page_of(window).table.findChildren(RowButton) if one.isVisible()]


def look(window: Window) -> None:
    """Have patterns looked for, and wait until they are."""
    press(window, "Look for patterns")
    until(lambda: says(window, "Worked out on"))
    settle()


# What is counted


def test_the_page_counts_what_the_notes_say(window: Window) -> None:
    told = hard_conflicts(window)
    both = [(mean_mood(window, one, -1), mean_mood(window, one, 1)) for one in told]
    lower = [after - before for before, after in both if before and after and after < before]
    assert says(window, f"{len(told)} hard conflicts")
    assert says(window, f"{len(told)} events: few")
    assert says(
        window, f"In {len(lower)} of the {len(both)}, mood in the day after was lower than in the "
        "day before: by half a point to 4 points. In one it was the same.",
    )  # fmt: skip
    assert (min(lower), max(lower)) == (-4, -0.5)
    assert says(window, "On the third day it was about where it had been. Your other days: usually")
    assert says(window, A_COUNT)


def test_the_chart_tells_a_screen_reader_the_same(window: Window) -> None:
    told = hard_conflicts(window)
    said = page_of(window).chart.accessibleDescription()
    assert said.startswith("8 hard conflicts. ")
    for day, name in ((-1, "day before"), (1, "day after")):
        moods = [mood for one in told if (mood := mean_mood(window, one, day)) is not None]
        assert f"{name}: middle one {median(moods):g}" in said
        assert f"{len(moods)} with check-ins" in said
    assert page_of(window).chart.accessibleName()


def test_seven_days_reach_further_and_only_describe(window: Window) -> None:
    press(window, "Days before and after 7 days")
    assert len(page_of(window).chart._days.names) == 14
    assert says(window, "there are too few other days")
    hard_conflicts(window)
    assert says(window, "On the seventh day")
    press(window, "Days before and after 3 days")
    assert len(page_of(window).chart._days.names) == 6


def test_pickers_narrow_by_person_and_by_how_it_felt(window: Window) -> None:
    daniel = person_of(window, "Daniel")
    with_him = {one.owner_id for one in every(window, Mention) if one.person_id == daniel.id}
    told = [one for one in every(window, RelationshipEvent) if one.id in with_him]
    choose(window, "Mood around", "everything noted")
    choose(window, "With", "Daniel")
    assert says(window, f"{len(told)} events with Daniel")
    choose(window, "Mood around", "Argument")
    assert any("with Daniel: Argument" in line for line in words_on(window))
    assert says(window, "There is not enough here to compare")
    choose(window, "That felt", "good")
    assert says(window, "Nothing noted fits this choice. That happens.")
    assert not offers(window, "Does that fit? Yes")


# The table


def test_the_table_keeps_its_order_and_says_whole_rows(window: Window) -> None:
    names = [name_of(row).split(".")[0] for row in rows(window)]
    assert names == [
        "Conflict with another person", "Change in life", "Grief and loss",
        "Difficulty in relationships", "None of these",
    ]  # fmt: skip
    assert name_of(rows(window)[0]) == (
        "Conflict with another person. 11 events (8 hard, 1 mixed, 2 good). Mood day before 4, "
        "day after 3. Marked as connected: 8 of 11"
    )
    assert "Too few to compare" in name_of(rows(window)[1])
    press(window, "Table By person")
    people = [int(name_of(row).split(". ")[1].split()[0]) for row in rows(window)]
    assert people == sorted(people, reverse=True)
    press(window, "Table By kind")
    assert name_of(rows(window)[0]).startswith("Argument.")


def test_people_stand_in_the_order_of_the_timeline(window: Window) -> None:
    """Events whose hour is not known, and people who are named second, count there and here."""
    now = window.desk.now()
    leah, ines = person_of(window, "Leah"), person_of(window, "Ines")
    day_known = dated(replace(now, utc=now.utc - 9 * DAY, precision=Precision.DAY), now)
    told = [RelationshipEvent(words="a call", **day_known) for _ in range(40)]
    with window.desk.journal.write() as session:
        session.add_all(told)
        session.flush()
        for one in told:
            mention.set_people(session, one.id, [leah.id, ines.id])
    settle()
    press(window, "Table By person")
    here = [name_of(row).split(".")[0] for row in rows(window)]
    assert sorted(here[:2]) == ["Ines", "Leah"]
    window.desk.visit("timeline")
    settle()
    page = window.page
    assert isinstance(page, TimelinePage)
    there = [name for name in page.chart._data.lanes if name in here]
    assert there == [name for name in here if name in there]
    assert len(there) > 2


def test_a_row_becomes_what_is_looked_at(window: Window) -> None:
    press(window, "Table By person")
    rows(window)[0].setFocus()
    key(RETURN)
    assert says(window, "events with Daniel")
    assert offers(window, "With: Daniel")
    assert offers(window, "Mood around: everything noted")
    press(window, "Table By kind")
    rows(window)[0].setFocus()
    key(Qt.Key.Key_Space)
    assert offers(window, "Mood around: Argument")
    assert offers(window, "With: Everyone")


def test_the_page_works_by_keyboard_alone(window: Window) -> None:
    window.page.setFocus()
    seen = []
    for _ in range(30):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        seen.append(name_of(focused()))
    for expected in (
        "Mood around: Conflict", "With: Everyone", "That felt: any way",
        "Days before and after 3 days", "Mood on the days around them", "Does that fit? Yes",
        "Your own words on it", "Bring to session", "Table By area", "Look for patterns",
    ):  # fmt: skip
        assert expected in seen
    find(window, "Table By area", QAbstractButton).setFocus()
    key(Qt.Key.Key_Right)
    assert name_of(focused()) == "Table By person"
    assert name_of(rows(window)[0]).startswith("Daniel.")


# What may be claimed


def test_nothing_is_claimed_before_one_asks(window: Window) -> None:
    assert says(window, A_COUNT)
    press(window, "Patterns to talk about")
    assert name_of(focused()) == "Look for patterns"
    assert not every(window, Findings)


def test_what_was_found_stands_under_its_own_row_alone(window: Window) -> None:
    look(window)
    kept = only(window, Findings)
    held = [one for one in every(window, TherapySession) if one.status is SessionStatus.HELD]
    last = max(held, key=lambda one: one.happened_utc)
    assert kept.session_id == last.id
    claim = "In these weeks mood tended to fall in the day after conflicts (by about "
    assert says(page_of(window).words, claim)
    assert page_of(window).chart._others.band
    assert says(window, "range seen at comparable times")
    press(window, "Days before and after 7 days")
    assert says(page_of(window).words, claim)
    assert not page_of(window).chart._others.band
    for name, words in (("That felt", "hard"), ("With", "Daniel")):
        choose(window, name, words)
        assert says(page_of(window).words, A_COUNT)
        assert not says(page_of(window).words, "tended to")
        choose(window, name, {"hard": "any way", "Daniel": "Everyone"}[words])
    choose(window, "Mood around", "Grief and loss")
    assert says(page_of(window).words, "Still collecting: 2 of 8.")


def test_three_claims_at_most_and_the_rest_in_a_fold(window: Window) -> None:
    look(window)
    claims = [line for line in words_on(page_of(window).talk) if "tended to" in line]
    assert 1 <= len(claims) <= 3
    assert not says(window, "Still collecting: 4 of 8.")
    press(window, "The other rows")
    assert says(window, "Still collecting: 4 of 8.")
    press(window, "Look at it: Daniel")
    assert says(window, "events with Daniel")


def test_patterns_are_not_looked_for_again_before_their_time(window: Window) -> None:
    look(window)
    assert name_of(focused()) == "Look at it: Conflict with another person"
    button = find(window, "Look for patterns", Button)
    assert not button.isEnabled()
    assert says(window, "again after your next session, or from 24 November 2026.")
    first = only(window, Findings)
    keep(window, MoodCheckIn(mood=3, **dated(window.desk.now(), window.desk.now())))
    settle()
    assert only(window, Findings).rows == first.rows
    window.desk.clock = StandingClock(NOW + timedelta(days=7))
    page_of(window).refresh()
    assert button.isEnabled()


def test_a_session_held_since_lets_one_look_again(window: Window) -> None:
    look(window)
    later = replace(window.desk.now(), utc=window.desk.now().utc + 3 * DAY)
    window.desk.clock = StandingClock(NOW + timedelta(days=4))
    keep(window, TherapySession(status=SessionStatus.HELD, **dated(later, later)))
    settle()
    first = only(window, Findings)
    look(window)
    until(lambda: only(window, Findings).id != first.id)


def test_cancel_leaves_everything_as_it_was(window: Window) -> None:
    press(window, "Patterns to talk about")
    find(window, "Look for patterns", Button).click()
    assert name_of(focused()) == "Cancel"
    assert says(window, "Looking at your notes")
    find(window, "Cancel", Button).click()
    until(lambda: offers(window, "Look for patterns"))
    assert name_of(focused()) == "Look for patterns"
    assert not every(window, Findings)
    look(window)


def test_what_was_found_is_not_lost_on_a_full_disk_in_silence(window: Window) -> None:
    with full_disk():
        press(window, "Look for patterns")
        until(lambda: page_of(window).talk.error.sentence)
    assert not every(window, Findings)
    assert find(window, "Look for patterns", Button).isEnabled()


# States


def test_an_empty_journal_says_what_will_appear(stage: Stage) -> None:
    window = stage.open_at("empty", "patterns")
    assert says(window, "Nothing to look at yet")
    assert not offers(window, "Look for patterns")
    press(window, "Note something that happened")
    assert isinstance(window.page, EventPage)


def test_one_event_is_shown_and_not_compared(stage: Stage) -> None:
    window = stage.open_at("one", "patterns")
    assert says(window, "1 conflict")
    assert says(window, "1 event: too few to compare")
    assert says(window, "There is not enough here to compare. It takes five events.")
    assert not says(window, "your other days")
    look(window)
    assert says(page_of(window).words, "Still collecting: 0 of 8.")
    assert says(window, "No row stands out beyond what chance makes.")


def test_events_known_by_the_day_are_left_out_and_that_is_said(stage: Stage) -> None:
    window = stage.open_at("one", "patterns")
    event = only(window, RelationshipEvent)
    with window.desk.journal.write() as session:
        session.get_one(RelationshipEvent, event.id).happened_precision = "day"  # type: ignore[assignment]
    settle()
    assert says(window, "Nothing to look at yet")
    assert says(window, "1 event without a time of day")


def test_moods_that_are_all_alike_claim_nothing(window: Window) -> None:
    with window.desk.journal.write() as session:
        for one in every(window, MoodCheckIn):
            session.get_one(MoodCheckIn, one.id).mood = 5
    settle()
    assert says(window, "In all 11, mood in the day after was the same as in the day before.")
    assert says(window, "Your other days: usually 5.")
    look(window)
    assert says(page_of(window).words, "All your check-ins have one number")


def test_a_person_who_is_gone_is_no_longer_looked_at(window: Window) -> None:
    daniel = person_of(window, "Daniel")
    window.desk.visit("patterns", person=daniel.id)
    settle()
    assert says(window, "events with Daniel")
    press(window, "Does that fit? No")
    with window.desk.journal.write() as session:
        for one in every(window, Mention):
            if one.person_id == daniel.id:
                session.delete(session.get_one(Mention, one.id))
    settle()
    assert says(window, "11 conflicts")
