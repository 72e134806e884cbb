"""A paper of headed parts laid out: words, labels beside them, tables, lines, what is drawn."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from ipt_journal.summary.document import Document, Item, Labelled, Picture, Ruled, Table
from ipt_journal.summary.papers.course_mood import MoodChart
from ipt_journal.summary.papers.forms import BlankForm
from ipt_journal.summary.papers.life import LifeStrip
from ipt_journal.summary.papers.people import PeopleMap
from ipt_journal.ui.paper.blank import FormDrawn
from ipt_journal.ui.paper.life_line import LifeLine
from ipt_journal.ui.paper.mood_alone import MoodAlone
from ipt_journal.ui.paper.pages import MARGIN, Pages
from ipt_journal.ui.paper.parts import BODY, GAP, HEADING, PALE_BODY, feet
from ipt_journal.ui.paper.people_map import PeopleMapDrawn
from ipt_journal.ui.paper.setting import GREY, PALE, Box, Style, box

_TITLE = Style(24, 700)
_LABELS = Style(13, 500, GREY)
_HEADS = Style(12, 500, GREY)
_CELLS = Style(13)
_LABEL, _AFTER_LABEL = 0.31, 14.0  # of the width: the labels; then px of 1/96 inch
_BETWEEN, _AFTER_HEADING = 7.0, 8.0
_CELL_GAP, _ROW_PAD = 10.0, 4.0
_LEAST = 40.0  # two lines: what stands below a heading or beside a label before a page ends
_RULE = 30.0  # from one line to write on to the next


class Drawn(Protocol):
    """A picture at a width; `height` is what it takes."""

    height: float

    def draw(self, painter: QPainter, corner: QPointF) -> None: ...


_PAINTERS: dict[type, Callable[[Any, float], Drawn]] = {
    PeopleMap: PeopleMapDrawn,
    LifeStrip: LifeLine,
    BlankForm: FormDrawn,
    MoodChart: MoodAlone,
}
_OF_WORDS = (BlankForm,)  # read aloud word by word, not as a figure


def lay_out(document: Document) -> Pages:
    """Return the pages; a part that is empty leaves no heading and no space."""
    pages = Pages(document.size)
    _head(pages, document)
    for part in document.parts:
        laid = [_Laid(pages, one) for one in part.items]
        if part.heading and laid:
            _heading(pages, part.heading, laid[0].least)
        for one in laid:
            one.put()
        if laid:
            pages.skip(GAP - _BETWEEN)
    feet(pages, document.footer)
    return pages


def _head(pages: Pages, document: Document) -> None:
    pages.flow(box(document.title, pages.across, _TITLE), pages.left)
    pages.skip(3)
    for line in document.lines:
        pages.flow(box(line, pages.across, PALE_BODY), pages.left)
    pages.skip(10)


def _heading(pages: Pages, words: str, least: float) -> None:
    """Set a heading that keeps `least` of what follows below it."""
    title = box(words, pages.across, HEADING)
    pages.room(title.height + _AFTER_HEADING + least)
    pages.flow(title, pages.left)
    pages.line(pages.left, pages.across, pages.y + 2)
    pages.skip(_AFTER_HEADING)


class _Laid:
    """One item set at the width of the pages; `least` is what must follow its heading."""

    def __init__(self, pages: Pages, item: Item) -> None:
        self._pages = pages
        self.least, self.put = self._set(item)

    def _set(self, item: Item) -> tuple[float, Callable[[], None]]:
        match item:
            case str():
                words = box(item, self._pages.across, BODY)
                return words.least, partial(self._words, words)
            case Labelled():
                return self._labelled(item)
            case Table():
                rows = _TableRows(self._pages, item)
                return rows.least, rows.put
            case Ruled():
                return 2 * _RULE, partial(self._ruled, item)
            case _:
                return self._picture(item)

    def _words(self, words: Box) -> None:
        self._pages.flow(words, self._pages.left)
        self._pages.skip(_BETWEEN)

    def _labelled(self, item: Labelled) -> tuple[float, Callable[[], None]]:
        column = self._pages.across * _LABEL
        label = box(item.label, column - _AFTER_LABEL, _LABELS)
        words = box(item.words, self._pages.across - column, BODY)
        least = max(label.height, words.least)
        return least, partial(self._beside, label, words, column, least)

    def _beside(self, label: Box, words: Box, column: float, least: float) -> None:
        """Put words beside their label, over as many pages as they take."""
        pages = self._pages
        pages.room(least)
        top, page = pages.y, pages.count
        pages.place(label, pages.left, top)
        pages.flow(words, pages.left + column)
        if pages.count == page:
            pages.y = max(pages.y, top + label.height)
        pages.skip(_BETWEEN)

    def _ruled(self, item: Ruled) -> None:
        pages = self._pages
        if item.label:
            self._words(box(item.label, pages.across, _LABELS))
        for _ in range(item.lines):
            pages.room(_RULE)
            pages.skip(_RULE)
            pages.line(pages.left, pages.across, pages.y - _BETWEEN, PALE)

    def _picture(self, item: Picture) -> tuple[float, Callable[[], None]]:
        drawn = _PAINTERS[type(item)](item, self._pages.across)
        shows = "" if isinstance(item, _OF_WORDS) else " ".join(item.told)
        return drawn.height, partial(self._drawn, drawn, shows)

    def _drawn(self, drawn: Drawn, shows: str) -> None:
        pages = self._pages
        pages.room(drawn.height)
        pages.put(partial(drawn.draw, corner=QPointF(pages.left, pages.y)), shows)
        pages.skip(drawn.height)


class _TableRows:
    """Rows with their heads, which stand again on each further page."""

    def __init__(self, pages: Pages, table: Table) -> None:
        self._pages = pages
        self._widths = [share * pages.across for share in table.shares]
        self._heads = self._boxes(table.heads, _HEADS) if any(table.heads) else []
        self._rows = [self._boxes(row, _CELLS) for row in table.rows]
        first = self._rows[0] if self._rows else []
        self.least = _high(self._heads) + min(_high(first), _LEAST) + 2 * _ROW_PAD

    def put(self) -> None:
        self._put_heads()
        for row in self._rows:
            self._row(row)
        self._pages.line(self._pages.left, self._pages.across, self._pages.y, PALE)
        self._pages.skip(_BETWEEN)

    def _boxes(self, cells: Sequence[str], style: Style) -> list[Box]:
        made = [
            box(words, width - _CELL_GAP, style)
            for words, width in zip(cells, self._widths, strict=True)
        ]
        leading = max((one.leading for one in made), default=0.0)
        for one in made:
            one.leading = leading  # lines of a row stand on one level, whatever their script
        return made

    def _put_heads(self) -> None:
        if self._heads:
            self._put_lines(self._heads, 0, max(one.lines for one in self._heads))
            self._pages.skip(_ROW_PAD)

    def _row(self, row: Sequence[Box]) -> None:
        """Keep a row together; one that fits on no page runs over several."""
        pages = self._pages
        height = _high(row) + 2 * _ROW_PAD
        too_long = height > pages.bottom - MARGIN - _high(self._heads) - _ROW_PAD
        if pages.room(_LEAST + 2 * _ROW_PAD if too_long else height):
            self._put_heads()
        pages.line(pages.left, pages.across, pages.y, PALE)
        pages.skip(_ROW_PAD)
        lines, first = max(one.lines for one in row), 0
        while first < lines:
            fitting = max(1, int((pages.bottom - pages.y) / row[0].leading))
            last = min(lines, first + fitting)
            self._put_lines(row, first, last)
            if last < lines:
                pages.new_page()
                self._put_heads()
            first = last
        pages.skip(_ROW_PAD)

    def _put_lines(self, row: Sequence[Box], first: int, last: int) -> None:
        """Put lines `first` to `last` of every cell beside each other."""
        pages = self._pages
        x = pages.left
        for one, width in zip(row, self._widths, strict=True):
            if first < one.lines and any(part.text() for part in one.paragraphs):
                end = min(last, one.lines)
                pages.put(partial(one.draw, x=x, y=pages.y, first=first, last=end))
            x += width
        pages.skip((last - first) * row[0].leading)


def _high(row: Sequence[Box]) -> float:
    return max((one.height for one in row), default=0.0)
