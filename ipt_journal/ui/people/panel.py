"""The right side of People: a card to read, its form, or two entries that are to become one."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.desk import Desk
from ipt_journal.ui.forms.person import PersonForm
from ipt_journal.ui.people.card import PersonCard
from ipt_journal.ui.people.data import Told
from ipt_journal.ui.people.editing import Editing
from ipt_journal.ui.people.merging import Merging


class Panel(QWidget):
    """Shows one of the three, and passes on what is wanted there."""

    edit_wanted = Signal()
    merge_wanted = Signal()
    archive_wanted = Signal()
    delete_wanted = Signal()
    saved = Signal(object)  # Change | None
    merged = Signal(object)  # UUID of the other
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card: PersonCard | None = None
        self.editing: Editing | None = None
        self.merging: Merging | None = None
        self._box = QVBoxLayout(self)
        layout.fill(self._box)

    @property
    def form(self) -> PersonForm | None:
        """Return the form, None while something else is shown."""
        return self.editing.form if self.editing is not None else None

    def clear(self) -> None:
        layout.clear(self._box)
        self.card = self.editing = self.merging = None

    def show_card(self, told: Told) -> None:
        self.clear()
        self.card = PersonCard(self._desk, told)
        self.card.edit_wanted.connect(self.edit_wanted)
        self.card.merge_wanted.connect(self.merge_wanted)
        self.card.archive_wanted.connect(self.archive_wanted)
        self._box.addWidget(self.card, 1)

    def show_form(self, key: UUID | None) -> None:
        self.clear()
        self.editing = Editing(self._desk, key)
        self.editing.saved.connect(self.saved)
        self.editing.left.connect(self.left)
        self.editing.delete_wanted.connect(self.delete_wanted)
        layout.fill(self._box, self.editing, None)

    def show_merging(self, told: Told) -> None:
        self.clear()
        self.merging = Merging(told)
        self.merging.left.connect(self.left)
        self.merging.merged.connect(self.merged)
        layout.fill(self._box, self.merging, None)
        self.merging.focus()
