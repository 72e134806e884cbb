"""The pages of an open journal: each is made when it is first asked for, and one is seen."""

from collections.abc import Collection
from importlib import import_module

import shiboken6
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget

from ipt_journal.ui import pages
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.page import Page


class PageStack(QStackedWidget):
    """`made` holds by name what was asked for so far."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.made: dict[str, Page] = {}

    @property
    def shown(self) -> Page | None:
        page = self.currentWidget()
        return page if isinstance(page, Page) else None

    def make(self, name: str) -> Page:
        place = pages.place(name)
        page: Page = getattr(import_module(place.module), place.page)(self._desk)
        self.made[name] = page
        self.addWidget(page)
        return page

    def show_page(self, page: Page) -> None:
        shown = self.shown
        if shown is not None and shown is not page:
            _lay_aside(shown)
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setCurrentWidget(page)

    def depart(self) -> None:
        """Tell the page in sight, if there is one, that it is left."""
        if self.shown is not None:
            self.shown.depart()

    def unmake_hidden(self, keep: Collection[str]) -> None:
        """Let go of the pages out of sight, at once, but for those to `keep`."""
        for name, page in list(self.made.items()):
            if page is not self.shown and name not in keep:
                del self.made[name]
                self.removeWidget(page)
                shiboken6.delete(page)


def _lay_aside(page: Page) -> None:
    """Let a page out of sight ask for no room: it laid itself out for another window size.

    And let it have no keyboard: Qt would look for the next stop of Tab as the page vanishes.
    """
    held = QApplication.focusWidget()
    if held is not None and page.isAncestorOf(held):
        held.clearFocus()
    page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
