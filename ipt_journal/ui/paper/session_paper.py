"""The paper for one session laid out: page 1 is the brief, page 2 the client's own words."""

from dataclasses import replace

from ipt_journal.summary.sheet import Sheet
from ipt_journal.ui.paper.first_page import HIGHEST, ROOMS, FirstPage, Room
from ipt_journal.ui.paper.further_pages import FurtherPages
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import InFull, feet


def lay_out(sheet: Sheet) -> Pages:
    """Return the pages; a part that is empty leaves no heading and no space."""
    pages, in_full = _brief(sheet)
    FurtherPages(pages, sheet, in_full).draw()
    feet(pages, sheet.footer)
    return pages


def _brief(sheet: Sheet) -> tuple[Pages, InFull]:
    """Set page 1; chart and lines give way before the brief goes on to another page."""
    for room in ROOMS:
        pages, in_full = _first_page(sheet, room)
        if pages.count == 1:
            return _with_all_its_room(sheet, room, pages) if sheet.chart else (pages, in_full)
    return _first_page(sheet, ROOMS[-1])


def _with_all_its_room(sheet: Sheet, room: Room, pages: Pages) -> tuple[Pages, InFull]:
    """Let the chart take what the page has left."""
    left = max(0, pages.bottom - pages.y)
    return _first_page(sheet, replace(room, mood=min(HIGHEST, room.mood + left)))


def _first_page(sheet: Sheet, room: Room) -> tuple[Pages, InFull]:
    pages = Pages(sheet.size)
    in_full: InFull = []
    FirstPage(pages, sheet, in_full, room).draw()
    return pages, in_full
