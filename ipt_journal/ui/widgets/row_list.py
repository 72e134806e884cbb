"""A list of drawn rows of two lines, of which Enter or a click takes one."""

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle

from ipt_journal.typed import override
from ipt_journal.ui import theme

_MOST_LETTERS = 400  # more are never seen, and measuring them takes long


class RowList(QListView):
    """All rows are of one height."""

    taken = Signal(QModelIndex)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.clicked.connect(self.taken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def paint_back(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    """Draw what lies behind a row: its foot line, and that the mouse or the keyboard is there."""
    paint_touched(painter, rect.adjusted(2, 1, -2, -1), state, 8)
    painter.setPen(QPen(theme.colour("line"), 1))
    foot = QPointF(0, 0.5)
    painter.drawLine(rect.bottomLeft() - foot, rect.bottomRight() - foot)


def paint_touched(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, radius: int) -> None:
    """Show that the mouse or the keyboard is there."""
    current = bool(state & QStyle.StateFlag.State_HasFocus)
    if state & QStyle.StateFlag.State_MouseOver or current:
        painter.setBrush(theme.colour("hover"))
        painter.setPen(QPen(theme.colour("accent"), 2) if current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)


def paint_lines(painter: QPainter, rect: QRectF, first: str, second: str) -> None:
    """Draw what a row says: two lines, each cut where there is no more room."""
    half = rect.height() / 2
    upper = QRectF(rect.left(), rect.top(), rect.width(), half)
    _paint_line(painter, upper, first, 15, "ink")
    _paint_line(painter, upper.translated(0, half), second, 14, "ink2")


def _paint_line(painter: QPainter, rect: QRectF, words: str, size: int, role: str) -> None:
    font = theme.font(size)
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    flat = " ".join(words[:_MOST_LETTERS].split())
    fitting = QFontMetricsF(font).elidedText(flat, Qt.TextElideMode.ElideRight, rect.width())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, align, fitting)
