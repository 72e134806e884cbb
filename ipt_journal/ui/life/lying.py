"""Where everything of a life lies in a picture of a given width: days, lanes, rows and words."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from ipt_journal.ui import theme
from ipt_journal.ui.life import placing
from ipt_journal.ui.life.data import Life, Mark
from ipt_journal.ui.widgets.time_bars import BAR, DOT

LEFT = 96  # design pixels of the lanes' names
_RIGHT = 10
HEAD, FOOT = 26, 28  # of the phases above the lanes and the years below them
WORDS, _ROW = 18, 35  # a line of words, and with its bar and the room below
_BARE = 20  # of a lane with nothing on it
_PAD, _MOST_PAD = 3, 18  # above and below the rows of a lane
MOST_WORDS = 230
GLYPH = 16  # of how it was, before the words
_LEAST_WORDS = 26  # less says nothing
_MOST_LETTERS = 100
_THERAPY = -1  # the index of what is no item
_NO_ID = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Lain:
    """One item in the picture; `words` is None where they have no room."""

    index: int
    bar: QRectF
    sure: tuple[float, float] | None  # of what went on; None for one time
    words: QRectF | None
    line: str = ""

    @property
    def box(self) -> QRectF:
        return self.bar if self.words is None else self.bar.united(self.words)


class Lying:
    """`view` is the first and last day to be seen, `size` that of the picture in pixels."""

    def __init__(self, life: Life, therapy_words: str) -> None:
        self.life = life
        self._therapy_words = therapy_words
        self.view = (0.0, 1.0)
        self.plot = QRectF()
        self.lanes: list[QRectF] = []
        self.items: list[Lain] = []
        self.therapy: Lain | None = None
        self._metrics = QFontMetricsF(theme.font(14))
        self._counts: list[int] = []
        self._widths: dict[str, float] = {}

    def count_rows(self, width: float, view: tuple[float, float]) -> None:
        """Find how many rows each lane needs when all is in view."""
        self.view, self.plot, self._counts = view, self._plot(width, 0), []
        empty = 0 if self.life.items else 1  # beside others it takes little room
        self._counts = [placing.count(places) if places else empty for _, places in self._placed()]

    @property
    def least_height(self) -> int:
        rows = sum(_high(count) for count in self._counts)
        return rows + len(self._counts) * theme.px(2 * _PAD) + self._above + theme.px(FOOT)

    @property
    def most_height(self) -> int:
        return self.least_height + len(self._counts) * theme.px(2 * (_MOST_PAD - _PAD))

    @property
    def _above(self) -> int:
        return theme.px(HEAD if self.life.phases else 6)

    def lay_out(self, width: float, height: float, view: tuple[float, float]) -> None:
        """Find the place of everything."""
        self.view, self.plot = view, self._plot(width, height)
        self._lay_lanes()
        self.items, self.therapy = [], None
        for extents, places in self._placed():
            for (index, mark, extent), place in zip(extents, places, strict=True):
                lain = self._lain(index, mark, extent, place)
                if index == _THERAPY:
                    self.therapy = lain
                else:
                    self.items.append(lain)

    def _plot(self, width: float, height: float) -> QRectF:
        left, top = theme.px(LEFT), self._above
        return QRectF(
            left, top, max(10.0, width - left - theme.px(_RIGHT)), height - top - theme.px(FOOT)
        )

    def _lay_lanes(self) -> None:
        free = self.plot.height() - sum(_high(count) for count in self._counts)
        pad = min(max(free / max(1, 2 * len(self._counts)), theme.px(_PAD)), theme.px(_MOST_PAD))
        top, self.lanes = self.plot.top(), []
        for rows in self._counts:
            high = _high(rows) + 2 * pad
            self.lanes.append(QRectF(self.plot.left(), top, self.plot.width(), high))
            top += high
        self.plot.setHeight(top - self.plot.top())

    def x(self, day: float) -> float:
        first, last = self.view
        return self.plot.left() + (day - first) / (last - first) * self.plot.width()

    def day(self, x: float) -> float:
        first, last = self.view
        return first + (x - self.plot.left()) / self.plot.width() * (last - first)

    def at(self, point: QPointF) -> int | None:
        """Return the item at a point, the nearest where several are."""
        reach = theme.px(4)
        near = [one for one in self.items if one.box.adjusted(-reach, -3, reach, 3).contains(point)]
        found = min(near, key=lambda one: abs(one.bar.center().x() - point.x()), default=None)
        return None if found is None else found.index

    # Rows

    def _placed(
        self,
    ) -> Iterator[tuple[list[tuple[int, Mark, placing.Extent]], list[placing.Place]]]:
        """Yield each lane with what is in view of it and where that stands."""
        lanes: list[list[tuple[int, Mark, placing.Extent]]] = [[] for _ in self.life.lanes]
        if self.life.therapy is not None:
            mark = self._therapy_mark()
            if self._seen(mark):
                lanes[mark.lane].append((_THERAPY, mark, self._extent(mark)))
        order = sorted(
            (n for n, mark in enumerate(self.life.marks) if self._seen(mark)),
            key=lambda n: self.life.marks[n].start[0],
        )
        for index in order:
            mark = self.life.marks[index]
            lanes[mark.lane].append((index, mark, self._extent(mark)))
        for n, lane in enumerate(lanes):
            most = max(1, self._counts[n]) if n < len(self._counts) else placing.MOST_ROWS
            yield lane, placing.rows([one[2] for one in lane], most)

    def _therapy_mark(self) -> Mark:
        first, last = self.life.therapy or (0.0, 1.0)
        open_ended = last >= self.life.now
        return Mark(
            _NO_ID, self.life.therapy_lane, self._therapy_words,
            (first, first + 1), (last - 1, last), None, goes_on=open_ended,
        )  # fmt: skip

    def _seen(self, mark: Mark) -> bool:
        first, last = mark.reach
        return last >= self.view[0] and first <= self.view[1]

    def _ends(self, mark: Mark) -> tuple[float, float]:
        """Return the ends of what is drawn, in pixels, inside what can be seen."""
        first, last = mark.reach
        if mark.known:
            middle, half = self.x((first + last) / 2), DOT * theme.look().scale
            return middle - half, middle + half
        left = max(self.x(first), self.plot.left() - 20)
        right = min(self.x(last), self.plot.right() + 20)
        short = theme.px(BAR) - (right - left)
        return (left - short / 2, right + short / 2) if short > 0 else (left, right)

    def _extent(self, mark: Mark) -> placing.Extent:
        left, right = self._ends(mark)
        wide = self._wide(mark)
        start = self._words_from(left, wide)
        return placing.Extent(min(left, start), right, max(right, start + wide))

    def _wide(self, mark: Mark) -> float:
        glyph = 0 if mark.effect is None else theme.px(GLYPH)
        if mark.words not in self._widths:
            wide = self._metrics.horizontalAdvance(mark.words[:_MOST_LETTERS]) + 2
            self._widths[mark.words] = min(wide, theme.px(MOST_WORDS))
        return self._widths[mark.words] + glyph

    def _words_from(self, left: float, wide: float) -> float:
        """Return where words begin: at their bar, or so far before it that they end in view."""
        return max(self.plot.left() + 2, min(left, self._words_end - wide))

    @property
    def _words_end(self) -> float:
        """Return where words end at the latest: before the line of today, or of the picture."""
        return min(self.plot.right(), self.x(self.life.now) - theme.px(6))

    def _lain(self, index: int, mark: Mark, extent: placing.Extent, place: placing.Place) -> Lain:
        left, right = self._ends(mark)
        lane = self.lanes[mark.lane]
        pad = (lane.height() - _high(self._counts[mark.lane])) / 2
        top = lane.top() + pad + place.row * theme.px(_ROW)
        bar = QRectF(left, top + theme.px(WORDS) + 2, right - left, theme.px(BAR))
        sure = (self.x(mark.start[1]), self.x(mark.end[0])) if mark.end else None
        start = self._words_from(left, self._wide(mark))
        room = min(place.room, extent.right, self._words_end) - start
        if room < theme.px(_LEAST_WORDS):
            return Lain(index, bar, sure, None)
        glyph = 0 if mark.effect is None else theme.px(GLYPH)
        cut = Qt.TextElideMode.ElideRight
        line = self._metrics.elidedText(mark.words[:_MOST_LETTERS], cut, room - glyph)
        return Lain(index, bar, sure, QRectF(start, top, room, theme.px(WORDS)), line)


def _high(rows: int) -> int:
    """Return how high a lane of so many rows is, without the room around them."""
    return rows * theme.px(_ROW) if rows else theme.px(_BARE)
