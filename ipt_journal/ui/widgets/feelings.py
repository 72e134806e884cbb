"""Pick words for a feeling: a few at first, all families on demand, and words of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records import feelings
from ipt_journal.ui import layout, theme
from ipt_journal.ui.widgets.announce import announce
from ipt_journal.ui.widgets.chip import Chip, MoreChip
from ipt_journal.ui.widgets.field import LineField
from ipt_journal.ui.widgets.flow import Flow
from ipt_journal.ui.widgets.text import caption, text


class Feelings(QWidget):
    """Holds chosen words; `own_word` tells of one the client made up, to be remembered."""

    changed = Signal()
    own_word = Signal(str)

    def __init__(self, first: Sequence[str], own: Sequence[str], most: int | None = None) -> None:
        super().__init__()
        self._first = list(first)
        self._own = list(own)
        self._most = most
        self._chosen: list[str] = []
        self._expanded = False
        self._line: LineField | None = None
        self._full_words = caption(self.tr("Five words fit here."))
        self._full_words.setContentsMargins(theme.px(4), 0, 0, 0)  # where the chips' edges stand
        self._full_words.hide()
        self._chips = QWidget()
        self._box = QVBoxLayout(self._chips)
        layout.fill(QVBoxLayout(self), self._chips, self._full_words, gap=0)
        self._show()

    @property
    def value(self) -> list[str]:
        """Return the chosen words; one still in the line counts, Enter or not."""
        return self._with(self._line.text()) if self._line else list(self._chosen)

    def set_value(self, words: Sequence[str]) -> None:
        """Show `words` as chosen without telling anyone."""
        self._chosen = list(words)
        self._full_words.hide()
        self._show()

    def _show(self) -> None:
        layout.clear(self._box)
        self._line = None
        if self._expanded:
            layout.fill(self._box, *self._families(), gap=2)
            return
        words = [*self._first, *(word for word in self._chosen if word not in self._first)]
        more = MoreChip(self.tr("More words"))
        more.clicked.connect(self._on_more)
        layout.fill(self._box, Flow(*self._chips_for(words), more), gap=0)

    def _families(self) -> list[QWidget]:
        listed = {word for family in feelings.families() for word in family.words}
        rows = []
        for family in feelings.families():
            head = layout.indented(text(family.name, "compact-strong"), caption(family.hint), None)
            rows += [head, Flow(*self._chips_for(list(family.words)))]
        own = [word for word in dict.fromkeys([*self._own, *self._chosen]) if word not in listed]
        line = LineField(self.tr("A word of your own"), self.tr("A word of your own"), dense=True)
        line.returnPressed.connect(lambda: self._add_own(line.text()))
        line.changed.connect(self._on_typed)
        self._line = line
        fewer = MoreChip(self.tr("Fewer words"), "minus")
        fewer.clicked.connect(self._on_more)
        head = layout.indented(text(self.tr("My own"), "compact-strong"), None)
        rows += [head, Flow(*self._chips_for(own)), layout.indented((line, 1), fewer)]
        return rows

    def _chips_for(self, words: list[str]) -> list[Chip]:
        chips = []
        for word in words:
            chip = Chip(feelings.shown(word), word, checked=word in self._chosen)
            chip.clicked.connect(self._on_clicked)
            chips.append(chip)
        return chips

    def _with(self, word: str) -> list[str]:
        """Return the chosen words and this one."""
        word = " ".join(word.split())
        wanted = word and word not in self._chosen and not self._full()
        return [*self._chosen, word] if wanted else list(self._chosen)

    def _add_own(self, word: str) -> None:
        word = " ".join(word.split())
        if not word or self._refuses(word):
            return
        if word not in self._own:
            self._own.append(word)
            self.own_word.emit(word)
        self._chosen = self._with(word)
        self._show()
        if self._line is not None:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _full(self) -> bool:
        return self._most is not None and len(self._chosen) >= self._most

    def _refuses(self, word: str) -> bool:
        """Say that no more words fit where this one would be one too many."""
        refused = bool(word.strip()) and self._full() and word not in self._chosen
        if refused and self._full_words.isHidden():
            announce(self, self._full_words.text())
        self._full_words.setVisible(refused)
        return refused

    @Slot()
    def _on_typed(self) -> None:
        self._refuses(self._line.text() if self._line else "")
        self.changed.emit()

    @Slot()
    def _on_more(self) -> None:
        self._expanded = not self._expanded
        self._show()
        first = self.findChild(Chip)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        if not chip.isChecked():
            self._chosen.remove(chip.value)
            self._full_words.hide()
        elif self._refuses(chip.value):
            chip.setChecked(False)
            return
        else:
            self._chosen.append(chip.value)
        self.changed.emit()
