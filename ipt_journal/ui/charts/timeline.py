"""Mood against what happened with people, to be moved, zoomed and chosen from."""

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts import mood_layers as layers
from ipt_journal.ui.charts.layer import DAY
from ipt_journal.ui.charts.overview import FEWEST_DAYS
from ipt_journal.ui.charts.plot import draw_ring
from ipt_journal.ui.charts.time_layers import Stretch
from ipt_journal.ui.charts.timeline_plots import FOOT_AT, RING, TimelinePlots
from ipt_journal.ui.widgets.button import icon_button

_DEBOUNCE_MS = 30
_MARKED_AFTER_MS = 900  # days can be added by key until then
_NEAR = 7  # design pixels
NEARER = 0.7
Days = tuple[int, int]


class TimelineChart(TimelinePlots):
    """Tells which mark was chosen and which days are in view."""

    chosen = Signal(object)  # index of the mark that was clicked, or None
    gone_to = Signal(int)  # the first mark or the last
    moved = Signal(object)  # (first, last) in days
    opened = Signal()
    stepped = Signal(int, int)  # along the events, across the lanes
    brushed = Signal(object)  # (first, last): whole days, both included
    phase_chosen = Signal(int)
    stretch_chosen = Signal(int)

    def __init__(self, *, larger: bool = False) -> None:
        super().__init__(larger=larger)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Mood and events over time"))
        self.overview.moved.connect(self._on_moved)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_DEBOUNCE_MS)
        self._later.timeout.connect(self.redraw_trend)
        self._pressed: QPointF | None = None
        self._days: Days | None = None  # being marked
        self._marked = QTimer(self)
        self._marked.setSingleShot(True)
        self._marked.setInterval(_MARKED_AFTER_MS)
        self._marked.timeout.connect(self._on_marked)
        self._add_zooms()

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

    def _add_zooms(self) -> None:
        """Put two buttons where the overview has room beside its first day."""
        offers = (
            ("minus", self.tr("Show more days"), 1 / NEARER),
            ("plus", self.tr("Show fewer days"), NEARER),
        )
        buttons = []
        for icon, name, factor in offers:
            button = icon_button(icon, name)
            button.setProperty("small", "true")
            button.clicked.connect(lambda _=False, by=factor: self.zoom(by))
            buttons.append(button)
        layout.fill(self._zooms, *buttons, None, gap=2, margins=(0, 10, 0, 0))

    def _move_to(self, first: float, last: float) -> None:
        low, high = self._data.limits
        span = min(last - first, max(high - low, FEWEST_DAYS) * 1.2)
        first = min(max(first, low - span / 2), high - span / 2)
        self.show_days(first, first + span)
        self.moved.emit(self._view)

    def zoom(self, factor: float, around: float | None = None) -> None:
        """Show `factor` times as many days, keeping `around` where it is."""
        first, last = self._view
        chosen = self._shade.centre
        if around is None and chosen is not None and first <= chosen <= last:
            around = chosen
        fixed = (first + last) / 2 if around is None else around
        self._move_to(fixed - (fixed - first) * factor, fixed + (last - fixed) * factor)

    @Slot(object)
    def _on_moved(self, days: tuple[float, float]) -> None:
        self.set_view(*days)
        self._later.start()
        self.moved.emit(self._view)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is; on a page that scrolls, only with Ctrl."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not control and self._scrolls():
            event.ignore()
            return
        turns = event.angleDelta().y() / 120
        at = self._day_at(event.position())
        self.zoom(0.85**turns, at)
        event.accept()

    def _scrolls(self) -> bool:
        """Whether the page is longer than the window, so that the wheel is needed to read it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return around is not None and around.verticalScrollBar().maximum() > 0

    def _day_at(self, position: QPointF) -> float:
        return float(self._mood.getViewBox().mapSceneToView(self._in_scene(position)).x())

    def _in_scene(self, position: QPointF) -> QPointF:
        found: QPointF = self._canvas.mapFrom(self, position)
        return found

    # Choosing

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark days once the mouse has moved further than a hand trembles."""
        if self._pressed is None:
            return
        far = abs(event.position().x() - self._pressed.x())
        if self._days is not None or far >= QApplication.startDragDistance():
            self._mark(self._day_at(self._pressed), self._day_at(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._days is not None:
            self._on_marked()
        elif pressed is not None:
            self._click(pressed)

    def _click(self, position: QPointF) -> None:
        box = self._lane_plot.getViewBox()
        at = box.mapSceneToView(self._in_scene(position))
        across, down = box.viewPixelSize()
        found = self._lanes.nearest(at.x(), at.y(), (float(across), float(down)))
        if found is None and self._choose_time(position):
            return
        self.chosen.emit(found)

    def _choose_time(self, position: QPointF) -> bool:
        """Choose the phase or the marked stretch at a place; False where there is none."""
        scene = self._in_scene(position)
        band, box = self._phase_plot.getViewBox(), self._mood.getViewBox()
        at = box.mapSceneToView(scene)
        across, down = (float(size) for size in box.viewPixelSize())
        phase = self._phases.at(at.x()) if band.sceneBoundingRect().contains(scene) else None
        near = abs(at.y() - FOOT_AT) < theme.px(_NEAR) * down
        stretch = self._stretches.at(at.x(), theme.px(_NEAR) * across) if near else None
        if phase is not None:
            self.phase_chosen.emit(phase)
        elif stretch is not None:
            self.stretch_chosen.emit(stretch)
        return phase is not None or stretch is not None

    # Marking days

    def _mark(self, one: float, other: float) -> None:
        """Show which whole days are being marked; none lies outside the record."""
        low, high = (int(day) for day in self._data.limits)
        first, last = (min(max(int(day // 1), low), high) for day in sorted((one, other)))
        self._days = (first, last)
        self.show_stretch(Stretch(float(first), last + 1.0))

    def _mark_by_key(self, step: int) -> None:
        """Begin at the chosen event or amid what is in view; then add a day on one side."""
        if self._days is None:
            centre = self._shade.centre or sum(self._view) / 2
            self._mark(centre, centre)
        else:
            first, last = self._days
            self._mark(first + min(step, 0), last + max(step, 0))
        self._marked.start()

    @Slot()
    def _on_marked(self) -> None:
        self._marked.stop()
        days, self._days = self._days, None
        if days is not None:
            self.brushed.emit(days)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        marks = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if shift and event.key() in marks:
            self._mark_by_key(marks[Qt.Key(event.key())])
            return
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
            self.zoom(NEARER)
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / NEARER)
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
