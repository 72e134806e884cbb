"""The card of the chosen event: what it was, mood around it, and the client's words."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.records.record import Area
from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.together.seen import Glance
from ipt_journal.ui.widgets.card import Card, Words
from ipt_journal.ui.widgets.marks import AreaMark
from ipt_journal.ui.widgets.text import caption, text, wrapping

_APART = 16


class About(Card):
    """Title and mood share a line where there is room for both."""

    def __init__(self) -> None:
        super().__init__(gap=8, padding=(16, 12, 16, 14))
        self._mark = QVBoxLayout()
        self._title = text("", "label", wrap=True)
        self._mood = caption("")
        self._words = Words()
        self._hint = text("", "compact", "ink2", wrap=True)
        self._marked = QWidget()
        self._marked.setLayout(self._mark)
        layout.fill(self._mark)
        head = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        named = layout.row((self._marked, 0, layout.TOP), (self._title, 1), gap=6)
        layout.fill(self._head, (named, 1), self._mood, gap=2)
        self.add(head, self._words, self._hint, None)
        # As wide as the page gives it: what stood on one line must not keep it from growing narrow.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_glance(self, glance: Glance) -> None:
        """Show an event; of a private one only when it was."""
        self._show_mark(glance.area)
        self._title.setText(glance.title)
        self._mood.setText(glance.mood)
        self._words.set_words(glance.words)
        hidden = self.tr("What was noted about it stays hidden here.")
        self._say(hidden if glance.private else "")
        self.setAccessibleName(glance.title)
        self._arrange()

    def show_none(self, *, any_there: bool) -> None:
        """Say how one is chosen."""
        self._marked.hide()
        self._title.setText(self.tr("Nothing chosen"))
        self._mood.setText("")
        self._words.set_words("")
        self._say(
            self.tr("Choose an event on the chart with the mouse, or with the arrow keys.")
            if any_there
            else self.tr("No event is noted yet.")
        )
        self.setAccessibleName(self._title.text())
        self._arrange()

    def _show_mark(self, area: Area | None) -> None:
        layout.clear(self._mark)
        self._mark.addWidget(AreaMark(area, 7))
        self._marked.show()

    def _say(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _arrange(self) -> None:
        """Put mood beside the title, or below it where the two have no room in a line."""
        self._mood.setVisible(bool(self._mood.text()))
        mood = self._mood.fontMetrics().horizontalAdvance(self._mood.text()) + 2
        title = self._title.fontMetrics().horizontalAdvance(self._title.text())
        room = self.contentsRect().width() - theme.px(32 + 26 + _APART)
        below = title + mood > room
        layout.turn(self._head, below=below)
        self._head.setSpacing(theme.px(2 if below else _APART))
        if below:
            wrapping(self._mood)
        else:
            self._mood.setWordWrap(False)
            self._mood.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
