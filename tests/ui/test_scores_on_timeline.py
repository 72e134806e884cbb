"""The totals of questionnaires on the timeline: a thin row each, told in words, hidden at will."""

from datetime import timedelta

import numpy as np
import pytest

from ipt_journal.moment import Moment
from ipt_journal.records.record import Share, dated
from ipt_journal.records.response import Response
from ipt_journal.ui.charts.below import rows_below
from ipt_journal.ui.pages.session_view import SessionViewPage
from ipt_journal.ui.pages.timeline import TimelinePage
from ipt_journal.ui.window import Window
from tests.conftest import NOW
from tests.hands import press, settle
from tests.scenes import Stage
from tests.ui.kept import every, keep


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "timeline")


def page_of(window: Window) -> TimelinePage:
    assert isinstance(window.page, TimelinePage)
    return window.page


def told(window: Window) -> str:
    settle(60)
    return page_of(window).chart.accessibleDescription()


def totals(window: Window) -> dict[str, list[float]]:
    return {row.name: row.totals.tolist() for row in page_of(window).chart.scores}


def private(window: Window, form: str) -> None:
    found = [one for one in every(window, Response) if one.form == form]
    for one in found:
        one.share = Share.NEVER
    keep(window, *found)
    settle()


def test_each_questionnaire_has_a_row_and_is_told_by_total_and_day(window: Window) -> None:
    assert totals(window) == {"PHQ-9": [18, 17, 14, 15, 12, 10], "GAD-7": [13, 9, 6]}
    assert "PHQ-9: 12 on 29 October, 10 on 12 November." in told(window)
    press(window, "Range All")
    assert "PHQ-9: 18 on 3 September, 17 on 17 September, 14 on 1 October" in told(window)
    assert "GAD-7: 13 on 3 September, 9 on 1 October, 6 on 29 October." in told(window)


def test_mood_keeps_its_height(window: Window) -> None:
    assert page_of(window).chart._mood.getViewBox().height() >= 160


def test_one_tick_hides_them_and_nothing_is_told_then(window: Window) -> None:
    page = page_of(window)
    assert page.filters._scores.isChecked()
    page.filters._scores.setChecked(False)
    assert page.chart.scores == ()
    assert "PHQ" not in told(window)
    press(window, "Session view")
    settle()
    assert isinstance(window.page, SessionViewPage)
    assert window.page.chart.scores == ()
    assert "PHQ" not in window.page.chart.accessibleDescription()


def test_the_session_view_shows_what_may_be_seen(window: Window) -> None:
    private(window, "phq-9")
    assert "PHQ-9" in totals(window)
    press(window, "Session view")
    settle()
    assert isinstance(window.page, SessionViewPage)
    assert [row.name for row in window.page.chart.scores] == ["GAD-7"]
    assert "PHQ" not in window.page.chart.accessibleDescription()


def test_the_chart_that_leaves_the_app_has_them_without_what_is_private(window: Window) -> None:
    drawn = page_of(window)._picture().svg().decode()
    assert ">PHQ-9<" in drawn.replace("\n", "")
    private(window, "phq-9")
    drawn = page_of(window)._picture().svg().decode()
    assert "PHQ" not in drawn
    assert ">GAD-7<" in drawn.replace("\n", "")


def test_a_skipped_item_is_a_mark_without_a_total(window: Window) -> None:
    at = Moment.of(NOW)
    keep(window, Response(form="gad-7", answers=[1] * 6 + [None], **dated(at, at)))
    settle()
    assert np.isnan(totals(window)["GAD-7"][-1])
    assert "GAD-7: 6 on 29 October, no total on 17 November." in told(window)
    assert "hollow: an item was skipped, no total" in page_of(window)._card._beside.text()


def test_many_are_told_by_how_often_and_between_which_totals(window: Window) -> None:
    days = [Moment.of(NOW - timedelta(days=n)) for n in range(1, 12)]
    keep(window, *(Response(form="gad-7", answers=[1] * 7, **dated(at, at)) for at in days))
    settle()
    assert "GAD-7: 12 times, totals from 6 to 7, last 7 on 16 November." in told(window)


def test_a_line_joins_what_is_up_to_twice_the_days_asked_about_apart(window: Window) -> None:
    [row, _] = page_of(window).chart.scores
    assert 28 <= row.apart < 29


def test_without_any_there_is_no_row_and_no_tick(stage: Stage) -> None:
    window = stage.open_at("one", "timeline")
    assert page_of(window).chart.scores == ()
    assert not page_of(window).filters._scores.isEnabled()


def test_rows_below_the_lanes_stand_clear_of_each_other() -> None:
    for influences in (False, True):
        for sits in (False, True):
            placed = rows_below(5, influences=influences, sits=sits, scores=3)
            middles = placed.scores
            assert np.diff(middles).min() > 0.99
            above = 4 + influences + sits
            assert middles[0] - above >= (1.8 if sits else 0.99)
            assert placed.foot >= middles[-1] + 0.5
