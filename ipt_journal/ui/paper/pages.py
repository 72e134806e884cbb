"""Pages being filled from top to bottom; what is placed is kept and painted as often as needed."""

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from ipt_journal.i18n import translate
from ipt_journal.ui.paper.setting import MID, Box
from ipt_journal.ui.paper.telling import Kind, telling

Draw = Callable[[QPainter], None]

SIZES: dict[str, tuple[float, float]] = {"A4": (793.7, 1122.5), "Letter": (816.0, 1056.0)}
MARGIN = 57.0  # 15 mm
FOOT = 30.0


def paper_sizes() -> tuple[tuple[str, str], ...]:
    """Return the sizes with their names."""
    return (("A4", "A4"), ("Letter", translate("Paper", "Letter", "paper size")))


class Pages:
    """`y` is where the next thing goes; a page that is full is followed by another."""

    def __init__(self, size: str) -> None:
        self.width, self.height = SIZES.get(size, SIZES["A4"])
        self.size = size
        self.left, self.right = MARGIN, self.width - MARGIN
        self.bottom = self.height - MARGIN - FOOT
        self.pages: list[list[Draw]] = [[]]
        self.y = MARGIN

    @property
    def count(self) -> int:
        return len(self.pages)

    @property
    def across(self) -> float:
        return self.right - self.left

    def put(self, draw: Draw, shows: str = "") -> None:
        """Place something on the page of now; it knows itself where, and `shows` is read aloud."""

        def as_figure(painter: QPainter) -> None:
            with telling(painter, Kind.FIGURE, shows):
                draw(painter)

        self.pages[-1].append(as_figure if shows else draw)

    def new_page(self) -> None:
        self.pages.append([])
        self.y = MARGIN

    def room(self, height: float) -> bool:
        """Go to a new page unless `height` still fits on this one; return whether it did not."""
        full = self.y + height > self.bottom and self.y > MARGIN
        if full:
            self.new_page()
        return full

    def skip(self, height: float) -> None:
        self.y += height

    def line(self, x: float, width: float, y: float, colour: QColor = MID) -> None:
        def draw(painter: QPainter) -> None:
            painter.setPen(QPen(colour, 0.8))
            painter.drawLine(QPointF(x, y), QPointF(x + width, y))

        self.put(draw)

    def place(self, words: Box, x: float, y: float) -> None:
        """Put a box of words at a place of its own."""
        self.put(lambda painter: words.draw(painter, x, y))

    def flow(self, words: Box, x: float) -> None:
        """Put a box of words below what is there, over as many pages as it takes."""
        first = 0
        while first < words.lines:
            last = self._last_fitting(words, first)
            if last == first:
                self.new_page()
                continue
            self._put_lines(words, x, first, last)
            self.y += (last - first) * words.leading
            first = last

    def _last_fitting(self, words: Box, first: int) -> int:
        """Return before which line this page ends; `first` when nothing stays on it."""
        fitting = int((self.bottom - self.y) / words.leading)
        if fitting >= words.lines - first:
            return words.lines
        ends = range(first + fitting, first, -1)
        none = first if self.y > MARGIN else first + max(1, fitting)
        return next((end for end in ends if words.may_break(end)), none)

    def _put_lines(self, words: Box, x: float, first: int, last: int) -> None:
        y = self.y
        self.put(lambda painter: words.draw(painter, x, y, first, last))

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page `number`, counted from 0, at one unit per 1/96 inch."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for draw in self.pages[number]:
            painter.save()
            draw(painter)
            painter.restore()
