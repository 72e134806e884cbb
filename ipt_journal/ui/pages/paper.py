"""The paper as large as the window has room for, to be read word by word before it leaves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.page import Page
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.session.preview import PageView

_WIDTH = 900
_BESIDE = 16


class PaperPage(Page):
    """Shows the pages of the preview that it was asked for from; Esc goes back to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.put(self.header(back=True))
        content = QWidget()
        self._sheets = QVBoxLayout(content)
        layout.fill(self._sheets, gap=16)
        self._scrolled = self.put_scrolled(content)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scrolled.setAccessibleName(self.tr("The paper, to be scrolled"))
        self.set_title(self.tr("The paper"), self.tr("Exactly what is saved and printed."))

    @override
    def arrive(self, visit: Visit) -> None:
        pages = visit.given.get("pages")
        if not isinstance(pages, Pages):
            return
        layout.clear(self._sheets)
        for number in range(pages.count):
            sheet = PageView()
            sheet.show_page(pages, number)
            self._sheets.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._sheets.addStretch(1)
        self._fit()
        self._scrolled.verticalScrollBar().setValue(0)
        self._scrolled.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self._scrolled.viewport().width() - theme.px(_BESIDE)
        for sheet in self.findChildren(PageView):
            sheet.set_width(min(theme.px(_WIDTH), room))
