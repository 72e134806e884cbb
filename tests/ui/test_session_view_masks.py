"""What two people may see on the session view, and what is neither seen nor heard."""

from uuid import UUID

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from typing_extensions import override

from ipt_journal.records import event as events
from ipt_journal.records.event import RelationshipEvent
from ipt_journal.records.link import Felt, Link
from ipt_journal.records.mention import Mention
from ipt_journal.records.mood import MoodCheckIn
from ipt_journal.records.person import Person
from ipt_journal.records.phase import Phase
from ipt_journal.records.record import Share
from ipt_journal.records.said import Said
from ipt_journal.ui.window import Window
from tests.hands import key, press, says, settle
from tests.scenes import Stage
from tests.ui.kept import coming, event_of, every, keep, person_of
from tests.ui.together import CANARY, EVENING, everything, heard, in_time, mask, page_of


@pytest.fixture
def window(stage: Stage) -> Window:
    """Give the session view with nothing chosen."""
    return stage.open_at("full", "session_view")


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


def test_what_is_read_out_says_no_more_than_the_screen(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_out: list[str] = []

    class Heard(QAccessible):
        @staticmethod
        @override
        def updateAccessibility(event: object) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                read_out.append(event.message())

    masked = mask(window, EVENING)
    press(window, "People as Initials")
    monkeypatch.setattr(QtGui, "QAccessible", Heard)
    page = page_of(window)
    mood = "mood 5 to 6 before (4 check-ins), 2 to 4 after (4)"
    page.choose(masked.id)
    assert read_out == [f"Private · Tuesday 10 November. {mood}"]
    page.choose(event_of(window, "Market with Ines").id)
    title, mood, words = read_out[1].split(". ", 2)
    assert title == "Time together · I., neighbour · Saturday 7 November"
    assert "Ines" not in read_out[1]
    assert all(says(window, part) for part in (title, mood, words))


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


def test_where_all_is_private_nobody_has_a_lane(stage: Stage) -> None:
    window = stage.open("full")
    every_one = every(window, RelationshipEvent)
    for one in every_one:
        one.share = Share.NEVER
    keep(window, *every_one)
    window.desk.visit("session_view")
    settle()
    lanes = page_of(window).chart._data.lanes
    assert not {one.label for one in every(window, Person)} & set(lanes)
    assert "Private" in lanes


def test_a_private_check_in_is_neither_drawn_nor_counted(window: Window) -> None:
    page, event = page_of(window), event_of(window, EVENING)
    page.choose(event.id)
    settle()
    assert says(window, "2 to 4 after (4)")
    all_of_them = len(page.chart._data.moods.times)
    lowest = [
        one
        for one in every(window, MoodCheckIn)
        if 0 < one.happened.wall - event.happened.wall <= 2 * 86_400 and one.mood == 2
    ]
    for one in lowest:
        one.share = Share.NEVER
    keep(window, *lowest)
    settle()
    assert len(page.chart._data.moods.times) == all_of_them - len(lowest)
    assert says(window, f"3 to 4 after ({4 - len(lowest)})")


def test_what_was_said_of_a_private_event_is_not_seen_once_that_is_deleted(window: Window) -> None:
    about = page_of(window).said
    keep(
        window,
        Said(session_id=coming(window).id, event_id=event_of(window, EVENING).id, words=CANARY),
    )
    event = mask(window, EVENING)
    with window.desk.journal.write() as session:
        events.remove(session, session.get_one(RelationshipEvent, event.id))
    settle()
    assert CANARY not in everything(window)
    assert about.field.value == ""


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
    keep(window, Phase(name="After Daniel left", first_day="2026-10-25", last_day="2026-11-10"))
    mask(window, "Market with Ines")
    names = [one.label for one in every(window, Person)]
    settle()
    assert "After Daniel left" in page_of(window).chart.accessibleDescription()
    assert all(name in everything(window) for name in ("Daniel", "Mum", "Leah"))
    press(window, "People as Initials")
    told = everything(window)
    assert not [name for name in names if name.casefold() in told.casefold().split()]
    for name in ("Daniel", "Leah", "Mum"):
        assert name not in told
    assert says(window, "D. said that Mother and L. had told D.")
    assert says(window, "Argument · D., partner · Tuesday 10 November")
    assert "D." in page_of(window).chart._data.lanes
    assert [one.name for one in page_of(window).chart._data.phases] == ["After D. left"]
    assert "After D. left" in page_of(window).chart.accessibleDescription()
    assert CANARY not in told
    press(window, "People as Names")
    assert says(window, "Daniel said that Mum and Leah had told daniel.")


def test_it_is_said_that_typed_words_keep_their_names(window: Window) -> None:
    typed = "Names that are typed here stay as they are typed."
    assert not says(window, typed)
    press(window, "People as Initials")
    assert says(window, typed)
    press(window, "People as Names")
    assert not says(window, typed)


def test_lanes_stay_where_they_are_when_names_change(window: Window) -> None:
    lanes = [mark.lane for mark in page_of(window).chart._data.marks]
    press(window, "People as Initials")
    assert [mark.lane for mark in page_of(window).chart._data.marks] == lanes
