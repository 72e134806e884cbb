"""What all pages share: a title with one line of context, Hide at the right, and a scroll area."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.journal import Kinds
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.desk import Desk, Visit
from ipt_journal.ui.layout import Item, Margins
from ipt_journal.ui.widgets.button import HideButton, icon_button
from ipt_journal.ui.widgets.text import text, wrapping

MARGINS: Margins = (32, 20, 32, 20)
CHART_MARGINS: Margins = (24, 16, 24, 16)


class Page(QWidget):
    """Names the kinds it `shows`; `refresh` may be called at any time and as often as one likes."""

    shows: ClassVar[Kinds] = frozenset()
    follows_the_clock: ClassVar[bool] = False  # drawn anew on each arrival
    full_window: ClassVar[bool] = False  # without the sidebar beside it

    def __init__(self, desk: Desk, *, margins: Margins = MARGINS, gap: int = 16) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._goes_back = False
        self._title = text("", "title")
        self._context = text("", "body", "ink2")
        wrapping(self._context)
        self._context.setMinimumHeight(1)  # Qt's own hint is as if every word were a line
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._outer = QVBoxLayout(self)
        left, top, right, bottom = margins
        # The scroll bar stands in the margin; what does not scroll ends where the cards end.
        layout.fill(self._outer, gap=gap, margins=(left, top, right - layout.BAR, bottom))

    @property
    def lock_minutes(self) -> int:
        """Return after how long with nobody there it locks while this page is shown."""
        return self.desk.preferences.lock_minutes

    def refresh(self) -> None:
        """Show what the journal holds now."""

    def arrive(self, visit: Visit) -> None:
        """Get ready for being looked at; `visit` says what for."""

    def depart(self) -> None:
        """Get ready for another page being shown."""

    def relay(self, width: int) -> None:
        """Lay out for a page of `width` design pixels."""

    def set_title(self, title: str, context: str = "", *, beside: bool = False) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._context.setText(context)
        self._context.setVisible(bool(context))
        self.place_context(beside=beside)

    def place_context(self, *, beside: bool) -> None:
        """Put the line of context beside the title, a little lower, or below it."""
        layout.turn(self._words, below=not beside)
        self._words.setSpacing(theme.px(20 if beside else 2))
        self._context.setContentsMargins(0, theme.px(8) if beside else 0, 0, 0)

    def header(self, *buttons: QWidget, back: bool = False) -> QWidget:
        """Return the head of the page: title, context, buttons, Hide."""
        hide = HideButton()
        hide.clicked.connect(self.desk.hide)
        words = QWidget()
        words.setLayout(self._words)
        layout.fill(self._words, self._title, (layout.row((self._context, 1)), 1), gap=2)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        arrow: tuple[Item, ...] = ()
        if back:
            self._goes_back = True
            button = icon_button("arrow-left", self.tr("Back"))
            button.clicked.connect(self.desk.go_back)
            arrow = (button,)
        return layout.row(*arrow, (words, 1), *buttons, hide, gap=8, margins=(0, 0, layout.BAR, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._goes_back and event.key() == Qt.Key.Key_Escape:
            self.desk.go_back()
        else:
            super().keyPressEvent(event)

    def put(self, *items: Item) -> None:
        """Add parts of the page below one another."""
        for item in items:
            layout.add(self._outer, item)

    def put_scrolled(self, content: QWidget) -> layout.Scrolled:
        """Add the part of the page that scrolls when it does not fit."""
        scrolled = layout.scrolled(content)
        self._outer.addWidget(scrolled, 1)
        return scrolled
