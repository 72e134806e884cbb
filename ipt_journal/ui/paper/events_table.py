"""The table of events: number with its area, day, people, what happened, felt, connected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import EventRow
from ipt_journal.ui.paper.chart import draw_head
from ipt_journal.ui.paper.pages import MARGIN, Pages
from ipt_journal.ui.paper.parts import STRONG, InFull, part_heading
from ipt_journal.ui.paper.setting import GREY, PALE, Box, Style, box, width_of
from ipt_journal.ui.widgets.marks import role_of

_SMALL = Style(13)
_HEADS = Style(12, 500, GREY)
_MARK = 17.0  # an area's shape before its number
_GAP = 10.0
# Number and day take what they need; these share the rest: with, what, felt, connected.
_SHARES = (0.15, 0.465, 0.261, 0.124)
_HEADS_HIGH = 18.0
_MOST_BESIDE = 20  # lines of people or feelings beside an event that goes on and on


class EventsTable:
    """Rows longer than `most_lines` are cut, and given whole to `in_full`."""

    def __init__(self, pages: Pages, in_full: InFull, most_lines: int | None = None) -> None:
        self._pages, self._in_full, self._most_lines = pages, in_full, most_lines
        self._widths: list[float] = []

    def draw(self, rows: Sequence[EventRow], title: str = "") -> None:
        """Set the rows, under a title if there is one, which stays with the first of them."""
        pages = self._pages
        self._widths = self._measured(rows)
        first = self._needs(self._boxes(rows[0])) + _HEADS_HIGH
        if title:
            part_heading(pages, title, first)
        else:
            pages.room(first)
        self._heads()
        for row in rows:
            self._row(row)
        pages.line(pages.left, pages.across, pages.y, PALE)
        pages.skip(4)

    def _measured(self, rows: Sequence[EventRow]) -> list[float]:
        """Return the columns' widths; a number or a day is never broken."""
        number = _MARK + _widest((str(row.number) for row in rows), STRONG) + _GAP
        day = max(
            _widest((row.day for row in rows), _SMALL),
            _widest([translate("Paper", "Day")], _HEADS),
        )
        rest = self._pages.across - number - day - _GAP - 1
        return [number, day + _GAP + 1, *(share * rest for share in _SHARES)]

    def _heads(self) -> None:
        heads = (
            "",
            translate("Paper", "Day"),
            translate("Paper", "With"),
            translate("Paper", "What happened"),
            translate("Paper", "How it felt"),
            translate("Paper", "Connected"),
        )
        pages = self._pages
        x = pages.left
        for width, head in zip(self._widths, heads, strict=True):
            pages.place(box(head, width - 4, _HEADS, 1), x, pages.y)
            x += width
        pages.skip(_HEADS_HIGH)

    def _row(self, row: EventRow) -> None:
        pages, widths = self._pages, self._widths
        boxes = self._boxes(row)
        if any(one.clipped for one in boxes):
            parts = (row.people, row.words, row.felt)
            self._in_full.append((str(row.number), " · ".join(part for part in parts if part)))
        if pages.room(self._needs(boxes)):
            self._heads()
        pages.line(pages.left, pages.across, pages.y, PALE)
        self._number(row)
        if self._too_long(boxes):
            self._long_row(boxes)
            return
        x = pages.left + widths[0]
        for one, width in zip(boxes, widths[1:], strict=True):
            pages.place(one, x, pages.y + 4)
            x += width
        pages.skip(_high(boxes))

    def _too_long(self, boxes: Sequence[Box]) -> bool:
        return _high(boxes) > self._pages.bottom - MARGIN - _HEADS_HIGH

    def _needs(self, boxes: Sequence[Box]) -> float:
        """Return how high what must stand on one page is: all of a row that a page can hold."""
        if not self._too_long(boxes):
            return _high(boxes)
        return max(60, _high([one for one in boxes if one is not boxes[2]]))

    def _boxes(self, row: EventRow) -> list[Box]:
        beside = self._most_lines or _MOST_BESIDE
        cells = (
            (row.day, None),
            (row.people, beside),
            (row.words, self._most_lines),
            (row.felt, beside),
            (row.connected, beside),
        )
        return [
            box(words, width - _GAP, _SMALL, most)
            for (words, most), width in zip(cells, self._widths[1:], strict=True)
        ]

    def _long_row(self, boxes: Sequence[Box]) -> None:
        """Let the words of a row that fits on no page run over several."""
        pages, widths = self._pages, self._widths
        x = pages.left + widths[0]
        pages.skip(4)
        for index in (0, 1, 3, 4):
            pages.place(boxes[index], x + sum(widths[1 : index + 1]), pages.y)
        pages.flow(boxes[2], x + widths[1] + widths[2])
        pages.skip(4)

    def _number(self, row: EventRow) -> None:
        x, y = self._pages.left, self._pages.y

        def draw(painter: QPainter) -> None:
            draw_head(painter, QPointF(x + 6, y + 13), role_of(row.area), 4.8)

        self._pages.put(draw)
        self._pages.place(box(str(row.number), self._widths[0], STRONG), x + _MARK, y + 3)


def _high(boxes: Sequence[Box]) -> float:
    return max(one.height for one in boxes) + 8


def _widest(texts: Iterable[str], style: Style) -> float:
    return max((width_of(words, style) for words in texts), default=0.0)
