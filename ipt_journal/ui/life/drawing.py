"""Draws a life that is laid out: years, lanes, items with their words, and today."""

from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from ipt_journal.i18n import translate
from ipt_journal.ui import theme
from ipt_journal.ui.charts.axis import day_of, number_of, ticks
from ipt_journal.ui.life.lying import GLYPH, HEAD, LEFT, Lain, Lying
from ipt_journal.ui.widgets import time_bars
from ipt_journal.ui.widgets.marks import draw_stem

_TICK_ROOM = 62  # design pixels that a year wants
_STEPS = (1, 2, 5, 10, 20, 50)
_YEAR = 365.25
_STEM = 2.0  # of how it was, for each degree
_LOW, _OTHER, _QUIET = "accent", "none", "session"


class Drawing:
    """`chosen` is ringed; `words` stand in the middle of lanes that are still empty."""

    def __init__(self, lying: Lying, chosen: int | None, words: str) -> None:
        self._lying, self._chosen, self._words = lying, chosen, words
        self._life = lying.life
        self._plot = lying.plot

    def paint(self, painter: QPainter) -> None:
        self._paint_years(painter)
        self._paint_lanes(painter)
        self._paint_phases(painter)
        self._paint_today(painter)
        painter.save()
        painter.setClipRect(self._plot.adjusted(-6, -2, 8, 2), Qt.ClipOperation.IntersectClip)
        if self._lying.therapy is not None:
            self._paint_item(painter, self._lying.therapy, _QUIET)
        chosen = None
        for one in self._lying.items:
            if one.index == self._chosen:
                chosen = one
            else:
                self._paint_item(painter, one, self._role(one.index))
        if chosen is not None:
            self._paint_chosen(painter, chosen)
        painter.restore()
        self._paint_words(painter)

    # Behind

    def _paint_years(self, painter: QPainter) -> None:
        painter.setFont(theme.font(14, tabular=True))
        metrics = QFontMetricsF(painter.font())
        today = self._lying.x(self._life.now)
        below = self._plot.bottom() + theme.px(5)
        for at, words in self._ticks():
            x = self._lying.x(at)
            painter.setPen(QPen(theme.colour("grid"), 1))
            painter.drawLine(
                QLineF(round(x) + 0.5, self._plot.top(), round(x) + 0.5, self._plot.bottom())
            )
            half = metrics.horizontalAdvance(words) / 2
            room = metrics.horizontalAdvance(self._today()) + theme.px(12)
            if x + half < today - room + theme.px(8) or today > self._plot.right() + 30:
                box = QRectF(x - half - 2, below, 2 * half + 4, theme.px(20))
                painter.setPen(theme.colour("ink2"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _ticks(self) -> list[tuple[float, str]]:
        first, last = self._lying.view
        most = self._plot.width() / theme.px(_TICK_ROOM)
        years = (last - first) / _YEAR
        if years < 2:
            return ticks(first, last, most)
        step = next((one for one in _STEPS if years / one <= most), _STEPS[-1])
        begin = day_of(first).year // step * step
        starts = (
            (year, number_of(date(year, 1, 1)))
            for year in range(begin, day_of(last).year + 1, step)
        )
        return [(float(at), str(year)) for year, at in starts if first <= at <= last]

    def _today(self) -> str:
        return translate("LifeView", "Today")

    def _paint_today(self, painter: QPainter) -> None:
        x = round(self._lying.x(self._life.now)) + 0.5
        if x > self._plot.right() + 12:
            return
        painter.setPen(QPen(theme.colour("ink2"), 1.4))
        painter.drawLine(QLineF(x, self._plot.top(), x, self._plot.bottom() + theme.px(3)))
        painter.setFont(theme.font(14, 500))
        painter.setPen(theme.colour("ink"))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(self._today())
        right = self._plot.right() + theme.px(5)
        left = min(x - wide / 2, right - wide)
        box = QRectF(left - 1, self._plot.bottom() + theme.px(5), wide + 2, theme.px(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._today())

    def _paint_lanes(self, painter: QPainter) -> None:
        painter.setFont(theme.font(15, 500))
        metrics = QFontMetricsF(painter.font())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for name, lane in zip(self._life.lanes, self._lying.lanes, strict=True):
            painter.setPen(QPen(theme.colour("line"), 1))
            y = round(lane.bottom()) + 0.5
            painter.drawLine(QLineF(lane.left(), y, lane.right(), y))
            painter.setPen(theme.colour("ink"))
            room = QRectF(0, lane.top(), theme.px(LEFT - 12), lane.height())
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, right, words)

    def _paint_phases(self, painter: QPainter) -> None:
        """Draw the phases of the therapy as on the mood view, in a strip above."""
        painter.setFont(theme.font(13, 500))
        metrics = QFontMetricsF(painter.font())
        for phase in self._life.phases:
            last = number_of(phase.last or max(self._life.today, phase.first)) + 1.0
            left = max(self._lying.x(number_of(phase.first)), self._plot.left()) + 1
            right = min(self._lying.x(last), self._plot.right()) - 1
            if right - left < 3:
                continue
            band = QRectF(left, 2, right - left, theme.px(HEAD - 5))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("sunken"))
            painter.drawRoundedRect(band, 4, 4)
            room = band.adjusted(5, 0, -5, 0)
            words = metrics.elidedText(phase.name, Qt.TextElideMode.ElideRight, room.width())
            if words.strip("…"):
                painter.setPen(theme.colour("ink2"))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    # Items

    def _role(self, index: int) -> str:
        return _LOW if self._life.marks[index].of_the_low else _OTHER

    def _paint_item(self, painter: QPainter, one: Lain, role: str) -> None:
        mark = self._life.marks[one.index] if one.index >= 0 else None
        if mark is not None and mark.known:
            time_bars.draw_dot(painter, one.bar.center(), role)
        elif one.sure is None:
            time_bars.draw_once(painter, one.bar, role)
        else:
            time_bars.draw_span(painter, one.bar, one.sure, role)
        if mark is None or mark.goes_on:
            self._paint_onwards(painter, one, role, onwards=mark is not None)
        if one.words is not None:
            effect = None if mark is None else mark.effect
            self._paint_line(painter, one.words, one.line, effect, role)

    def _paint_onwards(self, painter: QPainter, one: Lain, role: str, *, onwards: bool) -> None:
        therapy = self._life.therapy
        if onwards or (therapy is not None and therapy[1] >= self._life.now):
            time_bars.draw_onwards(painter, one.bar, role)

    def _paint_line(
        self, painter: QPainter, room: QRectF, line: str, effect: int | None, role: str
    ) -> None:
        left = room.left()
        if effect is not None:
            self._paint_effect(painter, QPointF(left + theme.px(5), room.center().y()), effect)
            left += theme.px(GLYPH)
        painter.setFont(theme.font(14))
        painter.setPen(theme.colour("ink2" if role == _QUIET else "ink"))
        box = QRectF(left, room.top(), room.right() - left + 4, room.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)

    def _paint_effect(self, painter: QPainter, middle: QPointF, effect: int) -> None:
        """Draw how it was, as on the mood view: above the line good, below it hard."""
        scale = theme.look().scale
        colour = theme.colour("ink2")
        reach = QPointF(5 * scale, 0)
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawLine(middle - reach, middle + reach)
        draw_stem(painter, middle, effect, _STEM * scale, colour, mixed=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        head = middle - QPointF(0, effect * _STEM * scale)
        painter.drawEllipse(head, 2.8 * scale, 2.8 * scale)

    def _paint_chosen(self, painter: QPainter, one: Lain) -> None:
        """Draw the chosen item on a ground of its own, with an edge as chosen things have."""
        box = one.box.adjusted(-6, -1, 6, 4)
        painter.setBrush(theme.colour("shade"))
        painter.setPen(QPen(theme.colour("ink"), 1.4))
        painter.drawRoundedRect(box, 6, 6)
        self._paint_item(painter, one, self._role(one.index))

    def _paint_words(self, painter: QPainter) -> None:
        if not self._words:
            return
        painter.setFont(theme.font(15))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(self._words) + theme.px(24)
        middle = self._plot.center()
        box = QRectF(middle.x() - wide / 2, middle.y() - theme.px(16), wide, theme.px(32))
        painter.fillRect(box, theme.colour("card"))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
