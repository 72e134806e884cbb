"""A link that becomes a line to type into; what is typed stays until it is really added."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.drafts import Drafts
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.field import LineField


class NewLine(QWidget):
    """Keeps its words among the drafts, under `key`, until `added` is called."""

    entered = Signal(str)

    def __init__(self, drafts: Drafts, key: str, offer: str, line: LineField) -> None:
        super().__init__()
        self._drafts = drafts
        self._key = key
        self._line = line
        self._line.changed.connect(self._on_typed)
        self._line.returnPressed.connect(self._on_entered)
        self._offer = Button(offer, "link", "plus")
        self._offer.clicked.connect(self.start)
        layout.fill(QVBoxLayout(self), self._line, layout.row(self._offer, None), gap=5)
        kept = drafts.kept(self._key).get("words", "")
        self._line.set_value(kept)
        if not kept:
            self._line.hide()

    @Slot()
    def start(self) -> None:
        self._line.show()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def added(self) -> None:
        """Be ready for another one: what was entered is in the journal."""
        self._line.clear()
        self._drafts.saved(self._key)

    @Slot()
    def _on_typed(self) -> None:
        self._drafts.edited(self._key, lambda: {"words": self._line.value})

    @Slot()
    def _on_entered(self) -> None:
        words = self._line.value.strip()
        if words:
            self.entered.emit(words)
        else:
            self._line.hide()
            self._offer.setFocus(Qt.FocusReason.OtherFocusReason)
