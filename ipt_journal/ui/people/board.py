"""The map: people on three rings round "Me", moved by mouse or keys."""

from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent

from ipt_journal.typed import override
from ipt_journal.ui.people import ground, place
from ipt_journal.ui.people.dot import Carried, Dot
from ipt_journal.ui.people.place import Place
from ipt_journal.ui.people.steps import Step
from ipt_journal.ui.people.surface import Surface
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.rings import OFF

RESTS_MS = 700  # after the last key, before a move is kept


class Move(NamedTuple):
    """Somebody was put somewhere."""

    person: UUID
    place: Place


class Board(Surface):
    """Moves people in sight, and says where they came to rest."""

    opened = Signal(object)  # UUID
    moved = Signal(object)  # Move

    def __init__(self) -> None:
        super().__init__()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS_MS)
        self._rest.timeout.connect(self.flush)

    @override
    def connect_dot(self, key: UUID, dot: Dot) -> None:
        dot.clicked.connect(lambda: self._open(key))
        dot.stepped.connect(partial(self._step, key))
        dot.turned.connect(partial(self._turn, key))
        dot.dragged.connect(partial(self._carry, key))
        dot.dropped.connect(partial(self._drop, key))
        dot.left.connect(self.flush)

    def _place(self, key: UUID) -> Place:
        return self._spots[key].place or Place(OFF)

    def _put(self, key: UUID, told: Place, *, wished: bool = False) -> bool:
        """Show somebody at a place that is not kept yet; False when that changes nothing."""
        if not self._movable or told == self._spots[key].place:
            return False
        self._spots[key] = self._spots[key]._replace(place=told)
        self._moved_last = key
        self._waiting.add(key)
        self._arrange()
        announce(self, place.said(self._spots[key].name, told, wished=wished))
        return True

    def _step(self, key: UUID, step: Step) -> None:
        now = self._place(key)
        if step.wish:
            then = now.wish_stepped(step.inwards)
        else:
            others = [one.place for one in self._spots.values() if one.place is not None]
            then = now.stepped(step.inwards, others)
        if self._put(key, then, wished=step.wish):
            self._dots[key].setFocus()
            self._rest.start()

    def _turn(self, key: UUID, by: float) -> None:
        if self._spots[key].is_on_map and self._put(key, self._place(key).turned(by)):
            self._rest.start()

    @Slot()
    def flush(self) -> None:
        """Tell what was moved by keys, once the keys rest or one goes on to something else."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, set()
        for key in waiting:
            self.moved.emit(Move(key, self._place(key)))

    def forget_moves(self) -> None:
        """Let go of moves that could not be kept."""
        self._waiting.clear()

    def _open(self, key: UUID) -> None:
        self.flush()
        self.opened.emit(key)

    def _carry(self, key: UUID, carried: Carried) -> None:
        """Follow the mouse; nothing is asked or kept meanwhile."""
        if not self._movable:
            return
        if carried.wish:
            self._carry_target(key, carried.at)
            return
        dot = self._dots[key]
        before = self._link_of(key)
        dot.raise_()
        dot.carry_to(carried.at)
        after = self._link_of(key)
        for link in (before, after):
            if link is not None:
                self.update(ground.room_of(link).toAlignedRect())

    def _carry_target(self, key: UUID, at: QPointF) -> None:
        before = self._link_of(key)
        self._carried = key, at
        for link in (before, self._link_of(key)):
            if link is not None:
                self.update(ground.room_of(link).toAlignedRect())

    def _drop(self, key: UUID, carried: Carried) -> None:
        self._carried, wish = None, carried.wish
        ring, angle = self.rings.at(carried.at)
        now = self._place(key)
        then = now.wishing(ring, angle) if wish else now._replace(ring=ring, angle=angle)
        if not wish and ring == OFF:
            then = then._replace(angle=now.angle)
        if self._put(key, then, wished=wish):
            self.flush()
        else:
            self._arrange()

    # Targets under the mouse

    def _target_at(self, point: QPointF) -> UUID | None:
        reach = (ground.TARGET + 3) * self.rings.scale
        near = (
            key
            for key, at in self._on_rings.targets.items()
            if (at - point).manhattanLength() <= 1.4 * reach
        )
        return next(near, None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._target_at(event.position()) if self._movable else None
        if key is not None and event.button() is Qt.MouseButton.LeftButton:
            self._carry_target(key, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._carried is not None:
            self._carry_target(self._carried[0], event.position())
            return
        over = self._movable and self._target_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carried is not None:
            self._drop(self._carried[0], Carried(event.position(), wish=True))
