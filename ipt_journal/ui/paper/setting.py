"""Words set in lines: in which font, how wide and how many, and where a page may break them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ipt_journal.ui.paper.fonts import families
from ipt_journal.ui.paper.telling import Kind, telling, telling_line

# Black and three greys: what a photocopier keeps apart.
BLACK, GREY, MID, PALE = (QColor(c) for c in ("#111111", "#4A4A4A", "#8A8A8A", "#D0D0D0"))
SMALLEST = 12  # px of 1/96 inch: 9 pt
# Controls but the tab, and what chooses between two looks of an emoji: in print there is one.
_NOT_DRAWN = dict.fromkeys((*range(9), *range(10, 32), *range(127, 160), 0xFE0E, 0xFE0F, 0x20E3))
_NOT_BEFORE_DOTS = " \t\u2028,;:.…–—"


def paper_font(px: float, weight: int = 400, words: str = "") -> QFont:
    """Return the font for `words`, which may be of any script."""
    font = QFont(families(words))
    font.setPixelSize(max(SMALLEST, round(px)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # a reader that searches for "different" must find it
    return font


@dataclass(slots=True)
class Box:
    """Words set in lines of a width; `clipped` when they were too many for `most` lines."""

    paragraphs: list[QTextLayout]
    lines: int
    leading: float
    colour: QColor
    clipped: bool = False

    @property
    def height(self) -> float:
        return self.lines * self.leading

    @property
    def least(self) -> float:
        """Return how high the first lines are that stay together."""
        first = range(1, self.lines)
        return next((at for at in first if self.may_break(at)), self.lines) * self.leading

    @property
    def from_right(self) -> bool:
        return _from_right(self.paragraphs[0].text())

    def may_break(self, at: int) -> bool:
        """Tell whether a page may end before line `at`: two lines at least stay together."""
        for paragraph in self.paragraphs:
            count = paragraph.lineCount()
            if at < count:
                return at == 0 or (at >= 2 and count - at >= 2)
            at -= count
        return True

    def draw(
        self, painter: QPainter, x: float, y: float, first: int = 0, last: int | None = None
    ) -> None:
        """Paint lines `first` to `last` with the first of them at `y`."""
        painter.setPen(self.colour)
        ascent = max(one.lineAt(0).ascent() for one in self.paragraphs)
        end = self.lines if last is None else last
        with telling(painter, self._kind):
            for number, (words, line) in enumerate(islice(self._every_line(), first, end)):
                top = y + number * self.leading + ascent - line.ascent() - line.y()
                with telling_line(painter, words):
                    line.draw(painter, QPointF(x, top))

    def _every_line(self) -> Iterator[tuple[str, QTextLine]]:
        for paragraph in self.paragraphs:
            units = paragraph.text().encode("utf-16-le")  # as Qt counts
            for number in range(paragraph.lineCount()):
                line = paragraph.lineAt(number)
                start = 2 * line.textStart()
                yield units[start : start + 2 * line.textLength()].decode("utf-16-le"), line

    @property
    def _kind(self) -> Kind:
        font = self.paragraphs[0].font()
        if font.pixelSize() >= 20:
            return Kind.TITLE
        bold = font.weight() >= QFont.Weight.Bold
        return Kind.HEADING if bold and font.pixelSize() > 14 else Kind.WORDS


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set."""

    px: float = 14
    weight: int = 400
    colour: QColor = field(default_factory=lambda: BLACK)
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


def box(words: str, width: float, style: Style, most: int | None = None) -> Box:
    """Set words in lines; with `most`, the last line ends in … after a word when there are more."""
    texts = [text.translate(_NOT_DRAWN) for text in words.splitlines() or [""]]
    made: list[QTextLayout] = []
    room = most
    for text in texts:
        made.append(_set(text, width, style))
        if room is None:
            continue
        wanted = made[-1].lineCount()
        if wanted > room or (wanted == room and len(made) < len(texts)):
            made[-1] = _cut(text, room, width, style)
            return _box(made, style, clipped=True)
        room -= wanted
    return _box(made, style)


def _box(made: list[QTextLayout], style: Style, *, clipped: bool = False) -> Box:
    every = [one.lineAt(number).height() for one in made for number in range(one.lineCount())]
    return Box(made, len(every), max(every), style.colour, clipped)


def _cut(words: str, most: int, width: float, style: Style) -> QTextLayout:
    """Set the beginning of words in `most` lines, and … after it."""
    whole = _set(words, width, style)  # kept: a line does not outlive what it is a line of
    last = whole.lineAt(most - 1)
    begun = (*_shortened(words, last.textStart() + last.textLength()), "")
    tried = (_set(f"{short}…", width, style) for short in begun)
    return next(made for made in tried if made.lineCount() <= most)


def width_of(words: str, style: Style) -> float:
    """Return how wide `words` are on one line."""
    return QFontMetricsF(paper_font(style.px, style.weight, words)).horizontalAdvance(words)


def _shortened(words: str, end: int) -> Iterator[str]:
    """Yield the words up to `end`, then one word less each; where one fills half, letters less.

    `end` counts in UTF-16, as Qt does.
    """
    kinds = QTextBoundaryFinder.BoundaryType
    for kind, fewest in ((kinds.Line, end // 2), (kinds.Grapheme, 0)):
        finder = QTextBoundaryFinder(kind, words)
        finder.setPosition(end)
        at = end if finder.isAtBoundary() else finder.toPreviousBoundary()
        while at > fewest:
            whole = words.encode("utf-16-le")[: 2 * at].decode("utf-16-le")
            yield whole.rstrip(_NOT_BEFORE_DOTS)
            at = finder.toPreviousBoundary()


def _from_right(words: str) -> bool:
    """Tell whether the first letter with a direction is of a script written from the right."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _set(words: str, width: float, style: Style) -> QTextLayout:
    made = QTextLayout(words, paper_font(style.px, style.weight, words))
    right = _from_right(words)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else style.align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if right else direction.LeftToRight)
    option.setFlags(QTextOption.Flag.DisableEmojiParsing)  # it asks the system for coloured ones
    made.setTextOption(option)
    made.beginLayout()
    y = 0.0
    while (line := made.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    made.endLayout()
    return made
