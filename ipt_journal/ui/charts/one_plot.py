"""A chart of one plot on which nothing can be chosen, such as that of the days around an event."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts.layer import Layer
from ipt_journal.ui.charts.plot import canvas, draw_ring, plot


class OnePlot(QWidget):
    """It takes the keyboard so that a screen reader reads it; `least` and `most` px high."""

    def __init__(self, *layers: Layer, least: int, most: int, margins: layout.Margins) -> None:
        super().__init__()
        self._canvas = canvas()
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot = plot(self._canvas, 0, days=False)
        for layer in layers:
            self._plot.addItem(layer, ignoreBounds=True)
        layout.fill(QVBoxLayout(self), (self._canvas, 1), gap=0, margins=margins)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(least))
        self.setMaximumHeight(theme.px(most))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def tint(self) -> None:
        """Take the colours of the theme of now."""
        self._plot.getAxis("left").setTextPen(pg.mkPen(theme.colour("ink2")))
        self.repaint_all()

    def repaint_all(self) -> None:
        self._canvas.viewport().update()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_ring(self, self.height() - 2)
