"""The marks of the design: an area's shape, and the stem that says how something felt."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ipt_journal.typed import override
from ipt_journal.ui import theme


def shape(area: str, radius: float) -> QPainterPath:
    """Return the outline of an area's shape round the origin; `area` is a role of the theme."""
    path = QPainterPath()
    r = radius
    if area == "dispute":
        corners = [(0.0, -1.16), (1.16, 0.0), (0.0, 1.16), (-1.16, 0.0)]
        path.addPolygon(QPolygonF([QPointF(x * r, y * r) for x, y in corners]))
    elif area == "transition":
        corners = [(-0.82, -1.02), (1.12, 0.0), (-0.82, 1.02)]
        path.addPolygon(QPolygonF([QPointF(x * r, y * r) for x, y in corners]))
    elif area == "grief":
        path.addEllipse(QPointF(0, 0), r * 0.95, r * 0.95)
    elif area == "sensitivity":
        path.addRoundedRect(QRectF(-0.86 * r, -0.86 * r, 1.72 * r, 1.72 * r), 0.2 * r, 0.2 * r)
    else:
        path.addRoundedRect(QRectF(-0.95 * r, -0.42 * r, 1.9 * r, 0.84 * r), 0.2 * r, 0.2 * r)
    path.closeSubpath()
    return path


def role_of(area: str | None) -> str:
    """Return the theme's role for an area; none, unsure and not chosen look alike."""
    return area if area in {"dispute", "transition", "grief", "sensitivity"} else "none"


def draw_shape(
    painter: QPainter, at: QPointF, area: str, radius: float, *, hollow: bool = False
) -> None:
    colour = theme.colour(area)
    painter.save()
    painter.translate(at)
    if hollow:
        painter.setBrush(theme.colour("card"))
        painter.setPen(QPen(colour, 1.8))
        painter.drawPath(shape(area, radius - 0.6))
    else:
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPath(shape(area, radius))
    painter.restore()


class AreaMark(QWidget):
    """An area's shape alone."""

    def __init__(self, area: str | None, radius: float = 6) -> None:
        super().__init__()
        self._area = role_of(area)
        self._radius = theme.px(radius)
        side = 2 * self._radius + theme.px(6)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(self.width() / 2, self.height() / 2)
            draw_shape(painter, middle, self._area, self._radius)


class EventMark(QWidget):
    """An event as on the timeline: head above its line felt good, below felt hard."""

    def __init__(
        self, area: str | None, valence: int, *, hollow: bool = False, mixed: bool = False
    ) -> None:
        super().__init__()
        self._area = role_of(area)
        self._valence = valence
        self._hollow = hollow
        self._mixed = mixed
        self.setFixedSize(theme.px(28), theme.px(32))

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(self.width() / 2, self.height() / 2)
            scale = theme.look().scale
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            reach = QPointF(12 * scale, 0)
            painter.drawLine(middle - reach, middle + reach)
            colour = theme.colour(self._area)
            draw_stem(painter, middle, self._valence, 3.4 * scale, colour, mixed=self._mixed)
            head = middle - QPointF(0, self._valence * 3.4 * scale)
            draw_shape(painter, head, self._area, 6 * scale, hollow=self._hollow)


def draw_stem(
    painter: QPainter, foot: QPointF, valence: int, step: float, colour: QColor, *, mixed: bool
) -> None:
    """Draw the stem from its line to the head; a mixed one runs to both sides."""
    painter.setPen(QPen(colour, 1.6))
    if mixed:
        reach = QPointF(0, 2.2 * step)
        painter.drawLine(foot - reach, foot + reach)
    if valence:
        painter.drawLine(foot, foot - QPointF(0, valence * step))
