"""The table of events: number with its area, day, people, what happened, felt, connected."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import EventRow
from ipt_journal.ui.paper.chart import draw_head
from ipt_journal.ui.paper.pages import GREY, MARGIN, PALE, Box, Pages, Style, box
from ipt_journal.ui.paper.parts import STRONG, InFull
from ipt_journal.ui.widgets.marks import role_of

_SMALL = Style(13)
_HEADS = Style(12, 500, GREY)
# Columns as parts of the width: number, day, with, what, felt, connected.
_COLUMNS = (0.056, 0.107, 0.125, 0.389, 0.219, 0.104)


class EventsTable:
    """Rows longer than `most_lines` are cut, and given whole to `in_full`."""

    def __init__(self, pages: Pages, in_full: InFull, most_lines: int | None = None) -> None:
        self._pages, self._in_full, self._most_lines = pages, in_full, most_lines
        self._widths = [part * pages.across for part in _COLUMNS]

    def draw(self, rows: Sequence[EventRow]) -> None:
        heads = (
            "",
            translate("Paper", "Day"),
            translate("Paper", "With"),
            translate("Paper", "What happened"),
            translate("Paper", "How it felt"),
            translate("Paper", "Connected"),
        )
        pages = self._pages
        pages.room(60)
        x = pages.left
        for width, head in zip(self._widths, heads, strict=True):
            pages.place(box(head, width - 8, _HEADS, 1), x, pages.y)
            x += width
        pages.skip(18)
        for row in rows:
            self._row(row)
        pages.line(pages.left, pages.across, pages.y, PALE)
        pages.skip(4)

    def _row(self, row: EventRow) -> None:
        pages, widths = self._pages, self._widths
        cells = (row.day, row.people, row.words, row.felt, row.connected)
        boxes = [
            box(words, width - 10, _SMALL, self._most_lines)
            for words, width in zip(cells, widths[1:], strict=True)
        ]
        if any(one.clipped for one in boxes):
            self._in_full.append((str(row.number), f"{row.words} ({row.felt})"))
        height = max(one.height for one in boxes) + 8
        pages.room(min(height, pages.bottom - MARGIN))
        pages.line(pages.left, pages.across, pages.y, PALE)
        self._number(row)
        if height > pages.bottom - pages.y:
            self._long_row(boxes)
            return
        x = pages.left + widths[0]
        for one, width in zip(boxes, widths[1:], strict=True):
            pages.place(one, x, pages.y + 4)
            x += width
        pages.skip(height)

    def _long_row(self, boxes: Sequence[Box]) -> None:
        """Let the words of a row that fits on no page run over several."""
        pages, widths = self._pages, self._widths
        x = pages.left + widths[0]
        pages.skip(4)
        for index in (0, 1, 3, 4):
            pages.place(_cut(boxes[index], 20), x + sum(widths[1 : index + 1]), pages.y)
        pages.flow(boxes[2], x + widths[1] + widths[2])
        pages.skip(4)

    def _number(self, row: EventRow) -> None:
        x, y = self._pages.left, self._pages.y

        def draw(painter: QPainter) -> None:
            draw_head(painter, QPointF(x + 6, y + 13), role_of(row.area), 4.8)

        self._pages.put(draw)
        self._pages.place(box(str(row.number), 24, STRONG), x + 17, y + 3)


def _cut(words: Box, most: int) -> Box:
    """Return no more than `most` lines of a box."""
    return Box(words.layout, min(words.lines, most), words.leading, words.colour)
