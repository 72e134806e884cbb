"""Page 1, the brief: what to bring up, safety, the chart, the numbered events, what was tried."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.paper.chart import PaperChart
from ipt_journal.ui.paper.events_table import EventsTable
from ipt_journal.ui.paper.pages import Pages, Style, box
from ipt_journal.ui.paper.parts import BODY, GAP, PALE_BODY, STRONG, InFull, heading

_MOST_POINTS = 6
_POINT_LINES, _SAFETY_LINES, _ROW_LINES, _TRIED_LINES = 2, 4, 3, 3


class FirstPage:
    """What does not fit is cut with an ellipsis and given whole to `in_full`."""

    def __init__(self, pages: Pages, sheet: Sheet, in_full: InFull, mood: float) -> None:
        self._pages, self._sheet, self._in_full = pages, sheet, in_full
        self._mood = mood  # how high the chart's mood may stand

    def draw(self) -> None:
        self._head()
        if self._sheet.agenda:
            self._columns(0.6, self._agenda, self._safety)
        else:
            self._safety(self._pages.left, self._pages.across)
            self._pages.skip(GAP)
        self._chart()
        if self._sheet.events:
            EventsTable(self._pages, self._in_full, _ROW_LINES).draw(self._sheet.events)
        if self._sheet.tried:
            self._tried()

    def _head(self) -> None:
        pages, sheet = self._pages, self._sheet
        date = box(sheet.date, 300, Style(14, 500, align=Qt.AlignmentFlag.AlignRight))
        pages.place(date, pages.right - 300, pages.y + 6)
        pages.flow(box(sheet.title, pages.across - 200, Style(24, 700)), pages.left)
        pages.skip(3)
        for line in (sheet.span, sheet.focus):
            if line:
                pages.flow(box(line, pages.across, PALE_BODY, 2), pages.left)
        pages.skip(10)

    def _columns(
        self,
        share: float,
        first: Callable[[float, float], None],
        second: Callable[[float, float], None],
    ) -> None:
        """Set two parts beside each other and go on below the longer one."""
        pages = self._pages
        top, gap = pages.y, 26.0
        width = (pages.across - gap) * share
        first(pages.left, width)
        below = pages.y
        pages.y = top
        second(pages.left + width + gap, pages.across - gap - width)
        pages.y = max(below, pages.y) + GAP

    def _agenda(self, x: float, width: float) -> None:
        heading(self._pages, translate("Paper", "I want to bring up"), x, width)
        for number, point in enumerate(self._sheet.agenda[:_MOST_POINTS], start=1):
            self._numbered(str(number), point, x, width)
        more = self._sheet.agenda[_MOST_POINTS:]
        self._in_full += [(translate("Paper", "Also to bring up"), point) for point in more]

    def _numbered(self, number: str, words: str, x: float, width: float) -> None:
        set_words = box(words, width - 20, BODY, _POINT_LINES)
        if set_words.clipped:
            self._in_full.append((translate("Paper", "To bring up {n}").format(n=number), words))
        self._pages.place(box(number, 18, STRONG), x, self._pages.y)
        self._pages.place(set_words, x + 20, self._pages.y)
        self._pages.skip(set_words.height + 3)

    def _safety(self, x: float, width: float) -> None:
        heading(self._pages, translate("Paper", "Safety, and hard to say"), x, width)
        for line in self._sheet.safety:
            self._clipped(line, x, width, _SAFETY_LINES, translate("Paper", "Hard to say"))

    def _clipped(self, words: str, x: float, width: float, most: int, title: str) -> None:
        set_words = box(words, width, BODY, most)
        if set_words.clipped:
            self._in_full.append((title, words))
        self._pages.place(set_words, x, self._pages.y)
        self._pages.skip(set_words.height + 3)

    def _chart(self) -> None:
        pages, chart = self._pages, self._sheet.chart
        if chart is None:
            return
        heading(
            pages,
            translate("Paper", "Mood, and what happened with people"),
            pages.left,
            pages.across,
        )
        listed = {row.number for row in self._sheet.events}
        corner = QPointF(pages.left, pages.y)
        drawn = PaperChart(chart, corner, pages.across, self._mood, listed)
        pages.put(drawn.draw)
        pages.skip(drawn.height)

    def _tried(self) -> None:
        pages = self._pages
        pages.skip(GAP - 4)
        pages.room(40)
        title = translate("Paper", "Tried since last time")
        heading(pages, title, pages.left, pages.across)
        for line in self._sheet.tried:
            set_words = box(line, pages.across, BODY, _TRIED_LINES)
            if set_words.clipped:
                self._in_full.append((title, line))
            pages.room(set_words.height)
            pages.place(set_words, pages.left, pages.y)
            pages.skip(set_words.height + 3)
