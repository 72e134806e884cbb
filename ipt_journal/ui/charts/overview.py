"""The whole record in a strip, with a window on it that can be moved and stretched."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.insight import series
from ipt_journal.insight.series import Series
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts.axis import month_starts
from ipt_journal.ui.charts.layer import DAY, Layer, Scales, points, to_days
from ipt_journal.ui.charts.mood_layers import Gaps
from ipt_journal.ui.charts.plot import canvas, draw_ring, plot

FEWEST_DAYS = 1.0
_HEIGHT = 48
_AXIS = 24
_BINS = 300


class Course(Layer):
    """The record's level, a hairline per month, and a tick per event at the foot."""

    def __init__(self) -> None:
        super().__init__(0)
        self.events = np.empty(0)  # days
        self._days = np.empty(0)
        self._levels = np.empty(0)  # NaN in gaps
        self._months: list[float] = []

    def show_course(self, data: Series, limits: tuple[float, float]) -> None:
        """Smooth a short record; average a long one over as many stretches as can be seen."""
        first, last = limits
        self._months = [at for at, _ in month_starts(first, last)] if last - first < 400 else []
        smooth = (
            series.trend(data, int(first * DAY), int(last * DAY)) if last - first < 200 else None
        )
        if smooth is not None:
            self._days, self._levels = to_days(smooth.times), smooth.means
            return
        bins = series.binned(data, max(series.DAY, int((last - first) * DAY / _BINS)))
        breaks = np.flatnonzero(np.diff(bins.middles) > series.GAP + 2 * series.DAY) + 1
        self._days = np.insert(to_days(bins.middles), breaks, np.nan)
        self._levels = np.insert(bins.means, breaks, np.nan)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        painter.setPen(QPen(theme.colour("ink3"), 1.4))
        foot, head = scales.y(0), scales.y(1.3)
        at = np.unique(np.round(scales.xs(self.events)))  # one tick per pixel is enough
        painter.drawLines([QLineF(x, foot, x, head) for x in at])
        painter.setPen(QPen(theme.colour("line"), 1))
        top = scales.y(10)
        painter.drawLines([QLineF(scales.x(at), foot, scales.x(at), top) for at in self._months])
        painter.setPen(QPen(theme.colour("accent"), 2.2))
        shown = ~np.isnan(self._levels)
        edges = np.flatnonzero(np.diff(shown.astype(np.int8))) + 1
        for run in np.split(np.arange(len(shown)), edges):
            if len(run) > 1 and shown[run[0]]:
                painter.drawPolyline(
                    points(scales.xs(self._days[run]), scales.ys(self._levels[run]))
                )


class Grips(Layer):
    """Square handles on both edges of the window."""

    def __init__(self) -> None:
        super().__init__(40)
        self.edges = (0.0, 0.0)

    @override
    def draw(self, painter: QPainter, scales: Scales) -> None:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("card"))
        side = theme.px(12)
        for edge in self.edges:
            middle = QPointF(scales.x(edge), scales.y(5))
            painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side))


class Overview(QWidget):
    """When it has the keyboard, left and right move the window, plus and minus stretch it."""

    moved = Signal(object)  # (first, last) in days

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The whole record"))
        self.setAccessibleDescription(self.tr("Left and right move what is shown; + and − zoom."))
        self._limits = (0.0, 1.0)
        self._telling = True
        self._canvas = canvas()
        self._plot = plot(self._canvas, 0, days=True, words_at_left=False)
        self._plot.setYRange(0, 10, padding=0)
        self._plot.getAxis("left").setWidth(0)
        days = self._plot.getAxis("bottom")
        days.setHeight(theme.px(_AXIS))
        days.setStyle(tickTextOffset=theme.px(3))
        days.months_only = True
        self._course, self._gaps, self._grips = Course(), Gaps(), Grips()
        self._region = pg.LinearRegionItem(swapMode="block")
        self._region.setZValue(20)
        for item in (self._course, self._gaps, self._region, self._grips):
            self._plot.addItem(item, ignoreBounds=True)
        self._region.sigRegionChanged.connect(self._on_region)
        layout.fill(QVBoxLayout(self), self._canvas)
        self.setFixedHeight(theme.px(_HEIGHT + _AXIS))
        self.tint()

    def tint(self) -> None:
        """Take the colours of the theme of now."""
        accent = theme.colour("accent")
        self._region.setBrush(theme.colour("accent", 28))
        self._region.setHoverBrush(theme.colour("accent", 40))
        for line in self._region.lines:
            line.setPen(pg.mkPen(accent, width=2))
            line.setHoverPen(pg.mkPen(accent, width=3))
        self._plot.getAxis("bottom").setTextPen(pg.mkPen(theme.colour("ink2")))

    def draw(self, data: Series, events: list[float], limits: tuple[float, float]) -> None:
        """Show a record; the window can be moved between `limits`."""
        self._limits = limits
        self._course.show_course(data, limits)
        self._course.events = np.array(events)
        self._gaps.gaps = series.gaps(data.times)
        pad = (limits[1] - limits[0]) * 0.01
        self._plot.setXRange(limits[0] - pad, limits[1] + pad, padding=0)
        self._region.setBounds(limits)
        self._canvas.viewport().update()

    def show_window(self, first: float, last: float) -> None:
        """Show which part is in view, without telling anyone."""
        self._telling = False
        self._region.setRegion((max(first, self._limits[0]), min(last, self._limits[1])))
        self._telling = True
        self._place_grips()

    def _place_grips(self) -> None:
        first, last = self._region.getRegion()
        self._grips.edges = (float(first), float(last))
        self._grips.update()

    @Slot()
    def _on_region(self) -> None:
        self._place_grips()
        first, last = self._grips.edges
        if self._telling and last - first >= FEWEST_DAYS:
            self.moved.emit((first, last))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        first, last = self._grips.edges
        step = (last - first) / 10
        changes = {
            Qt.Key.Key_Left: (-step, -step),
            Qt.Key.Key_Right: (step, step),
            Qt.Key.Key_Plus: (step, -step),
            Qt.Key.Key_Minus: (-step, step),
        }
        change = changes.get(Qt.Key(event.key()))
        if change is None:
            super().keyPressEvent(event)
            return
        low, high = self._limits
        moved = (max(low, first + change[0]), min(high, last + change[1]))
        if moved[1] - moved[0] >= FEWEST_DAYS:
            self.show_window(*moved)
            self.moved.emit(moved)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self, self.height() - 2)
