"""Page 1, the brief: what to bring up, safety, chart, numbered events, scores, what was tried."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import PAGE_ONE_SCORES, Sheet
from ipt_journal.summary.text import scores_line
from ipt_journal.ui.paper.chart import PaperChart
from ipt_journal.ui.paper.events_table import EventsTable
from ipt_journal.ui.paper.pages import MARGIN, Pages
from ipt_journal.ui.paper.parts import BODY, GAP, PALE_BODY, STRONG, InFull, heading
from ipt_journal.ui.paper.scores_table import ScoresTable
from ipt_journal.ui.paper.setting import Box, Style, box, width_of

_SCORES = 0.51  # of the page's width


HIGHEST = 196.0  # that the part of the chart with the mood stands


@dataclass(frozen=True, slots=True)
class Room:
    """How high the chart's mood stands, and how many lines each thing may take.

    `most` points to bring up, and as many things tried, stand on page 1.
    """

    mood: float = 90
    point: int = 2
    safety: int = 4
    row: int = 3
    tried: int = 3
    most: int = 6


# First the chart gives way, down to its least, then the events and what was tried, then everything.
ROOMS = (
    Room(),
    Room(row=2, tried=2),
    Room(row=1, tried=1),
    Room(point=1, safety=2, row=1, tried=1),
    Room(point=1, safety=2, row=1, tried=1, most=3),
)


class FirstPage:
    """What does not fit is cut with an ellipsis and given whole to `in_full`."""

    def __init__(self, pages: Pages, sheet: Sheet, in_full: InFull, room: Room) -> None:
        self._pages, self._sheet, self._in_full = pages, sheet, in_full
        self._room = room

    def draw(self) -> None:
        self._head()
        if self._sheet.agenda:
            self._columns(0.6, self._agenda, self._safety)
        else:
            self._safety(self._pages.left, self._pages.across)
            self._pages.skip(GAP)
        self._chart()
        if self._sheet.events:
            title = "" if self._sheet.chart else translate("Paper", "What happened")
            EventsTable(self._pages, self._in_full, self._room.row).draw(self._sheet.events, title)
        self._last()

    def _head(self) -> None:
        pages, sheet = self._pages, self._sheet
        style = Style(14, 500, align=Qt.AlignmentFlag.AlignRight)
        wide = width_of(sheet.date, style) + 1
        pages.place(box(sheet.date, wide, style), pages.right - wide, pages.y + 6)
        pages.flow(box(sheet.title, pages.across - wide - 16, Style(24, 700)), pages.left)
        pages.skip(3)
        for line in (sheet.span, sheet.focus):
            if line:
                set_words = self._whole_or_in_full(line, pages.across, 2, "", PALE_BODY)
                pages.flow(set_words, pages.left)
        pages.skip(10)

    def _whole_or_in_full(
        self, words: str, width: float, most: int, title: str, style: Style = BODY
    ) -> Box:
        """Set words in `most` lines; what is cut is given whole to `in_full` under its title."""
        set_words = box(words, width, style, most)
        if set_words.clipped:
            self._in_full.append((title, words))
        return set_words

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
        pages, points, most = self._pages, self._sheet.agenda, self._room.most
        heading(pages, translate("Paper", "I want to bring up"), x, width)
        for number, point in enumerate(points[:most], start=1):
            title = translate("Paper", "To bring up {n}").format(n=number)
            set_words = self._whole_or_in_full(point, width - 20, self._room.point, title)
            right = set_words.from_right  # then its number stands where the line begins
            pages.place(box(str(number), 18, STRONG), x + (width - 14 if right else 0), pages.y)
            self._placed(set_words, x + (0 if right else 20))
        self._rest(points[most:], translate("Paper", "Also to bring up"), x + 20)

    def _placed(self, words: Box, x: float) -> None:
        self._pages.place(words, x, self._pages.y)
        self._pages.skip(words.height + 3)

    def _rest(self, lines: Iterable[str], title: str, x: float) -> None:
        """Give further lines to `in_full`, with … where they would go on."""
        rest = [(title, line) for line in lines]
        if rest:
            self._in_full += rest
            self._placed(box("…", 20, BODY), x)

    def _safety(self, x: float, width: float) -> None:
        heading(self._pages, translate("Paper", "Safety, and hard to say"), x, width)
        title = translate("Paper", "Hard to say")
        for line in self._sheet.safety:
            self._placed(self._whole_or_in_full(line, width, self._room.safety, title), x)

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
        drawn = PaperChart(chart, corner, pages.across, self._room.mood, listed)
        pages.put(drawn.draw, chart.description)
        pages.skip(drawn.height)

    def _last(self) -> None:
        """Set the questionnaires and what was tried, which go to another page as a whole."""
        if self._sheet.scores or self._sheet.tried:
            trial = FirstPage(Pages(self._pages.size), self._sheet, [], self._room)
            trial._scores_and_tried()
            self._pages.room(trial._pages.y - GAP - MARGIN)
            self._scores_and_tried()

    def _scores_and_tried(self) -> None:
        """Set both beside each other; one alone has the width it needs."""
        pages, scores, tried = self._pages, self._sheet.scores, self._sheet.tried
        pages.skip(GAP - 4)
        if scores and tried:
            self._columns(_SCORES, self._scores, self._tried)
        elif scores:
            self._scores(pages.left, pages.across * _SCORES)
        else:
            self._tried(pages.left, pages.across)

    def _scores(self, x: float, width: float) -> None:
        title = translate("Paper", "Questionnaires")
        heading(self._pages, title, x, width)
        rows = self._sheet.scores
        ScoresTable(self._pages, self._in_full, x, width).draw(rows[:PAGE_ONE_SCORES])
        self._rest(map(scores_line, rows[PAGE_ONE_SCORES:]), title, x)

    def _tried(self, x: float, width: float) -> None:
        title = translate("Paper", "Tried since last time")
        heading(self._pages, title, x, width)
        for line in self._sheet.tried[: self._room.most]:
            self._placed(self._whole_or_in_full(line, width, self._room.tried, title), x)
        self._rest(self._sheet.tried[self._room.most :], title, x)
