"""Mood against what happened with people, to be moved, zoomed and chosen from."""

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

from ipt_journal.typed import override
from ipt_journal.ui import theme
from ipt_journal.ui.charts import mood_layers as layers
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.overview import FEWEST_DAYS
from ipt_journal.ui.charts.plot import draw_ring
from ipt_journal.ui.charts.timeline_plots import RING, TimelinePlots

_DEBOUNCE_MS = 30


class TimelineChart(TimelinePlots):
    """Tells which mark was chosen and which days are in view."""

    chosen = Signal(object)  # index of the mark that was clicked, or None
    gone_to = Signal(int)  # the first mark or the last
    moved = Signal(object)  # (first, last) in days
    opened = Signal()
    stepped = Signal(int, int)  # along the events, across the lanes

    def __init__(self, *, larger: bool = False) -> None:
        super().__init__(larger=larger)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Mood and events over time"))
        self.overview.moved.connect(self._on_moved)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DEBOUNCE_MS)
        self._later.timeout.connect(self.redraw_trend)

    def bring_into_view(self, index: int) -> None:
        """Move just so far that a mark can be seen."""
        at = self._data.marks[index].at / DAY
        first, last = self._view
        if first <= at <= last:
            return
        margin = min(layers.REACH, (last - first) / 8)
        shift = min(0.0, at - margin - first) + max(0.0, at + margin - last)
        if shift:
            self._move_to(first + shift, last + shift)

    # Moving

    def _move_to(self, first: float, last: float) -> None:
        low, high = self._data.limits
        span = min(last - first, max(high - low, FEWEST_DAYS) * 1.2)
        first = min(max(first, low - span / 2), high - span / 2)
        self.show_days(first, first + span)
        self.moved.emit(self._view)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many days, keeping `around` where it is."""
        first, last = self._view
        fixed = (first + last) / 2 if around is None else around
        self._move_to(fixed - (fixed - first) * factor, fixed + (last - fixed) * factor)

    @Slot(object)
    def _on_moved(self, days: tuple[float, float]) -> None:
        self.set_view(*days)
        self._later.start()
        self.moved.emit(self._view)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        at = self._day_at(event.position())
        self.zoom(0.85**turns, at)
        event.accept()

    def _day_at(self, position: QPointF) -> float:
        return float(self._mood.getViewBox().mapSceneToView(self._in_scene(position)).x())

    def _in_scene(self, position: QPointF) -> QPointF:
        found: QPointF = self._canvas.mapFrom(self, position)
        return found

    # Choosing

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._lane_plot.getViewBox()
        at = box.mapSceneToView(self._in_scene(event.position()))
        across, down = box.viewPixelSize()
        found = self._lanes.nearest(at.x(), at.y(), (float(across), float(down)))
        self.chosen.emit(found)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(*steps[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(0.7)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / 0.7)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._data.marks:
            self.gone_to.emit(0 if key is Qt.Key.Key_Home else len(self._data.marks) - 1)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self, self._canvas.geometry().bottom() + theme.px(RING))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(660), self.minimumHeight())  # and grows with the page
