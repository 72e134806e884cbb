"""What the client says of a pattern: kept as it is said, and brought to the session."""

import pytest
from PySide6.QtCore import Qt

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.pattern import Fits, Pattern, Tone
from ipt_journal.records.record import Area
from ipt_journal.records.therapy import AgendaPoint, SessionStatus, TherapySession
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    keys,
    name_of,
    offers,
    press,
    says,
    settle,
    until,
)
from tests.scenes import Stage
from tests.ui.kept import agenda, by_now, coming, every, full_disk, keep, only
from tests.ui.patterns_page import A_COUNT, hard_conflicts, page_of


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "patterns")


# What the client says


def test_an_answer_is_kept_with_the_sentences_as_they_stood(window: Window) -> None:
    hard_conflicts(window)
    press(window, "Does that fit? Partly")
    kept = only(window, Pattern)
    assert (kept.area, kept.tone, kept.fits) == (Area.DISPUTE, Tone.HARD, Fits.PARTLY)
    assert kept.told.startswith("In 7 of the 8, mood in the day after was lower")
    assert kept.told.endswith(A_COUNT)
    assert says(window, "Saved")
    press(window, "Does that fit? Partly")
    assert not every(window, Pattern)


def test_an_answer_to_other_words_is_told_and_leaves_the_choice_open(window: Window) -> None:
    press(window, "Does that fit? Yes")
    first = only(window, Pattern)
    one = next(one for one in every(window, RelationshipEvent) if one.area is Area.DISPUTE)
    one.area = Area.GRIEF
    keep(window, one)
    settle()
    answer = page_of(window).words.answer
    assert answer is not None
    assert answer.fits is None
    told = " ".join(first.told.split())
    assert says(window, f"You answered “Yes” on 17 November 2026 about: {told}")
    find(window, "Your own words on it", TextField).setFocus()
    keys("still so")
    answer.answering.answer()
    kept = only(window, Pattern)
    assert (kept.fits, kept.told, kept.words) == (Fits.YES, first.told, "still so")
    assert says(window, "You answered “Yes”")
    press(window, "Does that fit? Partly")
    kept = only(window, Pattern)
    assert (kept.fits, kept.words) == (Fits.PARTLY, "still so")
    assert kept.told != first.told
    assert not says(window, "You answered")
    assert answer.fits is Fits.PARTLY


def test_own_words_are_kept_after_a_pause_and_when_looking_elsewhere(window: Window) -> None:
    find(window, "Your own words on it", TextField).setFocus()
    keys("the phone calls")
    until(lambda: [one.words for one in every(window, Pattern)] == ["the phone calls"])
    assert name_of(focused()) == "Your own words on it"
    keys(" linger")
    choose(window, "That felt", "hard")
    assert only(window, Pattern).words == "the phone calls linger"
    assert find(window, "Your own words on it", TextField).value == ""
    choose(window, "That felt", "any way")
    assert find(window, "Your own words on it", TextField).value == "the phone calls linger"


def test_ctrl_z_takes_an_answer_back(window: Window) -> None:
    press(window, "Does that fit? Yes")
    press(window, "Does that fit? No")
    page_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert only(window, Pattern).fits is Fits.YES
    assert says(window, "Taken back: whether a pattern fits.")
    answer = page_of(window).words.answer
    assert answer is not None
    assert answer.fits is Fits.YES


def test_a_failed_save_leaves_the_words_in_the_field(window: Window) -> None:
    field = find(window, "Your own words on it", TextField)
    field.setFocus()
    keys("kept here")
    answer = page_of(window).words.answer
    assert answer is not None
    with full_disk():
        press(window, "Does that fit? Yes")
        assert answer.answering.error.sentence
        choose(window, "That felt", "hard")  # stays with what could not be saved
        assert field.value == "kept here"
        assert offers(window, "That felt: any way")
    answer.answering.answer()
    assert only(window, Pattern).words == "kept here"


def test_what_could_not_be_saved_comes_back(window: Window) -> None:
    find(window, "Your own words on it", TextField).setFocus()
    keys("comes back")
    with full_disk():
        window.desk.visit("today")
        settle()
    window.rebuild()
    window.desk.visit("patterns")
    settle()
    assert find(window, "Your own words on it", TextField).value == "comes back"


# The session


def test_bring_to_session_adds_a_point_that_leads_back(window: Window) -> None:
    hard_conflicts(window)
    known = len(agenda(window))
    press(window, "Bring to session")
    point = agenda(window)[-1]
    assert point.text == "Mood around 8 hard conflicts"
    assert point.pattern_id == only(window, Pattern).id
    tick = find(window, "Bring to session", Tick)
    assert f"point {known + 1}" in tick.accessibleDescription()
    press(window, "Does that fit? Yes")
    press(window, "Does that fit? Yes")  # taken back: the point still leads here
    assert agenda(window)[-1].pattern_id == only(window, Pattern).id
    press(window, "Bring to session")
    assert len(agenda(window)) == known
    assert not every(window, Pattern)


def test_own_words_are_what_is_brought(window: Window) -> None:
    find(window, "Your own words on it", TextField).setFocus()
    keys("why evenings")
    press(window, "Bring to session")
    assert agenda(window)[-1].text == "why evenings"
    assert only(window, Pattern).words == "why evenings"


def test_without_a_next_session_one_can_be_added(window: Window) -> None:
    with window.desk.journal.write() as session:
        planned = session.get_one(TherapySession, coming(window).id)
        planned.status = SessionStatus.MOVED
    settle()
    assert not find(window, "Bring to session", Tick).isEnabled()
    press(window, "Add your next session")
    assert isinstance(window.page, NextSessionPage)


def test_a_point_about_a_pattern_is_by_now_as_it_was_brought(window: Window) -> None:
    press(window, "Bring to session")
    point = agenda(window)[-1]
    press(window, "Does that fit? No")
    assert by_now(window, point) == point
    assert isinstance(point, AgendaPoint)
