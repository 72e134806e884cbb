"""One person on the map: a head with a name, moved by mouse or keys, opened by click or Enter."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.people.place import TURN, Spot
from ipt_journal.ui.people.steps import step_of
from ipt_journal.ui.widgets import apart
from ipt_journal.ui.widgets.apart import Size, Stood
from ipt_journal.ui.widgets.head import draw_head, initial

IN_TRAY = Size(28, 14, 130)
TRAY_HIGH = 36  # design pixels of a row in the tray
_TURNS = {
    Qt.Key.Key_Left: -TURN, Qt.Key.Key_Up: -TURN, Qt.Key.Key_Right: TURN, Qt.Key.Key_Down: TURN,
}  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_RING = 2.5  # pixels from the head to the middle of the ring round it


class Carried(NamedTuple):
    """Where the mouse has the head on the board, or with Shift where they are wished."""

    at: QPointF
    wish: bool


class Dot(QAbstractButton):
    """Says what is done to it; the board knows what that means."""

    stepped = Signal(object)  # Step
    turned = Signal(float)  # degrees
    dragged = Signal(object)  # Carried
    dropped = Signal(object)  # Carried
    left = Signal()  # the keyboard goes on

    def __init__(self, spot: Spot, parent: QWidget) -> None:
        super().__init__(parent)
        self.spot = spot
        self.size_drawn = IN_TRAY
        self.ground = "card"
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self.setCheckable(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("chosen", False)

    @property
    def in_tray(self) -> bool:
        return self.size_drawn is IN_TRAY

    @property
    def head_at(self) -> QPointF:
        """Return the middle of the head on the board."""
        return QPointF(self.pos()) + self._head_in()

    def stand(self, stood: Stood, ground: str) -> None:
        """Stand on a ring; `ground` is the colour below the name."""
        self.size_drawn, self.ground = stood.size, ground
        reached = apart.reach(stood.size, name_width(self.spot.name, stood.size), _scale())
        rect = apart.rect_of(stood.at, reached).toRect()
        self.setGeometry(rect)
        self.update()

    def stand_in_tray(self, place: QRect) -> None:
        self.size_drawn, self.ground = IN_TRAY, "card"
        self.setGeometry(place)
        self.update()

    def carry_to(self, at: QPointF) -> None:
        """Move so that the head is at a point of the board."""
        self.move((at - self._head_in()).toPoint())

    def _head_in(self) -> QPointF:
        radius = self.size_drawn.head / 2 * _scale() + apart.GAP
        return QPointF(radius if self.in_tray else self.width() / 2, radius)

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    # Mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = event.position() - self._pressed_at
        far = away.manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.dragged.emit(self._carried(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.setDown(False)
            self.dropped.emit(self._carried(event))
        else:
            super().mouseReleaseEvent(event)
        self._pressed_at = None

    def _carried(self, event: QMouseEvent) -> Carried:
        """Return where the head would be; a target is right under the pointer."""
        on_board = QPointF(self.mapToParent(event.position().toPoint()))
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self._pressed_at is None:
            return Carried(on_board, wish=True)
        return Carried(on_board - self._pressed_at + self._head_in(), wish=False)

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = Qt.Key(event.key()), step_of(event)
        if step is not None:
            self.stepped.emit(step)
        elif key in _TURNS and not event.modifiers() & _COMMANDS:
            self.turned.emit(_TURNS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.left.emit()

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = self._head_in()
            radius = self.size_drawn.head / 2 * _scale()
            chosen = bool(self.property("chosen"))
            ringed = self.hasFocus() or chosen
            inner = max(2.0, radius - 1.5) if ringed else radius
            draw_head(painter, at, inner, initial(self.spot.name), self.spot.status, chosen=chosen)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                pen = painter.pen()
                pen.setColor(theme.colour("accent"))
                pen.setWidthF(2)
                pen.setStyle(Qt.PenStyle.SolidLine)
                painter.setPen(pen)
                painter.drawEllipse(at, radius + _RING, radius + _RING)
            if self.size_drawn.letters:
                self._paint_name(painter, chosen=chosen)

    def _paint_name(self, painter: QPainter, *, chosen: bool) -> None:
        weight = 600 if chosen else 500
        painter.setFont(theme.font(self.size_drawn.letters, weight))
        words = elided(self.spot.name, self.size_drawn)
        radius = self.size_drawn.head / 2 * _scale() + apart.GAP
        if self.in_tray:
            box = QRectF(2 * radius + 4, 0, self.width() - 2 * radius - 4, self.height())
            align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        else:
            box = QRectF(0, 2 * radius, self.width(), self.height() - 2 * radius)
            align = Qt.AlignmentFlag.AlignCenter
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self.ground))
            wide = painter.fontMetrics().horizontalAdvance(words) + 8
            below = QRectF(box.center().x() - wide / 2, box.top(), wide, box.height())
            painter.drawRoundedRect(below, 6, 6)
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, align, words)


def elided(name: str, size: Size) -> str:
    """Return a name as it fits."""
    metrics = QFontMetricsF(theme.font(size.letters, 600))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, size.name * _scale())


def name_width(name: str, size: Size) -> float:
    """Return the width that a name takes, 0 where none is shown."""
    if not size.letters:
        return 0.0
    metrics = QFontMetricsF(theme.font(size.letters, 600))
    return metrics.horizontalAdvance(elided(name, size)) + 4


def is_shortened(name: str, size: Size) -> bool:
    return not size.letters or elided(name, size) != name


def _scale() -> float:
    return theme.look().scale
