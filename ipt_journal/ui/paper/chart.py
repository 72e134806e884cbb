"""The chart on paper: dots and thin lines, gaps hatched, events under numbers, black and grey."""

from datetime import date, timedelta

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ipt_journal import dates
from ipt_journal.i18n import translate
from ipt_journal.insight import series
from ipt_journal.records.record import AREAS, area_short
from ipt_journal.summary.sheet import Chart, Mark
from ipt_journal.ui.paper.pages import BLACK, GREY, MID, PALE, paper_font
from ipt_journal.ui.widgets.marks import role_of, shape

MOODS = (196.0, 172.0, 148.0, 124.0)  # px of 1/96 inch that the mood may take
LANE = 62.0
AXIS = 44.0
_GAP_WORDS = 39.0  # below the stripes
_DAY = 86_400
_EPOCH = date(1970, 1, 1)


class PaperChart:
    """Draws itself with its upper left corner at a point."""

    def __init__(
        self, chart: Chart, left: float, top: float, width: float, mood: float = MOODS[0]
    ) -> None:
        self._chart = chart
        self._mood = mood
        self.height = mood + LANE + AXIS + 40
        self._left, self._right = left + 64, left + width
        self._label = left
        self._top = top + 18
        self._times = np.asarray(chart.times, np.int64)

    def _x(self, at: float) -> float:
        span = self._chart.end - self._chart.start
        return self._left + (at - self._chart.start) / span * (self._right - self._left)

    def _y(self, mood: float) -> float:
        return self._top + self._mood - mood / 10 * self._mood

    @property
    def _line(self) -> float:
        """Return the height of the line the events stand on."""
        return self._y(0) + LANE / 2 + 6

    def draw(self, painter: QPainter) -> None:
        self._draw_grid(painter)
        self._draw_gaps(painter)
        self._draw_sessions(painter)
        self._name_gaps(painter)
        self._draw_guides(painter)
        self._draw_moods(painter)
        self._draw_events(painter)
        self._draw_days(painter)
        self._draw_key(painter)

    def _words(self, painter: QPainter, rect: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
        painter.setFont(paper_font(12))
        painter.setPen(GREY)
        painter.drawText(rect, align | Qt.AlignmentFlag.AlignVCenter, words)

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
            painter.drawLine(QPointF(x, self._y(10)), QPointF(x, self._y(0) + LANE))
            if x - free > 24:
                free = x
                label = QRectF(x - 20, self._y(10) - 19, 40, 17)
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
            self._draw_event(painter, mark)

    def _draw_event(self, painter: QPainter, mark: Mark) -> None:
        x, line = self._x(mark.at), self._line
        reach = 4 * mark.valence + (5 if mark.valence > 0 else -5 if mark.valence < 0 else 0)
        head = QPointF(x, line - reach)
        painter.setPen(QPen(BLACK, 1.5))
        if mark.mixed:
            painter.drawLine(QPointF(x, line - 12), QPointF(x, line + 12))
        painter.drawLine(QPointF(x, line), head)
        if mark.connected:
            painter.fillRect(QRectF(x - 6, line - 1.5, 12, 3), BLACK)
        draw_head(painter, head, role_of(mark.area), 5.6, hollow=mark.hollow)
        painter.setFont(paper_font(14, 700))
        width = QFontMetricsF(paper_font(14, 700)).horizontalAdvance(str(mark.number))
        number = QRectF(x + 8, head.y() - 9, width + 3, 17)
        painter.fillRect(number, Qt.GlobalColor.white)
        painter.setPen(BLACK)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(mark.number))

    def _draw_days(self, painter: QPainter) -> None:
        y = self._line + 32
        for day in self._days():
            x = self._x((day - _EPOCH).days * _DAY)
            painter.setPen(QPen(MID, 0.8))
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 2))
            label = QRectF(x - 45, y + 2, 90, 18)
            self._words(painter, label, dates.short_day(day), Qt.AlignmentFlag.AlignHCenter)

    def _days(self) -> list[date]:
        """Return the days that are written below: each one, Mondays, or firsts of months."""
        first = _EPOCH + timedelta(days=self._chart.start // _DAY)
        count = (self._chart.end - self._chart.start) // _DAY
        every = [first + timedelta(days=number) for number in range(int(count) + 1)]
        if count <= 9:
            return every[:: 1 if count <= 6 else 2]
        if count <= 63:
            mondays = [day for day in every if day.weekday() == 0]
            return mondays[:: 1 if count <= 42 else 2]
        firsts = [day for day in every if day.day == 1]
        return firsts[:: max(1, len(firsts) // 8)]

    def _draw_key(self, painter: QPainter) -> None:
        """Say what the shapes mean; only those areas that are on the page need it."""
        y = self._line + 56
        x = self._label
        present = {mark.area for mark in self._chart.marks}
        for area in AREAS:
            if area in present:
                draw_head(painter, QPointF(x + 6, y + 9), area, 4.6, colour=GREY)
                x = self._key_words(painter, x + 16, y, area_short(area).casefold()) + 14
        if any(mark.connected for mark in self._chart.marks):
            painter.fillRect(QRectF(x + 2, y + 8.5, 14, 3), GREY)
            words = translate("Paper", "client marked it as connected")
            self._key_words(painter, x + 22, y, words)

    def _key_words(self, painter: QPainter, x: float, y: float, words: str) -> float:
        width = QFontMetricsF(paper_font(12)).horizontalAdvance(words)
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
    painter.save()
    painter.translate(at)
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
