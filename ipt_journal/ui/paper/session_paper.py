"""The paper for one session laid out: page 1 is the brief, page 2 the client's own words."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import EventRow, Sheet
from ipt_journal.ui.paper.chart import HEIGHT, PaperChart, draw_head
from ipt_journal.ui.paper.pages import GREY, MARGIN, PALE, Box, Pages, Style, box
from ipt_journal.ui.widgets.marks import role_of

_BODY = Style(14)
_GREY = Style(14, colour=GREY)
_SMALL = Style(13)
_HEADS = Style(12, 500, GREY)
_STRONG = Style(14, 700)
_HEADING = Style(15, 700)
_GAP = 14.0
_MOST_POINTS = 6
_POINT_LINES, _SAFETY_LINES, _ROW_LINES, _TRIED_LINES = 2, 4, 3, 3
# Columns of the table of events, as parts of the width: number, day, with, what, felt, connected.
_COLUMNS = (0.056, 0.107, 0.125, 0.389, 0.219, 0.104)


def lay_out(sheet: Sheet) -> Pages:
    """Return the pages; a part that is empty leaves no heading and no space."""
    paper = _SessionPaper(sheet)
    paper.first_page()
    paper.further_pages()
    paper.feet()
    return paper.pages


class _SessionPaper:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.pages = Pages(sheet.size)
        self.in_full: list[tuple[str, str]] = []  # what was too long for page 1

    # Page 1

    def first_page(self) -> None:
        self._head()
        self._columns(0.6, self._agenda, self._safety)
        self._chart()
        if self.sheet.events:
            self._table(self.sheet.events, _ROW_LINES)
        if self.sheet.tried:
            self._tried()

    def _head(self) -> None:
        pages, sheet = self.pages, self.sheet
        date = box(sheet.date, 300, Style(14, 500, align=Qt.AlignmentFlag.AlignRight))
        pages.place(date, pages.right - 300, pages.y + 6)
        pages.flow(box(sheet.title, pages.across - 200, Style(24, 700)), pages.left)
        pages.skip(3)
        for line in (sheet.span, sheet.focus):
            if line:
                pages.flow(box(line, pages.across, _GREY, 2), pages.left)
        pages.skip(10)

    def _columns(
        self,
        share: float,
        first: Callable[[float, float], None],
        second: Callable[[float, float], None],
    ) -> None:
        """Set two parts beside each other and go on below the longer one."""
        pages = self.pages
        top, gap = pages.y, 26.0
        width = (pages.across - gap) * share
        first(pages.left, width)
        below = pages.y
        pages.y = top
        second(pages.left + width + gap, pages.across - gap - width)
        pages.y = max(below, pages.y) + _GAP

    def _heading(self, words: str, x: float, width: float, style: Style = _HEADING) -> None:
        pages = self.pages
        pages.flow(box(words, width, style, 1), x)
        pages.line(x, width, pages.y + 2)
        pages.skip(8)

    def _agenda(self, x: float, width: float) -> None:
        self._heading(translate("Paper", "I want to bring up"), x, width)
        for number, point in enumerate(self.sheet.agenda[:_MOST_POINTS], start=1):
            self._numbered(str(number), point, x, width)
        more = self.sheet.agenda[_MOST_POINTS:]
        self.in_full += [(translate("Paper", "Also to bring up"), point) for point in more]

    def _numbered(self, number: str, words: str, x: float, width: float) -> None:
        set_words = box(words, width - 20, _BODY, _POINT_LINES)
        if set_words.clipped:
            self.in_full.append((translate("Paper", "To bring up {n}").format(n=number), words))
        self.pages.place(box(number, 18, _STRONG), x, self.pages.y)
        self.pages.place(set_words, x + 20, self.pages.y)
        self.pages.skip(set_words.height + 3)

    def _safety(self, x: float, width: float) -> None:
        self._heading(translate("Paper", "Safety, and hard to say"), x, width)
        for line in self.sheet.safety:
            self._clipped(line, x, width, _SAFETY_LINES, translate("Paper", "Hard to say"))

    def _clipped(self, words: str, x: float, width: float, most: int, title: str) -> None:
        set_words = box(words, width, _BODY, most)
        if set_words.clipped:
            self.in_full.append((title, words))
        self.pages.place(set_words, x, self.pages.y)
        self.pages.skip(set_words.height + 3)

    def _chart(self) -> None:
        pages, chart = self.pages, self.sheet.chart
        if chart is None:
            return
        self._heading(
            translate("Paper", "Mood, and what happened with people"), pages.left, pages.across
        )
        drawn = PaperChart(chart, pages.left, pages.y, pages.across)
        pages.put(drawn.draw)
        pages.skip(HEIGHT)

    def _tried(self) -> None:
        pages = self.pages
        pages.skip(_GAP - 4)
        pages.room(40)
        title = translate("Paper", "Tried since last time")
        self._heading(title, pages.left, pages.across)
        for line in self.sheet.tried:
            set_words = box(line, pages.across, _BODY, _TRIED_LINES)
            if set_words.clipped:
                self.in_full.append((title, line))
            pages.room(set_words.height)
            pages.place(set_words, pages.left, pages.y)
            pages.skip(set_words.height + 3)

    # The table of events

    def _table(self, rows: Sequence[EventRow], most_lines: int | None) -> None:
        widths = [part * self.pages.across for part in _COLUMNS]
        heads = (
            "",
            translate("Paper", "Day"),
            translate("Paper", "With"),
            translate("Paper", "What happened"),
            translate("Paper", "How it felt"),
            translate("Paper", "Connected"),
        )
        self.pages.room(60)
        x = self.pages.left
        for width, head in zip(widths, heads, strict=True):
            self.pages.place(box(head, width - 8, _HEADS, 1), x, self.pages.y)
            x += width
        self.pages.skip(18)
        for row in rows:
            self._row(row, widths, most_lines)
        self.pages.line(self.pages.left, self.pages.across, self.pages.y, PALE)
        self.pages.skip(4)

    def _row(self, row: EventRow, widths: Sequence[float], most_lines: int | None) -> None:
        pages = self.pages
        cells = (row.day, row.people, row.words, row.felt, row.connected)
        boxes = [
            box(words, width - 10, _SMALL, most_lines)
            for words, width in zip(cells, widths[1:], strict=True)
        ]
        if any(one.clipped for one in boxes):
            self.in_full.append((str(row.number), f"{row.words} ({row.felt})"))
        height = max(one.height for one in boxes) + 8
        pages.room(min(height, pages.bottom - MARGIN))
        pages.line(pages.left, pages.across, pages.y, PALE)
        self._row_number(row)
        if height > pages.bottom - pages.y:
            self._long_row(boxes, widths)
            return
        x = pages.left + widths[0]
        for one, width in zip(boxes, widths[1:], strict=True):
            pages.place(one, x, pages.y + 4)
            x += width
        pages.skip(height)

    def _long_row(self, boxes: Sequence[Box], widths: Sequence[float]) -> None:
        """Let the words of a row that fits on no page run over several."""
        pages = self.pages
        x = pages.left + widths[0]
        pages.skip(4)
        for index in (0, 1, 3, 4):
            at = x + sum(widths[1 : index + 1])
            pages.place(box_lines(boxes[index], 20), at, pages.y)
        pages.flow(boxes[2], x + widths[1] + widths[2])
        pages.skip(4)

    def _row_number(self, row: EventRow) -> None:
        x, y = self.pages.left, self.pages.y

        def draw(painter: QPainter) -> None:
            draw_head(painter, QPointF(x + 6, y + 13), role_of(row.area), 4.8)

        self.pages.put(draw)
        self.pages.place(box(str(row.number), 24, Style(14, 700)), x + 17, y + 3)

    # Further pages

    def further_pages(self) -> None:
        sheet = self.sheet
        if not (sheet.has_second_page or self.in_full):
            return
        self.pages.new_page()
        self._further_head()
        if sheet.more_events:
            self._part_heading(translate("Paper", "More that happened"))
            self._table(sheet.more_events, None)
            self.pages.skip(_GAP)
        if sheet.words:
            self._part_heading(translate("Paper", "How I see these and my mood being linked"))
            for said in sheet.words:
                self._said(said.number, said.area, said.words)
            self.pages.skip(_GAP)
        self._labelled(
            translate("Paper", "Notes I wrote"), [(one.day, one.words) for one in sheet.notes]
        )
        self._labelled(translate("Paper", "In full"), self.in_full)
        self._ruled_lines()

    def _further_head(self) -> None:
        pages = self.pages
        right = box(
            translate("Paper", "Numbers match page 1"),
            260,
            Style(14, colour=GREY, align=Qt.AlignmentFlag.AlignRight),
        )
        pages.place(right, pages.right - 260, pages.y + 3)
        pages.flow(box(translate("Paper", "In my own words"), 400, Style(20, 700)), pages.left)
        pages.skip(10)

    def _part_heading(self, words: str) -> None:
        self.pages.room(60)
        self._heading(words, self.pages.left, self.pages.across)

    def _said(self, number: int, area: str, words: str) -> None:
        pages = self.pages
        pages.room(40)
        x, y = pages.left, pages.y

        def draw(painter: QPainter) -> None:
            draw_head(painter, QPointF(x + 6, y + 10), role_of(area), 5)

        pages.put(draw)
        pages.place(box(str(number), 24, _STRONG), x + 17, y)
        pages.flow(box(words, pages.across - 40, _BODY), x + 40)
        pages.skip(7)

    def _labelled(self, title: str, parts: Sequence[tuple[str, str]]) -> None:
        if not parts:
            return
        pages = self.pages
        self._part_heading(title)
        for label, words in parts:
            pages.room(40)
            pages.place(box(label, 110, Style(13, 500, GREY), 2), pages.left, pages.y)
            pages.flow(box(words, pages.across - 120, _BODY), pages.left + 120)
            pages.skip(7)
        pages.skip(_GAP)

    def _ruled_lines(self) -> None:
        """Fill what is left of the last page with lines to write on."""
        pages = self.pages
        if pages.bottom - pages.y < 120:
            return
        self._part_heading(translate("Paper", "Notes"))
        y = pages.y + 22
        while y < pages.bottom - 6:
            pages.line(pages.left, pages.across, y, PALE)
            y += 30

    # Feet

    def feet(self) -> None:
        pages, sheet = self.pages, self.sheet
        y = pages.height - MARGIN - 10
        right = Style(12, colour=GREY, align=Qt.AlignmentFlag.AlignRight)
        for number, page in enumerate(pages.pages, start=1):
            words = translate("Paper", "Page {n} of {all}").format(n=number, all=pages.count)
            foot = box(sheet.footer, pages.across - 170, Style(12, colour=GREY), 1)
            count = box(words, 160, right)
            page.append(_rule(pages.left, pages.right, y - 6))
            page.append(partial(foot.draw, x=pages.left, y=y))
            page.append(partial(count.draw, x=pages.right - 160, y=y))


def box_lines(words: Box, most: int) -> Box:
    """Return no more than `most` lines of a box."""
    return Box(words.layout, min(words.lines, most), words.leading, words.colour)


def _rule(left: float, right: float, y: float) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        painter.setPen(GREY)
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    return draw
