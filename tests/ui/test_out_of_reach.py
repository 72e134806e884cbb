"""A journal that cannot be reached for a while is told, and what is shown or saved stays so."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from ipt_journal.moment import Moment
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.ui.entry_list import AT_ONCE
from ipt_journal.ui.pages.entries import EntriesPage
from ipt_journal.ui.pages.settings import SettingsPage
from ipt_journal.vault.errors import Unreachable
from tests.conftest import NOW
from tests.hands import choose, key, keys, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import keep, pulled_out
from tests.ui.shown import today_of

GONE = "The journal cannot be reached."


def test_a_page_that_cannot_be_made_leaves_the_one_that_is_there(stage: Stage) -> None:
    window = stage.open("empty")
    window.desk.visit("today", focus="event")
    keys("She rang twice")
    with pulled_out(window):
        window.desk.visit("settings")
        assert says(window, GONE)
    assert today_of(window).isVisible()
    window.desk.depart()
    assert "She rang twice" in str(window.desk.drafts.contents())
    window.desk.visit("settings")
    assert isinstance(window.page, SettingsPage)


@pytest.mark.parametrize("page", ["entries", "people", "next", "timeline", "event", "note"])
def test_a_page_that_cannot_be_read_says_so_and_is_read_later(stage: Stage, page: str) -> None:
    window = stage.open_at("full", page)
    window.desk.visit("today")
    at = window.desk.now()
    keep(window, RelationshipEvent(words="Told her", **dated(at, at)))
    with pulled_out(window):
        window.desk.visit(page)
        settle()
        assert says(window, GONE)
        key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.desk.visit("today")
    window.desk.visit(page)
    settle()
    assert page not in window._stale


def test_what_is_saved_is_not_said_to_have_failed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = stage.open_at("empty", "settings")
    reach = window.desk.journal.vault.connect_to

    def gone(*_: object) -> None:
        window.desk.journal.vault.renew()
        monkeypatch.setattr(window.desk.journal.vault, "connect_to", lost)

    def lost(*_: object, **__: object) -> None:
        raise Unreachable

    window.desk.journal._listeners.insert(0, gone)  # the stick is pulled out after the save
    choose(window, "Key that hides", "F9")
    page = window.page
    assert isinstance(page, SettingsPage)
    assert not page.safety._error.sentence
    assert says(window, GONE)
    monkeypatch.setattr(window.desk.journal.vault, "connect_to", reach)


def test_a_list_that_cannot_go_on_says_so_and_goes_on_later(stage: Stage) -> None:
    journal = stage.journal("empty")
    with journal.write() as session:
        for hours in range(AT_ONCE * 2):
            at = Moment.of(NOW - timedelta(hours=hours))
            session.add(Note(text=f"note {hours}", **dated(at, at)))
    window = stage.open_at("empty", "entries")
    page = window.page
    assert isinstance(page, EntriesPage)
    rows = page.list.model()
    with pulled_out(window):
        page.list.scrollToBottom()
        settle()
        assert says(window, GONE)
        keys("note 1")
        settle(200)
    assert rows.rowCount() == AT_ONCE
    keys("1")
    settle(200)
    assert 0 < rows.rowCount() < AT_ONCE


def test_what_is_left_out_and_cannot_be_read_is_said_and_shown_later(stage: Stage) -> None:
    window = stage.open_at("full", "next")
    with pulled_out(window):
        press(window, "See what is left out")
        assert says(window, GONE)
    press(window, "See what is left out")
    assert says(window, "Long call with Leah about nothing much.")
