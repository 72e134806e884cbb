"""Flat cards with a hairline: card, inset, offer, notice; and the small parts that sit in them."""

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ipt_journal.typed import override
from ipt_journal.ui import layout, theme
from ipt_journal.ui.layout import Item, Margins
from ipt_journal.ui.widgets.text import picture, text, wrapping

Kind = Literal["card", "inset", "offer", "notice", "toast"]


class Card(QFrame):
    """A column of items on a surface of its own."""

    def __init__(
        self,
        *items: Item,
        kind: Kind = "card",
        gap: int = 12,
        padding: Margins = (20, 20, 20, 20),
    ) -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.items = QVBoxLayout(self)
        layout.fill(self.items, *items, gap=gap, margins=padding)

    def add(self, *items: Item) -> None:
        for item in items:
            layout.add(self.items, item)


class Words(QWidget):
    """The client's own words: a rule at the left, never italic, never shortened."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._label = text(words)
        wrapping(self._label)
        box = QVBoxLayout(self)
        layout.fill(box, self._label, margins=(12, 0, 0, 0))

    def set_words(self, words: str) -> None:
        self._label.setText(words)
        self.setVisible(bool(words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, 2, 3, self.height() - 4), theme.colour("accent_line"))


class Tag(QFrame):
    """A status in words with an icon; nothing to click."""

    def __init__(self, words: str, icon: str) -> None:
        super().__init__()
        self.setProperty("card", "tag")
        row = layout.row(picture(icon, "ink2", 14), text(words, "caption-medium", "ink2"), gap=5)
        box = QVBoxLayout(self)
        layout.fill(box, row, margins=(7, 0, 8, 0))
        self.setFixedHeight(theme.px(24))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def figure(number: str, first: str, second: str) -> Card:
    """Return a number with two lines that say what it is."""
    return Card(
        text(number, "figure"),
        text(first, "caption-medium", "ink2"),
        text(second, "caption", "ink2"),
        kind="inset",
        gap=0,
        padding=(12, 6, 8, 8),
    )


class MoodNumber(QLabel):
    """The number of a check-in in a list."""

    def __init__(self, mood: int) -> None:
        super().__init__(str(mood))
        self.setProperty("badge", "mood")
        self.setFixedSize(theme.px(28), theme.px(28))
        self.setAlignment(self.alignment().AlignCenter)
