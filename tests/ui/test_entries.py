"""All entries: found as one types, narrowed by kind, person and area, opened by Enter."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from ipt_journal.records import entries
from ipt_journal.records.entries import Filter
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.note import Note
from ipt_journal.records.record import dated
from ipt_journal.records.response import Response
from ipt_journal.ui.entry_list import EntryList, EntryModel
from ipt_journal.ui.pages.entries import EntriesPage
from ipt_journal.ui.pages.event import EventPage
from ipt_journal.ui.sidebar import NavButton
from ipt_journal.ui.window import Window
from tests.hands import (
    CONTROL,
    RETURN,
    choose,
    find,
    focused,
    key,
    keys,
    offers,
    press,
    save,
    says,
    settle,
    until,
    words_on,
)
from tests.scenes import Stage
from tests.ui.kept import every, keep, person_of


@pytest.fixture
def window(stage: Stage) -> Window:
    window = stage.open("full")
    key(Qt.Key.Key_F, CONTROL)
    return window


def page_of(window: Window) -> EntriesPage:
    assert isinstance(window.page, EntriesPage)
    return window.page


def model(window: Window) -> QAbstractItemModel:
    found = page_of(window).list.model()
    assert found is not None
    return found


def fetch_all(window: Window) -> list[str]:
    """Scroll to the end and return what every row says."""
    shown, top = model(window), page_of(window).list.rootIndex()
    while shown.canFetchMore(top):
        shown.fetchMore(top)
    return [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]


def find_words(window: Window, words: str) -> list[str]:
    QApplication.clipboard().setText(words)
    page_of(window).field.paste()
    until(lambda: page_of(window).narrowed.words == words)
    return fetch_all(window)


def test_everything_is_there_newest_first(window: Window) -> None:
    kinds = (RelationshipEvent, MoodCheckIn, Note, Response)
    total = sum(len(every(window, kind)) for kind in kinds)
    fetch_all(window)
    listed = [page_of(window).list._model.entry(model(window).index(n, 0)) for n in range(total)]
    times = [one.happened.utc for one in listed if one]
    assert len(times) == total == model(window).rowCount()
    assert times == sorted(times, reverse=True)
    assert says(window, f"{total} in all")


@pytest.mark.parametrize("words", ["", "evening", "xyzzy"])
def test_the_model_keeps_qts_rules_while_it_grows(window: Window, words: str) -> None:
    page = page_of(window)
    page.narrowed = Filter(words=words)
    tested = EntryModel(page._load, window.desk.clock.today)
    tested.reload()  # before the tester comes, which itself fetches in the midst of a reset
    tester = QAbstractItemModelTester(tested, QAbstractItemModelTester.FailureReportingMode.Warning)
    while tested.canFetchMore():
        tested.fetchMore()
    assert tester.model() is tested
    assert (tested.rowCount() > 120) == (not words)


def test_words_are_found_as_they_are_typed(window: Window) -> None:
    everything = model(window).rowCount()
    keys("forgot")
    until(lambda: model(window).rowCount() < everything)
    keys(" evening")
    until(lambda: page_of(window).narrowed.words == "forgot evening")
    found = fetch_all(window)
    assert found
    assert all("forgot" in line for line in found)


def test_neighbouring_characters_of_any_script_are_found(window: Window) -> None:
    now = window.desk.now()
    words = "我今天很难过", "Größe und Straße"
    keep(window, *(Note(**dated(now, now), text=one) for one in words))
    assert len(find_words(window, "难过")) == 1
    key(Qt.Key.Key_Escape)
    assert len(find_words(window, "grosse")) <= 1


def test_kind_person_and_area_narrow_and_go_together(window: Window) -> None:
    events = every(window, RelationshipEvent)
    choose(window, "Kind", "What happened")
    assert len(fetch_all(window)) == len(events)
    daniel = person_of(window, "Daniel").id
    with_daniel = {one.owner_id for one in every(window, Mention) if one.person_id == daniel}
    his = [one for one in events if one.id in with_daniel]
    choose(window, "Person", "Daniel")
    assert len(fetch_all(window)) == len(his)
    choose(window, "Area", "Conflict with another person")
    assert len(fetch_all(window)) == sum(one.area == "dispute" for one in his)
    choose(window, "Person", "Everyone")
    choose(window, "Area", "All areas")
    choose(window, "Kind", "Notes")
    assert len(fetch_all(window)) == len(every(window, Note))


def test_enter_goes_to_the_list_and_enter_opens_the_entry(window: Window) -> None:
    find_words(window, "forgot evening")
    key(Qt.Key.Key_Return)
    assert page_of(window).list.hasFocus()
    key(Qt.Key.Key_Return)
    assert isinstance(window.page, EventPage)
    key(Qt.Key.Key_Escape)
    assert page_of(window).field.value == "forgot evening"


def test_whom_an_event_was_with_is_said_as_the_client_said_it(stage: Stage) -> None:
    window = stage.open("empty")
    now = window.desk.now()
    keep(
        window,
        RelationshipEvent(**dated(now, now), words="alone", no_one=True),
        RelationshipEvent(**dated(now, now), words="stranger", someone_else=True),
        RelationshipEvent(**dated(now, now), words="open"),
    )
    key(Qt.Key.Key_F, CONTROL)
    rows = {row.partition(",")[0]: row for row in fetch_all(window)}
    assert rows["alone"].endswith("· no one")
    assert rows["stranger"].endswith("· someone else")
    assert "one" not in rows["open"]
    stranger = next(one for one in every(window, RelationshipEvent) if one.someone_else)
    window.desk.visit("timeline", stranger.id)
    settle()
    assert any(line.startswith("someone else ·") for line in words_on(window.page))


def test_a_new_entry_turns_up_where_it_belongs(window: Window) -> None:
    now = window.desk.now()
    keep(window, Note(**dated(now, now), text="just now"))
    assert fetch_all(window)[0].startswith("just now")


def test_only_what_can_be_seen_is_loaded_of_a_long_record(stage: Stage) -> None:
    window = stage.open("empty")
    now = window.desk.now()
    keep(window, *(Note(**dated(now, now), text=f"note {n}") for n in range(1_000)))
    key(Qt.Key.Key_F, CONTROL)
    assert 0 < model(window).rowCount() <= 120
    assert len(fetch_all(window)) == 1_000
    assert isinstance(page_of(window).list, EntryList)


def test_what_a_visit_was_for_is_done_once(stage: Stage) -> None:
    window = stage.open_at("full", "people")
    press(window, "All 9 events")
    someone = page_of(window).narrowed.person
    assert someone is not None
    choose(window.page, "Person", "Everyone")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert window.page.__class__ is not EntriesPage
    window.desk.go_back()
    assert page_of(window).narrowed.person is None
    window.desk.visit("people")
    window.desk.visit("entries")
    keys("walk")
    settle(200)
    choose(window.page, "Kind", "Notes")
    window.desk.visit("people")
    press(window, "All 9 events")
    assert page_of(window).narrowed == Filter(person=someone, kinds=(entries.EVENT,))
    assert offers(window.page, "Kind: What happened")
    assert find(window.page, "Find", QLineEdit).text() == ""


def test_after_an_entry_was_edited_the_keyboard_is_on_it_again(window: Window) -> None:
    key(RETURN)
    for _ in range(65):
        key(Qt.Key.Key_Down)
    shown = page_of(window).list
    entry = shown._model.entry(shown.currentIndex())
    assert entry is not None
    assert shown.currentIndex().row() == 65
    key(RETURN)
    assert not isinstance(window.page, EntriesPage)
    keep(window, Note(text="newest", **dated(window.desk.now(), window.desk.now())))
    save()
    if not isinstance(window.page, EntriesPage):
        key(Qt.Key.Key_Escape)
    assert focused() is shown
    assert shown._model.entry(shown.currentIndex()) == entry
    assert shown.currentIndex().row() == 66
    key(Qt.Key.Key_F, CONTROL)
    assert page_of(window).field.hasFocus()


@pytest.mark.parametrize("came_from", ["today", "settings", "help"])
def test_all_entries_belong_to_no_page_of_the_sidebar(stage: Stage, came_from: str) -> None:
    window = stage.open_at("full", came_from)
    lit = [one.name for one in window.findChildren(NavButton) if one.isChecked()]
    assert lit == [came_from]
    key(Qt.Key.Key_F, CONTROL)
    assert page_of(window).isVisible()
    assert not any(one.isChecked() for one in window.findChildren(NavButton))
    window.desk.go_back()
    settle()
    lit = [one.name for one in window.findChildren(NavButton) if one.isChecked()]
    assert lit == [came_from]


def test_what_belongs_to_settings_or_help_lights_these(stage: Stage) -> None:
    window = stage.open("full")
    for page, within in (("backups", "settings"), ("plan", "help"), ("papers", "next")):
        window.desk.visit(page)
        lit = [one.name for one in window.findChildren(NavButton) if one.isChecked()]
        assert lit == [within]
