"""The map of closeness: moved by mouse and keys, kept by the day, compared with another day."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from sqlalchemy import event as sql

from ipt_journal.records.closeness import Closeness
from ipt_journal.records.person import Person, Relationship, Status
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.widgets.button import Drop
from ipt_journal.ui.window import Window
from tests.conftest import NOW, StandingClock
from tests.hands import (
    CONTROL,
    choose,
    find,
    focused,
    key,
    name_of,
    offers,
    press,
    says,
    settle,
)
from tests.scenes import Stage
from tests.ui.kept import every, full_disk, keep, person_of
from tests.ui.people_map import (
    LEFT,
    SHIFT,
    board_of,
    carry,
    dot_of,
    dots,
    drag,
    placed,
    rest,
    spot,
)
from tests.vault import conftest as vault

write_protect = vault.write_protect


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open_at("full", "people")


# What is on it


def test_everyone_placed_stands_in_their_ring_and_is_told_to_a_screen_reader(
    window: Window,
) -> None:
    names = [name_of(dot) for dot in dots(window)]
    assert "Daniel, partner, close, you’d like them very close" in names
    assert "Dad, parent, died, very close" in names
    assert "Priya, friend, little contact, further out" in names
    rings = board_of(window).rings
    for dot in dots(window):
        assert dot.spot.place is not None
        assert rings.at(dot.head_at)[0] == dot.spot.place.ring
    told = QAccessible.queryAccessibleInterface(dot_of(window, "Daniel"))
    assert told.role() is QAccessible.Role.Button
    assert "Plus and minus" in told.text(QAccessible.Text.Description)


def test_the_legend_explains_the_shapes_that_are_there_and_no_others(window: Window) -> None:
    for words in ("where you’d like them", "died", "little contact"):
        assert says(window, words)
    assert not says(window, "estranged")
    keep(window, *_with(window, "Tom", status=Status.ESTRANGED))
    settle()
    assert says(window, "estranged")


def _with(window: Window, label: str, **fields: object) -> list[Person]:
    one = person_of(window, label)
    for name, value in fields.items():
        setattr(one, name, value)
    return [one]


def test_without_people_there_is_the_map_and_a_line(stage: Stage) -> None:
    window = stage.open_at("empty", "people")
    assert says(window, "Nobody here yet.")
    assert not dots(window)
    assert board_of(window).isVisible()
    press(window, "Show as List")
    assert says(window, "Nobody here yet.")


def test_two_of_one_name_are_told_apart_by_who_they_are(window: Window) -> None:
    keep(window, Person(label="Tom", relationship=Relationship.FRIEND))
    settle()
    both = sorted(name_of(dot) for dot in dots(window) if dot.spot.name == "Tom")
    assert both == ["Tom, friend, not placed yet", "Tom, work, further out"]


# The mouse


def test_who_is_dragged_is_kept_once_where_they_are_dropped(window: Window) -> None:
    saves = window.desk.journal.saves
    drag(window, "Tom", spot(window, 1, 200))
    kept = placed(window, "Tom")[-1]
    assert kept.ring == 1
    assert abs(kept.angle - 200) < 3
    assert kept.happened.day == NOW.date()
    assert window.desk.journal.saves == saves + 1
    key(Qt.Key.Key_Z, CONTROL)
    assert placed(window, "Tom")[-1].ring == 3
    assert name_of(dot_of(window, "Tom")).endswith("further out")


def test_another_move_on_the_same_day_corrects_that_day(window: Window) -> None:
    before = len(every(window, Closeness))
    drag(window, "Tom", spot(window, 1, 200))
    drag(window, "Tom", spot(window, 2, 130))
    assert len(every(window, Closeness)) == before + 1
    assert placed(window, "Tom")[-1].ring == 2


def test_nothing_is_asked_of_the_journal_while_dragging(window: Window) -> None:
    asked: list[str] = []

    def note(_link: object, _cursor: object, words: str, *_rest: object) -> None:
        asked.append(words)

    engine = window.desk.journal.vault.engine
    sql.listen(engine, "before_cursor_execute", note)
    carry(window, "Tom", spot(window, 1, 200), None)
    sql.remove(engine, "before_cursor_execute", note)
    assert asked == []
    here = dot_of(window, "Tom").head_at - spot(window, 1, 200)
    assert here.manhattanLength() < 4


def test_beyond_the_last_ring_is_off_the_map(window: Window) -> None:
    board = board_of(window)
    drag(window, "Tom", QPointF(4, board.rings.centre.y() + board.rings.outer * 0.9))
    assert placed(window, "Tom")[-1].ring == 0
    assert dot_of(window, "Tom").in_tray
    assert name_of(dot_of(window, "Tom")) == "Tom, work, off the map"


def test_with_shift_the_mouse_puts_the_wished_place_and_the_target_can_be_moved(
    window: Window,
) -> None:
    drag(window, "Tom", spot(window, 2, 150), SHIFT)
    kept = placed(window, "Tom")[-1]
    assert (kept.ring, kept.wished_ring) == (3, 2)
    board = board_of(window)
    target = board._on_rings.targets[kept.person_id]
    QTest.mousePress(board, LEFT, pos=target.toPoint())
    QTest.mouseMove(board, spot(window, 1, 160).toPoint())
    QTest.mouseRelease(board, LEFT, pos=spot(window, 1, 160).toPoint())
    settle()
    assert placed(window, "Tom")[-1].wished_ring == 1
    target = board._on_rings.targets[kept.person_id]
    QTest.mousePress(board, LEFT, pos=target.toPoint())
    QTest.mouseRelease(board, LEFT, pos=spot(window, 3, 160).toPoint())
    settle()
    assert placed(window, "Tom")[-1].wished_ring is None


def test_a_click_opens_the_card_and_moves_nobody(window: Window) -> None:
    saves = window.desk.journal.saves
    QTest.mouseClick(dot_of(window, "Leah"), LEFT)
    settle()
    assert says(window.page, "Sister · in contact · on paper: L., sister")
    assert window.desk.journal.saves == saves
    assert focused() is dot_of(window, "Leah")


def test_a_move_that_cannot_be_kept_is_said_and_taken_back(window: Window) -> None:
    with full_disk():
        drag(window, "Tom", spot(window, 1, 200))
    assert name_of(dot_of(window, "Tom")).endswith("further out")
    assert placed(window, "Tom")[-1].ring == 3


# Keys


def test_tab_goes_ring_by_ring_from_the_middle(window: Window) -> None:
    dot_of(window, "Leah").setFocus()
    seen = []
    for _ in range(8):
        now = focused()
        assert isinstance(now, Dot)
        seen.append(now.spot.name)
        key(Qt.Key.Key_Tab)
    assert seen == ["Leah", "Dad", "Mum", "Daniel", "Ruth", "Ines", "Tom", "Priya"]


def test_plus_and_minus_move_a_ring_and_are_kept_once_the_keys_rest(window: Window) -> None:
    saves = window.desk.journal.saves
    dot_of(window, "Tom").setFocus()
    key(Qt.Key.Key_Plus)
    key(Qt.Key.Key_Plus)
    assert name_of(focused()) == "Tom, work, very close"
    assert window.desk.journal.saves == saves
    rest()
    assert window.desk.journal.saves == saves + 1
    assert placed(window, "Tom")[-1].ring == 1
    assert isinstance(focused(), Dot)
    for _ in range(3):
        key(Qt.Key.Key_Minus)
    rest()
    assert placed(window, "Tom")[-1].ring == 0
    assert name_of(focused()) == "Tom, work, off the map"
    key(Qt.Key.Key_Plus, SHIFT)  # as many keyboards have it
    rest()
    assert placed(window, "Tom")[-1].ring == 3


def test_ctrl_with_plus_and_minus_moves_the_wished_ring(window: Window) -> None:
    dot_of(window, "Tom").setFocus()
    key(Qt.Key.Key_Plus, CONTROL)
    rest()
    assert (placed(window, "Tom")[-1].ring, placed(window, "Tom")[-1].wished_ring) == (3, 2)
    assert name_of(focused()) == "Tom, work, further out, you’d like them close"
    key(Qt.Key.Key_Minus, CONTROL)
    rest()
    assert placed(window, "Tom")[-1].wished_ring is None


def test_arrows_turn_and_what_is_typed_is_kept_when_one_goes_on(window: Window) -> None:
    before = placed(window, "Tom")[-1].angle
    dot_of(window, "Tom").setFocus()
    for _ in range(3):
        key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Tab)
    assert placed(window, "Tom")[-1].angle == before + 18
    dot_of(window, "Tom").setFocus()
    key(Qt.Key.Key_Left)
    window.desk.visit("today")
    assert placed(window, "Tom")[-1].angle == before + 12


def test_enter_opens_the_card(window: Window) -> None:
    dot_of(window, "Ines").setFocus()
    key(Qt.Key.Key_Return)
    assert says(window.page, "Neighbour · in contact · on paper: I., neighbour")


def test_the_list_moves_people_by_the_same_keys(window: Window) -> None:
    press(window, "Show as List")
    row = find(
        window,
        "Tom, Work · in contact · on paper: T., work, 3 events, further out",
        QAbstractButton,
    )
    row.setFocus()
    key(Qt.Key.Key_Plus)
    assert placed(window, "Tom")[-1].ring == 2
    assert name_of(focused()).endswith("3 events, close")
    key(Qt.Key.Key_Plus, CONTROL)
    assert name_of(focused()).endswith("3 events, close, wished very close")
    assert placed(window, "Tom")[-1].wished_ring == 1


# Days


def test_an_earlier_day_shows_who_was_where_and_cannot_be_changed(window: Window) -> None:
    press(window, "Show 3 September")
    assert name_of(dot_of(window, "Daniel")).startswith("Daniel, partner, further out")
    assert {dot.spot.name for dot in dots(window)} == {
        "Daniel", "Dad", "Leah", "Ruth", "Mum", "Priya",
    }  # fmt: skip
    count = len(every(window, Closeness))
    dot_of(window, "Leah").setFocus()
    key(Qt.Key.Key_Minus)
    rest()
    drag(window, "Mum", spot(window, 1, 20))
    assert len(every(window, Closeness)) == count
    press(window, "Show Now")
    assert name_of(dot_of(window, "Daniel")).startswith("Daniel, partner, close")


def test_both_shows_where_each_was_and_is_between_any_two_days(window: Window) -> None:
    window.desk.clock = StandingClock(NOW + timedelta(days=2))
    drag(window, "Daniel", spot(window, 1, 100))
    press(window, "Show Both")
    daniel = "Daniel, partner, very close, on 3 September further out"
    assert name_of(dot_of(window, "Daniel")) == daniel
    assert name_of(dot_of(window, "Leah")).endswith("very close, on 3 September very close")
    traces = board_of(window)._on_rings.traces
    assert person_of(window, "Daniel").id in traces
    assert person_of(window, "Leah").id not in traces
    assert says(window, "where they were on 3 September")
    choose(window, "Day", "12 November")
    assert name_of(dot_of(window, "Daniel")).endswith("on 12 November close")
    choose(window, "Day", "3 September")
    choose(window, "Until", "12 November")
    assert name_of(dot_of(window, "Daniel")).endswith("very close, on 3 September further out")
    assert name_of(dot_of(window, "Daniel")).startswith("Daniel, partner, close")
    assert [action.text() for action in find(window, "Day: 3 September", Drop)._menu.actions()]


def test_without_an_earlier_day_there_is_only_now(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, Person(label="Amara"))
    window.desk.visit("people")
    settle()
    dot_of(window, "Amara").setFocus()
    key(Qt.Key.Key_Plus)
    rest()
    assert placed(window, "Amara")[-1].ring == 3
    assert not offers(window, "Show Both")


# Only to be read


def test_where_nothing_can_be_kept_nobody_can_be_moved(
    stage: Stage, write_protect: Callable[[Path], None]
) -> None:
    write_protect(stage.sample)
    window = stage.open_at("full", "people")
    before = name_of(dot_of(window, "Tom"))
    dot_of(window, "Tom").setFocus()
    key(Qt.Key.Key_Plus)
    drag(window, "Tom", spot(window, 1, 200))
    assert name_of(dot_of(window, "Tom")) == before
    assert not find(window, "Archive", QAbstractButton).isEnabled()
    assert not find(window, "Same as someone else", QAbstractButton).isEnabled()
    press(window, "Edit")
    assert not find(window, "Save", QAbstractButton).isEnabled()
