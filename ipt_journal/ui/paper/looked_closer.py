"""On page 2: the closer looks, and my focus beside closeness where both find room."""

from collections.abc import Sequence

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import CloserLook, Sheet
from ipt_journal.summary.text import closeness_title, closer_title
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import BODY, GAP, heading, part_heading
from ipt_journal.ui.paper.setting import GREY, Box, Style, box

_LABEL = 160.0  # px of 1/96 inch
_LABELS = Style(13, 500, GREY)
_GUTTER = 26.0
_BETWEEN = 5.0
_HEADING = 34.0


def draw_looks(pages: Pages, looks: Sequence[CloserLook]) -> None:
    for look in looks:
        part_heading(pages, closer_title(look))
        for label, words in look.rows:
            name = box(label, _LABEL - 10, _LABELS)
            set_words = box(words, pages.across - _LABEL, BODY)
            pages.room(max(name.height, set_words.least))
            top, page = pages.y, pages.count
            pages.place(name, pages.left, top)
            pages.flow(set_words, pages.left + _LABEL)
            if pages.count == page:
                pages.y = max(pages.y, top + name.height)
            pages.skip(7)
        pages.skip(GAP)


def draw_standing(pages: Pages, sheet: Sheet) -> None:
    """Set both beside each other; one alone, or both where they are long, across the page."""
    focus = (translate("Paper", "My focus"), sheet.standing)
    parts = [part for part in (focus, (closeness_title(sheet), sheet.closeness)) if part[1]]
    if not parts:
        return
    width = (pages.across - _GUTTER) / 2
    columns = [[box(line, width, BODY) for line in lines] for _, lines in parts]
    high = max(map(_height, columns))
    if len(parts) == 2 and high < (pages.height - 2 * pages.left) / 2:
        pages.room(high)
        _beside(pages, [title for title, _ in parts], columns, width)
    else:
        for title, lines in parts:
            part_heading(pages, title)
            for line in lines:
                pages.flow(box(line, pages.across, BODY), pages.left)
                pages.skip(_BETWEEN)
            pages.skip(GAP)


def _height(lines: Sequence[Box]) -> float:
    return _HEADING + sum(one.height + _BETWEEN for one in lines)


def _beside(
    pages: Pages, titles: Sequence[str], columns: Sequence[Sequence[Box]], width: float
) -> None:
    top = pages.y
    for place, (title, lines) in enumerate(zip(titles, columns, strict=True)):
        x = pages.left + place * (width + _GUTTER)
        pages.y = top
        heading(pages, title, x, width)
        for line in lines:
            pages.place(line, x, pages.y)
            pages.skip(line.height + _BETWEEN)
    pages.y = top + max(map(_height, columns)) + GAP
