"""The map with many people: sixty stay usable, five hundred fit, and who waits to be placed."""

from PySide6.QtCore import QPointF, Qt

from ipt_journal.records.person import Person
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.window import Window
from tests.hands import key, press, says, settle, until
from tests.people_scenes import crowd
from tests.scenes import Stage
from tests.ui.kept import keep
from tests.ui.people_map import board_of, carry, dots, drag, placed, spot


def test_names_of_sixty_do_not_lie_over_each_other(stage: Stage) -> None:
    crowd(60)(stage)
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    shown = dots(window)
    assert len(shown) == 60
    assert all(dot.size_drawn.letters for dot in shown)
    for index, one in enumerate(shown):
        for other in shown[index + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            assert min(shared.width(), shared.height()) <= 2


def test_five_hundred_fit_and_each_can_be_moved_and_opened(stage: Stage) -> None:
    crowd(500)(stage)
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    shown = dots(window)
    assert len(shown) == 500
    rings = board_of(window).rings
    assert all(rings.at(dot.head_at)[0] == dot.spot.place.ring for dot in shown if dot.spot.place)
    last = shown[-1]
    last.setFocus()
    key(Qt.Key.Key_Return)
    assert says(window.page, last.spot.name)
    drag(window, last.spot.name, spot(window, 1, 10))
    assert placed(window, last.spot.name)[-1].ring == 1


def test_dragging_one_of_sixty_draws_nobody_anew_who_is_out_of_the_way(stage: Stage) -> None:
    crowd(60)(stage)
    settle()
    window = stage.frame.content
    assert isinstance(window, Window)
    painted: list[str] = []
    for dot in dots(window):
        _count_paints(dot, painted)
    one = dots(window)[0]
    carry(window, one.spot.name, one.head_at + QPointF(30, 0), None)
    until(lambda: one.spot.name in painted)
    settle()
    assert 0 < len(set(painted)) <= 15


def _count_paints(dot: Dot, painted: list[str]) -> None:
    paint = dot.paintEvent

    def counted(event: object) -> None:
        painted.append(dot.spot.name)
        paint(event)  # type: ignore[arg-type]

    dot.paintEvent = counted  # type: ignore[method-assign]


def test_many_who_are_not_placed_wait_below_and_the_rest_in_the_list(stage: Stage) -> None:
    window = stage.open("empty")
    keep(window, *(Person(label=f"Someone {n:03}") for n in range(500)))
    window.desk.visit("people")
    settle()
    waiting = dots(window)
    assert all(dot.in_tray for dot in waiting)
    assert 4 <= len(waiting) <= 20
    press(window, f"{500 - len(waiting)} more in the list")
    assert says(window, "Someone 000")
