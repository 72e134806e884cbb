"""The timeline: choosing an event, the mood round it, the client's own word, and the session."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.record import dated
from ipt_journal.ui.charts.timeline import TimelineChart
from ipt_journal.ui.entry_list import EntryList
from ipt_journal.ui.pages.event import EventPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.timeline.chosen import Chosen
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, find, key, keys, press, says, settle, until, words_on
from tests.scenes import Stage
from tests.ui.kept import agenda, event_of, every, felt, full_disk, only, person_of

DAY = 86_400


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "timeline")


def page_of(window: Window) -> TimelinePage:
    assert isinstance(window.page, TimelinePage)
    return window.page


def in_time(window: Window) -> list[RelationshipEvent]:
    return sorted(every(window, RelationshipEvent), key=lambda one: one.happened_utc)


def choose_event(window: Window, words: str) -> RelationshipEvent:
    event = event_of(window, words)
    page_of(window).choose(event.id)
    settle()
    return event


def chosen(window: Window) -> RelationshipEvent:
    """Return the event whose own words stand in the card beside the chart."""
    card = window.findChild(Chosen)
    assert card is not None
    assert card.isVisible()
    shown = next(one for one in in_time(window) if one.id == page_of(window).chosen)
    assert says(card, shown.words)
    return shown


def place_of(chart: TimelineChart, event: RelationshipEvent, lane: int) -> QPoint:
    """Return where on the chart an event's stem meets its lane."""
    box = chart._lane_plot.getViewBox()
    at: QPointF = box.mapViewToScene(QPointF(event.happened.wall / DAY, -lane))
    return at.toPoint()


# Choosing


def test_end_home_and_arrows_go_through_the_events_in_time(window: Window) -> None:
    told = in_time(window)
    key(Qt.Key.Key_End)
    assert chosen(window) == told[-1]
    for expected in told[-2:-5:-1]:
        key(Qt.Key.Key_Left)
        assert chosen(window) == expected
    key(Qt.Key.Key_Right)
    assert chosen(window) == told[-3]
    key(Qt.Key.Key_Home)
    assert chosen(window) == told[0]
    key(Qt.Key.Key_Left)
    assert chosen(window) == told[0]


def test_up_and_down_go_to_the_nearest_event_of_another_person(window: Window) -> None:
    def people(event: RelationshipEvent) -> set[object]:
        return {one.person_id for one in every(window, Mention) if one.owner_id == event.id}

    key(Qt.Key.Key_End)
    first = chosen(window)
    seen = [people(first)]
    for _ in range(2):
        key(Qt.Key.Key_Up)
        seen.append(people(chosen(window)))
    assert all(one != other for one, other in pairwise(seen))
    key(Qt.Key.Key_Down)
    assert people(chosen(window)) == seen[1]


def test_a_click_on_a_mark_chooses_it_and_one_beside_it_none(window: Window) -> None:
    page = page_of(window)
    told = page.record.events
    marks = {one.id: mark for one, mark in zip(told, page.chart._data.marks, strict=True)}
    for words in ("Market with Ines", "forgot the evening", "Told Ruth about"):
        event = event_of(window, words)
        place = place_of(page.chart, event, marks[event.id].lane)
        QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=place)
        settle()
        assert chosen(window) == event
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))
    settle()
    assert page.chosen is None
    assert says(window, "In view")


def test_the_list_beside_the_chart_chooses_too(window: Window) -> None:
    listed = window.findChild(EntryList)
    assert listed is not None
    listed.setFocus()
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert chosen(window) == in_time(window)[-2]


def test_enter_opens_the_chosen_event_and_esc_comes_back_to_it(window: Window) -> None:
    key(Qt.Key.Key_End)
    event = chosen(window)
    key(Qt.Key.Key_Return)
    assert isinstance(window.page, EventPage)
    assert window.page.form is not None
    assert window.page.form.content()["words"] == event.words
    key(Qt.Key.Key_Escape)
    assert chosen(window) == event


def test_esc_closes_the_card(window: Window) -> None:
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Escape)
    assert page_of(window).chosen is None
    assert says(window, "In view")


# Mood round it


def naive(window: Window, event: RelationshipEvent, sign: int) -> tuple[str, str]:
    """Count the check-ins of the 48 hours before or after, by the clock on the wall."""
    centre, reach = event.happened.local.replace(tzinfo=None), timedelta(hours=48)
    moods = []
    for one in every(window, MoodCheckIn):
        away = one.happened.local.replace(tzinfo=None) - centre
        near = -reach <= away <= timedelta() if sign < 0 else timedelta() < away <= reach
        moods += [one.mood] * near
    if not moods:
        return "–", "no check-ins"
    low, high = min(moods), max(moods)
    words = f"{len(moods)} check-in{'s' if len(moods) > 1 else ''}"
    return f"{low}" if low == high else f"{low} to {high}", words


def figure(window: Window, name: str) -> tuple[str, str]:
    """Return the number above a name in the card, and the count below it."""
    card = window.findChild(Chosen)
    assert card is not None
    holder = find_label(card, name).parentWidget()
    assert holder is not None
    number, _, count = words_on(holder)
    return number, count


def find_label(root: Chosen, words: str) -> QLabel:
    return next(one for one in root.findChildren(QLabel) if one.text() == words)


def test_mood_48_hours_before_and_after_is_what_the_check_ins_say(window: Window) -> None:
    key(Qt.Key.Key_Home)
    for event in in_time(window):
        page_of(window).choose(event.id)
        QTest.qWait(0)
        assert figure(window, "48 h before") == naive(window, event, -1)
        assert figure(window, "48 h after") == naive(window, event, 1)


def test_check_ins_at_the_very_moment_and_at_the_edges_are_counted_once(stage: Stage) -> None:
    window = stage.open("empty")
    now = window.desk.now()
    hours = (0, -48, 48, -49, 49)
    with window.desk.journal.write() as session:
        session.add(RelationshipEvent(**dated(now, now), words="in the middle"))
        for number, away in enumerate(hours):
            moment = replace(now, utc=now.utc + away * 3_600)
            session.add(MoodCheckIn(**dated(moment, now), mood=number))
    window.desk.visit("timeline", only(window, RelationshipEvent).id)
    settle()
    assert figure(window, "48 h before") == ("0 to 1", "2 check-ins")
    assert figure(window, "48 h after") == ("2", "1 check-in")


# The client's own word


def test_felt_connected_is_kept_as_it_is_said(window: Window) -> None:
    event = choose_event(window, "Long call with Leah")
    assert felt(window, event) is None
    for answer, word in ((Felt.YES, "Yes"), (Felt.PARTLY, "Partly"), (Felt.NOT_SURE, "Not sure")):
        press(window, f"Did the two feel connected? {word}")
        assert felt(window, event) == (answer, "")
        assert says(window, "Saved")
    press(window, "Did the two feel connected? Not sure")
    assert felt(window, event) is None


def test_own_words_are_kept_after_a_pause_and_when_leaving(window: Window) -> None:
    other, event = event_of(window, "Market with Ines"), choose_event(window, "Long call with Leah")
    press(window, "Did the two feel connected? Partly")
    find(window, "How they might be linked", TextField).setFocus()
    keys("we laughed")
    until(lambda: felt(window, event) == (Felt.PARTLY, "we laughed"))
    keys(" a lot")
    page_of(window).choose(other.id)
    assert felt(window, event) == (Felt.PARTLY, "we laughed a lot")
    assert felt(window, other) == (Felt.YES, "For an hour I forgot to watch how I was doing.")


def test_ctrl_z_takes_an_answer_back(window: Window) -> None:
    event = choose_event(window, "Market with Ines")
    before = felt(window, event)
    press(window, "Did the two feel connected? No")
    assert felt(window, event) != before
    page_of(window).chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert felt(window, event) == before
    assert says(window, "Taken back: how two things felt connected.")


def test_a_failed_save_leaves_the_words_in_the_field(window: Window) -> None:
    event = choose_event(window, "Long call with Leah")
    field = find(window, "How they might be linked", TextField)
    field.setFocus()
    keys("kept here")
    card = window.findChild(Chosen)
    assert card is not None
    with full_disk():
        press(window, "Did the two feel connected? Yes")
        assert card.answering.error.sentence
        assert field.value == "kept here"
    card.answering.answer()
    assert felt(window, event) == (Felt.YES, "kept here")
    assert not card.answering.error.sentence


# The session


def test_bring_to_session_adds_a_point_and_says_where(window: Window) -> None:
    event = choose_event(window, "Market with Ines")
    known = len(agenda(window))
    key(Qt.Key.Key_B, CONTROL)
    point = agenda(window)[-1]
    assert (len(agenda(window)), point.event_id, point.text) == (known + 1, event.id, event.words)
    tick = find(window, "Bring to session", Tick)
    assert tick.isChecked()
    assert "point 4" in tick.accessibleDescription()
    key(Qt.Key.Key_B, CONTROL)
    assert len(agenda(window)) == known
    assert not tick.isChecked()
    press(window, "Bring to session")
    assert len(agenda(window)) == known + 1
    key(Qt.Key.Key_Z, CONTROL)
    assert len(agenda(window)) == known


# What is in view


def naive_in_view(window: Window) -> int:
    first, last = page_of(window).chart.view
    return sum(first * DAY <= one.happened.wall <= last * DAY for one in in_time(window))


def test_each_range_shows_the_days_it_names(window: Window) -> None:
    today = window.desk.clock.today().toordinal() - datetime(1970, 1, 1).toordinal()  # noqa: DTZ001
    counts = {}
    for name in ("All", "12 weeks", "4 weeks", "Since last session"):
        press(window, f"Range {name}")
        first, last = page_of(window).chart.view
        counts[name] = naive_in_view(window)
        assert last >= today
        assert says(window, f"{counts[name]} event{'s' if counts[name] != 1 else ''}")
        if name == "All":
            assert first * DAY <= in_time(window)[0].happened.wall
        elif "weeks" in name:
            assert today - first == int(name.split()[0]) * 7
    assert counts["All"] == len(in_time(window))
    assert counts["All"] > counts["4 weeks"] > counts["Since last session"]


def test_plus_and_minus_zoom_and_no_range_is_claimed_any_more(window: Window) -> None:
    page = page_of(window)
    first, last = page.chart.view
    key(Qt.Key.Key_Plus)
    near = page.chart.view
    assert near[1] - near[0] < last - first
    assert page.filters.range == ""
    key(Qt.Key.Key_Minus)
    assert page.chart.view == pytest.approx((first, last))


def test_the_overview_moves_and_stretches_what_is_shown(window: Window) -> None:
    page = page_of(window)
    page.chart.overview.setFocus()
    before = page.chart.view
    key(Qt.Key.Key_Left)
    moved = page.chart.view
    assert moved[0] < before[0]
    assert moved[1] - moved[0] == pytest.approx(before[1] - before[0], abs=0.7)
    key(Qt.Key.Key_Plus)
    assert page.chart.view[1] - page.chart.view[0] < moved[1] - moved[0]
    key(Qt.Key.Key_Minus)
    key(Qt.Key.Key_Right)
    assert page.chart.view[0] > moved[0]


def test_filtering_dims_on_the_chart_and_takes_nothing_off_the_list(window: Window) -> None:
    page = page_of(window)
    count = naive_in_view(window)
    page.filters.show_person(person_of(window, "Daniel").id)
    assert {mark.dim for mark in page.chart._data.marks} == {True, False}
    assert says(window, f"{count} events")


def test_the_chart_tells_a_screen_reader_what_is_in_view(window: Window) -> None:
    press(window, "Range All")
    told = page_of(window).chart.accessibleDescription()
    assert f"{len(in_time(window))} events" in told
    assert f"{len(every(window, MoodCheckIn))} check-ins" in told


def test_a_journal_without_events_explains_itself(stage: Stage) -> None:
    stage.open("empty").desk.visit("timeline")
    settle()
    assert says(stage.frame, "How to read it")
    for code in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Return):
        key(code)
    press(stage.frame, "Add an earlier event")
    assert says(stage.frame, "What happened?")
