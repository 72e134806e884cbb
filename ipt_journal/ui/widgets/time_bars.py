"""How an item lies in time: a known day is a dot, what is only roughly known is striped."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ipt_journal.ui import theme

BAR = 9  # design pixels
_STRIPES = 5
DOT = 4.6


def draw_dot(painter: QPainter, at: QPointF, role: str) -> None:
    """Draw a day that is known."""
    scale = theme.look().scale
    painter.setPen(QPen(theme.colour("card"), 1.2))
    painter.setBrush(theme.colour(role))
    painter.drawEllipse(at, DOT * scale, DOT * scale)


def draw_once(painter: QPainter, bar: QRectF, role: str) -> None:
    """Draw the span within which something was at one time."""
    outline = _outline(bar)
    _stripe(painter, outline, bar, theme.colour(role))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(role), 1.2))
    painter.drawPath(outline)


def draw_span(painter: QPainter, bar: QRectF, sure: tuple[float, float], role: str) -> None:
    """Draw what went on: filled where it surely did, striped where it may have."""
    draw_once(painter, bar, role)
    left, right = sure
    if right <= left:
        return
    painter.save()
    painter.setClipPath(_outline(bar), Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), theme.colour(role))
    painter.restore()


def draw_onwards(painter: QPainter, bar: QRectF, role: str) -> None:
    """Draw the point of what still goes on, at the right end of its bar."""
    reach = bar.height() * 0.75
    path = QPainterPath(QPointF(bar.right() - 1, bar.top() - 1))
    path.lineTo(QPointF(bar.right() + reach - 1, bar.center().y()))
    path.lineTo(QPointF(bar.right() - 1, bar.bottom() + 1))
    path.closeSubpath()
    painter.fillPath(path, theme.colour(role))


def _outline(bar: QRectF) -> QPainterPath:
    path = QPainterPath()
    radius = bar.height() / 2
    path.addRoundedRect(bar, radius, radius)
    return path


def _stripe(painter: QPainter, outline: QPainterPath, bar: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(bar, theme.colour("card"))
    painter.setPen(QPen(colour, 1))
    step = _STRIPES * theme.look().scale
    x, lines = bar.left() - bar.left() % step - bar.height(), []
    while x < bar.right():
        lines.append(QLineF(x, bar.bottom(), x + bar.height(), bar.top()))
        x += step
    painter.drawLines(lines)
    painter.restore()
