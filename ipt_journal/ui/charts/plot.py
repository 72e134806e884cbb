"""A bare plot of pyqtgraph's: no menu, no buttons, no mouse of its own, axes of words alone."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ipt_journal.ui import theme
from ipt_journal.ui.charts.axis import DayAxis, plain_axis

LEFT = 64  # design pixels of the left axis, the same in every plot so that days line up
BOTTOM = 26


def canvas() -> Any:  # noqa: ANN401 - pyqtgraph ships no types
    """Return an empty widget for plots below one another."""
    made = pg.GraphicsLayoutWidget()
    made.setBackground(None)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.ci.layout.setContentsMargins(0, 0, 0, 0)
    made.ci.layout.setSpacing(0)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def plot(on: Any, row: int, *, days: bool, words_at_left: bool = True) -> Any:  # noqa: ANN401
    """Add a plot in a row; `days` gives it an axis of days below."""
    box = pg.ViewBox(enableMenu=False)  # building a menu nobody sees takes longest
    made = on.addPlot(row=row, col=0, viewBox=box, axisItems={"bottom": DayAxis()})
    made.hideButtons()
    made.setMenuEnabled(False)
    made.setMouseEnabled(False, False)
    made.getViewBox().setDefaultPadding(0)
    made.getViewBox().setBackgroundColor(None)
    made.layout.setContentsMargins(0, 0, 0, 0)
    made.layout.setSpacing(0)
    left, bottom = made.getAxis("left"), made.getAxis("bottom")
    plain_axis(left)
    plain_axis(bottom)
    left.setWidth(theme.px(LEFT))
    bottom.setHeight(theme.px(BOTTOM))
    if not words_at_left:
        left.setTicks([[]])
    if not days:
        made.hideAxis("bottom")
    return made


def draw_ring(chart: QWidget, height: int) -> None:
    """Show that a chart has the keyboard, by a ring around its upper `height` pixels."""
    if not chart.hasFocus():
        return
    with QPainter(chart) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(1, 1, chart.width() - 2, height), 6, 6)
