"""The session view: what two people may see, what they say together, and how it is left."""

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.record import Share, dated
from ipt_journal.records.said import Said
from ipt_journal.records.therapy import TherapySession
from ipt_journal.ui.forms.event import EventForm
from ipt_journal.ui.pages.next_session import NextSessionPage
from ipt_journal.ui.pages.session_view import SessionViewPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.sidebar import Sidebar
from ipt_journal.ui.widgets.field import TextField
from ipt_journal.ui.window import Window
from tests.hands import CONTROL, key, keys, press, says, settle, until, words_on
from tests.scenes import Stage
from tests.ui.kept import by_now, coming, event_of, every, full_disk, keep, only, person_of
from tests.ui.shown import form_of
from tests.vault import conftest as vault

write_protect = vault.write_protect

DAY = 86_400
CANARY = "marzipanhedgehog"
EVENING = "forgot the evening"


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give the session view with nothing chosen."""
    return stage.open_at("full", "session_view")


def page_of(window: Window) -> SessionViewPage:
    assert isinstance(window.page, SessionViewPage)
    return window.page


def choose(window: Window, words: str) -> RelationshipEvent:
    event = event_of(window, words)
    page_of(window).choose(event.id)
    settle()
    return event


def mask(window: Window, words: str) -> RelationshipEvent:
    """Fill an event with words that may not be seen, and mark it never to be shown."""
    event = event_of(window, words)
    event.words, event.felt, event.share = f"{CANARY} by the sea", [CANARY], Share.NEVER
    stranger = Person(label=f"Uncle {CANARY}")
    keep(window, event, stranger)
    settle()
    return event


def field_of(window: Window) -> TextField:
    return page_of(window).said.field


def say(window: Window, words: str) -> None:
    field_of(window).setFocus()
    keys(words)


def said(window: Window) -> list[tuple[UUID, UUID | None, str]]:
    return [(one.session_id, one.event_id, one.words) for one in every(window, Said)]


def in_time(window: Window) -> list[RelationshipEvent]:
    return sorted(every(window, RelationshipEvent), key=lambda one: one.happened_utc)


# Everything that can be read


def everything(window: Window) -> str:
    """Return all that can be seen or heard of the window: words, tips, and what is read out."""
    page = page_of(window)
    told = [*words_on(window), window.window().windowTitle(), *page.chart._data.lanes]
    for one in [page, *page.findChildren(QWidget), window]:
        told += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.whatsThis()]
    told += heard(window)
    return "\n".join(told)


def heard(root: QWidget) -> Iterator[str]:
    """Yield what a screen reader finds, from the window inwards."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        kinds = QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value
        yield from (one.text(kind) for kind in kinds)
        waiting += [one.child(index) for index in range(one.childCount())]


def test_of_a_private_event_nothing_is_seen_or_heard_but_when_it_was(window: Window) -> None:
    event = mask(window, EVENING)
    for code in (Qt.Key.Key_End, Qt.Key.Key_Home):
        key(code)
        assert CANARY not in everything(window)
    page_of(window).choose(event.id)
    settle()
    told = everything(window)
    assert CANARY not in told
    assert "Argument" not in told
    assert says(window, "Private · Tuesday 10 November")
    assert says(window, "mood 5 to 6 before (4 check-ins), 2 to 4 after (4)")
    assert "Private · Tuesday 10 November" in page_of(window).chart.accessibleDescription()


def test_the_check_reads_what_is_shown(window: Window) -> None:
    event = event_of(window, EVENING)
    event.words = f"{CANARY} by the sea"
    keep(window, event)
    page_of(window).choose(event.id)
    settle()
    assert says(window, CANARY)
    assert CANARY in page_of(window).chart.accessibleDescription()
    assert CANARY in "\n".join(heard(window))


def test_the_mark_of_a_private_event_tells_neither_whom_nor_how(window: Window) -> None:
    page = page_of(window)
    event = mask(window, EVENING)
    keep(window, Link(event_id=event.id, felt=Felt.YES))
    settle()
    [mark] = [
        mark
        for one, mark in zip(page.record.events, page.chart._data.marks, strict=True)
        if one.id == event.id
    ]
    assert page.chart._data.lanes[mark.lane] == "Private"
    assert (mark.role, mark.valence, mark.hollow) == ("none", 0, False)
    assert (mark.mixed, mark.connected) == (False, False)
    assert mark.at == event.happened.wall


def test_somebody_known_only_from_private_events_has_no_lane(stage: Stage) -> None:
    window = stage.open("full")
    daniel = person_of(window, "Daniel")
    with_daniel = [
        one for one in every(window, RelationshipEvent) if daniel.id in whom(window, one)
    ]
    for one in with_daniel:
        one.share = Share.NEVER
    keep(window, *with_daniel)
    window.desk.visit("session_view")
    settle()
    assert "Daniel" not in page_of(window).chart._data.lanes
    assert "Mum" in page_of(window).chart._data.lanes


def whom(window: Window, event: RelationshipEvent) -> set[UUID]:
    return {one.person_id for one in every(window, Mention) if one.owner_id == event.id}


def test_a_private_link_leaves_no_foot(window: Window) -> None:
    event = event_of(window, EVENING)
    [link] = [one for one in every(window, Link) if one.event_id == event.id]
    page = page_of(window)
    index = next(n for n, one in enumerate(page.record.events) if one.id == event.id)
    assert page.chart._data.marks[index].connected
    link.share = Share.NEVER
    keep(window, link)
    settle()
    assert not page.chart._data.marks[index].connected


def test_notes_of_check_ins_people_and_what_is_hard_to_say_are_not_there(window: Window) -> None:
    next_one, mum = coming(window), person_of(window, "Mum")
    next_one.hard_to_say, mum.hard, mum.went_well = CANARY, CANARY, CANARY
    noted = every(window, MoodCheckIn)
    for check_in in noted:
        check_in.note = CANARY
    keep(window, next_one, mum, *noted)
    for one in in_time(window)[-6:]:
        page_of(window).choose(one.id)
        settle()
        assert CANARY not in everything(window)


def test_with_initials_no_name_is_seen_or_heard_anywhere(window: Window) -> None:
    event = event_of(window, EVENING)
    event.words = "Daniel said that Mum and Leah had told daniel."
    keep(window, event)
    page_of(window).choose(event.id)
    names = [one.label for one in every(window, Person)]
    settle()
    assert all(name in everything(window) for name in ("Daniel", "Mum", "Leah"))
    press(window, "People as Initials")
    told = everything(window)
    assert not [name for name in names if name.casefold() in told.casefold().split()]
    for name in ("Daniel", "Leah", "Mum"):
        assert name not in told
    assert says(window, "D. said that Mother and L. had told D.")
    assert says(window, "Argument · D., partner · Tuesday 10 November")
    assert "D." in page_of(window).chart._data.lanes
    press(window, "People as Names")
    assert says(window, "Daniel said that Mum and Leah had told daniel.")


def test_lanes_stay_where_they_are_when_names_change(window: Window) -> None:
    lanes = [mark.lane for mark in page_of(window).chart._data.marks]
    press(window, "People as Initials")
    assert [mark.lane for mark in page_of(window).chart._data.marks] == lanes


# What we said


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
    assert says(window, "Taken back: what was said together.")


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


def test_what_was_said_is_found_by_its_event(window: Window) -> None:
    event = choose(window, EVENING)
    say(window, "about lighthouses")
    window.desk.visit("entries")
    keys("lighthouses")
    settle(200)
    key(Qt.Key.Key_Return)  # to the list
    key(Qt.Key.Key_Return)
    assert form_of(window, EventForm).content()["words"] == event.words


# Moving and choosing


def test_keys_go_through_the_events_as_on_the_timeline(window: Window) -> None:
    told = in_time(window)
    page = page_of(window)
    key(Qt.Key.Key_End)
    assert page.chosen == told[-1].id
    key(Qt.Key.Key_Left)
    assert page.chosen == told[-2].id
    key(Qt.Key.Key_Home)
    assert page.chosen == told[0].id
    first, last = page.chart.view
    key(Qt.Key.Key_Plus)
    assert page.chart.view[1] - page.chart.view[0] < last - first
    assert page.bar.range == ""
    key(Qt.Key.Key_Minus)
    assert page.chart.view == pytest.approx((first, last))


def test_up_and_down_also_reach_what_is_private(window: Window) -> None:
    page = page_of(window)
    event = mask(window, EVENING)
    key(Qt.Key.Key_End)
    seen = set()
    for code in (*[Qt.Key.Key_Up] * 8, *[Qt.Key.Key_Down] * 8):
        key(code)
        seen.add(page.chosen)
    assert event.id in seen


def test_a_click_chooses_and_enter_leads_to_the_field(window: Window) -> None:
    page = page_of(window)
    event = event_of(window, EVENING)
    index = next(n for n, one in enumerate(page.record.events) if one.id == event.id)
    mark = page.chart._data.marks[index]
    box = page.chart._lane_plot.getViewBox()
    at: QPointF = box.mapViewToScene(QPointF(mark.at / DAY, -mark.lane))
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at.toPoint())
    settle()
    assert page.chosen == event.id
    assert says(window, "He forgot the evening")
    key(Qt.Key.Key_Return)
    assert field_of(window).hasFocus()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))
    assert page.chosen is None


def test_each_range_shows_the_days_it_names(window: Window) -> None:
    spans = []
    for name in ("All", "12 weeks", "4 weeks", "Since last session"):
        press(window, f"Range {name}")
        first, last = page_of(window).chart.view
        spans.append(last - first)
    assert spans == sorted(spans, reverse=True)
    assert spans[2] == pytest.approx(28, abs=1.5)


def test_the_trend_comes_with_its_words(window: Window) -> None:
    assert not says(window, "check-in")
    press(window, "Trend")
    assert says(window, "trend")
    assert page_of(window).chart._dots.joined
    press(window, "Trend")
    assert not says(window, "trend")


def test_the_marks_are_larger_than_on_the_timeline(window: Window) -> None:
    chart = page_of(window).chart
    assert (chart._dots.radius, chart._lanes.larger > 1) == (5.0, True)


# Coming and going


def test_the_timeline_leads_there_and_takes_event_and_days_back(stage: Stage) -> None:
    window = stage.open_at("full", "timeline")
    page = window.page
    assert isinstance(page, TimelinePage)
    page.choose(event_of(window, EVENING).id)
    press(window, "Range 12 weeks")
    key(Qt.Key.Key_Plus)
    days = page.chart.view
    press(window, "Session view")
    assert page_of(window).chart.view == pytest.approx(days)
    assert says(window, "He forgot the evening")
    other = choose(window, "Told Ruth about")
    press(window, "Range 4 weeks")
    days = page_of(window).chart.view
    press(window, "Leave")
    assert window.page is page
    assert page.chosen == other.id
    assert page.chart.view == pytest.approx(days)
    assert page.filters.range == "month"


def test_with_nothing_chosen_the_timeline_has_nothing_chosen_either(stage: Stage) -> None:
    window = stage.open_at("full", "timeline")
    key(Qt.Key.Key_End)
    press(window, "Session view")
    page_of(window).choose(None)
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, TimelinePage)
    assert window.page.chosen is None


def test_it_has_the_window_to_itself_and_esc_leaves_also_while_typing(window: Window) -> None:
    sidebar = window.findChildren(Sidebar)[0]
    assert not sidebar.isVisible()
    say(window, "half a line")
    key(Qt.Key.Key_Escape)
    assert isinstance(window.page, TimelinePage)
    assert sidebar.isVisible()
    assert only(window, Said).words == "half a line"


def test_help_opens_above_it_and_esc_comes_back_to_the_same_event(window: Window) -> None:
    event = choose(window, "Market with Ines")
    key(Qt.Key.Key_F1)
    assert window.findChildren(Sidebar)[0].isVisible()
    key(Qt.Key.Key_Escape)
    assert page_of(window).chosen == event.id
    assert not window.findChildren(Sidebar)[0].isVisible()


def test_another_size_of_text_keeps_what_is_typed(stage: Stage, window: Window) -> None:
    say(window, "in the middle of it")
    stage.appearance.change("text_size", 120)
    settle(120)
    assert field_of(window).value == "in the middle of it"
    assert not window.findChildren(Sidebar)[0].isVisible()
    stage.appearance.change("text_size", 100)
    settle(120)


def test_hide_is_there_and_asks_for_the_window_to_go(window: Window) -> None:
    asked: list[bool] = []
    window.desk.hide_requested.disconnect()
    window.desk.hide_requested.connect(lambda: asked.append(True))
    press(window, "Hide")
    assert asked == [True]


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
