"""One strip of the life timeline drawn on paper: years across, lanes, numbered dots and bars."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ipt_journal.i18n import translate
from ipt_journal.summary.papers.life import LifeStrip, Lived
from ipt_journal.ui.paper.axis import marked_days
from ipt_journal.ui.paper.inks import on_paper
from ipt_journal.ui.paper.legend import Key, Legend
from ipt_journal.ui.paper.setting import BLACK, GREY, MID, PALE, Style, paper_font, width_of
from ipt_journal.ui.widgets import time_bars
from ipt_journal.ui.widgets.marks import draw_stem
from ipt_journal.ui.widgets.time_bars import BAR, DOT

_WORDS = Style(12, colour=GREY)
_NUMBER = Style(13, 700)
_INK = "none"  # the role of what is drawn in black
_ROW, _PAD = 20.0, 4.0  # one thing, and the room above and below those of a lane
_AFTER_NAMES, _RIGHT = 12.0, 52.0  # beside the plot: after the lanes' names, and for numbers
_CAPTION = 24.0  # above the plot
_AXIS, _BETWEEN = 26.0, 14.0  # below the lanes: the years, and what follows them
_BESIDE, _ONWARDS, _APART = 6.0, 6.0, 10.0  # from a bar, and its point, to its number; to the next
_EFFECT, _STEM = 16.0, 2.0  # room for how it felt, and its height for each degree
_LABEL_ROOM = 46.0
_KEY = 32.0  # how long a bar is that is explained
_STEPS = (1, 2, 5, 10)
_SECONDS, _EPOCH = 86_400, date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class _Lain:
    """One thing in its row; `sure` is where it surely went on, None for one time."""

    lived: Lived
    bar: QRectF
    sure: tuple[float, float] | None


class LifeLine:
    """Days are counted as `date.toordinal` does; the plot begins with the strip's first."""

    def __init__(self, picture: LifeStrip, width: float) -> None:
        self._strip = picture
        names = max(width_of(name, _WORDS) for name in picture.lanes)
        left = names + _AFTER_NAMES
        self._top = _CAPTION if picture.larger else 0.0
        self._plot = QRectF(left, self._top, width - left - _RIGHT, 0)
        self._span = date(picture.first, 1, 1).toordinal(), date(picture.after, 1, 1).toordinal()
        self._today = self._x(picture.today.toordinal() + 1)
        self._lanes: list[QRectF] = []
        self._lain = list(self._laid_out())
        self._legend = Legend(_keys() if picture.explained else (), width)
        self.height = self._plot.bottom() + _AXIS + self._legend.height + _BETWEEN

    # Where everything lies

    def _x(self, day: float) -> float:
        first, after = self._span
        return self._plot.left() + (day - first) / (after - first) * self._plot.width()

    def _laid_out(self) -> Iterator[_Lain]:
        top = self._top
        for lane in range(len(self._strip.lanes)):
            there = [one for one in self._strip.lived if one.lane == lane]
            rows = _rows([self._extent(one) for one in there])
            high = _ROW * (max(rows, default=0) + 1) + 2 * _PAD
            self._lanes.append(QRectF(self._plot.left(), top, self._plot.width(), high))
            for one, row in zip(there, rows, strict=True):
                yield self._lie(one, top + _PAD + row * _ROW)
            top += high
        self._plot.setBottom(top)

    def _ends(self, one: Lived) -> tuple[float, float]:
        """Return the ends of what is drawn, no shorter than it is high."""
        first, last = one.reach
        left, right = self._x(first.toordinal()), self._x(last.toordinal() + 1)
        short = max(0.0, (2 * DOT if _is_known(one) else BAR) - (right - left)) / 2
        return left - short, right + short

    def _extent(self, one: Lived) -> tuple[float, float]:
        """Return from where to where it needs room, inside the strip and with its number."""
        left, right = self._ends(one)
        behind = self._beside(one, right) + _number_wide(one)
        return max(left, self._plot.left()), behind + _APART

    def _beside(self, one: Lived, right: float) -> float:
        """Return where the number of a bar begins that ends at `right`: clear of today's line."""
        onwards = _ONWARDS if one.goes_on else 0.0
        begin = min(right, self._plot.right()) + onwards + _BESIDE
        crosses = begin - _BESIDE / 2 < self._today < begin + _number_wide(one) + _BESIDE / 2
        return self._today + _BESIDE if crosses else begin

    def _lie(self, one: Lived, top: float) -> _Lain:
        left, right = self._ends(one)
        bar = QRectF(left, top + (_ROW - BAR) / 2, right - left, BAR)
        if one.end is None:
            return _Lain(one, bar, None)
        until = one.end[1].toordinal() + 1 if one.goes_on else one.end[0].toordinal()
        return _Lain(one, bar, (self._x(one.start[1].toordinal() + 1), self._x(until)))

    # Drawing

    def draw(self, painter: QPainter, corner: QPointF) -> None:
        painter.save()
        painter.translate(corner)
        with on_paper():
            self._draw_caption(painter)
            self._draw_lanes(painter)
            self._draw_days(painter)
            for lain in self._lain:
                self._draw_bar(painter, lain)
                self._draw_number(painter, lain)
            self._legend.draw(painter, QPointF(0, self._plot.bottom() + _AXIS))
        painter.restore()

    def _draw_caption(self, painter: QPainter) -> None:
        """Say of a strip that is there once more that it is the same, larger."""
        if not self._strip.larger:
            return
        words = translate("LifePaper", "{first} and {last}, larger")
        said = words.format(first=self._strip.first, last=self._strip.after - 1)
        painter.setFont(paper_font(_WORDS.px, 500))
        painter.setPen(GREY)
        painter.drawText(QRectF(0, 0, self._plot.right(), _CAPTION - 6), said)

    def _draw_bar(self, painter: QPainter, lain: _Lain) -> None:
        """Draw a thing inside the plot, with the half of what lies at its end."""
        painter.save()
        painter.setClipRect(self._plot.adjusted(-DOT, 0, DOT, 0))
        if _is_known(lain.lived):
            time_bars.draw_dot(painter, lain.bar.center(), _INK)
        elif lain.sure is None:
            time_bars.draw_once(painter, lain.bar, _INK)
        else:
            time_bars.draw_span(painter, lain.bar, lain.sure, _INK)
        painter.restore()
        if lain.lived.goes_on and lain.bar.right() <= self._plot.right():
            time_bars.draw_onwards(painter, lain.bar, _INK)

    def _draw_lanes(self, painter: QPainter) -> None:
        painter.setFont(paper_font(_WORDS.px))
        for name, lane in zip(self._strip.lanes, self._lanes, strict=True):
            painter.setPen(QPen(PALE, 0.8))
            painter.drawLine(QLineF(0, lane.bottom(), lane.right(), lane.bottom()))
            painter.setPen(GREY)
            room = QRectF(0, lane.top(), lane.left(), lane.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _draw_days(self, painter: QPainter) -> None:
        """Draw the years, or the months of few years, and today."""
        today = self._today
        words = translate("LifeView", "Today")
        free = self._plot.right() + _RIGHT
        if today <= self._plot.right():
            painter.setPen(QPen(GREY, 0.9, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(today, self._top, today, self._plot.bottom() + 4))
            free = self._draw_day(painter, today, words, free)
        for day, label in reversed(self._marked()):
            x = self._x(day)
            painter.setPen(QPen(PALE, 0.8))
            painter.drawLine(QLineF(x, self._top, x, self._plot.bottom()))
            if x + width_of(label, _WORDS) / 2 < free - 6:
                free = self._draw_day(painter, x, label, free)

    def _draw_day(self, painter: QPainter, x: float, label: str, most: float) -> float:
        """Write a label below the lanes, ending at `most` at the latest; return its begin."""
        wide = width_of(label, _WORDS) + 2
        left = min(x - wide / 2, most - wide)
        place = QRectF(left, self._plot.bottom() + 4, wide, 18)
        painter.setFont(paper_font(_WORDS.px))
        painter.setPen(GREY)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)
        return left

    def _marked(self) -> list[tuple[float, str]]:
        first, after = self._strip.first, self._strip.after
        if after - first <= 2:
            start, end = ((day - _EPOCH) * _SECONDS for day in self._span)
            days = marked_days(start, end, self._plot.width())
            return [(at / _SECONDS + _EPOCH, words) for at, words in days]
        most = self._plot.width() / _LABEL_ROOM
        step = next((one for one in _STEPS if (after - first) / one <= most), _STEPS[-1])
        years = (year for year in range(first, after) if year % step == 0)
        return [(date(year, 1, 1).toordinal(), str(year)) for year in years]

    def _draw_number(self, painter: QPainter, lain: _Lain) -> None:
        """Write the number behind its bar, and draw behind that how it felt."""
        number, effect = str(lain.lived.number), lain.lived.effect
        left = self._beside(lain.lived, lain.bar.right())
        middle = lain.bar.center().y()
        wide = width_of(number, _NUMBER)
        painter.fillRect(QRectF(left - 1, middle - 7, wide + 2, 14), Qt.GlobalColor.white)
        painter.setFont(paper_font(_NUMBER.px, _NUMBER.weight))
        painter.setPen(BLACK)
        place = QRectF(left - 2, middle - 10, wide + 4, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
        if effect is not None:
            _draw_effect(effect, painter, QPointF(left + wide + _EFFECT / 2 + 1, middle))


def _number_wide(one: Lived) -> float:
    """Return how wide its number is, with how it felt behind it."""
    return width_of(str(one.number), _NUMBER) + (0.0 if one.effect is None else _EFFECT)


def _is_known(one: Lived) -> bool:
    """Whether it was one time, on a day that is known."""
    return one.end is None and one.start[0] == one.start[1]


def _rows(extents: Sequence[tuple[float, float]]) -> list[int]:
    """Give each of a lane, in its order, the first row in which it lies over no other."""
    rows: list[list[tuple[float, float]]] = []
    found = []
    for left, right in extents:
        free = (
            number
            for number, row in enumerate(rows)
            if all(right <= taken[0] or left >= taken[1] for taken in row)
        )
        number = next(free, len(rows))
        if number == len(rows):
            rows.append([])
        rows[number].append((left, right))
        found.append(number)
    return found


def _draw_effect(effect: int, painter: QPainter, middle: QPointF) -> None:
    """Draw how it felt, as on the screen: above its line good, below it hard."""
    painter.setPen(QPen(MID, 0.9))
    painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0))
    draw_stem(painter, middle, effect, _STEM, BLACK, mixed=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(BLACK)
    painter.drawEllipse(middle - QPointF(0, effect * _STEM), 2.6, 2.6)


def _keys() -> tuple[Key, ...]:
    """Say what the marks mean."""
    went_on = translate("LifePaper", "went on; stripes where it began and ended")
    felt = translate("LifePaper", "above the line felt good, below felt hard")
    return (
        Key(12, _draw_known_key, translate("LifePaper", "a known day")),
        Key(_KEY, _draw_once_key, translate("LifePaper", "some time in here")),
        Key(_KEY, _draw_went_on_key, went_on),
        Key(_KEY, _draw_onwards_key, translate("LifePaper", "still goes on")),
        Key(14, partial(_draw_effect, 2), felt),
    )


def _draw_known_key(painter: QPainter, middle: QPointF) -> None:
    time_bars.draw_dot(painter, middle, _INK)


def _draw_once_key(painter: QPainter, middle: QPointF) -> None:
    time_bars.draw_once(painter, _key_bar(middle), _INK)


def _draw_went_on_key(painter: QPainter, middle: QPointF) -> None:
    sure = middle.x() - _KEY / 4, middle.x() + _KEY / 4
    time_bars.draw_span(painter, _key_bar(middle), sure, _INK)


def _draw_onwards_key(painter: QPainter, middle: QPointF) -> None:
    bar = _key_bar(middle - QPointF(_ONWARDS / 2, 0)).adjusted(_ONWARDS, 0, 0, 0)
    time_bars.draw_span(painter, bar, (bar.left(), bar.right()), _INK)
    time_bars.draw_onwards(painter, bar, _INK)


def _key_bar(middle: QPointF) -> QRectF:
    return QRectF(middle.x() - _KEY / 2, middle.y() - BAR / 2, _KEY, BAR)
