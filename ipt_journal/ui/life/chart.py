"""The life timeline as a picture: to be zoomed, moved, and chosen from, by mouse and by keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts.plot import draw_ring
from ipt_journal.ui.life.data import Life
from ipt_journal.ui.life.drawing import Drawing
from ipt_journal.ui.life.lying import Lying

FEWEST_DAYS = 60.0
_LEAST_REACH = 3 * 365.25  # a life is not shown as a few weeks
_AFTER = 0.012  # of what is in view: room behind today
_BEFORE = 0.03
NEARER = 0.7
_PAN = 0.2
View = tuple[float, float]


class LifeChart(QWidget):
    """Knows no records; tells which item was chosen, by its index."""

    chosen = Signal(object)  # index, or None
    stepped = Signal(int, int)  # along the items, across the lanes
    gone_to = Signal(int)
    opened = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Life over the years"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._life: Life | None = None
        self._lying: Lying | None = None
        self._laid = False  # only once it is asked for: what is drawn may be drawn anew before
        self._words = ""
        self._chosen: int | None = None
        self._view: View = (0.0, 1.0)
        self._whole = True  # all is in view, and stays so as more is noted
        self._pressed: tuple[QPointF, View] | None = None
        self._dragged = False

    # What is shown

    def draw(self, life: Life, therapy_words: str, words: str) -> None:
        """Show a life; `words` stand in the middle while there is nothing on it."""
        self._life, self._words = life, words
        self._lying = Lying(life, therapy_words)
        if self._whole:
            self._view = self.limits
        self._chosen = None
        self._count_rows()
        self._lay_out()

    def show_chosen(self, index: int | None) -> None:
        self._chosen = index
        if index is not None:
            self._bring_into_view(index)
        self.update()

    @property
    def limits(self) -> View:
        """Return from when to when there is anything, with room at both ends."""
        if self._life is None:
            return 0.0, 1.0
        now = self._life.now
        first = min(self._life.begins, now - _LEAST_REACH)
        return first - (now - first) * _BEFORE, now + (now - first) * _AFTER

    @property
    def view(self) -> View:
        return self._view

    @property
    def shows_all(self) -> bool:
        return self._whole

    def show_all(self) -> None:
        self._whole = True
        self._show_days(*self.limits)

    def _show_days(self, first: float, last: float) -> None:
        self._view = (first, last)
        self._lay_out()
        self.moved.emit()

    def _count_rows(self) -> None:
        if self._lying is not None:
            self._lying.count_rows(self.width(), self.limits)
            self.setMinimumHeight(self._lying.least_height)
            self.setMaximumHeight(self._lying.most_height)

    def _lay_out(self) -> None:
        self._laid = False
        self.update()

    @property
    def lying(self) -> Lying | None:
        """Return where everything is by now."""
        if self._lying is not None and not self._laid:
            self._lying.lay_out(self.width(), self.height(), self._view)
            self._laid = True
        return self._lying

    # Moving

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many days, keeping `around` where it is."""
        first, last = self._view
        fixed = self._fixed() if around is None else around
        self._move_to(fixed - (fixed - first) * factor, fixed + (last - fixed) * factor)

    def _fixed(self) -> float:
        """Return what a zoom by key keeps in place: the chosen item, or the middle."""
        first, last = self._view
        if self._life is not None and self._chosen is not None:
            start, end = self._life.marks[self._chosen].reach
            middle = (start + end) / 2
            if first <= middle <= last:
                return middle
        return (first + last) / 2

    def pan(self, part: float) -> None:
        """Move by a part of what is in view."""
        first, last = self._view
        by = (last - first) * part
        self._move_to(first + by, last + by)

    def _move_to(self, first: float, last: float) -> None:
        low, high = self.limits
        span = min(max(last - first, FEWEST_DAYS), high - low)
        first = min(max(first, low), high - span)
        self._whole = span >= high - low
        self._show_days(first, first + span)

    def _bring_into_view(self, index: int) -> None:
        """Move just so far that an item can be seen, and show more days where it is longer."""
        assert self._life is not None  # noqa: S101 - something of it was chosen
        start, end = self._life.marks[index].reach
        first, last = self._view
        span = last - first
        if start > last or end < first:
            self._move_to((start + end) / 2 - span / 2, (start + end) / 2 + span / 2)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is; on a page that scrolls, only with Ctrl."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        lying = self.lying
        if lying is None or (not control and _scrolls(self)):
            event.ignore()
            return
        turns = event.angleDelta().y() / 120
        self.zoom(0.85**turns, lying.day(event.position().x()))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = (event.position(), self._view), False

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        lying = self.lying
        if lying is None:
            return
        if self._pressed is None:
            over = lying.at(event.position()) is not None
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            return
        at, view = self._pressed
        far = event.position().x() - at.x()
        if self._dragged or abs(far) >= QApplication.startDragDistance():
            self._dragged = True
            by = far / lying.plot.width() * (view[1] - view[0])
            self._move_to(view[0] - by, view[1] - by)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        lying = self.lying
        if pressed is not None and not self._dragged and lying is not None:
            self.chosen.emit(lying.at(pressed[0]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        along = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        across = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if shift and key in along:
            self.pan(along[key] * _PAN)
        elif key in along:
            self.stepped.emit(along[key], 0)
        elif key in across:
            self.stepped.emit(0, across[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(NEARER)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / NEARER)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._life and self._life.marks:
            self.gone_to.emit(0 if key is Qt.Key.Key_Home else len(self._life.marks) - 1)
        else:
            super().keyPressEvent(event)

    # Painting

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._count_rows()
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)
        draw_ring(self, self.height() - 2)

    def _paint(self, painter: QPainter) -> None:
        lying = self.lying
        if lying is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            Drawing(lying, self._chosen, self._words).paint(painter)

    # As a picture that leaves the app

    def drawn_as_here(self, life: Life, therapy_words: str) -> "LifeChart":
        """Return another chart of the same size and the same years."""
        chart = LifeChart()
        chart.resize(self.size())
        chart.draw(life, therapy_words, "")
        if not self._whole:
            chart._whole = False
            chart._show_days(*self._view)
        return chart

    @property
    def plots_size(self) -> QSize:
        return self.size()

    def paint_plots(self, painter: QPainter, at: QPointF) -> None:
        """Draw all of it elsewhere, as large as it is on the screen."""
        painter.save()
        painter.translate(at)
        painter.setClipRect(QRectF(QPointF(), self.size()))
        self._paint(painter)
        painter.restore()

    def tint(self) -> None:
        """Take the colours of the theme of now."""
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(660), self.minimumHeight())


def _scrolls(widget: QWidget) -> bool:
    """Whether the page is longer than the window, so that the wheel is needed to read it."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around is not None and around.verticalScrollBar().maximum() > 0
