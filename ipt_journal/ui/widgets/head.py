"""A person as a round head: the initial, and an outline that says how things stand."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ipt_journal.records.person import Status
from ipt_journal.typed import override
from ipt_journal.ui import theme

# Each has a shape of its own; in contact, and nothing said, is the plain circle.
MARKED = (
    Status.LITTLE_CONTACT, Status.ESTRANGED, Status.NO_CONTACT, Status.ENDED, Status.MISSING,
    Status.DIED,
)  # fmt: skip
_SHAPED = (Status.LITTLE_CONTACT, Status.ESTRANGED, Status.ENDED, Status.DIED)
_SIXTEENTH = 16  # of a degree, as Qt counts angles
_LEAST_FOR_LETTER = 17  # pixels across
_LEAST_FOR_BADGE = 18


def initial(name: str) -> str:
    """Return the first letter of a name, whatever its script."""
    return next((letter for letter in name if letter.isalnum()), name[:1]).upper()


def draw_head(
    painter: QPainter, at: QPointF, radius: float, letter: str, status: Status, *, chosen: bool
) -> None:
    """Draw a head round `at`; a chosen one is filled."""
    fill = theme.colour("accent" if chosen else "card")
    edge = theme.colour("accent" if chosen else "ink2")
    face = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    painter.setBrush(fill)
    _draw_outline(painter, face, edge, status, chosen=chosen)
    if 2 * radius >= _LEAST_FOR_LETTER * theme.look().scale:
        font = theme.font(16, 600)
        font.setPixelSize(max(8, round(max(radius * 0.7, min(radius * 0.95, theme.px(12))))))
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if chosen else "ink"))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, letter)
    if 2 * radius >= _LEAST_FOR_BADGE * theme.look().scale:
        _draw_badge(painter, face, status)


def _draw_outline(
    painter: QPainter, face: QRectF, edge: QColor, status: Status, *, chosen: bool
) -> None:
    """Draw the circle, or the shape that says how things stand; in a chosen one inside it."""
    pen = QPen(edge, 2 if chosen else 1.6)
    painter.setPen(pen)
    if status not in _SHAPED:
        painter.drawEllipse(face)
        return
    if chosen:
        painter.drawEllipse(face)
        face = face.adjusted(3.5, 3.5, -3.5, -3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(theme.colour("on_accent"), 1.6)
    if status is Status.ESTRANGED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(face)
        painter.setPen(pen)
        for start in (-60, 120):
            painter.drawArc(face, start * _SIXTEENTH, 120 * _SIXTEENTH)
    elif status is Status.ENDED:
        side = face.width() * 0.16
        painter.setPen(pen)
        painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), side, side)
    else:
        painter.setPen(_broken(pen, status))
        painter.drawEllipse(face)


def _broken(pen: QPen, status: Status) -> QPen:
    """Return the dashes of somebody who died, or the dots of little contact."""
    if status is Status.DIED:
        pen.setDashPattern([3, 2.4])
    else:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setWidthF(2.2)
        pen.setDashPattern([0.1, 2.6])
    return pen


def _draw_badge(painter: QPainter, face: QRectF, status: Status) -> None:
    """Draw a small sign at the lower right: a bar for no contact by choice, ? for missing."""
    if status not in {Status.NO_CONTACT, Status.MISSING}:
        return
    size = max(11.0, face.width() * 0.36)
    badge = QRectF(face.right() - size * 0.86, face.bottom() - size * 0.86, size, size)
    painter.setBrush(theme.colour("card"))
    painter.setPen(QPen(theme.colour("ink2"), 1.4))
    painter.drawEllipse(badge)
    painter.setPen(QPen(theme.colour("ink"), 1.8))
    middle = badge.center()
    if status is Status.NO_CONTACT:
        reach = QPointF(size * 0.24, 0)
        painter.drawLine(middle - reach, middle + reach)
    else:
        font = theme.font(13, 700)
        font.setPixelSize(max(12, round(size * 0.72)))  # also the smallest letters of paper
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, "?")


class Head(QWidget):
    """A head alone, as in a list or a legend."""

    def __init__(self, name: str, status: Status, size: float = 40) -> None:
        super().__init__()
        self._letter, self._status = initial(name), status
        self.setFixedSize(theme.px(size), theme.px(size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(self.width() / 2, self.height() / 2)
            radius = self.width() / 2 - 2
            draw_head(painter, middle, radius, self._letter, self._status, chosen=False)
