"""What is drawn on the chart of mood around events, in small pictures and words."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ipt_journal.i18n import translate
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.text import caption

EACH, MIDDLE, OTHERS = "each", "middle", "others"


class KeyMark(QWidget):
    """One small picture."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(theme.px(26), theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(theme.look().scale, theme.look().scale)
            {EACH: _each, MIDDLE: _middle, OTHERS: _others}[self._kind](painter)


def _each(painter: QPainter) -> None:
    painter.setPen(QPen(theme.colour("session"), 1))
    painter.drawLine(QLineF(4, 16, 21, 10))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("session"))
    for at in (QPointF(4, 16), QPointF(21, 10)):
        painter.drawEllipse(at, 2.8, 2.8)


def _middle(painter: QPainter) -> None:
    painter.fillRect(QRectF(0, 7, 26, 11), theme.colour("band", 170))
    painter.setPen(QPen(theme.colour("accent"), 2.4))
    painter.drawLine(QLineF(0, 12.5, 26, 12.5))


def _others(painter: QPainter) -> None:
    painter.fillRect(QRectF(1, 7, 24, 11), theme.colour("sunken"))
    pen = QPen(theme.colour("session"), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawLine(QLineF(1, 7.5, 25, 7.5))
    painter.drawLine(QLineF(1, 17.5, 25, 17.5))


def keys(*, compared: bool, claimed: bool, beside: bool) -> QWidget:
    """Return the keys of what is drawn; `claimed`: the band is that of comparable times."""
    usual = translate("Patterns", "your other days")
    by_chance = translate("Patterns", "range seen at comparable times")
    shown = (
        (EACH, translate("Patterns", "each one"), True),
        (MIDDLE, translate("Patterns", "middle one, middle half"), compared),
        (OTHERS, by_chance if claimed else usual, compared),
    )
    made = [
        layout.row(KeyMark(kind), caption(words), gap=6) for kind, words, there in shown if there
    ]
    return layout.row(*made, gap=14) if beside else Flow(*made, gap=theme.px(14))
