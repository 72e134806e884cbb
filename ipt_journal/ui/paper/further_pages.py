"""Page 2 and on: further events, the client's own words and notes, and lines to write on."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.paper.chart import draw_head
from ipt_journal.ui.paper.events_table import EventsTable
from ipt_journal.ui.paper.looked_closer import draw_looks, draw_standing
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import BODY, GAP, STRONG, InFull, part_heading
from ipt_journal.ui.paper.setting import GREY, PALE, Style, box, width_of
from ipt_journal.ui.widgets.marks import role_of


class FurtherPages:
    """Only there when there is something to put on them; the last page ends with ruled lines."""

    def __init__(self, pages: Pages, sheet: Sheet, in_full: InFull) -> None:
        self._pages, self._sheet, self._in_full = pages, sheet, in_full

    def draw(self) -> None:
        if self._sheet.has_second_page or self._in_full:
            self._pages.new_page()
            self._fill()
        self._ruled_lines()

    def _fill(self) -> None:
        sheet = self._sheet
        self._further_head()
        if sheet.more_events:
            title = translate("Paper", "More that happened")
            EventsTable(self._pages, self._in_full).draw(sheet.more_events, title)
            self._pages.skip(GAP)
        if sheet.words:
            part_heading(
                self._pages, translate("Paper", "How I see these and my mood being linked")
            )
            for said in sheet.words:
                self._said(said.number, said.area, said.words)
            self._pages.skip(GAP)
        draw_looks(self._pages, sheet.closer)
        draw_standing(self._pages, sheet)
        self._labelled(
            translate("Paper", "Notes I wrote"), [(one.day, one.words) for one in sheet.notes]
        )
        self._labelled(translate("Paper", "In full"), self._in_full)

    def _further_head(self) -> None:
        pages = self._pages
        right = box(
            translate("Paper", "Numbers match page 1"),
            260,
            Style(14, colour=GREY, align=Qt.AlignmentFlag.AlignRight),
        )
        pages.place(right, pages.right - 260, pages.y + 3)
        pages.flow(box(translate("Paper", "In my own words"), 400, Style(20, 700)), pages.left)
        pages.skip(10)

    def _said(self, number: int, area: str, words: str) -> None:
        pages = self._pages
        wide = width_of(str(number), STRONG) + 1
        indent = max(40, 17 + wide + 8)
        set_words = box(words, pages.across - indent, BODY)
        pages.room(set_words.least)
        x, y = pages.left, pages.y

        def draw(painter: QPainter) -> None:
            draw_head(painter, QPointF(x + 6, y + 10), role_of(area), 5)

        pages.put(draw)
        pages.place(box(str(number), wide, STRONG), x + 17, y)
        pages.flow(set_words, x + indent)
        pages.skip(7)

    def _labelled(self, title: str, parts: Sequence[tuple[str, str]]) -> None:
        if not parts:
            return
        pages = self._pages
        part_heading(self._pages, title)
        for label, words in parts:
            name = box(label, 110, Style(13, 500, GREY), 2)
            set_words = box(words, pages.across - 120, BODY)
            pages.room(max(name.height, set_words.least))
            pages.place(name, pages.left, pages.y)
            pages.flow(set_words, pages.left + 120)
            pages.skip(7)
        pages.skip(GAP)

    def _ruled_lines(self) -> None:
        """Fill what is left of the last page with lines to write on, on page 1 without heading."""
        pages = self._pages
        if pages.bottom - pages.y < 120:
            return
        if pages.count > 1:
            part_heading(pages, translate("Paper", "Notes"))
        y = pages.y + 22
        while y < pages.bottom - 6:
            pages.line(pages.left, pages.across, y, PALE)
            y += 30
