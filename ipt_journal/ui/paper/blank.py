"""A blank form drawn on paper: lines to write on, numbers to circle, boxes to tick, empty cells."""

from collections.abc import Iterator, Sequence
from itertools import cycle
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ipt_journal.summary.papers.forms import BlankForm, Cells, Circle, Field, Small, Tick, Write
from ipt_journal.ui.paper.pages import FOOT, MARGIN, SIZES
from ipt_journal.ui.paper.setting import BLACK, GREY, MID, PALE, Style, box, paper_font, width_of

_ABOVE = 132.0  # of the page: its title, a line, and the form's heading
_LINE = 28.0  # from one line to write on to the next: 7.4 mm
_QUESTION = Style(13, 500)
_WORDS = Style(12)
_SMALL = Style(12, colour=GREY)
_BETWEEN = 16.0  # from one field to the one beside it
_GAP, _MOST_MORE = 6.0, 10.0  # from one row to the next, and more where there is room
_NUMBERS, _PITCH = 26.0, 28.0  # how high a row of numbers is, and from one to the next
_RADIUS = 10.0
_CHOICES = 20.0  # how high a row of boxes is
_BOX = 10.0
_AFTER_BOX, _AFTER_CHOICE = 5.0, 14.0
_LEAST_MORE = 120.0  # how long a line for other words is


class _Drawn(Protocol):
    """A field at a width; `height` is what it takes; without a question it stands at the foot."""

    height: float
    at_foot: bool

    def draw(self, painter: QPainter, corner: QPointF) -> None: ...


class FormDrawn:
    """As high as its page has room; what grows gets the lines that are left."""

    def __init__(self, picture: BlankForm, width: float) -> None:
        self._rows = picture.rows
        self._width = width
        self.height = SIZES.get(picture.size, SIZES["A4"])[1] - 2 * MARGIN - FOOT - _ABOVE
        self._extra: dict[Field, int] = {}
        self._higher = 0.0
        self._grow()

    def _grow(self) -> None:
        """Give lines in turn to the fields that grow, as long as there is room for one more."""
        fields = [one for row in self._rows for one in row]
        steady = [one.rows for one in fields if isinstance(one, Cells) and one.together > 1]
        if steady:
            self._higher = self._left() / sum(steady)
        growing = [one for one in fields if isinstance(one, Write | Cells) and one.grows]
        for one in cycle(growing):
            if self._left() < _LINE:
                return
            self._extra[one] = self._extra.get(one, 0) + 1

    def _left(self) -> float:
        """Return what room is left below the rows."""
        rows = self._laid_out()
        return self.height - sum(_high(row) for row in rows) - _GAP * (len(rows) - 1)

    def _laid_out(self) -> list[list[tuple[float, _Drawn]]]:
        """Return the rows, each field with its distance from the left."""
        return [list(self._beside(row)) for row in self._rows]

    def _beside(self, row: Sequence[Field]) -> Iterator[tuple[float, _Drawn]]:
        room = self._width - _BETWEEN * (len(row) - 1)
        whole, x = sum(_weight(field) for field in row), 0.0
        for field in row:
            wide = room * _weight(field) / whole
            yield x, self._drawn(field, wide)
            x += wide + _BETWEEN

    def _drawn(self, field: Field, width: float) -> _Drawn:
        extra = self._extra.get(field, 0)
        match field:
            case Write():
                return _Lines(field, width, field.lines + extra)
            case Circle():
                return _Numbers(field, width)
            case Tick():
                return _Boxes(field, width)
            case Cells():
                high = _LINE + (self._higher if field.together > 1 else 0.0)
                return _Table(field, width, field.rows + extra, high)
            case Small():
                return _Read(field, width)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        rows, left = self._laid_out(), self._left()
        gap = _GAP + min(left / max(1, len(rows) - 1), _MOST_MORE)
        y = corner.y()
        for row in rows:
            for x, one in row:
                down = _high(row) - one.height if one.at_foot else 0.0
                one.draw(painter, QPointF(corner.x() + x, y + down))
            y += _high(row) + gap


def _high(row: Sequence[tuple[float, _Drawn]]) -> float:
    return max(one.height for _, one in row)


def _weight(field: Field) -> float:
    """Return how much of a row a field takes: a box that goes with a number needs little."""
    return 0.35 if isinstance(field, Tick) else 1.0


class _Read:
    at_foot = False

    def __init__(self, field: Small, width: float) -> None:
        self._words = box(field.words, width, _SMALL)
        self.height = self._words.height

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._words.draw(painter, corner.x(), corner.y())


class _Lines:
    """A question, and below it lines."""

    at_foot = False

    def __init__(self, field: Write, width: float, lines: int) -> None:
        self._question = box(field.question, width, _QUESTION)
        self._width, self._lines = width, lines
        self.height = self._question.height + lines * _LINE

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._question.draw(painter, corner.x(), corner.y())
        painter.setPen(QPen(MID, 0.8))
        for number in range(1, self._lines + 1):
            y = corner.y() + self._question.height + number * _LINE - 1
            painter.drawLine(QLineF(corner.x(), y, corner.x() + self._width, y))


class _Numbers:
    """A question, and below it numbers to circle between the words for their ends."""

    at_foot = False

    def __init__(self, field: Circle, width: float) -> None:
        self._question = box(field.question, width, _QUESTION)
        self._field = field
        low, high = (width_of(words, _SMALL) + 12 if words else 0.0 for words in field.ends)
        self._left = low
        self._pitch = pitch = min(_PITCH, (width - low - high) / len(field.numbers))
        self._radius = min(_RADIUS, pitch / 2 - 1)
        self.height = self._question.height + _NUMBERS

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._question.draw(painter, corner.x(), corner.y())
        middle = corner.y() + self._question.height + _NUMBERS / 2 + 1
        x = corner.x() + self._left
        low, high = self._field.ends
        _word(painter, low, corner.x(), middle, GREY)
        painter.setFont(paper_font(13))
        for number in self._field.numbers:
            face = QRectF(0, 0, 2 * self._radius, 2 * self._radius)
            face.moveCenter(QPointF(x + self._pitch / 2, middle))
            painter.setPen(QPen(PALE, 0.9))
            painter.drawEllipse(face)
            painter.setPen(BLACK)
            painter.drawText(face.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, number)
            x += self._pitch
        _word(painter, high, x + 8, middle, GREY)


class _Boxes:
    """A question, and boxes with their words in as many rows as they need."""

    def __init__(self, field: Tick, width: float) -> None:
        self._question = box(field.question, width, _QUESTION)
        self._top = self._question.height if field.question else 0.0
        self.at_foot = not field.question
        self._width, self._more = width, field.more
        self._placed: list[tuple[QPointF, str]] = []
        x, y = 0.0, self._top
        for words in field.choices:
            wide = _BOX + _AFTER_BOX + width_of(words, _WORDS)
            if x and x + wide > width:
                x, y = 0.0, y + _CHOICES
            self._placed.append((QPointF(x, y), words))
            x += wide + _AFTER_CHOICE
        if field.more and x + _LEAST_MORE > width:
            x, y = 0.0, y + _LINE
        self._line = QPointF(x, y)
        self.height = y + (_LINE if field.more else _CHOICES)

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._question.draw(painter, corner.x(), corner.y())
        for place, words in self._placed:
            at = corner + place
            middle = at.y() + _CHOICES / 2
            painter.setPen(QPen(GREY, 0.9))
            painter.drawRect(QRectF(at.x() + 0.5, middle - _BOX / 2, _BOX, _BOX))
            _word(painter, words, at.x() + _BOX + _AFTER_BOX, middle, BLACK)
        if self._more:
            line = corner + self._line
            y = line.y() + _CHOICES - 3
            painter.setPen(QPen(MID, 0.8))
            painter.drawLine(QLineF(line.x(), y, corner.x() + self._width, y))


class _Table:
    """Empty cells between thin rules."""

    at_foot = False

    def __init__(self, field: Cells, width: float, rows: int, high: float) -> None:
        self._field, self._width, self._rows, self._high = field, width, rows, high
        self._question = box(field.question, width, _QUESTION)
        self._lefts = [sum(field.shares[:n]) * width for n in range(len(field.shares) + 1)]
        self._heads = [
            box(head, share * width - 8, _SMALL)
            for head, share in zip(field.heads, field.shares, strict=True)
        ]
        self._above = self._question.height if field.question else 0.0
        self._top = self._above + max(head.height for head in self._heads) + 6
        self.height = self._top + rows * high

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        self._question.draw(painter, corner.x(), corner.y())
        for head, left in zip(self._heads, self._lefts, strict=False):
            head.draw(painter, corner.x() + left + (4 if left else 0), corner.y() + self._above + 2)
        self._draw_rules(painter, corner)

    def _draw_rules(self, painter: QPainter, corner: QPointF) -> None:
        top, bottom = corner.y() + self._top, corner.y() + self.height
        painter.setPen(QPen(PALE, 0.8))
        for left in self._lefts[1:-1]:
            x = corner.x() + left
            painter.drawLine(QLineF(x, corner.y() + self._above + 2, x, bottom))
        for row in range(self._rows + 1):
            y = top + row * self._high
            between = row % self._field.together
            start = corner.x() + (self._lefts[self._field.whole] if between else 0.0)
            painter.setPen(QPen(PALE if between else MID, 0.8))
            painter.drawLine(QLineF(start, y, corner.x() + self._width, y))


def _word(painter: QPainter, words: str, x: float, middle: float, colour: QColor) -> None:
    """Write a short word with its middle at a height."""
    painter.setFont(paper_font(_WORDS.px))
    painter.setPen(colour)
    place = QRectF(x, middle - 10, width_of(words, _WORDS) + 2, 20)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
