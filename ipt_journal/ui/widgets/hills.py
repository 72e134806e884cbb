"""The hills behind the unlock page; decoration, and only there."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui import icons, theme

# Role, height of the ridge, its swing, its waves across the page, and where they begin.
_HILLS = (
    ("hill1", 0.66, 0.055, 1.25, 0.4),
    ("hill2", 0.76, 0.045, 1.7, 2.1),
    ("hill3", 0.87, 0.035, 2.1, 4.4),
)


class Hills(QWidget):
    """A page with three ridges at its foot."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("paper"))
            painter.drawRect(self.rect())
            for role, level, swing, waves, start in _HILLS:
                painter.setBrush(theme.colour(role))
                painter.drawPath(self._ridge(level, swing, waves, start))

    def _ridge(self, level: float, swing: float, waves: float, start: float) -> QPainterPath:
        wide, high = self.width(), self.height()
        path = QPainterPath(QPointF(0, high))
        for x in range(0, wide + 8, 8):
            slow = math.sin(waves * math.pi * x / wide + start)
            quick = 0.35 * math.sin(3.1 * waves * math.pi * x / wide + 2 * start)
            path.lineTo(x, high * (level + swing * (slow + quick)))
        path.lineTo(wide, high)
        path.closeSubpath()
        return path


class Brand(QWidget):
    """The app's sign: a notebook on the accent, and no word of what is in it."""

    def __init__(self, side: int = 28) -> None:
        super().__init__()
        self._side = side
        self.setFixedSize(theme.px(side), theme.px(side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            radius = self.width() * 0.28
            painter.drawRoundedRect(self.rect(), radius, radius)
            sign = icons.pixmap("notebook-pen", "on_accent", round(self._side * 0.62))
            inset = (self.width() - theme.px(round(self._side * 0.62))) / 2
            painter.drawPixmap(QPointF(inset, inset), sign)
