"""How the events of a row felt: a dot for each, below the line hard, on it mixed, above it good."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.pattern import Tone
from ipt_journal.typed import override
from ipt_journal.ui import theme

WIDTH, HEIGHT = 146, 34
_STEP, _RADIUS = 10.5, 3.6
_CLOSEST = 1.2  # nearer than this, dots run into a bar and are drawn as one
_ABOVE = 8  # design pixels from the line to the dots that felt good
_PLACES = {Tone.HARD: _ABOVE, Tone.MIXED: 0, Tone.GOOD: -_ABOVE}


class Dots(QWidget):
    """As wide as it is; many events move closer together and never leave the line."""

    def __init__(self, felt: Mapping[Tone | None, int]) -> None:
        super().__init__()
        self._felt, self._total = felt, sum(felt.get(tone, 0) for tone in _PLACES)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(WIDTH), theme.px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale, middle = theme.look().scale, self.height() // 2 + 0.5
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawLine(QLineF(0, middle, self.width(), middle))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink2"))
            first = _RADIUS * scale + 1
            step = min(_STEP * scale, (self.width() - 2 * first) / max(1, self._total - 1))
            radius = max(1.5 * scale, min(_RADIUS * scale, 0.6 * step + 1))
            for tone, place in _PLACES.items():
                y, n = middle + place * scale, self._felt.get(tone, 0)
                if step < _CLOSEST * scale:
                    bar = QRectF(
                        first - radius, y - radius, (n - 1) * step + 2 * radius, 2 * radius
                    )
                    painter.drawRect(bar if n else QRectF())
                else:
                    for index in range(n):
                        painter.drawEllipse(QPointF(first + index * step, y), radius, radius)
                first += n * step


def said(felt: Mapping[Tone | None, int]) -> str:
    """Write 8 hard, 1 mixed, 2 good."""
    counts = (
        (felt.get(Tone.HARD, 0), translate("Patterns", "{n} hard")),
        (felt.get(Tone.MIXED, 0), translate("Patterns", "{n} mixed")),
        (felt.get(Tone.GOOD, 0), translate("Patterns", "{n} good")),
        (felt.get(None, 0), translate("Patterns", "{n} not said")),
    )
    return ", ".join(words.format(n=n) for n, words in counts if n)
