"""A painter that tells, for whoever has the paper read aloud, what each thing is that it paints."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPen

# Qt writes no tags: strokes far off the page, from height n, stand where thing n begins and ends,
# and others round a line of letters inside it.
BEGINS, ENDS = -9001, -9002
LINE_BEGINS, LINE_ENDS = -9003, -9004

# Letters that are joined, moved, or beyond what Qt's own table of letters in a PDF can say. Those
# written from the right are in that table, and programs that turn them round would do so twice.
_NOT_ONE_BY_ONE = re.compile("[\u0900-\u10ff\u1780-\u17ff\u200d\U00010000-\U0010ffff]")
_FROM_RIGHT = re.compile("[\u0590-\u08ff]")


class Kind(StrEnum):
    """What a thing on paper is, by the names of the PDF standard (ISO 32000-1, 14.8.4)."""

    TITLE = "H1"
    HEADING = "H2"
    WORDS = "P"
    FIGURE = "Figure"
    LINE = "Span"  # a line inside one of these


@dataclass(frozen=True, slots=True)
class Told:
    """`words` say what a figure shows, or a line whose letters are not drawn one by one."""

    kind: Kind
    words: str = ""


class TellingPainter(QPainter):
    """Paints on a PDF."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        super().__init__(device)
        self.told: list[Told] = []
        self.in_figure = False

    def mark(self, at: int, number: int) -> None:
        pen = self.pen()
        self.setPen(QPen(pen.color(), 1))
        self.drawLine(QLineF(at, number, at, number + 1))
        self.setPen(pen)


@contextmanager
def telling(painter: QPainter, kind: Kind, words: str = "") -> Iterator[None]:
    """Tell what is painted meanwhile, if the painter is one that tells; a figure is told whole."""
    if not isinstance(painter, TellingPainter) or painter.in_figure:
        yield
        return
    painter.in_figure = kind is Kind.FIGURE
    number = len(painter.told)
    painter.told.append(Told(kind, words))
    line = kind is Kind.LINE
    painter.mark(LINE_BEGINS if line else BEGINS, number)
    yield
    painter.in_figure = False
    painter.mark(LINE_ENDS if line else ENDS, number)


def telling_line(painter: QPainter, words: str) -> AbstractContextManager[None]:
    """Tell the letters of a line where they cannot be read from what is drawn."""
    wanted = _NOT_ONE_BY_ONE.search(words) and not _FROM_RIGHT.search(words)
    return telling(painter, Kind.LINE, words) if wanted else nullcontext()
