"""The paper for one session laid out: page 1 is the brief, page 2 the client's own words."""

from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.paper.first_page import FirstPage
from ipt_journal.ui.paper.further_pages import FurtherPages
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import InFull, feet


def lay_out(sheet: Sheet) -> Pages:
    """Return the pages; a part that is empty leaves no heading and no space."""
    pages = Pages(sheet.size)
    in_full: InFull = []
    FirstPage(pages, sheet, in_full).draw()
    FurtherPages(pages, sheet, in_full).draw()
    feet(pages, sheet.footer)
    return pages
