"""Print in ms how long one move of a drag takes on a map of 60 people, at its slowest."""

import statistics
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ipt_journal.records import closeness
from ipt_journal.records.person import Person
from ipt_journal.ui.pages.people import PeoplePage
from ipt_journal.ui.people.dot import Dot
from ipt_journal.ui.window import Window
from tests.bench.ten_years import in_front, opened, settle, since

PEOPLE = 60
MOVES = 200
_RINGS = (3, 2, 3, 1, 3, 2)


def main(home: Path) -> None:
    frame = in_front()
    frame.show_journal(opened(home))
    frame.show()
    settle()
    window = frame.content
    assert isinstance(window, Window)
    place(window)
    window.desk.visit("people")
    settle()
    page = window.page
    assert isinstance(page, PeoplePage)
    print(drag(page))


def place(window: Window) -> None:
    """Put as many on the map as there are to be; the sample has a dozen, none of them placed."""
    with window.desk.journal.write() as session:
        for n in range(PEOPLE):
            one = Person(label=f"Person {n}")
            session.add(one)
            session.flush()
            told = {"ring": _RINGS[n % 6], "angle": n * 47 % 360, "wished_ring": 1 + n % 3}
            closeness.place(session, one.id, window.desk.now(), **told)


def drag(page: PeoplePage) -> float:
    """Return the 95th percentile of a move with what is painted for it."""
    board = page.views.map.board
    dots = [dot for dot in board.findChildren(Dot) if dot.spot.is_on_map]
    assert len(dots) == PEOPLE
    dot, taken = dots[0], []
    send(dot, QEvent.Type.MouseButtonPress, dot.head_at)
    for step in range(MOVES):
        at = board.rings.point(board.rings.outer * 0.9 * (step % 50) / 50, step * 7.0)
        start = time.perf_counter()
        send(dot, QEvent.Type.MouseMove, at)
        QCoreApplication.sendPostedEvents()  # paints what has to be drawn anew
        taken.append(since(start))
    return statistics.quantiles(taken, n=20)[-1]


def send(dot: Dot, kind: QEvent.Type, at: QPointF) -> None:
    here = QPointF(dot.mapFromParent(at.toPoint()))
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, here, dot.mapToGlobal(here), button, button, held)
    QApplication.sendEvent(dot, event)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
