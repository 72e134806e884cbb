"""The chart on paper: dots and thin lines, gaps hatched, events under numbers, black and grey."""

from collections.abc import Container
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.records.record import AREAS, area_short
from ipt_journal.summary.sheet import Chart, Mark
from ipt_journal.ui.paper.axis import marked_days
from ipt_journal.ui.paper.numbers import FreePlaces
from ipt_journal.ui.paper.setting import BLACK, GREY, MID, PALE, Style, paper_font, width_of
from ipt_journal.ui.widgets.marks import role_of, shape

_LANE, _NO_LANE = 62.0, 6.0  # for events, and where none is drawn
_AXIS, _KEY = 48.0, 36.0  # the words above and below, and what explains the events
_GAP_WORDS = 39.0  # below the stripes
_INSIDE = 7.0  # room for half a mark at either end
_WORDS = Style(12)
_NUMBER = Style(14, 700)
_DIGITS = 12.0  # how high a number is


class PaperChart:
    """Draws itself with its upper left corner at a point; `listed` numbers are placed first."""

    def __init__(
        self, chart: Chart, corner: QPointF, width: float, mood: float, listed: Container[int] = ()
    ) -> None:
        self._chart = chart
        self._mood = mood  # how high the part with the mood is
        self._listed = listed
        self._lane = _LANE if chart.marks else _NO_LANE
        self.height = mood + self._lane + _AXIS + (_KEY if chart.marks else 0)
        self._left, self._right = corner.x() + 64, corner.x() + width
        self._label = corner.x()
        self._top = corner.y() + 18
        self._times = np.asarray(chart.times, np.int64)

    def _x(self, at: float) -> float:
        part = (at - self._chart.start) / (self._chart.end - self._chart.start)
        return self._left + _INSIDE + part * (self._right - self._left - 2 * _INSIDE)

    def _y(self, mood: float) -> float:
        return self._top + self._mood - mood / 10 * self._mood

    @property
    def _line(self) -> float:
        """Return the height of the line the events stand on."""
        return self._y(0) + _LANE / 2 + 6

    def draw(self, painter: QPainter) -> None:
        self._draw_grid(painter)
        self._draw_gaps(painter)
        self._draw_sessions(painter)
        self._name_gaps(painter)
        self._draw_guides(painter)
        self._draw_moods(painter)
        self._say_what_is_not_there(painter)
        self._draw_events(painter)
        self._draw_days(painter)
        self._draw_key(painter)

    def _words(self, painter: QPainter, rect: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
        painter.setFont(paper_font(12))
        painter.setPen(GREY)
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, words)

    def _centred(self, x: float, y: float, words: str) -> QRectF:
        """Return the place of words with their middle at `x`, moved to stay on the paper."""
        width = width_of(words, _WORDS) + 2
        left = max(self._label, min(x - width / 2, self._right - width))
        return QRectF(left, y, width, 18)

    def _draw_grid(self, painter: QPainter) -> None:
        ends = {0: translate("Paper", "lowest  0"), 10: translate("Paper", "best  10")}
        for mood in (0, 2, 4, 6, 8, 10):
            y = self._y(mood)
            painter.setPen(QPen(PALE, 0.7))
            painter.drawLine(QPointF(self._left, y), QPointF(self._right, y))
            label = QRectF(self._label, y - 9, 54, 18)
            self._words(painter, label, ends.get(mood, str(mood)), Qt.AlignmentFlag.AlignRight)

    def _draw_gaps(self, painter: QPainter) -> None:
        for start, end in series.gaps(self._times):
            _hatch(painter, self._stripes(start, end))

    def _stripes(self, start: float, end: float) -> QRectF:
        wide = self._x(end) - self._x(start)
        return QRectF(self._x(start), self._y(10), wide, self._mood - _GAP_WORDS)

    def _name_gaps(self, painter: QPainter) -> None:
        """Write what the stripes mean, over the rules that cross them."""
        for start, end in series.gaps(self._times):
            rect = self._stripes(start, end)
            if rect.width() > 40:
                below = QRectF(rect.left(), rect.bottom() + 2, rect.width(), _GAP_WORDS - 4)
                painter.fillRect(below, Qt.GlobalColor.white)
                words = translate("Paper", "no\ncheck-ins")
                self._words(painter, below, words, Qt.AlignmentFlag.AlignHCenter)

    def _draw_sessions(self, painter: QPainter) -> None:
        free = self._left - 100
        for at, name in self._chart.sessions:
            x = self._x(at)
            pen = QPen(MID, 0.9)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, self._y(10)), QPointF(x, self._y(0) + self._lane))
            if x - free > 24:
                free = x
                label = self._centred(x, self._y(10) - 19, name)
                self._words(painter, label, name, Qt.AlignmentFlag.AlignHCenter)

    def _draw_guides(self, painter: QPainter) -> None:
        pen = QPen(MID, 0.8)
        pen.setDashPattern([1, 2.5])
        painter.setPen(pen)
        for mark in self._chart.marks:
            x = self._x(mark.at)
            painter.drawLine(QPointF(x, self._y(10)), QPointF(x, self._line))

    def _draw_moods(self, painter: QPainter) -> None:
        at = [
            QPointF(self._x(time), self._y(mood))
            for time, mood in zip(self._chart.times, self._chart.moods, strict=True)
        ]
        painter.setPen(QPen(GREY, 0.9))
        for index in np.flatnonzero(series.joined(self._times)).tolist():
            painter.drawLine(at[index], at[index + 1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BLACK)
        radius = 2.9 if len(at) < 200 else 1.6
        for point in at:
            painter.drawEllipse(point, radius, radius)

    def _draw_events(self, painter: QPainter) -> None:
        if not self._chart.marks:
            return
        line = self._line
        painter.setPen(QPen(MID, 0.9))
        painter.drawLine(QPointF(self._left, line), QPointF(self._right, line))
        for words, y in (
            (translate("Paper", "good"), line - 22),
            (translate("Paper", "hard"), line + 3),
        ):
            self._words(painter, QRectF(self._label, y, 54, 18), words, Qt.AlignmentFlag.AlignRight)
        for mark in self._chart.marks:
            self._draw_stem(painter, mark)
        for mark in self._chart.marks:
            role = role_of(mark.area)
            draw_head(painter, self._head(mark), role, 5.6, hollow=mark.hollow)
        for number, place in self._numbers.items():
            self._draw_number(painter, number, place)

    def _head(self, mark: Mark) -> QPointF:
        reach = 4 * mark.valence + (5 if mark.valence > 0 else -5 if mark.valence < 0 else 0)
        return QPointF(self._x(mark.at), self._line - reach)

    def _stem(self, mark: Mark) -> tuple[float, float]:
        """Return from where to where the stem of a mark goes."""
        ends = (self._line, self._head(mark).y())
        mixed = (self._line - 12, self._line + 12) if mark.mixed else ends
        return min(*ends, *mixed), max(*ends, *mixed)

    def _draw_stem(self, painter: QPainter, mark: Mark) -> None:
        x, (top, bottom) = self._x(mark.at), self._stem(mark)
        painter.setPen(QPen(BLACK, 1.5))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if mark.connected:
            painter.fillRect(self._foot(mark), BLACK)

    def _foot(self, mark: Mark) -> QRectF:
        return QRectF(self._x(mark.at) - 6, self._line - 1.5, 12, 3)

    @cached_property
    def _numbers(self) -> dict[int, QRectF]:
        """Return where each number stands; in a crowd those not in the table may have no room."""
        free = FreePlaces(QRectF(self._left, self._y(0) + 1, self._right - self._left, _LANE + 4))
        for mark in self._chart.marks:
            head, (top, bottom) = self._head(mark), self._stem(mark)
            free.take(QRectF(head.x() - 6, head.y() - 6, 12, 12))
            free.take(QRectF(head.x() - 1, top, 2, bottom - top))
            if mark.connected:
                free.take(self._foot(mark))
        in_turn = sorted(self._chart.marks, key=lambda mark: mark.number not in self._listed)
        places = {
            mark.number: free.beside(
                self._head(mark),
                QSizeF(width_of(str(mark.number), _NUMBER), _DIGITS),
                far=mark.number in self._listed,
            )
            for mark in in_turn
        }
        return {number: place for number, place in places.items() if place is not None}

    def _draw_number(self, painter: QPainter, number: int, place: QRectF) -> None:
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.setFont(paper_font(_NUMBER.px, _NUMBER.weight))
        painter.setPen(BLACK)
        over = place.adjusted(-4, -4, 4, 4)
        painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(number))

    def _say_what_is_not_there(self, painter: QPainter) -> None:
        """Say in the empty plot that there were no check-ins."""
        if self._chart.times:
            return
        words = self._chart.description
        place = self._centred((self._left + self._right) / 2, self._y(5) - 9, words)
        painter.fillRect(place.adjusted(-4, 0, 4, 0), Qt.GlobalColor.white)
        self._words(painter, place, words, Qt.AlignmentFlag.AlignHCenter)

    def _draw_days(self, painter: QPainter) -> None:
        y = self._y(0) + self._lane + 7
        free = self._label - 10
        for at, words in marked_days(self._chart.start, self._chart.end, self._right - self._left):
            x = self._x(at)
            painter.setPen(QPen(MID, 0.8))
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 2))
            label = self._centred(x, y + 2, words)
            if label.left() >= free:
                self._words(painter, label, words, Qt.AlignmentFlag.AlignHCenter)
                free = label.right() + 8

    def _draw_key(self, painter: QPainter) -> None:
        """Say what the shapes mean; only those areas that are on the page need it."""
        y = self._line + 56
        x = self._label
        present = {role_of(mark.area) for mark in self._chart.marks}
        names = {str(area): area_short(area).casefold() for area in AREAS}
        names[role_of(None)] = translate("Paper", "no area")
        for role, words in names.items():
            if role in present:
                draw_head(painter, QPointF(x + 6, y + 9), role, 4.6, colour=GREY)
                x = self._key_words(painter, x + 16, y, words) + 14
        if any(mark.connected for mark in self._chart.marks):
            painter.fillRect(QRectF(x + 2, y + 8.5, 14, 3), GREY)
            words = translate("Paper", "client marked it as connected")
            self._key_words(painter, x + 22, y, words)

    def _key_words(self, painter: QPainter, x: float, y: float, words: str) -> float:
        width = width_of(words, _WORDS)
        self._words(painter, QRectF(x, y, width + 4, 18), words, Qt.AlignmentFlag.AlignLeft)
        return x + width


def draw_head(
    painter: QPainter,
    at: QPointF,
    area: str,
    radius: float,
    *,
    hollow: bool = False,
    colour: QColor = BLACK,
) -> None:
    """Draw an area's shape; the bar of no area stands upright, unlike the foot of "connected"."""
    painter.save()
    painter.translate(at)
    if area == role_of(None):
        painter.rotate(90)
    painter.setPen(QPen(colour, 1.4) if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white if hollow else colour)
    painter.drawPath(shape(area, radius))
    painter.restore()


def _hatch(painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QPen(PALE, 0.8))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += 7
    painter.restore()
