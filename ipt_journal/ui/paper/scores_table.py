"""The questionnaires on page 1: last, before and first total of each, with its day below it."""

from collections.abc import Sequence

from ipt_journal.i18n import translate
from ipt_journal.summary.sheet import OneScore, ScoresRow
from ipt_journal.summary.text import scores_line
from ipt_journal.ui.paper.pages import Pages
from ipt_journal.ui.paper.parts import BODY, PALE_BODY, STRONG, InFull
from ipt_journal.ui.paper.setting import GREY, Box, Style, box

_SMALL = Style(12, colour=GREY)
_HEADS = Style(12, 500, GREY)
_BAND = Style(13, colour=GREY)
# Name and number of items answered, three totals, the published band or the highest total.
_SHARES = (0.27, 0.14, 0.14, 0.13, 0.32)
_GAP = 6.0
_MOST_LINES = 2
_BELOW = 5.0


class ScoresTable:
    """Words that are too long for their cell are cut, and given whole to `in_full`."""

    def __init__(self, pages: Pages, in_full: InFull, x: float, width: float) -> None:
        self._pages, self._in_full = pages, in_full
        self._widths = [share * width for share in _SHARES]
        self._lefts = [x + sum(self._widths[:column]) for column in range(len(_SHARES))]

    def draw(self, rows: Sequence[ScoresRow]) -> None:
        """Set a row for each; bands have a column under their own name, where they are shown."""
        banded = any(row.band for row in rows)
        earlier = any(row.before for row in rows)  # one total needs no word for which it is
        heads = (
            "",
            translate("Paper", "Last") if earlier else "",
            translate("Paper", "Before", "the time before the last") if earlier else "",
            translate("Paper", "First", "the first time") if earlier else "",
            translate("Paper", "Published band") if banded else "",
        )
        if any(heads):
            self._place([[self._box(head, column, _HEADS)] for column, head in enumerate(heads)])
        for row in rows:
            self._row(row, banded=banded)

    def _row(self, row: ScoresRow, *, banded: bool) -> None:
        both = translate("Sheet", "{name}, {most}").format(name=row.name, most=row.most)
        name = self._box(both if banded else row.name, 0, BODY)
        band = self._box(row.band, 4, _BAND) if banded else self._box(row.most, 4, PALE_BODY)
        if name.clipped or band.clipped:
            self._in_full.append((translate("Paper", "Questionnaires"), scores_line(row)))
        self._place(
            [
                [name, self._box(row.answered, 0, _SMALL)],
                self._score(row.last, 1, STRONG),
                self._score(row.before, 2, BODY),
                self._score(row.first, 3, BODY),
                [band],
            ]
        )

    def _score(self, one: OneScore | None, column: int, style: Style) -> list[Box]:
        if one is None:
            return []
        number = style if one.words.isdecimal() else _SMALL
        return [self._box(one.words, column, number), self._box(one.day, column, _SMALL)]

    def _box(self, words: str, column: int, style: Style) -> Box:
        return box(words, self._widths[column] - _GAP, style, _MOST_LINES)

    def _place(self, cells: Sequence[Sequence[Box]]) -> None:
        """Put the boxes of each cell below one another, and go on below the highest cell."""
        pages = self._pages
        for left, boxes in zip(self._lefts, cells, strict=False):
            y = pages.y
            for one in boxes:
                pages.place(one, left, y)
                y += one.height
        pages.skip(max(sum(one.height for one in boxes) for boxes in cells) + _BELOW)
