"""Who a worksheet is about: a tag that says it, and opens those to choose from."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.records.person import Person
from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button
from ipt_journal.ui.widgets.labelled import labelled
from ipt_journal.ui.widgets.people import PeoplePicker

_SHOWN = 6


class Who(QWidget):
    """Holds one person or none; `tag` stands where the sheet puts it. Chosen is told at once."""

    changed = Signal()  # also while a name is typed
    chosen = Signal()

    def __init__(
        self, question: str, people: Sequence[Person], named: Sequence[UUID], said: str = ""
    ) -> None:
        """`said` is what the tag says, with the name; without it all of this stays open."""
        super().__init__()
        self._said = said
        self.setAccessibleName(question)
        known = [(one.id, one.label) for one in people]
        self.picker = PeoplePicker(known, _SHOWN, self.tr("Someone else"), also=(), single=True)
        self.picker.choose(named, no_one=False, someone_else=False)
        self.picker.changed.connect(self._on_changed)
        self.tag = Button("")
        self.tag.setProperty("tag", "true")
        self.tag.clicked.connect(self._on_tag)
        self._name = next((one.label for one in people if one.id in named), "")
        self._say(question)
        layout.fill(QVBoxLayout(self), labelled(question, self.picker, gap=2))
        if self._tagged:  # Qt would show what has no parent yet as a window
            self.hide()

    @property
    def _tagged(self) -> bool:
        return bool(self._said and self._name)

    def _say(self, question: str) -> None:
        """Show a name that fits beside the title; the whole is the tooltip."""
        short = self._name if len(self._name) <= 24 else f"{self._name[:23]}…"
        self.tag.setText(self._said.format(name=short).replace("&", "&&"))
        self.tag.setToolTip(question)
        self.tag.setAccessibleName(f"{question} {self._name}")
        if not self._tagged:
            self.tag.hide()

    @property
    def value(self) -> list[str]:
        return self.picker.value

    def set_value(self, value: Sequence[str]) -> None:
        """Show a choice without telling anyone."""
        self.picker.set_value(value)

    def focus(self) -> None:
        (self.tag if self._tagged else self.picker).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_tag(self) -> None:
        self.setVisible(self.isHidden())
        if self.isVisible():
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
        if not self.picker.is_typing:
            self.chosen.emit()
