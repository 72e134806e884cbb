"""What a client does on the map of closeness: find somebody, carry them, let the keys rest."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ipt_journal.records.closeness import Closeness, of_person
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.people.board import RESTS_MS, Board
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.window import Window
from tests.hands import settle
from tests.ui.kept import person_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def board_of(window: Window) -> Board:
    assert isinstance(window.page, PeoplePage)
    return window.page.views.map.board


def dots(window: Window) -> list[Dot]:
    return [dot for dot in board_of(window).findChildren(Dot) if dot.isVisible()]


def dot_of(window: Window, label: str) -> Dot:
    return next(dot for dot in dots(window) if dot.spot.name == label)


def placed(window: Window, label: str) -> list[Closeness]:
    """Return what was kept of somebody's places, oldest first."""
    with window.desk.journal.read() as session:
        return of_person(session, person_of(window, label).id)


def rest() -> None:
    """Let the keys rest for as long as it takes for a move to be kept."""
    QTest.qWait(RESTS_MS + 60)
    settle()


def drag(window: Window, label: str, to: QPointF, held: Qt.KeyboardModifier | None = None) -> None:
    """Take somebody by the head and carry them to a point of the map."""
    carry(window, label, to, held)
    dot = dot_of(window, label)
    QTest.mouseRelease(dot, LEFT, held or Qt.KeyboardModifier.NoModifier, local(dot, window, to))
    settle()


def local(dot: Dot, window: Window, point: QPointF) -> QPoint:
    return dot.mapFrom(board_of(window), point.toPoint())


def carry(window: Window, label: str, to: QPointF, held: Qt.KeyboardModifier | None) -> None:
    """Press on the head and move there in steps, without letting go."""
    dot = dot_of(window, label)
    board, start = board_of(window), dot.head_at
    held = held or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(dot, LEFT, held, local(dot, window, start))
    for step in range(1, 9):
        point = (start + (to - start) * (step / 8)).toPoint()
        moved(dot, dot.mapFrom(board, point), held)


def moved(dot: Dot, at: QPoint, held: Qt.KeyboardModifier) -> None:
    kind = QEvent.Type.MouseMove
    window_at = QPointF(dot.mapTo(dot.window(), at))
    event = QMouseEvent(
        kind, QPointF(at), window_at, QPointF(dot.mapToGlobal(at)), LEFT, LEFT, held
    )
    QApplication.sendEvent(dot, event)


def spot(window: Window, ring: int, angle: float) -> QPointF:
    rings = board_of(window).rings
    return rings.point(rings.middle(ring), angle)
