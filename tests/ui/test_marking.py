"""Marking days on the timeline: by mouse and by keys, for an event, on their own, or as a phase."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ipt_journal.records import mention, mood, standing
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Share
from ipt_journal.records.standing import Standing
from ipt_journal.ui.charts.axis import number_of
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.timeline.chosen import Chosen
from ipt_journal.ui.widgets.calendar import DateButton
from ipt_journal.ui.widgets.tick import Tick
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, RETURN, choose, find, key, keys, press, says, settle, until, write
from tests.scenes import Stage
from tests.ui.kept import agenda, event_of, every, full_disk, keep, newest, only, person_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, LAST = date(2026, 11, 4), date(2026, 11, 6)


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "timeline")


def page_of(window: Window) -> TimelinePage:
    assert isinstance(window.page, TimelinePage)
    return window.page


def place(window: Window, day: float, mood: float) -> QPoint:
    """Return where a day and a mood lie on the chart."""
    chart = page_of(window).chart
    at: QPointF = chart._mood.getViewBox().mapViewToScene(QPointF(day, mood))
    return at.toPoint()


def drag(window: Window, first: date, last: date) -> None:
    """Drag with the left button from the morning of one day to the evening of another."""
    chart = page_of(window).chart
    start, end = place(window, number_of(first) + 0.3, 9), place(window, number_of(last) + 0.7, 9)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(chart, QPoint(start.x() + (end.x() - start.x()) * step // 5, start.y()))
        settle(15)
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=end)
    settle()


def days_shown(window: Window) -> list[date]:
    return [one.day for one in window.findChildren(DateButton) if one.isVisible()]


def days_of(link: Link) -> tuple[date, date]:
    assert link.period is not None
    return link.period.start.day, link.period.end.day


def shaded(window: Window) -> tuple[float, float] | None:
    chosen = page_of(window).chart._brush.chosen
    return chosen[:2] if chosen else None


# A time on its own


def test_days_that_are_dragged_over_are_kept_with_their_words_and_brought(window: Window) -> None:
    known = every(window, Link)
    drag(window, FIRST, LAST)
    assert days_shown(window) == [FIRST, LAST]
    assert shaded(window) == (number_of(FIRST), number_of(LAST) + 1)
    assert says(window, "check-ins")
    keys("grey, nothing moved")
    press(window, "Bring to session")
    press(window, "Save")
    told = newest(window, Link, known)
    assert (told.words, told.event_id, days_of(told)) == (
        "grey, nothing moved",
        None,
        (FIRST, LAST),
    )
    assert agenda(window)[-1].link_id == told.id
    assert says(window, "In view")
    assert shaded(window) is None


def test_a_marked_time_is_opened_from_the_chart_and_from_the_list_and_let_go(
    window: Window,
) -> None:
    known = every(window, Link)
    drag(window, FIRST, LAST)
    keys("grey")
    key(RETURN, CONTROL)
    told = newest(window, Link, known)
    press(window, "grey, 4 November to 6 November")
    assert days_shown(window) == [FIRST, LAST]
    press(window, "Cancel")
    chart = page_of(window).chart
    foot = place(window, number_of(FIRST) + 1, -0.36)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=foot)
    settle()
    assert find(window, "Bring to session", Tick).isChecked() is False
    press(window, "Delete")
    assert told.id not in {one.id for one in every(window, Link)}
    chart.setFocus()
    key(Qt.Key.Key_Z, CONTROL)
    assert told.id in {one.id for one in every(window, Link)}


def test_days_are_marked_by_keys_alone(window: Window) -> None:
    chart = page_of(window).chart
    chart.setFocus()
    for code in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        key(code, SHIFT)
    until(lambda: len(days_shown(window)) == 2)
    first, last = days_shown(window)
    assert (last - first).days == 2
    key(Qt.Key.Key_Escape)
    assert says(window, "In view")


def test_a_time_can_be_marked_without_the_chart(window: Window) -> None:
    press(window, "Mark a time")
    today = window.desk.clock.today()
    assert days_shown(window) == [today, today]


def test_what_was_written_of_a_time_waits_when_one_leaves(window: Window) -> None:
    drag(window, FIRST, LAST)
    keys("half a sen")
    window.desk.visit("today")
    window.desk.visit("timeline")
    settle()
    known = every(window, Link)
    page_of(window)._marking.closed.emit()
    press(window, "Mark a time")
    assert days_shown(window) == [FIRST, LAST]
    keys("tence")
    press(window, "Save")
    assert newest(window, Link, known).words == "half a sentence"


def test_on_a_full_disk_the_words_stay_and_a_sentence_says_why(window: Window) -> None:
    drag(window, FIRST, LAST)
    keys("stays")
    with full_disk():
        press(window, "Save")
    form = page_of(window)._side.form
    assert form is not None
    assert form.error.sentence
    assert form.content()["words"] == "stays"


def test_a_time_that_lies_the_wrong_way_round_is_turned(window: Window) -> None:
    known = every(window, Link)
    drag(window, LAST, FIRST)
    press(window, "Save")
    assert days_of(newest(window, Link, known)) == (FIRST, LAST)


def test_a_marked_time_is_found_by_search_and_opened_on_the_timeline(window: Window) -> None:
    drag(window, FIRST, LAST)
    keys("unmistakable")
    press(window, "Save")
    window.desk.visit("entries")
    keys("unmistak")
    until(lambda: says(window, "1 found"))
    key(RETURN)
    key(RETURN)
    assert days_shown(window) == [FIRST, LAST]


def test_days_marked_anew_stay_where_words_of_an_earlier_time_wait(window: Window) -> None:
    first, last = date(2026, 11, 10), date(2026, 11, 11)
    drag(window, FIRST, LAST)
    keys("dull days")
    key(Qt.Key.Key_Escape)
    drag(window, first, last)
    assert days_shown(window) == [first, last]
    assert shaded(window) == (number_of(first), number_of(last) + 1)
    known = every(window, Link)
    keys(", and grey")
    press(window, "Save")
    told = newest(window, Link, known)
    assert (told.words, days_of(told)) == ("dull days, and grey", (first, last))


def test_a_name_that_waits_is_not_lost_when_other_days_are_named(window: Window) -> None:
    drag(window, FIRST, LAST)
    press(window, "Name as a phase")
    keys("Quiet week")
    key(Qt.Key.Key_Escape)
    first, last = date(2026, 11, 10), date(2026, 11, 11)
    drag(window, first, last)
    keys("still a time of its own")
    press(window, "Name as a phase")
    assert days_shown(window) == [first, last]
    keys("s")
    press(window, "Save")
    kept = only(window, Phase)
    assert (kept.name, kept.first, kept.last) == ("Quiet weeks", first, last)
    press(window, "Mark a time")
    form = page_of(window)._side.form
    assert form is not None
    assert form.content()["words"] == "still a time of its own"


# With an event


def test_days_marked_while_an_event_is_chosen_are_the_mood_that_is_meant(window: Window) -> None:
    event = event_of(window, "forgot the evening")
    page_of(window).choose(event.id)
    settle()
    drag(window, date(2026, 11, 10), date(2026, 11, 12))
    [link] = [one for one in every(window, Link) if one.event_id == event.id]
    assert days_of(link) == (date(2026, 11, 10), date(2026, 11, 12))
    assert link.felt is Felt.YES
    card = window.findChild(Chosen)
    assert card is not None
    assert says(card, "You marked 10 November to 12 November: mood 2 to 6, 6 check-ins")
    assert shaded(window) is not None
    assert says(window, "These days are marked for it.")
    drag(window, date(2026, 11, 7), date(2026, 11, 8))
    assert says(window, "You marked 7 November to 8 November")
    press(window, "Undo")
    assert says(window, "You marked 10 November to 12 November")
    press(window, "Do not mark these days")
    [link] = [one for one in every(window, Link) if one.event_id == event.id]
    assert link.period is None
    assert not says(window, "You marked")
    assert shaded(window) is None


def test_a_time_can_belong_with_an_event_and_its_words_go_along(window: Window) -> None:
    event = event_of(window, "Long call with Leah")
    drag(window, date(2026, 10, 25), date(2026, 10, 26))
    keys("easier than before")
    form = page_of(window)._side.form
    assert form is not None
    offered = dict(form._near)  # type: ignore[attr-defined]  # a stretch's form
    assert event.id in offered
    form.belongs.emit(event.id)  # type: ignore[attr-defined]  # what its menu does
    settle()
    [link] = [one for one in every(window, Link) if one.event_id == event.id]
    assert (link.words, days_of(link)) == (
        "easier than before", (date(2026, 10, 25), date(2026, 10, 26)),
    )  # fmt: skip
    assert page_of(window).chosen == event.id


@pytest.mark.parametrize("private", ["the time", "what was said of the event", "neither"])
def test_what_was_private_stays_so_when_a_time_belongs_with_an_event(
    window: Window, private: str
) -> None:
    event = event_of(window, "forgot the evening")
    [said] = [one for one in every(window, Link) if one.event_id == event.id]
    known = every(window, Link)
    drag(window, date(2026, 11, 10), date(2026, 11, 11))
    keys("never to be read")
    press(window, "Bring to session")
    press(window, "Save")
    told = newest(window, Link, known)
    told.share = Share.NEVER if private == "the time" else Share.INCLUDE
    said.share = Share.NEVER if private == "what was said of the event" else Share.INCLUDE
    keep(window, told, said)
    settle()
    page_of(window)._marking.open_link(told.id)
    form = page_of(window)._side.form
    assert form is not None
    form.belongs.emit(event.id)  # type: ignore[attr-defined]  # what its menu does
    settle()
    [link] = [one for one in every(window, Link) if one.event_id == event.id]
    assert "never to be read" in link.words
    assert (link.share is Share.NEVER) == (private != "neither")
    assert agenda(window)[-1].link_id == link.id
    assert told.id not in {one.id for one in every(window, Link)}


# Phases


def test_days_are_named_as_a_phase_that_is_drawn_and_can_be_changed(window: Window) -> None:
    drag(window, FIRST, LAST)
    press(window, "Name as a phase")
    key(RETURN)
    assert says(window, "A word or two is fine.")
    keys("Trying two evenings")
    press(window, "Still going on")
    key(RETURN, CONTROL)
    kept = only(window, Phase)
    assert (kept.name, kept.first, kept.last) == ("Trying two evenings", FIRST, None)
    page = page_of(window)
    [band] = page.chart._phases.phases
    assert (band.first, band.name) == (number_of(FIRST), kept.name)
    assert "Phases: Trying two evenings." in page.chart.accessibleDescription()
    at = page.chart._phase_plot.getViewBox().mapViewToScene(QPointF(number_of(LAST), 0.5))
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at.toPoint())
    settle()
    write(window, "What do you call this time?", "!")
    press(window, "Save")
    assert only(window, Phase).name == "Trying two evenings!"
    press(window, "Trying two evenings!, since 4 November")
    press(window, "Delete")
    assert every(window, Phase) == []


# Shown beside it


def test_how_a_relationship_sat_is_noted_by_the_day_and_drawn_on_demand(window: Window) -> None:
    daniel = person_of(window, "Daniel")
    window.desk.visit("people", daniel.id)
    settle()
    press(window, "Edit")
    press(window, "How does this relationship sit with you? 9")
    press(window, "Save")
    said = only(window, Standing)
    assert (said.person_id, said.sits) == (daniel.id, 9)
    window.desk.visit("timeline")
    settle()
    choose(window, "Person", "Daniel")
    choose(window, "Show also", "How it sits with me")
    chart = page_of(window).chart
    assert [sits for _, sits in chart._sits.steps] == [9]
    assert says(window, "0 to 10: how it sits with you, Daniel")
    now = window.desk.now()
    with window.desk.journal.write() as session:
        standing.note(session, daniel.id, None, replace(now, utc=now.utc + 86_400))
    settle()
    assert [sits for _, sits in chart._sits.steps] == [9, None]
    chart.grab()  # the line ends, and nothing is drawn for it
    choose(window, "Person", "Leah")
    assert says(window, "You have not said yet how it sits with you: Leah")


def test_what_else_was_noted_stands_below_the_lanes_on_demand(window: Window) -> None:
    with window.desk.journal.write() as session:
        latest = mood.latest(session)
        assert latest is not None
        latest.influences = ["poor_sleep", "money"]
        session.add(latest)
    assert page_of(window).chart._influences.row is None
    choose(window, "Show also", "Poor sleep, illness, medication")
    assert [letter for _, letter in page_of(window).chart._influences.marks] == ["S"]
    assert says(window, "S poor sleep")


def test_a_person_named_second_is_not_dimmed(window: Window) -> None:
    everyone = {one.label: one.id for one in every(window, Person)}
    event = event_of(window, "forgot the evening")
    with window.desk.journal.write() as session:
        mention.set_people(session, event.id, [everyone["Daniel"], everyone["Leah"]])
    page = page_of(window)
    page.filters.show_person(everyone["Leah"])
    marks = zip(page.record.events, page.chart._data.marks, strict=True)
    assert not next(mark.dim for told, mark in marks if told.id == event.id)


def test_events_are_dimmed_by_how_they_felt(window: Window) -> None:
    page = page_of(window)
    choose(window, "How it felt", "Felt hard")
    for told, mark in zip(page.record.events, page.chart._data.marks, strict=True):
        assert mark.dim == (told.mixed or told.valence >= 0)


def test_in_a_journal_with_nothing_in_it_nothing_is_marked(stage: Stage) -> None:
    window = stage.open_at("empty", "timeline")
    page_of(window).chart.brushed.emit((1, 2))
    assert every(window, Link) == []
    assert says(window, "How to read it")
    keep(window, Phase(name="x", first_day="2026-11-01"))
    assert says(window, "How to read it")
