"""The safety plan drawn on faces of a bank card, two beside each other with a fold between them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from ipt_journal.i18n import translate
from ipt_journal.summary.safety_card import SafetyCard
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.setting import GREY, MID, SMALLEST, Box, Style, box

_MM = 96 / 25.4
WIDE, HIGH = 85.6 * _MM, 54 * _MM  # one face: ISO/IEC 7810 ID-1
_FOLDED = 2  # faces that one fold brings together
_LETTERS = (14, 13, SMALLEST)  # px of 1/96 inch: the largest for which one fold is enough
_INSIDE = 11.5  # from the edge of a face to its words
_LEADING = 1.25  # of the letters: closer than on a page, there is little room
_BEFORE = 5.0  # above a heading
_COUNT = 15.0  # room for the number of a face, where there are several pairs
_BETWEEN = 40.0  # from one pair of faces to the next
_MARK, _AWAY = 12.0, 4.0  # how long the marks for cutting are, and how far from the corner


@dataclass(frozen=True, slots=True)
class _Line:
    """Line `number` of some words, with the room above it; `needs` is what must follow it."""

    words: Box
    number: int
    above: float = 0.0
    needs: float = 0.0

    def draw(self, painter: QPainter, corner: QPointF, y: float) -> None:
        self.words.draw(painter, corner.x(), corner.y() + y, self.number, self.number + 1)


_Face = list[tuple[_Line, float]]  # lines, each with its distance from the top


def lay_out(card: SafetyCard) -> Pages:
    """Return the pages; nothing is shortened: what does not fit goes on to further faces."""
    pages = Pages(card.size)
    faces = _faces(card)
    _say_how(pages)
    for first in range(0, len(faces), _FOLDED):
        _put_pair(pages, faces[first : first + _FOLDED], first, len(faces))
    return pages


def _faces(card: SafetyCard) -> list[_Face]:
    """Fill faces in the largest letters of which one fold holds all, else in the smallest."""
    for letters in _LETTERS:
        faces = _filled(card, letters, HIGH - 2 * _INSIDE)
        if len(faces) <= _FOLDED:
            return faces
    return _filled(card, SMALLEST, HIGH - 2 * _INSIDE - _COUNT)


def _filled(card: SafetyCard, letters: int, room: float) -> list[_Face]:
    faces: list[_Face] = [[]]
    y = 0.0
    for line in _lines(card, letters):
        above = line.above if faces[-1] else 0.0
        if faces[-1] and y + above + line.words.leading + line.needs > room:
            faces.append([])
            y = above = 0.0
        faces[-1].append((line, y + above))
        y += above + line.words.leading
    return faces


def _lines(card: SafetyCard, letters: int) -> Iterator[_Line]:
    """Yield every line; a short part is not torn apart, and no heading stands alone."""
    across = WIDE - 2 * _INSIDE
    for heading, words in card.parts:
        title, told = box(heading, across, Style(letters, 700)), box(words, across, Style(letters))
        title.leading = told.leading = letters * _LEADING
        kept = told.height if told.height < HIGH / 2 else told.leading
        for number in range(title.lines):
            rest = (title.lines - number - 1) * title.leading + kept
            yield _Line(title, number, 0.0 if number else _BEFORE, rest)
        yield from (_Line(told, number) for number in range(told.lines))


def _say_how(pages: Pages) -> None:
    words = translate("WalletCard", "Cut along the marks and fold in the middle.")
    how = box(words, pages.across, Style(SMALLEST, colour=GREY))
    pages.flow(how, pages.left)
    pages.skip(_BETWEEN)


def _put_pair(pages: Pages, pair: list[_Face], first: int, count: int) -> None:
    """Put one or two faces below what is there, with their marks and, of many, their numbers."""
    if pages.y + HIGH + _MARK > pages.height - pages.left:
        pages.new_page()
        pages.skip(_BETWEEN)
    corner = QPointF(pages.width / 2 - WIDE, pages.y)
    pages.put(partial(_draw_marks, corner=corner, faces=len(pair)))
    for place, face in enumerate(pair):
        at = corner + QPointF(place * WIDE + _INSIDE, _INSIDE)
        for line, y in face:
            pages.put(partial(line.draw, corner=at, y=y))
        if count > _FOLDED:
            _put_count(pages, at, first + place + 1, count)
    pages.skip(HIGH + _BETWEEN)


def _put_count(pages: Pages, at: QPointF, number: int, count: int) -> None:
    words = translate("WalletCard", "{n} of {all}").format(n=number, all=count)
    style = Style(SMALLEST, colour=GREY, align=Qt.AlignmentFlag.AlignRight)
    pages.place(box(words, WIDE - 2 * _INSIDE, style), at.x(), at.y() + HIGH - 2 * _INSIDE - _COUNT)


def _draw_marks(painter: QPainter, corner: QPointF, faces: int) -> None:
    """Draw where to cut at each corner, and a dotted line where to fold."""
    painter.setPen(QPen(MID, 0.8))
    right = corner + QPointF(faces * WIDE, 0)
    for edge, outwards in ((corner, -1), (right, 1)):
        for y, away in ((0.0, -1), (HIGH, 1)):
            at = edge + QPointF(0, y)
            across, down = QPointF(outwards, 0), QPointF(0, away)
            for way in (across, down):
                painter.drawLine(QLineF(at + way * _AWAY, at + way * (_AWAY + _MARK)))
    if faces == _FOLDED:
        pen = QPen(MID, 0.8)
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
        fold = corner + QPointF(WIDE, 0)
        painter.drawLine(QLineF(fold, fold + QPointF(0, HIGH)))
