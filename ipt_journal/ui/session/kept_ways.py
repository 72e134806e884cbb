"""Ways of choosing that were kept under a name: use one, keep the one of now, let one go."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipt_journal.ui import layout
from ipt_journal.ui.widgets.button import Button, Drop
from ipt_journal.ui.widgets.field import LineField

_LONGEST = 60  # letters of a name


class KeptWays(QWidget):
    """A menu; the name of a new one is asked below it."""

    used = Signal(object)  # the UUID of a preset
    kept = Signal(str)
    forgotten = Signal(object)  # the UUID of a preset
    file_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._menu = Drop(self.tr("Ways of choosing"))
        self._name = LineField(
            self.tr("Name for this way"), self.tr("for my therapist"), dense=True
        )
        self._name.setMaxLength(_LONGEST)
        self._name.returnPressed.connect(self._on_named)
        keep = Button(self.tr("Keep"), "secondary", dense=True)
        keep.clicked.connect(self._on_named)
        self._asked = layout.row((self._name, 1), keep)
        layout.fill(QVBoxLayout(self), layout.row(self._menu, None), self._asked, gap=6)
        self._asked.hide()
        self.show_ways(())

    def show_ways(self, ways: Sequence[tuple[UUID, str]]) -> None:
        menu = self._menu
        menu.clear_offers()
        menu.show_choice(self.tr("Kept ways"))
        for key, name in ways:
            menu.offer_command(name.replace("&", "&&"), partial(self.used.emit, key))
        menu.offer_command(self.tr("Keep this way of choosing…"), self._ask)
        for key, name in ways:
            words = self.tr("Let “{name}” go").format(name=name.replace("&", "&&"))
            menu.offer_command(words, partial(self.forgotten.emit, key))
        menu.offer_command(self.tr("Save these choices as a file…"), self.file_requested.emit)

    def _ask(self) -> None:
        self._asked.show()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        layout.reveal(self._asked)

    @Slot()
    def _on_named(self) -> None:
        name = self._name.value.strip()
        self._asked.hide()
        self._menu.setFocus(Qt.FocusReason.OtherFocusReason)
        if name:
            self._name.clear()
            self.kept.emit(name)
