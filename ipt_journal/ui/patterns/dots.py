"""How the events of a row felt: a dot for each, below the line hard, on it mixed, above it good."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ipt_journal.i18n import translate
from ipt_journal.records.pattern import Tone
from ipt_journal.typed import override
from ipt_journal.ui import theme

WIDTH, HEIGHT = 146, 34
_STEP, _RADIUS = 10.5, 3.6
_ABOVE = 8  # design pixels from the line to the dots that felt good
_PLACES = {Tone.HARD: _ABOVE, Tone.MIXED: 0, Tone.GOOD: -_ABOVE}


class Dots(QWidget):
    """As wide as it is; many events move closer together and never leave the line."""

    def __init__(self, felt: Mapping[Tone | None, int]) -> None:
        super().__init__()
        self._dots = [tone for tone in _PLACES for _ in range(felt.get(tone, 0))]
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
            room = (self.width() - 2 * _RADIUS * scale - 2) / max(1, len(self._dots) - 1)
            step = min(_STEP * scale, room)
            radius = max(1.5 * scale, min(_RADIUS * scale, 0.6 * step + 1))
            for index, tone in enumerate(self._dots):
                x = _RADIUS * scale + 1 + index * step
                painter.drawEllipse(QPointF(x, middle + _PLACES[tone] * scale), radius, radius)


def said(felt: Mapping[Tone | None, int]) -> str:
    """Write 8 hard, 1 mixed, 2 good."""
    counts = (
        (felt.get(Tone.HARD, 0), translate("Patterns", "{n} hard")),
        (felt.get(Tone.MIXED, 0), translate("Patterns", "{n} mixed")),
        (felt.get(Tone.GOOD, 0), translate("Patterns", "{n} good")),
        (felt.get(None, 0), translate("Patterns", "{n} not said")),
    )
    return ", ".join(words.format(n=n) for n, words in counts if n)
