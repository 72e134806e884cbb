"""Whether thoughts of hurting oneself came up: asked where that is wanted, and never needed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.mood import Thoughts, thoughts_label
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.segment import Segment


class ThoughtsQuestion(QWidget):
    """Holds a code of `Thoughts`, "" while it is not answered."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        asked = self.tr("Thoughts of hurting yourself?")
        answers = [(str(one), thoughts_label(one)) for one in Thoughts]
        self._answer = Segment(asked, answers, optional=True, height=34)
        self._answer.changed.connect(self.changed)
        shown = layout.indented(self._answer, None)
        layout.fill(QVBoxLayout(self), labelled(asked, shown, optional=self.tr("optional"), gap=4))

    @property
    def value(self) -> str:
        return self._answer.value

    @property
    def answer(self) -> Thoughts | None:
        return Thoughts(self.value) if self.value else None

    def set_value(self, value: str) -> None:
        """Show an answer without telling anyone, also where it is not asked any more."""
        self._answer.set_value(value)
        if value:
            self.show()
