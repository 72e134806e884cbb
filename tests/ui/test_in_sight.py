"""What must be in sight is: help at the lock, a notice beside what it is about, the last mood."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QWidget

from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.ui import theme
from ipt_journal.ui.forms.check_in import CheckInForm
from ipt_journal.ui.unlock import Unlock
from ipt_journal.ui.widgets.chip import Chip
from ipt_journal.ui.widgets.entry_row import EntryRow
from tests import scenes
from tests.hands import CONTROL, key, keys, press, real_key, save, says, settle
from tests.scenes import Stage
from tests.ui.kept import every
from tests.ui.shown import form_of


def place_of(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(1280, 800), (960, 640)])
@pytest.mark.parametrize("text", [90, 100, 120, 150])
def test_help_can_be_seen_at_the_lock_without_scrolling(
    stage: Stage, size: tuple[int, int], text: int
) -> None:
    stage.appearance.change("text_size", text)
    stage.frame.resize(*size)
    scenes.unlock(stage)
    settle(200)
    page = stage.frame.content
    assert isinstance(page, Unlock)
    offers = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and (one.accessibleName() or one.text()).strip().startswith("Need help")
    ]
    assert len(offers) == 1
    assert offers[0].visibleRegion().boundingRect().size() == offers[0].size()
    offers[0].click()
    settle()
    assert page.help_is_open
    key(Qt.Key.Key_Escape)
    assert not page.help_is_open


@pytest.mark.parametrize("page", ["today", "event", "next", "settings", "people", "timeline"])
def test_a_notice_lies_over_nothing_that_can_be_pressed(stage: Stage, page: str) -> None:
    window = stage.open_at("full", page)
    window.desk.notice("Something that is said at the foot of the window.")
    settle()
    bar = place_of(window._bar, window)
    within = [one for one in window.page.findChildren(QWidget) if one.isVisible()]
    seen = [one for one in within if not one.visibleRegion().isEmpty()]
    for part in seen:
        corner = part.mapTo(window, part.visibleRegion().boundingRect().topLeft())
        shown = QRect(corner, part.visibleRegion().boundingRect().size())
        assert not shown.intersects(bar), part
    middle = place_of(window.page, window).center().x()
    assert abs(bar.center().x() - middle) <= 2
    window._bar.hide()
    settle()
    assert place_of(window.page, window).bottom() >= window.height() - 2


def test_a_mood_just_saved_stands_under_recent_and_opens(stage: Stage) -> None:
    window = stage.open("full")
    keys("6")
    key(Qt.Key.Key_Return)
    rows = [one for one in window.findChildren(EntryRow) if one.isVisible()]
    newest = max(rows, key=lambda row: row.entry.place)
    assert newest.entry.mood == 6
    newest.click()
    settle()
    form = form_of(window, CheckInForm)
    assert form.mood.value == 6
    form.mood.set_value(7)
    form.on_edited()
    save()
    latest = max(every(window, MoodCheckIn), key=lambda one: one.happened_utc)
    assert latest.mood == 7


def test_every_kind_of_event_is_named_in_full(stage: Stage) -> None:
    window = stage.open_at("full", "event")
    press(window, "More")
    chips = [one for one in window.findChildren(Chip) if one.isVisible()]
    assert len(chips) > 20
    for chip in chips:
        assert chip._words == chip.accessibleName()
        wide = QFontMetricsF(theme.font(15, 600)).horizontalAdvance(chip.accessibleName())
        assert chip.width() > wide


def test_a_deletion_found_by_search_is_taken_back_at_once(stage: Stage) -> None:
    window = stage.open("empty")
    press(window, "Write a note")
    keys("a very rare word")
    save()
    real_key(Qt.Key.Key_F, CONTROL)
    keys("rare")
    settle(300)
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    press(window, "Delete")
    assert not every(window, Note)
    real_key(Qt.Key.Key_Z, CONTROL)
    assert len(every(window, Note)) == 1
    assert says(window, "Back again: a note.")
