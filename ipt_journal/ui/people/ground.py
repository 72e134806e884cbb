"""What lies below the people on the map: rings with their names, "Me", links, targets, traces."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from ipt_journal.i18n import translate
from ipt_journal.records import closeness
from ipt_journal.records.person import Status
from ipt_journal.ui import theme
from ipt_journal.ui.widgets.head import draw_head
from ipt_journal.ui.widgets.rings import CLOSE, FURTHER, VERY_CLOSE, Rings

TARGET = 10  # design pixels: the radius of a wished place
TRACE = 14  # and of where somebody was on an earlier day
_FILLS = {FURTHER: "sunken", CLOSE: "paper", VERY_CLOSE: "card"}
_PILL_HIGH = 22


class Trace(NamedTuple):
    """Where somebody was on an earlier day, and where they are now."""

    at: QPointF
    now: QPointF | None  # None: no longer on the map
    letter: str


class Link(NamedTuple):
    """From somebody to where the client would like them."""

    start: QPointF
    target: QPointF


def fill_at(rings: Rings, point: QPointF) -> str:
    """Return the colour of the ground at a point."""
    ring, _ = rings.at(point)
    return _FILLS.get(ring, "card")


def pills(rings: Rings) -> dict[int, QRectF]:
    """Return where the names of the rings stand."""
    metrics = QFontMetricsF(theme.font(14, 500))
    found = {}
    for ring in _FILLS:
        width = metrics.horizontalAdvance(closeness.ring_label(ring)) + theme.px(16)
        high = theme.px(_PILL_HIGH)
        top = rings.centre.y() - rings.radius(ring) - high / 2
        found[ring] = QRectF(rings.centre.x() - width / 2, top, width, high)
    return found


def drawn(rings: Rings, size: QSize, ratio: float) -> QPixmap:
    """Return the rings as a picture that is drawn once."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(theme.colour("card"))
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ring, fill in _FILLS.items():
            painter.setBrush(theme.colour(fill))
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawEllipse(rings.centre, rings.radius(ring), rings.radius(ring))
        painter.setFont(theme.font(14, 500))
        for ring, pill in pills(rings).items():
            painter.setBrush(theme.colour("card"))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(theme.colour("ink2"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, closeness.ring_label(ring))
        _draw_me(painter, rings)
    return picture


def _draw_me(painter: QPainter, rings: Rings) -> None:
    painter.setBrush(theme.colour("ink"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(rings.centre, rings.me, rings.me)
    painter.setFont(theme.font(15, 600))
    painter.setPen(theme.colour("card"))
    box = QRectF(0, 0, 2 * rings.me, 2 * rings.me)
    box.moveCenter(rings.centre)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("Map", "Me"))


def draw_link(painter: QPainter, link: Link) -> None:
    """Draw a dotted line to a target, which stays clear of it."""
    radius = TARGET * theme.look().scale
    draw_dotted(painter, link.start, _short_of(link, radius + 4))
    draw_target(painter, link.target, radius)


def draw_dotted(painter: QPainter, start: QPointF, end: QPointF) -> None:
    pen = QPen(theme.colour("accent"), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([1, 3])
    painter.setPen(pen)
    painter.drawLine(start, end)


def draw_target(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setPen(QPen(theme.colour("accent"), 1.6))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(theme.colour("accent"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(at, radius * 0.3, radius * 0.3)


def draw_trace(painter: QPainter, trace: Trace, size: float = TRACE) -> None:
    """Draw where somebody was, faint, with a thin line to where they are."""
    radius = size * theme.look().scale
    painter.setOpacity(0.55)
    if trace.now is not None:
        painter.setPen(QPen(theme.colour("ink2"), 1.2))
        painter.drawLine(_short_of(Link(trace.now, trace.at), radius), trace.now)
    draw_head(painter, trace.at, radius, trace.letter, Status.UNSAID, chosen=False)
    painter.setOpacity(1.0)


def _short_of(link: Link, by: float) -> QPointF:
    """Return the end of a link that stops before its target."""
    away = link.target - link.start
    length = max(1.0, (away.x() ** 2 + away.y() ** 2) ** 0.5)
    share = min(by, length) / length
    return QPointF(link.target.x() - away.x() * share, link.target.y() - away.y() * share)


def room_of(link: Link) -> QRectF:
    """Return what has to be drawn anew where a link comes or goes."""
    wide = (TARGET + 4) * theme.look().scale
    return QRectF(link.start, link.target).normalized().adjusted(-wide, -wide, wide, wide)
