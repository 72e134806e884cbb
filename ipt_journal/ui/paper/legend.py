"""What the shapes of a drawing mean: each with its words, in as many lines as they need."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ipt_journal.ui.paper.setting import GREY, Box, Style, box, width_of

_WORDS = Style(12, colour=GREY)
_LINE = 24.0
_AFTER_KEY, _BETWEEN = 6.0, 18.0


@dataclass(frozen=True, slots=True)
class Key:
    """`draw` paints the shape round the middle of `width`."""

    width: float
    draw: Callable[[QPainter, QPointF], None]
    words: str


class Legend:
    """Keys beside one another; what has no room in a line goes on in the next."""

    def __init__(self, keys: Sequence[Key], width: float) -> None:
        self._placed: list[tuple[Key, QPointF, Box]] = []
        x, line = 0.0, 0
        for key in keys:
            words = box(key.words, min(width_of(key.words, _WORDS) + 1, width / 2), _WORDS)
            wide = key.width + _AFTER_KEY + width_of(key.words, _WORDS)
            if x and x + wide > width:
                x, line = 0.0, line + 1
            self._placed.append((key, QPointF(x, line * _LINE), words))
            x += wide + _BETWEEN
        self.height = (line + 1) * _LINE if keys else 0.0

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        for key, at, words in self._placed:
            place = corner + at
            painter.save()
            key.draw(painter, place + QPointF(key.width / 2, _LINE / 2))
            painter.restore()
            top = place.y() + (_LINE - words.height) / 2
            words.draw(painter, place.x() + key.width + _AFTER_KEY, top)
