"""Pick one of many: the first few as chips, the rest on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.chip import Chip, MoreChip
from ipt_journal.ui.widgets.flow import Flow


class ChipChoice(QWidget):
    """`choices` are pairs of value and words; choosing the chosen one again takes it back."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], shown: int | None = None) -> None:
        super().__init__()
        self._choices = list(choices)
        self._shown = shown or len(self._choices)
        self._expanded = False
        self.value = ""
        self._box = QVBoxLayout(self)
        self._show()

    def set_value(self, value: str) -> None:
        """Show `value` as chosen without telling anyone."""
        self.value = value
        self._show()

    def _show(self) -> None:
        layout.clear(self._box)
        listed = self._choices if self._expanded else self._choices[: self._shown]
        if self.value and self.value not in {value for value, _ in listed}:
            listed = [*listed, *(pair for pair in self._choices if pair[0] == self.value)]
        chips: list[QWidget] = []
        for value, words in listed:
            chip = Chip(words, value, checked=value == self.value)
            chip.clicked.connect(self._on_clicked)
            chips.append(chip)
        if len(self._choices) > self._shown:
            words = self.tr("Fewer") if self._expanded else self.tr("More")
            more = MoreChip(words, "minus" if self._expanded else "plus")
            more.clicked.connect(self._on_more)
            chips.append(more)
        layout.fill(self._box, Flow(*chips))

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        self.value = chip.value if chip.isChecked() else ""
        for other in self.findChildren(Chip):
            other.setChecked(other.value == self.value)
        self.changed.emit()

    @Slot()
    def _on_more(self) -> None:
        self._expanded = not self._expanded
        self._show()
        first = self.findChild(Chip)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


class ChipSet(QWidget):
    """As many as one likes; `choices` are pairs of value and words."""

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._chips = [Chip(words, value) for value, words in choices]
        for chip in self._chips:
            chip.clicked.connect(self.changed)
        layout.fill(QVBoxLayout(self), Flow(*self._chips))

    @property
    def value(self) -> list[str]:
        return [chip.value for chip in self._chips if chip.isChecked()]

    def set_value(self, values: Sequence[str]) -> None:
        """Show these as chosen without telling anyone."""
        for chip in self._chips:
            chip.setChecked(chip.value in values)
