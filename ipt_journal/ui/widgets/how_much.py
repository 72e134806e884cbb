"""Words for a feeling, each with how much it was felt: a little, quite, very."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import feelings
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.feelings import Feelings
from ipt_journal.ui.widgets.segment import Segment
from ipt_journal.ui.widgets.text import text

_WORD, _HOW_MUCH = "word", "how_much"
_QUITE = 2
_ABOVE = 4


class HowMuch(QWidget):
    """Chips above; below them one line for each word that is chosen."""

    changed = Signal()
    own_word = Signal(str)

    def __init__(self, first: Sequence[str], own: Sequence[str], most: int) -> None:
        super().__init__()
        self._strength: dict[str, int] = {}
        self._chips = Feelings(first, own, most)
        self._chips.changed.connect(self._on_chips)
        self._chips.own_word.connect(self.own_word)
        self._lines = QVBoxLayout()
        lines = QWidget()
        lines.setLayout(self._lines)
        layout.fill(QVBoxLayout(self), self._chips, lines, gap=0)
        self._show_lines()

    @property
    def value(self) -> list[dict[str, Any]]:
        words = self._chips.value
        return [{_WORD: word, _HOW_MUCH: self._strength.get(word, _QUITE)} for word in words]

    def set_value(self, felt: Sequence[dict[str, Any]]) -> None:
        """Show these without telling anyone."""
        self._strength = {one[_WORD]: one[_HOW_MUCH] for one in felt}
        self._chips.set_value([one[_WORD] for one in felt])
        self._show_lines()

    def _show_lines(self) -> None:
        layout.clear(self._lines)
        lines = [self._line(word) for word in self._chips.value]
        above = _ABOVE if lines else 0
        layout.fill(self._lines, *lines, gap=2, margins=(4, above, 4, 0))

    def _line(self, word: str) -> QWidget:
        answers = (("1", self.tr("a little")), ("2", self.tr("quite")), ("3", self.tr("very")))
        segment = Segment(self.tr("How much: {word}").format(word=word), answers, height=32)
        segment.set_value(str(self._strength.get(word, _QUITE)))
        segment.changed.connect(lambda: self._set(word, int(segment.value)))
        return layout.row(text(feelings.shown(word), "compact"), None, segment)

    def _set(self, word: str, how_much: int) -> None:
        self._strength[word] = how_much
        self.changed.emit()

    @Slot()
    def _on_chips(self) -> None:
        self._show_lines()
        self.changed.emit()
