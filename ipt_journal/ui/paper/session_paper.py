"""The paper for one session laid out: page 1 is the brief, page 2 the client's own words."""

from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.paper.first_page import FirstPage
from ipt_journal.ui.paper.further_pages import FurtherPages
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import InFull, feet

MOODS = (196.0, 172.0, 148.0, 124.0)  # px of 1/96 inch that the mood may take


def lay_out(sheet: Sheet) -> Pages:
    """Return the pages; a part that is empty leaves no heading and no space."""
    pages, in_full = _brief(sheet)
    FurtherPages(pages, sheet, in_full).draw()
    feet(pages, sheet.footer)
    return pages


def _brief(sheet: Sheet) -> tuple[Pages, InFull]:
    """Set page 1; the chart gives way before the brief goes on to another page."""
    tried = (_first_page(sheet, mood) for mood in MOODS)
    whole = next(((pages, rest) for pages, rest in tried if pages.count == 1), None)
    return whole or _first_page(sheet, MOODS[0])


def _first_page(sheet: Sheet, mood: float) -> tuple[Pages, InFull]:
    pages = Pages(sheet.size)
    in_full: InFull = []
    FirstPage(pages, sheet, in_full, mood).draw()
    return pages, in_full
