"""What every page of the paper shares: type sizes, headings, and feet."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from ipt_journal.i18n import translate
from ipt_journal.ui.paper.pages import MARGIN, Pages
from ipt_journal.ui.paper.setting import GREY, Style, box

BODY = Style(14)
PALE_BODY = Style(14, colour=GREY)
STRONG = Style(14, 700)
HEADING = Style(15, 700)
GAP = 14.0
_HEADING = 32.0  # with its line and the space below that

# Words that were too long for page 1, under what they belong to.
InFull = list[tuple[str, str]]


def heading(pages: Pages, words: str, x: float, width: float) -> None:
    pages.flow(box(words, width, HEADING, 1), x)
    pages.line(x, width, pages.y + 2)
    pages.skip(8)


def part_heading(pages: Pages, words: str, first: float = 64) -> None:
    """Set a heading across the page with room below it for what comes `first`, so high."""
    pages.room(_HEADING + first)
    heading(pages, words, pages.left, pages.across)


def feet(pages: Pages, footer: str) -> None:
    """Put who, when and which page at the foot of every page."""
    y = pages.height - MARGIN - 10
    right = Style(12, colour=GREY, align=Qt.AlignmentFlag.AlignRight)
    for number, page in enumerate(pages.pages, start=1):
        words = translate("Paper", "Page {n} of {all}").format(n=number, all=pages.count)
        foot = box(footer, pages.across - 170, Style(12, colour=GREY), 1)
        count = box(words, 160, right)
        page.append(_rule(pages.left, pages.right, y - 6))
        page.append(partial(foot.draw, x=pages.left, y=y))
        page.append(partial(count.draw, x=pages.right - 160, y=y))


def _rule(left: float, right: float, y: float) -> Callable[[QPainter], None]:
    def draw(painter: QPainter) -> None:
        painter.setPen(GREY)
        painter.drawLine(QPointF(left, y), QPointF(right, y))

    return draw
