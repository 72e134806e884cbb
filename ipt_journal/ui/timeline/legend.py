"""What the marks of the timeline mean, in small pictures and words."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.record import AREAS, Area, area_short
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.charts.mood_layers import hatch
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.marks import draw_shape, role_of
from ipt_journal.ui.widgets.text import caption

DOT, TREND, GAP, UP_DOWN, HOLLOW, FOOT = "dot", "trend", "gap", "up and down", "hollow", "foot"
_WIDE = {TREND, UP_DOWN}


class KeyMark(QWidget):
    """One small picture."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(theme.px(26 if kind in _WIDE else 20), theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self.paint_on(painter)

    def paint_on(self, painter: QPainter) -> None:
        """Draw with the upper left corner where the painter is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = theme.look().scale
        painter.scale(scale, scale)
        draw = {
            DOT: self._dot,
            TREND: self._trend,
            GAP: self._gap,
            UP_DOWN: self._up_down,
            HOLLOW: self._hollow,
            FOOT: self._foot,
        }.get(self._kind)
        if draw is not None:
            draw(painter)
        else:
            draw_shape(painter, QPointF(10, 12), self._kind, 6)

    def _dot(self, painter: QPainter) -> None:
        self._disc(painter, QPointF(10, 12), 4, "accent")

    def _disc(self, painter: QPainter, at: QPointF, radius: float, role: str = "ink2") -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role))
        painter.drawEllipse(at, radius, radius)

    def _trend(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 6, 26, 12), theme.colour("band", 200))
        painter.setPen(QPen(theme.colour("accent"), 2.4))
        painter.drawLine(QLineF(0, 12, 26, 12))

    def _gap(self, painter: QPainter) -> None:
        hatch(painter, QRectF(1, 5, 18, 14))

    def _up_down(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawLine(QLineF(0, 12, 26, 12))
        painter.setPen(QPen(theme.colour("ink2"), 1.8))
        painter.drawLine(QLineF(7, 12, 7, 4))
        painter.drawLine(QLineF(19, 12, 19, 20))
        self._disc(painter, QPointF(7, 4), 3.6)
        self._disc(painter, QPointF(19, 20), 3.6)

    def _hollow(self, painter: QPainter) -> None:
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(theme.colour("ink2"), 2))
        painter.drawRoundedRect(QRectF(5, 7, 10, 10), 2, 2)

    def _foot(self, painter: QPainter) -> None:
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawLine(QLineF(0, 18, 20, 18))
        painter.fillRect(QRectF(3.5, 16.2, 13, 3.6), theme.colour("ink2"))
        painter.setPen(QPen(theme.colour("ink2"), 2))
        painter.drawLine(QLineF(10, 17, 10, 8))
        self._disc(painter, QPointF(10, 7), 4)


def key(kind: str, words: str) -> QWidget:
    return layout.row(KeyMark(kind), caption(words), gap=5)


def areas() -> tuple[tuple[str, str], ...]:
    """Return each area's shape with its name."""
    return tuple((role_of(area), area_short(area)) for area in (*AREAS, Area.NONE))


def marks() -> tuple[tuple[str, str], ...]:
    """Return what else is drawn on the lanes."""
    return (
        (UP_DOWN, translate("Legend", "above the line felt good, below felt hard")),
        (HOLLOW, translate("Legend", "did not happen")),
        (FOOT, translate("Legend", "you marked it as connected")),
    )


def below() -> QWidget:
    """Return the two lines under the chart."""
    gap = theme.px(14)
    lines = (Flow(*(key(*one) for one in each), gap=gap) for each in (areas(), marks()))
    return layout.column(*lines, gap=0)


def mood(*, trend: bool, dots: bool = True) -> tuple[tuple[str, str], ...]:
    """Return what is drawn above the lanes."""
    line = ((TREND, translate("Legend", "trend and its usual error")),) if trend else ()
    dot = ((DOT, translate("Legend", "check-in")),) if dots else ()
    return (*dot, *line, (GAP, translate("Legend", "no check-ins")))


def above(*, trend: bool) -> tuple[QWidget, ...]:
    """Return the keys beside the chart's title."""
    return tuple(key(*one) for one in mood(trend=trend))
