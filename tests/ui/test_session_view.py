"""The session view: moving and choosing as on the timeline, how one comes there and leaves."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ipt_journal.records.said import Said
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.sidebar import Sidebar
from ipt_journal.ui.window import Window
from tests.hands import key, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import event_of, every
from tests.ui.together import EVENING, choose, field_of, in_time, mask, page_of, say

DAY = 86_400


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give the session view with nothing chosen."""
    return stage.open_at("full", "session_view")


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
    assert spans[2] == pytest.approx(28, abs=2)


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
    assert [one.words for one in every(window, Said)].count("half a line") == 1


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
